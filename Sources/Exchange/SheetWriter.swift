import Model

/// Writes rows of a sheet as CSV: quotes only around cells that hold the delimiter, `"`, a line's
/// end, or blanks at an end.
struct SheetWriter {
  private var bytes: [UInt8] = []
  private let delimiter: UInt8
  private let lineEnd: [UInt8]
  private var isFirst = true

  init(_ form: CSVForm = .plain) {
    delimiter = form.delimiter
    lineEnd = Array(form.lineEnd.utf8)
    bytes.reserveCapacity(BundleWriter.portion + 1 << 14)
    bytes.append(contentsOf: form.mark.utf8)
  }

  /// Adds a cell that something writes.
  mutating func cell(_ write: (inout [UInt8]) -> Void) {
    if !isFirst { bytes.append(delimiter) }
    isFirst = false
    let start = bytes.count
    write(&bytes)
    BundleWriter.quote(from: start, delimiter, in: &bytes)
  }

  mutating func cell(_ text: String) { cell { $0.append(contentsOf: text.utf8) } }

  mutating func endRow() {
    bytes.append(contentsOf: lineEnd)
    isFirst = true
  }

  mutating func row(_ cells: [String]) {
    for text in cells { cell(text) }
    endRow()
  }

  /// Hands over what is written, where it is at least so many bytes.
  mutating func hand<E: Error>(
    over portion: Int, to sink: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    guard bytes.count >= portion else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
