import Support
import Testing

@testable import Analysis

/// Small groups of families stay hidden from those who add and subtract everything that a table
/// shows.
@Suite struct SmallNumbersTests {
  private func attack(_ table: [[Published]], sumsRows: Bool) -> SumAttack {
    SumAttack(
      table.map { row in
        row.map { cell in
          switch cell {
          case .number(let number): .known(number)
          case .few: .few
          case .held: .loose
          }
        }
      }, sumsRows: sumsRows)
  }

  /// Tables of seeded numbers, many of them small.
  private func tables(_ seed: UInt64) -> [[Int]] {
    var random = Seeded(seed)
    let (rows, columns) = (1 + random.below(4), 1 + random.below(4))
    let greatest = [3, 6, 12, 40][random.below(4)]
    return (0..<rows).map { _ in
      (0..<columns).map { _ in random.below(3) == 0 ? 0 : random.below(greatest) }
    }
  }

  @Test(arguments: 1...300)
  func `no sum gives a few away`(seed: Int) throws {
    let inner = tables(UInt64(seed))
    for sumsRows in [false, true] {
      guard let shown = SmallNumbers(hides: true).table(inner, sumsRows: sumsRows) else { continue }
      // What is shown is true, and what is small is not shown.
      for (row, cells) in inner.enumerated() {
        for (column, value) in cells.enumerated() {
          switch shown[row][column] {
          case .number(let number):
            #expect(number == value && !(1...4 ~= value))
          case .few: #expect(1...4 ~= value)
          case .held: #expect(value >= 1)
          }
        }
      }
      let attack = attack(shown, sumsRows: sumsRows)
      #expect(attack.determined().isEmpty, "\(inner) \(shown)")
      for (_, numbers) in attack.possible() {
        #expect(numbers.count >= 3, "\(inner) \(shown) \(numbers)")
      }
    }
  }

  @Test func `most tables can be shown`() {
    let small = SmallNumbers(hides: true)
    let shown = (1...300).count { small.table(tables(UInt64($0)), sumsRows: true) != nil }
    #expect(shown > 200)
  }

  @Test func `the attack finds what a plain table gives away`() {
    // One hidden cell in a row with its sum, and two that are 1 each.
    let one = SumAttack(
      [[.few, .known(7), .known(9)], [.few, .known(7), .known(9)]], sumsRows: true)
    #expect(one.determined().contains(0))
    let ones = SumAttack([[.few], [.few], [.known(8)]], sumsRows: false)
    #expect(ones.determined().isEmpty)
    #expect(ones.possible() == [0: [4], 1: [4]])
  }

  @Test func `a number alone hides small groups and small remainders`() {
    let small = SmallNumbers(hides: true)
    #expect(
      (0...6).map { small.single($0) } == [
        .number(0), .few, .few, .few, .few, .number(5), .number(6),
      ])
    #expect(small.single(96, of: 100) == .held)
    #expect(small.single(100, of: 100) == .number(100))
    #expect(small.single(95, of: 100) == .number(95))
    #expect(SmallNumbers(hides: false).single(3) == .number(3))
  }
}
