import Analysis
import Diagrams
import Graphviz
import Model
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
      picture = try album.picture(view, family: family)
    } catch {
      throw failure(error, network)
    }
    // Enough for a wall: twice what a screen shows.
    if format == .png { picture.drawing.attributes.merge(["dpi": .number(192)]) }
    if format == .dot { return Array(try dot(picture.drawing).utf8) }
    return try render(picture.drawing, engine: picture.engine, format: format)
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
