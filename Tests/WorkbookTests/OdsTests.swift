import Testing

@testable import Workbook

/// OpenDocument spreadsheets.
@Suite struct OdsTests {
  private static func cell(_ attributes: String, _ text: String = "") -> String {
    "<table:table-cell \(attributes)>\(text.isEmpty ? "" : "<text:p>\(text)</text:p>")</table:table-cell>"
  }

  private static func only(_ cell: String, styles: String = "", named: String? = nil) throws
    -> String?
  {
    var book = Ods(Ods.row(cell))
    book.styles = styles
    book.namedStyles = named
    return try cells(book.bytes())["A1"]
  }

  @Test(arguments: [
    ("office:value-type=\"string\"", "Eik", "text Eik"),
    ("office:value-type=\"string\" office:string-value=\"Eik\"", "", "text Eik"),
    ("office:value-type=\"float\" office:value=\"7\"", "7,00", "number 7"),
    ("office:value-type=\"float\" office:value=\"0.30000000000000004\"", "0,3", "number 0.3"),
    (
      "office:value-type=\"currency\" office:currency=\"NOK\" office:value=\"12.5\"", "kr 12,50",
      "number 12.5"
    ),
    ("office:value-type=\"percentage\" office:value=\"0.125\"", "13 %", "percent 12.5 %"),
    ("office:value-type=\"boolean\" office:boolean-value=\"true\"", "SANN", "boolean TRUE"),
    ("office:value-type=\"boolean\" office:boolean-value=\"false\"", "USANN", "boolean FALSE"),
    ("office:value-type=\"date\" office:date-value=\"2024-01-05\"", "5.1.24", "day 2024-01-05"),
    ("office:value-type=\"date\" office:date-value=\"2024-01-05T00:00:00\"", "x", "day 2024-01-05"),
    (
      "office:value-type=\"date\" office:date-value=\"2024-01-05T14:30:00.000000000\"", "x",
      "dayAndTime 2024-01-05 14:30"
    ),
    ("office:value-type=\"time\" office:time-value=\"PT14H30M00S\"", "14:30", "time 14:30"),
    ("office:value-type=\"time\" office:time-value=\"PT36H00M05.7S\"", "x", "time 36:00:06"),
    ("office:value-type=\"time\" office:time-value=\"P1DT1H\"", "x", "time 25:00"),
    ("office:value-type=\"time\" office:time-value=\"-PT1H\"", "x", "time -01:00"),
    (
      "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
      "#DIV/0!", "error #DIV/0!"
    ),
    (
      "table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"", "#DIV/0!",
      "error #DIV/0!"
    ),
    ("table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "2", "number 2"),
    (
      "table:formula=\"of:=TRUE()\" office:value-type=\"float\" office:value=\"1\"", "SANN",
      "boolean TRUE"
    ),
    ("table:formula=\"of:=1+1\"", "", "formulaWithoutResult"),
    ("", "bare tekst", "text bare tekst"),
  ])
  func `cells are by type`(_ attributes: String, _ text: String, _ shown: String) throws {
    #expect(try Self.only(Self.cell(attributes, text)) == shown)
  }

  @Test func `a formula whose result is an empty text holds nothing`() throws {
    let book = Ods(
      Ods.row(
        Self.cell(
          "table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" office:string-value=\"\""
        )))
    let (found, notes, _) = try read(book.bytes())
    #expect(found.isEmpty)
    #expect(notes.formulas == 1)
  }

  @Test(arguments: [
    "office:value-type=\"float\" office:value=\"x\"",
    "office:value-type=\"date\" office:date-value=\"5.1.2024\"",
    "office:value-type=\"time\" office:time-value=\"14:30\"",
    "office:value-type=\"boolean\" office:boolean-value=\"ja\"",
    "office:value-type=\"time\" office:time-value=\"PT\"",
    "office:value-type=\"date\" office:date-value=\"2023-02-29\"",
  ])
  func `a value that is none of its type is a damaged cell`(_ attributes: String) {
    #expect(throws: WorkbookError.damagedCell(sheet: 0, cell: "B2")) {
      try cells(
        Ods(Ods.row("") + Ods.row("<table:table-cell/>" + Self.cell(attributes, "x"))).bytes())
    }
  }

