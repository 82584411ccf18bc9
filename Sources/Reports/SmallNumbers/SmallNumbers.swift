/// Hides small groups of families: 1 to 4 are shown as few (primary suppression), and where a sum or a
/// difference would give them away, larger numbers are held back (secondary suppression).
///
/// A table is protected by moves. A move changes some hidden cells by +1 or −1 so that every sum in the
/// table stays what it is: two cells of a sum, or the corners of a rectangle in a table with sums both ways (the hypercube method of
/// Repsilber, used by statistical offices). A few for which there is a move over hidden cells that can be made
/// often enough in either direction may stand for at least `spread` different numbers; nobody can tell which.
/// The attacker is taken to know the method: that few is 1 to 4, and held 5 or more.
package struct SmallNumbers: Sendable {
  /// The smallest group that is shown.
  static let smallest = 5
  /// How many numbers a few may stand for at least.
  static let spread = 3

  /// Whether small groups are hidden at all.
  package let hides: Bool

  /// Hides small numbers, or shows everything.
  package init(hides: Bool) { self.hides = hides }

  /// A number that is part of no sum.
  ///
  /// - Parameter total: a number shown elsewhere of which this is a part: what is left is a group too.
  func single(_ value: Int, of total: Int? = nil) -> Published {
    guard hides else { return .number(value) }
    if isFew(value) { return .few }
    if let total, isFew(total - value) { return .held }
    return .number(value)
  }

  private func isFew(_ value: Int) -> Bool { 1..<Self.smallest ~= value }

  /// Whether it can be told from the parts of a whole that a few among them is more than 1: the
  /// whole is no larger than all parts together, even when each hidden one is as small as it can be.
  static func givesAway(_ whole: Int, of parts: [Published]) -> Bool {
    let least = parts.reduce(0) { sum, part in
      switch part {
      case .number(let number): sum + number
      case .few: sum + 1
      case .held: sum + smallest
      }
    }
    return least < whole
  }

  /// A table with the sums of its columns as the last row, and those of its rows as the last column where `sumsRows`.
  ///
  /// - Parameters:
  ///   - inner: the cells without sums; every row has as many.
  ///   - holding: columns whose sum is held back whatever it is.
  /// - Returns: the cells with the sums; nil where they cannot be protected, and the table must not be shown.
  func table(_ inner: [[Int]], sumsRows: Bool, holding: Set<Int> = []) -> [[Published]]? {
    var cells = inner.map { sumsRows ? $0 + [$0.reduce(0, +)] : $0 }
    let columns = cells.first?.count ?? 0
    cells.append((0..<columns).map { column in cells.reduce(0) { $0 + $1[column] } })
    guard hides else { return cells.map { $0.map(Published.number) } }
    var grid = Grid(cells, hasRowSums: sumsRows)
    for column in holding where cells[cells.count - 1][column] >= Self.smallest {
      grid.marks[cells.count - 1][column] = .held
    }
    let toProtect = grid.hidden
    for place in toProtect where !grid.protect(place) { return nil }
    return zip(cells, grid.marks).map { values, marks in
      zip(values, marks).map { value, mark in
        switch mark {
        case .shown: .number(value)
        case .few: .few
        case .held: .held
        }
      }
    }
  }
}

/// A table with its sums while it is being protected.
private struct Grid {
  enum Mark { case shown, few, held }

  struct Place {
    var row: Int
    var column: Int
  }

  /// Cells that change together, each by +1 or by −1.
  typealias Move = [(place: Place, sign: Int)]

  let cells: [[Int]]
  let hasRowSums: Bool
  var marks: [[Mark]]

  init(_ cells: [[Int]], hasRowSums: Bool) {
    self.cells = cells
    self.hasRowSums = hasRowSums
    marks = cells.map { $0.map { 1..<SmallNumbers.smallest ~= $0 ? .few : .shown } }
  }

  /// The hidden cells, the largest first: what protects them often protects others too.
  var hidden: [Place] {
    var places: [Place] = []
    for row in cells.indices {
      for column in cells[row].indices where marks[row][column] != .shown {
        places.append(Place(row: row, column: column))
      }
    }
    return places.sorted { cells[$0.row][$0.column] > cells[$1.row][$1.column] }
  }

  /// Finds the move that costs least for a hidden cell, and hides what it takes.
  mutating func protect(_ place: Place) -> Bool {
    var best: (move: Move, cost: Int)?
    for row in cells.indices where row != place.row {
      if !hasRowSums {
        let other = Place(row: row, column: place.column)
        consider([(place, 1), (other, opposite(row, place.row))], &best)
        continue
      }
      let down = opposite(row, place.row)
      for column in cells[0].indices where column != place.column {
        let across = column == lastColumn || place.column == lastColumn ? 1 : -1
        consider(
          [
            (place, 1), (Place(row: row, column: place.column), down),
            (Place(row: place.row, column: column), across),
            (Place(row: row, column: column), down * across),
          ], &best)
      }
    }
    guard let best else { return false }
    for (place, _) in best.move where marks[place.row][place.column] == .shown {
      marks[place.row][place.column] = .held
    }
    return true
  }

  private var lastColumn: Int { hasRowSums ? cells[0].count - 1 : -1 }

  /// A part and its sum change alike, two parts of a sum against each other.
  private func opposite(_ row: Int, _ other: Int) -> Int {
    row == cells.count - 1 || other == cells.count - 1 ? 1 : -1
  }

  private func consider(_ move: Move, _ best: inout (move: Move, cost: Int)?) {
    var cost = 0
    // How often the move can be made forwards and backwards.
    var (forwards, backwards) = (Int.max / 4, Int.max / 4)
    for (place, sign) in move {
      let value = cells[place.row][place.column]
      // Nobody is nobody: a nought is not hidden.
      if value == 0 { return }
      let mark = marks[place.row][place.column]
      if mark == .shown {
        let isSum = place.row == cells.count - 1 || place.column == lastColumn
        cost += value + (isSum ? 1_000_000 : 0)
      }
      let (down, up) =
        mark == .few
        ? (value - 1, SmallNumbers.smallest - 1 - value)
        : (value - SmallNumbers.smallest, Int.max / 4)
      forwards = min(forwards, sign > 0 ? up : down)
      backwards = min(backwards, sign > 0 ? down : up)
    }
    guard forwards + backwards + 1 >= SmallNumbers.spread else { return }
    if best == nil || cost < best?.cost ?? 0 { best = (move, cost) }
  }
}
