import Support
import Testing

@testable import Workbook

/// How the parts of a workbook of Excel are found.
@Suite struct XlsxPackageTests {
  private static let row = "<row><c><v>1</v></c></row>"

  @Test func `sheets come in the workbook's order with what is hidden`() throws {
    var book = Xlsx(sheets: [("En", ""), ("To", ""), ("Tre &amp; fire", "")])
    let list = """
      <sheet name="To" sheetId="2" state="hidden" r:id="w1"/><sheet name="Tre &amp; fire" sheetId="3" \
      state="veryHidden" r:id="w2"/><sheet name="En" sheetId="1" state="visible" r:id="w0"/>
      """
    book.parts = [
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Xlsx.main)\" xmlns:r=\"\(Xlsx.office)\"><sheets>\(list)</sheets></workbook>"
      )
    ]
    let sheets = try Workbook(book.bytes()).sheets
    #expect(sheets.map(\.name) == ["To", "Tre & fire", "En"])
    #expect(sheets.map(\.isHidden) == [true, true, false])
  }

  @Test func `a sheet is read again and the others beside it`() throws {
    let book = try Workbook(
      Xlsx(sheets: [
        ("A", "<sheetData>\(Self.row)</sheetData>"),
        ("B", "<sheetData><row r=\"4\"><c><v>2</v></c></row></sheetData>"),
      ]).bytes())
    var rows: [Int] = []
    for sheet in [1, 0, 1] {
      _ = try book.read(sheet) { row in
        rows.append(row.number)
        return true
      }
    }
    #expect(rows == [4, 1, 4])
  }

  @Test func `reading stops where the caller wants no more`() throws {
    let book = Xlsx((1...9).map { "<row r=\"\($0)\"><c><v>1</v></c></row>" }.joined() + "<broken")
    var rows: [Int] = []
    _ = try Workbook(book.bytes()).read(0) { row in
      rows.append(row.number)
      return row.number < 3
    }
    #expect(rows == [1, 2, 3])
  }

  @Test func `a sheet that is a chart is none`() throws {
    var book = Xlsx(sheets: [("Diagram", ""), ("Ark", "<sheetData>\(Self.row)</sheetData>")])
    book.parts = [
      (
        "xl/_rels/workbook.xml.rels",
        Xlsx.relationships(
          Xlsx.relationship("w0", "chartsheet", "chartsheets/sheet1.xml")
            + Xlsx.relationship("w1", "worksheet", "worksheets/sheet1.xml"))
      )
    ]
    #expect(try Workbook(book.bytes()).sheets.map(\.name) == ["Ark"])
    #expect(try cells(book.bytes()) == ["A1": "number 1"])
  }

  @Test func `the strict form of the format is read as well`() throws {
    let book = Xlsx(Self.row)
    var zip = ZipMaker()
    for (name, xml) in book.allParts() {
      zip.add(
        name,
        xml.replacing(Xlsx.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
          .replacing(Xlsx.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships"))
    }
    #expect(try cells(zip.bytes()) == ["A1": "number 1"])
  }

  @Test func `prefixes of namespaces are the file's own`() throws {
    var book = Xlsx("")
    book.parts = [
      (
        "xl/worksheets/sheet0.xml",
        "<x:worksheet xmlns:x=\"\(Xlsx.main)\" xmlns=\"urn:other\"><x:sheetData><x:row><c/><x:c><x:v>1</x:v></x:c>"
          + "<x:c xmlns:x=\"urn:other\"/><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"
      ),
      (
        "xl/workbook.xml",
        "<a:workbook xmlns:a=\"\(Xlsx.main)\"><a:sheets><a:sheet xmlns:b=\"\(Xlsx.office)\" name=\"B\" "
          + "id=\"no\" b:id=\"w0\"/></a:sheets></a:workbook>"
      ),
    ]
    #expect(try cells(book.bytes()) == ["A1": "number 1", "B1": "number 2"])
  }

  @Test(arguments: [
    "worksheets/sheet0.xml", "/xl/worksheets/sheet0.xml", "./worksheets/../worksheets/sheet0.xml",
    "../xl/worksheets/sheet0.xml", "WORKSHEETS/Sheet0.XML", "worksheets/sheet%30.xml",
    "worksheets\\sheet0.xml", "../../../xl/worksheets/sheet0.xml",
  ])
  func `a sheet's part is found from where the workbook stands or from the root`(_ target: String)
    throws
  {
    var book = Xlsx(Self.row)
    book.parts = [
      (
        "xl/_rels/workbook.xml.rels",
        Xlsx.relationships(Xlsx.relationship("w0", "worksheet", target))
      )
    ]
    #expect(try cells(book.bytes()) == ["A1": "number 1"])
  }

  @Test func `the workbook may stand anywhere`() throws {
    var zip = ZipMaker()
    for (name, xml) in Xlsx(Self.row).allParts() {
      zip.add(
        name.replacing("xl/", with: "et annet/sted/").replacing("workbook.xml", with: "bok.xml"),
        xml.replacing("xl/workbook.xml", with: "/et%20annet/sted/bok.xml"))
    }
    #expect(try cells(zip.bytes()) == ["A1": "number 1"])
  }

  @Test func `names of parts are compared without regard to case and slashes`() throws {
    var zip = ZipMaker()
    for (name, xml) in Xlsx(Self.row).allParts() {
      zip.add(name.uppercased().replacing("/", with: "\\"), xml)
    }
    #expect(try cells(zip.bytes()) == ["A1": "number 1"])
  }

  @Test func `styles and texts may be missing, and relationships of the file too`() throws {
    var book = Xlsx("<row><c s=\"3\"><v>45292</v></c></row>")
    book.leftOut = ["_rels/.rels", "xl/styles.xml", "xl/sharedStrings.xml"]
    #expect(try cells(book.bytes()) == ["A1": "number 45292"])
  }

  @Test func `XML may be in UTF-16, and its text between CDATA marks`() throws {
    var zip = ZipMaker()
    let text = "<row><c t=\"inlineStr\"><is><t><![CDATA[<Åse>]]>&#230;&amp;</t></is></c></row>"
    for (name, xml) in Xlsx(text, behind: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
      .allParts()
    {
      let units = [0xFEFF] + Array("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\(xml)".utf16)
      zip.add(name, units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    }
    let (found, notes, _) = try read(zip.bytes())
    #expect(found == ["A1": "text <Åse>æ&"])
    #expect(notes.merged == ["A1:B1"])
  }

  @Test(arguments: [
    ("xl/worksheets/sheet0.xml", "xl/worksheets/sheet0.xml"),
    ("xl/_rels/workbook.xml.rels", "xl/workbook.xml"),
    ("xl/workbook.xml", "xl/workbook.xml"),
  ])
  func `a part that is missing is named`(_ missing: String, _ named: String) {
    var book = Xlsx(Self.row)
    book.leftOut = [missing]
    #expect(throws: WorkbookError.damaged(part: named)) { try cells(book.bytes()) }
  }

  @Test(arguments: [
    "xl/worksheets/sheet0.xml", "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml", "xl/styles.xml",
  ])
  func `a part that is no XML or breaks off is named`(_ part: String) throws {
    for cut in [1, 20] {
      var book = Xlsx(Self.row)
      (book.texts, book.styles) = ("", "")
      let whole = try #require(book.allParts().first { $0.name == part })
      book.parts = [(part, String(whole.xml.dropLast(cut)))]
      #expect(throws: WorkbookError.damaged(part: part)) { try cells(book.bytes()) }
    }
  }

  @Test func `a sheet outside of the file is not looked for`() {
    var book = Xlsx(Self.row)
    book.parts = [
      (
        "xl/_rels/workbook.xml.rels",
        Xlsx.relationships(
          Xlsx.relationship("w0", "worksheet", "file:///etc/passwd").replacing(
            "/>", with: " TargetMode=\"External\"/>"))
      )
    ]
    #expect(throws: WorkbookError.damaged(part: "xl/workbook.xml")) { try cells(book.bytes()) }
  }

  @Test func `a part that is there twice is damage`() {
    var zip = ZipMaker()
    for (name, xml) in Xlsx(Self.row).allParts() { zip.add(name, xml) }
    zip.add("XL/worksheets/SHEET0.xml", "<worksheet xmlns=\"\(Xlsx.main)\"/>")
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet0.xml")) {
      try cells(zip.bytes())
    }
  }

  @Test func `a part of a sheet that is something else is damage`() {
    var book = Xlsx(Self.row)
    book.parts = [("xl/worksheets/sheet0.xml", "<html/>")]
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet0.xml")) {
      try cells(book.bytes())
    }
  }
}
