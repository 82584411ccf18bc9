/// How many families two services share, as it may be shown beside all the other pairs.
///
/// Two services that both share many families with a third one share at least some with each other:
/// shared(s, t) ≥ shared(s, u) + shared(u, t) − families. The same follows from longer chains of
/// services, and from how many each of the two has at least. Where that would tell more of a few
/// than that it is 1 or more, the smallest of those numbers is held back.
package struct SharedFamilies: Sendable {
  /// Two services, the smaller row first.
  private struct Pair: Hashable {
    let a, b: Int

    init(_ one: Int, _ other: Int) {
      a = min(one, other)
      b = max(one, other)
    }
  }

  private var marks: [Pair: Published] = [:]

  package init(_ pairs: [SiloMeasures.Pair], families: Int, _ small: SmallNumbers) {
    for pair in pairs where pair.sharedFamilies > 0 {
      marks[Pair(pair.a, pair.b)] = small.single(pair.sharedFamilies, of: families)
    }
    guard small.hides else { return }
    // Without a pair that shares more than a quarter nothing follows for the others.
    guard pairs.contains(where: { $0.sharedFamilies * 4 > families + 2 }) else { return }
    // How many families a pair does not share: no two services of a chain can share less than all
    // but their sum.
    var missing: [Int: [Int: Int]] = [:]
    for pair in pairs {
      guard case .number(let number) = marks[Pair(pair.a, pair.b)], number > 0 else { continue }
      missing[pair.a, default: [:]][pair.b] = families - number
      missing[pair.b, default: [:]][pair.a] = families - number
    }
    for pair in pairs where 1..<SmallNumbers.smallest ~= pair.sharedFamilies {
      while let links = Self.chain(pair.a, pair.b, missing, below: families - 1)
        ?? Self.largest(pair.a, pair.b, missing, below: families - 1)
        ?? square(pair.a, pair.b, missing, families)
      {
        guard
          let (one, other) = links.max(by: { missing[$0.0]?[$0.1] ?? 0 < missing[$1.0]?[$1.1] ?? 0 }
          )
        else { break }
        marks[Pair(one, other)] = .held
        missing[one]?[other] = nil
        missing[other]?[one] = nil
      }
    }
  }

  /// The four pairs of two services with two others from which more than one shared family follows.
  ///
  /// How many of the four a family is in, less one where it is with both others, is 3 at most where
  /// it is with both of the two, and else 1 at most: so
  /// 2 shared(s, t) ≥ shared(s, u) + shared(s, v) + shared(t, u) + shared(t, v) − shared(u, v)
  /// − families.
  private func square(
    _ one: Int, _ other: Int, _ missing: [Int: [Int: Int]], _ families: Int
  ) -> [(Int, Int)]? {
    let (a, b) = (missing[one] ?? [:], missing[other] ?? [:])
    let between = a.keys.filter { b[$0] != nil }.sorted()
    func both(_ service: Int) -> Int { 2 * families - (a[service] ?? 0) - (b[service] ?? 0) }
    for (place, u) in between.enumerated() {
      for v in between[(place + 1)...]
      where both(u) + both(v) - most(u, v, families) - families > 2 {
        return [(one, u), (one, v), (other, u), (other, v)]
      }
    }
    return nil
  }

  /// How many families two services share at most, as far as is known.
  private func most(_ one: Int, _ other: Int, _ families: Int) -> Int {
    switch marks[Pair(one, other)] ?? .number(0) {
    case .number(let number): number
    case .few: SmallNumbers.smallest - 1
    case .held: families
    }
  }

  /// The pairs that say the most of how many families each of two services has, where all but these
  /// are fewer than so many: who has eight of ten and who has six share four.
  private static func largest(
    _ one: Int, _ other: Int, _ missing: [Int: [Int: Int]], below limit: Int
  ) -> [(Int, Int)]? {
    func least(_ service: Int) -> (with: Int, missing: Int)? {
      missing[service]?.min { ($0.value, $0.key) < ($1.value, $1.key) }
        .map { (with: $0.key, missing: $0.value) }
    }
    guard let a = least(one), let b = least(other), a.missing + b.missing < limit else {
      return nil
    }
    return [(one, a.with), (other, b.with)]
  }

  /// The chain from one service to another in which fewest families are missing, where they are
  /// fewer than so many.
  private static func chain(
    _ start: Int, _ end: Int, _ missing: [Int: [Int: Int]], below limit: Int
  ) -> [(Int, Int)]? {
    var least = [start: 0]
    var before: [Int: Int] = [:]
    var open: Set<Int> = [start]
    while let next = open.min(by: { (least[$0] ?? 0, $0) < (least[$1] ?? 0, $1) }) {
      open.remove(next)
      if next == end { break }
      for (other, step) in missing[next] ?? [:] {
        let sum = (least[next] ?? 0) + step
        guard sum < limit, sum < least[other] ?? .max else { continue }
        least[other] = sum
        before[other] = next
        open.insert(other)
      }
    }
    guard least[end] != nil else { return nil }
    var chain = [end]
    while let last = chain.last, last != start, let former = before[last] { chain.append(former) }
    return Array(zip(chain, chain.dropFirst()))
  }

  /// Whether the number of families that two services share may be shown.
  package func isShown(_ one: Int, _ other: Int) -> Bool {
    if case .number = marks[Pair(one, other)] ?? .number(0) { true } else { false }
  }

  /// The number of a pair.
  package func shown(_ pair: SiloMeasures.Pair) -> Published {
    marks[Pair(pair.a, pair.b)] ?? .number(0)
  }
}
