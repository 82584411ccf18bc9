import Exchange
public import Model

/// A new id for something, everywhere it is named.
public struct RenameRow: EditRequest {
  private let table: TableName?
  private let old, new: String

  /// A new id.
  ///
  /// - Parameter table: the table of what has the old one; nil where only one has it.
  public init(_ table: TableName?, from old: String, to new: String) {
    self.table = table
    self.old = old
    self.new = new
  }

  /// What the row and what it names have to do with.
  public var wanted: RowsWanted {
    var wanted = RowsWanted()
    wanted.ids = [old, new]
    wanted.referrersOf = [old]
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    let lookup = RowLookup(base.network)
    guard let ref = try lookup.only(old, in: table) else {
      if !base.isWhole { return .read(.all) }
      throw .noSuchID(old, nearest: lookup.nearestID(to: old, in: table))
    }
    if old == new { throw .sameRow(old) }
    if let other = lookup.holder(of: new, inNamespaceOf: ref.kind) {
      throw .idInUse(new, other)
    }
    let rows = lookup.renaming(ref, to: new)
    guard let change = try base.applying(rows) else { return .read(.all) }
    var edit = Edit(change, from: base.network, way: .rename)
    edit.sameThing = ref.kind.table.map { SameThing($0, [old, new]) }
    return .done(edit)
  }
}

extension RowLookup {
  /// The only thing that has an id.
  func only(_ id: String, in table: TableName?) throws(EditFault) -> Ref? {
    let kinds = Ref.Kind.allCases.filter { $0.table != nil && (table == nil || $0.table == table) }
    if let table, table.refKind == nil { throw .notPossible(table) }
    let found = kinds.compactMap { network.find($0, id: id) }
    if found.count > 1 { throw .idOfSeveral(id, found.compactMap(\.kind.table)) }
    return found.first
  }

  /// The id that is nearly one of a table, or of any.
  func nearestID(to id: String, in table: TableName?) -> String? {
    let tables = table.map { [$0] } ?? TableName.allCases.filter { $0.refKind != nil }
    return tables.lazy.compactMap { self.nearest($0, to: [id]) }.first
  }

  /// The table of what has an id among those that it may not be given twice.
  func holder(of id: String, inNamespaceOf kind: Ref.Kind) -> TableName? {
    let kinds =
      kind.table?.sharesNamespace ?? false
      ? Ref.Kind.allCases.filter { $0.table?.sharesNamespace ?? false } : [kind]
    return kinds.first { network.find($0, id: id) != nil }?.table
  }

  /// The rows that change where something gets another id.
  fileprivate func renaming(_ ref: Ref, to id: String) -> [RowChange] {
    guard let table = ref.kind.table else { return [] }
    let before = text.cells(table, ref.row)
    var changed: [RowPlace: (before: [String], after: [String])] = [:]
    changed[RowPlace(table: table, row: ref.row)] = (before, [id] + before.dropFirst())
    for (table, row, columns) in Referrers(self).rows(naming: [ref]) {
      let place = RowPlace(table: table, row: row)
      var cells = changed[place] ?? (text.cells(table, row), text.cells(table, row))
      for column in columns { cells.after[column] = id }
      changed[place] = cells
    }
    return changed.map { RowChange($0.key.table, before: $0.value.before, after: $0.value.after) }
  }
}

/// A row by its place.
struct RowPlace: Hashable {
  let table: TableName
  let row: Int
}
