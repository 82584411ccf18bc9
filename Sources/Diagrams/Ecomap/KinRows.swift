import Analysis
import Layout

/// The rows in which people of several homes stand: generations one below the other, and in each
/// the homes side by side, in every home couples beside one another and children in the order of
/// their parents.
struct KinRows {
  /// Somebody who is to be placed.
  struct Someone {
    var person: Int
    /// Which home: 0 is the family, the others are other homes.
    var home: Int
    var width: Double
    var height: Double
    var isChild: Bool
  }

  /// The homes are the groups; a pair are or were a couple.
  let rows: BoxRows

  /// How wide the rows of another home become at most: two people.
  private static let otherWidth = 230.0

  init(_ people: [Someone], _ facts: [Kin.Fact], widest: Double) {
    let count = (people.map(\.home).max() ?? 0) + 1
    // The second other home stands at the left, so that neither is in the other's way.
    let lefts = (1..<max(1, count)).filter { $0.isMultiple(of: 2) }
    let homes = lefts.reversed() + [0] + (1..<max(1, count)).filter { !$0.isMultiple(of: 2) }
    let wide = Dictionary(people.map { ($0.person, $0.width) }, uniquingKeysWith: { $1 })
    let children = Set(people.filter(\.isChild).map(\.person))
    let generations = Generations(
      people.map(\.person), isChild: { children.contains($0) }, facts)
    var rows: [[[Int]]] = []
    var pairs: [BoxRows.Pair] = []
    let levels = (generations.of.values.max() ?? -1) + 1
    /// About where somebody stands across, once the row is known.
    var across: [Int: Double] = [:]
    let sides = Dictionary(
      zip(homes, homes.indices.map { Double($0) - Double(lefts.count) }), uniquingKeysWith: { $1 })
    for someone in people { across[someone.person] = sides[someone.home, default: 0] * 10 }
    var parents: [Int: [Int]] = [:]
    for fact in facts where fact.kind == .parent || fact.kind == .foster {
      parents[fact.b, default: []].append(fact.a)
    }
    for level in 0..<levels {
      var perHome: [[[Int]]] = []
      for home in 0..<count {
        let here = people.filter { $0.home == home && generations.of[$0.person] == level }
          .map(\.person)
        let chains = Self.chains(here, facts)
        func key(_ person: Int) -> Double {
          let above = (parents[person] ?? []).compactMap {
            generations.of[$0, default: level] < level ? across[$0] : nil
          }
          return above.isEmpty ? 0 : above.reduce(0, +) / Double(above.count)
        }
        var keyed: [(chain: [Int], key: Double, number: Int)] = []
        for (number, chain) in chains.enumerated() {
          let keys = chain.map(key)
          keyed.append(
            (
              Self.turned(chain, facts, across), keys.reduce(0, +) / Double(max(1, keys.count)),
              number
            ))
        }
        keyed.sort { $0.key != $1.key ? $0.key < $1.key : $0.number < $1.number }
        perHome.append(
          BoxRows.filled(
            keyed.map(\.chain), widths: wide, widest: home == 0 ? widest : Self.otherWidth))
      }
      for number in 0..<(perHome.map(\.count).max() ?? 0) {
        let row = perHome.map { $0.indices.contains(number) ? $0[number] : [] }
        for (home, line) in row.enumerated() {
          let middle = Double(line.count - 1) / 2
          for (place, person) in line.enumerated() {
            across[person] = sides[home, default: 0] * 10 + Double(place) - middle
          }
          for (one, next) in zip(line, line.dropFirst()) {
            let kinds = facts.filter {
              $0.a == one && $0.b == next || $0.a == next && $0.b == one
            }.map(\.kind)
            let isFormer = kinds.contains(.former)
            if isFormer || kinds.contains(.couple) {
              pairs.append(BoxRows.Pair(left: one, right: next, isWide: isFormer))
            }
          }
        }
        rows.append(row)
      }
    }
    self.rows = BoxRows(rows, pairs: pairs, groups: homes)
  }

  /// People in chains of couples: who are one first, then who were one, the others by themselves.
  private static func chains(_ people: [Int], _ facts: [Kin.Fact]) -> [[Int]] {
    let inside = Set(people)
    var besides: [Int: [Int]] = [:]
    var group = Dictionary(people.map { ($0, $0) }, uniquingKeysWith: { $1 })
    for kind in [Kin.Fact.Kind.couple, .former] {
      for fact in facts
      where fact.kind == kind && inside.contains(fact.a) && inside.contains(fact.b) {
        let (one, other) = (group[fact.a], group[fact.b])
        guard one != other, besides[fact.a, default: []].count < 2,
          besides[fact.b, default: []].count < 2
        else { continue }
        besides[fact.a, default: []].append(fact.b)
        besides[fact.b, default: []].append(fact.a)
        for person in people where group[person] == other { group[person] = one }
      }
    }
    var chains: [[Int]] = []
    var seen: Set<Int> = []
    for person in people where !seen.contains(person) {
      // From one end of the chain to the other, the end that comes first in the order of the
      // people.
      let own = people.filter { group[$0] == group[person] }
      var at = own.first { besides[$0, default: []].count < 2 } ?? person
      var chain: [Int] = []
      while seen.insert(at).inserted {
        chain.append(at)
        guard let next = besides[at, default: []].first(where: { !seen.contains($0) }) else {
          break
        }
        at = next
      }
      chains.append(chain)
    }
    return chains
  }

  /// A chain the other way round where that is nearer to those of other homes whom it has to do
  /// with.
  private static func turned(
    _ chain: [Int], _ facts: [Kin.Fact], _ across: [Int: Double]
  ) -> [Int] {
    guard chain.count > 1 else { return chain }
    let middle = Double(chain.count - 1) / 2
    var pull = 0.0
    for (place, person) in chain.enumerated() {
      for fact in facts where fact.kind != .other && (fact.a == person || fact.b == person) {
        let other = fact.a == person ? fact.b : fact.a
        if chain.contains(other) { continue }
        let side = across[other, default: 0]
        pull += (Double(place) - middle) * (side > 0 ? 1 : side < 0 ? -1 : 0)
      }
    }
    // Who share a child with somebody of another home stand on that side too.
    for child in Set(facts.filter { $0.kind == .parent }.map(\.b)) {
      let parents = facts.filter { $0.kind == .parent && $0.b == child }.map(\.a)
      for (place, person) in chain.enumerated() where parents.contains(person) {
        for other in parents where !chain.contains(other) {
          let side = across[other, default: 0]
          pull += (Double(place) - middle) * (side > 0 ? 1 : side < 0 ? -1 : 0)
        }
      }
    }
    return pull < 0 ? chain.reversed() : chain
  }
}
