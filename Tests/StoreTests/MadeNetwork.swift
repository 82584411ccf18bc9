import Model
import Support

/// Makes networks with any value that a column may hold, without regard to the rules of the model.
struct MadeNetwork {
  /// How many rows each table is to have; fewer where the keys are used up.
  var counts: [TableName: Int] = [:]
  /// Of a hundred cells that may be empty, how many are.
  var emptyPercent = 30
  var seed: UInt64 = 1
  /// What makes the ids differ from those of another network.
  var prefix = ""

  static let oddTexts = [
    "Ås", "a\u{0}b", "O'Hara \"; DROP TABLE need; --", "line\nbreak", "😀🇳🇴", " ", "e\u{301}",
    "\u{10FFFF}", "0", "-1", "NULL",
  ]

  init(everyTable count: Int = 0) {
    for table in TableName.allCases { counts[table] = count }
  }

  /// The network after the rows of another one, whose references its rows may use as well.
  func made(after base: Network = Network()) -> Network {
    var random = Seeded(seed)
    var symbols = base.symbols
    let totals = TableName.allCases.map { base[$0].count + (counts[$0] ?? 0) }
    var tables: [Table] = []
    for name in TableName.allCases {
      let schema = TableSchema.of(name)
      var columns = base[name].columns
      var seen: Set<[String]> = []
      for row in 0..<base[name].count {
        seen.insert(key(schema, columns.map { cell($0, row) }))
      }
      for row in 0..<(counts[name] ?? 0) {
        var cells: [Cell] = []
        for column in schema.columns {
          cells.append(cell(column, row, name, totals, &symbols, &random))
        }
        guard seen.insert(key(schema, cells)).inserted else { continue }
        for (index, cell) in cells.enumerated() {
          switch (columns[index], cell) {
          case (.numbers(var numbers), .number(let number)):
            columns[index] = .numbers([])
            numbers.append(number)
            columns[index] = .numbers(numbers)
          case (.texts(var texts), .text(let text)):
            columns[index] = .numbers([])
            texts.append(text)
            columns[index] = .texts(texts)
          default: break
          }
        }
      }
      tables.append(Table(name, columns: columns))
    }
    return Network(tables: tables, symbols: symbols)
  }

  private enum Cell {
    case number(Int32)
    case text(String)
  }

  private func cell(_ column: Column, _ row: Int) -> Cell {
    switch column {
    case .numbers(let numbers): .number(numbers[row])
    case .texts(let texts): .text(texts[row])
    }
  }

  private func key(_ schema: TableSchema, _ cells: [Cell]) -> [String] {
    schema.keyColumns.map { "\(cells[$0])" }
  }

  private func cell(
    _ column: ColumnSchema, _ row: Int, _ table: TableName, _ totals: [Int],
    _ symbols: inout Symbols, _ random: inout Seeded
  ) -> Cell {
    let kind = column.kind
    if case .id = kind { return .text("\(prefix)\(table.rawValue)-\(row)") }
    if !column.isRequired, random.below(100) < emptyPercent {
      return kind.isText ? .text("") : .number(kind.empty)
    }
    switch kind {
    case .id, .text:
      let text = MadeNetwork.oddTexts[random.below(MadeNetwork.oddTexts.count)]
      return .text(column.isKey ? text + "\(row)" : text)
    case .symbol:
      return .number(symbols.number(of: "symbol \(random.below(20)) æ"))
    case .ref(let kinds):
      let usable = kinds.filter { totals[$0.table?.index ?? 0] > 0 }
      guard !usable.isEmpty else { return .number(kind.empty) }
      let target = usable[random.below(usable.count)]
      return .number(Ref(target, random.below(totals[target.table?.index ?? 0])).number)
    case .day: return .number(random.number(-719_162...2_932_896))
    case .birth: return .number(random.number((-719_162 * 2)...(2_932_896 * 2 + 1)))
    case .word(let codes): return .number(Int32(random.below(codes.count)))
    case .words(let codes): return .number(random.number(1...((1 << Int32(codes.count)) - 1)))
    case .integer(let range): return .number(random.number(range))
    case .length: return .number(random.number(0...39_999))
    }
  }
}

extension LoggedChange {
  /// A change that only adds: the rows beyond those of what was there.
  static func adding(_ network: Network, to before: Network = Network()) -> LoggedChange {
    let tables = TableName.allCases.map { name in
      var change = NetworkChange.TableChange()
      change.unchanged = before[name].count
      change.added = network[name].count - before[name].count
      return change
    }
    return .made(NetworkChange(network: network, tables: tables, replaces: false))
  }

  /// A change that makes the network exactly another.
  static func replacing(_ before: Network, by network: Network) -> LoggedChange {
    let tables = TableName.allCases.map { name in
      var change = NetworkChange.TableChange()
      change.removed = before[name].count
      change.added = network[name].count
      return change
    }
    return .made(NetworkChange(network: network, tables: tables, replaces: true))
  }

  static func nothing(_ network: Network) -> LoggedChange { .adding(network, to: network) }

  /// A change with an entry in the log that says its counts.
  static func made(_ change: NetworkChange) -> LoggedChange {
    LoggedChange(
      change,
      ChangeLogEntry(
        at: "2026-06-15T12:00:00Z", by: "tests", way: .import, rows: nil, isUndoable: false))
  }
}

/// Where two networks differ: a table and a row, nil where they say the same row by row.
func difference(_ one: Network, _ other: Network) -> String? {
  for name in TableName.allCases {
    if one[name].count != other[name].count {
      return "\(name): \(one[name].count) and \(other[name].count) rows"
    }
    for (place, column) in TableSchema.of(name).columns.enumerated() {
      for row in 0..<one[name].count {
        let same: Bool
        switch column.kind {
        case .symbol:
          same =
            one.symbols[Symbol.filled(inColumn: one[name].numbers(place)[row])]
            == other.symbols[Symbol.filled(inColumn: other[name].numbers(place)[row])]
        case .id, .text: same = one[name].texts(place).equals(row, other[name].texts(place), row)
        default: same = one[name].numbers(place)[row] == other[name].numbers(place)[row]
        }
        if !same { return "\(name).\(column.name), row \(row)" }
      }
    }
  }
  return nil
}
