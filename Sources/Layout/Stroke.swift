package import Graphviz

/// How a line is drawn: the same value draws it in a picture and in its legend.
package struct Stroke: Sendable {
  /// What Graphviz draws it with: `color`, `penwidth`, `style`, `arrowhead`.
  package let attributes: Attributes
  /// How long its arrow is, in points; 0 without one.
  package let arrow: Double
  package let isZigzag: Bool

  package init(_ attributes: Attributes, arrow: Double = 0, isZigzag: Bool = false) {
    self.attributes = attributes
    self.arrow = arrow
    self.isZigzag = isZigzag
  }
}

extension Scene {
  /// Adds a line with a stroke along a path.
  package mutating func addLine(
    _ tail: Int32, _ head: Int32, _ path: Path, _ stroke: Stroke, _ attributes: Attributes = [:],
    tag: Int32? = nil
  ) {
    var all = stroke.attributes
    all.merge(attributes)
    addLine(
      tail, head, stroke.isZigzag ? path.zigzag() : path, arrow: stroke.arrow, all, tag: tag)
  }
}
