import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// A family's own line.
@Suite struct TimelineTests {
  private static let base = [
    "families": "id,alias,area,enrolled\nf,Familien Eik,Nord,2025-01-01",
    "people": "id,family,alias,born\np,f,Ida,2012-03\nq,f,Mor,1985-01",
    "services": "id,name,sector\nnav,Nav,nav\nbup,BUP,health",
    "contacts": "id,name,service,role\nk,Kari,nav,veileder\nm,Mona,bup,coordinator",
  ]

  private func picture(
    _ more: [String: String], _ options: PictureOptions = PictureOptions()
  ) throws -> Picture {
    try context(bundle(Self.base.merging(more) { $1 })).picture(.timeline, id: "f", options)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// The left edge and the right one of the bars that bear a sentence, without their texts.
  private func bars(_ drawing: Drawing, saying words: String) throws -> [(
    left: Double, right: Double
  )] {
    try drawing.nodes.indices.filter {
      let node = drawing.nodes[$0].attributes
      return node.read("tooltip").contains(words) && node["penwidth"] != "0"
    }.map {
      let middle = try #require(drawing.place(Int32($0)))
      let width = (Double(drawing.nodes[$0].attributes.read("width")) ?? 0) * 72
      return (middle.x - width / 2, middle.x + width / 2)
    }
  }

  @Test(arguments: 0..<UInt64(20)) func `later days stand further to the right`(seed: UInt64) throws
  {
    var dice = Seeded(seed)
    let last = try day(testDay)
    let start = last.adding(days: -dice.number(0...3000))
    let axis = TimeAxis(from: start, to: last, left: 90, right: 750)
    #expect(axis.x(.always) == 90 && axis.end(.never) == 750 && axis.end(last) == 750)
    #expect(axis.last.days(since: axis.first) >= 27)
    var before = axis.x(axis.first)
    for offset in 1...last.days(since: axis.first) {
      let at = axis.x(axis.first.adding(days: offset))
      #expect(at > before && axis.end(axis.first.adding(days: offset - 1)) == at)
      before = at
    }
    let ticks = axis.ticks(apart: 90)
    #expect(ticks.days.allSatisfy { $0.date.day == 1 && $0 >= axis.first && $0 <= last })
    for (one, next) in zip(ticks.days, ticks.days.dropFirst()) {
      #expect(axis.x(next) - axis.x(one) >= 90)
    }
  }

  /// Any year is a day of the calendar.
  @Test func `a line of thousands of years has few ticks`() throws {
    for first in ["0001-01-01", "1026-05-05", "1999-12-31"] {
      let axis = TimeAxis(from: try day(first), to: try day(testDay), left: 0, right: 600)
      #expect(axis.ticks(apart: 90).days.count <= 7)
    }
  }

  /// Two bars say what a day is in points; every other bar then stands where its days are.
  @Test func `bars stand where their days are`() throws {
    let days = [
      ("2025-01-01", "2025-04-01"), ("2025-06-01", "2025-11-20"), ("2025-09-09", "2026-03-01"),
      ("2025-02-14", "2026-06-15"),
    ]
    let rows = days.enumerated().map { "n\($0),f,debt,Behov nummer \($0),\($1.0),\($1.1)" }
    let drawing = try picture([
      "needs": "id,family,domain,title,raised,closed\n" + rows.joined(separator: "\n")
    ]).drawing
    let found = try days.indices.map {
      try #require(try bars(drawing, saying: "Behov nummer \($0): ingen").first)
    }
    let perDay =
      (found[0].right - found[0].left) / Double(try day(days[0].1).days(since: try day(days[0].0)))
    for (bar, one) in zip(found, days) {
      let from = Double(try day(one.0).days(since: try day(days[0].0))) * perDay
      let until = Double(try day(one.1).days(since: try day(days[0].0))) * perDay
      #expect(abs(bar.left - found[0].left - from) < 0.5)
      #expect(abs(bar.right - found[0].left - until) < 0.5)
    }
  }

  @Test func `everything that had begun by the day is in the sentences, and nothing later`() throws
  {
    let text = try picture([
      "needs":
        "id,family,person,domain,title,raised,closed,outcome\nn1,f,p,debt,Gjeld,2025-02-01,2025-05-01,met\nn2,f,,debt,Husleie,2026-05-16,,\nn3,f,,debt,Senere,2026-07-01,,",
      "referrals":
        "id,family,need,from,to,sent,answered,outcome\nr1,f,n1,nav,bup,2025-02-02,2025-03-02,declined\nr2,f,n2,nav,bup,2026-06-01,2026-06-20,accepted",
      "goals":
        "id,family,person,domain,title,set,target,achieved,dropped\ng1,f,q,debt,Åpne posten,2025-02-01,2025-04-01,2025-03-20,\ng2,f,,debt,Flytte,2025-02-01,2026-09-01,,\ng3,f,,debt,Lete,2025-02-01,,,2025-08-01",
      "moments":
        "date,family,person,title,weight\n2025-03-20,f,q,Åpnet posten alene,turning-point\n2026-06-16,f,,I morgen,small",
      "ties": "a,b,kind,from,until\nm,f,serves,2025-01-10,\nk,q,serves,,2025-07-31",
    ]).textAlternative.text
    for said in [
      "1 behov er dekket, men ingen har ansvar for «Husleie»\nFamilien Eik · Nord",
      "fra 1. januar 2025 til 15. juni 2026",
      "Mona ble koordinator 10. januar 2025.",
      "20. mars 2025, vendepunkt: Åpnet posten alene (Mor).",
      "Ida, 14 år: Gjeld, meldt 1. februar 2025, avsluttet 1. mai 2025: dekket.",
      "Hele familien: Husleie, meldt 16. mai 2026.", "Husleie: ingen har det nå, 30 dager uten ja.",
      "Mona, familiekoordinator, BUP: kontakt fra 10. januar 2025.",
      "Kari, veileder, Nav: kontakt til 31. juli 2025, ukjent når den begynte.",
      "Henvist til BUP 2. februar 2025, svar 2. mars 2025: avslått.",
      // The answer of five days later has not come.
      "Henvist til BUP 1. juni 2026, venter på svar",
      "Mor: Åpne posten, satt 1. februar 2025, nådd 20. mars 2025.",
      "Hele familien: Flytte, satt 1. februar 2025, innen 1. september 2026.",
      "Hele familien: Lete, satt 1. februar 2025, lagt bort 1. august 2025.",
    ] {
      #expect(text.contains(said), "\(said)")
    }
    for later in ["Senere", "I morgen", "tatt imot", "20. juni"] {
      #expect(!text.contains(later), "\(later)")
    }
  }

  @Test func `an unknown start is drawn as one and no day is made up`() throws {
    let drawing = try picture(["ties": "a,b,kind,from\nnav,f,serves,\nbup,f,serves,2025-03-01"])
      .drawing
    let unknown = try #require(drawing.nodes(labelled: "Nav").first)
    let known = try #require(drawing.nodes(labelled: "BUP").first)
    func style(_ node: Int32) -> String { drawing.nodes[Int(node)].attributes.read("style") }
    #expect(style(unknown).contains("dashed") && !style(known).contains("dashed"))
    #expect(
      drawing.nodes[Int(unknown)].attributes.read("tooltip")
        == "Nav: kontakt, ukjent når den begynte.")
    #expect(drawing.bottom.contains("ukjent når det begynte"))
  }

