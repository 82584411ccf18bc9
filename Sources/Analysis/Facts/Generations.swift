/// Which generation each of some people is of: parents above their children, couples and siblings
/// beside one another.
///
/// Couples and siblings are one group; a group stands as low as its children allow, and below all
/// its parents. If the recorded kinship is cyclic (somebody is their own grandparent),
/// the numbers stop growing after as many steps as there are people.
package struct Generations {
  /// By person, from 0 without gaps.
  package private(set) var of: [Int: Int] = [:]

  package init(_ people: [Int], isChild: (Int) -> Bool, _ facts: [Kin.Fact]) {
    var group = Dictionary(people.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    func root(_ person: Int) -> Int {
      var at = person
      while let next = group[at], next != at { at = next }
      return at
    }
    let known = facts.filter { group[$0.a] != nil && group[$0.b] != nil }
    for fact in known where [.couple, .former, .sibling].contains(fact.kind) {
      group[root(fact.b)] = root(fact.a)
    }
    var steps: [(from: Int, to: Int, length: Int)] = []
    for fact in known {
      let length =
        switch fact.kind {
        case .parent, .foster: 1
        case .grandparent: 2
        default: 0
        }
      if length > 0, root(fact.a) != root(fact.b) {
        steps.append((root(fact.a), root(fact.b), length))
      }
    }
    var generation: [Int: Int] = [:]
    let most = 2 * people.count
    for _ in people {
      for step in steps {
        let least = min(most, generation[step.from, default: 0] + step.length)
        generation[step.to] = max(generation[step.to, default: 0], least)
      }
    }
    // As low as the children allow: a stepfather stands beside the mother and not above her.
    for _ in people {
      for at in Set(steps.map(\.from)).sorted() {
        let below = steps.filter { $0.from == at }.map {
          generation[$0.to, default: 0] - $0.length
        }
        generation[at] = max(generation[at, default: 0], below.min() ?? 0)
      }
    }
    let placed = Set(steps.flatMap { [$0.from, $0.to] })
    let parents = known.filter { [.parent, .foster].contains($0.kind) }.map { root($0.a) }
    let adults = parents.map { generation[$0, default: 0] }.max() ?? 0
    let grown = Set(people.filter { !isChild($0) }.map(root))
    for person in people {
      let own = root(person)
      of[person] =
        placed.contains(own)
        ? generation[own, default: 0] : grown.contains(own) ? adults : adults + 1
    }
    let used = Set(of.values).sorted()
    for person in people {
      of[person] = of[person].flatMap { used.firstIndex(of: $0) } ?? 0
    }
  }
}
