import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// The meeting's map of a family, and the family's own.
@Suite struct FamilyMapTests {
  /// The same network, without what the family says of how it feels.
  private func withoutFeelings(_ bundle: PlainBundle) -> PlainBundle {
    var bundle = bundle
    bundle.tables["ties"] = bundle.rows("ties").map {
      var row = $0
      row["strength"] = ""
      row["trust"] = ""
      return row
    }
    return bundle
  }

  private func forms(_ picture: Picture) throws -> [String] {
    try [Picture.Form.svg, .dot, .text].map {
      String(decoding: try picture.bytes(as: $0), as: UTF8.self)
    }
  }

  /// As twins: whatever the family said, the meeting's map is the same to the byte.
  @Test(arguments: 0..<12) func `the meeting's map tells nothing of how it feels`(seed: Int) throws
  {
    let made = RandomNetwork(seed: UInt64(seed))
    let language = Language.allCases[seed % 3]
    for options in [PictureOptions(), PictureOptions(showsEnded: true)] {
      let all = try context(made.bundle, on: made.days[0], language)
      let plain = try context(withoutFeelings(made.bundle), on: made.days[0], language)
      for family in 0..<all.network.families.count where all.situation.familyIsOpen[family] {
        let (one, other) = try (
          all.picture(.ecomap, family: family, options: options),
          plain.picture(.ecomap, family: family, options: options)
        )
        #expect(try forms(one) == forms(other), "seed \(seed), family \(family)")
      }
    }
  }

