/// Lines of kinship that hang together: children with their parents, siblings, a couple who do not
/// stand side by side.
///
/// A net runs between the rows, in each space in a lane of its own, and passes a row in a gap of
/// its own.
struct KinNet {
  /// Where a line leaves somebody: below, above, or from between two who stand side by side.
  struct End: Hashable {
    enum Side: Hashable { case below, above, between }
    var person: Int
    var side: Side
  }

  /// A line of the net, and between which of its ends it runs.
  struct Part {
    var fact: Kin.Fact
    var from: End
    var to: End
  }

  var parts: [Part] = []
  /// The ends with the space between rows that each is in: space `k` is below row `k`, −1 above the
  /// first.
  private(set) var ends: [(end: End, space: Int)] = []
  var isFormer = false

  var spaces: ClosedRange<Int> {
    let all = ends.map(\.space)
    return (all.min() ?? 0)...(all.max() ?? 0)
  }
  /// The rows that it passes.
  var passed: Range<Int> { spaces.lowerBound + 1..<spaces.upperBound + 1 }

  mutating func add(_ fact: Kin.Fact, _ from: End, _ to: End, row: [Int: Int]) {
    parts.append(Part(fact: fact, from: from, to: to))
    for end in [from, to] where !ends.contains(where: { $0.end == end }) {
      let own = row[end.person, default: 0]
      ends.append((end, end.side == .above ? own - 1 : own))
    }
  }

  /// The nets of what is recorded, and what is not a line between the rows: couples side by side,
  /// and what the lines of others already show or what is only said.
  static func all(
    _ facts: [Kin.Fact], _ rows: KinRows
  ) -> (nets: [KinNet], beside: [Kin.Fact], shown: [Kin.Fact], untold: [Kin.Fact]) {
    var row: [Int: Int] = [:]
    for (number, homes) in rows.rows.enumerated() {
      for person in homes.joined() { row[person] = number }
    }
    let drawable = facts.filter { row[$0.a] != nil && row[$0.b] != nil }
    var untold = facts.filter { row[$0.a] == nil || row[$0.b] == nil }
    var (nets, beside, shown): ([KinNet], [Kin.Fact], [Kin.Fact]) = ([], [], [])
    var parents: [Int: Set<Int>] = [:]
    for kind in [Kin.Fact.Kind.parent, .foster] {
      var sets: [(parents: [Int], children: [Int])] = []
      var children: [Int] = []
      let own = drawable.filter { $0.kind == kind }
      for fact in own where !children.contains(fact.b) { children.append(fact.b) }
      for child in children {
        // Who does not stand below has no line: it would come from below.
        let above = own.filter { $0.b == child && row[$0.a, default: 0] < row[child, default: 0] }
          .map(\.a)
        untold += own.filter { $0.b == child && !above.contains($0.a) }
        if above.isEmpty { continue }
        parents[child, default: []].formUnion(above)
        if let known = sets.firstIndex(where: { Set($0.parents) == Set(above) }) {
          sets[known].children.append(child)
        } else {
          sets.append((above, [child]))
        }
      }
      for (above, below) in sets {
        var net = KinNet()
        let isBetween = above.count == 2 && rows.areBeside(above[0], above[1])
        let left = above.first { one in
          rows.besides.contains { $0.left == one && above.contains($0.right) }
        }
        for child in below {
          for parent in above {
            let start =
              isBetween
              ? End(person: left ?? parent, side: .between) : End(person: parent, side: .below)
            net.add(
              Kin.Fact(kind: kind, a: parent, b: child), start, End(person: child, side: .above),
              row: row)
          }
        }
        nets.append(net)
      }
    }
    var siblings: [Kin.Fact] = []
    for fact in drawable {
      switch fact.kind {
      case .parent, .foster: break
      case .couple, .former:
        if rows.areBeside(fact.a, fact.b) {
          beside.append(fact)
        } else {
          nets.append(across(fact, row))
        }
      case .sibling:
        let shared = parents[fact.a, default: []].intersection(parents[fact.b, default: []])
        if shared.isEmpty { siblings.append(fact) } else { shown.append(fact) }
      case .grandparent:
        let isShown = parents[fact.b, default: []].contains {
          parents[$0, default: []].contains(fact.a)
        }
        if isShown { shown.append(fact) } else { untold.append(fact) }
      case .other: untold.append(fact)
      }
    }
    nets += ofSiblings(siblings, row)
    return (nets, beside, shown, untold)
  }

  /// A couple with others between them: over the heads of their row, or from one row to another.
  private static func across(_ fact: Kin.Fact, _ row: [Int: Int]) -> KinNet {
    var net = KinNet()
    net.isFormer = fact.kind == .former
    let (one, other) = (row[fact.a, default: 0], row[fact.b, default: 0])
    net.add(
      fact, End(person: fact.a, side: one < other ? .below : .above),
      End(person: fact.b, side: other < one ? .below : .above), row: row)
    return net
  }

  /// Siblings hang from one line where each is recorded as the sibling of each; else every two from
  /// their own.
  private static func ofSiblings(_ facts: [Kin.Fact], _ row: [Int: Int]) -> [KinNet] {
    var groups: [[Int]] = []
    for fact in facts {
      let (one, other) = (
        groups.firstIndex { $0.contains(fact.a) }, groups.firstIndex { $0.contains(fact.b) }
      )
      switch (one, other) {
      case (nil, nil): groups.append([fact.a, fact.b])
      case (let one?, nil): groups[one].append(fact.b)
      case (nil, let other?): groups[other].append(fact.a)
      case (let one?, let other?) where one != other:
        groups[one] += groups[other]
        groups.remove(at: other)
      default: break
      }
    }
    var nets: [KinNet] = []
    for group in groups {
      let own = facts.filter { group.contains($0.a) }
      let isWhole = own.count == group.count * (group.count - 1) / 2
      var net = KinNet()
      for fact in own {
        net.add(
          fact, End(person: fact.a, side: .above), End(person: fact.b, side: .above), row: row)
        if isWhole { continue }
        nets.append(net)
        net = KinNet()
      }
      if !net.parts.isEmpty { nets.append(net) }
    }
    return nets
  }
}
