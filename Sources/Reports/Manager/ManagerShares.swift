import Analysis

/// How many families two services share, as it may be shown beside all the other pairs.
///
/// Two services that both share nearly all families with a third one share at least some with each other:
/// shared(s, t) ≥ shared(s, u) + shared(u, t) − families. Where that would tell more of a few than
/// that it is 1 to 4, the smaller of the two is held back.
struct ManagerShares {
  /// Two services, the smaller row first.
  private struct Pair: Hashable {
    let a, b: Int

    init(_ one: Int, _ other: Int) {
      a = min(one, other)
      b = max(one, other)
    }
  }

  private var marks: [Pair: Published] = [:]

  init(_ pairs: [SiloMeasures.Pair], families: Int, _ small: SmallNumbers) {
    var values: [Pair: Int] = [:]
    for pair in pairs where pair.sharedFamilies > 0 {
      values[Pair(pair.a, pair.b)] = pair.sharedFamilies
      marks[Pair(pair.a, pair.b)] = small.single(pair.sharedFamilies, of: families)
    }
    guard small.hides else { return }
    // Only pairs that share more than half of all families can tell something.
    let large = pairs.filter { $0.sharedFamilies * 2 > families }
    var partners: [Int: [Int]] = [:]
    for pair in large {
      partners[pair.a, default: []].append(pair.b)
      partners[pair.b, default: []].append(pair.a)
    }
    for pair in pairs where 1..<SmallNumbers.smallest ~= pair.sharedFamilies {
      for third in partners[pair.a] ?? [] where partners[pair.b]?.contains(third) == true {
        let one = Pair(pair.a, third)
        let other = Pair(pair.b, third)
        hold(one, other, values, families)
      }
    }
  }

  private mutating func hold(_ one: Pair, _ other: Pair, _ values: [Pair: Int], _ families: Int) {
    let (a, b) = (values[one] ?? 0, values[other] ?? 0)
    if a + b - families > 1 { marks[a < b ? one : other] = .held }
  }

  /// The number of a pair.
  func shown(_ pair: SiloMeasures.Pair) -> Published {
    marks[Pair(pair.a, pair.b)] ?? .number(0)
  }
}
