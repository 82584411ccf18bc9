/// An attack on published numbers by one who knows how they hang together: an exact search through
/// whole numbers, which narrows what each can be, tries one after the other, and goes back where
/// nothing is left.
///
/// It knows nothing of how numbers are hidden in the program.
public struct CountAttack {
  private var ranges: [ClosedRange<Int>] = []
  private var hints: [Int] = []
  private var relations: [(terms: [(cell: Int, factor: Int)], range: ClosedRange<Int>)] = []
  private var relationsOfCell: [[Int]] = []
  private static let most = 1 << 20

  /// Whether some search took too many steps to be sure; then nothing counts as impossible.
  public private(set) var gaveUp = false

  /// An attack that knows nothing yet.
  public init() {}

  /// A number that lies in a range.
  ///
  /// - Parameter truth: what it is; only where the search begins.
  public mutating func add(_ range: ClosedRange<Int>, truth: Int) -> Int {
    precondition(range.contains(truth), "\(truth) is not in \(range)")
    ranges.append(range)
    hints.append(truth)
    relationsOfCell.append([])
    return ranges.count - 1
  }

  /// The same number stands in two places.
  public mutating func equal(_ one: Int, _ other: Int) {
    relate([(one, 1), (other, -1)], 0...0)
  }

  /// Some numbers are together another.
  public mutating func sum(_ parts: [Int], is whole: Int) {
    relate(parts.map { ($0, 1) } + [(whole, -1)], 0...0)
  }

  /// Some numbers are together no more than others, of which some count against.
  public mutating func sum(_ parts: [Int], isAtMost wholes: [Int], less: [Int] = []) {
    relate(wholes.map { ($0, 1) } + (parts + less).map { ($0, -1) }, 0...Self.most)
  }

  /// Whether the truth is as the attack believes: otherwise it proves nothing.
  public var holdsForTheTruth: Bool {
    relations.allSatisfy { relation in
      relation.range.contains(relation.terms.reduce(0) { $0 + $1.factor * hints[$1.cell] })
    }
  }

  private mutating func relate(_ terms: [(cell: Int, factor: Int)], _ range: ClosedRange<Int>) {
    for cell in Set(terms.map(\.cell)) { relationsOfCell[cell].append(relations.count) }
    relations.append((terms, range))
  }

  /// For each of some cells, numbers that it can be; all of them, or at least so many.
  public mutating func possible(_ cells: [Int], atLeast enough: Int) -> [Int: Set<Int>] {
    var possible: [Int: Set<Int>] = [:]
    for cell in cells { possible[cell] = [hints[cell]] }
    for cell in cells {
      let range = ranges[cell].clamped(to: 0...(hints[cell] + 8))
      var unsure: Set<Int> = []
      for number in range.sorted(by: { abs($0 - hints[cell]) < abs($1 - hints[cell]) }) {
        if possible[cell]?.count ?? 0 >= enough { break }
        if possible[cell]?.contains(number) == true { continue }
        var tried = ranges
        tried[cell] = number...number
        var found: [Int]?
        var isSure = false
        // Where one order of trying leads nowhere for long, another may end at once.
        for order in Order.allCases where found == nil && !isSure {
          var steps = 0
          found = solve(tried, [cell], order, &steps)
          isSure = steps <= Self.mostSteps
        }
        guard let found else {
          if !isSure { unsure.insert(number) }
          continue
        }
        // What is possible for one is possible for all that go with it.
        for other in cells { possible[other]?.insert(found[other]) }
      }
      if possible[cell]?.count ?? 0 < enough, !unsure.isEmpty {
        gaveUp = true
        possible[cell]?.formUnion(unsure)
      }
    }
    return possible
  }

  private static let mostSteps = 2000

  /// Which number is tried next: one of which little is left, or much, or the one that is hurt
  /// last.
  private enum Order: CaseIterable {
    case narrowest, widest, last
  }

  private func solve(
    _ ranges: [ClosedRange<Int>], _ changed: [Int], _ order: Order, _ steps: inout Int
  ) -> [Int]? {
    steps += 1
    guard steps <= Self.mostSteps, let narrowed = narrow(ranges, changed) else { return nil }
    // Everything as near to the truth as it can be: often that is all it takes.
    let near = narrowed.indices.map {
      min(max(hints[$0], narrowed[$0].lowerBound), narrowed[$0].upperBound)
    }
    func isBroken(_ relation: (terms: [(cell: Int, factor: Int)], range: ClosedRange<Int>)) -> Bool
    {
      !relation.range.contains(relation.terms.reduce(0) { $0 + $1.factor * near[$1.cell] })
    }
    let broken = order == .last ? relations.last(where: isBroken) : relations.first(where: isBroken)
    guard let broken else { return near }
    let open = broken.terms.map(\.cell).filter { narrowed[$0].count > 1 }
    let next =
      order == .widest
      ? open.max { narrowed[$0].count < narrowed[$1].count }
      : open.min { narrowed[$0].count < narrowed[$1].count }
    guard let next else { return nil }
    let range = narrowed[next]
    // The half where the truth lies comes first.
    let middle = range.lowerBound + (range.upperBound - range.lowerBound) / 2
    let halves = [range.lowerBound...middle, (middle + 1)...range.upperBound]
    for half in near[next] <= middle ? halves : halves.reversed() {
      var tried = narrowed
      tried[next] = half
      if let found = solve(tried, [next], order, &steps) { return found }
    }
    return nil
  }

  /// What the relations leave of the ranges; nil where nothing is left of one.
  private func narrow(_ given: [ClosedRange<Int>], _ changed: [Int]) -> [ClosedRange<Int>]? {
    var ranges = given
    var waiting =
      changed.isEmpty ? Array(relations.indices) : changed.flatMap { relationsOfCell[$0] }
    var isWaiting = [Bool](repeating: false, count: relations.count)
    for number in waiting { isWaiting[number] = true }
    while let number = waiting.popLast() {
      isWaiting[number] = false
      let (terms, range) = relations[number]
      var (least, most) = (0, 0)
      for (cell, factor) in terms {
        let (low, high) = (ranges[cell].lowerBound * factor, ranges[cell].upperBound * factor)
        least += min(low, high)
        most += max(low, high)
      }
      if least > range.upperBound || most < range.lowerBound { return nil }
      for (cell, factor) in terms {
        let now = ranges[cell]
        let (low, high) = (now.lowerBound * factor, now.upperBound * factor)
        // The others together lie between these.
        let (others, othersMost) = (least - min(low, high), most - max(low, high))
        let (from, to) = (range.lowerBound - othersMost, range.upperBound - others)
        let (lower, upper) =
          factor > 0 ? (max(from, low), min(to, high)) : (max(-to, -low), min(-from, -high))
        if lower > upper { return nil }
        guard lower...upper != now else { continue }
        ranges[cell] = lower...upper
        least += min(lower * factor, upper * factor) - min(low, high)
        most += max(lower * factor, upper * factor) - max(low, high)
        for other in relationsOfCell[cell] where !isWaiting[other] {
          isWaiting[other] = true
          waiting.append(other)
        }
      }
    }
    return ranges
  }
}
