import Testing

@testable import Workbook

/// What cells of Excel hold, by type.
@Suite struct XlsxCellTests {
  @Test func `shared, inline and formula texts are text`() throws {
    var book = Xlsx(
      """
      <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>Nord</t></is></c>\
      <c r="C1" t="str"><f>A1&amp;"x"</f><v>Eikx</v></c></row>
      """)
    book.texts = "<si><t>Ask</t></si><si><t>Eik</t></si>"
    #expect(try cells(book.bytes()) == ["A1": "text Eik", "B1": "text Nord", "C1": "text Eikx"])
  }

  @Test func `runs of rich text are joined without their reading aids`() throws {
    var book = Xlsx(
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Fam</t></r>\
      <r><rPr><b/></rPr><t>ilien</t></r><rPh sb="0" eb="1"><t>yomi</t></rPh></is></c></row>
      """)
    book.texts = """
      <si><r><t xml:space="preserve">Ask </t></r><r><rPr><b/></rPr><t>og Eik</t></r>\
      <rPh sb="0" eb="1"><t>yomi</t></rPh><phoneticPr fontId="1"/></si>
      """
    #expect(try cells(book.bytes()) == ["A1": "text Ask og Eik", "B1": "text Familien"])
  }

  @Test func `blanks at the ends are kept where the file says so and only there`() throws {
    let book = Xlsx(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>\
      <c r="B1" t="inlineStr"><is><t>
        a  b
      </t></is></c></row>
      """)
    #expect(try cells(book.bytes()) == ["A1": "text  a ", "B1": "text a  b"])
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x000a_", "\n"), ("_x005F_x000D_", "_x000D_"), ("_x00G0_", "_x00G0_"),
    ("_X0041_", "_X0041_"), ("_x41_", "_x41_"), ("_xD83D__xDE00_", "😀"), ("_xD83D_", "\u{FFFD}"),
    ("x_x00E6_", "xæ"), ("_x0041_x0042_", "Ax0042_"),
  ])
  func `escapes of characters are decoded as Excel does`(_ written: String, _ meant: String) throws
  {
    var book = Xlsx("<row><c t=\"s\"><v>0</v></c></row>")
    book.texts = "<si><t xml:space=\"preserve\">\(written)</t></si>"
    #expect(try cells(book.bytes()) == ["A1": "text \(meant)"])
  }

  @Test(arguments: [
    ("7", "7"), ("7.0", "7"), ("41234567", "41234567"), ("0.30000000000000004", "0.3"),
    ("1E3", "1000"), ("1.5E-3", "0.0015"), ("-0.50", "-0.5"), ("-0", "0"), ("0.1", "0.1"),
    ("123456789012345678", "123456789012346000"), ("0.14329266500000001", "0.143292665"),
    ("1E20", "100000000000000000000"), ("1E300", "1E+300"), ("2.5E-300", "2.5E-300"),
    ("999999999999999.9", "1000000000000000"), (" 12 ", "12"), ("+3", "3"), (".5", "0.5"),
  ])
  func `a number has at most fifteen digits and no needless ones`(
    _ written: String, _ shown: String
  ) throws {
    #expect(
      try cells(Xlsx("<row><c><v>\(written)</v></c></row>").bytes()) == ["A1": "number \(shown)"])
  }

  @Test(arguments: [
    ("0000", "150", "text 0150"), ("0000", "0", "text 0000"), ("00", "7.0", "text 07"),
    ("0000", "12345", "text 12345"), ("0000;@", "150", "text 0150"),
    ("000000000000000", "1", "text 000000000000001"),
    ("000-00", "15000", "text 150-00"), ("000\\-00", "1", "text 000-01"),
    ("00 00 00 00", "22123456", "text 22 12 34 56"), ("00\\ 00\" \"00", "41", "text 00 00 41"),
    ("00 00", "123456", "text 1234 56"),
    // What is no id stays a number.
    ("0000", "-150", "number -150"), ("0000", "150.4", "number 150.4"),
    ("0000", "1E20", "number 100000000000000000000"),
    ("0", "7", "number 7"), ("0.00", "7", "number 7"), ("#,##0", "1500", "number 1500"),
    ("0,000", "7", "number 7"), ("00%", "0.5", "percent 50 %"), ("00E+00", "7", "number 7"),
    ("0-", "7", "number 7"), ("-00", "7", "number 7"), ("0--0", "7", "number 7"),
    ("00\" kr\"", "7", "number 7"), ("00\\", "7", "number 7"), ("00\"", "7", "number 7"),
    ("0000000000000000", "1", "number 1"),
  ])
  func `a number that is shown with zeros in front is the text that is shown`(
    _ format: String, _ value: String, _ shown: String
  ) throws {
    var book = Xlsx("<row><c s=\"1\"><v>\(value)</v></c></row>")
    book.styles = Xlsx.styles(format)
    #expect(try cells(book.bytes()) == ["A1": shown])
  }

  @Test(arguments: ["abc", "1.2.3", "NaN", "INF", "-", "1E", "0x10", "1,5", "1E99999"])
  func `what is no number in a cell of a number is a damaged cell`(_ written: String) {
    #expect(throws: WorkbookError.damagedCell(sheet: 0, cell: "B3")) {
      try cells(Xlsx("<row r=\"3\"><c r=\"B3\"><v>\(written)</v></c></row>").bytes())
    }
  }

  @Test func `truth values and errors are told as Excel writes them`() throws {
    let book = Xlsx(
      """
      <row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c>\
      <c t="b"><f>TRUE()</f><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      """)
    #expect(
      try cells(book.bytes()) == [
        "A1": "boolean TRUE", "B1": "boolean FALSE", "C1": "error #REF!", "D1": "boolean TRUE",
        "E1": "error #DIV/0!",
      ])
  }

  @Test func `a formula without a result says so and one with an empty text holds nothing`() throws
  {
    let book = Xlsx(
      """
      <row><c><f>1+1</f></c><c><f>1+1</f><v></v></c><c t="str"><f>""</f><v></v></c>\
      <c><f>1+1</f><v>2</v></c><c t="str"><f>A1</f></c><c><v/></c></row>
      """)
    let (found, notes, _) = try read(book.bytes())
    #expect(
      found == [
        "A1": "formulaWithoutResult", "B1": "formulaWithoutResult", "D1": "number 2",
        "E1": "formulaWithoutResult",
      ])
    #expect(notes.formulas == 5)
  }

  @Test(arguments: ["3", "-1", "1.5", "x", "99999999999999999999"])
  func `a cell that points at a text which is not there is damaged`(_ place: String) {
    var book = Xlsx("<row r=\"2\"><c r=\"C2\" t=\"s\"><v>\(place)</v></c></row>")
    book.texts = "<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>"
    #expect(throws: WorkbookError.damagedCell(sheet: 0, cell: "C2")) {
      try cells(book.bytes())
    }
  }

  @Test func `a cell of an unknown type is damaged`() {
    #expect(throws: WorkbookError.damagedCell(sheet: 0, cell: "A1")) {
      try cells(Xlsx("<row><c t=\"zzz\"><v>1</v></c></row>").bytes())
    }
  }

  @Test func `only the part of a cell counts that its type names`() throws {
    let book = Xlsx(
      """
      <row><c t="inlineStr"><v>1.0</v><is><t>1.</t></is></c><c><v>2</v><is><t>x</t></is></c></row>
      """)
    #expect(try cells(book.bytes()) == ["A1": "text 1.", "B1": "number 2"])
  }

  @Test func `cells and rows without places take the next ones`() throws {
    let book = Xlsx(
      """
      <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row>\
      <row><c/><c><v>5</v></c></row>
      """)
    #expect(
      try cells(book.bytes()) == [
        "A1": "number 1", "D1": "number 2", "E1": "number 3", "A5": "number 4", "B6": "number 5",
      ])
  }

  @Test func `cells out of order are put in order and two in one place are refused`() throws {
    let book = Xlsx("<row><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>")
    var columns: [Int] = []
    _ = try Workbook(book.bytes()).read(0) { row in
      columns = row.cells.map(\.column)
      return true
    }
    #expect(columns == [0, 2])
    let twice = Xlsx("<row><c r=\"A1\"><v>3</v></c><c r=\"A1\"><v>1</v></c></row>")
    #expect(throws: WorkbookError.damagedCell(sheet: 0, cell: "A1")) { try cells(twice.bytes()) }
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"-1\"/>", "<row r=\"x\"/>",
    "<row r=\"2\"><c r=\"A3\"/></row>", "<row r=\"1\"><c r=\"1A\"/></row>",
    "<row r=\"1\"><c r=\"A\"/></row>", "<row r=\"1\"><c r=\"\"/></row>",
    "<row r=\"1\"><c r=\"AAAAA1\"/></row>",
  ])
  func `places that are none, or go back, are damage`(_ rows: String) {
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet0.xml")) {
      try cells(Xlsx(rows).bytes())
    }
  }

  @Test func `cells of other kinds of XML and elsewhere are none`() throws {
    let book = Xlsx(
      """
      <row><c><v>1</v></c><x:c xmlns:x="urn:x"><v>9</v></x:c></row>\
      <x:row xmlns:x="urn:x"><c><v>9</v></c></x:row>
      """,
      behind: "<extLst><ext><sheetData><row><c><v>8</v></c></row></sheetData></ext></extLst>")
    #expect(try cells(book.bytes()) == ["A1": "number 1"])
  }
}
