import Analysis
import Foundation
import Generator
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// Who should do something now.
@Suite struct UrgentTests {
  private static func sample(_ language: Language = .nb) throws -> DiagramContext {
    DiagramContext(
      Situation(try SomebodyTests.sample(), asOf: try #require(Day(testDay))), language: language,
      place: "Solvik")
  }

  private func sections(_ picture: Picture) -> [[String]] {
    picture.textAlternative.sections.map(\.sentences)
  }

  // MARK: Solvik, by hand

  /// The critical findings of Solvik on the day: Ida's need that Gro H. had (75 days, with the late
  /// question to BUP) and the eviction notice that nobody was asked about (35 days), both marked as
  /// urgent and nobody's; the late answers about Osp's bills (14 days, marked) and Rogn's home (112
  /// days, not marked).
  @Test func `the four things of Solvik are there, the worst first`() throws {
    let picture = try Self.sample().picture(.urgent)
    let said = picture.textAlternative
    #expect(said.title == "4 ting haster i Solvik nå. To av dem gjelder samme familie.")
    #expect(
      said.summary
        == "15. juni 2026 · 8 ting til må noen ta tak i, 5 av dem uten ansvarlig, lengst i 198 dager"
    )
    let rows = sections(picture)
    #expect(
      rows.prefix(4).map(\.first) == [
        "75 dager uten ja, merket som haster: «Noen å snakke med» (Ida, 14 år, Familie Bjørk, Sentrum).",
        "35 dager uten ja, merket som haster: «Varsel om utkastelse» (Familie Rogn, Vest).",
        "14 dager over fristen, merket som haster: «Bunken med regninger» (Ragne, Familie Osp, Øst).",
        "112 dager over fristen: «Bolig med plass til alle» (Familie Rogn, Vest).",
      ])
    #expect(rows[0].contains("Ingen har tatt over etter Gro H."))
    #expect(rows[0].contains("BUP Solvik er spurt, 41 dager over fristen."))
    #expect(rows[0].contains("Aud L. (Legesenteret i Solvik) ringer BUP Solvik."))
    #expect(rows[0].contains { $0.hasPrefix("Mona (Familiekoordinatorene) spør om ") })
    #expect(rows[1].contains("Ingen er spurt."))
    // Rogn has no coordinator: of its helpers Ingunn H. has the smallest id.
    #expect(
      rows[1].contains(
        "Ingunn H. (Helsestasjonen og skolehelsetjenesten) avklarer hvem som spør om Boligkontoret kan ta det."
      ))
    #expect(rows[2].contains("Eirik og Ragne har sagt ja til ansvaret."))
    #expect(rows[2].contains("Eirik (Familiekoordinatorene) ringer Økonomisk rådgivning."))
    #expect(rows[3].contains("Boligkontoret har ikke svart; fristen gikk ut 23. februar."))
    // The last is not marked: its number is larger than those above it.
    #expect(
      said.sections.prefix(4).map(\.heading) == ["", "", "", "Kritisk, men ikke merket som haster"])
    // What nobody has, the longest first; what else is high is counted with the last of it: as many
    // as the line below the title says.
    #expect(said.sections.last?.heading == "Ikke merket som haster, men noen må ta tak i det (8)")
    let all = [
      "198 dager uten ja: «Fast inntekt» (Kåre, Familie Rogn). Kan spørres: Nav Solvik.",
      "166 dager uten ja: «Noe å gjøre etter skolen» (Even, 14 år, Familie Hassel).",
      "115 dager uten ja: «En voksen å finne på noe med» (Even, 14 år, Familie Hassel). Kan spørres: Solvik frivilligsentral.",
      "91 dager uten ja: «Fotball for Emil» (Emil, 10 år, Familie Bjørk). Kan spørres: Kulturskolen.",
    ]
    let listed = try #require(rows.last).dropLast()
    #expect(listed.count >= 2 && all.starts(with: listed))
    // The others that nobody has, among them Theo's place, the question about Kasper that was
    // passed on, Vetle's that came back, and Oda's that PPT has not answered.
    #expect(rows.last?.last == "Det er \(8 - listed.count) til, som det ikke er plass til her.")
  }

  /// What nobody has comes before an answer that is late: where that is later, a rule parts them.
  @Test(arguments: [("2026-05-16", 1), ("2026-02-15", 0)])
  func `where days are more again, a rule says that they begin anew`(
    raised: String, rules: Int
  ) throws {
    let town = bundle([
      "families": "id,alias\nf,Familien Eik",
      "services": "id,name,sector,domains\ns,Skolen,school,school\nb,Boligkontoret,housing,housing",
      "needs":
        "id,family,domain,title,raised,urgency\nn,f,school,Skole,\(raised),urgent\nm,f,housing,Bolig,2026-01-01,urgent",
      "responsibilities": "need,actor,accepted,from\nm,s,2026-01-02,2026-01-02",
      "referrals": "id,family,need,from,to,sent,due\nr,f,m,s,b,2026-01-02,2026-04-16",
    ])
    let picture = try context(town).picture(.urgent)
    let rows = sections(picture).compactMap(\.first)
    // Sixty days after 16 April.
    #expect(rows.count == 2 && rows[1].hasPrefix("60 dager over fristen, "), "\(rows)")
    let grounds = picture.drawing.attributes.read("_background")
    #expect(grounds.matches(of: /C 7 -#B0B0B0/).count == rules)
  }

  @Test func `what there is besides is counted in words`() {
    typealias Besides = (count: Int, nobodys: Int, days: Int, nb: String, en: String)
    let said: [Besides] = [
      (1, 0, 0, "1 ting til må noen ta tak i", "somebody has to see to 1 more thing"),
      (
        1, 1, 9, "1 ting til må noen ta tak i, uten ansvarlig i 9 dager",
        "somebody has to see to 1 more thing, with nobody responsible for 9 days"
      ),
      (
        3, 3, 9, "3 ting til må noen ta tak i, alle uten ansvarlig, lengst i 9 dager",
        "somebody has to see to 3 more things, all with nobody responsible, the longest for 9 days"
      ),
      (
        3, 1, 1, "3 ting til må noen ta tak i, 1 av dem uten ansvarlig i 1 dag",
        "somebody has to see to 3 more things, 1 of them with nobody responsible for 1 day"
      ),
      // Of today there is no number.
      (
        3, 2, 0, "3 ting til må noen ta tak i, 2 av dem uten ansvarlig",
        "somebody has to see to 3 more things, 2 of them with nobody responsible"
      ),
    ]
    for one in said {
      let words = Words.Urgent.besides(one.count, nobodys: one.nobodys, longest: one.days)
      #expect(words.nb == one.nb)
      #expect(words.en == one.en)
    }
  }

  @Test func `a time in steps is said as people say it`() {
    #expect(Words.Urgent.aboutDays(.upTo(30)).nb == "opptil 30 dager")
    #expect(Words.Urgent.aboutDays(.days(0)).nn == "i dag")
    #expect(Words.Urgent.ago(.upTo(30)).nn == "i løpet av dei siste 30 dagane")
    #expect(Words.Urgent.ago(.over(90)).nb == "for over 90 dager siden")
    #expect(Words.Urgent.ago(.days(1)).nb == "i går")
    #expect(Words.Urgent.ago(.days(3)).en == "3 days ago")
  }

  /// What was agreed is the title; by whom, and by when, is said once.
  @Test func `an agreement that is over its day is called what was agreed`() throws {
    func town(_ coordinator: Bool) -> PlainBundle {
      var town: [String: String] = [
        "families": "id,alias\nf,Familien Eik",
        "services": "id,name,sector,domains\ns,Skolen,school,school\nk,Koordinering,coordination,",
        "contacts": "id,name,service,role\nc,Kari,k,\(coordinator ? "coordinator" : "")",
        "ties": "a,b,kind\nc,f,serves\ns,f,serves",
        "agreements":
          "id,family,title,agreed,actor,due\na,f,kalle inn til møte,2026-01-01,s,2026-03-01",
      ]
      town["people"] = "id,family,alias\np,f,Ola"
      return bundle(town)
    }
    for (isThere, name) in [
      (true, "Kari (Koordinering)"), (false, "Kari (Koordinering) avklarer hvem som"),
    ] {
      let rows = try sections(context(town(isThere)).picture(.urgent))
      // From 1 March to 15 June 2026.
      #expect(
        rows[0] == [
          "106 dager over fristen: «Kalle inn til møte» (Familien Eik).",
          "Skolen skulle gjøre det innen 1. mars; det er ikke registrert som gjort.",
          "\(name) spør Skolen om det er gjort, og avtaler ellers en ny dag.",
        ])
    }
  }

  /// Nobody is around the family, and no service coordinates.
  @Test func `where nobody is known who can find out, the meeting decides`() throws {
    let town = bundle([
      "families": "id,alias\nf,Familien Eik",
      "services": "id,name,sector,domains\nb,Boligkontoret,housing,housing",
      "needs":
        "id,family,domain,title,raised,urgency\nn,f,housing,Bolig,2026-05-01,urgent",
    ])
    let row = try #require(try sections(context(town).picture(.urgent)).first)
    #expect(row.last == "Møtelederen avgjør hvem som spør om Boligkontoret kan ta det.")
  }

  /// Of a late answer about a need that the school has said yes to; Anna is tied to the family and
  /// has the smaller id.
  @Test func `whoever has said yes finds out who asks`() throws {
    let town = bundle([
      "families": "id,alias\nf,Familien Eik",
      "services":
        "id,name,sector,domains\ns,Skolen,school,school\nb,Boligkontoret,housing,housing\nh,Helsestasjonen,health,",
      "contacts": "id,name,service\na,Anna,h",
      "ties": "a,b,kind\na,f,serves",
      "needs": "id,family,domain,title,raised,urgency\nn,f,housing,Bolig,2026-01-01,urgent",
      "responsibilities": "need,actor,accepted,from\nn,s,2026-01-02,2026-01-02",
      "referrals": "id,family,need,to,sent,due\nr,f,n,b,2026-01-02,2026-02-01",
    ])
    let row = try #require(try sections(context(town).picture(.urgent)).first)
    #expect(row.contains { $0.hasPrefix("Skolen avklarer hvem som ringer Boligkontoret") })
  }

  /// A need that is marked as urgent and was asked about long ago is not critical, and is there.
  @Test func `where nothing is critical, the page goes on with what is high`() throws {
    let town = bundle([
      "families": "id,alias,area\nf,Lind 9,nord\ng,Rev 5,nord",
      "services":
        "id,name,sector,domains\nnav,Nav Nord,nav,housing\nbolig,Boligkontoret,housing,housing\nfly,Flyktningtjenesten,refugee,education",
      "contacts":
        "id,name,service,role\nk,Sara,nav,\nh,Piotr,fly,\ne,Elif,bolig,",
      "ties": "a,b,kind\nh,f,serves",
      "needs":
        "id,family,domain,title,raised,urgency\nn,f,housing,Fukt,2025-02-01,urgent\nm,g,education,Godkjent utdanning,2025-11-17,normal\no,f,housing,Strøm,2025-02-01,normal",
      "responsibilities":
        "need,actor,asked,accepted,from\nn,k,2025-03-14,,2025-03-14\no,k,2025-02-02,2025-02-02,2025-02-02",
      "referrals": "id,family,need,from,to,sent,due\nr,g,m,nav,fly,2026-05-29,2026-06-29",
    ])
    let picture = try context(town).picture(.urgent)
    #expect(picture.textAlternative.title == "Én ting haster i nord nå.")
    let rows = sections(picture)
    // From 14 March 2025 to 15 June 2026; Piotr is the one who is tied to the family.
    #expect(
      rows[0].contains { $0.hasPrefix("458 dager uten ja, merket som haster: «Fukt» (Lind 9") })
    #expect(rows[0].contains("Sara (Nav Nord) ble spurt 14. mars 2025 og har ikke sagt ja."))
    #expect(
      rows[0].contains(
        "Piotr (Flyktningtjenesten) avklarer hvem som spør Sara (Nav Nord) om et klart ja eller nei."
      ))
    #expect(rows[0].contains("Blir det nei, kan Boligkontoret spørres."))
    // Who was asked on 29 May has a month; that nobody does anything is not said.
    #expect(rows[1].contains("Har ikke svart ennå: Flyktningtjenesten (spurt 29. mai)."))
    #expect(rows[1].contains { $0.contains("purrer på svar fra Flyktningtjenesten") })
    #expect(!picture.textAlternative.text.contains("ingen gjør noe"))
  }

  /// Of the two that Eik waits for, and not of Ask's, which one call would not be about.
  @Test func `one conversation settles what it can for the family, and is said once`() throws {
    let town = bundle([
      "families": "id,alias\nf,Familien Eik\ng,Familien Ask",
      "services": "id,name,sector,domains\ns,Skolen,school,school\nb,Boligkontoret,housing,housing",
      "needs":
        "id,family,domain,title,raised,urgency\nn,f,housing,Bolig,2026-01-01,urgent\nm,f,housing,Leie,2026-01-01,urgent\no,g,housing,Flytte,2026-01-01,urgent",
      "referrals":
        "id,family,need,from,to,sent,due\nr,f,n,s,b,2026-01-02,2026-02-01\nq,f,m,s,b,2026-01-02,2026-03-01\np,g,o,s,b,2026-01-02,2026-04-01",
    ])
    let said = try sections(context(town).picture(.urgent)).joined().filter {
      $0.hasPrefix("Én samtale")
    }
    #expect(said == ["Én samtale med Boligkontoret kan avklare 2 saker for familien."])
  }

  @Test func `what was raised today has no number of days`() throws {
    let town = bundle([
      "families": "id,alias\nf,Familien Eik",
      "needs": "id,family,domain,title,raised,urgency\nn,f,housing,Bolig,2026-06-15,urgent",
    ])
    let picture = try context(town).picture(.urgent)
    #expect(
      sections(picture)[0].first == "Meldt i dag, merket som haster: «Bolig» (Familien Eik).")
    #expect(!picture.textAlternative.text.contains("0 d"))
  }

  @Test(arguments: Language.allCases) func `it is drawn as it is said`(language: Language) throws {
    let picture = try Self.sample(language).picture(.urgent)
    let sentences = Set(sections(picture).joined())
    #expect(picture.drawing.nodes.count > 12)
    for node in picture.drawing.nodes where !["legend", "foot"].contains(node.name) {
      var tooltip = node.attributes.read("tooltip")
      // A tooltip is a sentence, or several one after the other.
      while let next = sentences.filter({ tooltip.hasPrefix($0) }).max(by: { $0.count < $1.count })
      {
        tooltip = String(tooltip.dropFirst(next.count)).trimmingCharacters(in: .whitespaces)
      }
      #expect(tooltip == "", "\(node.attributes.read("tooltip"))")
    }
    for days in ["75", "35", "14"] {
      #expect(
        picture.drawing.nodes.contains { $0.attributes.read("label").hasPrefix(days + " ") },
        "\(days)")
    }
    // Its number is what is larger than everything else on the page.
    let texts = try PictureLayout(picture).nodes.flatMap(\.texts)
    let large = texts.filter { $0.size >= 30 }.map(\.words)
    #expect(large.count >= 3 && ["75", "35", "14", "112"].starts(with: large))
    #expect(texts.allSatisfy { $0.size >= 10 })
  }

  // MARK: What is not

  @Test func `where nothing is urgent no more is claimed than is recorded`() throws {
    let families = "id,alias,area\nf,Familien Eik,nord"
    let services = "id,name,sector,domains\nnav,Nav,nav,debt"
    let needs = "id,family,domain,title,raised,urgency\nn,f,debt,Brev,2026-05-14,"
    let quiet = bundle(["families": families, "services": services, "needs": needs])
    let picture = try context(quiet).picture(.urgent)
    #expect(picture.textAlternative.title == "Én ting i nord må noen ta tak i.")
    #expect(picture.textAlternative.summary == "15. juni 2026 · ikke merket som haster")
    #expect(sections(picture)[0].first == "32 dager uten ja: «Brev» (Familien Eik, Nord).")
    // An urgent need of which Nav was asked last week is no finding, and there is no claim of it.
    let asked = bundle([
      "families": families, "services": services, "needs": needs + "urgent",
      "responsibilities":
        "need,actor,asked,accepted,from\nn,nav,2026-06-10,2026-06-11,2026-06-10",
    ])
    let held = try context(asked).picture(.urgent)
    #expect(held.textAlternative.title == "Ingen alvorlige funn i det som er registrert.")
    let notes = sections(held).joined()
    #expect(
      notes.contains(
        "Ett åpent behov er merket som haster: noen har sagt ja til det, eller er spurt nylig."))
    #expect(notes.contains { $0.contains("så Samvev vet ikke") })
    // What is less serious is counted.
    let count = try context(asked).findings.count { $0.family != nil }
    #expect(
      count == 0
        || notes.contains("\(count) mindre alvorlige funn står i listen over funn."))
    // An empty network says what is not known.
    let empty = try context(PlainBundle()).picture(.urgent)
    #expect(empty.textAlternative.title == "Ingen alvorlige funn i det som er registrert.")
    #expect(
      sections(empty)
        == [["Det er ikke registrert noen familie som følges opp den dagen."]])
  }

  /// What comes after an age limit, with nobody to receive it, is critical too, and no need.
  @Test func `a transition that nobody receives is a row of its own`() throws {
    let town = bundle([
      "families": "id,alias\nf,Familien Eik",
      "people": "id,family,alias,born\np,f,Ola,2008-01-10",
      "services": "id,name,sector,domains,max_age\nbup,BUP,health,mental-health,17",
      "contacts": "id,name,service\nk,Kari,bup",
      "ties": "a,b,kind,from\nk,p,serves,2024-01-01",
      "needs": "id,family,person,domain,title,raised\nn,f,p,mental-health,Angst,2025-01-01",
      "responsibilities": "need,actor,from,accepted\nn,k,2025-01-01,2025-01-01",
    ])
    let made = try context(town)
    let critical = made.findings.filter { $0.severity == .critical }
    #expect(critical.map(\.code) == [.gapTransition])
    let row = try #require(try sections(made.picture(.urgent)).first)
    #expect(row[0].hasPrefix("156 dager siden: «Aldersgrense uten mottaker: BUP» (Ola, "))
    #expect(row.count > 1)
  }
}
