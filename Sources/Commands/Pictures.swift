import Analysis
import Diagrams
import Graphviz
import Model
import Wording

extension Session {
  /// The format that `--format` says, else the ending of the path after `-o`, else SVG.
  func pictureFormat(_ invocation: Invocation) throws(Failure) -> PictureFormat {
    if let word = invocation.value(.pictureFormat), let format = PictureFormat(rawValue: word) {
      return format
    }
    guard let output = invocation.value(.output), output != "-",
      let dot = output.lastIndex(of: "."), !invocation.has(.allFamilies)
    else { return .svg }
    let ending = output[output.index(after: dot)...].lowercased()
    if ending.contains("/") { return .svg }
    guard Option.pictureFormat.choices.contains(ending),
      let format = PictureFormat(rawValue: ending)
    else {
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
    let picture: Picture
    do throws(PictureError) {
      picture = try album.picture(view, family: family)
    } catch {
      throw failure(error, network)
    }
    if format == .dot { return Array(try dot(picture.drawing).utf8) }
    return try render(picture.drawing, engine: picture.engine, format: format)
  }
}
