package import Graphviz
import Layout
import Wording

extension Picture {
  /// What a picture is written as.
  package enum Form: String, CaseIterable, Sendable {
    /// A picture that scales, with titles and descriptions for those who hear it.
    case svg
    /// A page.
    case pdf
    /// Pixels, enough for a wall.
    case png
    /// Graphviz text with the places of all nodes, which `PreviousLayout` reads; of `network` a
    /// graph without.
    case dot
    /// The same facts as sentences.
    case text
  }

  /// The bytes of a file.
  ///
  /// - Parameter prefix: what every `id` in SVG begins with.
  package func bytes(
    as form: Form, prefix: String = "samvev-"
  ) throws(GraphvizError) -> [UInt8] {
    switch form {
    case .text: return Array(textAlternative.text.utf8)
    case .svg:
      let spoken = textAlternative.spoken(isInPage: isInPage)
      return try drawing.svg(engine, spoken, prefix: prefix)
    case .pdf: return try drawing.pdf(engine, on: paper)
    case .png: return try drawing.png(engine)
    case .dot: return try drawing.dot(engine)
    }
  }
}

extension TextAlternative {
  fileprivate func spoken(isInPage: Bool) -> SpokenText {
    SpokenText(
      language: language.rawValue, title: title, description: "\(summary). \(description)",
      isInPage: isInPage)
  }
}
