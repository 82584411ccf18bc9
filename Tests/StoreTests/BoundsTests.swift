import Model
import SQLite
import Store
import Testing

/// The file's own constraints are left aside only where every value has been found to keep them.
@Suite struct BoundsTests {
  private func refused(_ table: TableName, _ column: Int, _ value: Int32) throws -> Bool {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 5).made()
    var columns = network[table].columns
    var numbers = network[table].numbers(column)
    numbers[3] = value
    columns[column] = .numbers(numbers)
    var tables = network.tables
    tables[table.index] = Table(table, columns: columns)
    let other = Network(tables: tables, symbols: network.symbols)
    let error = failureToUpdate(scratch.path()) { _ in .adding(other) }
    if error == nil {
      #expect(try NetworkFile.check(at: scratch.path()) == [])
      return false
    }
    #expect(scratch.contents.isEmpty)
    guard case .refused = error else {
      Issue.record("\(error.map { "\($0)" } ?? "")")
      return false
    }
    return true
  }

  @Test func `a number beyond the bounds of its column is refused, and nothing is written`() throws
  {
    #expect(try refused(.ties, 2, 3))
    #expect(try refused(.ties, 5, 6))
    #expect(try refused(.ties, 8, 2_932_897))
    #expect(try refused(.needs, 3, 16))
    #expect(try refused(.activities, 4, -2))
    #expect(try !refused(.ties, 5, 5))
    #expect(try !refused(.ties, 8, 2_932_896))
  }

  @Test func `a reference of a kind that does not belong in its column is refused`() throws {
    #expect(try refused(.responsibilities, 1, Ref(.family, 0).number))
    #expect(try refused(.referrals, 6, Ref(.person, 0).number))
    #expect(try !refused(.responsibilities, 1, Ref(.contact, 0).number))
  }
}
