package import Graphviz

/// A drawing in which everything has its place already; the engine `nop2` draws it as it is.
package struct Scene {
  package var drawing = Drawing.blank()
  /// The box around everything drawn.
  package private(set) var bounds: Box?

  /// The shapes behind everything, as Graphviz draws them.
  private var grounds = ""

  package init() {
    drawing.nodeDefaults["margin"] = "0.01,0.01"
    // The smallest text in it, for the fit to the paper.
    drawing.nodeDefaults["fontsize"] = "10"
  }

  /// Says that something is drawn there.
  package mutating func cover(_ box: Box) { bounds = bounds.map { $0.joined(with: box) } ?? box }

  /// Adds a node that fills a box; its label must fit in it.
  @discardableResult
  package mutating func addNode(
    _ box: Box, _ label: HTMLLabel, _ attributes: Attributes = [:], in cluster: Int32? = nil,
    tag: Int32? = nil
  ) -> Int32 {
    cover(box)
    // A second frame is four points outside.
    let box = attributes["peripheries"] == "2" ? box.grown(by: -4) : box
    var all: Attributes = [
      "label": .html(label), "pos": .raw(box.centre.graphvizText),
      "width": .raw((box.width / 72).graphvizText(places: 4)),
      "height": .raw((box.height / 72).graphvizText(places: 4)),
    ]
    all.merge(attributes)
    return drawing.addNode("n\(drawing.nodes.count + 1)", all, in: cluster, tag: tag)
  }

  /// Adds a frame without a label of its own.
  @discardableResult
  package mutating func addFrame(
    _ name: String, _ box: Box, _ attributes: Attributes, in cluster: Int32? = nil
  ) -> Int32 {
    cover(box)
    var all: Attributes = [
      "label": "", "peripheries": "1",
      "bb": .raw(box.graphvizText),
    ]
    all.merge(attributes)
    return drawing.addCluster(name, all, in: cluster)
  }

  /// Adds a filled shape behind everything.
  package mutating func addGround(_ corners: [Point], colour: String) {
    grounds += "c 7 -\(colour) C 7 -\(colour) P \(corners.count) "
    for corner in corners { grounds += corner.graphvizText(separator: " ") + " " }
    drawing.attributes["_background"] = .raw(grounds)
  }

  /// Adds a filled box behind everything: a bar, or a thin rule.
  package mutating func addGround(_ box: Box, colour: String) {
    addGround(
      [
        Point(x: box.left, y: box.top), Point(x: box.right, y: box.top),
        Point(x: box.right, y: box.bottom), Point(x: box.left, y: box.bottom),
      ], colour: colour)
  }

  /// Adds words in a box, without a frame.
  ///
  /// - Parameter sentence: what they say when they are pointed at.
  package mutating func addWords(
    _ label: HTMLLabel, in box: Box, says sentence: String, tag: Int32? = nil
  ) {
    addNode(
      box, Self.text(label, in: box), ["penwidth": "0", "style": "", "tooltip": .text(sentence)],
      tag: tag)
  }

  /// Adds a line along a path, with an arrow at its end if `arrow` says how long one is.
  package mutating func addLine(
    _ tail: Int32, _ head: Int32, _ path: Path, arrow: Double = 0, _ attributes: Attributes = [:],
    tag: Int32? = nil
  ) {
    var all: Attributes = ["arrowhead": arrow > 0 ? "normal" : "none"]
    if arrow > 0 { all["arrowsize"] = .raw((arrow / 10).graphvizText(places: 2)) }
    all["pos"] = .raw(path.position(arrow: arrow))
    cover(path.bounds)
    all.merge(attributes)
    drawing.addEdge(tail, head, all, tag: tag)
  }

  /// Left-aligned or centred text in a box: the lines one below the other.
  package static func text(_ lines: HTMLLabel, in box: Box, align: StaticString = "LEFT")
    -> HTMLLabel
  {
    let width = Int(box.width) - 4
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" WIDTH="\(width)">\
      <TR><TD ALIGN="\(attribute: "\(align)")" BALIGN="\(attribute: "\(align)")">\(markup: lines)</TD></TR></TABLE>
      """
  }
}
