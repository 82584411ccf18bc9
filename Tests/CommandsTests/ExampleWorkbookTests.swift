import Exchange
import Foundation
import Messages
import Model
import Testing
import Wording

@testable import Commands

@Suite struct ExampleWorkbookTests {
  /// The network as one document in normal form, by which two are compared.
  private static func document(_ network: Network) -> [UInt8] {
    var bytes: [UInt8] = []
    BundleWriter(network).writeJSON { bytes += $0 }
    return bytes
  }

  @Test(arguments: ExampleWorkbook.all)
  func `the workbook in docs is what the program writes of the tables in the README`(
    example: ExampleWorkbook
  ) throws {
    let written = try example.written()
    if ProcessInfo.processInfo.environment["SAMVEV_RECORD"] == "1" {
      try Data(written).write(to: example.file)
      Issue.record("\(example.file.lastPathComponent) is recorded")
      return
    }
    // Cell by cell: the bytes are another matter with another version of the library.
    let found = try ExampleWorkbook.sheets([UInt8](Data(contentsOf: example.file)))
    #expect(found == (try ExampleWorkbook.sheets(written)))
  }

  @Test(arguments: ExampleWorkbook.all)
  func `the workbook is read without a mistake, and nothing is asked about it`(
    example: ExampleWorkbook
  ) throws {
    let merged = try merge(
      readBundle(at: example.file.path(), ReadingOptions(today: ExampleWorkbook.day)),
      into: Network(), replacing: false, today: ExampleWorkbook.day)
    for warning in merged.warnings {
      switch warning.matter {
      case .fileRead, .headingsRead, .cellsRead(.term, _, _), .cellsRead(.word, _, _),
        .cellsRead(.length, _, _),
        .roleIsCoordinator:
        continue
      default: Issue.record("\(sentence(warning, .en))")
      }
    }
    #expect(Self.document(merged.change.network) == Self.document(try example.network()))
    let added = Dictionary(
      uniqueKeysWithValues: zip(TableName.allCases, merged.change.tables.map(\.added)))
    #expect(
      added.filter { $0.value > 0 } == [
        .families: 1, .people: 2, .services: 7, .contacts: 3, .needs: 3, .responsibilities: 3,
      ])
  }

  @Test func `both languages show the same network`() throws {
    let documents = try ExampleWorkbook.all.map { Self.document(try $0.network()) }
    #expect(documents[0] == documents[1])
  }

  @Test(arguments: ExampleWorkbook.all)
  func `every cell that the README shows stands in the workbook, under that heading`(
    example: ExampleWorkbook
  ) throws {
    let sheets = try ExampleWorkbook.sheets([UInt8](Data(contentsOf: example.file)))
    let tables = try example.tables()
    #expect(tables.count == 6)
    for table in tables {
      let sheet = try #require(sheets.first { $0.name == table.name })
      let places = try table.rows[0].map { try #require(sheet.rows[0].firstIndex(of: $0)) }
      let found = sheet.rows.dropFirst().map { row in
        places.map { $0 < row.count ? row[$0] : "" }
      }
      let shown = table.rows.dropFirst().map { $0.map { Day($0)?.description ?? Self.day($0) } }
      #expect(shown == found, "\(table.name)")
    }
  }

  /// A day as people write it, as it stands in files; any other text as it is.
  private static func day(_ text: String) -> String {
    let parts = text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3 else { return text }
    return Day(year: parts[2], month: parts[1], day: parts[0])?.description ?? text
  }
}
