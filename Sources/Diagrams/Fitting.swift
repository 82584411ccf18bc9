import Graphviz

extension Picture {
  /// The least size of text in a picture on its paper, in points.
  package static let leastText = 10.0
  /// How much a small picture may grow to fill its paper.
  private static let mostGrowth = 1.3

  private static let mostNodes = 2000

  /// The size of the drawing once it is laid out, with the blank around it, in points; nil where it
  /// cannot be.
  private var laidOut: (width: Double, height: Double)? {
    guard let size = try? Graphviz.extent(of: drawing, engine: engine) else { return nil }
    return (size.width + 2 * Page.pad, size.height + 2 * Page.pad)
  }

  /// Says how large the drawing becomes on its paper.
  ///
  /// Returns whether its text is large enough there.
  mutating func fit() -> Bool {
    // What nobody is to read on paper is not laid out for it.
    guard paper != .screen, drawing.nodes.count <= Self.mostNodes, let extent = extent ?? laidOut
    else { return true }
    let room = paper.room
    let scale = min(
      Self.mostGrowth, room.width / extent.width, room.height / extent.height)
    // Rounded down, so that a hair too much does not shrink it.
    func inches(_ points: Double) -> String { "\((points / 72 * 100).rounded(.down) / 100)" }
    let size =
      inches(min(room.width, extent.width * Self.mostGrowth)) + ","
      + inches(min(room.height, extent.height * Self.mostGrowth))
    drawing.attributes["size"] = .raw(size + "!")
    let text = drawing.nodeDefaults["fontsize"].flatMap { value -> Double? in
      if case .raw(let digits) = value { Double(digits) } else { nil }
    }
    return (text ?? Page.textSize) * scale >= Self.leastText - 0.05
  }
}
