import Model
import Text

/// Puts two networks together that began as one, cell by cell.
///
/// A cell that one side left as it was becomes what the other made of it; equal changes meet;
/// different ones are a conflict. So is a row that one side has taken out while the other changed
/// it, or has a row that names it. What is changed on the way is in proportion to what differs.
///
/// - Parameter takes: what was chosen where the two say different things.
public func threeWay(
  _ ours: ThreeWaySide, _ theirs: ThreeWaySide, takes: [ConflictPlace: ThreeWayTake] = [:]
) -> ThreeWayMerge {
  let renaming = SecondIDs(ours, theirs, takes)
  var merger = ThreeWayMerger(ours.changes, renaming.renamed(theirs.changes))
  merger.findUses()
  let conflicts = merger.conflicts
  let open = merger.settle(takes)
  merger.leaveOutWhatNamesGone()
  var changes = merger.changes
  AreasOfSides(ours.network, theirs.network).makeOne(&changes)
  return ThreeWayMerge(
    changes: changes.values.sorted(), conflicts: conflicts, open: open,
    leftOut: merger.leftOut.sorted(), newIDs: renaming.newIDs)
}

/// A row as both began and as each side has it, and what becomes of it.
private struct MergedRow {
  let base, ours, theirs: [String]?
  /// What becomes of it: of cells in conflict, what ours has.
  var cells: [String]?
  /// The places of the cells in conflict.
  var differing: [Int] = []
  /// Whether one side has taken it out, and the other changed it or names it.
  var isContested = false
  /// The rows that name it, where one side has taken it out.
  var namedBy: Set<RowKey> = []

  /// The row as the side has it that did not take it out.
  var surviving: [String]? { ours ?? theirs }

  /// The texts that a cell may get, whatever is chosen.
  func possible(_ column: Int) -> [String] {
    if isContested { return surviving.map { [$0[column]] } ?? [] }
    guard let cells else { return [] }
    guard differing.contains(column) else { return [cells[column]] }
    return [ours, theirs].compactMap { $0?[column] }
  }
}

private struct ThreeWayMerger {
  private var rows: [RowKey: MergedRow] = [:]
  /// The rows in the order in which they are told.
  private let keys: [RowKey]
  private(set) var leftOut: [RowChange] = []

  init(_ ours: [RowChange], _ theirs: [RowChange]) {
    var changes: [RowKey: (ours: RowChange?, theirs: RowChange?)] = [:]
    for change in ours { changes[RowKey(change.table, change.key), default: (nil, nil)].0 = change }
    for change in theirs {
      changes[RowKey(change.table, change.key), default: (nil, nil)].1 = change
    }
    keys = changes.keys.sorted()
    for (key, change) in changes {
      let base = change.ours?.before ?? change.theirs?.before
      rows[key] = Self.row(
        key.table, base, change.ours.map(\.after) ?? base, change.theirs.map(\.after) ?? base)
    }
  }

  private static func row(
    _ table: TableName, _ base: [String]?, _ ours: [String]?, _ theirs: [String]?
  ) -> MergedRow {
    var row = MergedRow(base: base, ours: ours, theirs: theirs)
    guard let ours, let theirs else {
      // Taken out on one side: the other has left it as it was, or not.
      let other = ours ?? theirs
      row.isContested = other != nil && base != nil && other != base
      row.cells = base == nil ? other : nil
      return row
    }
    var cells = ours
    for (place, column) in TableSchema.of(table).columns.enumerated() {
      let isArea = column.name == AreaSpellings.column
      func isSame(_ one: String, _ other: String) -> Bool {
        one == other || isArea && FoldedName.fold(one) == FoldedName.fold(other)
      }
      let was = base?[place] ?? ""
      let (mine, other) = (ours[place], theirs[place])
      if mine == other || other == was {
        cells[place] = mine
      } else if mine == was {
        cells[place] = other
      } else if isSame(mine, other) {
        cells[place] = mine.utf8.lexicographicallyPrecedes(other.utf8) ? mine : other
      } else if isSame(mine, was) {
        cells[place] = other
      } else if isSame(other, was) {
        cells[place] = mine
      } else {
        row.differing.append(place)
      }
    }
    row.cells = cells
    return row
  }

  // MARK: Rows that name others

  /// What an id is one of: the namespace and the id.
  private struct ID: Hashable {
    let namespace: TableName?
    let id: String

    init(_ table: TableName, _ id: String) {
      namespace = table.sharesNamespace ? nil : table
      self.id = id
    }
  }

