package import Model

/// How the people of a family belong together, as far as it is recorded.
package struct Kin {
  /// One thing that is recorded of two people.
  package struct Fact: Hashable {
    package enum Kind: Hashable { case parent, foster, grandparent, sibling, couple, former, other }
    package var kind: Kind
    /// The parent, foster parent or grandparent; where there is no direction, whose id comes first.
    package var a: Int
    package var b: Int

    package init(kind: Kind, a: Int, b: Int) {
      self.kind = kind
      self.a = a
      self.b = b
    }
  }

  package struct Bond {
    package var a: Int
    package var b: Int
    package var strength: Strength
  }

  /// The people of the household, adults first, the oldest first.
  package var members: [Int]
  /// Those outside the household who are kin of somebody in it, the nearest first.
  package var outsiders: [Int] = []
  /// Each once, in the order of the ids.
  package var facts: [Fact] = []
  /// How strong the ties of couples are that are couples still.
  private var strengths: [Fact: Strength] = [:]
  /// Strong, weak and strained ties, each pair once.
  package var bonds: [Bond] = []

  package init(_ family: Int, in index: FamilyIndex) {
    members = index.members(of: family)
    let (ties, people) = (index.network.ties, index.network.people)
    let inside = Set(members)
    func isThere(_ person: Int) -> Bool {
      inside.contains(person) || index.situation.isBorn(person)
    }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      if ties.a[one] != ties.a[other] {
        return people.id.precedes(ties.a[one].row, ties.a[other].row)
      }
      if ties.b[one] != ties.b[other] {
        return people.id.precedes(ties.b[one].row, ties.b[other].row)
      }
      if ties.relation[one] != ties.relation[other] {
        return ties.relation.numbers[one] < ties.relation.numbers[other]
      }
      return ties.from[one] < ties.from[other]
    }
    func isTold(_ row: Int) -> Bool {
      ties.a[row] != ties.b[row] && isThere(ties.a[row].row) && isThere(ties.b[row].row)
        && (!index.network.hasEnded(tie: row, by: index.day) || ties.relation[row] == .partner)
    }
    var rows = Set(members.flatMap { index.kinTies[$0] }.map { Int($0) }.filter(isTold))
    var near: [Int: Int] = [:]
    for row in rows {
      let rank =
        switch ties.relation[row] {
        case .parent, .child, .fosterParent: 0
        case .partner: index.network.hasEnded(tie: row, by: index.day) ? 2 : 1
        case .sibling: 3
        case .grandparent: 4
        default: 5
        }
      for one in [ties.a[row].row, ties.b[row].row] where !inside.contains(one) {
        near[one] = min(near[one] ?? 9, rank)
      }
    }
    outsiders = near.keys.sorted {
      let (one, other) = (near[$0] ?? 9, near[$1] ?? 9)
      return one != other ? one < other : people.id.precedes($0, $1)
    }
    // What those outside are to one another is part of why they are there.
    for outsider in outsiders {
      for row in index.kinTies[outsider].map({ Int($0) }) where isTold(row) {
        let ends = [ties.a[row].row, ties.b[row].row]
        if ends.allSatisfy({ near[$0] != nil }) { rows.insert(row) }
      }
    }
    for row in rows.sorted(by: precedes) { note(row, in: index) }
  }

  private mutating func note(_ row: Int, in index: FamilyIndex) {
    let (ties, people) = (index.network.ties, index.network.people)
    let (a, b) = (ties.a[row].row, ties.b[row].row)
    // The order of rows must not show.
    let pair = people.id.precedes(a, b) ? (a, b) : (b, a)
    let isOver = index.network.hasEnded(tie: row, by: index.day)
    let fact =
      switch ties.relation[row] {
      case .parent: Fact(kind: .parent, a: b, b: a)
      case .child: Fact(kind: .parent, a: a, b: b)
      case .fosterParent: Fact(kind: .foster, a: b, b: a)
      case .grandparent: Fact(kind: .grandparent, a: b, b: a)
      case .sibling: Fact(kind: .sibling, a: pair.0, b: pair.1)
      case .partner: Fact(kind: isOver ? .former : .couple, a: pair.0, b: pair.1)
      default: Fact(kind: .other, a: pair.0, b: pair.1)
      }
    let couple = Fact(kind: .couple, a: pair.0, b: pair.1)
    // Who are a couple again are one, whatever was before.
    if fact.kind == .couple { facts.removeAll { $0 == Fact(kind: .former, a: pair.0, b: pair.1) } }
    if !facts.contains(fact), fact.kind != .former || !facts.contains(couple) {
      facts.append(fact)
    }
    if fact.kind == .couple, strengths[fact] == nil { strengths[fact] = ties.strength[row] }
    guard !isOver, let strength = ties.strength[row], strength != .ordinary
    else { return }
    if !bonds.contains(where: { ($0.a, $0.b) == pair }) {
      bonds.append(Bond(a: pair.0, b: pair.1, strength: strength))
    }
  }

  /// The same without how strong any tie is.
  package var withoutStrengths: Kin {
    var kin = self
    kin.strengths = [:]
    kin.bonds = []
    return kin
  }

  /// How strong the tie of a couple is; nil where that is not known.
  package func strength(_ couple: Fact) -> Strength? { strengths[couple] }

  /// Whether somebody is a grandparent of anybody here.
  package func isGrandparent(_ person: Int) -> Bool {
    facts.contains { $0.kind == .grandparent && $0.a == person }
  }
}

extension FamilyIndex {
  /// Where somebody lives, seen from a family.
  package enum Place { case inside, insideAndElsewhere, elsewhere, unknown }

  /// Where somebody lives, seen from a family: nobody is said to live in another home who is only
  /// not in this one.
  package func place(of person: Int, in family: Int) -> Place {
    let all = situation.households.households(of: person, on: situation.day)
    if all.contains(family) { return all.count > 1 ? .insideAndElsewhere : .inside }
    return all.isEmpty ? .unknown : .elsewhere
  }
}
