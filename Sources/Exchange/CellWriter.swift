import Model

/// Writes the cells of a network's tables as they stand in a bundle in normal form.
struct CellWriter {
  private let symbols: [[UInt8]]
  private let ids: [TextColumn]
  private let codes: [[[[UInt8]]]]
  private let kinds: [[CellKind]]
  private let tables: [Table]

  init(_ network: Network) {
    tables = network.tables
    symbols = network.symbols.texts.map { Array($0.utf8) }
    ids = Ref.Kind.allCases.map { kind in
      kind.table.map { network[$0].ids } ?? TextColumn()
    }
    codes = TableSchema.all.map { schema in
      schema.columns.map { $0.kind.codes.map { Array($0.utf8) } }
    }
    kinds = TableSchema.all.map { schema in schema.columns.map { CellKind($0.kind) } }
  }

  func text(_ table: TableName, _ column: Int, _ row: Int) -> String {
    var bytes: [UInt8] = []
    write(table.index, column, row, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends a cell; nothing for an empty one.
  func write(_ table: Int, _ column: Int, _ row: Int, into bytes: inout [UInt8]) {
    switch tables[table].columns[column] {
    case .texts(let texts):
      bytes.append(contentsOf: texts.utf8(row))
    case .numbers(let numbers):
      write(numbers[row], kinds[table][column], table, column, into: &bytes)
    }
  }

  private func write(
    _ number: Int32, _ kind: CellKind, _ table: Int, _ column: Int, into bytes: inout [UInt8]
  ) {
    switch kind {
    case .ref:
      if let ref = Ref(number: number) {
        bytes.append(contentsOf: ids[Int(ref.kind.rawValue)].utf8(ref.row))
      }
    case .symbol:
      if number >= 0 { bytes.append(contentsOf: symbols[Int(number)]) }
    case .day:
      let day = Day(number: number)
      if day.isKnown { Self.write(day, into: &bytes) }
    case .birth:
      if let birth = Birth.filled(inColumn: number) {
        bytes.append(contentsOf: birth.description.utf8)
      }
    case .word:
      if number >= 0 { bytes.append(contentsOf: codes[table][column][Int(number)]) }
    case .words:
      var isFirst = true
      for (place, code) in codes[table][column].enumerated() where number >> Int32(place) & 1 == 1 {
        if !isFirst { bytes.append(0x20) }
        isFirst = false
        bytes.append(contentsOf: code)
      }
    case .integer:
      if number >= 0 { bytes.append(contentsOf: String(number).utf8) }
    case .length:
      if let length = LengthOfTime(number: number) {
        bytes.append(contentsOf: length.description.utf8)
      }
    case .id, .text:
      break
    }
  }

  /// Appends a day of the calendar as `YYYY-MM-DD`.
  static func write(_ date: Day, into bytes: inout [UInt8]) {
    let (year, month, day) = date.date
    func digits(_ value: Int, _ divisor: Int) { bytes.append(UInt8(48 + value / divisor % 10)) }
    digits(year, 1000)
    digits(year, 100)
    digits(year, 10)
    digits(year, 1)
    bytes.append(UInt8(ascii: "-"))
    digits(month, 10)
    digits(month, 1)
    bytes.append(UInt8(ascii: "-"))
    digits(day, 10)
    digits(day, 1)
  }
}
