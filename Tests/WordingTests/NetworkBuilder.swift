import Model

/// Builds small networks for tests from rows as a bundle writes them: column name and text.
struct NetworkBuilder {
  private var rows: [TableName: [[String: String]]] = [:]

  /// Adds a row; columns that are not named are empty.
  mutating func add(_ table: TableName, _ row: [String: String]) {
    rows[table, default: []].append(row)
  }

  /// The network of the rows. References go to rows anywhere in it; a bad cell is left empty.
  func build() -> Network {
    var refs: [String: Int32] = [:]
    for name in TableName.allCases {
      guard let kind = name.refKind else { continue }
      for (index, row) in (rows[name] ?? []).enumerated() {
        refs[kind.code + row["id", default: ""]] = Ref(kind, index).number
      }
    }
    var symbols = Symbols()
    let tables = TableName.allCases.map { name in
      Table(
        name,
        columns: TableSchema.of(name).columns.map { column in
          let cells = (rows[name] ?? []).map { $0[column.name, default: ""] }
          if column.kind.isText {
            var texts = TextColumn()
            for cell in cells { texts.append(cell) }
            return .texts(texts)
          }
          return .numbers(cells.map { number($0, column.kind, refs, &symbols) })
        })
    }
    return Network(tables: tables, symbols: symbols)
  }

  private func number(
    _ cell: String, _ kind: ColumnKind, _ refs: [String: Int32], _ symbols: inout Symbols
  ) -> Int32 {
    if cell.isEmpty { return kind.empty }
    switch kind {
    case .id, .text: return kind.empty
    case .ref(let kinds): return kinds.compactMap { refs[$0.code + cell] }.first ?? Ref.none
    case .symbol: return symbols.number(of: cell)
    case .day: return Day(cell)?.number ?? kind.empty
    case .birth: return Birth(cell)?.number ?? kind.empty
    case .word(let codes): return codes.firstIndex(of: cell).map(Int32.init) ?? kind.empty
    case .words(let codes):
      return cell.split(separator: " ").reduce(0) { bits, word in
        bits | (codes.firstIndex(of: String(word)).map { 1 << Int32($0) } ?? 0)
      }
    case .integer: return Int32(cell) ?? kind.empty
    case .length: return LengthOfTime(cell)?.number ?? kind.empty
    }
  }
}
