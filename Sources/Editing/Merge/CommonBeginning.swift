public import Exchange
public import Model

/// A network file with its change log.
public struct LoggedNetwork: Sendable {
  /// The network.
  public let network: Network
  /// The changes in order, each with the rows that are logged of it.
  public let log: [(entry: LoggedEntry, rows: [RowChange])]

  /// A network with its log.
  public init(_ network: Network, log: [(entry: LoggedEntry, rows: [RowChange])]) {
    self.network = network
    self.log = log
  }
}

/// Where two networks began as one, as their change logs say: what stood after the last change that
/// both have.
public enum CommonBeginning: Sendable {
  /// Both sides since then.
  case known(ours: ThreeWaySide, theirs: ThreeWaySide)
  /// It cannot be told.
  case unknown(Reason)

  /// Why it cannot be told.
  public enum Reason: Hashable, Sendable {
    /// The logs do not begin alike.
    case noCommonChange
    /// Something of a change that may be in both was erased.
    case erased
    /// Of changes since then only the numbers of rows are logged, on both sides.
    case onlyCounts
    /// What stands in a file is not what its log says.
    case otherThanLogged
    /// One was taken into the other since, and the logs do not say what both had then.
    case mergedSince
  }

  /// Looks for the last change that both have, and takes back what ours, or else theirs, logged
  /// since. Nothing is guessed: a log that does not hold it all does not count.
  public init(_ ours: LoggedNetwork, _ theirs: LoggedNetwork) {
    let common = zip(ours.log, theirs.log).prefix { $0.entry == $1.entry && $0.rows == $1.rows }
      .count
    guard common > 0 else {
      let first = [ours, theirs].compactMap(\.log.first)
      let isErased = first.count == 2 && mayBeOne(first[0], first[1])
      self = .unknown(isErased ? .erased : .noCommonChange)
      return
    }
    let found = theirs.network.changes(from: ours.network)
    switch MergeBase(ours.log, theirs.log, common: common) {
    case .none: break
    case .unknown:
      self = .unknown(.mergedSince)
      return
    case .hadTheirs(let count):
      // Both had what theirs was then.
      let other = composed(theirs.log.dropFirst(count))
      self = Self.known(nil, other, ours, theirs, found)
      return
    case .hadOurs(let count):
      self = Self.known(composed(ours.log.dropFirst(count)), nil, ours, theirs, found)
      return
    }
    let later = [ours, theirs].map { $0.log.dropFirst(common) }
    if let mine = later[0].first, let other = later[1].first, mayBeOne(mine, other) {
      self = .unknown(.erased)
      return
    }
    self = Self.known(composed(later[0]), composed(later[1]), ours, theirs, found)
  }

  /// Both sides, from what the logs of one or of both say of the time since.
  ///
  /// - Parameters:
  ///   - mine, other: what became of rows; nil where the log does not hold all of it.
  ///   - found: how theirs differs from ours.
  private static func known(
    _ mine: [RowChange]?, _ other: [RowChange]?, _ ours: LoggedNetwork, _ theirs: LoggedNetwork,
    _ found: [RowChange]
  ) -> CommonBeginning {
    let sides: (ours: [RowChange], theirs: [RowChange])
    let isAsLogged: Bool
    switch (mine, other) {
    case (let mine?, let other):
      sides = (mine, Self.other(mine, found))
      isAsLogged = agrees(mine, found) && other.map { Set(sides.theirs) == Set($0) } ?? true
    case (nil, let other?):
      let back = found.map(\.inverse)
      sides = (Self.other(other, back), other)
      isAsLogged = agrees(other, back)
    case (nil, nil): return .unknown(.onlyCounts)
    }
    if !isAsLogged { return .unknown(.otherThanLogged) }
    return .known(
      ours: ThreeWaySide(ours.network, changes: sides.ours),
      theirs: ThreeWaySide(theirs.network, changes: sides.theirs))
  }

  /// What became of the other side, from what became of one and how the two differ.
  private static func other(_ changes: [RowChange], _ found: [RowChange]) -> [RowChange] {
    var others: [RowKey: RowChange] = [:]
    for change in found { others[RowKey(change.table, change.key)] = change }
    for change in changes {
      let key = RowKey(change.table, change.key)
      let now = others[key].map(\.after) ?? change.after
      others[key] =
        now == change.before ? nil : RowChange(change.table, before: change.before, after: now)
    }
    return others.values.sorted()
  }

  /// Whether rows stand as the log left them, as far as that shows where the two differ.
  private static func agrees(_ changes: [RowChange], _ found: [RowChange]) -> Bool {
    let now = Dictionary(
      found.map { (RowKey($0.table, $0.key), $0.before) }, uniquingKeysWith: { one, _ in one })
    return changes.allSatisfy { change in
      now[RowKey(change.table, change.key)].map { $0 == change.after } ?? true
    }
  }
}

/// Whether two entries of logs may be of one change, of which something was erased: all rows of
/// both would tell them apart.
private func mayBeOne(
  _ one: (entry: LoggedEntry, rows: [RowChange]), _ other: (entry: LoggedEntry, rows: [RowChange])
) -> Bool {
  let (first, second) = (one.entry, other.entry)
  guard first.number == second.number, first.entry.way == second.entry.way,
    first.entry.at.prefix(10) == second.entry.at.prefix(10),
    (first.added, first.changed, first.removed) == (second.added, second.changed, second.removed),
    one.rows == other.rows || !isWhole(one.entry, one.rows) || !isWhole(other.entry, other.rows)
  else { return false }
  return first.entry.by.isEmpty || second.entry.by.isEmpty
    || (first.entry.at, first.entry.by) == (second.entry.at, second.entry.by)
}

/// Whether every row of a change is logged.
private func isWhole(_ logged: LoggedEntry, _ rows: [RowChange]) -> Bool {
  rows.count == logged.added + logged.changed + logged.removed
}

/// What several changes together make of rows; nil where not every row of them is logged.
private func composed(
  _ log: some Collection<(entry: LoggedEntry, rows: [RowChange])>
) -> [RowChange]? {
  var found: [RowKey: RowChange] = [:]
  for (logged, rows) in log {
    guard isWhole(logged, rows) else { return nil }
    for row in rows {
      let key = RowKey(row.table, row.key)
      let before = found[key].map(\.before) ?? row.before
      found[key] = RowChange(row.table, before: before, after: row.after)
    }
  }
  return found.values.filter { $0.before != $0.after }.sorted()
}
