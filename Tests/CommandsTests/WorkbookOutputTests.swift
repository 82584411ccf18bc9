import Analysis
import Exchange
import Foundation
import Messages
import Model
import Terms
import Testing
import Wording
import Workbook

@testable import Commands

/// Workbooks that the program writes, read by the program.
@Suite struct WorkbookOutputTests {
  private static let day = Day(year: 2026, month: 11, day: 28) ?? Day(number: 0)

  private static func words(_ language: Language, _ network: Network) -> WorkbookWords {
    WorkbookWords(language, title: "Prøve", lines: [.rows], of: network)
  }

  /// The network as one document in normal form, by which two are compared.
  private static func document(_ network: Network) -> [UInt8] {
    var bytes: [UInt8] = []
    BundleWriter(network).writeJSON { bytes += $0 }
    return bytes
  }

  private static func read(_ files: [(name: String, bytes: [UInt8])]) throws -> Network {
    try merge(readBundle(files: files), into: Network(), replacing: false).change.network
  }

  /// The texts of a sheet, row by row, those that are there.
  private static func rows(_ bytes: [UInt8], _ sheet: Int) throws -> [[String]] {
    var rows: [[String]] = []
    _ = try Workbook(bytes).read(sheet) { row in
      rows.append(row.cells.map { row.text($0) })
      return true
    }
    return rows
  }

  // MARK: Words

