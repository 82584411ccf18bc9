import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

@Suite struct ReferralFlowTests {
  static let town = bundle([
    "families": "id,alias,enrolled\nf1,Ask,2025-01-01",
    "people": "id,family,alias\np1,f1,Sara",
    "services": "id,name,sector\na,Skolen,school\nb,BUP,health\nc,PPT,school\nd,Besøk,volunteers",
    "needs": "id,family,domain,raised\nn1,f1,leisure,2025-02-01",
    "referrals":
      "id,family,need,from,to,sent,due,answered,outcome,follows\nr1,f1,,a,b,2026-05-01,2026-05-15,,,\nr2,f1,,a,b,2026-06-01,2026-07-01,,,\nr3,f1,,a,c,2026-01-01,,2026-01-10,redirected,\nr4,f1,,c,b,2026-01-10,,2026-01-20,declined,r3\nr5,f1,,b,c,2026-02-01,,2026-02-10,declined,r4\nr6,f1,n1,p1,d,2026-03-01,,2026-03-20,declined,\nr7,f1,,a,d,2026-03-01,,2026-03-20,accepted,",
  ])

  private func picture(_ town: PlainBundle = town, hides: Bool = false) throws -> Picture {
    try context(town).picture(
      .referrals, options: PictureOptions(small: SmallNumbers(hides: hides)))
  }

  /// A town in which several are over the day for an answer.
  private var late: PlainBundle {
    var late = Self.town
    late.tables["referrals"]? += [
      [
        "id": "r8", "family": "f1", "from": "c", "to": "d", "sent": "2026-01-10",
        "due": "2026-02-15",
      ],
      [
        "id": "r9", "family": "f1", "from": "p1", "to": "b", "sent": "2026-06-10",
        "due": "2026-06-14",
      ],
    ]
    return late
  }

