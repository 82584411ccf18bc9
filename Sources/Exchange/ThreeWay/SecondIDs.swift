import Model

/// New ids for rows of theirs that are other things than the rows of ours with the same ids: two
/// who work apart both get the smallest number that is free.
struct SecondIDs {
  private(set) var newIDs: [(table: TableName, old: String, new: String)] = []

  init(_ ours: ThreeWaySide, _ theirs: ThreeWaySide, _ takes: [ConflictPlace: ThreeWayTake]) {
    let wanted = Set(
      takes.filter { $0.value == .both && $0.key.table.refKind != nil }.keys.map(\.row))
    if wanted.isEmpty { return }
    let areNew = [ours, theirs].map { side in
      Set(
        side.changes.filter { $0.before == nil && $0.after != nil }
          .map { RowKey($0.table, $0.key) })
    }
    var taken: [TableName?: Set<String>] = [:]
    for key in wanted.sorted() where areNew[0].contains(key) && areNew[1].contains(key) {
      let namespace = key.table.sharesNamespace ? nil : key.table
      var ids = taken[namespace] ?? Self.ids(namespace, [ours, theirs])
      var number = 1
      while ids.contains(key.table.letter + String(number)) { number += 1 }
      let id = key.table.letter + String(number)
      ids.insert(id)
      taken[namespace] = ids
      newIDs.append((key.table, key.cells[0], id))
    }
  }

  /// Every id that either side has or had.
  private static func ids(_ namespace: TableName?, _ sides: [ThreeWaySide]) -> Set<String> {
    var found: Set<String> = []
    func isMeant(_ table: TableName) -> Bool {
      table.refKind != nil && (namespace.map { $0 == table } ?? table.sharesNamespace)
    }
    for side in sides {
      for table in side.network.tables where isMeant(table.name) {
        let ids = table.ids
        for row in 0..<ids.count { found.insert(ids[row]) }
      }
      for change in side.changes where isMeant(change.table) { found.formUnion(change.key) }
    }
    return found
  }

  /// Changes with the new ids in place of the old ones, wherever they are named.
  func renamed(_ changes: [RowChange]) -> [RowChange] {
    if newIDs.isEmpty { return changes }
    return changes.map { change in
      guard let after = change.after else { return change }
      let cells = renamed(change.table, after)
      if cells == after { return change }
      return RowChange(change.table, before: change.before, after: cells)
    }
  }

  private func renamed(_ table: TableName, _ cells: [String]) -> [String] {
    var cells = cells
    let old = cells
    for (place, column) in TableSchema.of(table).columns.enumerated() {
      for renaming in newIDs where old[place] == renaming.old {
        switch column.kind {
        case .id where table == renaming.table: cells[place] = renaming.new
        case .ref(let kinds) where kinds.contains { $0.table == renaming.table }:
          cells[place] = renaming.new
        default: continue
        }
      }
    }
    return table.inOrder(cells)
  }
}

extension TableName {
  /// The cells of a row; of a tie without a direction with the smaller id first.
  package func inOrder(_ cells: [String]) -> [String] {
    guard self == .ties, cells[2] == TieKind.collaborates.code,
      cells[1].utf8.lexicographicallyPrecedes(cells[0].utf8)
    else { return cells }
    return [cells[1], cells[0]] + cells[2...]
  }
}
