import Analysis
import Model
import Wording

/// How the people of a family belong together, as far as it is recorded.
struct Kin {
  struct Couple {
    var a: Int
    var b: Int
    var strength: Int32
    /// The last day on which they were one; `Day.never` while they are.
    var until: Int32
  }

  struct Bond {
    var a: Int
    var b: Int
    var strength: Strength
  }

  /// The members, adults first, the oldest first; then those of another family who belong to one of them.
  var members: [Int]
  var outsiders: [Int] = []
  /// The parents and foster parents of each person who has some, in the order of the ids.
  var parents: [Int: [Int]] = [:]
  var fosterParents: [Int: [Int]] = [:]
  var couples: [Couple] = []
  var siblings: [(Int, Int)] = []
  var grandparents: Set<Int> = []
  /// Strong, weak and strained ties, each pair once.
  var bonds: [Bond] = []

  init(_ family: Int, in album: Album) {
    members = album.members(of: family)
    let (ties, people) = (album.network.ties, album.network.people)
    func put(_ person: Int, into list: inout [Int]) {
      if !list.contains(person) { list.append(person) }
    }
    let rows = album.kinTiesOfFamily[family].map { Int($0) }.sorted { one, other in
      if ties.a[one] != ties.a[other] {
        return people.id.precedes(ties.a[one].row, ties.a[other].row)
      }
      if ties.b[one] != ties.b[other] {
        return people.id.precedes(ties.b[one].row, ties.b[other].row)
      }
      return ties.from[one] < ties.from[other]
    }
    for row in rows {
      let (a, b) = (ties.a[row].row, ties.b[row].row)
      // The order of rows must not show.
      let pair = people.id.precedes(a, b) ? (a, b) : (b, a)
      let relation = Relation(rawValue: ties.relation[row])
      let isOver = ties.until[row] < album.d
      if isOver, relation != .partner { continue }
      for one in [a, b] where people.family[one].row != family { put(one, into: &outsiders) }
      switch relation {
      case .parent: put(b, into: &parents[a, default: []])
      case .child: put(a, into: &parents[b, default: []])
      case .fosterParent: put(b, into: &fosterParents[a, default: []])
      case .grandparent: grandparents.insert(b)
      case .sibling:
        if !siblings.contains(where: { $0 == pair }) { siblings.append(pair) }
      case .partner:
        let until = isOver ? ties.until[row] : Day.never
        if let known = couples.firstIndex(where: { ($0.a, $0.b) == pair }) {
          couples[known].until = max(couples[known].until, until)
        } else {
          couples.append(
            Couple(a: pair.0, b: pair.1, strength: ties.strength[row], until: until))
        }
      default: break
      }
      guard !isOver, let strength = Strength(rawValue: ties.strength[row]), strength != .ordinary
      else { continue }
      if !bonds.contains(where: { ($0.a, $0.b) == pair }) {
        bonds.append(Bond(a: pair.0, b: pair.1, strength: strength))
      }
    }
  }

  /// The row of a person in the picture: 0 grandparents, 1 parents and other adults, 2 children.
  func level(_ person: Int, isChild: Bool) -> Int {
    let isParent =
      parents.values.contains { $0.contains(person) }
      || fosterParents.values.contains { $0.contains(person) }
    if grandparents.contains(person) { return 0 }
    if isParent { return 1 }
    let hasParent = parents[person] != nil || fosterParents[person] != nil
    return isChild || hasParent ? 2 : 1
  }

  /// The strained, strong and weak ties between members, a sentence for each kind.
  ///
  /// Strain stands here and not in a heading, which everybody in a room reads first.
  func sentences(in album: Album) -> [String] {
    func pairs(_ strength: Strength) -> String {
      bonds.filter { $0.strength == strength && members.contains($0.a) && members.contains($0.b) }
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
