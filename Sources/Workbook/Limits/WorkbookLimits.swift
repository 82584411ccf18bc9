/// Bounds that no honest workbook comes near, so that every other ends in one clear error.
/// Parameters of an internal initializer, so that tests can reach them with small files.
struct WorkbookLimits {
  /// Of all parts that are read, counted while they are unpacked.
  var unpackedBytes = 200_000_000
  /// How many times its own size a file may unpack to, above `unpackedAlways`. Sheets of Excel come
  /// to some ten times, those of LibreOffice to some forty.
  var unpackedRatio = 50
  var unpackedRatioOfOds = 80
  var unpackedAlways = 16_000_000
  var rows = CellAddress.lastRow
  var columns = CellAddress.columns
  /// In all sheets that are read, repeated ones counted as often as they are repeated.
  var cells = 16_000_000
  /// 32,767 characters, the most that Excel has in a cell, of four bytes each.
  var textOfCell = 131_072
  var textOfRow = 8_000_000
  /// Texts given out, and texts held.
  var texts = 200_000_000
  var heldTexts = 96_000_000
  var sheets = 1_000
  /// Files in the archive times sheets: the list of them is read once more with every sheet, and
  /// libzip asks the system for its time zone with every file.
  var entriesOfSheets = 250_000
  var formats = 100_000
  var mergedCells = 20_000_000
  var mergedRanges = 200_000
  /// Elements of one part; 200 MB of cells are fewer.
  var elements = 12_000_000
  /// Attributes of an element; each above these counts as four elements.
  var attributes = 16
  /// Declarations of namespaces of one part, and those in force that are of one that is read.
  var declarations = 100_000
  var declarationsInForce = 24
  /// Elements inside each other.
  var depth = 256
  /// One tag, which expat reads again from its start with every block of the file.
  var tag = 1_000_000

  /// The bounds for a file of so many bytes.
  func of(_ count: Int, isOds: Bool) -> WorkbookLimits {
    var limits = self
    let ratio = isOds ? unpackedRatioOfOds : unpackedRatio
    limits.unpackedBytes = min(unpackedBytes, max(unpackedAlways, ratio * count))
    return limits
  }
}
