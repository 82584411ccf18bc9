import Support
import Testing

@testable import Workbook

/// What is no workbook that can be read, and what kind of file it is.
@Suite struct RefusalTests {
  private static let row = "<row><c><v>1</v></c></row>"

  private static func compound(_ entry: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += Array(repeating: 0, count: 1024 - bytes.count + 128)
    bytes += entry.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    return bytes + Array(repeating: 0, count: 512)
  }

  private static func refusal(_ bytes: [UInt8]) -> WorkbookError? {
    do throws(WorkbookError) {
      _ = try Workbook(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an encrypted workbook of Excel is told from one of old`() {
    let (encrypted, old) = (Self.compound("EncryptedPackage"), Self.compound("Workbook"))
    #expect(Self.refusal(encrypted) == .encrypted)
    #expect(Workbook.kind(of: encrypted) == .encrypted)
    #expect(Self.refusal(old) == .oldFormat)
    #expect(Workbook.kind(of: old) == .xls)
  }

  @Test func `a binary workbook is an old format too`() {
    var zip = ZipMaker()
    zip.add(
      "_rels/.rels", Xlsx.relationships(Xlsx.relationship("r", "officeDocument", "xl/workbook.bin"))
    )
    zip.add("xl/workbook.bin", "\u{1}\u{2}")
    #expect(Self.refusal(zip.bytes()) == .oldFormat)
    #expect(Workbook.kind(of: zip.bytes()) == .xls)
  }

  @Test func `a zip archive with a password is encrypted`() {
    var zip = ZipMaker()
    for (name, xml) in Xlsx(Self.row).allParts() { zip.add(name, Array(xml.utf8), flags: 1) }
    #expect(Self.refusal(zip.bytes()) == .encrypted)
    #expect(Workbook.kind(of: zip.bytes()) == .encrypted)
  }

  @Test func `an encrypted OpenDocument says so in its manifest`() {
    let manifest = """
      <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml">\
      <m:encryption-data m:checksum="x"/></m:file-entry></m:manifest>
      """
    var book = Ods("")
    book.parts = [("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}\u{7F}")]
    #expect(Self.refusal(book.bytes()) == .encrypted)
    #expect(Workbook.kind(of: book.bytes()) == .encrypted)
    book.parts = [("encrypted-package", "\u{1}")]
    #expect(Self.refusal(book.bytes()) == .encrypted)
  }

  @Test func `a manifest with a document type, as old programs wrote it, is no hindrance`() throws {
    var book = Ods(Ods.row(Ods.text("a")))
    book.parts = [("META-INF/manifest.xml", "<!DOCTYPE m PUBLIC \"x\" \"M.dtd\"><m/>")]
    #expect(try cells(book.bytes()) == ["A1": "text a"])
  }

  @Test(arguments: [
    "", "P", "PK", "id;alias\n1;2", "<?xml version=\"1.0\"?><Workbook/>", "{\\rtf1}", "%PDF-1.7",
    "GIF89a",
  ])
  func `other files are none`(_ text: String) {
    let isArchive = text == "PK"
    #expect(Self.refusal(Array(text.utf8)) == (isArchive ? .damaged(part: "") : .notAWorkbook))
    #expect(Workbook.kind(of: Array(text.utf8)) == .other)
  }

  @Test func `documents and other archives are none`() {
    var document = ZipMaker()
    document.add(
      "_rels/.rels",
      Xlsx.relationships(Xlsx.relationship("r", "officeDocument", "word/document.xml")))
    document.add("word/document.xml", "<w:document xmlns:w=\"urn:w\"/>")
    var archive = ZipMaker()
    archive.add("families.csv", "id,alias")
    var text = Ods("")
    text.mimetype = "application/vnd.oasis.opendocument.text"
    for bytes in [document.bytes(), archive.bytes(), text.bytes(), ZipMaker().bytes()] {
      #expect(Self.refusal(bytes) == .notAWorkbook)
      #expect(Workbook.kind(of: bytes) == .other)
    }
  }

  @Test func `an archive that breaks off is damaged, wherever it does`() {
    let bytes = Xlsx(Self.row).bytes()
    for length in stride(from: 2, to: bytes.count, by: 7) {
      #expect(Self.refusal(Array(bytes.prefix(length))) != nil)
    }
    #expect(Self.refusal(Array(bytes.prefix(bytes.count / 2))) == .damaged(part: ""))
  }

  @Test func `workbooks are known by what is in them`() {
    #expect(Workbook.kind(of: Xlsx(Self.row).bytes()) == .xlsx)
    #expect(Workbook.kind(of: Ods("").bytes()) == .ods)
    var unnamed = Ods("")
    unnamed.mimetype = nil
    unnamed.parts = [("META-INF/manifest.xml", "<m/>")]
    #expect(Workbook.kind(of: unnamed.bytes()) == .ods)
  }

  @Test(arguments: [
    "xl/worksheets/sheet0.xml", "xl/workbook.xml", "_rels/.rels", "xl/_rels/workbook.xml.rels",
    "xl/sharedStrings.xml", "xl/styles.xml",
  ])
  func `a document type is refused in every part`(_ part: String) throws {
    for type in [
      "<!DOCTYPE x>", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
      "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
    ] {
      var book = Xlsx(Self.row)
      (book.texts, book.styles) = ("", "")
      let whole = try #require(book.allParts().first { $0.name == part })
      book.parts = [(part, type + whole.xml)]
      #expect(throws: WorkbookError.entities(part: part)) { try cells(book.bytes()) }
    }
  }

  @Test func `a document type is refused in OpenDocument as well`() {
    var book = Ods("")
    book.prolog = "<!DOCTYPE office:document-content [<!ENTITY a \"a\">]>"
    #expect(Self.refusal(book.bytes()) == .entities(part: "content.xml"))
  }

  @Test func `an entity that nothing defines is damage`() {
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet0.xml")) {
      try cells(Xlsx("<row><c t=\"str\"><v>&aelig;</v></c></row>").bytes())
    }
  }
}
