import Exchange
import Messages
import Model
import Testing
import Wording
import Workbook

/// What is said of sheets is said in the words of whoever filled them in.
@Suite struct SheetWordsTests {
  /// What is said of files that are refused.
  private static func told(
    _ files: [(name: String, bytes: [UInt8])], _ language: Language = .nb
  ) throws -> [String] {
    do throws(ExchangeError) {
      _ = try merge(readBundle(files: files), into: Network(), replacing: false)
      return []
    } catch {
      guard case .refused(let refusals, _) = error else { throw error }
      return refusals.map { sentence($0, language) }
    }
  }

  private static let families = (name: "Familier.csv", bytes: Array("Id\neik\n".utf8))

  private static func needs(_ headings: String, _ domain: String) -> (
    name: String, bytes: [UInt8]
  ) {
    ("Behov.csv", Array("\(headings)\nn1;eik;\(domain);15.06.2026\n".utf8))
  }

  @Test func `a sheet with headings in words is told words, one with codes the codes`() throws {
    let words = try Self.told([
      Self.families, Self.needs("Id;Familie;Livsområde;Meldt", "fritidd"),
    ])
    #expect(
      words == ["Behov.csv, linje 2, kolonne Livsområde: «fritidd» er ukjent her; mente du fritid?"]
    )
    let codes = try Self.told([Self.families, Self.needs("id;family;domain;raised", "fritidd")])
    #expect(
      codes == [
        "Behov.csv, linje 2, kolonne domain: «fritidd» er ukjent her; mente du leisure (fritid)?"
      ])
  }

  @Test func `a word that may mean several things is answered with all of them`() throws {
    let told = try Self.told([Self.families, Self.needs("Id;Familie;Livsområde;Meldt", "Helse")])
    #expect(
      told == [
        "Behov.csv, linje 2, kolonne Livsområde: «Helse» kan bety flere ting her; skriv psykisk helse eller fysisk helse."
      ])
  }

  @Test func `a row of a workbook is called a row`() throws {
    var writer = try WorkbookWriter(title: "", madeOn: 0, dayFormat: "yyyy-mm-dd")
    try writer.begin(
      SheetLayout("Behov", columns: ["Id", "Familie", "Livsområde", "Meldt"].map { .init($0) }))
    try writer.add(["n1", "eik", "skole", "15.06.2026"].map { .text($0) })
    let bytes = try writer.bytes()
    for (language, row) in [(Language.nb, "rad 2"), (.nn, "rad 2"), (.en, "row 2")] {
      let told = try Self.told([("familier.xlsx", bytes)], language)
      #expect(told.count == 1 && told[0].hasPrefix("familier.xlsx, Behov, \(row), "), "\(told)")
    }
  }

  @Test func `a sheet of families without its headings is one mistake, and what names it is none`()
    throws
  {
    let told = try Self.told([
      ("Familier.csv", Array("eik;Familien Eik\nask;Familien Ask\n".utf8)),
      ("Personer.csv", Array("Id;Familie;Kallenavn\nmor;eik;Mor\nlise;ask;Lise\n".utf8)),
      Self.needs("Id;Familie;Livsområde;Meldt", "skole"),
    ])
    #expect(told.count == 1 && told[0].hasPrefix("Familier.csv, linje 1"), "\(told)")
  }

  @Test func `sheets of a workbook without a table are named, and what to call them is said`()
    throws
  {
    var writer = try WorkbookWriter(title: "", madeOn: 0, dayFormat: "yyyy-mm-dd")
    for name in ["Ark1", "Notater"] {
      try writer.begin(SheetLayout(name, columns: [.init("Id")]))
      try writer.add([.text("eik")])
    }
    let bytes = try writer.bytes()
    do throws(ExchangeError) {
      _ = try readBundle(files: [("bok.xlsx", bytes)])
      Issue.record("a sheet was taken for a table")
    } catch {
      #expect(
        sentence(error, .nb).hasSuffix(
          ". Her er «bok.xlsx, Ark1» og «bok.xlsx, Notater»; gi arkene navn etter tabellene."),
        "\(sentence(error, .nb))")
    }
  }

  @Test(arguments: [
    (Language.nb, "docs/format.md"), (.nn, "docs/format.nn.md"), (.en, "docs/format.en.md"),
  ])
  func `where the words are many, the page in the reader's language has them all`(
    language: Language, page: String
  ) throws {
    let told = try Self.told(
      [Self.families, Self.needs("Id;Familie;Livsområde;Meldt", "xyzzy")], language)
    #expect(told.count == 1 && told[0].contains(page + "."), "\(told)")
  }
}
