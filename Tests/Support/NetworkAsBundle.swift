public import Model

extension PlainBundle {
  /// The rows of a network as they would stand in a bundle's files, column by column as the schema
  /// says.
  public init(_ network: Network) {
    var tables: [String: [[String: String]]] = [:]
    for table in network.tables where table.count > 0 {
      var rows = [[String: String]](repeating: [:], count: table.count)
      for (place, column) in table.schema.columns.enumerated() {
        for row in rows.indices {
          let text =
            column.kind.isText
            ? table.texts(place)[row]
            : PlainBundle.text(table.numbers(place)[row], column.kind, of: network)
          if !text.isEmpty { rows[row][column.name] = text }
        }
      }
      tables[table.name.rawValue] = rows
    }
    self.init(tables: tables)
  }

  private static func text(_ number: Int32, _ kind: ColumnKind, of network: Network) -> String {
    if number == kind.empty { return "" }
    switch kind {
    case .id, .text: return ""
    case .ref(let kinds):
      guard let ref = Ref(number: number), kinds.contains(ref.kind) else { return "wrong kind" }
      return network.id(ref)
    case .symbol: return network.symbols[Symbol.filled(inColumn: number)]
    case .day: return Day(number: number).description
    case .birth: return Birth(number: number).description
    case .word(let codes): return codes[Int(number)]
    case .words(let codes):
      return codes.indices.filter { number >> Int32($0) & 1 == 1 }.map { codes[$0] }
        .joined(separator: " ")
    case .integer(let range): return range.contains(number) ? String(number) : "out of range"
    case .length: return LengthOfTime(number: number)?.description ?? "no length"
    }
  }
}
