/// What a picture is written as.
public enum PictureFormat: String, Sendable, CaseIterable {
  /// Scalable, as XML text in UTF-8.
  case svg
  /// Pixels, drawn by cairo; the graph attribute `dpi` says how many to the inch (96 if unsaid).
  case png = "png:cairo"
  /// A page, drawn by cairo; without the time at which it was made.
  case pdf
  /// Positions and sizes, one object a line.
  case plain
  /// The whole graph with its positions and drawing operations.
  case json
  /// DOT with the attributes `pos`, `width` and `height` filled in.
  case dot
  /// DOT, written afresh but not laid out.
  case canon
  /// An HTML map of the clickable regions.
  case cmapx
}
