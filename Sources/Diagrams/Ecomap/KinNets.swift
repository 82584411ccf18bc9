import Analysis
import Layout

/// Lines of kinship in the nets that they hang together in: children with their parents, siblings,
/// a couple who do not stand side by side.
struct KinNets {
  private(set) var nets: [LineNet] = []
  /// The facts that the lines of the nets stand for, by their numbers.
  private(set) var facts: [Kin.Fact] = []
  /// Couples side by side.
  private(set) var beside: [Kin.Fact] = []
  /// What the lines of others already show, and what is only said.
  private(set) var shown: [Kin.Fact] = []
  private(set) var untold: [Kin.Fact] = []

  /// In which row each is.
  private let row: [Int: Int]

  init(_ facts: [Kin.Fact], _ rows: BoxRows) {
    var row: [Int: Int] = [:]
    for (number, homes) in rows.rows.enumerated() {
      for person in homes.joined() { row[person] = number }
    }
    self.row = row
    let drawable = facts.filter { row[$0.a] != nil && row[$0.b] != nil }
    untold = facts.filter { row[$0.a] == nil || row[$0.b] == nil }
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
        var net = LineNet()
        let isBetween = above.count == 2 && rows.areBeside(above[0], above[1])
        let left = above.first { one in
          rows.pairs.contains { $0.left == one && above.contains($0.right) }
        }
        for child in below {
          for parent in above {
            let start = LineNet.End(
              isBetween ? left ?? parent : parent, isBetween ? .between : .below)
            add(
              Kin.Fact(kind: kind, a: parent, b: child), start, LineNet.End(child, .above), to: &net
            )
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
          addAcross(fact)
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
    addSiblings(siblings)
  }

  private mutating func add(
    _ fact: Kin.Fact, _ from: LineNet.End, _ to: LineNet.End, to net: inout LineNet
  ) {
    net.add(facts.count, joining: fact.a, fact.b, from, to, row: row)
    facts.append(fact)
  }

  /// A couple with others between them: over the heads of their row, or from one row to another.
  private mutating func addAcross(_ fact: Kin.Fact) {
    var net = LineNet(isWide: fact.kind == .former)
    let (one, other) = (row[fact.a, default: 0], row[fact.b, default: 0])
    add(
      fact, LineNet.End(fact.a, one < other ? .below : .above),
      LineNet.End(fact.b, other < one ? .below : .above), to: &net)
    nets.append(net)
  }

  /// Siblings hang from one line where each is recorded as the sibling of each; else every two from
  /// their own.
  private mutating func addSiblings(_ facts: [Kin.Fact]) {
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
    for group in groups {
      let own = facts.filter { group.contains($0.a) }
      let isWhole = own.count == group.count * (group.count - 1) / 2
      var net = LineNet()
      for fact in own {
        add(fact, LineNet.End(fact.a, .above), LineNet.End(fact.b, .above), to: &net)
        if isWhole { continue }
        nets.append(net)
        net = LineNet()
      }
      if isWhole { nets.append(net) }
    }
  }
}
