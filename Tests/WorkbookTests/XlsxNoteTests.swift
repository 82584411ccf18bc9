import Support
import Testing

@testable import Workbook

/// What a sheet of Excel has that the reader of rows has to be told of.
@Suite struct XlsxNoteTests {
  @Test func `hidden rows are read and counted where they hold something`() throws {
    var hidden: [Bool] = []
    let notes = try Workbook(
      Xlsx(
        """
        <row hidden="1"><c><v>1</v></c></row><row><c><v>2</v></c></row><row hidden="true"><c><v>3</v></c></row>\
        <row hidden="1"/><row hidden="0"><c><v>5</v></c></row>
        """
      ).bytes()
    ).read(0) { row in
      hidden.append(row.isHidden)
      return true
    }
    #expect(hidden == [true, false, true, false])
    #expect(notes.hiddenRows == 2)
  }

  @Test func `rows of no height are hidden`() throws {
    let heights = ["0", "0.0", "0.75", "15", "", "x"]
    let rows = heights.map { "<row ht=\"\($0)\" customHeight=\"1\"><c><v>1</v></c></row>" }
    var hidden: [Bool] = []
    let notes = try Workbook(Xlsx(rows.joined()).bytes()).read(0) { row in
      hidden.append(row.isHidden)
      return true
    }
    #expect(hidden == [true, true, false, false, false, false])
    #expect(notes.hiddenRows == 2)
  }

  @Test func `hidden columns are told where they hold something`() throws {
    let book = Xlsx(
      "<row><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c><c r=\"E1\"><v>2</v></c></row>",
      before: """
        <cols><col min="1" max="1" hidden="0"/><col min="2" max="3" hidden="1"/>\
        <col min="6" max="16384" hidden="1"/></cols>
        """)
    let (found, notes, _) = try read(book.bytes())
    #expect(found.count == 3)
    #expect(notes.hiddenColumns == [2])
  }

  @Test func `of merged cells the upper left one holds, and what the others hold is told`() throws {
    let book = Xlsx(
      """
      <row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>\
      <row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row>\
      <row r="3"><c r="A3"><v>7</v></c><c r="B3"><v>8</v></c></row>
      """,
      behind:
        "<mergeCells count=\"2\"><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C2:C9\"/></mergeCells>")
    let (found, notes, _) = try read(book.bytes())
    #expect(
      found == [
        "A1": "number 1", "C1": "number 3", "C2": "number 6", "A3": "number 7", "B3": "number 8",
      ])
    #expect(notes.merged == ["A1:B2", "C2:C9"])
    #expect(notes.mergedCount == 2)
    #expect(notes.covered == ["B1", "A2", "B2"])
    #expect(notes.coveredCount == 3)
  }

  @Test func `the first few are named and all are counted`() throws {
    let rows = (1...9).map { "<row r=\"\($0)\"><c/><c><v>1</v></c></row>" }.joined()
    let merges = (1...9).map { "<mergeCell ref=\"A\($0):B\($0)\"/>" }.joined()
    let (found, notes, _) = try read(
      Xlsx(rows, behind: "<mergeCells>\(merges)<mergeCell ref=\"D4\"/></mergeCells>").bytes())
    #expect(found.isEmpty)
    #expect(notes.merged == ["A1:B1", "A2:B2", "A3:B3", "A4:B4", "A5:B5"])
    #expect(notes.mergedCount == 9)
    #expect(notes.coveredCount == 9)
  }

  @Test(arguments: [
    "", "A1:", ":B2", "B2:A1", "A1:B2:C3", "A0:B1", "A1:XFE1", "A1:A1048577", "1:2", "A:B",
  ])
  func `a merged range that is none is damage`(_ name: String) {
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet0.xml")) {
      try cells(Xlsx("", behind: "<mergeCells><mergeCell ref=\"\(name)\"/></mergeCells>").bytes())
    }
  }

  // Whether a cell is covered is asked by a sweep over rows; here each cell asks each range.
  @Test func `random merged ranges cover what they cover`() throws {
    var random = Seeded(5)
    for _ in 0..<50 {
      let ranges = (0..<random.below(6)).map { _ in
        let (row, column) = (1 + random.below(6), random.below(6))
        return (row...row + random.below(4), column...column + random.below(4))
      }
      var rows = ""
      var expected: [String: String] = [:]
      for row in 1...9 {
        rows += "<row>"
        for column in 0..<9 {
          rows += "<c><v>1</v></c>"
          let isCovered = ranges.contains { rows, columns in
            rows.contains(row) && columns.contains(column)
              && (row, column) != (rows.lowerBound, columns.lowerBound)
          }
          if !isCovered { expected[SheetCell.name(column: column, row: row)] = "number 1" }
        }
        rows += "</row>"
      }
      let merges = ranges.map { rows, columns in
        let first = SheetCell.name(column: columns.lowerBound, row: rows.lowerBound)
        return
          "<mergeCell ref=\"\(first):\(SheetCell.name(column: columns.upperBound, row: rows.upperBound))\"/>"
      }
      let book = Xlsx(rows, behind: "<mergeCells>\(merges.joined())</mergeCells>")
      #expect(try cells(book.bytes()) == expected)
    }
  }
}
