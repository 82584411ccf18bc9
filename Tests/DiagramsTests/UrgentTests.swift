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

  /// The critical findings of Solvik on the day: the application of Rogn (112 days overdue), Ida's
  /// need that Gro H. had (75 days, with the late question to BUP), the eviction notice that nobody
  /// was asked about (35 days) and Osp's bills (14 days overdue).
  @Test func `the four things of Solvik are there, the longest first`() throws {
    let picture = try Self.sample().picture(.urgent)
    let said = picture.textAlternative
    #expect(said.title == "4 ting haster i Solvik nå. To av dem gjelder samme familie.")
    #expect(
      said.summary.hasPrefix("15. juni 2026 · ")
        && said.summary.hasSuffix("5 behov til har ingen, det lengste i 198 dager"))
    let rows = sections(picture)
    #expect(
      rows.prefix(4).map(\.first) == [
        "112 dager over fristen: «Bolig med plass til alle» (Familie Rogn, Vest).",
        "75 dager uten ja: «Noen å snakke med» (Ida, 14 år, Familie Bjørk, Sentrum).",
        "35 dager uten ja: «Varsel om utkastelse» (Familie Rogn, Vest).",
        "14 dager over fristen: «Bunken med regninger» (Ragne, Familie Osp, Øst).",
      ])
    #expect(rows[0].contains("Boligkontoret har ikke svart; fristen gikk ut 23. februar."))
    #expect(rows[1].contains("Ingen har tatt over etter Gro H."))
    #expect(rows[1].contains("BUP Solvik er spurt, 41 dager over fristen."))
    #expect(rows[1].contains("Aud L. (Legesenteret i Solvik) ringer BUP Solvik."))
    #expect(rows[1].contains { $0.hasPrefix("Mona (Familiekoordinatorene) spør om ") })
    #expect(rows[2].contains("Ingen er spurt."))
    #expect(rows[2].contains("Bli enige om hvem som spør om Boligkontoret kan ta det."))
    #expect(rows[3].contains("Eirik (Familiekoordinatorene) ringer Økonomisk rådgivning."))
    #expect(
      rows.last == [
        "198 dager uten ja: «Fast inntekt» (Kåre, Familie Rogn).",
        "166 dager uten ja: «Noe å gjøre etter skolen» (Even, 14 år, Familie Hassel).",
        "115 dager uten ja: «En voksen å finne på noe med» (Even, 14 år, Familie Hassel).",
        "91 dager uten ja: «Fotball for Emil» (Emil, 10 år, Familie Bjørk).",
        "14 dager uten ja: «Plass på SFO» (Theo, 7 år, Familie Osp).",
      ])
    #expect(said.sections.last?.heading == "Ikke merket som haster, men ingen gjør noe med dette")
  }

  @Test func `one conversation settles as many findings as the list of findings says`() throws {
    let context = try Self.sample()
    let digest = context.findings.filter { finding in
      context.network.answerer(of: finding).map(context.serviceName) == "Boligkontoret"
    }
    let sentence = "Én samtale med Boligkontoret kan avklare \(digest.count) funn."
    #expect(digest.count > 1)
    #expect(try sections(context.picture(.urgent))[0].contains(sentence))
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
    for days in ["112", "75", "35", "14"] {
      #expect(
        picture.drawing.nodes.contains { $0.attributes.read("label").hasPrefix(days + " ") },
        "\(days)")
    }
    // Its number is what is larger than everything else on the page.
    let texts = try PictureLayout(picture).nodes.flatMap(\.texts)
    #expect(texts.filter { $0.size >= 30 }.map(\.words) == ["112", "75", "35", "14"])
    #expect(texts.allSatisfy { $0.size >= 11 })
  }

  // MARK: What is not

  @Test func `where nothing is urgent no more is claimed than is recorded`() throws {
    let quiet = bundle([
      "families": "id,alias,area\nf,Familien Eik,nord",
      "services": "id,name,sector,domains\nnav,Nav,nav,debt",
      "needs": "id,family,domain,title,raised\nn,f,debt,Brev,2026-05-14",
    ])
    let picture = try context(quiet).picture(.urgent)
    #expect(
      picture.textAlternative.title
        == "Ingen kritiske funn i det som er registrert. Ett behov er det ingen som gjør noe med.")
    #expect(sections(picture).last == ["32 dager uten ja: «Brev» (Familien Eik)."])
    // An empty network says what is not known.
    let empty = try context(PlainBundle()).picture(.urgent)
    #expect(empty.textAlternative.title == "Ingen kritiske funn i det som er registrert.")
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

  // MARK: Size

  /// Many urgent needs, of as many families.
  private func town(
    _ count: Int, urgent: Bool = true, name: (String) -> String = { $0 }
  ) -> PlainBundle {
    PlainBundle(tables: [
      "families": (0..<count).map {
        ["id": "f\($0)", "alias": name("Familie \($0)"), "area": name("nord")]
      },
      "services": [
        [
          "id": "s", "name": name("Nav"), "sector": "nav", "domains": "economy",
          "area": name("nord"),
        ]
      ],
      "needs": (0..<count).map {
        [
          "id": "n\($0)", "family": "f\($0)", "domain": "economy", "title": name("Behov \($0)"),
          "raised": "2025-\(10 + $0 % 3)-\(10 + $0 % 19)",
          "urgency": urgent && $0 % 2 == 0 ? "urgent" : "normal",
        ]
      },
    ])
  }

  @Test(arguments: [1, 2, 7, 20, 90]) func `what there is no room for is counted`(count: Int) throws
  {
    let picture = try context(town(count)).picture(.urgent)
    #expect(picture.paper == .a4)
    let urgent = (count + 1) / 2
    var found: [String: Int] = [:]
    for section in picture.textAlternative.sections {
      let rows = section.sentences.filter { $0.contains("dager uten ja: ") }.count
      let left = section.sentences.compactMap {
        $0.firstMatch(of: /^Det er (\d+) til; alle står i funnene/).flatMap { Int($0.1) }
      }.reduce(0, +)
      let isOther = section.heading == "Ikke merket som haster, men ingen gjør noe med dette"
      found[isOther ? "others" : "urgent", default: 0] += rows + left
    }
    #expect(found["urgent"] == urgent)
    #expect(found["others", default: 0] == count - urgent)
    // A large number stands with a few; of the others there is a line.
    let large = try PictureLayout(picture).nodes.flatMap(\.texts).filter { $0.size >= 30 }
    #expect(large.count >= min(3, urgent))
  }

  @Test(
    arguments: GeneratedFamilies.styles.indices, [Paper.a4, .wall, .screen])
  func `a town of needs can be read`(style: Int, paper: Paper) throws {
    for isForWall in [false, true] {
      let options = PictureOptions(
        paper: paper, small: SmallNumbers(hides: true), isForWall: isForWall)
      let town = try context(town(24, name: GeneratedFamilies.styles[style].write))
      let picture = try town.picture(.urgent, options: options)
      #expect(try faults(picture) == [], "\(paper) \(isForWall)")
    }
  }

  @Test(arguments: [12, 40, 300]) func `a generated town can be read`(families: Int) throws {
    let network = generate(families: families, seed: UInt64(families))
    for (place, language) in Language.allCases.enumerated() {
      let made = DiagramContext(
        Situation(network, asOf: defaultGeneratedDay), language: language, place: "Elvedal")
      for paper in place == 0 ? Paper.allCases : [.a4] {
        for isForWall in [false, true] {
          let options = PictureOptions(
            paper: paper, small: SmallNumbers(hides: true), isForWall: isForWall)
          let picture = try made.picture(.urgent, options: options)
          #expect(picture.paper == paper)
          #expect(try faults(picture) == [], "\(paper) \(isForWall) \(language)")
        }
      }
    }
  }

  /// On a wall all of it is 24 points or more.
  private func faults(_ picture: Picture) throws -> [String] {
    let layout = try PictureLayout(picture)
    let texts = layout.heading + layout.nodes.flatMap(\.texts)
    return layout.faults
      + texts.filter { $0.size * layout.scale < picture.paper.leastText * 0.99 }.map {
        "«\($0.words)» is \($0.size * layout.scale) points"
      }
  }
}
