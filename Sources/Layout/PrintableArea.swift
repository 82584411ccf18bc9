import Graphviz

/// The area that a drawing has on a paper, in points, without the margin that Graphviz adds.
package struct PrintableArea {
  package let width: Double
  /// From the title to the foot.
  package let height: Double

  /// The width for a drawing in text of 12 points, which may be shrunk to 10.
  package let shrinkableWidth: Double

  package init(_ paper: Paper) {
    // A little less, since the widths of words are reckoned and not measured.
    width = paper.room.width / paper.enlargement - 2 * Drawing.pad - 14
    height = paper.room.height / paper.enlargement - 2 * Drawing.pad - 8
    shrinkableWidth =
      paper == .screen ? paper.room.width : paper.room.width * 1.2 / paper.enlargement
  }
}
