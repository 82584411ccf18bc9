public import Model

/// Why a plain bundle is no network: the table and the cell that does not hold.
public struct NotANetwork: Error {
  /// The table, the column and the cell.
  public let table: String, column: String, cell: String
}

extension Network {
  /// The network of a bundle that keeps to the model, row by row, for tests that are not about
  /// reading bundles; its areas are made one as an import makes them.
  public init(_ given: PlainBundle) throws {
    let bundle = given.withAreasMadeOne()
    var refs: [String: Ref] = [:]
    for schema in TableSchema.all {
      guard let kind = schema.name.refKind else { continue }
      let space = schema.name.sharesNamespace ? "" : schema.name.rawValue
      for (row, cells) in bundle.rows(schema.name.rawValue).enumerated() {
        refs[space + "/" + (cells["id"] ?? "")] = Ref(kind, row)
      }
    }
    var symbols = Symbols()
    var tables: [Table] = []
    for schema in TableSchema.all {
      var rows = bundle.rows(schema.name.rawValue)
      if schema.name == .ties {
        for (row, cells) in rows.enumerated() where cells["kind"] == "collaborates" {
          guard let a = cells["a"], let b = cells["b"], b.utf8.lexicographicallyPrecedes(a.utf8)
          else { continue }
          rows[row]["a"] = b
          rows[row]["b"] = a
        }
      }
      var columns: [Column] = []
      for column in schema.columns {
        let cells = rows.map { $0[column.name] ?? "" }
        if column.kind.isText {
          var texts = TextColumn()
          for cell in cells { texts.append(cell) }
          columns.append(.texts(texts))
          continue
        }
        var numbers: [Int32] = []
        for cell in cells {
          guard let number = Self.number(cell, column.kind, refs, &symbols) else {
            throw NotANetwork(table: schema.name.rawValue, column: column.name, cell: cell)
          }
          numbers.append(number)
        }
        columns.append(.numbers(numbers))
      }
      tables.append(Table(schema.name, columns: columns))
    }
    self.init(tables: tables, symbols: symbols)
  }

  private static func number(
    _ cell: String, _ kind: ColumnKind, _ refs: [String: Ref], _ symbols: inout Symbols
  ) -> Int32? {
    if cell.isEmpty { return kind.empty }
    switch kind {
    case .id, .text: return nil
    case .ref(let kinds):
      return kinds.compactMap { kind -> Int32? in
        guard let table = kind.table else { return nil }
        let ref = refs[(table.sharesNamespace ? "" : table.rawValue) + "/" + cell]
        return ref?.kind == kind ? ref?.number : nil
      }.first
    case .symbol: return symbols.number(of: cell)
    case .day: return Day(cell)?.number
    case .birth: return Birth(cell)?.number
    case .word(let codes): return codes.firstIndex(of: cell).map { Int32($0) }
    case .words(let codes):
      var bits: Int32 = 0
      for word in cell.split(separator: " ") {
        guard let place = codes.firstIndex(of: String(word)) else { return nil }
        bits |= 1 << Int32(place)
      }
      return bits
    case .integer: return Int32(cell)
    case .length: return LengthOfTime(cell)?.number
    }
  }
}
