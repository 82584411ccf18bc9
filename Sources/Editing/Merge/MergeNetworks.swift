import Exchange
public import Model

/// What another coordinator's file brings in, worked out from the network as it was read.
public struct MergeNetworks: EditRequest {
  private let rows: [RowChange]
  private let latest: Int?
  private let takenIn: TakenIn?

  /// Changes that come in.
  ///
  /// - Parameters:
  ///   - rows: what becomes of rows, where nothing is open (`ThreeWayMerge.changes`).
  ///   - latest: the number of the latest change in the log when the network was read; nil where
  ///     there was none.
  ///   - takenIn: the latest change in the other file's log; nil where it has none.
  public init(_ rows: [RowChange], latest: Int?, takenIn: TakenIn? = nil) {
    self.rows = rows
    self.latest = latest
    self.takenIn = takenIn
  }

  /// From how many rows on it is quicker to read all than to look for each.
  private static let manyRows = 500

  /// What the rows and what they name have to do with.
  public var wanted: RowsWanted {
    var wanted = RowsWanted()
    if rows.count > Self.manyRows {
      wanted.everything = true
    } else {
      for row in rows { wanted.add(row.inverse) }
    }
    wanted.log = true
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    guard base.log.last?.number == latest else { throw .networkChanged }
    guard let change = try base.applying(rows) else {
      var wanted = base.wanted
      wanted.everything = true
      return .read(wanted)
    }
    var edit = Edit(change, from: base.network, way: .merge)
    edit.takenIn = takenIn
    return .done(edit)
  }
}
