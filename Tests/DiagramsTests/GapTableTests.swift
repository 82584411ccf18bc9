import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

@Suite struct GapTableTests {
  /// Of Nord the economy has somebody; the debt of both has nobody, for 30 days and for 75.
  static let town = bundle([
    "families": "id,alias,area,enrolled\nf1,Ask,nord,2025-01-01\nf2,Bok,sør,2025-01-01",
    "services": "id,name,sector\na,Nav Nord,nav\nb,BUP,health\nc,DPS,health",
    "ties": "a,b,kind\na,f1,serves\nb,f1,serves\nc,f1,serves",
    "needs":
      "id,family,domain,raised,urgency\nn1,f1,economy,2026-01-01,\nn2,f1,debt,2026-05-16,\nn3,f2,debt,2026-04-01,urgent\nn4,f1,debt,2026-05-16,",
    "responsibilities": "need,actor,from\nn1,a,2026-01-01\nn4,a,2026-05-20",
  ])

  private func picture(
    _ rows: GapRows = .area, hides: Bool = false, _ language: Language = .nb,
    paper: Paper = .a4, _ town: PlainBundle = Self.town
  ) throws -> Picture {
    try context(town, language).picture(
      .gaps,
      options: PictureOptions(paper: paper, small: SmallNumbers(hides: hides), rows: rows))
  }

