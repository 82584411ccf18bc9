import Model

// The tables as they will be.
extension Merger {
  /// Refuses tables that would be too large to number their rows or the bytes of their texts.
  mutating func hasTooMuch() -> Bool {
    var hasTooMuch = false
    for (index, table) in tables.enumerated() {
      let bytes = table.texts.indices.map { column in
        table.texts[column].bytes.count + base.tables[index].texts(column).bytes.count
          + (column == 0 ? ids.bytes.count : 0)
      }
      if sources[index].count > Ref.greatestRow || (bytes.max() ?? 0) > Int(UInt32.max) {
        hasTooMuch = true
        refusals.add(Refusal(file: table.file, table: table.name, line: nil, .tooMuch))
      }
    }
    return hasTooMuch
  }

  /// The table as it will be; also counts what changes in it.
  mutating func build(_ name: TableName) -> Table {
    let table = name.index
    let incoming = tables[table]
    let stored = base[name]
    guard incoming.count > 0 else {
      changes[table].unchanged = stored.count
      return stored
    }
    var isChanged = [Bool](repeating: false, count: stored.count)
    let isInPlace = incoming.count == stored.count && rowsStandInPlace(table)
    let columns = stored.columns.enumerated().map { column, cells in
      if isInPlace && (column == 0 && name.refKind != nil || incoming.says(column, cells)) {
        return cells
      }
      if stored.count == 0, incoming.count == sources[table].count, case .numbers = cells {
        return Column.numbers(incoming.numbers[column])
      }
      switch cells {
      case .numbers(let numbers):
        return Column.numbers(
          merged(numbers, incoming.numbers[column], targets[table], &isChanged))
      case .texts(let texts):
        return Column.texts(
          column == 0 && name.refKind != nil
            ? withNewIDs(texts, table)
            : merged(texts, incoming.texts[column], table, &isChanged))
      }
    }
    changes[table].added = sources[table].count - stored.count
    changes[table].changedRows = isChanged.indices.filter { isChanged[$0] }.map(Int32.init)
    changes[table].changed = changes[table].changedRows.count
    changes[table].unchanged = stored.count - changes[table].changed
    return Table(name, columns: columns)
  }

  private func merged(
    _ stored: [Int32], _ incoming: [Int32], _ targets: [Int32], _ isChanged: inout [Bool]
  ) -> [Int32] {
    var merged = stored
    merged.reserveCapacity(stored.count + incoming.count)
    for (row, target) in targets.enumerated() where target >= 0 {
      if target >= stored.count {
        merged.append(incoming[row])
      } else if merged[Int(target)] != incoming[row] {
        merged[Int(target)] = incoming[row]
        isChanged[Int(target)] = true
      }
    }
    return merged
  }

  private func merged(
    _ stored: TextColumn, _ incoming: TextColumn, _ table: Int, _ isChanged: inout [Bool]
  ) -> TextColumn {
    let sources = sources[table]
    var differs = false
    for row in 0..<stored.count where sources[row] >= 0 {
      if !stored.equals(row, incoming, Int(sources[row])) {
        isChanged[row] = true
        differs = true
      }
    }
    var merged = differs ? TextColumn() : stored
    if merged.count == 0 && stored.count == 0 && incoming.count == sources.count { return incoming }
    merged.reserve(rows: sources.count)
    for row in merged.count..<sources.count {
      if sources[row] >= 0 {
        merged.append(row: Int(sources[row]), of: incoming)
      } else {
        merged.append(row: row, of: stored)
      }
    }
    return merged
  }

  private func withNewIDs(_ stored: TextColumn, _ table: Int) -> TextColumn {
    var merged = stored
    merged.reserve(rows: sources[table].count)
    let bytes = ids.bytes
    for row in stored.count..<sources[table].count {
      let id = tables[table].numbers[0][Int(sources[table][row])]
      merged.append(utf8: bytes[ids.range(Int(id))])
    }
    return merged
  }

  /// Whether each row of the bundle becomes the row of the network that has its number.
  private func rowsStandInPlace(_ table: Int) -> Bool {
    sources[table].count == targets[table].count
      && targets[table].indices.allSatisfy { targets[table][$0] == Int32($0) }
  }
}
