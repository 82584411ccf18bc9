import Exchange
import Foundation
import Messages
import Model
import Terms
import Wording
import Workbook

@testable import Commands

/// The example of the README in a language: the tables that the page shows, and the workbook in
/// docs/ that is made of them with `SAMVEV_RECORD=1 swift test --filter ExampleWorkbook`.
struct ExampleWorkbook: Sendable {
  let language: Language

  static let all = [ExampleWorkbook(language: .nb), ExampleWorkbook(language: .en)]

  /// The day that the page asks about, and of which the file says that it was made.
  static let day = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  var file: URL {
    Self.root.appending(path: language == .en ? "docs/example.xlsx" : "docs/eksempel.xlsx")
  }

  var page: String {
    get throws {
      let name = language == .en ? "README.en.md" : "README.md"
      return try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
    }
  }

  /// The tables of the page, each below the name of its sheet in bold: the headings, then the rows.
  func tables() throws -> [Sheet] {
    var tables: [Sheet] = []
    var isInside = false
    for line in try page.split(separator: "\n") {
      if line.hasPrefix("**"), line.dropFirst(2).firstRange(of: "**")?.upperBound == line.endIndex {
        tables.append(Sheet(name: String(line.dropFirst(2).dropLast(2)), rows: []))
        isInside = true
      } else if isInside, line.hasPrefix("|") {
        let cells = line.dropFirst().dropLast().split(
          separator: "|", omittingEmptySubsequences: false
        ).map { $0.trimmingCharacters(in: .whitespaces) }
        if !cells.allSatisfy({ $0 == "---" }) { tables[tables.count - 1].rows.append(cells) }
      } else {
        isInside = false
      }
    }
    return tables.filter { !$0.rows.isEmpty }
  }

  /// What the page has its reader fill in: the services of the template that it keeps, with what it
  /// shows laid over them.
  func network() throws -> Network {
    let tables = try tables()
    let name = language.sheetName(.services)
    let kept = Set(tables.first { $0.name == name }?.rows.compactMap(\.first) ?? [])
    var start = Network()
    for template in TemplateTable.all where template.table == .services {
      let rows = template.rows.filter { kept.contains($0[0].nb) }.map { $0.map { $0[language] } }
      let file = Self.csv("services", [template.columns] + rows)
      start = try merge(readBundle(files: [file]), into: start, replacing: false).change.network
    }
    let files = tables.map { Self.csv($0.name, $0.rows) }
    return try merge(readBundle(files: files), into: start, replacing: false).change.network
  }

  private static func csv(
    _ name: String, _ rows: [[String]]
  ) -> (name: String, bytes: [UInt8]) {
    let lines = rows.map { $0.map { "\"\($0)\"" }.joined(separator: ";") + "\n" }
    return (name + ".csv", Array(lines.joined().utf8))
  }

  /// The workbook as the program writes it.
  func written() throws -> [UInt8] {
    let network = try network()
    let title = Phrase(
      nb: "Et eksempel: alt er diktet opp", nn: "Eit døme: alt er dikta opp",
      en: "An example: all of it is made up")
    let words = WorkbookWords(
      language, title: title[language],
      lines: [.rows, .headings, .ids, .days, .readIn, .mistakes, .keepSafe], of: network)
    return try workbook(of: network, words: words, madeOn: Self.day)
  }

  /// A sheet as rows of texts; days are written as in files.
  struct Sheet: Equatable {
    let name: String
    var rows: [[String]]
  }

  /// The sheets of a workbook.
  static func sheets(_ bytes: [UInt8]) throws -> [Sheet] {
    let book = try Workbook(bytes)
    return try book.sheets.indices.map { place in
      var sheet = Sheet(name: book.sheets[place].name, rows: [])
      _ = try book.read(place) { row in
        var cells: [String] = []
        for cell in row.cells {
          while cells.count < cell.column { cells.append("") }
          cells.append(row.text(cell))
        }
        sheet.rows.append(cells)
        return true
      }
      return sheet
    }
  }

  /// The sheets of the tables as a workbook again, with other texts in some cells.
  func mistyped(_ mistakes: [TableName: (right: String, wrong: String)]) throws -> [UInt8] {
    let names = Dictionary(
      uniqueKeysWithValues: TableName.allCases.map { (language.sheetName($0), $0) })
    var writer = try WorkbookWriter(title: "", madeOn: 0, dayFormat: "yyyy-mm-dd")
    for sheet in try Self.sheets([UInt8](Data(contentsOf: file))) {
      guard let table = names[sheet.name], let headings = sheet.rows.first else { continue }
      try writer.begin(
        SheetLayout(sheet.name, columns: headings.map { SheetLayout.Column($0) }))
      for row in sheet.rows.dropFirst() {
        try writer.add(
          row.map { cell in
            if let mistake = mistakes[table], mistake.right == cell { return .text(mistake.wrong) }
            return cell.isEmpty ? .empty : .text(cell)
          })
      }
    }
    return try writer.bytes()
  }
}