  @Test(arguments: [
    ("a<text:s text:c=\"3\"/>b", "a   b"),
    ("a<text:s/>b<text:tab/>c<text:line-break/>d", "a b\tc\nd"),
    ("a</text:p><text:p>b</text:p><text:p/><text:p>c", "a\nb\n\nc"),
    ("a<text:span>b<text:span>c</text:span></text:span>d", "abcd"),
    ("a <text:span> \n b</text:span> <text:span> c </text:span>", "a b  c "),
    ("a <text:span>\n</text:span>", "a"), (" <text:span> </text:span>a ", "  a "),
    (
      "<text:a xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"http://x/\">lenke</text:a>",
      "lenke"
    ),
    ("a<text:note><text:note-body><text:p>merknad</text:p></text:note-body></text:note>b", "ab"),
    (
      "<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>",
      "a"
    ),
    ("a  b ", "a  b "), ("\n  a\n  b\n", "a b"), ("&lt;Åse&gt; &amp; &#230;", "<Åse> & æ"),
    ("<draw:frame><draw:text-box><text:p>bilde</text:p></draw:text-box></draw:frame>a", "a"),
  ])
  func `text is what its paragraphs say`(_ written: String, _ meant: String) throws {
    #expect(try Self.only(Ods.text(written)) == "text \(meant)")
  }

