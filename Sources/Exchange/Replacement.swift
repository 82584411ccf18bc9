import Model

/// What a network gains, loses and keeps when another takes its place: rows are held against each
/// other by their keys and their contents as text, since the two number their rows differently.
struct Replacement {
  private(set) var changes: [NetworkChange.TableChange] = []

  /// Stands for what the new network does not have.
  private static let gone: Int32 = -2

  init(of old: Network, by new: Network) {
    let refs = Replacement.references(of: old, in: new)
    let symbols = old.symbols.texts.map { new.symbols.find($0)?.number ?? Replacement.gone }
    for name in TableName.allCases {
      let columns = TableSchema.of(name).columns.indices.map { column in
        Replacement.translated(old[name], column, refs, symbols)
      }
      changes.append(
        Replacement.change(Table(name, columns: columns), new[name]))
    }
  }

  /// For each kind and row of the old network, what has its id in the new one.
  private static func references(of old: Network, in new: Network) -> [[Int32]] {
    var pool = IdPool()
    func numbers(_ texts: TextColumn) -> [Int32] {
      let bytes = texts.bytes
      return (0..<texts.count).map { row in
        let range = texts.range(row)
        return pool.number(bytes, range.lowerBound, range.upperBound)
      }
    }
    let kinds = Ref.Kind.allCases
    let newIDs = kinds.map { kind in kind.table.map { numbers(new[$0].ids) } ?? [] }
    let oldIDs = kinds.map { kind in kind.table.map { numbers(old[$0].ids) } ?? [] }
    var namespaces = Namespaces(ids: pool.count)
    for (kind, ids) in zip(kinds, newIDs) {
      for (row, id) in ids.enumerated() {
        namespaces[Namespaces.of(kind), id] = Ref(kind, row)
      }
    }
    return zip(kinds, oldIDs).map { kind, ids in
      ids.map { id in
        namespaces[Namespaces.of(kind), id]?.number ?? gone
      }
    }
  }

  /// A column of the old network in the numbers of the new one.
  private static func translated(
    _ table: Table, _ column: Int, _ refs: [[Int32]], _ symbols: [Int32]
  ) -> Column {
    guard case .numbers(let numbers) = table.columns[column] else { return table.columns[column] }
    switch table.schema.columns[column].kind {
    case .ref:
      return .numbers(
        numbers.map { number in
          Ref(number: number).map { refs[Int($0.kind.rawValue)][$0.row] } ?? number
        })
    case .symbol:
      return .numbers(numbers.map { $0 < 0 ? $0 : symbols[Int($0)] })
    default:
      return table.columns[column]
    }
  }

  private static func change(
    _ old: Table, _ new: Table
  ) -> NetworkChange.TableChange {
    var change = NetworkChange.TableChange()
    let keyColumns = new.schema.keyColumns
    func keys(_ table: Table) -> KeyIndex.Keys {
      Merger.keys(
        keyColumns, numbers: { table.numbers($0) }, texts: { table.texts($0) }, new.name)
    }
    var index = KeyIndex(keys(new), rows: new.count)
    for row in 0..<new.count { _ = index.insert(row) }
    let oldKeys = keys(old)
    var isNew = [Bool](repeating: true, count: new.count)
    for row in 0..<old.count {
      if let match = index.find(row, of: oldKeys) {
        isNew[match] = false
        if old.equals(row, new, match) {
          change.unchanged += 1
        } else {
          change.replacedRows.append((Int32(row), Int32(match)))
        }
      } else {
        change.removedRows.append(Int32(row))
      }
    }
    change.addedRows = isNew.indices.filter { isNew[$0] }.map(Int32.init)
    change.changed = change.replacedRows.count
    change.removed = change.removedRows.count
    change.added = change.addedRows.count
    return change
  }
}
