public import Model

/// The rows of a network as the texts of a bundle.
public struct NetworkText: Sendable {
  private let network: Network
  private let writer: CellWriter

  /// The rows of a network.
  public init(_ network: Network) {
    self.network = network
    writer = CellWriter(network)
  }

  /// The cells of a row in the order of the table's columns; an empty text for an empty cell.
  public func cells(_ table: TableName, _ row: Int) -> [String] {
    TableSchema.of(table).columns.indices.map { writer.text(table, $0, row) }
  }

  /// The cells of a row's key, in the order of `TableSchema.keyOfRow`.
  public func key(_ table: TableName, _ row: Int) -> [String] {
    TableSchema.of(table).keyOfRow(cells(table, row))
  }
}

extension NetworkChange {
  /// The greatest number of rows whose texts are logged.
  public static let mostLoggedRows = 100_000

  /// The rows that change, as `rows(from:)` has them; nil where they are too many to be logged.
  public func loggedRows(from before: Network) -> [RowChange]? {
    let (added, changed, removed) = counts(nil)
    return added + changed + removed <= NetworkChange.mostLoggedRows ? rows(from: before) : nil
  }

  /// What is logged of an import: its rows, or nil for the counts alone, and whether it can be
  /// taken back. Of the first one only the counts are logged, since undoing it leaves nothing; of
  /// one that is too large as well, which then stands for good.
  public func logOfImport(into before: Network) -> (rows: [RowChange]?, isUndoable: Bool) {
    if before.tables.allSatisfy({ $0.count == 0 }) { return (nil, true) }
    let rows = loggedRows(from: before)
    return (rows, rows != nil)
  }

  /// The rows that change, as texts, in the order of the log.
  ///
  /// A row whose key changes is a row that goes and a row that is new.
  ///
  /// - Parameter before: the network that the change was made from.
  public func rows(from before: Network) -> [RowChange] {
    let (old, new) = (NetworkText(before), NetworkText(network))
    var found: [RowChange] = []
    for name in TableName.allCases {
      let table = tables[name.index]
      for row in table.removedRows {
        found.append(RowChange(name, before: old.cells(name, Int(row)), after: nil))
      }
      for (former, row) in table.changedPlaces(before[name].count) {
        let was = old.cells(name, former)
        let now = new.cells(name, row)
        if TableSchema.of(name).keyOfRow(was) == TableSchema.of(name).keyOfRow(now) {
          if was != now { found.append(RowChange(name, before: was, after: now)) }
        } else {
          found.append(RowChange(name, before: was, after: nil))
          found.append(RowChange(name, before: nil, after: now))
        }
      }
      let added =
        replaces
        ? table.addedRows.map(Int.init)
        : Array((before[name].count - table.removedRows.count)..<network[name].count)
      for row in added {
        found.append(RowChange(name, before: nil, after: new.cells(name, row)))
      }
    }
    return found.sorted()
  }
}

extension NetworkChange.TableChange {
  /// The places of the rows that differ, before and after.
  ///
  /// - Parameter count: how many rows there were before.
  fileprivate func changedPlaces(_ count: Int) -> [(before: Int, after: Int)] {
    if !replacedRows.isEmpty { return replacedRows.map { (Int($0.before), Int($0.after)) } }
    if changedRows.isEmpty { return [] }
    let removed = Set(removedRows)
    let stayed = (0..<count).filter { !removed.contains(Int32($0)) }
    return changedRows.map { (stayed[Int($0)], Int($0)) }
  }
}
