import Exchange
public import Model

/// What concerns a family: its own rows, and those that name one of these.
public struct HistoryOfFamily: Sendable {
  /// The id of the family.
  public let id: String
  /// Whether there is such a family, or was.
  public let isKnown: Bool
  /// By tables, the ids of what is the family's own.
  private var own: [TableName: Set<String>] = [:]

  /// What concerns a family.
  ///
  /// - Parameters:
  ///   - network: the network as it is, or the part of it that answers for the family.
  ///   - rows: all rows of the log, which may tell of what is not there any more.
  public init(_ id: String, _ network: Network, _ rows: [RowChange]) {
    self.id = id
    own[.families] = [id]
    var isKnown = network.find(.family, id: id) != nil
    let text = NetworkText(network)
    var all: [(TableName, [String])] = []
    for table in [TableName.people, .needs, .referrals, .agreements, .goals] {
      for row in 0..<network[table].count { all.append((table, text.cells(table, row))) }
    }
    for row in rows where row.table.refKind != nil {
      for cells in [row.before, row.after].compactMap({ $0 }) { all.append((row.table, cells)) }
    }
    for (table, cells) in all {
      if table == .families, cells[0] == id { isKnown = true }
      if let family = TableSchema.of(table).column("family"), cells[family] == id {
        own[table, default: []].insert(cells[0])
      }
    }
    self.isKnown = isKnown
  }

  /// Whether a row is the family's own, or names what is.
  public func concerns(_ row: RowChange) -> Bool {
    let columns = TableSchema.of(row.table).columns
    return [row.before, row.after].compactMap { $0 }.contains { cells in
      zip(columns, cells).contains { column, cell in
        switch column.kind {
        case .id: return own[row.table]?.contains(cell) ?? false
        case .ref(let kinds):
          return kinds.contains { kind in
            kind.table.map { own[$0]?.contains(cell) ?? false } ?? false
          }
        default: return false
        }
      }
    }
  }
}