  /// The places of a table's columns that name others, each with the namespace of what it names.
  private static let references: [[(place: Int, table: TableName)]] = TableSchema.all.map {
    schema in
    schema.columns.enumerated().compactMap { place, column in
      guard case .ref(let kinds) = column.kind, let table = kinds.first?.table else { return nil }
      return (place, table)
    }
  }

  /// Finds what one side has taken out and the other has rows that name it, also rows that stay
  /// only because of that.
  mutating func findUses() {
    var goneOrContested: [ID: RowKey] = [:]
    for key in keys where key.table.refKind != nil {
      guard let row = rows[key], row.base != nil, row.cells == nil, row.surviving != nil else {
        continue
      }
      goneOrContested[ID(key.table, key.cells[0])] = key
    }
    if goneOrContested.isEmpty { return }
    var waiting = keys
    while let key = waiting.popLast() {
      guard let row = rows[key] else { continue }
      for (place, table) in Self.references[key.table.index] {
        for text in row.possible(place) where !text.isEmpty {
          guard let named = goneOrContested[ID(table, text)], named != key else { continue }
          rows[named]?.namedBy.insert(key)
          if rows[named]?.isContested == false {
            rows[named]?.isContested = true
            waiting.append(named)
          }
        }
      }
    }
  }

  // MARK: Conflicts

  /// Where the two sides say different things.
  var conflicts: [ThreeWayConflict] {
    keys.flatMap { key -> [ThreeWayConflict] in
      guard let row = rows[key] else { return [] }
      let columns: [String?] =
        row.isContested
        ? [nil] : row.differing.map { TableSchema.of(key.table).columns[$0].name }
      return columns.map {
        ThreeWayConflict(
          place: ConflictPlace(key.table, key.cells, column: $0), base: row.base, ours: row.ours,
          theirs: row.theirs, namedBy: row.namedBy.sorted())
      }
    }
  }

  /// Does what was chosen.
  ///
  /// - Returns: where nothing was.
  mutating func settle(_ takes: [ConflictPlace: ThreeWayTake]) -> [ThreeWayConflict] {
    var open: [ThreeWayConflict] = []
    for conflict in conflicts {
      guard let take = takes[conflict.place], take != .both else {
        open.append(conflict)
        continue
      }
      let taken: [String]? =
        switch take {
        case .ours: conflict.ours
        case .theirs: conflict.theirs
        case .base, .both: conflict.base
        }
      guard let column = conflict.place.column else {
        rows[conflict.place.row]?.cells = taken
        continue
      }
      let place = TableSchema.of(conflict.place.table).place(column)
      rows[conflict.place.row]?.cells?[place] = taken?[place] ?? ""
    }
    return open
  }

  /// Where it was chosen that something stays gone, what names it does not come in: a new row not
  /// at all, and of another the cell stays as it is on the side that has taken the thing out.
  mutating func leaveOutWhatNamesGone() {
    /// What is gone, and whether it is so on our side.
    var gone: [ID: Bool] = [:]
    for key in keys where key.table.refKind != nil {
      guard let row = rows[key], row.isContested, row.cells == nil else { continue }
      gone[ID(key.table, key.cells[0])] = row.ours == nil
    }
    if gone.isEmpty { return }
    var hasMore = true
    while hasMore {
      hasMore = false
      for key in keys {
        guard let row = rows[key], let cells = row.cells else { continue }
        for (place, table) in Self.references[key.table.index] {
          guard let isOurs = gone[ID(table, cells[place])] else { continue }
          guard row.base != nil || (isOurs ? row.ours : row.theirs) != nil else {
            leftOut.append(RowChange(key.table, before: nil, after: cells))
            rows[key]?.cells = nil
            if key.table.refKind != nil {
              gone[ID(key.table, key.cells[0])] = isOurs
              hasMore = true
            }
            break
          }
          // Where the row was chosen to stay although what it names is gone, the rules say so.
          guard let other = (isOurs ? row.ours : row.theirs)?[place],
            gone[ID(table, other)] == nil
          else { continue }
          var kept = cells
          kept[place] = other
          leftOut.append(RowChange(key.table, before: kept, after: cells))
          rows[key]?.cells = kept
          hasMore = true
          break
        }
      }
    }
  }

  /// What becomes of ours.
  var changes: [RowKey: RowChange] {
    var changes: [RowKey: RowChange] = [:]
    for (key, row) in rows where row.cells != row.ours {
      changes[key] = RowChange(key.table, before: row.ours, after: row.cells)
    }
    return changes
  }
}
