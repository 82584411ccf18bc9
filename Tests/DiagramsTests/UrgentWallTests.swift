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

/// What hangs on a wall is read by somebody who has the manager's report beside it.
@Suite struct UrgentWallTests {
  private let wall = PictureOptions(small: SmallNumbers(hides: true), isForWall: true)

  /// All that is read of a picture.
  private func read(_ picture: Picture) -> String {
    let drawn = (picture.drawing.nodes.map(\.attributes) + [picture.drawing.attributes])
      .flatMap { one in ["label", "tooltip"].map { one.read($0) } }
    return drawn.joined(separator: "\n") + picture.textAlternative.text
  }

  /// Words alone, with a blank around each.
  private func words(_ text: String) -> String {
    " " + text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).joined(separator: " ") + " "
  }

  @Test func `Solvik's wall names areas of life and services and nobody`() throws {
    let network = try SomebodyTests.sample()
    let made = DiagramContext(
      Situation(network, asOf: try #require(Day(testDay))), language: .nb, place: "Solvik")
    let picture = try made.picture(.urgent, options: wall)
    #expect(
      picture.textAlternative.title
        == "Behov innen skole har stått lengst uten et ja i Solvik: over 180 dager.")
    let sentences = picture.textAlternative.sections.flatMap(\.sentences)
    for words in [
      "Økonomi: behov som ingen har sagt ja til, lengst i over 180 dager.",
      "Boligkontoret har ikke svart; fristen gikk ut for over 90 dager siden.",
      "BUP Solvik har ikke svart; fristen gikk ut for over 30 dager siden.",
    ] {
      #expect(sentences.contains(words), "\(words)")
    }
    try expectNobody(in: picture, of: network)
  }

  @Test(arguments: [12, 40, 300]) func `the wall of a town names nobody`(families: Int) throws {
    let network = generate(families: families, seed: UInt64(families))
    for language in Language.allCases {
      let made = DiagramContext(
        Situation(network, asOf: defaultGeneratedDay), language: language, place: "Elvedal")
      try expectNobody(in: made.picture(.urgent, options: wall), of: network)
    }
  }

  /// No alias, no name of a contact, no title of a need, and no 1 to 4 of anything.
  private func expectNobody(in picture: Picture, of network: Network) throws {
    let text = words(read(picture))
    var secrets: Set<String> = []
    for names in [network.families.alias, network.people.alias, network.contacts.name] {
      for row in 0..<names.count where names[row].count > 3 { secrets.insert(words(names[row])) }
    }
    // Some needs are called as their area of life.
    let areas = Domain.allCases.flatMap { domain in
      Language.allCases.map { words(domain.words[$0]).lowercased() }
    }
    for row in 0..<network.needs.count where !network.needs.title.isEmpty(row) {
      let title = words(network.needs.title[row])
      if !areas.contains(title.lowercased()) { secrets.insert(title) }
    }
    #expect(secrets.count > 40)
    for secret in secrets { #expect(text.range(of: secret) == nil, "\(secret)") }
    // The day that it is of, and that on which it was made, are no counts.
    let said = picture.textAlternative.text.replacing(/\d+\.? \p{L}+ \d{4}/, with: "")
    let numbers = said.split(whereSeparator: { !$0.isNumber }).map(String.init)
    #expect(!numbers.contains { ["1", "2", "3", "4"].contains($0) }, "\(said)")
  }

  /// Towns that differ in everything that the report hides: how many families, which, whether it is
  /// urgent, in which area, on which day.
  private func town(isTwin: Bool) -> PlainBundle {
    func pick(_ one: String, _ other: String) -> String { isTwin ? other : one }
    var tables: [String: [[String: String]]] = [
      "families": (0..<8).map {
        ["id": "f\($0)", "alias": "Familie \(pick("A", "B"))\($0)", "area": pick("nord", "sør")]
      },
      "services": [
        ["id": "nav", "name": "Nav", "sector": "nav", "domains": "economy"],
        ["id": "bup", "name": "BUP", "sector": "health", "domains": "mental-health"],
        ["id": "lege", "name": "Legen", "sector": "health", "domains": "physical-health"],
        ["id": "alene", "name": "Alene", "sector": "health", "domains": "leisure"],
      ],
      "contacts": (["nav", "nav", "bup", "bup", "lege", "lege", "alene"]).enumerated().map {
        ["id": "k\($0.offset)", "name": "Kari \($0.offset)", "service": $0.element]
      },
      "needs": [
        need("n1", "f0", "economy", pick("2026-05-01", "2026-03-25"), pick("urgent", "normal")),
        need("n2", pick("f1", "f7"), "housing", pick("2025-06-20", "2025-12-01"), "normal"),
      ],
      "referrals": [
        referral("r1", pick("f2", "f3"), "bup", pick("2026-03-20", "2026-05-01")),
        referral("r2", "f4", "nav", pick("2026-01-01", "2026-03-01")),
        referral("r3", "f5", "alene", pick("2026-01-01", "2026-05-01")),
      ],
    ]
    if isTwin {
      // Three families more with the same, none longer.
      for number in 4..<7 {
        tables["needs"]?.append(need("m\(number)", "f\(number)", "economy", "2026-06-01", "urgent"))
        tables["referrals"]?.append(referral("q\(number)", "f\(number)", "bup", "2026-05-20"))
      }
    }
    return PlainBundle(tables: tables)
  }

  private func need(
    _ id: String, _ family: String, _ domain: String, _ raised: String, _ urgency: String
  ) -> [String: String] {
    [
      "id": id, "family": family, "domain": domain, "raised": raised, "urgency": urgency,
      "title": "Hemmelig \(id)",
    ]
  }

  private func referral(
    _ id: String, _ family: String, _ to: String, _ due: String
  ) -> [String: String] {
    ["id": id, "family": family, "from": "lege", "to": to, "sent": "2025-12-01", "due": due]
  }

  @Test(arguments: Language.allCases) func `what the report hides does not show on a wall`(
    language: Language
  ) throws {
    var options = wall
    for paper in [Paper.a4, .wall] {
      options.paper = paper
      let pictures = try [false, true].map {
        try context(town(isTwin: $0), language).with(place: "Sted").picture(
          .urgent, options: options)
      }
      for form in [Picture.Form.text, .svg, .dot] {
        #expect(try pictures[0].bytes(as: form) == pictures[1].bytes(as: form), "\(form)")
      }
      // It says something, and nothing of the service that is one person.
      let text = pictures[0].textAlternative.text
      #expect(text.contains("BUP") && text.contains("Nav") && !text.contains("Alene"))
    }
    // Where small numbers are shown, both differ, have the days and say so.
    options.small = SmallNumbers(hides: false)
    let shown = try [false, true].map {
      try context(town(isTwin: $0), language).picture(.urgent, options: options).textAlternative
        .text
    }
    #expect(shown[0] != shown[1])
    #expect(shown[0].contains("360") && shown[0].contains("Alene"))
    #expect(shown[0].contains(Words.smallNumbers[language]))
  }

  @Test func `of fewer than five families nothing is shown`() throws {
    let few = bundle([
      "families": "id,alias\nf,Eik\ng,Ask",
      "needs": "id,family,domain,title,raised,urgency\nn,f,debt,Brev,2026-01-01,urgent",
    ])
    let picture = try context(few).picture(.urgent, options: wall)
    let text = picture.textAlternative.text
    #expect(picture.textAlternative.title == "Færre enn 5 familier følges opp.")
    #expect(!text.contains("Gjeld") && !text.contains("dager"))
    var shown = wall
    shown.small = SmallNumbers(hides: false)
    #expect(
      try context(few).picture(.urgent, options: shown).textAlternative.text.contains(
        "lengst i 165 dager"))
  }
}

extension DiagramContext {
  /// The same in a place.
  fileprivate func with(place: String) -> DiagramContext {
    DiagramContext(situation, language: language, place: place)
  }
}