  @Test func `the title says how many are late, and where the longest is`() throws {
    #expect(
      try picture().textAlternative.title
        == "1 henvisning er over svarfristen, hos BUP: 31 dager")
    #expect(
      try picture(late).textAlternative.title
        == "3 henvisninger er over svarfristen, lengst hos Besøk: 120 dager")
    var quiet = Self.town
    quiet.tables["referrals"] = Self.town.rows("referrals").filter { $0["id"] != "r1" }
    #expect(
      try picture(quiet).textAlternative.title
        == "Ingen henvisning er over svarfristen, men spørsmål gikk i ring eller stoppet")
    quiet.tables["referrals"] = quiet.rows("referrals").filter { ["r2", "r7"].contains($0["id"]) }
    #expect(try picture(quiet).textAlternative.title == "Ingen henvisning er over svarfristen")
  }

  /// What is to be answered before the meeting is over is what there still is time for.
  @Test(arguments: Language.allCases)
  func `where none is late, the title says that the day for an answer is today`(
    language: Language
  ) throws {
    var town = Self.town
    town.tables["referrals"] = Self.town.rows("referrals").filter { $0["id"] != "r1" }.map {
      var row = $0
      if row["id"] == "r2" { row["due"] = testDay }
      return row
    }
    let (title, row) =
      [
        Language.nb: (
          "Ingen henvisning er over svarfristen, men fristen går ut i dag hos BUP",
          "venter, svarfristen går ut i dag."
        ),
        .nn: (
          "Inga tilvising er over svarfristen, men fristen går ut i dag hos BUP",
          "ventar, svarfristen går ut i dag."
        ),
        .en: (
          "No referral is over the day for an answer yet, but that day is today at BUP",
          "waiting, the day for an answer is today."
        ),
      ][language] ?? ("", "")
    for hides in [false, true] {
      let picture = try context(town, language).picture(
        .referrals, options: PictureOptions(small: SmallNumbers(hides: hides)))
      #expect(picture.textAlternative.title == title)
      #expect(picture.textAlternative.text.contains(row) == !hides)
      #expect(try PictureLayout(picture).faults == [])
    }
    // The day after it is late, and the day before it presses nobody.
    for (day, said) in [("2026-06-16", "1 henvisning er"), ("2026-06-14", "men spørsmål gikk")] {
      let other = try context(town, on: day).picture(.referrals)
      #expect(other.textAlternative.title.contains(said), "\(other.textAlternative.title)")
    }
  }

  /// With the days of the finding: since the first was sent, 1 January.
  @Test func `a circle and a detour say how long ago they began`() throws {
    var town = Self.town
    town.tables["referrals"]? += [
      [
        "id": "q1", "family": "f1", "from": "p1", "to": "a", "sent": "2026-05-01",
        "answered": "2026-05-02", "outcome": "redirected",
      ],
      [
        "id": "q2", "family": "f1", "from": "a", "to": "c", "sent": "2026-05-02",
        "answered": "2026-05-03", "outcome": "redirected", "follows": "q1",
      ],
      [
        "id": "q3", "family": "f1", "from": "c", "to": "d", "sent": "2026-05-03", "follows": "q2",
      ],
    ]
    let picture = try picture(town)
    let text = picture.textAlternative.text
    let found = naiveFindings(town, asOf: testDay)
    for (code, days) in [("referral.returned", 165), ("referral.passed-on", 45)] {
      #expect(found.first { $0.code == code }?.days == days)
      #expect(text.contains("først sendt for \(days) dager siden."), "\(text)")
      #expect(picture.drawing.nodes(labelled: "først sendt for \(days) dager siden").count == 1)
    }
  }

  @Test func `the latest stand first, each with its days and a bar as long`() throws {
    let drawing = try picture(late).drawing
    #expect(
      drawing.fromAbove(["31 dager", "120 dager", "1 dag"]) == ["120 dager", "31 dager", "1 dag"])
    let bars = drawing.nodes.filter { $0.attributes["fixedsize"] == "true" }
    let widths = bars.compactMap { Double($0.attributes.read("width")) }
    #expect(widths.count == 3)
    #expect(abs(widths[1] / widths[0] - 31.0 / 120) < 0.02)
  }

  @Test
  func `waiting referrals of two services are one row with their number and the longest wait`()
    throws
  {
    let rows = try picture().textAlternative.text.split(separator: "\n")
      .filter { $0.contains("Skolen → BUP") }
    #expect(rows == ["- Skolen → BUP: 2 venter, 1 av dem 31 dager over fristen."])
    #expect(try picture().drawing.nodes(labelled: "2 venter, 1 over fristen").count == 1)
  }

  @Test func `a circle is a sign with the way it took`() throws {
    let drawing = try picture().drawing
    #expect(drawing.nodes(labelled: "I RING").count == 1)
    #expect(drawing.nodes(labelled: "PPT → BUP → PPT").count == 1)
    #expect(
      try picture().textAlternative.text.contains(
        "BUP → PPT: gikk i ring: PPT → BUP → PPT, først sendt for 165 dager siden."))
  }

  @Test func `who passed it on is the receiver`() throws {
    let text = try picture().textAlternative.text
    #expect(text.contains("Skolen → PPT: 1 sendt videre."))
    #expect(try picture().drawing.nodes(labelled: "Sendt videre av mottakeren (1)").count == 1)
  }

  @Test func `a dead end is a filled sign beside the service where it was`() throws {
    let drawing = try picture().drawing
    let stops = drawing.nodes(labelled: "STOPP")
    #expect(stops.count == 2)
    for (stop, name) in zip(stops, ["PPT", "Besøk"]) {
      #expect(drawing.nodes[Int(stop)].attributes["fillcolor"] == "#B3261E")
      let place = try #require(drawing.place(stop))
      let beside = drawing.nodes(labelled: name).compactMap { drawing.place($0) }
        .filter { abs($0.y - place.y) < 4 && $0.x > place.x && $0.x < 420 }
      #expect(beside.count == 1, "\(name)")
    }
  }

  /// BUP asked PPT, who said no on 10 February; Sara's family asked Besøk, who did on 20 March.
  @Test func `a dead end says who asked, and how long ago it stopped`() throws {
    let made = try picture()
    for (asker, name, days) in [("BUP", "PPT", 125), ("Familiene selv", "Besøk", 87)] {
      let end = "stoppet her for \(days) dager siden, ingen henvisning videre"
      #expect(
        made.textAlternative.sections[0].sentences.contains {
          $0.hasPrefix("\(asker) → \(name): \(end)")
        })
      #expect(made.drawing.nodes.contains { $0.attributes.read("label").hasPrefix(end) })
    }
    // The same question asked anew, and refused yesterday.
    var twice = Self.town
    twice.tables["referrals"]?.append([
      "id": "r8", "family": "f1", "from": "b", "to": "c", "sent": "2026-06-01",
      "answered": "2026-06-14", "outcome": "declined",
    ])
    #expect(
      try picture(twice).textAlternative.text.contains(
        "BUP → PPT: 2 stoppet her, den eldste for 125 dager siden, "))
  }

  /// On a wall what is no more than thirty days ago is said as people say it.
  @Test func `what stopped lately is of the last days on a wall`() throws {
    var lately = Self.town
    lately.tables["referrals"] = [
      [
        "id": "r1", "family": "f1", "from": "b", "to": "c", "sent": "2026-06-01",
        "answered": "2026-06-14", "outcome": "declined",
      ]
    ]
    let wall = try context(lately).picture(
      .referrals, options: PictureOptions(small: SmallNumbers(hides: true), isForWall: true))
    #expect(
      wall.textAlternative.text.contains(
        "BUP → PPT: stoppet her i løpet av de siste 30 dagene, "))
  }

  @Test func `what was answered with a yes is one quiet line`() throws {
    let drawing = try picture().drawing
    #expect(drawing.nodes(labelled: "1 henvisning fikk ja.").count == 1)
    #expect(drawing.edges.isEmpty)
  }

  @Test func `an application of the family comes from the families`() throws {
    #expect(try picture().textAlternative.text.contains("Familiene selv → Besøk: 1 avslag."))
  }

  @Test func `without referrals the picture says so`() throws {
    var quiet = Self.town
    quiet.tables["referrals"] = nil
    let drawing = try picture(quiet).drawing
    #expect(drawing.nodes(labelled: "Ingen henvisninger denne dagen").count == 1)
  }

  @Test func `a municipality with forty services can be read, and it is said what is left out`()
    throws
  {
    var town = Self.town
    town.tables["services"] = (0..<40).map {
      ["id": "s\($0)", "name": "Tjenesten med et navn \($0)", "sector": "health"]
    }
    town.tables["referrals"] = (0..<200).map {
      [
        "id": "r\($0)", "family": "f1", "from": "s\($0 % 40)", "to": "s\(($0 * 7 + 3) % 40)",
        "sent": "2026-0\($0 % 5 + 1)-1\($0 % 10)",
      ]
    }
    town.tables["needs"] = nil
    let picture = try picture(town)
    #expect(try PictureLayout(picture).faults == [])
    let rows = picture.textAlternative.sections[0].sentences.count
    let shown = picture.drawing.nodes.count { $0.attributes.read("label") == "→" }
    let left = picture.drawing.nodes.compactMap {
      $0.attributes.read("label").firstMatch(of: #/og (\d+) til/#).flatMap { Int($0.output.1) }
    }.reduce(0, +)
    #expect(left > 0 && shown + left == rows, "\(shown) + \(left) of \(rows)")
  }

  @Test func `hidden numbers stand nowhere, and the days do in steps on a wall`() throws {
    for (paper, longest) in [(Paper.a4, "120 dager"), (.wall, "over 90 dager")] {
      let picture = try context(late).picture(
        .referrals, options: PictureOptions(paper: paper, small: SmallNumbers(hides: true)))
      let said =
        picture.textAlternative.text
        + picture.drawing.nodes.map {
          $0.attributes.read("label") + " " + $0.attributes.read("tooltip")
        }.joined(separator: "\n")
      #expect(
        picture.textAlternative.title
          == "Noen henvisninger er over svarfristen, lengst hos Besøk: \(longest)")
      #expect(said.contains("120 dager") == (paper == .a4))
      let numbers = said.replacing("15. juni 2026", with: "").replacing("365 dagene", with: "")
        .replacing(#/\d+ dag(er)?/#, with: "").matches(of: #/\d+/#).map { String($0.output) }
      #expect(numbers == [], "\(numbers)")
    }
  }

  @Test func `a hidden total is rounded down to tens`() throws {
    func title(_ count: Int) throws -> String {
      var town = Self.town
      town.tables["people"] = nil
      town.tables["needs"] = nil
      town.tables["families"] = (0..<count).map { ["id": "f\($0)", "alias": "F\($0)"] }
      town.tables["referrals"] = (0..<count).map {
        [
          "id": "r\($0)", "family": "f\($0)", "from": "a", "to": ["b", "c", "d"][$0 % 3],
          "sent": "2026-01-01", "due": "2026-01-20",
        ]
      }
      return try picture(town, hides: true).textAlternative.title
    }
    #expect(try title(17).hasPrefix("Minst 10 henvisninger er over svarfristen, lengst hos "))
    #expect(try title(9).hasPrefix("Noen henvisninger er over svarfristen, lengst hos "))
  }

  /// What is late, goes in circles or stops is summed from the same facts as the findings.
  @Test(arguments: 0..<40) func `numbers and days are those of the findings`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day)
      let late = found.filter { $0.code == "referral.unanswered" }
      let picture = try context(made.bundle, on: day).picture(.referrals)
      let title = picture.textAlternative.title
      if late.isEmpty {
        #expect(title.hasPrefix("Ingen henvisning"), "\(title)")
      } else {
        let days = late.compactMap(\.days).max() ?? 0
        #expect(title.hasPrefix("\(late.count) henvisning"), "\(title)")
        #expect(title.hasSuffix(": \(Language.nb.days(days))"), "\(title)")
      }
      let text = picture.textAlternative.text
      func sum(_ words: String) -> Int {
        text.split(separator: "\n").filter {
          $0.hasPrefix("- ") && $0.contains(words)
        }.reduce(0) { sum, line in
          let number = line.firstMatch(of: #/: (\d+) /#).flatMap { Int($0.output.1) }
          return sum + (line.contains(": \(number ?? 0) \(words)") ? number ?? 1 : 1)
        }
      }
      #expect(sum("gikk i ring") == found.count { $0.code == "referral.returned" }, "\(text)")
      #expect(sum("stoppet her") == found.count { $0.code == "referral.dead-end" }, "\(text)")
    }
  }
}
