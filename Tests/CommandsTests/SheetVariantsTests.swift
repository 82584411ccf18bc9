import Exchange
import Foundation
import Messages
import Model
import Support
import Terms
import Testing
import Wording

@testable import Commands

/// The sample network, written in the ways that offices write sheets: it is the same network each
/// time, and what is read otherwise than it stands is told, cell by cell.
@Suite struct SheetVariantsTests {
  private static let day = Day(number: 20_600)

  private static func sample() throws -> Network {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "graphs/solvik")
    return try merge(readBundle(at: folder.path()), into: Network(), replacing: false)
      .change.network
  }

  private static func document(_ network: Network) -> [UInt8] {
    var bytes: [UInt8] = []
    BundleWriter(network).writeJSON { bytes += $0 }
    return bytes
  }

  /// The cells of a table in the order of its schema, row by row.
  private static func rows(_ network: Network) throws -> [(table: TableName, rows: [[String]])] {
    let object = try JSONSerialization.jsonObject(with: Data(document(network)))
    let tables = try #require(object as? [String: [[String: Any]]])
    return TableName.allCases.compactMap { table in
      guard let rows = tables[table.rawValue] else { return nil }
      return (
        table,
        rows.map { row in
          TableSchema.of(table).columns.map { row[$0.name].map { "\($0)" } ?? "" }
        }
      )
    }
  }

  /// How an office writes sheets: in which words, and how often each column has cells that are not
  /// as the format has them.
  private struct Office {
    let word: (Term) -> String
    var counts: [String: Int] = [:]

    init(_ word: @escaping (Term) -> String) {
      self.word = word
    }

    mutating func cell(_ text: String, _ table: TableName, _ column: ColumnSchema) -> String {
      if text.isEmpty { return "" }
      var written = text
      switch column.kind {
      case .word, .words:
        let terms = Terms.words(of: table, column: column.name)
        written = text.split(separator: " ").map { code in
          terms.first { $0.code == code }.map(word) ?? String(code)
        }.joined(separator: ", ")
      case .day:
        if let day = Day(text) {
          let (year, month, date) = day.date
          written = "\(date).\(month).\(year)"
          // Two digits each are as the format has them.
          if date > 9, month > 9 { return written }
        }
      default: break
      }
      if written != text { counts["\(table).\(column.name)", default: 0] += 1 }
      return written
    }

    mutating func sheet(_ table: TableName, _ rows: [[String]]) -> [[String]] {
      let schema = TableSchema.of(table)
      let headings = Terms.columns(of: table).map { capitalising(word($0)) }
      let width = headings.count
      let blank = [String](repeating: "", count: width)
      func row(_ first: String, _ second: String = "") -> [String] {
        [first, second] + blank.dropFirst(2)
      }
      let cells = rows.map { row in
        zip(row, schema.columns).map { cell($0, table, $1) }
      }
      return [row("Oversikt for Solvik"), headings] + cells.prefix(1) + [blank]
        + cells.dropFirst() + [row("Sum", "\(rows.count)"), blank, row("Oppdatert av Kari Nes")]
    }

    func name(_ table: TableName) -> String {
      Terms.tables.first { $0.code == table.rawValue }.map { capitalising(word($0)) } ?? ""
    }
  }

  private static func text(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { cell in
        cell.contains { ";\"\n".contains($0) }
          ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
      }.joined(separator: ";")
    }.joined(separator: "\r\n")
  }

  private static func ods(_ sheets: [(name: String, rows: [[String]])]) -> [UInt8] {
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }
    let tables = sheets.map { sheet in
      let rows = sheet.rows.map { row in
        row.map { cell in
          cell.isEmpty
            ? "<table:table-cell/>"
            : "<table:table-cell office:value-type=\"string\"><text:p>\(escaped(cell))</text:p></table:table-cell>"
        }.joined()
      }
      return "<table:table table:name=\"\(escaped(sheet.name))\">"
        + rows.map { "<table:table-row>\($0)</table:table-row>" }.joined() + "</table:table>"
    }
    let urn = "urn:oasis:names:tc:opendocument:xmlns"
    var zip = ZipMaker()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add(
      "content.xml",
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"\(urn):office:1.0\" xmlns:table=\"\(urn):table:1.0\" xmlns:text=\"\(urn):text:1.0\"><office:body><office:spreadsheet>\(tables.joined())</office:spreadsheet></office:body></office:document-content>"
    )
    return zip.bytes()
  }

  private func read(_ files: [(name: String, bytes: [UInt8])]) throws -> (Network, [Warning]) {
    let merged = try merge(
      readBundle(files: files, ReadingOptions(isDayFirst: true, today: Self.day)),
      into: Network(), replacing: false)
    return (merged.change.network, merged.warnings)
  }

  /// Whether everything that an office writes in its own way is told, and how often.
  private func expectTold(
    _ warnings: [Warning], _ office: Office, _ tables: [TableName]
  ) {
    var counts: [String: Int] = [:]
    var roles = 0
    for warning in warnings {
      let place = "\(warning.table?.rawValue ?? "").\(warning.column ?? "")"
      if case .cellsRead(_, _, let cells) = warning.matter { counts[place, default: 0] += cells }
      if case .roleIsCoordinator = warning.matter { roles += 1 }
    }
    #expect(counts == office.counts)
    #expect(roles == 0)
    func told(_ isMeant: (Warning.Matter) -> Bool) -> [TableName] {
      warnings.filter { isMeant($0.matter) }.compactMap(\.table).sorted { $0.index < $1.index }
    }
    let names = told { if case .fileRead = $0 { true } else { false } }
    let headings = told { if case .headingsRead = $0 { true } else { false } }
    let titles = told { if case .linesAboveHeader = $0 { true } else { false } }
    #expect(names == tables && headings == tables && titles == tables)
    let (sums, remarks) = (told { $0 == .totalsRow }, told { $0 == .remarkRow })
    #expect(!sums.isEmpty && !remarks.isEmpty)
  }

  @Test(arguments: ["nb", "nn"])
  func `sheets in Norwegian are the same network, and all of it is told`(language: String) throws {
    let network = try Self.sample()
    let sheets = try Self.rows(network)
    var office = Office { language == "nb" ? $0.nb : $0.nn }
    let written = sheets.map { table, rows in
      (name: office.name(table), rows: office.sheet(table, rows))
    }
    let texts = written.map { ($0.name, Self.text($0.rows)) }
    let plain = texts.map { (name: $0 + ".csv", bytes: Array($1.utf8)) }
    let marked = texts.map { (name: $0 + ".csv", bytes: Array("sep=;\r\n\($1)".utf8)) }
    let narrow = try texts.map {
      (
        name: $0 + ".csv",
        bytes: Array(try #require($1.data(using: .windowsCP1252)))
      )
    }
    let wide = try texts.map {
      (
        name: $0 + ".csv",
        bytes: [0xFF, 0xFE] + Array(try #require($1.data(using: .utf16LittleEndian)))
      )
    }
    let workbook = [(name: "Solvik.ods", bytes: Self.ods(written))]
    for files in [plain, marked, narrow, wide, workbook] {
      let (again, warnings) = try read(files)
      #expect(Self.document(again) == Self.document(network))
      expectTold(warnings, office, sheets.map(\.table))
      let encodings = warnings.filter {
        if case .encodingRead = $0.matter { true } else { false }
      }
      #expect(
        encodings.count
          == (files[0].bytes == narrow[0].bytes || files[0].bytes == wide[0].bytes
            ? files.count { $0.bytes.contains { $0 >= 0x80 } } : 0))
    }
  }

  @Test(arguments: Language.allCases)
  func `the program's own workbook is the same network, and what is in words is told`(
    language: Language
  ) throws {
    let network = try Self.sample()
    let words = WorkbookWords(language, title: "Solvik", lines: [], of: network)
    let bytes = try workbook(of: network, words: words, madeOn: Self.day)
    let (again, warnings) = try read([("Solvik.xlsx", bytes)])
    #expect(Self.document(again) == Self.document(network))
    #expect(warnings.allSatisfy { !$0.matter.isQuestion })
  }
}
