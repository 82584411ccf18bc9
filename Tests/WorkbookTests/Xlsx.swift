import Support

@testable import Workbook

/// A workbook of Excel as a test writes it: the XML of its sheets, and what else a test wants otherwise.
struct Xlsx {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The names of the sheets with what stands inside of `<worksheet>`.
  var sheets: [(name: String, xml: String)]
  /// What stands inside of `<sst>`; nil for no part.
  var texts: String?
  /// What stands inside of `<styleSheet>`; nil for no part.
  var styles: String?
  /// What stands inside of `<workbook>` before the sheets.
  var properties = ""
  /// Parts that take the place of others of their name, or are added.
  var parts: [(name: String, xml: String)] = []
  var leftOut: Set<String> = []

  /// A workbook with one sheet, from what stands in `<sheetData>` and behind it.
  init(_ rows: String, behind: String = "", before: String = "") {
    sheets = [("Ark1", "\(before)<sheetData>\(rows)</sheetData>\(behind)")]
  }

  init(sheets: [(name: String, xml: String)]) {
    self.sheets = sheets
  }

  static func relationship(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(office)/\(type)\" Target=\"\(target)\"/>"
  }

  static func relationships(_ inside: String) -> String {
    "<Relationships xmlns=\"\(package)\">\(inside)</Relationships>"
  }

  /// The names and XML of all parts.
  func allParts() -> [(name: String, xml: String)] {
    var all: [(name: String, xml: String)] = [
      (
        "_rels/.rels",
        Self.relationships(Self.relationship("r1", "officeDocument", "xl/workbook.xml"))
      )
    ]
    var list = ""
    var targets =
      Self.relationship("t", "sharedStrings", "sharedStrings.xml")
      + Self.relationship("s", "styles", "styles.xml")
    for (place, sheet) in sheets.enumerated() {
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(place + 1)\" r:id=\"w\(place)\"/>"
      targets += Self.relationship("w\(place)", "worksheet", "worksheets/sheet\(place).xml")
      all.append(
        (
          "xl/worksheets/sheet\(place).xml",
          "<worksheet xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(sheet.xml)</worksheet>"
        ))
    }
    all.append(
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(properties)"
          + "<sheets>\(list)</sheets></workbook>"
      ))
    all.append(("xl/_rels/workbook.xml.rels", Self.relationships(targets)))
    if let texts {
      all.append(("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(texts)</sst>"))
    }
    if let styles {
      all.append(("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"))
    }
    for part in parts {
      all.removeAll { $0.name == part.name }
      all.append(part)
    }
    all.removeAll { leftOut.contains($0.name) }
    return all
  }

  func bytes() -> [UInt8] {
    var zip = ZipMaker()
    for (name, xml) in allParts() { zip.add(name, xml) }
    return zip.bytes()
  }

  /// Styles from format codes: the first is style 1.
  static func styles(_ codes: String...) -> String {
    var (formats, cells) = ("", "<xf numFmtId=\"0\"/>")
    for (place, code) in codes.enumerated() {
      let code = code.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      formats += "<numFmt numFmtId=\"\(164 + place)\" formatCode=\"\(code)\"/>"
      cells += "<xf numFmtId=\"\(164 + place)\"/>"
    }
    return "<numFmts>\(formats)</numFmts><cellXfs>\(cells)</cellXfs>"
  }
}

/// An OpenDocument spreadsheet as a test writes it.
struct Ods {
  /// What stands inside of `<office:spreadsheet>`.
  var tables: String
  /// What stands inside of `<office:automatic-styles>` of the content.
  var styles = ""
  /// What stands inside of `<office:styles>` of `styles.xml`; nil for no part.
  var namedStyles: String?
  var mimetype: String? = "application/vnd.oasis.opendocument.spreadsheet"
  var parts: [(name: String, xml: String)] = []
  /// What stands before the content.
  var prolog = ""

  /// One with one table.
  init(_ rows: String) {
    tables = "<table:table table:name=\"Ark1\">\(rows)</table:table>"
  }

  init(tables: String) {
    self.tables = tables
  }

  static let namespaces =
    ["office", "table", "text", "style", "draw"].map {
      let name = $0 == "draw" ? "drawing" : $0
      return "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\(name):1.0\""
    }.joined(separator: " ")
    + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
    + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\""

  func bytes() -> [UInt8] {
    var zip = ZipMaker()
    if let mimetype { zip.add("mimetype", mimetype) }
    if let namedStyles {
      zip.add(
        "styles.xml",
        "<office:document-styles \(Self.namespaces)><office:styles>\(namedStyles)</office:styles>"
          + "</office:document-styles>")
    }
    if !parts.contains(where: { $0.name == "content.xml" }) {
      zip.add(
        "content.xml",
        "\(prolog)<office:document-content \(Self.namespaces)><office:automatic-styles>\(styles)"
          + "</office:automatic-styles><office:body><office:spreadsheet>\(tables)"
          + "</office:spreadsheet></office:body></office:document-content>")
    }
    for part in parts { zip.add(part.name, part.xml) }
    return zip.bytes()
  }

  /// A cell of text.
  static func text(_ text: String) -> String {
    "<table:table-cell office:value-type=\"string\"><text:p>\(text)</text:p></table:table-cell>"
  }

  static func row(_ cells: String) -> String {
    "<table:table-row>\(cells)</table:table-row>"
  }
}

/// What is in a sheet: of each cell its kind and its text, such as `number 7`.
func cells(_ bytes: [UInt8], sheet: Int = 0, _ limits: WorkbookLimits = WorkbookLimits()) throws
  -> [String: String]
{
  try read(bytes, sheet: sheet, limits).cells
}

/// What is in a sheet, with its notes.
func read(_ bytes: [UInt8], sheet: Int = 0, _ limits: WorkbookLimits = WorkbookLimits()) throws
  -> (cells: [String: String], notes: SheetNotes, rows: [Int])
{
  var cells: [String: String] = [:]
  var rows: [Int] = []
  let notes = try Workbook(bytes, limits).read(sheet) { row in
    rows.append(row.number)
    for cell in row.cells {
      let text = row.text(cell)
      cells[SheetCell.name(column: cell.column, row: row.number)] =
        text.isEmpty ? "\(cell.kind)" : "\(cell.kind) \(text)"
    }
    return true
  }
  return (cells, notes, rows)
}
