public import Model
import Terms
import Text

/// Writes a network as a bundle in its one normal form.
///
/// Tables that have rows, in the order of the bundle; all columns; rows by key (see `BundleOrder`);
/// days as `YYYY-MM-DD`; several words in the order of the vocabulary. The same network gives the
/// same bytes, in whichever order its rows stand.
public struct BundleWriter: Sendable {
  private let network: Network
  private let order: BundleOrder
  private let cells: CellWriter

  /// How many bytes are gathered before they are handed over.
  static let portion = 1 << 20

  /// A writer of a network. Sorts the ids once for all tables.
  public init(_ network: Network) {
    self.network = network
    order = BundleOrder(network)
    cells = CellWriter(network)
  }

  /// The tables that have rows, in the order of the bundle.
  public var tables: [TableName] {
    TableName.allCases.filter { network[$0].count > 0 }
  }

  /// Writes a table as CSV: in plain form `,` and LF; quotes only around cells that hold the
  /// delimiter, `"`, a line's end, or blanks at an end. Bytes are handed over in portions of about
  /// a megabyte.
  public func writeCSV<E: Error>(
    _ name: TableName, form: CSVForm = .plain, to sink: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    let columns = network[name].schema.columns
    var buffer: [UInt8] = []
    buffer.reserveCapacity(BundleWriter.portion + 1 << 14)
    let (delimiter, lineEnd) = (form.delimiter, Array(form.lineEnd.utf8))
    buffer.append(contentsOf: form.mark.utf8)
    for (place, column) in columns.enumerated() {
      if place > 0 { buffer.append(delimiter) }
      buffer.append(contentsOf: column.name.utf8)
    }
    buffer.append(contentsOf: lineEnd)
    for row in order.rows(name) {
      for column in columns.indices {
        if column > 0 { buffer.append(delimiter) }
        let start = buffer.count
        cells.write(name.index, column, Int(row), into: &buffer)
        BundleWriter.quote(from: start, delimiter, in: &buffer)
      }
      buffer.append(contentsOf: lineEnd)
      if buffer.count >= BundleWriter.portion {
        try sink(buffer)
        buffer.removeAll(keepingCapacity: true)
      }
    }
    try sink(buffer)
  }

  /// Writes all tables as one JSON document with an indent of two spaces.
  ///
  /// Values are strings. Empty cells are written too, as `""`, so that every row has every key and
  /// whoever reads it need not know which may be absent.
  ///
  /// - Parameter stamp: what the document says first of whom it is made for, where it is.
  public func writeJSON<E: Error>(
    stamp: ExportStamp? = nil, to sink: ([UInt8]) throws(E) -> Void
  ) throws(E) {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(BundleWriter.portion + 1 << 14)
    buffer.append(contentsOf: "{".utf8)
    if let stamp {
      buffer.append(contentsOf: "\n  \"\(Terms.stampKey)\": ".utf8)
      appendJSONString(Array(stamp.sentence.utf8).span, to: &buffer)
    }
    var cell: [UInt8] = []
    for (place, name) in tables.enumerated() {
      buffer.append(
        contentsOf: "\(place == 0 && stamp == nil ? "" : ",")\n  \"\(name.rawValue)\": [".utf8)
      let keys = network[name].schema.columns.enumerated().map { column, schema in
        Array("\(column == 0 ? "" : ",")\n      \"\(schema.name)\": ".utf8)
      }
      var isFirst = true
      for row in order.rows(name) {
        buffer.append(contentsOf: isFirst ? "\n    {".utf8 : ",\n    {".utf8)
        isFirst = false
        for column in keys.indices {
          buffer.append(contentsOf: keys[column])
          cell.removeAll(keepingCapacity: true)
          cells.write(name.index, column, Int(row), into: &cell)
          appendJSONString(cell.span, to: &buffer)
        }
        buffer.append(contentsOf: "\n    }".utf8)
        if buffer.count >= BundleWriter.portion {
          try sink(buffer)
          buffer.removeAll(keepingCapacity: true)
        }
      }
      buffer.append(contentsOf: "\n  ]".utf8)
    }
    buffer.append(contentsOf: tables.isEmpty && stamp == nil ? "}\n".utf8 : "\n}\n".utf8)
    try sink(buffer)
  }

  /// Puts quotes around the cell at the end of a buffer where it needs them.
  static func quote(from start: Int, _ delimiter: UInt8, in buffer: inout [UInt8]) {
    guard buffer.count > start else { return }
    var needsQuotes = isBlank(buffer[start]) || isBlank(buffer[buffer.count - 1])
    var index = start
    while index < buffer.count && !needsQuotes {
      switch buffer[index] {
      case delimiter, UInt8(ascii: "\""), 0x0A, 0x0D: needsQuotes = true
      default: index += 1
      }
    }
    guard needsQuotes else { return }
    let cell = Array(buffer[start...])
    buffer.removeLast(cell.count)
    buffer.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
  }
}
