public import Model

extension Network {
  /// What a bundle would be refused for that had the ids and free texts of this network in it, by
  /// table, column and row; empty where all came in through a bundle.
  ///
  /// Other programs may write to a network file, and its tables know nothing of how an id is
  /// written.
  ///
  /// - Parameter limit: how many are listed at most.
  public func textRefusals(limit: Int) -> [Refusal] {
    var places: [(table: TableName, column: Int, row: Int, fault: Fault)] = []
    var buffer: [UInt8] = []
    func fault(_ text: some Sequence<UInt8>, isID: Bool) -> Fault? {
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: text)
      if buffer.isEmpty { return isID ? .empty : nil }
      return isID
        ? TextRules.faultOfID(buffer, 0, buffer.count)
        : TextRules.faultOfText(buffer, 0, buffer.count)
    }
    let symbolFaults = symbols.texts.map { fault($0.utf8, isID: false) }
    let symbolsAreSound = symbolFaults.allSatisfy { $0 == nil }
    for table in tables {
      for (column, schema) in table.schema.columns.enumerated() {
        let kind = CellKind(schema.kind)
        for row in 0..<table.count where places.count < limit {
          let found: Fault?
          switch kind {
          case .id: found = fault(table.texts(column).utf8(row), isID: true)
          case .text: found = fault(table.texts(column).utf8(row), isID: false)
          case .symbol where !symbolsAreSound:
            let symbol = Int(table.numbers(column)[row])
            found = symbol < 0 ? nil : symbolFaults[symbol]
          default: continue
          }
          if let found { places.append((table.name, column, row, found)) }
        }
      }
    }
    if places.isEmpty { return [] }
    let cells = CellWriter(self)
    return places.map { place in
      let schema = TableSchema.of(place.table)
      return Refusal(
        file: nil, table: place.table, line: nil, column: schema.columns[place.column].name,
        found: place.fault == .identityNumber
          ? nil : CellExcerpt.shown(cells.text(place.table, place.column, place.row)),
        storedKey: schema.keyColumns.map {
          CellExcerpt.shown(cells.text(place.table, $0, place.row))
        },
        place.fault)
    }
  }
}
