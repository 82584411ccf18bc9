import Exchange
import Foundation
import Messages
import Model
import SQLite
import Store
import Testing
import Wording

@testable import Commands

/// A column is a line of the schema: everything that is made from it takes one more.
@Suite struct AddedColumnTests {
  @Test func `one more column is read, written, stored, viewed and told to others`() async {
    // The schema is made once in a process, so this one has a process of its own.
    await #expect(processExitsWith: .success) {
      let column = ColumnSchema("floor", .integer(0...20), told: .asItStands)
      try TableSchema.$columnOfTest.withValue((.services, column)) { try Self.holdAll() }
    }
  }

  private static func holdAll() throws {
    let day = try #require(Day("2026-06-15"))
    let tables = [
      "families.csv": "id\nf", "services.csv": "id,name,sector,Floor\na,A,nav,3\nb,B,nav,",
      "ties.csv": "a,b,kind\na,f,serves",
    ]
    func read(_ files: [(name: String, bytes: [UInt8])]) throws -> NetworkChange {
      let parsed = try readBundle(files: files, ReadingOptions(isDayFirst: true, today: day))
      return try merge(parsed, into: Network(), replacing: false, today: day).change
    }
    func floors(_ network: Network) -> [Int32] {
      network[.services].numbers(network[.services].place("floor"))
    }
    let change = try read(tables.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
    let network = change.network
    #expect(floors(network) == [3, -1])

    try Program.inFolder { folder in
      let (csv, json) = (folder.appending(path: "csv").path, folder.appending(path: "a.json").path)
      for path in [csv, json] {
        try writeBundle(network, to: path)
        let again = try merge(
          readBundle(at: path), into: Network(), replacing: false, today: day)
        #expect(floors(again.change.network) == [3, -1])
      }
      let words = WorkbookWords(.nb, title: "Prøve", lines: [], of: network)
      let book = try workbook(of: network, words: words, madeOn: day)
      #expect(try floors(read([("nettverk.xlsx", book)]).network) == [3, -1])

      let path = folder.appending(path: "nett.sqlite").path
      _ = try NetworkFile.update(at: path, creatingIfMissing: true) { _ in
        LoggedChange(
          change,
          ChangeLogEntry(
            at: "2026-06-15T12:00:00Z", by: "tests", way: .import, rows: nil, isUndoable: false))
      }
      #expect(try floors(NetworkFile.read(at: path)) == [3, -1])
      #expect(try NetworkFile.check(at: path) == [])
      let view = try Connection.open(path, mode: .immutable)
      #expect(try view.integer("SELECT floor FROM services WHERE id = 'a'") == 3)
    }

    let told = project(network, for: .services([0]), today: day).network
    #expect(floors(told) == [3])
  }
}
