/// Hides small groups of families: 1 to 4 are shown as few (primary suppression), and where what
/// else is published would give them away, larger numbers are held back (secondary suppression;
/// `CountSystem`).
package struct SmallNumbers: Sendable {
  /// The smallest group that is shown.
  package static let smallest = 5
  /// How many numbers a few may stand for at least.
  package static let spread = 3

  /// Whether small groups are hidden at all.
  package let hides: Bool

  /// Hides small numbers, or shows everything.
  package init(hides: Bool) { self.hides = hides }

  /// A number that is part of no sum.
  ///
  /// - Parameter total: a number shown elsewhere of which this is a part: what is left is a group
  ///   too.
  package func single(_ value: Int, of total: Int? = nil) -> Published {
    guard hides else { return .number(value) }
    if isFew(value) { return .few }
    if let total, value > 0, isFew(total - value) { return .held }
    return .number(value)
  }

  private func isFew(_ value: Int) -> Bool { 1..<Self.smallest ~= value }

  /// A table with the sums of its columns as the last row, and those of its rows as the last column
  /// where `sumsRows`.
  ///
  /// - Parameter inner: the cells without sums; every row has as many.
  /// - Returns: the cells with the sums; nil where they cannot be protected, and the table must not
  ///   be shown.
  package func table(_ inner: [[Int]], sumsRows: Bool) -> [[Published]]? {
    var system = CountSystem()
    let cells = system.addTable(inner, sumsRows: sumsRows)
    guard hides else { return cells.map { $0.map { .number(system.values[$0]) } } }
    guard system.protect() else { return nil }
    return cells.map { $0.compactMap(system.published) }
  }
}

extension CountSystem {
  /// What it costs to hide a sum, which is more than any number in a table.
  package static let priceOfSum = 1_000_000
  /// What it costs to hide how many there are at all.
  package static let priceOfAll = 100 * priceOfSum

  /// Adds a table with the sums of its columns as the last row, and those of its rows as the last
  /// column where `sumsRows`.
  package mutating func addTable(_ inner: [[Int]], sumsRows: Bool) -> [[Int]] {
    var cells: [[Int]] = []
    for row in inner {
      var places = row.map { add($0, price: $0) }
      if sumsRows {
        let whole = row.reduce(0, +)
        let sum = add(whole, price: Self.priceOfSum + whole)
        self.sum(places, is: sum)
        places.append(sum)
      }
      cells.append(places)
    }
    let columns = cells.first?.count ?? 0
    let sums = (0..<columns).map { column in
      let parts = cells.map { $0[column] }
      let whole = parts.reduce(0) { $0 + values[$1] }
      let isOfAll = sumsRows && column == columns - 1
      let sum = add(whole, price: isOfAll ? Self.priceOfAll : Self.priceOfSum + whole)
      self.sum(parts, is: sum)
      return sum
    }
    if sumsRows, let all = sums.last { sum(Array(sums.dropLast()), is: all) }
    cells.append(sums)
    return cells
  }
}