  @Test func `notes, drawings and lists in a cell`() throws {
    let inside = """
      <office:annotation><text:p>merknad</text:p></office:annotation><text:p>a</text:p>\
      <draw:frame><table:table table:name="x"><table:table-row><table:table-cell><text:p>y</text:p></table:table-cell>\
      </table:table-row></table:table></draw:frame><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list>
      """
    #expect(
      try Self.only("<table:table-cell office:value-type=\"string\">\(inside)</table:table-cell>")
        == "text a\nb")
  }

  @Test func `rows and cells are repeated`() throws {
    let book = Ods(
      Ods.row("<table:table-cell table:number-columns-repeated=\"2\"/>" + Ods.text("a"))
        + "<table:table-row table:number-rows-repeated=\"3\"/>"
        + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\" "
        + "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
        + Ods.row(Ods.text("b")))
    #expect(
      try cells(book.bytes()) == [
        "C1": "text a", "A5": "number 1", "B5": "number 1", "A6": "number 1", "B6": "number 1",
        "A7": "text b",
      ])
  }

  @Test func `rows may be in groups and be headings`() throws {
    let book = Ods(
      "<table:table-header-rows>\(Ods.row(Ods.text("a")))</table:table-header-rows><table:table-row-group>"
        + "<table:table-row-group>\(Ods.row(Ods.text("b")))</table:table-row-group></table:table-row-group>"
        + "<table:table-rows>\(Ods.row(Ods.text("c")))</table:table-rows>")
    #expect(try cells(book.bytes()) == ["A1": "text a", "A2": "text b", "A3": "text c"])
  }

  @Test func `covered cells are empty and merged ranges are told`() throws {
    let book = Ods(
      Ods.row(
        "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"string\">"
          + "<text:p>a</text:p></table:table-cell><table:covered-table-cell/>" + Ods.text("b"))
        + Ods.row(
          "<table:covered-table-cell office:value-type=\"string\"><text:p>borte</text:p></table:covered-table-cell>"
            + "<table:covered-table-cell/>" + Ods.text("c")))
    let (found, notes, _) = try read(book.bytes())
    #expect(found == ["A1": "text a", "C1": "text b", "C2": "text c"])
    #expect(notes.merged == ["A1:B2"])
    #expect(notes.covered == ["A2"])
    #expect(notes.coveredCount == 1)
  }

  @Test func `hidden rows, columns and sheets are told`() throws {
    var book = Ods(
      tables: """
        <table:table table:name="Vist"><table:table-column/><table:table-columns>\
        <table:table-column table:number-columns-repeated="2" table:visibility="collapse"/></table:table-columns>\
        <table:table-row table:visibility="filter">\(Ods.text("a") + Ods.text("b"))</table:table-row>\
        <table:table-row table:visibility="collapse" table:number-rows-repeated="2">\(Ods.text("a"))</table:table-row>\
        <table:table-row table:visibility="visible">\(Ods.text("c"))</table:table-row></table:table>\
        <table:table table:name="Skjult" table:style-name="ta2"/><table:table table:name="Ny" table:style-name="ta1"/>
        """)
    book.styles = """
      <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>\
      <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
      """
    let sheets = try Workbook(book.bytes()).sheets
    #expect(sheets.map(\.name) == ["Vist", "Skjult", "Ny"])
    #expect(sheets.map(\.isHidden) == [false, true, false])
    let (_, notes, rows) = try read(book.bytes())
    #expect(rows == [1, 2, 3, 4])
    #expect(notes.hiddenRows == 3)
    #expect(notes.hiddenColumns == [1])
  }

  @Test(arguments: [("0cm", true), ("0.000in", true), ("0.45cm", false)])
  func `rows of no height are hidden`(_ height: String, _ isHidden: Bool) throws {
    var book = Ods(
      "<table:table-row table:style-name=\"ro1\">\(Ods.text("a"))</table:table-row>"
        + Ods.row(Ods.text("b")))
    book.styles = """
      <style:style style:name="ro1" style:family="table-row"><style:table-row-properties style:row-height="\(height)"/>\
      </style:style>
      """
    #expect(try read(book.bytes()).notes.hiddenRows == (isHidden ? 1 : 0))
  }

  @Test func `a format holds from its column up to the next`() throws {
    let column = "<table:table-column table:default-cell-style-name="
    let columns =
      (0..<9).map { "\(column)\"\($0 % 4 == 1 ? "ce1" : "other")\"/>" }.joined()
      + "\(column)\"ce1\" table:number-columns-repeated=\"3\"/>"
    let day = Self.cell("office:value-type=\"date\" office:date-value=\"2014-09-01\"")
    var book = Ods(columns + Ods.row(String(repeating: day, count: 13)))
    book.styles = Self.monthStyle
    let found = try cells(book.bytes())
    #expect(
      "ABCDEFGHIJKLM".filter { found["\($0)1"] == "month 2014-09" } == "BFJKL")
  }

  private static let monthStyle = """
    <number:date-style style:name="N1"><number:month number:textual="true"/><number:text>. </number:text><number:year/>\
    </number:date-style><style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
    """

  @Test func `a style that shows month and year only makes a month`() throws {
    let day = "office:value-type=\"date\" office:date-value=\"2014-09-01\""
    let styled = Self.cell("table:style-name=\"ce1\" \(day)")
    #expect(try Self.only(styled, styles: Self.monthStyle) == "month 2014-09")
    #expect(try Self.only(styled, named: Self.monthStyle) == "month 2014-09")
    #expect(try Self.only(styled) == "day 2014-09-01")
    let child =
      "<style:style style:name=\"ce2\" style:family=\"table-cell\" style:parent-style-name=\"ce1\"/>"
    #expect(
      try Self.only(
        Self.cell("table:style-name=\"ce2\" \(day)"), styles: child, named: Self.monthStyle)
        == "month 2014-09")
  }

  @Test func `a style may be the row's or the column's`() throws {
    let day = Self.cell("office:value-type=\"date\" office:date-value=\"2014-09-01\"")
    var book = Ods(
      "<table:table-column table:number-columns-repeated=\"1\"/><table:table-column table:default-cell-style-name=\"ce1\"/>"
        + Ods.row(day + day)
        + "<table:table-row table:default-cell-style-name=\"ce1\">\(day)</table:table-row>")
    book.styles = Self.monthStyle
    #expect(
      try cells(book.bytes()) == [
        "A1": "day 2014-09-01", "B1": "month 2014-09", "A2": "month 2014-09",
      ])
  }

  // `mmm. yy;@` as LibreOffice writes it.
  @Test func `a style that holds for numbers above zero is the one that counts`() throws {
    let styles = """
      <number:date-style style:name="N9P0"><number:month/><number:year/></number:date-style><number:text-style style:name="N9">\
      <number:text-content/><style:map style:condition="value()&gt;=0" style:apply-style-name="N9P0"/></number:text-style>\
      <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N9"/>
      """
    let cell = Self.cell(
      "table:style-name=\"ce1\" office:value-type=\"date\" office:date-value=\"2014-09-01\"")
    #expect(try Self.only(cell, styles: styles) == "month 2014-09")
  }

  @Test func `styles that come from each other in a circle have no format`() throws {
    let styles = """
      <style:style style:name="a" style:family="table-cell" style:parent-style-name="b"/>\
      <style:style style:name="b" style:family="table-cell" style:parent-style-name="a"/>
      """
    let cell = Self.cell(
      "table:style-name=\"a\" office:value-type=\"date\" office:date-value=\"2014-09-01\"")
    #expect(try Self.only(cell, styles: styles) == "day 2014-09-01")
  }

  @Test(arguments: [
    ("<number:number number:decimal-places=\"0\"/>", "13 %"),
    ("<number:number number:decimal-places=\"2\"/>", "12.5 %"),
  ])
  func `a percentage has as many decimals as its style`(_ inside: String, _ shown: String) throws {
    let styles = """
      <number:percentage-style style:name="N2">\(inside)<number:text>%</number:text></number:percentage-style>\
      <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N2"/>
      """
    let cell = Self.cell(
      "table:style-name=\"ce1\" office:value-type=\"percentage\" office:value=\"0.125\"")
    #expect(try Self.only(cell, styles: styles) == "percent \(shown)")
  }

  @Test(arguments: [
    ("number:min-integer-digits=\"4\"", "150", "0150", "text 0150"),
    ("number:min-integer-digits=\"4\"", "0", "0000", "text 0000"),
    ("number:min-integer-digits=\"4\"", "12345", "12345", "number 12345"),
    ("number:min-integer-digits=\"8\"", "22123456", "22 12 34 56", "text 22 12 34 56"),
    ("number:min-integer-digits=\"5\"", "15000", "150-00", "text 150-00"),
    // What is shown is not the number.
    ("number:min-integer-digits=\"4\"", "150", "0151", "number 150"),
    ("number:min-integer-digits=\"4\"", "-150", "-0150", "number -150"),
    ("number:min-integer-digits=\"4\"", "150.4", "0150", "number 150.4"),
    ("number:min-integer-digits=\"1\"", "1234567", "1 234 567", "number 1234567"),
    (
      "number:min-integer-digits=\"4\" number:grouping=\"true\"", "1234567", "1 234 567",
      "number 1234567"
    ),
    ("number:min-integer-digits=\"2\" number:decimal-places=\"1\"", "5", "05", "number 5"),
  ])
  func `a number with zeros in front is the text that is shown`(
    _ format: String, _ value: String, _ shown: String, _ read: String
  ) throws {
    let styles = """
      <number:number-style style:name="N2"><number:number \(format)/></number:number-style>\
      <style:style style:name="ce1" style:family="table-cell" style:data-style-name="N2"/>
      """
    let cell = Self.cell(
      "table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"\(value)\"", shown)
    #expect(try Self.only(cell, styles: styles) == read)
  }

  @Test func `tables in other places are no sheets`() throws {
    let other = "<table:table-row>\(Ods.text("x"))</table:table-row>"
    let book = Ods(
      tables: "<table:tracked-changes><table:table-cell/>\(other)</table:tracked-changes>"
        + "<table:table table:name=\"Ark\"><table:shapes><draw:frame><table:table table:name=\"y\">\(other)</table:table>"
        + "</draw:frame></table:shapes>\(Ods.row(Ods.text("a")))</table:table>"
        + "<table:dde-links><table:table table:name=\"z\">\(other)</table:table></table:dde-links>")
    #expect(try Workbook(book.bytes()).sheets.map(\.name) == ["Ark"])
    #expect(try cells(book.bytes()) == ["A1": "text a"])
  }

  @Test(arguments: ["-1", "x", "", "1.5", "99999999999999999999"])
  func `a repetition that is no number is damage`(_ number: String) {
    let row =
      "<table:table-row table:number-rows-repeated=\"\(number)\">\(Ods.text("a"))</table:table-row>"
    let cell = Ods.row("<table:table-cell table:number-columns-repeated=\"\(number)\"/>")
    for rows in [row, cell] {
      #expect(throws: WorkbookError.damaged(part: "content.xml")) { try cells(Ods(rows).bytes()) }
    }
  }
}
