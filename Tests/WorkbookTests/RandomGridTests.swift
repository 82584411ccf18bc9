import Support
import Testing

@testable import Workbook

/// Random sheets, written by the test in every way that it knows, are read as they were.
@Suite struct RandomGridTests {
  private struct Grid {
    /// By row from 1 and column from 0: kind and text.
    var cells: [Int: [Int: (kind: SheetCell.Kind, text: String)]] = [:]

    init(_ random: inout Seeded) {
      let letters = Array("aBæØ😀é <&>\"'\n0_x;,")
      for row in 1...12 where random.below(3) > 0 {
        for column in 0..<8 where random.below(2) == 0 {
          switch random.below(4) {
          case 0:
            cells[row, default: [:]][column] = (.number, String(random.below(100_000)))
          case 1:
            cells[row, default: [:]][column] = (.boolean, random.below(2) == 0 ? "TRUE" : "FALSE")
          case 2:
            let moment = Moment(daysSince1970: random.below(30_000))
            var text: [UInt8] = []
            let kind = moment.append(.day, to: &text)
            cells[row, default: [:]][column] = (kind, String(decoding: text, as: UTF8.self))
          default:
            let text = (0...random.below(8)).map { _ in letters[random.below(letters.count)] }
            cells[row, default: [:]][column] = (.text, String(text))
          }
        }
      }
    }

    var expected: [String: String] {
      var expected: [String: String] = [:]
      for (row, cells) in cells {
        for (column, cell) in cells {
          expected[SheetCell.name(column: column, row: row)] = "\(cell.kind) \(cell.text)"
        }
      }
      return expected
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;").replacing("\n", with: "&#10;")
  }

  private static func serial(_ day: String) -> Int {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return Moment(year: parts[0], month: parts[1], day: parts[2]).daysSince1970 + 25_569
  }

  /// As Excel may write it: texts shared or not, places said or not.
  private static func xlsx(_ grid: Grid, _ random: inout Seeded) -> [UInt8] {
    var texts: [String] = []
    var rows = ""
    var lastRow = 0
    for (row, cells) in grid.cells.sorted(by: { $0.key < $1.key }) {
      rows += row == lastRow + 1 && random.below(2) == 0 ? "<row>" : "<row r=\"\(row)\">"
      lastRow = row
      var lastColumn = -1
      for (column, cell) in cells.sorted(by: { $0.key < $1.key }) {
        let isNext = column == lastColumn + 1 && random.below(2) == 0
        let place = isNext ? "" : " r=\"\(SheetCell.name(column: column, row: row))\""
        lastColumn = column
        let text = "<t xml:space=\"preserve\">\(escaped(cell.text))</t>"
        switch cell.kind {
        case .text where random.below(2) == 0:
          rows += "<c\(place) t=\"inlineStr\"><is>\(text)</is></c>"
        case .text:
          rows += "<c\(place) t=\"s\"><v>\(texts.count)</v></c>"
          texts.append("<si>\(text)</si>")
        case .boolean: rows += "<c\(place) t=\"b\"><v>\(cell.text == "TRUE" ? 1 : 0)</v></c>"
        case .day: rows += "<c\(place) s=\"1\"><v>\(serial(cell.text))</v></c>"
        default: rows += "<c\(place)><v>\(cell.text)</v></c>"
        }
      }
      rows += "</row>"
    }
    var book = Xlsx(rows)
    book.texts = texts.joined()
    book.styles = Xlsx.styles("dd.mm.yyyy")
    return book.bytes()
  }

  private static func ods(_ grid: Grid) -> [UInt8] {
    var rows = ""
    var lastRow = 0
    for (row, cells) in grid.cells.sorted(by: { $0.key < $1.key }) {
      if row > lastRow + 1 {
        rows += "<table:table-row table:number-rows-repeated=\"\(row - lastRow - 1)\"/>"
      }
      lastRow = row
      rows += "<table:table-row>"
      var lastColumn = -1
      for (column, cell) in cells.sorted(by: { $0.key < $1.key }) {
        if column > lastColumn + 1 {
          rows += "<table:table-cell table:number-columns-repeated=\"\(column - lastColumn - 1)\"/>"
        }
        lastColumn = column
        switch cell.kind {
        case .text:
          let lines = cell.text.split(separator: "\n", omittingEmptySubsequences: false)
          let paragraphs = lines.map { "<text:p>\(escaped(String($0)))</text:p>" }.joined()
          rows += "<table:table-cell office:value-type=\"string\">\(paragraphs)</table:table-cell>"
        case .boolean:
          let value = cell.text.lowercased()
          rows +=
            "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"\(value)\"/>"
        case .day:
          rows +=
            "<table:table-cell office:value-type=\"date\" office:date-value=\"\(cell.text)\"/>"
        default:
          rows += "<table:table-cell office:value-type=\"float\" office:value=\"\(cell.text)\"/>"
        }
      }
      rows += "</table:table-row>"
    }
    return Ods(rows).bytes()
  }

  @Test func `what is written is read`() throws {
    var random = Seeded(11)
    for round in 0..<150 {
      let grid = Grid(&random)
      // Blanks alone are kept by `xml:space`, and by LibreOffice.
      #expect(try cells(Self.xlsx(grid, &random)) == grid.expected, "round \(round) as .xlsx")
      #expect(try cells(Self.ods(grid)) == grid.expected, "round \(round) as .ods")
    }
  }
}
