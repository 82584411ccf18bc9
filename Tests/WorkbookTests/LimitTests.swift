import Support
import Testing

@testable import Workbook

/// Bounds, reached with small files: the test sets them low.
@Suite struct LimitTests {
  private static func refusal(
    _ bytes: [UInt8], _ change: (inout WorkbookLimits) -> Void
  ) -> WorkbookError? {
    var limits = WorkbookLimits()
    change(&limits)
    do throws(WorkbookError) {
      let book = try Workbook(bytes, limits)
      for sheet in book.sheets.indices { _ = try book.read(sheet) { _ in true } }
      return nil
    } catch {
      return error
    }
  }

  private static func text(_ length: Int) -> String {
    "<c t=\"inlineStr\"><is><t>\(String(repeating: "a", count: length))</t></is></c>"
  }

  @Test func `what is unpacked is counted, over all parts and sheets`() {
    let sheet = "<sheetData><row>\(Self.text(4000))</row></sheetData>"
    let bytes = Xlsx(sheets: [("A", sheet), ("B", sheet)]).bytes()
    #expect(Self.refusal(bytes) { $0.unpackedBytes = 12_000 } == nil)
    #expect(Self.refusal(bytes) { $0.unpackedBytes = 8000 } == .tooLarge(.unpackedBytes(8000)))
    #expect(Self.refusal(bytes) { $0.unpackedBytes = 100 } == .tooLarge(.unpackedBytes(100)))
  }

  @Test func `a small file may not unpack to very much more than it is`() {
    // Stored parts are as large as they are: a ratio of none leaves what is always allowed.
    let bytes = Xlsx("<row>\(Self.text(4000))</row>").bytes()
    func refusal(_ ratio: Int) -> WorkbookError? {
      Self.refusal(bytes) { limits in
        limits.unpackedAlways = 3000
        limits.unpackedRatio = ratio
      }
    }
    #expect(refusal(0) == .tooLarge(.unpackedBytes(3000)))
    #expect(refusal(1) == nil)
  }

  @Test func `elements are counted`() {
    let book = Xlsx(String(repeating: "<row><c><v>1</v></c></row>", count: 10))
    #expect(Self.refusal(book.bytes()) { $0.elements = 31 } == .tooLarge(.structure))
    #expect(Self.refusal(book.bytes()) { $0.elements = 32 } == nil)
  }

  @Test func `attributes beyond those that an element has count as elements`() {
    let attributes = (0..<20).map { " a\($0)=\"\"" }.joined()
    let book = Xlsx("<row\(attributes)/>")
    #expect(Self.refusal(book.bytes()) { $0.elements = 19 } == nil)
    #expect(Self.refusal(book.bytes()) { $0.elements = 18 } == .tooLarge(.structure))
  }

  @Test func `a sheet that is read again counts once`() throws {
    var limits = WorkbookLimits()
    limits.unpackedBytes = 8000
    let book = try Workbook(Xlsx("<row>\(Self.text(4000))</row>").bytes(), limits)
    for _ in 0..<4 { _ = try book.read(0) { _ in true } }
  }

