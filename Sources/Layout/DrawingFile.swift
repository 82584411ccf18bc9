package import Graphviz

/// A drawing as the bytes of a file.
extension Drawing {
  /// A picture that scales, with titles and descriptions for screen readers.
  ///
  /// - Parameter prefix: the beginning of every `id`.
  package func svg(
    _ engine: Engine, _ spoken: SpokenText, prefix: String
  ) throws(GraphvizError) -> [UInt8] {
    accessible(try render(self, engine: engine, format: .svg), spoken, prefix: prefix)
  }

  /// A page in the middle of a sheet.
  package func pdf(_ engine: Engine, on paper: Paper) throws(GraphvizError) -> [UInt8] {
    try render(self, engine: engine, format: .pdf, sheet: paper.sheet)
  }

  /// Pixels, enough for a wall.
  package func png(_ engine: Engine) throws(GraphvizError) -> [UInt8] {
    var large = self
    large.attributes["dpi"] = .number(192)
    return try render(large, engine: engine, format: .png)
  }

  /// Graphviz text with the places of all nodes.
  package func dot(_ engine: Engine) throws(GraphvizError) -> [UInt8] {
    var laid = self
    // So that Graphviz by itself draws it as it is.
    if laid.attributes["layout"] == nil { laid.attributes["layout"] = .raw(engine.rawValue) }
    if engine == .nop || engine == .nop2 { return Array(try Graphviz.dot(laid).utf8) }
    return try render(laid, engine: engine, format: .dot)
  }
}
