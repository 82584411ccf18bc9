import Exchange
public import Model

/// A row that goes, and all that cannot stand without it.
public struct RemoveRow: EditRequest {
  private let table: TableName
  private let key: [String]
  private let takesReferrers: Bool

  /// A row that goes.
  ///
  /// - Parameter takesReferrers: whether rows that name it go too; else they keep it from going.
  public init(
    _ table: TableName, _ key: [String], takesReferrers: Bool, _ reading: EditReading
  ) {
    self.table = table
    self.key = reading.key(key, of: table)
    self.takesReferrers = takesReferrers
  }

  /// What the row and what it names have to do with.
  public var wanted: RowsWanted {
    var wanted = RowsWanted()
    wanted.add(table, key)
    if table.refKind != nil { wanted.referrersOf.formUnion(key) }
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    let lookup = RowLookup(base.network)
    guard let row = try lookup.row(table, key) else {
      if !base.isWhole { return .read(.all) }
      throw .noSuchRow(table, key: key, nearest: lookup.nearest(table, to: key))
    }
    var gone: [TableName: Set<Int>] = [table: [row]]
    if let kind = table.refKind {
      let referrers = Referrers(lookup)
      if takesReferrers {
        gone = referrers.closure(of: [Ref(kind, row)])
      } else {
        try lookup.refuseNamed([Ref(kind, row)], beside: [:])
      }
    }
    let rows = TableName.allCases.flatMap { name in
      (gone[name] ?? []).map {
        RowChange(name, before: lookup.text.cells(name, $0), after: nil)
      }
    }
    guard let change = try base.applying(rows) else { return .read(.all) }
    return .done(Edit(change, from: base.network, way: .row))
  }
}

extension RowLookup {
  /// Refuses rows to go that others name.
  ///
  /// - Parameter others: rows that go or change as well, whatever they name.
  func refuseNamed(
    _ refs: [Ref], beside others: [TableName: Set<Int>], isUndone: Bool = false
  ) throws(EditFault) {
    for ref in refs {
      let names = Referrers(self).rows(naming: [ref]).filter {
        !(others[$0.table]?.contains($0.row) ?? false)
      }
      guard let table = ref.kind.table, !names.isEmpty else { continue }
      let most = 8
      throw .named(
        table, id: network.id(ref),
        by: names.prefix(most).map {
          RowKey($0.table, text.key($0.table, $0.row))
        },
        more: max(0, names.count - most), isUndone: isUndone)
    }
  }
}
