package import Analysis

/// How many families two services share, as it may be shown beside all the other pairs.
///
/// Two services that both share many families with a third one share at least some with each other:
/// shared(s, t) ≥ shared(s, u) + shared(u, t) − families. The same follows from longer chains of
/// services. Where that would tell more of a few than that it is 1 or more, the smallest number in
/// the chain is held back.
package struct ManagerShares: Sendable {
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
    // How many families a pair does not share: no two services of a chain can share less than all
    // but their sum. Without a pair that shares more than half, a chain tells nothing.
    guard pairs.contains(where: { $0.sharedFamilies * 2 > families }) else { return }
    var missing: [Int: [Int: Int]] = [:]
    for pair in pairs {
      guard case .number(let number) = marks[Pair(pair.a, pair.b)], number > 0 else { continue }
      missing[pair.a, default: [:]][pair.b] = families - number
      missing[pair.b, default: [:]][pair.a] = families - number
    }
    for pair in pairs where 1..<SmallNumbers.smallest ~= pair.sharedFamilies {
      while let chain = Self.chain(pair.a, pair.b, missing, below: families - 1) {
        let links = zip(chain, chain.dropFirst())
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

  /// The chain from one service to another in which fewest families are missing, where they are
  /// fewer than so many.
  private static func chain(
    _ start: Int, _ end: Int, _ missing: [Int: [Int: Int]], below limit: Int
  ) -> [Int]? {
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
    return chain
  }

  /// Whether the number of families that two services share may be shown.
  package func isShown(_ one: Int, _ other: Int) -> Bool {
    if case .number = marks[Pair(one, other)] ?? .number(0) { true } else { false }
  }

  /// The number of a pair.
  func shown(_ pair: SiloMeasures.Pair) -> Published {
    marks[Pair(pair.a, pair.b)] ?? .number(0)
  }
}
