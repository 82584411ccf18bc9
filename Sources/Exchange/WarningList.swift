/// Warnings on their way out: the first few of each kind, and how many more there are.
///
/// Five hundred that are alike would hide the one that is not.
struct WarningList: Sendable {
  private var kept = [[Warning]](repeating: [], count: Warning.Matter.kinds)
  private var counts = [Int](repeating: 0, count: Warning.Matter.kinds)

  /// Whether one more of the kind would be kept, so that it is worth putting together.
  func keepsMore(_ kind: Int) -> Bool { kept[kind].count < Self.limit(kind) }

  /// How many of a kind are kept.
  private static func limit(_ kind: Int) -> Int {
    Warning.Matter.isAlwaysListed(kind) ? Limits.columns : Limits.warningsOfAKind
  }

  mutating func add(_ warning: Warning) {
    let kind = warning.matter.kind
    if keepsMore(kind) { kept[kind].append(warning) }
    counts[kind] += 1
  }

  /// Counts one that is not kept.
  mutating func count(_ kind: Int) { counts[kind] += 1 }

  /// Adds those of a list that was filled after this one.
  mutating func add(_ other: WarningList) {
    for kind in counts.indices {
      for warning in other.kept[kind] where keepsMore(kind) { kept[kind].append(warning) }
      counts[kind] += other.counts[kind]
    }
  }

  /// Kind by kind, in the order in which they were found.
  var all: [Warning] {
    var all: [Warning] = []
    for (kind, warnings) in kept.enumerated() {
      all += warnings
      let more = counts[kind] - warnings.count
      if more > 0, let last = warnings.last {
        all.append(Warning(file: last.file, table: last.table, .more(more)))
      }
    }
    return all
  }
}
