import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// Before a picture says that there is nobody, it looks at everything that could say otherwise.
@Suite struct AbsenceTests {
  /// Nobody says of a child in the cradle that it is nought years old.
  @Test(arguments: Language.allCases) func `a child is as old as people say`(
    language: Language
  ) throws {
    let under = Phrase(nb: "under 1 år", nn: "under 1 år", en: "under 1")
    // In the month of the birthday, when only that is known.
    let about = Phrase(nb: "rundt 1 år", nn: "rundt 1 år", en: "about 1")
    func same(_ text: String) -> Phrase { Phrase(nb: text, nn: text, en: text) }
    for (born, inTitle, inSentence) in [
      ("2025-12-01", under, under), ("2026-06", under, under), ("2025-06", about, about),
      ("2025-06-15", same("1"), Phrase(nb: "1 år", nn: "1 år", en: "1")),
      ("2012-06", same("13–14"), Phrase(nb: "13–14 år", nn: "13–14 år", en: "13–14")),
    ] {
      let family = bundle([
        "families": "id,alias,enrolled\nf,Familie Ask,2025-01-01",
        "people": "id,family,alias,born,role\nv,f,Mor,1990-01-01,adult\nl,f,Live,\(born),child",
        "services": "id,name,sector\nnav,Nav,nav",
        "contacts": "id,name,service,role\nk,Kari,nav,veileder",
        "ties": "a,b,kind\nk,v,serves",
      ])
      let made = try context(family, language)
      let picture = try made.picture(.ecomap, id: "f")
      #expect(picture.textAlternative.title.contains(" Live (\(inTitle[language]))"))
      #expect(picture.textAlternative.text.contains("Live, \(inSentence[language]): "))
      let svg = try String(decoding: picture.bytes(as: .svg), as: UTF8.self)
      #expect(svg.contains("Live (\(inTitle[language]))"))
      #expect(!svg.contains("Live (0") && !svg.contains("Live, 0"))
    }
  }

  /// The same in what is found, and so in tables and on the meeting's sheet.
  @Test(arguments: Language.allCases) func `what is found says it so too`(
    language: Language
  ) throws {
    let family = bundle([
      "families": "id,alias,enrolled\nf,Familie Ask,2025-01-01",
      "people":
        "id,family,alias,born,role\nv,f,Mor,1990-01-01,adult\nl,f,Live,2025-12-01,child",
      "services": "id,name,sector\nnav,Nav,nav", "ties": "a,b,kind\nnav,v,serves",
    ])
    let made = try context(family, language)
    let finding = try #require(made.findings.first { $0.code == .gapChildUnseen })
    let said = FindingWriter(made.situation, language: language).message(finding)
    #expect(said.contains(language == .en ? "Live (under 1)" : "Live (under 1 år)"), "\(said)")
  }

  private static let base = [
    "families": "id,alias,area\neik,Familien Eik,Sentrum",
    "people": "id,family,alias,born\ng,eik,Gutten,2014-09",
    "services": "id,name,sector\nnav,Nav sentrum,nav\nbup,BUP,health",
    "contacts": "id,name,service\nkari,Kari Nes,nav",
    "needs": "id,family,domain,title,raised\nn1,eik,debt,Brev,2026-05-14",
  ]

  private func text(_ view: View, _ more: [String: String]) throws -> String {
    let tables = Self.base.merging(more) { $1 }
    return try context(bundle(tables)).picture(view, id: "eik").textAlternative.text
  }

  @Test func `who has said yes to a need is in the network`() throws {
    let alone = try text(.network, [:])
    #expect(alone.contains("INGEN er registrert"))
    #expect(alone.contains("Ikke registrert hos noen familie nå: Nav sentrum"))
    let held = try text(
      .network,
      ["responsibilities": "need,actor,asked,accepted\nn1,kari,2026-05-20,2026-05-20"])
    #expect(held.contains("Kari Nes (Nav sentrum) har ansvar for et behov (hele familien)."))
    #expect(!held.contains("INGEN"))
    #expect(!held.contains("familie nå: Nav sentrum"))
  }

  @Test func `a question that waits and what was done stand beside nobody`() throws {
    let waiting = try text(
      .network, ["referrals": "id,family,from,to,sent\nr,eik,nav,bup,2026-06-01"])
    #expect(waiting.contains("INGEN er registrert. 1 henvisning venter på svar."))
    #expect(!waiting.contains("familie nå: BUP"))
    let done = try text(
      .network, ["activities": "date,actor,family,kind\n2026-06-03,kari,eik,call"])
    #expect(done.contains("Siste aktivitet 3. juni 2026."))
    let promised = try text(
      .network, ["agreements": "id,family,actor,title,agreed\na,eik,kari,Ringer,2026-06-01"])
    #expect(promised.contains("Kari Nes (Nav sentrum) har en åpen avtale (hele familien)."))
    #expect(!promised.contains("INGEN"))
  }