  @Test func `what nobody has is red now, and only open to see before`() throws {
    let drawing = try picture([
      "needs": "id,family,domain,title,raised\nn,f,debt,Brev,2025-02-01",
      "responsibilities":
        "need,actor,accepted,from,until\nn,nav,2025-06-01,2025-06-01,2025-12-31",
    ]).drawing
    func fill(_ words: String) -> [String] {
      drawing.nodes.filter {
        $0.attributes.read("tooltip").contains(words) && $0.attributes["penwidth"] == "1"
      }.map { $0.attributes.read("fillcolor") + " " + $0.attributes.read("style") }
    }
    #expect(fill("Brev: ingen har det nå") == ["\(Palette.warning) filled"])
    #expect(fill("Brev: ingen hadde det") == [" filled,dotted"])
    #expect(fill("Brev: Nav hadde det").count == 1)
    #expect(drawing.nodes(labelled: "Brev · 165 dager uten ja").count == 1)
  }

  @Test func `only what is late is red in a referral`() throws {
    let drawing = try picture([
      "referrals": "id,family,from,to,sent,due\nr,f,nav,bup,2026-01-01,2026-04-01"
    ]).drawing
    let bars = drawing.nodes.filter {
      $0.attributes.read("tooltip").contains("Henvist til BUP") && $0.attributes["penwidth"] == "1"
    }
    #expect(bars.map { $0.attributes.read("fillcolor") == Palette.warning } == [false, true])
    #expect(drawing.nodes(labelled: "BUP · 75 dager over fristen").count == 1)
  }

  @Test func `a quiet time is told without blame`() throws {
    let picture = try picture([
      "activities": "date,actor,family,kind\n2025-01-05,k,f,call\n2025-08-01,k,f,call"
    ])
    let text = picture.textAlternative.text
    #expect(text.contains("Stille periode fra 6. januar 2025 til 31. juli 2025."))
    #expect(text.contains("Stille periode fra 2. august 2025."))
    #expect(picture.drawing.bottom.contains("stille periode"))
  }