  @Test func `a sheet within the limit is read though one behind it is not`() throws {
    var limits = WorkbookLimits()
    limits.unpackedBytes = 8000
    let sheet = "<sheetData><row>\(Self.text(4000))</row></sheetData>"
    let book = try Workbook(Xlsx(sheets: [("A", sheet), ("B", sheet)]).bytes(), limits)
    for _ in 0..<2 {
      _ = try book.read(0) { _ in true }
      #expect(throws: WorkbookError.tooLarge(.unpackedBytes(8000))) {
        _ = try book.read(1) { _ in true }
      }
    }
  }

  @Test func `a small OpenDocument may unpack to more of its size than a sheet of Excel`() {
    let bytes = Ods(Ods.row(Ods.text(String(repeating: "a", count: 4000)))).bytes()
    func refusal(_ change: (inout WorkbookLimits) -> Void) -> WorkbookError? {
      Self.refusal(bytes) { limits in
        limits.unpackedAlways = 3000
        change(&limits)
      }
    }
    #expect(refusal { $0.unpackedRatioOfOds = 0 } == .tooLarge(.unpackedBytes(3000)))
    #expect(refusal { $0.unpackedRatio = 0 } == nil)
  }

  @Test func `sizes that an archive states are not believed`() {
    var zip = ZipMaker()
    for (name, xml) in Xlsx("<row>\(Self.text(4000))</row>").allParts() {
      zip.add(name, Array(xml.utf8), statedSize: name.contains("sheet0") ? 10 : nil)
    }
    #expect(Self.refusal(zip.bytes()) { _ in } != nil)
  }

  @Test(arguments: [
    "worksheets/sheet0.xml", "Worksheets\\SHEET0.xml", "x/../worksheets/sheet0.xml",
  ])
  func `one part behind two sheets is damage`(_ name: String) {
    var book = Xlsx(sheets: [("A", "<sheetData/>"), ("B", "<sheetData/>")])
    let targets =
      Xlsx.relationship("w0", "worksheet", "worksheets/sheet0.xml")
      + Xlsx.relationship("w1", "worksheet", name)
    book.parts = [("xl/_rels/workbook.xml.rels", Xlsx.relationships(targets))]
    guard case .damaged = Self.refusal(book.bytes(), { _ in }) else {
      Issue.record("\(name) was read for two sheets")
      return
    }
  }

  @Test func `files in the archive are bounded, the fewer the more sheets there are`() {
    let one = Xlsx(sheets: [("A", "")])
    let two = Xlsx(sheets: [("A", ""), ("B", "")])
    let count = two.allParts().count
    #expect(Self.refusal(one.bytes()) { $0.entriesOfSheets = 2 * count - 1 } == nil)
    #expect(Self.refusal(two.bytes()) { $0.entriesOfSheets = 2 * count } == nil)
    #expect(
      Self.refusal(two.bytes()) { $0.entriesOfSheets = 2 * count - 1 } == .tooLarge(.sheets(1000)))
  }

  @Test func `rows end with the last that a sheet can have`() {
    #expect(Self.refusal(Xlsx("<row r=\"1048576\"><c><v>1</v></c></row>").bytes()) { _ in } == nil)
    #expect(
      Self.refusal(Xlsx("<row r=\"1048577\"><c><v>1</v></c></row>").bytes()) { _ in }
        == .tooManyRows(sheet: 0, greatest: 1_048_576))
    let ods = Ods(
      "<table:table-row table:number-rows-repeated=\"1048576\"/>" + Ods.row(Ods.text("a")))
    #expect(
      Self.refusal(ods.bytes()) { _ in } == .tooManyRows(sheet: 0, greatest: 1_048_576))
  }

  @Test func `columns end with the last that a sheet can have`() {
    #expect(Self.refusal(Xlsx("<row><c r=\"XFD1\"><v>1</v></c></row>").bytes()) { _ in } == nil)
    let far = Xlsx("<row><c r=\"XFE1\"><v>1</v></c></row>")
    #expect(Self.refusal(far.bytes()) { _ in } == .tooLarge(.columns(16_384)))
    let ods = Ods(
      Ods.row("<table:table-cell table:number-columns-repeated=\"16384\"/>" + Ods.text("a")))
    #expect(Self.refusal(ods.bytes()) { _ in } == .tooLarge(.columns(16_384)))
  }

  @Test func `the text of a cell is bounded, in every place that holds one`() {
    let inline = Xlsx("<row>\(Self.text(101))</row>").bytes()
    var shared = Xlsx("<row><c t=\"s\"><v>0</v></c></row>")
    shared.texts =
      "<si><r><t>\(String(repeating: "a", count: 60))</t></r><r><t>\(String(repeating: "b", count: 60))</t></r></si>"
    let ods = Ods(Ods.row(Ods.text(String(repeating: "a", count: 101)))).bytes()
    let spaces = Ods(Ods.row(Ods.text("<text:s text:c=\"101\"/>"))).bytes()
    let value = Ods(
      Ods.row(
        "<table:table-cell office:value-type=\"string\" office:string-value=\"\(String(repeating: "a", count: 101))\"/>"
      ))
    for bytes in [inline, shared.bytes(), ods, spaces, value.bytes()] {
      #expect(Self.refusal(bytes) { $0.textOfCell = 100 } == .tooLarge(.textOfCell(100)))
      #expect(Self.refusal(bytes) { $0.textOfCell = 120 } == nil)
    }
  }

  @Test func `texts that come from one shared text again and again are bounded`() {
    var book = Xlsx(
      (0..<20).map { _ in "<row>\(String(repeating: "<c t=\"s\"><v>0</v></c>", count: 20))</row>" }
        .joined())
    book.texts = "<si><t>\(String(repeating: "a", count: 100))</t></si>"
    #expect(Self.refusal(book.bytes()) { $0.textOfRow = 1999 } == .tooLarge(.textOfRow(1999)))
    #expect(Self.refusal(book.bytes()) { $0.texts = 39_999 } == .tooLarge(.texts(39_999)))
    #expect(Self.refusal(book.bytes()) { $0.texts = 40_000 } == nil)
  }

  @Test func `texts that are held are bounded`() {
    var book = Xlsx("")
    book.texts = String(repeating: "<si/>", count: 1000)
    #expect(Self.refusal(book.bytes()) { $0.heldTexts = 7999 } == .tooLarge(.texts(7999)))
    book.texts = String(repeating: "<si><t>aaaaaaaaaa</t></si>", count: 1000)
    #expect(Self.refusal(book.bytes()) { $0.heldTexts = 9000 } == .tooLarge(.texts(9000)))
    let ods = Ods(Ods.row(String(repeating: Ods.text("aaaaaaaaaa"), count: 1000)))
    #expect(Self.refusal(ods.bytes()) { $0.heldTexts = 9000 } == .tooLarge(.texts(9000)))
  }

  @Test func `cells are counted with their repetitions`() {
    let book = Xlsx(String(repeating: "<row><c><v>1</v></c><c/><c><v>2</v></c></row>", count: 10))
    #expect(Self.refusal(book.bytes()) { $0.cells = 20 } == nil)
    #expect(Self.refusal(book.bytes()) { $0.cells = 19 } == .tooLarge(.cells(19)))
    let ods = Ods(
      """
      <table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="1000" \
      office:value-type="float" office:value="1"/></table:table-row>
      """)
    #expect(Self.refusal(ods.bytes()) { $0.cells = 999_999 } == .tooLarge(.cells(999_999)))
  }

  @Test func `sheets, formats and merged cells are bounded`() {
    let sheets = Xlsx(sheets: [("A", ""), ("B", ""), ("C", "")])
    #expect(Self.refusal(sheets.bytes()) { $0.sheets = 2 } == .tooLarge(.sheets(2)))
    let tables = Ods(tables: String(repeating: "<table:table table:name=\"A\"/>", count: 3))
    #expect(Self.refusal(tables.bytes()) { $0.sheets = 2 } == .tooLarge(.sheets(2)))
    var book = Xlsx("")
    book.styles = Xlsx.styles("0", "0.0", "0.00")
    #expect(Self.refusal(book.bytes()) { $0.formats = 2 } == .tooLarge(.formats(2)))
    var ods = Ods("")
    ods.styles = (0..<3).map { "<style:style style:name=\"\($0)\" style:family=\"table-cell\"/>" }
      .joined()
    #expect(Self.refusal(ods.bytes()) { $0.formats = 2 } == .tooLarge(.formats(2)))
    let merged = Xlsx(
      "", behind: "<mergeCells><mergeCell ref=\"A1:J9\"/><mergeCell ref=\"A11:J19\"/></mergeCells>")
    #expect(Self.refusal(merged.bytes()) { $0.mergedCells = 19 } == .tooLarge(.mergedCells(19)))
    #expect(
      Self.refusal(merged.bytes()) { $0.mergedRanges = 1 } == .tooLarge(.mergedCells(20_000_000)))
    #expect(Self.refusal(merged.bytes()) { $0.mergedRanges = 2 } == nil)
  }

  @Test func `elements inside each other are bounded`() {
    let deep = String(repeating: "<x>", count: 300) + String(repeating: "</x>", count: 300)
    #expect(Self.refusal(Xlsx("", behind: deep).bytes()) { _ in } == .tooLarge(.structure))
    #expect(Self.refusal(Xlsx("", behind: deep).bytes()) { $0.depth = 310 } == nil)
  }

  @Test func `a tag without end is not read again and again`() {
    let long = "<x a=\"\(String(repeating: "a", count: 400_000))\"/>"
    #expect(
      Self.refusal(Xlsx("", behind: long).bytes()) { $0.tag = 100_000 } == .tooLarge(.structure))
    #expect(Self.refusal(Xlsx("", behind: long).bytes()) { _ in } == nil)
  }

  @Test func `names that are all different do not fill the memory`() {
    let names = (0..<600_000).map { "<a\($0)/>" }.joined()
    #expect(Self.refusal(Xlsx("", behind: names).bytes()) { _ in } == .tooLarge(.structure))
  }

  @Test func `declarations of namespaces are bounded`() {
    let names = (0..<100).map { " xmlns:p\($0)=\"\(Xlsx.main)\"" }.joined()
    #expect(
      Self.refusal(Xlsx("", behind: "<x\(names)/>").bytes()) { _ in } == .tooLarge(.structure))
    // The worksheet declares two.
    let again = String(repeating: "<x xmlns:p=\"urn:p\"/>", count: 100)
    let book = Xlsx("", behind: again).bytes()
    #expect(Self.refusal(book) { $0.declarations = 102 } == nil)
    #expect(Self.refusal(book) { $0.declarations = 101 } == .tooLarge(.structure))
  }

  @Test func `columns that are hidden again and again are damage`() {
    let columns = String(repeating: "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", count: 20)
    #expect(
      Self.refusal(Xlsx("", before: "<cols>\(columns)</cols>").bytes()) { _ in }
        == .damaged(part: "xl/worksheets/sheet0.xml"))
  }

  @Test func `rows without end at the end of an OpenDocument cost nothing`() throws {
    let ods = Ods(
      Ods.row(Ods.text("a") + "<table:table-cell table:number-columns-repeated=\"999999999999\"/>")
        + "<table:table-row table:number-rows-repeated=\"999999999999\">"
        + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>")
    let (found, _, rows) = try read(ods.bytes())
    #expect(found == ["A1": "text a"])
    #expect(rows == [1])
  }
}
