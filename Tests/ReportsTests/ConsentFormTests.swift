import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

/// The form by which a family says what may be shared.
@Suite struct ConsentFormTests {
  private func form(_ language: Language) throws -> ReportDocument {
    let network = try Network(
      PlainBundle(csv: [
        "families": "id,alias\nf,Rowan",
        "people": """
        id,family,alias,born,role
        mother,f,Mother,1985-01-01,adult
        eighteen,f,Eighteen,2008-06-15,child
        sixteen,f,Sixteen,2010-06-15,child
        fifteen,f,Fifteen,2011-06-15,child
        twelve,f,Twelve,2014-06-15,child
        eleven,f,Eleven,2014-06-16,child
        unknown,f,Unknown,,child
        """,
        "services": "id,name,sector\ns,Service,nav\nt,The secret,child-welfare",
        "ties": "a,b,kind\nt,f,serves",
      ]))
    let situation = Situation(network, asOf: try #require(Day("2026-06-15")))
    let writer = FindingWriter(
      network: network, rules: situation.rules, asOf: situation.day, language: language,
      scope: .family(0))
    return consentForm(FamilyIndex(situation), family: 0, between: [], writer: writer)
  }

  private func tables(_ document: ReportDocument) -> [ReportDocument.Table] {
    document.blocks.flatMap { block -> [ReportDocument.Table] in
      guard case .together(let parts) = block else { return [] }
      return parts.compactMap { part in
        if case .table(let table) = part { table } else { nil }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `each signs for what the law lets them decide at their age`(language: Language) throws {
    let rows = try #require(tables(try form(language)).last).rows.map { $0.map(\.text) }
    func words(_ word: ConsentFormWord?) -> String { word.map { language[form: $0] } ?? "" }
    let expected: [(String, ConsentFormWord?)] = [
      ("Mother", .forAdult), ("Eighteen", .forYoung), ("Unknown", nil), ("Sixteen", .forYoung),
      ("Fifteen", .forFifteen), ("Twelve", .forChild), ("", .forAdult),
    ]
    #expect(
      Set(rows.map { [$0[1], $0[2]] }) == Set(expected.map { [$0.0, words($0.1)] }))
    #expect(rows.count == expected.count)
  }

  @Test(arguments: Language.allCases)
  func `it says all that a valid consent has to say, and names nobody around the family`(
    language: Language
  ) throws {
    let page = try form(language).html
    #expect(!page.contains("The secret"))
    for member in ["Mother", "Eighteen", "Eleven", "Unknown"] { #expect(page.contains(member)) }
    for fact in language.consentFacts(coordinator: nil) { #expect(page.contains(html(fact))) }
    for domain in Domain.allCases {
      #expect(page.contains("☐\u{A0}" + domain.words[language]), "\(domain)")
    }
    #expect(page.contains(language.day(Day("2027-06-15") ?? .never)))
  }
}
