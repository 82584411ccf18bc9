/// Looks for other numbers that could have been published in the same way, with one of them as it
/// is asked for.
///
/// It begins with the true numbers, changes the one, and mends each relation that no longer holds
/// by changing another number in it, until all hold: so what it finds is checked against every
/// relation. It gives up after a number of steps; what it does not find may exist.
package struct WitnessSearch {
  private let system: CountSystem
  private var now: [Int]
  private var sums: [Int]
  private var isChanged: [Bool]
  /// Changed numbers with what they were, in order.
  private var trail: [(cell: Int, former: Int)] = []
  private var broken: [Int] = []
  private var steps = 0
  private var price = 0
  private static let mostSteps = 1500
  /// How many ways of mending a relation are tried.
  private static let mostWays = 12

  /// What was changed to which number by the last search that found something.
  package private(set) var witness: [(cell: Int, value: Int)] = []

  package init(_ system: CountSystem) {
    self.system = system
    now = system.values
    sums = system.relations.map { relation in
      relation.terms.reduce(0) { $0 + system.values[$1.cell] * $1.factor }
    }
    isChanged = [Bool](repeating: false, count: now.count)
  }

  /// What a search may do to find something.
  package struct Effort {
    /// How many numbers that are shown may be changed too: they would have to be hidden.
    var hiding: Int
    /// What hiding one of them may cost.
    var price: Int
  }

  /// Whether a number can be another one.
  package mutating func find(_ cell: Int, _ value: Int, _ effort: Effort) -> Bool {
    steps = 0
    price = effort.price
    change(cell, to: value)
    let isFound = mend(effort.hiding)
    if isFound { witness = trail.map { ($0.cell, now[$0.cell]) } }
    while !trail.isEmpty { undo() }
    return isFound
  }

  private struct Way {
    var cell: Int
    var value: Int
    var hides: Int
    var price: Int
  }

  private mutating func mend(_ hiding: Int) -> Bool {
    if broken.isEmpty { return true }
    steps += 1
    if steps > Self.mostSteps { return false }
    var best: [Way]?
    for relation in broken.suffix(6) {
      let ways = ways(relation, hiding)
      if ways.isEmpty { return false }
      if ways.count < best?.count ?? .max { best = ways }
    }
    for way in (best ?? []).sorted(by: { ($0.hides, $0.price) < ($1.hides, $1.price) })
      .prefix(Self.mostWays)
    {
      change(way.cell, to: way.value)
      if mend(hiding - way.hides) { return true }
      undo()
      if steps > Self.mostSteps { return false }
    }
    return false
  }

  private func ways(_ number: Int, _ hiding: Int) -> [Way] {
    let relation = system.relations[number]
    let missing =
      sums[number] < relation.range.lowerBound
      ? relation.range.lowerBound - sums[number] : relation.range.upperBound - sums[number]
    var ways: [Way] = []
    for term in relation.terms where !isChanged[term.cell] {
      let cell = term.cell
      // Rounded away from nothing, so that one step is enough.
      let (whole, left) = missing.quotientAndRemainder(dividingBy: term.factor)
      let needed = whole + left.signum() * term.factor.signum()
      let free = system.range(cell)
      let value = min(max(now[cell] + needed, free.lowerBound), free.upperBound)
      if value != now[cell] {
        ways.append(
          Way(
            cell: cell, value: value, hides: 0, price: value == now[cell] + needed ? 0 : 1))
      } else if hiding > 0, let price = system.prices[cell], price < self.price {
        // A number that is shown would be held, a few written like one that is held.
        let least = system.marks[cell] == .shown ? SmallNumbers.smallest : 1
        let value = max(now[cell] + needed, least)
        if value != now[cell], system.marks[cell] != .loose {
          ways.append(Way(cell: cell, value: value, hides: 1, price: price))
        }
      }
    }
    return ways
  }

  private mutating func change(_ cell: Int, to value: Int) {
    trail.append((cell, now[cell]))
    isChanged[cell] = true
    set(cell, value)
  }

  private mutating func undo() {
    guard let (cell, former) = trail.popLast() else { return }
    isChanged[cell] = false
    set(cell, former)
  }

  private mutating func set(_ cell: Int, _ value: Int) {
    let step = value - now[cell]
    now[cell] = value
    for number in system.relationsOfCell[cell] {
      let relation = system.relations[number]
      guard let term = relation.terms.first(where: { $0.cell == cell }) else { continue }
      let was = relation.range.contains(sums[number])
      sums[number] += step * term.factor
      let holds = relation.range.contains(sums[number])
      if was, !holds { broken.append(number) }
      if !was, holds, let place = broken.lastIndex(of: number) { broken.remove(at: place) }
    }
  }
}
