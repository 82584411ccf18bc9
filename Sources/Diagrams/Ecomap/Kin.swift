import Analysis
import Model
import Wording

/// How the people of a family belong together, as far as it is recorded.
struct Kin {
  /// One thing that is recorded of two people.
  struct Fact: Hashable {
    enum Kind: Hashable { case parent, foster, grandparent, sibling, couple, former, other }
    var kind: Kind
    /// The parent, foster parent or grandparent; where there is no direction, whose id comes first.
    var a: Int
    var b: Int
  }

  struct Bond {
    var a: Int
    var b: Int
    var strength: Strength
  }

  /// The people of the household, adults first, the oldest first.
  var members: [Int]
  /// Those outside the household who are kin of somebody in it, the nearest first.
  var outsiders: [Int] = []
  /// Each once, in the order of the ids.
  var facts: [Fact] = []
  /// How strong the ties of couples are that are couples still.
  private var strengths: [Fact: Int32] = [:]
  /// Strong, weak and strained ties, each pair once.
  var bonds: [Bond] = []

  init(_ family: Int, in album: Album) {
    members = album.members(of: family)
    let (ties, people) = (album.network.ties, album.network.people)
    let inside = Set(members)
    func isThere(_ person: Int) -> Bool { inside.contains(person) || album.isBorn(person) }
    func precedes(_ one: Int, _ other: Int) -> Bool {
      if ties.a[one] != ties.a[other] {
        return people.id.precedes(ties.a[one].row, ties.a[other].row)
      }
      if ties.b[one] != ties.b[other] {
        return people.id.precedes(ties.b[one].row, ties.b[other].row)
      }
      if ties.relation[one] != ties.relation[other] {
        return ties.relation[one] < ties.relation[other]
      }
      return ties.from[one] < ties.from[other]
    }
    func isTold(_ row: Int) -> Bool {
      ties.a[row] != ties.b[row] && isThere(ties.a[row].row) && isThere(ties.b[row].row)
        && (ties.until[row] >= album.d || Relation(rawValue: ties.relation[row]) == .partner)
    }
    var rows = Set(members.flatMap { album.kinTiesOfPerson[$0] }.map { Int($0) }.filter(isTold))
    var near: [Int: Int] = [:]
    for row in rows {
      let rank =
        switch Relation(rawValue: ties.relation[row]) {
        case .parent, .child, .fosterParent: 0
        case .partner: ties.until[row] < album.d ? 2 : 1
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
      for row in album.kinTiesOfPerson[outsider].map({ Int($0) }) where isTold(row) {
        let ends = [ties.a[row].row, ties.b[row].row]
        if ends.allSatisfy({ near[$0] != nil }) { rows.insert(row) }
      }
    }
    for row in rows.sorted(by: precedes) { note(row, in: album) }
  }

  private mutating func note(_ row: Int, in album: Album) {
    let (ties, people) = (album.network.ties, album.network.people)
    let (a, b) = (ties.a[row].row, ties.b[row].row)
    // The order of rows must not show.
    let pair = people.id.precedes(a, b) ? (a, b) : (b, a)
    let isOver = ties.until[row] < album.d
    let fact =
      switch Relation(rawValue: ties.relation[row]) {
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
    guard !isOver, let strength = Strength(rawValue: ties.strength[row]), strength != .ordinary
    else { return }
    if !bonds.contains(where: { ($0.a, $0.b) == pair }) {
      bonds.append(Bond(a: pair.0, b: pair.1, strength: strength))
    }
  }

  /// How strong the tie of a couple is; −1 where that is not known.
  func strength(_ couple: Fact) -> Int32 { strengths[couple] ?? -1 }

  /// Whether somebody is a grandparent of anybody here.
  func isGrandparent(_ person: Int) -> Bool {
    facts.contains { $0.kind == .grandparent && $0.a == person }
  }

  /// The strained, strong and weak ties between those who are drawn, a sentence for each kind.
  ///
  /// Strain stands here and not in a heading, which everybody in a room reads first.
  func sentences(in album: Album) -> [String] {
    func pairs(_ strength: Strength) -> String {
      bonds.filter { $0.strength == strength }
        .map { "\(album.personName($0.a))–\(album.personName($0.b))" }
        .joined(separator: ", ")
    }
    let all: [(Phrase, String)] = [
      (Words.Around.strainedKin, pairs(.strained)), (Words.Around.strongKin, pairs(.strong)),
      (Words.Around.weakKin, pairs(.weak)),
    ]
    var sentences = all.filter { !$0.1.isEmpty }.map { album.say($0.0) + ": " + $0.1 + "." }
    if !all[0].1.isEmpty { sentences.insert(album.say(Words.Around.strainedKinAsk), at: 1) }
    return sentences
  }
}
