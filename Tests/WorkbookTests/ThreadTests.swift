import Testing

@testable import Workbook

/// One workbook that several threads read.
@Suite struct ThreadTests {
  private static func texts(_ book: Workbook, _ sheet: Int) throws -> [String] {
    var texts: [String] = []
    _ = try book.read(sheet) { row in
      for cell in row.cells { texts.append(row.text(cell)) }
      return true
    }
    return texts
  }

  @Test func `sheets that are read at once are what they are one by one`() async throws {
    var excel = Xlsx(
      sheets: (0..<8).map { sheet in
        let rows = (0..<200).map {
          "<row><c><v>\($0 * sheet)</v></c><c t=\"s\"><v>\(sheet)</v></c></row>"
        }
        return ("Ark\(sheet)", "<sheetData>\(rows.joined())</sheetData>")
      })
    excel.texts = (0..<8).map { "<si><t>tekst \($0)</t></si>" }.joined()
    let tables = (0..<8).map { sheet in
      let rows = (0..<200).map { Ods.row(Ods.text("\($0 * sheet)")) }
      return "<table:table table:name=\"Ark\(sheet)\">\(rows.joined())</table:table>"
    }
    for bytes in [excel.bytes(), Ods(tables: tables.joined()).bytes()] {
      let book = try Workbook(bytes)
      let expected = try book.sheets.indices.map { try Self.texts(book, $0) }
      #expect(Set(expected).count == 8)
      try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
        for place in 0..<32 {
          group.addTask { (place % 8, try Self.texts(book, place % 8)) }
        }
        for try await (sheet, texts) in group { #expect(texts == expected[sheet]) }
      }
    }
  }
}
