import Model

extension DoubtFinder {
  private struct Parenthood {
    let parent: Int
    let child: Int
    let tie: Int
  }

  /// Looks for parents who are no older than their children, and for people who are their own
  /// ancestors: `relation` says what `b` is to `a`, and is easily filled in the wrong way round.
  mutating func searchKin() {
    let ties = network.ties
    var parents: [Parenthood] = []
    for row in 0..<ties.count where ties.kind[row] == .kin {
      guard let a = ties.a.ifFilled[row], let b = ties.b.ifFilled[row], a.isA(.person),
        b.isA(.person)
      else { continue }
      switch ties.relation[row] {
      case .parent, .fosterParent: parents.append(Parenthood(parent: b.row, child: a.row, tie: row))
      case .child: parents.append(Parenthood(parent: a.row, child: b.row, tie: row))
      default: break
      }
    }
    let born = network.people.born
    // Where every parent is older than the child, nobody is an ancestor of themselves.
    var mayGoInCircle = false
    for one in parents {
      guard let parent = born[one.parent], let child = born[one.child] else {
        mayGoInCircle = true
        continue
      }
      guard parent.day >= child.day else { continue }
      mayGoInCircle = true
      let people: [Place] = [(.people, one.parent), (.people, one.child)]
      let matter = Warning.Matter.parentIsYounger(
        parent: shown(.people, 0, one.parent), child: shown(.people, 0, one.child))
      note(.ties, one.tie, "relation", kind: matter.kind, others: people) { matter }
    }
    if mayGoInCircle { searchCircles(parents) }
  }

  /// Takes away who has no parent left, again and again; who is left descends from a circle. Each
  /// is walked along once.
  private mutating func searchCircles(_ parents: [Parenthood]) {
    var parentsLeft = [Int32](repeating: 0, count: network.people.count)
    for one in parents { parentsLeft[one.child] += 1 }
    var byParent = parents.indices.sorted {
      (parents[$0].parent, parents[$0].tie) < (parents[$1].parent, parents[$1].tie)
    }
    var firstOf = [Int32](repeating: -1, count: network.people.count)
    for (place, index) in byParent.enumerated() where firstOf[parents[index].parent] < 0 {
      firstOf[parents[index].parent] = Int32(place)
    }
    var free = parentsLeft.indices.filter { parentsLeft[$0] == 0 }
    while let person = free.popLast() {
      var place = Int(firstOf[person])
      while place >= 0, place < byParent.count, parents[byParent[place]].parent == person {
        let child = parents[byParent[place]].child
        parentsLeft[child] -= 1
        if parentsLeft[child] == 0 { free.append(child) }
        place += 1
      }
    }
    byParent = []
    // From child to parent: everyone left has a parent who is left too.
    var upwards = [Int32](repeating: -1, count: network.people.count)
    for (index, one) in parents.enumerated()
    where parentsLeft[one.child] > 0 && parentsLeft[one.parent] > 0 && upwards[one.child] < 0 {
      upwards[one.child] = Int32(index)
    }
    var walk = [Int32](repeating: -1, count: network.people.count)
    for start in walk.indices where parentsLeft[start] > 0 && walk[start] < 0 {
      var person = start
      while walk[person] < 0, upwards[person] >= 0 {
        walk[person] = Int32(start)
        person = parents[Int(upwards[person])].parent
      }
      guard walk[person] == Int32(start), upwards[person] >= 0 else { continue }
      var circle: [Int] = []
      var ties: [Int] = []
      let first = person
      repeat {
        circle.append(person)
        let step = parents[Int(upwards[person])]
        ties.append(step.tie)
        person = step.parent
      } while person != first
      noteCircle(circle, ties)
    }
  }

  private mutating func noteCircle(_ circle: [Int], _ ties: [Int]) {
    guard let tie = ties.max() else { return }
    let others = ties.map { Place(.ties, $0) }
    let people = circle.prefix(10).map { shown(.people, 0, $0) }
    let matter = Warning.Matter.parentsInCircle(people + (circle.count > 10 ? ["…"] : []))
    note(.ties, tie, "relation", kind: matter.kind, others: others) { matter }
  }
}
