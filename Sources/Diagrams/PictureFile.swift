package import Graphviz

extension Picture {
  /// What a picture is written as.
  package enum Form: String, CaseIterable, Sendable {
    /// A picture that scales, with titles and descriptions for those who hear it.
    case svg
    /// A page.
    case pdf
    /// Pixels, enough for a wall.
    case png
    /// Graphviz text with the places of all nodes, which `FormerPicture` reads; of `network` a
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
    case .text: return Array(told.text.utf8)
    case .svg:
      return accessible(try render(drawing, engine: engine, format: .svg), prefix: prefix)
    case .pdf: return try render(drawing, engine: engine, format: .pdf, sheet: paper.sheet)
    case .png:
      var large = drawing
      large.attributes["dpi"] = .number(192)
      return try render(large, engine: engine, format: .png)
    case .dot:
      var laid = drawing
      // So that Graphviz by itself draws it as it is.
      if laid.attributes["layout"] == nil { laid.attributes["layout"] = .raw(engine.rawValue) }
      if engine == .nop || engine == .nop2 { return Array(try Graphviz.dot(laid).utf8) }
      return try render(laid, engine: engine, format: .dot)
    }
  }
}