  @Test func `for somebody it says nothing of what is not there`() throws {
    let tables = Self.base.merging([
      "needs": "id,family,domain,title,raised\nn,f,debt,Brev,2025-02-01",
      "responsibilities":
        "need,actor,accepted,from,until\nn,nav,2025-06-01,2025-06-01,2025-12-31",
      "activities": "date,actor,family,kind\n2025-01-05,k,f,call\n2025-08-01,k,f,call",
    ]) { $1 }
    let network = try Network(bundle(tables))
    for language in Language.allCases {
      let shared = try SomebodyTests.context(network, testDay, language, SomebodyTests.stamp())
      let picture = try shared.picture(.timeline, id: "f")
      let needs = picture.drawing.nodes.filter {
        $0.attributes.read("tooltip").contains("Brev")
      }
      // One bar with its name in it.
      #expect(needs.count == 1)
      #expect(AbsenceWords.claims(in: picture.textAlternative.text) == [])
      #expect(picture.textAlternative.sections[0].sentences.count == 1)
      #expect(picture.textAlternative.text.firstMatch(of: /\d+ (?:dag|day)/) == nil)
    }
  }

  @Test func `of too much the most telling is drawn and the rest counted`() throws {
    let needs = (0..<70).map {
      "n\($0),f,debt,Behov \($0),2025-0\($0 % 9 + 1)-11,\($0 == 69 ? "" : "2025-12-01")"
    }
    let ties = (0..<30).map { "t\($0),f,serves,2025-0\($0 % 9 + 1)-01" }
    let services = (0..<30).map { "t\($0),Tjeneste \($0),health" }
    let picture = try picture([
      "needs": "id,family,domain,title,raised,closed\n" + needs.joined(separator: "\n"),
      "services":
        "id,name,sector\nnav,Nav,nav\nbup,BUP,health\n" + services.joined(separator: "\n"),
      "ties": "a,b,kind,from\n" + ties.joined(separator: "\n"),
    ])
    #expect(picture.paper == .a4)
    // The open need that nobody has comes first, and the sentences have all of them.
    #expect(picture.drawing.nodes(labelled: "Behov 69").count == 1)
    for number in 0..<70 { #expect(picture.textAlternative.text.contains("Behov \(number), ")) }
    let foot = picture.textAlternative.foot
    let left = try #require(
      foot.firstMatch(of: /Utelatt for lesbarhet: (\d+) behov og (\d+) kontakter/))
    let shown = picture.drawing.nodes.count {
      $0.attributes["penwidth"] == "1" && $0.attributes.read("tooltip").contains("kontakt fra")
    }
    #expect(Int(left.2) == 30 - shown && shown >= 3)
    #expect(picture.drawing.nodes(labelled: "og \(left.1) til").count == 1)
  }

