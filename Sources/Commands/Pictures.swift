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
    var picture: Picture
    do throws(PictureError) {
      picture = try album.picture(view, family: family, isText: format == .dot)
    } catch {
      throw failure(error, network)
    }
    // Enough for a wall: twice what a screen shows.
    if format == .png { picture.drawing.attributes.merge(["dpi": .number(192)]) }
    if format == .dot { return Array(try dot(picture.drawing).utf8) }
    return try render(picture.drawing, engine: picture.engine, format: format)
  }

  /// Writes a picture of each family to the path that it gets.
  ///
  /// Graphviz draws one at a time; meanwhile another thread prepares the next one or writes the last. What
  /// fails ends it: of several failures the first in the order of the families is thrown.
  func savePictures(
    _ view: View, of families: [Int], in album: Album, _ network: Network, _ format: PictureFormat,
    path: @escaping @Sendable (_ family: Int) -> String
  ) throws {
    struct State {
      var next = 0
      var failed: (number: Int, error: any Error)?
    }
    let state = Mutex(State())
    DispatchQueue.concurrentPerform(iterations: min(2, families.count)) { _ in
      while true {
        let taken = state.withLock { state -> Int? in
          guard state.failed == nil, state.next < families.count else { return nil }
          state.next += 1
          doing(.drawing, state.next - 1, of: families.count)
          return state.next - 1
        }
        guard let number = taken else { return }
        do {
          let family = families[number]
          let bytes = try picture(view, in: album, network, family: family, format)
          try save(bytes, to: path(family), isSynced: false)
        } catch {
          state.withLock { state in
            if number < state.failed?.number ?? Int.max { state.failed = (number, error) }
          }
        }
      }
    }
    if let failed = state.withLock({ $0.failed }) { throw failed.error }
  }
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
