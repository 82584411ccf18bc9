/// Numbers of families, how each is published, and what everybody can know of how they hang
/// together: sums, parts of wholes, groups that lie in others.
///
/// A hidden number is safe where it could be `SmallNumbers.spread` different ones with all that is
/// published the same. That is shown by finding the others: for each a set of numbers, whole and as
/// published, with which every relation holds. Where there is none, more is hidden (`protect`). A
/// safe number stays safe when more is hidden.
///
/// The attacker is taken to know how numbers are hidden: that few is 1 to 4, and held 5 or more but
/// for those few which were held back too.
package struct CountSystem {
  /// How a number is published.
  package enum Mark {
    case shown
    /// 1 to 4.
    case few
    /// 5 or more.
    case held
    /// A few that is written like a number that is held: 1 or more.
    case loose
    /// Not at all; nobody knows that there is such a number.
    case unseen
  }

  /// A number that counts with its sign in a relation.
  package struct Term {
    let cell: Int
    let factor: Int
  }

  /// A sum of numbers that lies between two others.
  package struct Relation {
    let terms: [Term]
    let range: ClosedRange<Int>
  }

  package private(set) var values: [Int] = []
  package private(set) var marks: [Mark] = []
  /// What it costs to hide a number that is shown; nil where it stays as it is.
  package private(set) var prices: [Int?] = []
  package private(set) var relations: [Relation] = []
  package private(set) var relationsOfCell: [[Int]] = []
  /// Numbers that are not to be known: the few that are published as such, and groups that follow
  /// from others.
  package private(set) var secrets: [Int] = []
  private var leftOut: Set<Int> = []
  /// How many of the secrets are safe in what has left the house.
  private var sealed = 0
  private var sealedCells = 0
  /// Whether something is said of numbers that have left the house, so that they must be safe in
  /// that too.
  private var saysMoreOfSealed = false

  /// What numbers that need not stay are never above.
  package static let most = 1 << 40

  /// Without any number.
  package init() {}

  /// Adds a number that is published.
  ///
  /// A nought is published as a nought and stays one; 1 to 4 are few.
  package mutating func add(_ value: Int, price: Int) -> Int {
    let isFew = 1..<SmallNumbers.smallest ~= value
    let cell = add(value, isFew ? .few : .shown, price: value > 0 ? price : nil)
    if isFew { secrets.append(cell) }
    return cell
  }

  /// Adds a number that is not published.
  package mutating func addUnseen(_ value: Int) -> Int { add(value, .unseen, price: nil) }

  /// Adds a number that anybody may know, and that stays as it is.
  package mutating func addKnown(_ value: Int) -> Int { add(value, .shown, price: nil) }

  private mutating func add(_ value: Int, _ mark: Mark, price: Int?) -> Int {
    values.append(value)
    marks.append(mark)
    prices.append(price)
    relationsOfCell.append([])
    return values.count - 1
  }

  /// Some numbers are together another.
  package mutating func sum(_ parts: [Int], is whole: Int) {
    relate(parts.map { Term(cell: $0, factor: 1) } + [Term(cell: whole, factor: -1)], 0...0)
  }

  /// Some numbers are together no more than others, of which some count against.
  package mutating func sum(_ parts: [Int], isAtMost wholes: [Int], less: [Int] = []) {
    relate(
      wholes.map { Term(cell: $0, factor: 1) }
        + (parts + less).map { Term(cell: $0, factor: -1) }, 0...Self.most)
  }

  /// What is left of a whole without a part is a group of families too: it is not to be known where
  /// it is few.
  package mutating func protectRest(of whole: Int, without part: Int) {
    let rest = values[whole] - values[part]
    guard values[part] > 0, 1..<SmallNumbers.smallest ~= rest else { return }
    let cell = addUnseen(rest)
    sum([part, cell], is: whole)
    secrets.append(cell)
  }

  private mutating func relate(_ terms: [Term], _ range: ClosedRange<Int>) {
    var factors: [(cell: Int, factor: Int)] = []
    for term in terms {
      // A nought that is shown stays what it is.
      if values[term.cell] == 0, marks[term.cell] == .shown { continue }
      if let place = factors.firstIndex(where: { $0.cell == term.cell }) {
        factors[place].factor += term.factor
      } else {
        factors.append((term.cell, term.factor))
      }
    }
    let kept = factors.filter { $0.factor != 0 }
    // What does not hold is not known either.
    guard kept.count > 0, range.contains(kept.reduce(0) { $0 + values[$1.cell] * $1.factor })
    else { return }
    if kept.contains(where: { $0.cell < sealedCells }),
      kept.contains(where: { $0.cell >= sealedCells })
    {
      saysMoreOfSealed = true
    }
    for (cell, _) in kept { relationsOfCell[cell].append(relations.count) }
    relations.append(
      Relation(terms: kept.map { Term(cell: $0.cell, factor: $0.factor) }, range: range))
  }

  /// Nothing of what is published so far can be hidden any more: it has left the house.
  package mutating func seal() {
    for cell in prices.indices { prices[cell] = nil }
    (sealed, sealedCells) = (secrets.count, values.count)
  }

  /// Publishes some numbers no longer.
  package mutating func leaveOut(_ cells: [Int]) {
    for cell in cells where marks[cell] != .shown || values[cell] > 0 {
      marks[cell] = .unseen
      prices[cell] = nil
      leftOut.insert(cell)
    }
  }

  /// Publishes of the numbers from a place on but one only whether there are any.
  package mutating func tellOnlyWhether(from start: Int, but known: Int) {
    for cell in start..<values.count
    where cell != known && values[cell] > 0 && marks[cell] != .unseen {
      marks[cell] = .loose
      prices[cell] = nil
    }
  }

  /// Writes a few like a number that is held, where it still can be.
  private mutating func loosen(_ cell: Int) -> Bool {
    guard marks[cell] == .few, prices[cell] != nil else { return false }
    marks[cell] = .loose
    return true
  }

  /// A number as the report writes it; nil where it does not.
  package func published(_ cell: Int) -> Published? {
    switch marks[cell] {
    case .shown: .number(values[cell])
    case .few: .few
    case .held, .loose: .held
    case .unseen: nil
    }
  }

  /// What a number can be by how it is published alone.
  package func range(_ cell: Int) -> ClosedRange<Int> {
    switch marks[cell] {
    case .shown: values[cell]...values[cell]
    case .few: 1...(SmallNumbers.smallest - 1)
    case .held: SmallNumbers.smallest...Self.most
    case .loose: 1...Self.most
    case .unseen: 0...Self.most
    }
  }

  /// Hides more, until every secret is safe.
  ///
  /// - Parameter limit: what hiding a number may cost.
  /// - Returns: whether all are; what could be hidden may not do.
  package mutating func protect(limit: Int = .max) -> Bool {
    // Large numbers first: what protects them often protects others too.
    let ordered = secrets.dropFirst(saysMoreOfSealed ? 0 : sealed).sorted { one, other in
      values[one] != values[other] ? values[one] > values[other] : one < other
    }
    return ordered.allSatisfy { secret in
      protect(secret, limit) || loosen(secret) && protect(secret, limit)
    }
  }

  private mutating func protect(_ secret: Int, _ limit: Int) -> Bool {
    if leftOut.contains(secret) { return true }
    let value = values[secret]
    let range = range(secret)
    var wanted = (1...SmallNumbers.smallest).flatMap { [value + $0, value - $0] }
      .filter { range.contains($0) }
    var found = 1
    // What is free first, then what costs least: as many numbers as it takes of the cheap ones
    // before any dear one.
    var efforts = [WitnessSearch.Effort(hiding: 0, price: .max)]
    for price in [Self.priceOfSum, 2 * Self.priceOfSum, limit] {
      efforts += (1...Self.mostHidden).map { .init(hiding: $0, price: price) }
    }
    var effort = 0
    var search = WitnessSearch(self)
    while found < SmallNumbers.spread, effort < efforts.count, !wanted.isEmpty {
      guard
        let place = wanted.indices.first(where: {
          search.find(secret, wanted[$0], efforts[effort])
        })
      else {
        effort += 1
        continue
      }
      wanted.remove(at: place)
      found += 1
      if effort == 0 { continue }
      for (cell, value) in search.witness { hide(cell, as: value) }
      search = WitnessSearch(self)
      effort = 0
    }
    return found >= SmallNumbers.spread
  }

  private mutating func hide(_ cell: Int, as value: Int) {
    switch marks[cell] {
    case .shown: marks[cell] = .held
    case .few where !(1..<SmallNumbers.smallest ~= value): marks[cell] = .loose
    default: break
    }
  }

  /// How many numbers are hidden at most to find one more that a secret can be.
  private static let mostHidden = 4
}