  /// Markup in a name would add a node or take one away.
  @Test(arguments: ["<b>x</b>", "\\N \"]; a -> b; //", "</TD><TD>", "&amp;<", "مرحبا"])
  func `where all is drawn a name changes no place`(hostile: String) throws {
    func drawing(_ name: String) throws -> Drawing {
      try picture([
        "families": "id,alias,enrolled\nf,Eik\(name),2025-01-01",
        "needs":
          "id,family,domain,title,raised,closed\nn,f,debt,B\(name),2025-02-01,\nm,f,debt,C\(name),2025-03-01,2025-05-01",
        "moments": "date,family,title,weight\n2025-08-01,f,Lo\(name),turning-point",
        "ties": "a,b,kind,from\nnav,f,serves,2025-03-01",
      ]).drawing
    }
    let (plain, other) = (try drawing(""), try drawing(hostile.replacing(",", with: "")))
    #expect(plain.nodes.count == other.nodes.count)
    for (one, two) in zip(plain.nodes, other.nodes) where one.attributes["penwidth"] != "0" {
      #expect(
        ["legend", "foot"].contains(one.name) || one.attributes["pos"] == two.attributes["pos"])
    }
  }

  @Test(arguments: Language.allCases)
  func `the title is what there is to know of the needs`(language: Language) throws {
    func title(_ needs: String, _ other: [String: String] = [:]) throws -> String {
      let tables = Self.base.merging(
        ["needs": "id,family,domain,title,raised,closed,outcome\n" + needs]
      ) { $1 }.merging(other) { $1 }
      return try context(bundle(tables), language).picture(.timeline, family: 0).textAlternative
        .title
    }
    let met = "m1,f,debt,Gjeld,2025-02-01,2025-05-01,met\nm2,f,debt,Lån,2025-02-01,2025-05-01,met"
    let open = met + "\nn,f,debt,Husleie,2026-05-16,,"
    let yes = ["responsibilities": "need,actor,from,accepted\nn,nav,2026-05-16,2026-05-16"]
    let asked = [
      "responsibilities":
        "need,actor,from,asked,accepted\nn,nav,2026-05-16,2026-05-16,\nm1,nav,2025-03-01,,2025-03-01"
    ]
    let late = [
      "referrals": "id,family,need,from,to,sent,due\nr,f,n,nav,bup,2026-05-16,2026-06-01"
    ]
    let titles: [(String, Phrase)] = [
      (
        try title(open),
        Phrase(
          nb: "2 behov er dekket, men ingen har ansvar for «Husleie»",
          nn: "2 behov er dekte, men ingen har ansvar for «Husleie»",
          en: "2 needs are met, but nobody is responsible for “Husleie”")
      ),
      (
        try title(open, asked),
        Phrase(
          nb: "2 behov er dekket, men ingen har sagt ja til «Husleie»",
          nn: "2 behov er dekte, men ingen har sagt ja til «Husleie»",
          en: "2 needs are met, but nobody has said yes to “Husleie”")
      ),
      (
        try title(open, yes.merging(late) { $1 }),
        Phrase(
          nb: "2 behov er dekket, men svaret fra BUP er over fristen",
          nn: "2 behov er dekte, men svaret frå BUP er over fristen",
          en: "2 needs are met, but the answer from BUP is overdue")
      ),
      (
        try title(open, yes),
        Phrase(
          nb: "2 behov er dekket, og noen har ansvar for det åpne",
          nn: "2 behov er dekte, og nokon har ansvar for det opne",
          en: "2 needs are met, and somebody is responsible for the open one")
      ),
      (
        try title(met),
        Phrase(
          nb: "Alle 2 behov er dekket", nn: "Alle 2 behov er dekte", en: "All 2 needs are met")
      ),
      (
        try title("n,f,debt,Husleie,2026-05-16,,", yes),
        Phrase(
          nb: "Noen har ansvar for det åpne behovet",
          nn: "Nokon har ansvar for det opne behovet",
          en: "Somebody is responsible for the open need")
      ),
    ]
    for (title, expected) in titles { #expect(title == expected[language]) }
  }

  @Test func `one person's timeline leaves the others out and says so`() throws {
    let tables = Self.base.merging([
      "needs":
        "id,family,person,domain,title,raised\nn1,f,p,debt,Venner,2026-01-01\nn2,f,q,debt,Gjeld,2026-01-01"
    ]) { $1 }
    let all = try context(bundle(tables))
    let person = try #require(all.network.find(.person, id: "p")).row
    let text = try all.picture(.timeline, family: 0, person: person).textAlternative.text
    #expect(text.hasPrefix("Ingen har ansvar for «Venner» (Ida)\nIda, 14 år"))
    #expect(text.contains("Venner") && !text.contains("Gjeld"))
    #expect(text.contains("Ikke med: det som gjelder hele familien eller andre i den."))
  }

  @Test func `a family without a day is a picture that says so`() throws {
    let picture = try picture(["families": "id,alias\nf,Familien Eik"])
    #expect(picture.textAlternative.text.contains("Ingenting å vise denne dagen"))
    let closed = ["families": "id,alias,enrolled,closed\nf,Familien Eik,2025-01-01,2026-01-01"]
    #expect(throws: PictureError.familyNotOpen(row: 0)) { try self.picture(closed) }
  }

  @Test func `a former timeline is taken and changes nothing`() throws {
    let tables = ["needs": "id,family,domain,title,raised\nn,f,debt,Brev,2025-02-01"]
    let before = try picture(tables)
    let dot = String(decoding: try before.bytes(as: .dot), as: UTF8.self)
    let again = try picture(tables, PictureOptions(like: try PreviousLayout(picture: dot)))
    #expect(String(decoding: try again.bytes(as: .dot), as: UTF8.self) == dot)
  }

  /// Measured from the layout itself, with many days, short and long.
  @Test(arguments: 0..<UInt64(12)) func `random families can be read`(seed: UInt64) throws {
    let made = RandomNetwork(seed: seed)
    let all = try context(made.bundle, on: made.days[0], Language.allCases[Int(seed % 3)])
    for family in 0..<all.network.families.count where all.situation.familyIsOpen[family] {
      let picture = try all.picture(.timeline, family: family)
      #expect(try PictureLayout(picture).faults == [])
    }
  }
}
