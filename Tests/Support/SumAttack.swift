/// An attack on a table with hidden cells: every sum that the table has becomes an equation, and
/// what follows for the hidden cells is worked out, by one who knows how they were hidden.
public struct SumAttack {
  /// A cell as it was published.
  public enum Cell: Equatable {
    case known(Int)
    /// 1 to 4.
    case few
    /// 1 or more.
    case loose
  }

  private let cells: [Cell]
  /// Each sums to 0: the coefficients of the cells.
  private let equations: [[Int]]
  private static let most = 400

  /// An attack on a table whose last row holds the sums of the columns and, where `sumsRows`, whose
  /// last column holds the sums of the rows.
  public init(_ table: [[Cell]], sumsRows: Bool) {
    let columns = table[0].count
    cells = table.flatMap { $0 }
    var equations: [[Int]] = []
    for column in 0..<columns {
      var equation = [Int](repeating: 0, count: table.count * columns)
      for row in table.indices {
        equation[row * columns + column] = row == table.count - 1 ? -1 : 1
      }
      equations.append(equation)
    }
    if sumsRows {
      for row in table.indices {
        var equation = [Int](repeating: 0, count: table.count * columns)
        for column in 0..<columns {
          equation[row * columns + column] = column == columns - 1 ? -1 : 1
        }
        equations.append(equation)
      }
    }
    self.equations = equations
  }

  /// The places of hidden cells that the equations alone determine, by exact elimination.
  public func determined() -> [Int] {
    let hidden = cells.indices.filter { if case .known = cells[$0] { false } else { true } }
    var rows = equations.map { equation in hidden.map { equation[$0] } }
    var pivots: [Int] = []
    for column in hidden.indices {
      guard let found = (pivots.count..<rows.count).first(where: { rows[$0][column] != 0 }) else {
        continue
      }
      rows.swapAt(pivots.count, found)
      let pivot = rows[pivots.count]
      for row in rows.indices where row != pivots.count && rows[row][column] != 0 {
        let (mine, theirs) = (rows[row][column], pivot[column])
        rows[row] = zip(rows[row], pivot).map { $0 * theirs - $1 * mine }
        let divisor = rows[row].reduce(0) { gcd($0, abs($1)) }
        if divisor > 1 { rows[row] = rows[row].map { $0 / divisor } }
      }
      pivots.append(column)
      if pivots.count == rows.count { break }
    }
    return pivots.indices.filter { row in rows[row].count { $0 != 0 } == 1 }
      .map { hidden[pivots[$0]] }
  }

  /// For each few the numbers that it can stand for when everything is whole, not negative, and as
  /// published.
  public func possible() -> [Int: [Int]] {
    var possible: [Int: [Int]] = [:]
    for place in cells.indices where cells[place] == .few {
      possible[place] = (1...4).filter { number in
        var ranges = cells.map { cell -> ClosedRange<Int> in
          switch cell {
          case .known(let number): number...number
          case .few: 1...4
          case .loose: 1...Self.most
          }
        }
        ranges[place] = number...number
        return isPossible(ranges)
      }
    }
    return possible
  }

  private func isPossible(_ ranges: [ClosedRange<Int>]) -> Bool {
    guard let narrowed = narrow(ranges) else { return false }
    let open = narrowed.indices.filter { narrowed[$0].count > 1 }
    guard let next = open.min(by: { narrowed[$0].count < narrowed[$1].count }) else { return true }
    for number in narrowed[next] {
      var tried = narrowed
      tried[next] = number...number
      if isPossible(tried) { return true }
    }
    return false
  }

  /// What the equations leave of the ranges; nil where nothing is left of one.
  private func narrow(_ ranges: [ClosedRange<Int>]) -> [ClosedRange<Int>]? {
    var ranges = ranges
    var changed = true
    while changed {
      changed = false
      for equation in equations {
        let terms = equation.indices.filter { equation[$0] != 0 }
        let least = terms.reduce(0) {
          $0 + (equation[$1] > 0 ? ranges[$1].lowerBound : -ranges[$1].upperBound)
        }
        let most = terms.reduce(0) {
          $0 + (equation[$1] > 0 ? ranges[$1].upperBound : -ranges[$1].lowerBound)
        }
        if least > 0 || most < 0 { return nil }
        for term in terms {
          let range = ranges[term]
          // The others together lie between these, and all of it is 0.
          let (low, high): (Int, Int)
          if equation[term] > 0 {
            (low, high) = (-(most - range.upperBound), -(least - range.lowerBound))
          } else {
            (low, high) = (least + range.upperBound, most + range.lowerBound)
          }
          let (lower, upper) = (max(low, range.lowerBound), min(high, range.upperBound))
          if lower > upper { return nil }
          if lower...upper != range {
            ranges[term] = lower...upper
            changed = true
          }
        }
        if changed { break }
      }
    }
    return ranges
  }

  private func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
}
