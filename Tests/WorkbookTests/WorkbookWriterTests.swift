import Foundation
import Testing
import Workbook

/// What is written is what is read.
@Suite(.serialized) struct WorkbookWriterTests {
  private static let day = 20_000

  private static func written(
    _ rows: [[SheetValue]], columns: [SheetLayout.Column] = [SheetLayout.Column("Tekst")],
    on day: Int = day
  ) throws(WorkbookError) -> [UInt8] {
    var writer = try WorkbookWriter(title: "Prøve", madeOn: day, dayFormat: "dd.mm.yyyy")
    try writer.begin(SheetLayout("Ark", columns: columns))
    for row in rows { try writer.add(row) }
    return try writer.bytes()
  }

  /// The cells of the first sheet below the headings, those that hold something.
  private static func cells(_ bytes: [UInt8]) throws -> [(kind: SheetCell.Kind, text: String)] {
    var found: [(kind: SheetCell.Kind, text: String)] = []
    _ = try Workbook(bytes).read(0) { row in
      if row.number > 1 { for cell in row.cells { found.append((cell.kind, row.text(cell))) } }
      return true
    }
    return found
  }

  @Test func `the same sheets of the same day are the same bytes`() throws {
    let rows: [[SheetValue]] = [[.text("Å"), .number(3), .day(17_000)], [.bold("x")]]
    let columns = [
      SheetLayout.Column("Tekst", note: "Et ord."),
      SheetLayout.Column(
        "Tall", content: .number, choices: .init(.words(["1", "2"]), otherwise: .refused)),
      SheetLayout.Column("Dag", content: .day),
    ]
    let bytes = try Self.written(rows, columns: columns)
    #expect(try Self.written(rows, columns: columns) == bytes)
    #expect(try Self.written(rows, columns: columns, on: Self.day + 1) != bytes)
  }

  @Test func `a text is read as it was written, whatever it looks like`() throws {
    let texts = [
      "=1+1", "@SUM(A1)", "007", "2014-09", "1.5", "TRUE", "https://example.org", "mailto:a@b.no",
      "_x0041_", "__x005F_", "_X00e5_", "a\u{1}b", "\u{1B}[31m", "a\tb", "a\nb", "a\r\nb", " foran",
      "etter ", "\u{FFFF}\u{FFFE}", "\u{7F}\u{85}\u{2028}", "<&>\"'", "👩‍👧", "a\u{30A}",
      String(repeating: "ø", count: 4000), String(repeating: "\u{2}", count: 4000),
    ]
    let cells = try Self.cells(Self.written(texts.map { [.text($0)] }))
    #expect(cells.map { Array($0.text.utf8) } == texts.map { Array($0.utf8) })
    #expect(cells.allSatisfy { $0.kind == .text })
  }

  @Test func `a day is read as the day that it is, and a number as the number`() throws {
    // 1 March 1900, 29 February 2024, 31 December 9999.
    let days = [-25_508, 19_782, 2_932_896]
    let columns = [SheetLayout.Column("Dag", content: .day)]
    let cells = try Self.cells(
      Self.written(days.map { [.day($0)] } + [[.number(7)]], columns: columns))
    #expect(cells.map(\.text) == ["1900-03-01", "2024-02-29", "9999-12-31", "7"])
    #expect(cells.map(\.kind) == [.day, .day, .day, .number])
  }

  @Test func `an empty cell and an empty row stay where they are`() throws {
    var rows: [[String]] = []
    let columns = [SheetLayout.Column("A"), SheetLayout.Column("B")]
    let bytes = try Self.written(
      [[.empty, .text("x")], [], [.text("y"), .empty]], columns: columns)
    _ = try Workbook(bytes).read(0) { row in
      rows.append(row.cells.map { SheetCell.name(column: $0.column, row: row.number) })
      return true
    }
    #expect(rows == [["A1", "B1"], ["B2"], ["A4"]])
  }

  @Test func `rows can stand below the list`() throws {
    var writer = try WorkbookWriter(title: "", madeOn: 0, dayFormat: "yyyy-mm-dd")
    try writer.begin(SheetLayout("Ark", columns: [SheetLayout.Column("A")]))
    try writer.add([.text("i listen")])
    try writer.endList()
    for text in ["under", "under den"] { try writer.add([.text(text)]) }
    #expect(try Self.cells(writer.bytes()).map(\.text) == ["i listen", "under", "under den"])
  }

  @Test func `a sheet takes as many rows as there is room for, and not one more`() throws {
    var writer = try WorkbookWriter(title: "", madeOn: 0, dayFormat: "yyyy-mm-dd")
    try writer.begin(SheetLayout("Ark", columns: []))
    for _ in 1..<SheetLayout.greatestRows { try writer.add([]) }
    #expect(throws: WorkbookError.tooManyRows(sheet: 0, greatest: SheetLayout.greatestRows)) {
      try writer.add([])
    }
  }

  @Test(arguments: [
    [String(repeating: "a", count: 256)], Array(repeating: "ord", count: 65), ["a,b"],
    // 256 bytes with the commas, of 150 characters; words that are none; an end of the list.
    Array(repeating: "øøø", count: 36) + ["øø"], Array(repeating: "", count: 256), ["a\"b"], [],
  ])
  func `a list that is longer than a cell can offer is an error`(words: [String]) {
    let column = SheetLayout.Column("A", choices: .init(.words(words), otherwise: .refused))
    #expect(throws: WorkbookError.self) { try Self.written([], columns: [column]) }
  }

  // 255 bytes with the commas.
  @Test(arguments: [
    [String(repeating: "a", count: 255)], Array(repeating: "ord", count: 64),
    Array(repeating: "a", count: 128), Array(repeating: "øøø", count: 36) + ["xø"],
  ])
  func `a list as long as a cell can offer is written`(words: [String]) throws {
    let column = SheetLayout.Column("A", choices: .init(.words(words), otherwise: .refused))
    let bytes = try Self.written([[.text("x")]], columns: [column])
    #expect(try Self.cells(bytes).map(\.text) == ["x"])
  }

  @Test func `two sheets of one name are an error`() throws {
    var writer = try WorkbookWriter(title: "", madeOn: 0, dayFormat: "yyyy-mm-dd")
    try writer.begin(SheetLayout("Ark", columns: []))
    #expect(throws: WorkbookError.self) { try writer.begin(SheetLayout("ark", columns: [])) }
  }

  @Test func `nothing is left open, after an error neither`() throws {
    func open() throws -> Int {
      let folder = "/proc/self/fd"
      return try FileManager.default.contentsOfDirectory(atPath: folder).count { name in
        let path = try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + name)
        return path?.contains("memfd:workbook") ?? false
      }
    }
    for _ in 0..<3 { _ = try Self.written([[.text("x")]]) }
    let column = SheetLayout.Column(
      "A", choices: .init(.words([String(repeating: "a", count: 300)]), otherwise: .refused))
    #expect(throws: WorkbookError.self) { try Self.written([], columns: [column]) }
    do {
      var writer = try WorkbookWriter(title: "", madeOn: 0, dayFormat: "yyyy-mm-dd")
      try writer.begin(SheetLayout("Ark", columns: []))
    }
    #expect(try open() == 0)
  }
}
