import Analysis
import Diagrams
import Dispatch
import Graphviz
import Model
import Synchronization
import Wording

extension Session {
  /// The format that `--format` says, else the ending of the path after `-o`, else SVG.
  func pictureFormat(_ invocation: Invocation) throws(Failure) -> PictureFormat {
    if let word = invocation.value(.pictureFormat), let format = PictureFormat(ending: word) {
      return format
    }
    guard let output = invocation.value(.output), output != "-",
      let dot = output.lastIndex(of: "."), !invocation.has(.allFamilies)
    else { return .svg }
    let ending = output[output.index(after: dot)...].lowercased()
    if ending.contains("/") { return .svg }
    guard let format = PictureFormat(ending: ending) else {
      throw .usage(
        Phrase(
          nb:
            "--format mangler: filer som ender på .\(plain(ending)), er ikke noe bilde; skriv --format svg, pdf, png eller dot",
          nn:
            "--format manglar: filer som endar på .\(plain(ending)), er ikkje noko bilete; skriv --format svg, pdf, png eller dot",
          en:
            "--format is missing: files that end in .\(plain(ending)) are no pictures; write --format svg, pdf, png or dot"
        ))
    }
    return format
  }

  /// A picture as the bytes of a file.
  func picture(
    _ view: View, in album: Album, _ network: Network, family: Int?, _ format: PictureFormat
  ) throws -> [UInt8] {
    try rendered(drawn(view, in: album, network, family: family, format), format)
  }

  /// A picture as a drawing.
  private func drawn(
    _ view: View, in album: Album, _ network: Network, family: Int?, _ format: PictureFormat
  ) throws(Failure) -> Picture {
    do throws(PictureError) {
      var picture = try album.picture(view, family: family, isText: format == .dot)
      // Enough for a wall: twice what a screen shows.
      if format == .png { picture.drawing.attributes.merge(["dpi": .number(192)]) }
      return picture
    } catch {
      throw failure(error, network)
    }
  }

  private func rendered(_ picture: Picture, _ format: PictureFormat) throws -> [UInt8] {
    if format == .dot { return Array(try dot(picture.drawing).utf8) }
    return try render(picture.drawing, engine: picture.engine, format: format)
  }

  /// Writes a picture of each family to the path that it gets.
  ///
  /// Graphviz stays on this thread, which is all that it can use. Meanwhile another one prepares the next
  /// drawings and writes the last files, a few at a time.
  func savePictures(
    _ view: View, of families: [Int], in album: Album, _ network: Network, _ format: PictureFormat,
    path: @escaping @Sendable (_ family: Int) -> String
  ) throws {
    let beside = Beside()
    let queue = DispatchQueue(label: "pictures")
    var finished: [(family: Int, bytes: [UInt8])] = []
    var pictures: [Picture] = []
    // One turn more at each end: the first only prepares, the last only writes.
    for start in stride(from: -Self.atATime, to: families.count + Self.atATime, by: Self.atATime) {
      let next = families.dropFirst(max(0, start + Self.atATime)).prefix(Self.atATime)
      let files = finished
      let group = DispatchGroup()
      queue.async(group: group) {
        do {
          for file in files { try save(file.bytes, to: path(file.family), isSynced: false) }
          let drawn = try next.map { try self.drawn(view, in: album, network, family: $0, format) }
          beside.state.withLock { $0 = .success(drawn) }
        } catch {
          beside.state.withLock { $0 = .failure(error) }
        }
      }
      finished = []
      defer { group.wait() }
      for (number, picture) in zip(max(0, start)..., pictures) {
        doing(.drawing, number, of: families.count)
        finished.append((families[number], try rendered(picture, format)))
      }
      group.wait()
      pictures = try beside.state.withLock { $0 }.get()
    }
  }

  private static let atATime = 16
}

/// What the thread beside Graphviz has drawn last, or what stopped it.
private final class Beside: Sendable {
  let state = Mutex<Result<[Picture], any Error>>(.success([]))
}

extension PictureFormat {
  /// The formats that `diagram` writes, by the ending of their files.
  static let endings: [(ending: String, format: PictureFormat)] = [
    ("svg", .svg), ("pdf", .pdf), ("png", .png), ("dot", .dot),
  ]

  /// The format of files with an ending, or nil.
  init?(ending: String) {
    guard let known = Self.endings.first(where: { $0.ending == ending }) else { return nil }
    self = known.format
  }

  /// The ending of files of the format.
  var ending: String { Self.endings.first { $0.format == self }?.ending ?? rawValue }
}