  @Test(arguments: Language.allCases)
  func `the words of a workbook are told apart and fit where they stand`(
    language: Language
  ) {
    let words = Self.words(language, Network())
    let names = words.sheets.map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == TableName.allCases.count)
    #expect(names.allSatisfy { $0.count <= 31 && !$0.contains { "[]:*?/\\'".contains($0) } })
    for (table, sheet) in zip(TableName.allCases, words.sheets) {
      #expect(Set(sheet.columns.map { $0.heading.lowercased() }).count == sheet.columns.count)
      for (column, schema) in zip(sheet.columns, TableSchema.of(table).columns) {
        #expect(column.note.contains(schema.name), "\(table) \(schema.name)")
        guard let list = WordList.of(schema) else { continue }
        #expect(column.words.count == list.codes.count)
        #expect(Set(column.words).count == list.codes.count, "\(table) \(schema.name)")
        #expect(!column.words.contains { $0.contains(",") })
        #expect(column.words.joined(separator: ",").utf8.count <= 255)
      }
    }
  }

  @Test func `every column with a vocabulary has its list`() {
    for schema in TableSchema.all {
      for column in schema.columns {
        switch column.kind {
        case .word, .words: #expect(WordList.of(column) != nil, "\(schema.name) \(column.name)")
        default: #expect(WordList.of(column) == nil)
        }
      }
    }
  }

  // MARK: Back again

  @Test(arguments: Language.allCases)
  func `a network that was written is read as the same`(language: Language) throws {
    try Program.inFolder { folder in
      for seed in ["1", "2", "3"] {
        let run = try Program.run(
          ["generate", seed, "--families", "25", "--seed", seed], in: folder)
        #expect(run.status == 0)
        let network = try merge(
          readBundle(at: folder.appending(path: seed).path), into: Network(), replacing: false
        ).change.network
        let bytes = try workbook(
          of: network, words: Self.words(language, network), madeOn: Self.day)
        let again = try Self.read([("n.xlsx", bytes)])
        #expect(Self.document(again) == Self.document(network), "\(language) \(seed)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `what is seldom written comes back too`(language: Language) throws {
    let files: [(String, String)] = [
      (
        "families",
        "id,alias,area,enrolled\n007,Ås _x0041_,Nord,1850-01-02\n1.5,\"a, b\nc\",,\n2014-09,,,2026-01-01\n"
      ),
      (
        "people",
        "id,family,alias,born,role\np,007,A,2014-09,\nq,1.5,B,1899-12-31,adult\nr,007,C,2020-02-29,child\n"
      ),
      (
        "services",
        "id,name,sector,domains,min_age,max_age,response_time\ns,N,private,economy mental-health,0,17,1m\nt,M,nav,,,,9999bd\n"
      ),
      ("contacts", "id,name,service,role\nk,Kari,s,coordinator\nl,Liv,s,lege\n"),
      ("ties", "a,b,kind,support,trust\nk,007,serves,practical emotional,5\n"),
      ("deadlines", "kind,length,name_nb,name_nn,name_en\nx,10bd,Egen: frist,Eigen,Own\ny,1w,,,\n"),
      (
        "referrals",
        "id,family,kind,from,to,sent\nr1,007,x,k,s,2026-01-01\nr2,007,y,k,s,2026-01-02\n"
      ),
    ]
    let network = try Self.read(files.map { ($0.0 + ".csv", Array($0.1.utf8)) })
    let bytes = try workbook(of: network, words: Self.words(language, network), madeOn: Self.day)
    #expect(Self.document(try Self.read([("n.xlsx", bytes)])) == Self.document(network))
  }

  @Test func `the sheets are those of the tables, between what explains them`() throws {
    let network = try templateNetwork(.nb)
    let bytes = try workbook(of: network, words: Self.words(.nb, network), madeOn: Self.day)
    let sheets = try Workbook(bytes).sheets
    #expect(!sheets.contains { $0.isHidden })
    #expect(
      sheets.map(\.name).dropFirst().dropLast() == [
        "Familier", "Personer", "Hjem", "Tjenester", "Kontakter", "Bånd", "Behov", "Ansvar",
        "Henvisninger", "Aktiviteter", "Avtaler", "Mål", "Øyeblikk", "Samtykker",
      ])
    #expect(try Self.rows(bytes, 0).first == ["Prøve"])
    // A first row can be added to each.
    let empty = try workbook(of: Network(), words: Self.words(.nb, Network()), madeOn: Self.day)
    #expect(try Workbook(empty).sheets == sheets)
  }

  @Test func `a table with more rows than a sheet is refused before anything is written`() throws {
    let rows = SheetLayout.greatestRows
    let numbers = Column.numbers([Int32](repeating: Day.always.number, count: rows))
    let none = Column.numbers([Int32](repeating: -1, count: rows))
    let activities = Table(.activities, columns: [numbers, none, none, none, none])
    let tables = TableName.allCases.map { $0 == .activities ? activities : Table($0) }
    let network = Network(tables: tables, symbols: Symbols())
    #expect(
      throws: ExchangeError.tooManyRows(table: .activities, rows: rows, most: rows - 1)
    ) {
      try workbook(of: network, words: Self.words(.nb, network), madeOn: Self.day)
    }
  }

  // MARK: The template

  @Test(arguments: Language.allCases)
  func `the template is read without a mistake, and nothing is found about its made-up family`(
    language: Language
  ) throws {
    let network = try Self.read([
      ("mal.xlsx", try templateWorkbook(language, madeOn: Self.day))
    ])
    #expect(Self.document(network) == Self.document(try templateNetwork(language)))
    #expect(network[.services].count >= 25)
    for table in TableName.allCases where table != .deadlines {
      #expect(network[table].count > 0, "\(table)")
    }
    let result = Analysis.analyse(network, asOf: Self.day)
    #expect(result.findings.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `whatever is made up in the template says so in its id`(language: Language) throws {
    let network = try templateNetwork(language)
    for table in TableName.allCases where table.refKind != nil && table != .services {
      let ids = network[table].texts(0)
      for row in 0..<ids.count { #expect(ids[row].hasPrefix(Phrase(Terms.example)[language])) }
    }
  }

  // MARK: Findings

  @Test func `findings in a workbook are those of the other formats, in the reader's words`() throws
  {
    try Program.inFolder { folder in
      let words = ["analyse", Program.sample, "gaps", "--as-of", "2026-06-15", "-o"]
      #expect(try Program.run(words + ["f.xlsx"], in: folder).status == 0)
      #expect(try Program.run(words + ["f.csv"], in: folder).status == 0)
      let rows = try Self.rows([UInt8](Data(contentsOf: folder.appending(path: "f.xlsx"))), 0)
      let csv = try String(contentsOf: folder.appending(path: "f.csv"), encoding: .utf8)
      let count = csv.split(separator: "\n").count - 1
      let found = rows.dropFirst().prefix(count)
      #expect(rows[0].contains("Hva det gjelder") && rows[0].contains("Alvor"))
      #expect(
        found.allSatisfy { $0.count >= 5 && ["Kritisk", "Høy", "Middels", "Lav"].contains($0[0]) })
      #expect(found.count == count && count > 10)
    }
  }

  @Test func `where nothing is found, the workbook says what is not known`() throws {
    try Program.inFolder { folder in
      try Data("{\"families\": [{\"id\": \"f\", \"alias\": \"Eik\"}]}".utf8).write(
        to: folder.appending(path: "n.json"))
      let words = ["analyse", "n.json", "referrals", "--as-of", "2026-06-15", "-o", "f.xlsx"]
      #expect(try Program.run(words, in: folder).status == 0)
      let rows = try Self.rows([UInt8](Data(contentsOf: folder.appending(path: "f.xlsx"))), 0)
      #expect(rows.count >= 2)
      #expect(rows.dropFirst().joined().contains { $0.hasPrefix("Ingen funn, men") })
    }
  }
}