  @Test func `the family's own map has how it feels, and the meeting's has no word of it`() throws {
    let feelings = /(?i)tillit|anstreng|sterk|svak|⚡/
    let all = try context(EcomapTests.family)
    let own = PictureOptions(showsOwn: true)
    for text in try forms(all.picture(.ecomap, id: "ask")) {
      #expect(text.firstMatch(of: feelings) == nil)
    }
    for text in try forms(all.picture(.ecomap, id: "ask", own)) {
      #expect(text.contains("tillit 5 av 5") && text.contains("anstrengt"))
    }
    // Also of two days.
    let before = Situation(all.network, asOf: try #require(Day("2026-01-15")))
    let both = PictureOptions(against: PictureComparison(before, .day))
    for text in try forms(all.picture(.ecomap, id: "ask", both)) {
      #expect(text.firstMatch(of: feelings) == nil)
    }
  }

  @Test func `a map for somebody has no feelings, whoever asks`() throws {
    let network = try Network(EcomapTests.family)
    let shared = try SomebodyTests.context(network, testDay, .nb, SomebodyTests.stamp())
    let (own, plain) = try (
      shared.picture(.ecomap, id: "ask", PictureOptions(showsOwn: true)),
      shared.picture(.ecomap, id: "ask")
    )
    #expect(try forms(own) == forms(plain))
  }

  private func rings(_ picture: Picture) -> Int {
    picture.drawing.nodes.count {
      $0.attributes.read("samvev_key").hasPrefix("person-")
        && $0.attributes.read("style").contains("dashed")
        && $0.attributes.read("color") == Palette.warning
    }
  }

  private func emptyPlaces(_ picture: Picture) -> Int {
    picture.drawing.nodes.count {
      $0.tag == nil && $0.attributes.read("label").contains("koordinator")
        && $0.attributes.read("style").contains("dashed")
    }
  }

  private func tags(_ picture: Picture) -> Int {
    picture.drawing.nodes.reduce(0) { sum, node in
      guard node.name != "legend", case .html(let label)? = node.attributes["label"] else {
        return sum
      }
      return sum + label.markup.split(separator: "BGCOLOR=\"\(Palette.warning)\"").count - 1
    }
  }

  /// The slow reading of the contract says what is not there; the picture must say the same.
  @Test(arguments: 0..<30)
  func `rings, the empty place and tags are there exactly where findings are`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day)
      let all = try context(made.bundle, on: day)
      let shared = try SomebodyTests.context(
        all.network, day, .nb, SomebodyTests.stamp())
      for family in 0..<all.network.families.count where all.situation.familyIsOpen[family] {
        let id = all.network.families.id[family]
        func count(_ codes: Set<String>) -> Int {
          found.count { $0.family == id && codes.contains($0.code) }
        }
        let picture = try all.picture(.ecomap, family: family)
        #expect(rings(picture) == count(["gap.child-unseen"]), "seed \(seed) \(day) \(id)")
        #expect(emptyPlaces(picture) == count(["gap.no-coordinator"]), "seed \(seed) \(day) \(id)")
        let nobodys = count(["gap.nobody", "gap.declined", "gap.lapsed"])
        #expect((tags(picture) > 0) == (nobodys > 0) && tags(picture) <= nobodys, "\(seed) \(day)")
        let stamped = try shared.picture(.ecomap, family: family)
        #expect(rings(stamped) + emptyPlaces(stamped) + tags(stamped) == 0)
      }
    }
  }

  @Test func `an unseen child and a missing coordinator are said in words`() throws {
    let all = try SomebodyTests.context(SomebodyTests.sample(), testDay, .nb, nil)
    let hegg = try all.picture(.ecomap, id: "hegg")
    #expect(hegg.textAlternative.title == "Ingen hjelper er registrert hos Live (9) selv")
    #expect(
      hegg.textAlternative.text.contains(
        "Ingen hjelper er registrert hos Live (9) selv, og ingen har ansvaret for barnets egne behov."
      ))
    let erle = try all.picture(.ecomap, id: "erle")
    #expect(erle.drawing.nodes(labelled: "Ingen koordinator er registrert").count == 1)
    #expect(erle.textAlternative.text.contains("Ingen koordinator er registrert."))
    // Of one person alone it is another question.
    let person = try #require(all.index.members(of: 0).first)
    #expect(emptyPlaces(try all.picture(.ecomap, family: 0, person: person)) == 0)
  }

  @Test func `who has said yes to a need and has no tie is no dotted line`() throws {
    var more = EcomapTests.family
    more.tables["responsibilities"] = [
      ["need": "n1", "actor": "s.nav", "accepted": "2026-01-02", "part": "lead"],
      ["need": "n1", "actor": "c.liv", "asked": "2026-01-02"],
    ]
    more.tables["contacts"] = more.rows("contacts").map {
      var row = $0
      row["until"] = ""
      return row
    }
    more.tables["ties"]?.removeAll { $0["a"] == "c.liv" }
    let drawing = try context(more).picture(.ecomap, id: "ask").drawing
    #expect(drawing.lines("Nav Nord", "Familie Ask").map { $0["style"] == nil } == [true])
    #expect(drawing.lines("Liv", "Familie Ask").map { $0["style"] == "dotted" } == [true])
    #expect(drawing.bottom.contains("har et ansvar, ingen kontakt registrert"))
  }

  /// Of two needs that somebody has, the one that they have said yes to counts.
  @Test func `who was asked about one need and has another is there`() throws {
    var more = EcomapTests.family
    more.tables["needs"]?.append([
      "id": "n0", "family": "ask", "domain": "debt", "title": "Gjeld", "raised": "2025-06-01",
    ])
    more.tables["responsibilities"] = [
      ["need": "n0", "actor": "s.nav", "asked": "2026-01-02"],
      ["need": "n1", "actor": "s.nav", "accepted": "2026-01-02"],
    ]
    let text = try context(more).picture(.ecomap, id: "ask").textAlternative.text
    #expect(text.contains("Nav Nord hjelper Familie Ask: har et ansvar."))
  }

  @Test(arguments: [View.ecomap, .responsibilities, .timeline, .network])
  func `what names a family hangs on no wall`(view: View) throws {
    let all = try context(EcomapTests.family)
    for options in [PictureOptions(paper: .wall), PictureOptions(isForWall: true)] {
      #expect(throws: PictureError.notForWall(view)) {
        try all.picture(view, family: view.needsFamily ? 0 : nil, options: options)
      }
    }
  }

  // MARK: Lines that cross

  private func way(_ edge: Drawing.Edge) -> [Point] {
    let numbers = edge.attributes.read("pos").split { "e, ".contains($0) }.compactMap { Double($0) }
    var points = stride(from: 0, to: numbers.count - 1, by: 2).map {
      Point(x: numbers[$0], y: -numbers[$0 + 1])
    }
    if edge.attributes.read("pos").hasPrefix("e") { points.removeFirst() }
    return Path(curve: points).samples(each: 24)
  }

  /// How often the lines of helpers cross those of others, and how many helpers there are.
  private func crossings(_ drawing: Drawing) -> (crossings: Int, helpers: Int) {
    let helpers = drawing.nodes.indices.filter { at in
      drawing.nodes[at].tag.map { Ref(inColumn: $0) }.map {
        $0.isA(.contact) || $0.isA(.service)
      } ?? false
    }.map { Int32($0) }
    let lines = drawing.edges.filter { helpers.contains($0.tail) }.map { ($0.tail, way($0)) }
    func side(_ p: Point, _ q: Point, _ r: Point) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    func meet(_ one: [Point], _ other: [Point]) -> Bool {
      zip(one, one.dropFirst()).contains { a, b in
        zip(other, other.dropFirst()).contains { c, d in
          side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
        }
      }
    }
    var count = 0
    for (at, one) in lines.enumerated() {
      count += lines[(at + 1)...].count { $0.0 != one.0 && meet(one.1, $0.1) }
    }
    return (count, helpers.count)
  }

  @Test func `in the sample hardly any line crosses another`() throws {
    let all = try SomebodyTests.context(SomebodyTests.sample(), testDay, .nb, nil)
    var (sum, helpers) = (0, 0)
    for family in 0..<all.network.families.count where all.situation.familyIsOpen[family] {
      let found = crossings(try all.picture(.ecomap, family: family).drawing)
      #expect(found.crossings * 2 <= found.helpers, "\(all.familyName(family))")
      (sum, helpers) = (sum + found.crossings, helpers + found.helpers)
    }
    #expect(sum * 8 <= helpers, "\(sum) of \(helpers)")
  }

  @Test func `around families of every size lines cross at most once a helper`() throws {
    for made in GeneratedFamilies.families {
      let bundle = GeneratedFamilies.family(
        members: made.members, needs: made.needs, style: GeneratedFamilies.styles[made.style])
      let found = crossings(try context(bundle).picture(.ecomap, family: 0).drawing)
      #expect(found.crossings <= found.helpers, "\(made)")
    }
  }
}