  @Test func `a family that does something itself is not said to have nobody`() throws {
    let title = "Ingen er registrert rundt Familien Eik"
    #expect(try text(.network, [:]).hasPrefix(title))
    for more in [
      "responsibilities": "need,actor,accepted\nn1,g,2026-05-20",
      "agreements": "id,family,actor,title,agreed\na,eik,g,Ringer,2026-06-01",
    ] {
      let own = try text(.network, [more.key: more.value])
      #expect(own.contains("Bare familien selv er registrert"), "\(more)")
      #expect(!own.contains("INGEN") && !own.contains(title))
    }
  }

  @Test func `the ecomap of a family with nobody says what there is`() throws {
    let waiting = try text(
      .ecomap, ["referrals": "id,family,from,to,sent\nr,eik,nav,bup,2026-06-01"])
    #expect(waiting.contains("Ingen er registrert rundt familien"))
    #expect(waiting.contains(" · 1 henvisning venter på svar"))
  }

  @Test func `nobody was asked is said only where nobody ever was`() throws {
    func line(_ more: [String: String]) throws -> String {
      let drawing = try context(bundle(Self.base.merging(more) { $1 }))
        .picture(.responsibilities, id: "eik").drawing
      return drawing.edges.map { $0.attributes.read("label") }.joined(separator: "; ")
    }
    #expect(try line([:]).contains("ingen er spurt"))
    // One whose responsibility has not begun, and an answered referral, were asked.
    let later = ["responsibilities": "need,actor,asked,from\nn1,bup,2026-06-10,2026-07-01"]
    #expect(try line(later).contains("ingen har ansvaret"))
    let answered = [
      "referrals":
        "id,family,need,from,to,sent,answered,outcome\nr,eik,n1,nav,bup,2026-05-20,2026-06-01,declined"
    ]
    #expect(try line(answered).contains("ingen har ansvaret"))
    // Who said no is named, and did not have it.
    let refused = ["responsibilities": "need,actor,asked,declined\nn1,bup,2026-05-20,2026-06-01"]
    #expect(try line(refused).contains("ingen har ansvaret; sa nei 1. juni"))
    #expect(try text(.gaps, refused).contains("1 av 1 åpne behov har ingen ansvarlig"))
  }

  @Test func `an open agreement is a line to whoever made it`() throws {
    let agreed = [
      "agreements":
        "id,family,actor,title,agreed,due,need\na,eik,kari,Ringer,2026-06-01,2026-06-20,n1"
    ]
    let textAlternative = try text(.responsibilities, agreed)
    #expect(textAlternative.contains("Avtale: Kari Nes, Nav sentrum, Ringer, frist 20. juni."))
  }

  /// Laying out thousands takes minutes; what is left out is counted.
  @Test func `of very many needs some are drawn, and the rest counted`() throws {
    var many = bundle(Self.base)
    many.tables["needs"] = (0..<500).map {
      ["id": "n\($0)", "family": "eik", "domain": "debt", "raised": "2026-05-14"]
    }
    let picture = try context(many).picture(.responsibilities, id: "eik")
    #expect(picture.textAlternative.title.hasSuffix(" og 498 til"))
    #expect(picture.textAlternative.foot.contains("Utelatt for lesbarhet: 300 behov til."))
  }

  @Test func `the id stands behind each of two with one name`() throws {
    let same = try context(
      bundle([
        "families": "id,alias\nf,Familien Hansen\ng,Familien Hansen",
        "people": "id,family,alias\nm1,f,Mor\nm2,f,Mor\nm3,g,Mor",
        "services": "id,name,sector\nnav,Nav,nav\nb1,BUP,health\nb2,BUP,health",
        "contacts": "id,name,service\nk,Kari,nav\nk2,Kari,b1",
        "ties": "a,b,kind\nk,f,serves\nk,g,serves\nk,k2,collaborates",
      ])
    ).picture(.network).textAlternative.text
    for words in [
      "Familien Hansen (f): Mor (m1) og Mor (m2)", "Familien Hansen (g): Mor\n", "BUP (b1)",
      "BUP (b2)", "Kari (Nav) samarbeider med Kari (BUP b1).",
    ] {
      #expect(same.contains(words), "\(words)")
    }
  }

  @Test func `what is read from the right turns nothing beside it`() throws {
    let name = "עזרה בשיעורי בית"
    let drawing = try context(
      bundle([
        "families": "id,alias\nf,Familie \(name)",
        "people": "id,family,alias,born\np,f,\(name),2012-01",
        "needs": "id,family,person,domain,title,raised\nn,f,p,school,\(name),2026-01-01",
      ])
    ).picture(.responsibilities, id: "f").drawing
    let all = drawing.nodes.map { $0.attributes.read("label") }.joined()
    #expect(all.contains("\u{2068}\(name)\u{2069}"))
    // On its way through Graphviz it stays.
    #expect(try dot(drawing).contains("\u{2068}"))
  }
}
