import Model
internal import Threads

extension Situation {
  /// Findings in the order of `docs/output.en.md`: severity, days, code, subject, area, related.
  ///
  /// All but the last two are one number: findings of one code are about one kind of thing, so a
  /// subject's place among the ids of its kind stands for it. O(findings + ids).
  func ordered(_ list: FindingList) -> FindingList {
    let ranks = subjectRanks(list.rows)
    var keys = list.rows.map { row in
      let days = row.days(asOf: day)
      // The days of ten thousand years are less than 2²²; those of findings without a day come
      // last.
      let wait: UInt64 = days.map { 1 << 22 - 2 - UInt64($0) } ?? 1 << 22 - 1
      let subject = ranks[Int(row.subject.kind.rawValue)][row.subject.row]
      return UInt64(row.severity.rawValue) << 55 | wait << 33 | row.code.rank << 28
        | UInt64(subject)
    }
    var order = (0..<Int32(keys.count)).map { $0 }
    sortByKeys(&keys, &order)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, keys[end] == keys[start] { end += 1 }
      if end > start + 1 {
        order[start..<end].sort { compareTies(Int($0), Int($1), list) < 0 }
      }
      start = end
    }
    return FindingList(list, order: order)
  }

  /// Of each kind that a finding is about, the place of each row in the order of ids.
  private func subjectRanks(_ rows: [FindingRow]) -> [[Int32]] {
    var found = [Bool](repeating: false, count: Ref.Kind.allCases.count)
    for row in rows { found[Int(row.subject.kind.rawValue)] = true }
    let isNeeded = found
    // Of what there is most comes first, so that two threads have as much to do.
    let kinds = Ref.Kind.allCases.sorted { count(of: $0) > count(of: $1) }
    let ranked = results(of: kinds.count, threads: isLarge ? 2 : 1) { place -> [Int32] in
      guard isNeeded[Int(kinds[place].rawValue)] else { return [] }
      if let table = kinds[place].table { return network[table].ids.ranks() }
      var codes = TextColumn()
      for code in Domain.codes { codes.append(code) }
      return codes.ranks()
    }
    var ranks = [[Int32]](repeating: [], count: kinds.count)
    for (kind, ranked) in zip(kinds, ranked) {
      ranks[Int(kind.rawValue)] = ranked
    }
    return ranks
  }

  private func count(of kind: Ref.Kind) -> Int { kind.table.map { network[$0].count } ?? 0 }

  /// What tells two findings of one code about one subject apart: the area, then what is related.
  private func compareTies(_ one: Int, _ other: Int, _ list: FindingList) -> Int {
    let (one, other) = (list.rows[one], list.rows[other])
    if one.area != other.area {
      // No area comes first, as the empty text does.
      return compareBytes(
        Array(network.symbols[one.area].utf8)[...], Array(network.symbols[other.area].utf8)[...])
    }
    for (mine, theirs) in zip(list.related(one), list.related(other)) where mine != theirs {
      guard let mine = Ref(number: mine), let theirs = Ref(number: theirs) else { continue }
      return compare(mine, theirs)
    }
    return Int(one.relatedCount - other.relatedCount)
  }
}
