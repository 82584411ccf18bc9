import Graphviz

extension Picture {
  /// The least size of text in a picture on its paper, in points.
  package static let leastText = 10.0
  /// How much a small picture may grow to fill its paper.
  private static let mostGrowth = 1.3

  private static let mostNodes = 2000

  /// The size of the drawing once it is laid out, with the blank around it, in points; nil where it cannot be.
  private var extent: (width: Double, height: Double)? {
    // The format `plain` says only where the upper right corner is, and the lower left one need not
    // be the origin; among the attributes of the graph, which come first, `bb` says both.
    guard let bytes = try? render(drawing, engine: engine, format: .dot) else { return nil }
    let mark = Array("bb=\"".utf8)
    guard
      let found = bytes.indices.first(where: {
        bytes[$0] == mark[0] && bytes[$0...].starts(with: mark)
      })
    else { return nil }
    let corners = bytes[(found + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
      .split(separator: UInt8(ascii: ","))
      .compactMap { Double(String(decoding: $0, as: UTF8.self)) }
    guard corners.count == 4 else { return nil }
    let pad = 2 * Page.pad
    return (corners[2] - corners[0] + pad, corners[3] - corners[1] + pad)
  }

  /// Says how large the drawing becomes on its paper.
  ///
  /// Returns whether its text is large enough there.
  mutating func fit() -> Bool {
    // What nobody is to read on paper is not laid out for it.
    guard paper != .screen, drawing.nodes.count <= Self.mostNodes, let extent else { return true }
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
