import Analysis
import Model
import Support
import Testing

@testable import Wording

/// What is written for somebody says nothing of what is not there.
@Suite struct SomebodyTests {
  private static let tables = [
    "families": "id,alias\nf,Familien Eik",
    "services":
      "id,name,sector,domains,closed\nnav,Nav,nav,debt,\nold,Gjeldskontoret,nav,debt,2026-03-01\nny,Ny giv,nav,debt,",
    "contacts": "id,name,service\nkari,Kari Nes,nav",
    "needs": "id,family,domain,title,raised\nn,f,debt,Brev,2026-01-01",
    "referrals":
      "id,family,need,from,to,sent,due\nr,f,n,kari,ny,2026-02-01,2026-03-01\nq,f,n,kari,old,2026-02-01,2026-03-02",
    "activities": "date,actor,family,kind,need\n2026-06-10,ny,f,call,n",
    "agreements":
      "id,family,actor,title,agreed,due,referral\na,f,kari,Ringe,2026-05-01,2026-06-01,r",
  ]

  private func sentences(_ stamp: AudienceStamp?) throws -> [String] {
    let network = try Network(PlainBundle(csv: Self.tables))
    let day = try #require(Day("2026-06-15"))
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .nb, stamp: stamp)
    return analyse(network, asOf: day).forAudience.findings
      .map { ($0.subject.kind == .agreement ? "a" : network.id($0.subject), $0) }
      .sorted { $0.0 < $1.0 }
      .flatMap { [writer.message($0.1), writer.suggestion($0.1)] }
  }

  @Test func `the stamp says whom it is for, by which day, and that something may be missing`()
    throws
  {
    let day = try #require(Day("2026-06-16"))
    let stamp = AudienceStamp(names: ["BUP", "Nav", "PPT"], day: day)
    #expect(
      Language.nb.sentence(stamp)
        == "Viser bare det som kan deles med BUP, Nav og PPT etter samtykker per 16. juni 2026. Noe kan være utelatt."
    )
    #expect(Language.nn.sentence(stamp).contains("delast med BUP, Nav og PPT etter samtykke"))
    #expect(Language.en.sentence(stamp).hasSuffix("as of 16 June 2026. Something may be left out."))
  }

  @Test func `no sentence for somebody says what was last, what is not recorded or who could`()
    throws
  {
    let stamp = AudienceStamp(names: ["Nav"], day: try #require(Day("2026-06-16")))
    #expect(
      try sentences(stamp) == [
        "Avtalen «Ringe» (Familien Eik) skulle vært gjort for 14 dager siden av Kari Nes (Nav).",
        "En av hjelperne kan spørre Kari Nes (Nav) om det er gjort, og ellers avtale en ny dag.",
        "Gjeldskontoret ble lagt ned 1. mars uten å ha svart på henvisningen om «Brev» (Familien Eik); fristen gikk ut for 105 dager siden.",
        "Kari Nes (Nav) kan spørre kommunen hvem som har tatt over etter Gjeldskontoret, sende henvisningen til dem, og registrere denne som trukket.",
        "Ny giv har ikke svart på henvisningen om «Brev» (Familien Eik); fristen gikk ut for 106 dager siden; avtalt: «Ringe» innen mandag 1. juni.",
        "Kari Nes (Nav) kan ringe Ny giv og be om svar.",
      ])
    // The coordinator is told all three.
    let own = try sentences(nil).joined(separator: " ")
    for words in ["ikke registrert at", "sist ringt", "sende henvisningen til Nav"] {
      #expect(own.contains(words), "\(words)")
    }
  }
}