  @Test func `the title is the finding, with what has nobody and where`() throws {
    let title = try picture().textAlternative.title
    #expect(title == "2 av 4 åpne behov har ingen ansvarlig, lengst i Gjeld: 75 dager")
    var two = Self.town
    two.tables["needs"]?.append([
      "id": "n5", "family": "f2", "domain": "school", "raised": "2026-06-01",
    ])
    #expect(
      try picture(.area, two).textAlternative.title
        == "3 av 5 åpne behov har ingen ansvarlig, flest og lengst i Gjeld: 75 dager")
  }

  private func picture(_ rows: GapRows, _ town: PlainBundle) throws -> Picture {
    try picture(rows, hides: false, .nb, paper: .a4, town)
  }

  @Test func `a cell says how many have nobody, and how long without a yes`() throws {
    let drawing = try picture().drawing
    let cell = try #require(
      drawing.nodes.first { $0.attributes.read("tooltip").hasPrefix("nord, gjeld") })
    #expect(
      cell.attributes.read("tooltip") == "nord, gjeld: 2 åpne behov, 1 har ingen, lengst 30 dager.")
    #expect(!drawing.nodes(labelled: "1 av 2").isEmpty)
    #expect(!drawing.nodes(labelled: "lengst 30 d").isEmpty)
    // Of the other, urgent.
    #expect(!drawing.nodes(labelled: "1 av 1 !").isEmpty)
    #expect(drawing.bottom.contains("minst ett av dem haster"))
  }

  @Test func `the part of a bar that nobody has is filled, and the rest is outlined`() throws {
    let bars = try picture().drawing.nodes.filter {
      $0.attributes["fixedsize"] == "true"
        && $0.attributes.read("tooltip").hasPrefix("nord, gjeld")
    }
    #expect(bars.count == 2)
    #expect(bars.map { $0.attributes["fillcolor"] == "#B3261E" } == [true, false])
    // One of two.
    let widths = bars.compactMap { Double($0.attributes.read("width")) }
    #expect(abs(widths[0] - widths[1]) < 0.02)
  }

  @Test func `where all have somebody there is no row but a line in words`() throws {
    let picture = try picture()
    #expect(picture.drawing.nodes(labelled: "Økonomi").count == 1)
    #expect(
      picture.drawing.nodes(
        labelled:
          "Alle åpne behov i Økonomi har noen som har sagt ja, er spurt eller antas å ha ansvaret."
      ).count == 1)
    var held = Self.town
    held.tables["responsibilities"]?.append(["need": "n2", "actor": "a", "from": "2026-05-20"])
    held.tables["responsibilities"]?.append(["need": "n3", "actor": "a", "from": "2026-05-20"])
    #expect(
      try self.picture(.area, held).textAlternative.title
        == "Alle 4 åpne behov har noen som har sagt ja, er spurt eller antas å ha ansvaret")
  }

  @Test func `the worst row stands first`() throws {
    var town = Self.town
    town.tables["needs"]? += [
      ["id": "m1", "family": "f1", "domain": "school", "raised": "2026-01-01"],
      ["id": "m2", "family": "f1", "domain": "employment", "raised": "2026-06-01"],
      ["id": "m3", "family": "f2", "domain": "employment", "raised": "2026-06-01"],
      ["id": "m4", "family": "f2", "domain": "employment", "raised": "2026-06-01"],
    ]
    let drawing = try picture(.area, town).drawing
    #expect(drawing.fromAbove(["Gjeld", "Skole", "Arbeid"]) == ["Arbeid", "Gjeld", "Skole"])
  }

  @Test func `hidden numbers stand nowhere, and their bars have one look`() throws {
    for paper in [Paper.a4, .wall] {
      let picture = try picture(hides: true, paper: paper)
      let said =
        picture.textAlternative.text
        + picture.drawing.nodes.map {
          $0.attributes.read("label") + " " + $0.attributes.read("tooltip")
        }.joined(separator: "\n")
      #expect(said.contains("noen"))
      // Days may be said, and the numbers of the date.
      let numbers = said.replacing("15. juni 2026", with: "")
        .replacing(#/lengst [0-9]+ d/#, with: "").matches(of: #/\d+/#).map { String($0.output) }
      #expect(Set(numbers).subtracting(["30", "75"]) == [], "\(numbers)")
      #expect(picture.drawing.bottom.contains("er skjult"))
    }
    func widths(_ town: PlainBundle) throws -> [String] {
      try self.picture(.sector, hides: true, .nb, paper: .a4, town).drawing.nodes
        .filter {
          $0.attributes["fixedsize"] == "true"
            && $0.attributes.read("tooltip").hasPrefix("Nav, gjeld")
        }.map { $0.attributes.read("width") }
    }
    var few = Self.town
    few.tables["needs"] = few.rows("needs").filter { $0["id"] != "n3" }
    var more = few
    more.tables["needs"]? += (0..<3).map {
      ["id": "m\($0)", "family": "f1", "domain": "debt", "raised": "2026-05-16"]
    }
    #expect(try widths(more) == widths(few))
    #expect(try widths(more).count == 2)
  }

  /// A hidden number is less than ten: a bar of it that is longer than one of ten would deceive.
  @Test func `a bar of a hidden number is shorter than any of one that is shown`() throws {
    let drawing = try picture(.sector, hides: true, .nb, paper: .a4, Self.manyFamilies).drawing
    var lengths: [Bool: [Double]] = [:]
    let parts = Dictionary(
      grouping: drawing.nodes.filter { $0.attributes["fixedsize"] == "true" },
      by: { $0.attributes.read("tooltip") })
    for (sentence, bars) in parts where sentence.contains(",") {
      let length = bars.compactMap { Double($0.attributes.read("width")) }.reduce(0, +)
      lengths[sentence.contains("minst"), default: []].append(length)
    }
    let (shown, hidden) = (lengths[true] ?? [], lengths[false] ?? [])
    #expect(!shown.isEmpty && !hidden.isEmpty)
    #expect((hidden.max() ?? 1) < (shown.min() ?? 0), "\(hidden) \(shown)")
    // All of them have one length.
    #expect((hidden.max() ?? 1) - (hidden.min() ?? 0) < 0.001)
    #expect(drawing.bottom.contains("tallet er skjult"))
  }

  /// Twelve families, eight of them with Nav alone, with debt; three with something about school,
  /// one of it urgent and nobody's.
  private static let manyFamilies: PlainBundle = {
    var town = Self.town
    town.tables["families"] = (0..<12).map {
      ["id": "f\($0)", "alias": "F\($0)", "area": "nord", "enrolled": "2025-01-01"]
    }
    town.tables["services"] = [
      ["id": "nav", "name": "Nav", "sector": "nav"],
      ["id": "skole", "name": "Skolen", "sector": "school"],
    ]
    town.tables["contacts"] = nil
    town.tables["people"] = nil
    town.tables["referrals"] = nil
    town.tables["responsibilities"] = nil
    town.tables["ties"] = (0..<12).map {
      ["a": $0 < 8 ? "nav" : "skole", "b": "f\($0)", "kind": "serves"]
    }
    town.tables["needs"] =
      (0..<16).map {
        [
          "id": "n\($0)", "family": "f\($0 % 8)", "domain": "debt", "raised": "2026-04-16",
          "urgency": "normal",
        ]
      }
      + (0..<3).map {
        [
          "id": "s\($0)", "family": "f\(8 + $0)", "domain": "school", "raised": "2026-05-16",
          "urgency": $0 == 0 ? "urgent" : "normal",
        ]
      }
    return town
  }()

  /// Of a hidden number it would say what one family has.
  @Test(arguments: GapRows.allCases)
  func `what is urgent is not marked where the number is hidden`(rows: GapRows) throws {
    // Of a few families it is not said either in which life area: that may be of one area alone.
    for (urgent, isSaid) in [("s0", false), ("n0", rows != .area), ("n", true)] {
      var town = Self.manyFamilies
      town.tables["needs"] = town.rows("needs").map {
        $0.merging(["urgency": $0["id"]?.hasPrefix(urgent) == true ? "urgent" : "normal"]) { $1 }
      }
      let hidden = try picture(rows, hides: true, .nb, paper: .a4, town)
      let lines = hidden.textAlternative.text.split(separator: "\n")
      let said = lines.filter { $0.contains("haster") && !$0.contains("I alt") }
      #expect(lines.contains { $0.contains("I alt") && $0.contains("haster") })
      // Twelve needs or more are shown, and three are not.
      #expect(said.contains { $0.contains("Gjeld: ") } == isSaid, "\(said)")
      #expect(!said.contains { $0.lowercased().contains("skole: ") }, "\(said)")
      let marks = hidden.drawing.nodes.filter {
        $0.attributes.read("label").hasSuffix(" !")
          && $0.attributes.read("tooltip").contains("kole")
      }
      #expect(marks.isEmpty)
      let shown = try picture(rows, hides: false, .nb, paper: .a4, town).textAlternative.text
      #expect(shown.contains("haster"))
    }
  }

  @Test func `of one area there are no columns, and bars say how many of all`() throws {
    var town = Self.town
    town.tables["families"]?[1]["area"] = "nord"
    let drawing = try picture(.area, town).drawing
    #expect(drawing.nodes(labelled: "Nord").isEmpty)
    // Urgent, and 75 days.
    #expect(drawing.nodes(labelled: "Gjeld !").count == 1)
    #expect(drawing.nodes(labelled: "75 dager · 2 av 3").count == 1)
  }

  private func picture(hides: Bool, _ town: PlainBundle) throws -> Picture {
    try picture(.area, hides: hides, .nb, paper: .a4, town)
  }

  private func longest(_ days: Int) -> String {
    days == 0 ? "fra i dag" : "lengst \(Language.nb.days(days))"
  }

  @Test func `large numbers have their thousands apart, and what is of today has no number`() {
    let title = Words.Table.title(
      1100, isLeast: true, of: 3370, most: "Gjeld", longest: ("Skole", .days(1323)))
    #expect(
      title.nb
        == "Minst 1\u{202F}100 av minst 3\u{202F}370 åpne behov har ingen ansvarlig, flest i Gjeld, lengst i Skole: 1\u{202F}323 dager"
    )
    #expect(Words.Table.nobody(nil, of: 3370, isLeast: true).en == "some of 3,370+")
    #expect(
      Words.Table.title(1, isLeast: false, of: 1, most: "", longest: ("Gjeld", .days(0))).nb
        == "1 av 1 åpne behov har ingen ansvarlig, lengst i Gjeld: fra i dag")
    #expect(Words.Table.days(.days(0)).nb == "i dag")
  }

  /// Where there is no room for all life areas, those with most are there, and the one that has
  /// waited longest, with one need alone.
  @Test func `what waits longest has a row, whatever there is no room for`() throws {
    var town = Self.town
    let domains = Domain.allCases.map(\.code)
    let areas = 9
    town.tables["families"] = (0..<areas).map {
      ["id": "f\($0)", "alias": "F\($0)", "area": "o\($0)", "enrolled": "2020-01-01"]
    }
    // Of each domain one more than of the next; of the last, one that is old.
    town.tables["needs"] = domains.enumerated().flatMap { place, domain in
      (0..<(domains.count - place)).map { number in
        [
          "id": "n\(place)-\(number)", "family": "f\(number % areas)", "domain": domain,
          "raised": domain == domains.last ? "2022-06-15" : "2026-06-01",
        ]
      }
    }
    (town.tables["ties"], town.tables["responsibilities"]) = (nil, nil)
    let made = try picture(.area, town)
    let drawing = made.drawing
    func name(_ code: String?) throws -> String {
      try #require(code.flatMap(Domain.init(code:))).words.capitalised[.nb]
    }
    let (first, last) = (try name(domains.first), try name(domains.last))
    // From 15 June 2022, with the day of a leap year in 2024.
    #expect(
      made.textAlternative.title.hasSuffix("flest i \(first), lengst i \(last): 1\u{202F}461 dager")
    )
    let labels = Set(drawing.nodes.map { $0.attributes.read("label") })
    let rows = try domains.map { try name($0) }.filter(labels.contains)
    #expect(rows.count > 2 && rows.count < domains.count)
    #expect(rows.first == first && rows.last == last)
  }

  /// Four areas with a family each whose debt has nobody.
  private static let fourAreas: PlainBundle = {
    var town = Self.town
    town.tables["families"] = (0..<4).map {
      ["id": "f\($0)", "alias": "F\($0)", "area": "o\($0)", "enrolled": "2025-01-01"]
    }
    town.tables["needs"] = (0..<4).map {
      [
        "id": "n\($0)", "family": "f\($0)", "domain": "debt",
        "raised": $0 == 0 ? "2026-04-16" : "2026-05-16",
      ]
    }
    town.tables["needs"]?.append([
      "id": "m", "family": "f1", "domain": "school", "raised": "2026-05-16",
    ])
    town.tables["ties"] = nil
    town.tables["responsibilities"] = nil
    return town
  }()

  @Test(arguments: [Paper.a4, .wall])
  func `where no areas may be told apart, bars say how long`(paper: Paper) throws {
    let hidden = try picture(hides: true, paper: paper, Self.fourAreas)
    let (drawing, text) = (hidden.drawing, hidden.textAlternative.text)
    #expect(!text.contains("o1, gjeld"))
    #expect(drawing.nodes(labelled: "O1").isEmpty)
    #expect(text.contains("Områdene er ikke vist hver for seg, fordi tallene er så små."))
    #expect(drawing.fromAbove(["Gjeld", "Skole"]) == ["Gjeld", "Skole"])
    // On a wall days are in steps.
    let (long, short) = paper == .wall ? ("over 30 dager", "opptil 30 dager") : ("60 dager", "30 d")
    #expect(drawing.nodes(labelled: long).count == 1 && drawing.nodes(labelled: short).count >= 1)
    // A bar is as long as its days, 30 of 60, or as is said of it.
    let bars = drawing.nodes.filter {
      $0.attributes["fixedsize"] == "true" && $0.attributes["fillcolor"] == "#B3261E"
    }.compactMap { Double($0.attributes.read("width")) }.sorted()
    #expect(
      bars.count == 2
        && (paper == .wall ? bars[0] * 9 < bars[1] : abs(bars[0] * 2 - bars[1]) < 0.02), "\(bars)")
    let layout = try PictureLayout(hidden)
    #expect(layout.faults == [])
    #expect(try picture(.area, Self.fourAreas).textAlternative.text.contains("o1, gjeld: 1 åpent"))
  }

  @Test func `a row whose areas would be given away says so among others`() throws {
    var town = Self.fourAreas
    for number in 4..<9 {
      town.tables["families"]?.append([
        "id": "f\(number)", "alias": "F\(number)", "area": "o0", "enrolled": "2025-01-01",
      ])
      town.tables["needs"]?.append([
        "id": "n\(number)", "family": "f\(number)", "domain": "leisure", "raised": "2026-05-16",
      ])
    }
    let hidden = try picture(hides: true, town)
    // Of debt, and of the sums below, which would tell it.
    #expect(hidden.drawing.nodes(labelled: "områdene sett under ett").count == 2)
    #expect(!hidden.textAlternative.text.contains("o1, gjeld"))
    #expect(hidden.textAlternative.text.contains("o0, fritid"))
  }

  @Test(arguments: [GapRows.area, .sector, .service]) func `the columns are what is asked for`(
    rows: GapRows
  ) throws {
    let picture = try picture(rows)
    let head = [GapRows.area: "Nord", .sector: "Helse", .service: "DPS"][rows] ?? ""
    #expect(picture.drawing.nodes(labelled: head).count == 1)
    #expect(picture.drawing.bottom.contains("teller én gang i summen") == (rows != .area))
  }

  /// From the findings of a naive reading: how many, and the days of the longest.
  @Test(arguments: 0..<30) func `numbers and days are those of the findings`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day).filter {
        ["gap.nobody", "gap.declined", "gap.lapsed"].contains($0.code)
      }
      let open = naiveCounts(made.bundle, asOf: day).openNeeds
      let context = try context(made.bundle, on: day)
      let picture = try context.picture(.gaps)
      let text = picture.textAlternative.text
      if found.isEmpty {
        #expect(
          open == 0
            || text.contains("har noen som har sagt ja, er spurt eller antas å ha ansvaret"),
          "\(text)")
        continue
      }
      #expect(
        picture.textAlternative.title.hasPrefix(
          "\(found.count) av \(open) åpne behov har ingen ansvarlig"))
      let days = found.compactMap(\.days).max() ?? 0
      let whole = try #require(
        text.split(separator: "\n").first { $0.hasPrefix("- I alt: ") })
      #expect(
        whole.contains("\(found.count) har ingen, \(longest(days))"), "\(whole)")
      // Each area of life.
      let domains = Dictionary(
        made.bundle.rows("needs").map { ($0["id"] ?? "", $0["domain"] ?? "") },
        uniquingKeysWith: { one, _ in one })
      for (domain, some) in Dictionary(grouping: found, by: { domains[$0.subject.id] ?? "" }) {
        let name = try #require(Domain(code: domain)).words.capitalised[.nb]
        let line = try #require(
          text.split(separator: "\n").first { $0.hasPrefix("- \(name): ") }, "\(name)")
        #expect(
          line.contains(
            "\(some.count) har ingen, \(longest(some.compactMap(\.days).max() ?? 0))"), "\(line)")
      }
    }
  }
}
