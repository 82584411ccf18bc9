import Model

/// The most recent merge of two files since they began as one. Later changes start from it, so that
/// rows removed after it are not taken for new.
enum MergeBase {
  /// The changes of a file in order, each with the rows that are logged of it.
  typealias Log = [(entry: LoggedEntry, rows: [RowChange])]

  /// No merge since the common beginning.
  case none
  /// Ours took theirs in, or theirs took ours in, with so many changes of its log.
  case hadTheirs(Int), hadOurs(Int)
  /// There was one, and the logs do not say with what.
  case unknown

  /// Looks for it in two logs.
  ///
  /// - Parameter common: how many changes both have to begin with.
  init(_ ours: Log, _ theirs: Log, common: Int) {
    let mine = Self.last(in: ours, of: theirs, after: common)
    let other = Self.last(in: theirs, of: ours, after: common)
    if mine.isUnclear || other.isUnclear {
      self = .unknown
      return
    }
    switch (mine.found, other.found) {
    case (nil, nil): self = .none
    case (let mine?, nil): self = .hadTheirs(mine.changes)
    case (nil, let other?): self = .hadOurs(other.changes)
    case (let mine?, let other?):
      // The later one has the other in it.
      if other.changes > mine.place {
        self = .hadOurs(other.changes)
      } else if mine.changes > other.place {
        self = .hadTheirs(mine.changes)
      } else {
        self = .unknown
      }
    }
  }

  /// The last merge in a log that stands and has taken the other file in: its place in the log, and
  /// how many changes of the other's log it has.
  ///
  /// - Returns: also whether there was a merge after it of which that is not known.
  private static func last(
    in log: Log, of other: Log, after common: Int
  ) -> (found: (place: Int, changes: Int)?, isUnclear: Bool) {
    let undone = undoneChanges(log.map(\.entry))
    var isUnclear = false
    for place in log.indices.reversed() where place >= common {
      let logged = log[place].entry
      guard logged.entry.way == .merge, undone[logged.number] == nil else { continue }
      guard let taken = logged.entry.takenIn else {
        isUnclear = true
        continue
      }
      let change = other.firstIndex { logged, _ in
        taken == TakenIn(number: logged.number, at: logged.entry.at, by: logged.entry.by)
      }
      // Else it was a third one's file.
      if let change { return ((place, change + 1), isUnclear) }
    }
    return (nil, isUnclear)
  }
}
