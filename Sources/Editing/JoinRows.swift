import Exchange
public import Model

/// Two services, contacts or families that are the same, and become one.
public struct JoinRows: EditRequest {
  private let kept, gone: String
  private let keepsOwn: Bool

  /// Two that become one.
  ///
  /// - Parameters:
  ///   - kept, gone: the ids of the one that stays and the one that goes.
  ///   - keepsOwn: whether a cell that differs stays as the one that stays has it; else it is
  ///     refused.
  public init(_ kept: String, _ gone: String, keepsOwn: Bool) {
    self.kept = kept
    self.gone = gone
    self.keepsOwn = keepsOwn
  }

  /// What the row and what it names have to do with.
  public var wanted: RowsWanted {
    var wanted = RowsWanted()
    wanted.ids = [kept, gone]
    wanted.referrersOf = [kept, gone]
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    let lookup = RowLookup(base.network)
    if kept == gone { throw .sameRow(kept) }
    var refs: [Ref] = []
    for id in [kept, gone] {
      guard let ref = JoinRows.kinds.lazy.compactMap({ base.network.find($0, id: id) }).first else {
        if !base.isWhole { return .read(.all) }
        if let other = try lookup.only(id, in: nil)?.kind.table { throw .notPossible(other) }
        throw .noSuchID(id, nearest: lookup.nearestID(to: id, in: nil))
      }
      refs.append(ref)
    }
    guard refs[0].kind == refs[1].kind else {
      throw .differentTables(
        kept, refs[0].kind.table ?? .families, gone, refs[1].kind.table ?? .families)
    }
    var joining = Joining(lookup, kept: refs[0], gone: refs[1])
    joining.join()
    if !keepsOwn, !joining.differing.isEmpty { throw .cellsDiffer(joining.differing) }
    guard let change = try base.applying(joining.changes) else { return .read(.all) }
    var edit = Edit(change, from: base.network, way: .join)
    edit.sameThing = refs[0].kind.table.map { SameThing($0, [kept, gone]) }
    return .done(edit)
  }

  private static let kinds: [Ref.Kind] = [.family, .service, .contact]
}

/// The rows that change where two things become one.
private struct Joining {
  private let lookup: RowLookup
  private let kept, gone: Ref
  /// The cells of rows that stay, as they will be, by the keys that they will have.
  private var rows: [RowKey: (place: RowPlace, cells: [String])] = [:]
  private var removed: Set<RowPlace> = []
  private(set) var differing: [DifferentCell] = []

  init(_ lookup: RowLookup, kept: Ref, gone: Ref) {
    self.lookup = lookup
    self.kept = kept
    self.gone = gone
  }

  mutating func join() {
    guard let table = kept.kind.table else { return }
    let cells = (lookup.text.cells(table, kept.row), lookup.text.cells(table, gone.row))
    removed.insert(RowPlace(table: table, row: gone.row))
    put(table, kept.row, filled(table, cells.0, from: cells.1))
    let keptID = cells.0[0]
    // First what names the one that stays, so that a row of it is kept and not the other's.
    for ref in [kept, gone] {
      for (table, row, columns) in Referrers(lookup).rows(naming: [ref]) {
        let place = RowPlace(table: table, row: row)
        if ref == gone, rows.values.contains(where: { $0.place == place }) {
          // It names both.
          drop(place)
        }
        var cells = lookup.text.cells(table, row)
        for column in columns { cells[column] = keptID }
        if table == .ties, cells[0] == cells[1] {
          // What tied the two together is nothing any more.
          removed.insert(place)
        } else {
          put(table, row, table.inOrder(cells))
        }
      }
    }
  }

  private mutating func drop(_ place: RowPlace) {
    for (key, row) in rows where row.place == place { rows[key] = nil }
  }

  /// Puts a row where it will be; where one with its key is already, the two become one.
  private mutating func put(_ table: TableName, _ row: Int, _ cells: [String]) {
    let key = RowKey(table, TableSchema.of(table).keyOfRow(cells))
    let place = RowPlace(table: table, row: row)
    guard let other = rows[key], other.place != place else {
      rows[key] = (place, cells)
      return
    }
    rows[key] = (other.place, filled(table, other.cells, from: cells))
    removed.insert(place)
  }

  /// The cells of a row with those of another where they are empty; where both are filled and
  /// differ, it is noted.
  private mutating func filled(
    _ table: TableName, _ cells: [String], from other: [String]
  ) -> [String] {
    let schema = TableSchema.of(table)
    var filled = cells
    for (place, column) in schema.columns.enumerated() where cells[place] != other[place] {
      if case .id = column.kind { continue }
      if cells[place].isEmpty {
        filled[place] = other[place]
      } else if !other[place].isEmpty {
        differing.append(
          DifferentCell(
            row: RowKey(table, schema.keyOfRow(cells)), column: column.name, kept: cells[place],
            other: other[place]))
      }
    }
    return filled
  }

  var changes: [RowChange] {
    var changes = removed.map { place in
      RowChange(place.table, before: lookup.text.cells(place.table, place.row), after: nil)
    }
    for (place, cells) in rows.values where !removed.contains(place) {
      let before = lookup.text.cells(place.table, place.row)
      if before != cells { changes.append(RowChange(place.table, before: before, after: cells)) }
    }
    return changes
  }
}
