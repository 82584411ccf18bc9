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
    finished(try rendered(as: form), as: form, prefix: prefix)
  }

  /// What Graphviz makes of it, for which one thread at a time can ask; `finished` makes the bytes
  /// of a file from it.
  package func rendered(as form: Form) throws(GraphvizError) -> [UInt8] {
    switch form {
    case .text: []
    case .svg: try render(drawing, engine: engine, format: .svg)
    case .pdf: try drawing.pdf(engine, on: paper)
    case .png: try drawing.png(engine)
    case .dot: try drawing.dot(engine)
    }
  }

  /// The bytes of a file, from what Graphviz made.
  package func finished(_ rendered: [UInt8], as form: Form, prefix: String) -> [UInt8] {
    switch form {
    case .text: Array(textAlternative.text.utf8)
    case .svg:
      drawing.accessible(rendered, textAlternative.spoken(isInPage: isInPage), prefix: prefix)
    case .pdf, .png, .dot: rendered
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
