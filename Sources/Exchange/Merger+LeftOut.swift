import Model

// Columns that are not in the file.
extension Merger {
  /// Lets known rows keep what the bundle has no cells for. Columns of the key are always given: an
  /// empty one is part of another key.
  mutating func keepWhatIsLeftOut(_ name: TableName) {
    let table = name.index
    let schema = TableSchema.of(name)
    let stored = base[name]
    let anywhere = tables[table].leftOutOfRow.reduce(tables[table].leftOut, |)
    guard anywhere != 0, stored.count > 0 else { return }
    let targets = targets[table]
    for column in schema.columns.indices
    where anywhere >> UInt32(column) & 1 == 1 && !schema.columns[column].isKey {
      func keeps(_ row: Int) -> Bool {
        targets[row] >= 0 && targets[row] < stored.count
          && tables[table].leftOut(of: row) >> UInt32(column) & 1 == 1
      }
      switch stored.columns[column] {
      case .numbers(let numbers):
        var kept = tables[table].numbers[column]
        for row in kept.indices where keeps(row) { kept[row] = numbers[Int(targets[row])] }
        tables[table].numbers[column] = kept
      case .texts(let texts):
        let given = tables[table].texts[column]
        var kept = TextColumn()
        kept.reserve(rows: given.count)
        for row in 0..<given.count {
          if keeps(row) {
            kept.append(row: Int(targets[row]), of: texts)
          } else {
            kept.append(row: row, of: given)
          }
        }
        tables[table].texts[column] = kept
      }
    }
  }

  /// Warns of rows that are about to be new beside known ones from which they differ only in a
  /// column of the key that the file does not have.
  mutating func warnOfKeyColumnsLeftOut(_ name: TableName, _ keyColumns: [Int]) {
    let table = name.index
    let schema = TableSchema.of(name)
    let leftOut = keyColumns.filter { tables[table].leftOut >> UInt32($0) & 1 == 1 }
    guard let column = leftOut.first, base[name].count > 0 else { return }
    let given = keyColumns.filter { !leftOut.contains($0) }
    let (incoming, stored) = (tables[table], base[name])
    func keys(_ numbers: (Int) -> [Int32], _ texts: (Int) -> TextColumn) -> KeyIndex.Keys {
      KeyIndex.Keys(
        numbers: given.filter { !schema.columns[$0].kind.isText }.map(numbers),
        text: given.first { schema.columns[$0].kind.isText }.map(texts))
    }
    var index = KeyIndex(keys(stored.numbers, stored.texts), rows: stored.count)
    for row in 0..<stored.count { _ = index.insert(row) }
    let incomingKeys = keys({ incoming.numbers[$0] }, { incoming.texts[$0] })
    let rows = targets[table].indices.filter {
      targets[table][$0] == Int32.max && index.find($0, of: incomingKeys) != nil
    }
    guard let first = rows.first else { return }
    warnings.add(
      Warning(
        file: incoming.file, table: name, line: Int(incoming.lines[first]),
        .newWithoutKeyColumn(schema.columns[column].name, rows: rows.count)))
  }
}
