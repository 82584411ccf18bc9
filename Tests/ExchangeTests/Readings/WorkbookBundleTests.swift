import Exchange
import Model
import Support
import Testing
import Workbook

/// Workbooks as bundles.
@Suite struct WorkbookBundleTests {
  private struct Page {
    let name: String
    let rows: String
    var behind = ""
    var isHidden = false
    var before = ""
  }

  /// A row of texts, as a workbook has it.
  private func row(_ number: Int, _ cells: String..., hidden: Bool = false) -> String {
    let texts = cells.map { cell in
      cell.hasPrefix("<")
        ? cell : cell.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\(cell)</t></is></c>"
    }
    return "<row r=\"\(number)\"\(hidden ? " hidden=\"1\"" : "")>\(texts.joined())</row>"
  }

  private func workbook(_ pages: [Page], name: String = "bok.xlsx") -> [(
    name: String, bytes: [UInt8]
  )] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var zip = ZipMaker()
    zip.add(
      "_rels/.rels",
      "<Relationships xmlns=\"\(package)\"><Relationship Id=\"r\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
    let sheets = pages.enumerated().map { place, page in
      "<sheet name=\"\(page.name)\" sheetId=\"\(place + 1)\" r:id=\"r\(place)\"\(page.isHidden ? " state=\"hidden\"" : "")/>"
    }
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>\(sheets.joined())</sheets></workbook>"
    )
    let links =
      pages.indices.map {
        "<Relationship Id=\"r\($0)\" Type=\"\(office)/worksheet\" Target=\"sheet\($0).xml\"/>"
      } + ["<Relationship Id=\"s\" Type=\"\(office)/styles\" Target=\"styles.xml\"/>"]
    zip.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships xmlns=\"\(package)\">\(links.joined())</Relationships>")
    // Style 1 is a day.
    zip.add(
      "xl/styles.xml",
      "<styleSheet xmlns=\"\(main)\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    )
    for (place, page) in pages.enumerated() {
      zip.add(
        "xl/sheet\(place).xml",
        "<worksheet xmlns=\"\(main)\">\(page.before)<sheetData>\(page.rows)</sheetData>\(page.behind)</worksheet>"
      )
    }
    return [(name, zip.bytes())]
  }

  private func families(_ rows: String..., behind: String = "", isHidden: Bool = false) -> Page {
    Page(
      name: "Familier", rows: row(1, "Id", "Kallenavn", "Med fra") + rows.joined(), behind: behind,
      isHidden: isHidden)
  }

  private func matters(_ pages: [Page], name: String = "bok.xlsx") throws -> [Warning.Matter] {
    try warnings(workbook(pages, name: name)).map(\.matter).filter {
      switch $0 {
      case .fileRead, .headingsRead: false
      default: true
      }
    }
  }

  @Test func `sheets are tables, days are days and numbers are ids as they stand`() throws {
    let pages = [
      families(
        row(2, "<c><v>7</v></c>", "Eik", "<c s=\"1\"><v>46054</v></c>"),
        row(3, "007", "Ask", "1. februar 2026")),
      Page(name: "Ord", rows: row(1, "skole", "school")), Page(name: "Ark2", rows: ""),
    ]
    let text = try exported(network(workbook(pages)))
    #expect(
      text["families"]
        == "id,alias,area,enrolled,closed\n007,Ask,,2026-02-01,\n7,Eik,,2026-02-01,\n")
    #expect(
      try matters(pages) == [
        .cellsRead(.day, [ReadCell("1. februar 2026", as: "2026-02-01")], cells: 1)
      ])
  }

  @Test func `what is hidden or merged is read, and said`() throws {
    let pages = [
      families(
        row(2, "f1", "Eik", ""), row(3, "f2", "Ask", "", hidden: true), row(4, "f3", "Or", ""),
        behind: "<mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells>", isHidden: true)
    ]
    let network = try network(workbook(pages))
    #expect((0..<3).map { network.families.alias[$0] } == ["Eik", "", "Or"])
    #expect(
      try matters(pages) == [.hiddenSheet, .hiddenRows(1), .mergedCells(["B2:B3"], more: 0)])
  }

  @Test func `errors, formulas that were never worked out, and days for ids are refused`() throws {
    let pages = [
      families(
        row(2, "<c s=\"1\"><v>46054</v></c>", "Eik", ""),
        row(3, "f2", "<c t=\"e\"><v>#REF!</v></c>", ""), row(4, "f3", "<c><f>A1</f></c>", ""))
    ]
    let found = try refusals(workbook(pages))
    #expect(found.map(\.fault) == [.dayInsteadOfID, .errorCell, .errorCell])
    #expect(found.map(\.found) == ["2026-02-01", "#REF!", nil])
    #expect(found.map(\.line) == [2, 3, 4])
    #expect(
      found.map(\.file) == ["bok.xlsx, Familier", "bok.xlsx, Familier", "bok.xlsx, Familier"])
    #expect(found.map(\.heading) == [nil, "Kallenavn", "Kallenavn"])
  }

  @Test func `a title above the headings is left aside and said`() throws {
    let pages = [
      Page(
        name: "Familier",
        rows: row(2, "Familier i Solvik") + row(3, "per", "<c s=\"1\"><v>46054</v></c>")
          + row(5, "Id", "Navn") + row(6, "f1", "Eik"))
    ]
    #expect(try network(workbook(pages)).families.count == 1)
    #expect(try matters(pages) == [.linesAboveHeader(2)])
  }

  @Test func `one sheet alone is told by the name of its file, else it is not read`() throws {
    let page = Page(name: "Ark1", rows: row(1, "id") + row(2, "f1"))
    #expect(try network(workbook([page], name: "Familier.xlsx")).families.count == 1)
    #expect(throws: ExchangeError.self) { try network(workbook([page])) }
    let other = Page(name: "Ark2", rows: row(1, "id") + row(2, "f2"))
    let found = try matters([families(row(2, "f1", "Eik", "")), other])
    #expect(found == [.unknownSheet(nearest: nil)])
  }

  @Test func `a word that stands alone below the table is asked about, and is no family`() throws {
    let below = [families(row(2, "f1", "Eik", ""), row(4, "Husk"))]
    #expect(try network(workbook(below)).families.count == 1)
    #expect(try matters(below) == [.loneCell])
    let within = [families(row(2, "f1", "Eik", ""), row(3, "Husk"))]
    #expect(try network(workbook(within)).families.count == 2)
    #expect(try matters(within) == [])
  }

  @Test func `of hidden columns only those that are read are said to be`() throws {
    let page = Page(
      name: "Familier", rows: row(1, "Id", "Kallenavn", "Skonummer") + row(2, "f1", "Eik", "38"),
      behind: "")
    let hidden = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>"
    #expect(
      try matters([Page(name: page.name, rows: page.rows, before: hidden)]) == [
        .unknownColumn("Skonummer", nearest: nil), .hiddenColumns(["B"]),
      ])
  }

  @Test func `notes on a sheet with the name of a table are no rows, and stop the import`() throws {
    let notes = Page(name: "Behov", rows: row(1, "Husk å ringe") + row(3, "Nav, før fredag"))
    let found = try refusals(workbook([families(row(2, "f1", "Eik", "")), notes]))
    #expect(Set(found.map(\.file)) == ["bok.xlsx, Behov"])
    #expect(
      found.map(\.column) == ["id", "family", "domain", "raised"]
        && found.allSatisfy {
          if case .missingColumn = $0.fault { true } else { false }
        })
  }

  @Test func `beside a sheet of notes the name of the file does not say which sheet is the table`()
    throws
  {
    let pages = [
      Page(name: "Ark1", rows: row(1, "id") + row(2, "f1")),
      Page(name: "Notater", rows: row(1, "Husk å ringe")),
    ]
    do throws(ExchangeError) {
      _ = try readBundle(files: workbook(pages, name: "Familier.xlsx"))
      Issue.record("a sheet was taken for families")
    } catch {
      guard case .notABundle(_, let warnings) = error else { throw error }
      #expect(warnings.map(\.file) == ["Familier.xlsx, Ark1", "Familier.xlsx, Notater"])
      // Notes are meant as no table, however near their name is to one.
      #expect(warnings.allSatisfy { $0.matter == .unknownSheet(nearest: nil) })
    }
  }

  @Test func `one table twice is refused, with both places`() throws {
    let found = try refusals(
      workbook([families(row(2, "f1", "Eik", "")), Page(name: "Families", rows: row(1, "id"))])
        + csv(["familiar": "id\nf1\n"]))
    #expect(
      found.map(\.fault) == [
        .sameTable(.families, as: "bok.xlsx, Familier"),
        .sameTable(.families, as: "bok.xlsx, Familier"),
      ])
    #expect(found.map(\.file) == ["bok.xlsx, Families", "familiar.csv"])
  }

  @Test func `what is no workbook says what to do`() throws {
    func fault(_ name: String, _ bytes: [UInt8]) throws -> Fault? {
      try refusals([(name, bytes)]).first?.fault
    }
    #expect(try fault("bok.xlsx", Array("id;alias\n".utf8)) == .workbook(.notAWorkbook))
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    #expect(
      try fault("bok.xls", old + [UInt8](repeating: 0, count: 504)) == .workbook(.oldFormat))
  }
}
