import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

@Suite struct EcomapTests {
  static let family = bundle([
    "families": "id,alias,area,enrolled\nask,Familie Ask,nord,2025-01-01",
    "people":
      "id,family,alias,born,role\np.sara,ask,Sara,2011-09-01,child\np.per,ask,Per,1980-01-01,adult\np.eva,ask,Eva,1982-01-01,adult",
    "services":
      "id,name,sector\ns.nav,Nav Nord,nav\ns.bup,BUP Nord,health\ns.eget,Eget nettverk,private\ns.frivillig,Frivilligsentral,volunteers",
    "contacts":
      "id,name,service,role,until,phone,email\nc.kari,Kari N.,s.nav,veileder,,99887766,kari@example.org\nc.mor,Mormor,s.eget,mormor,,11223344,\nc.tom,Tom,s.frivillig,,,,\nc.liv,Liv,s.bup,psykolog,,,",
    "ties":
      "a,b,kind,support,strength,trust,from,until,last_contact,relation\nc.kari,p.per,serves,administrative,strained,1,2025-02-01,,2026-06-01,\nc.mor,ask,serves,practical emotional,strong,5,,,,\nc.tom,p.sara,serves,practical,weak,,2025-03-01,,,\ns.bup,p.sara,serves,,ordinary,3,2026-01-01,,,\nc.liv,p.sara,serves,,strong,,2025-01-01,2026-06-14,,\np.per,p.eva,kin,,strained,,,,,partner",
    "needs": "id,family,domain,title,raised\nn1,ask,economy,Husleie,2026-01-01",
  ])

  /// The family's own map.
  private func drawing(_ bundle: PlainBundle = family) throws -> Drawing {
    try context(bundle).picture(.ecomap, id: "ask", PictureOptions(showsOwn: true)).drawing
  }

  @Test func `strength is a line style and a word, and not only a colour`() throws {
    let drawing = try drawing()
    #expect(drawing.lines("Mormor", "Familie Ask").first?["penwidth"] == "5")
    #expect(drawing.lines("Tom", "Sara").first?["style"] == "dashed")
    #expect(drawing.lines("BUP Nord", "Sara").first?["penwidth"] == "2")
    // A zigzag has many corners, another line one curve.
    func points(_ one: String, _ other: String) -> Int {
      drawing.lines(one, other).first?.read("pos").split(separator: " ").count ?? 0
    }
    #expect(points("Kari N.", "Per") > 20)
    #expect(points("Tom", "Sara") == 5)
    let kari = try #require(drawing.nodes(labelled: "Kari N.").first)
    #expect(drawing.nodes[Int(kari)].attributes.read("label").contains("⚡ anstrengt"))
  }

  @Test func `support and trust stand with the helper`() throws {
    let drawing = try drawing()
    #expect(
      drawing.nodes(labelled: "Mormor").count == 1
        && drawing.nodes[Int(drawing.nodes(labelled: "Mormor")[0])].attributes.read("label")
          .contains("tillit 5 av 5")
    )
  }

  @Test func `ties that have ended are not drawn`() throws {
    #expect(try drawing().nodes(labelled: "Liv").isEmpty)
  }

  @Test func `ties that have ended are drawn thin on request, with their day`() throws {
    let options = PictureOptions(showsEnded: true)
    let drawing = try context(Self.family).picture(.ecomap, id: "ask", options).drawing
    let liv = try #require(drawing.nodes(labelled: "Liv").first)
    #expect(drawing.nodes[Int(liv)].attributes.read("label").contains("til 14.06.2026"))
    #expect(drawing.lines("Liv", "Sara").first?["penwidth"] == "1")
    #expect(drawing.lines("Liv", "Sara").first?["arrowhead"] == "none")
    #expect(drawing.bottom.contains("er avsluttet"))
    #expect(try !self.drawing().bottom.contains("er avsluttet"))
  }

  @Test func `adults stand above children inside the family, and helpers outside`() throws {
    let drawing = try drawing()
    #expect(drawing.fromAbove(["Sara", "Per"]) == ["Per", "Sara"])
    let family = try #require(drawing.clusters.first { $0.name == "family" })
    let frame = family.attributes.read("bb").split(separator: ",").compactMap { Double($0) }
    func isInside(_ label: String) throws -> Bool {
      let node = try #require(drawing.nodes(labelled: label).first)
      let place = try #require(drawing.place(node))
      return place.x > frame[0] && place.x < frame[2] && -place.y > frame[1] && -place.y < frame[3]
    }
    for member in ["Sara", "Per", "Eva"] { #expect(try isInside(member)) }
    for helper in ["Kari N.", "Mormor", "Tom", "BUP Nord"] { #expect(try !isInside(helper)) }
  }

  @Test func `the sector is a word in every card`() throws {
    let drawing = try drawing()
    for (name, sector) in [
      ("Kari N.", "Nav"), ("Mormor", "Eget nettverk"), ("Tom", "Frivillige"), ("BUP Nord", "Helse"),
    ] {
      let node = try #require(drawing.nodes(labelled: name).first)
      #expect(drawing.nodes[Int(node)].attributes.read("label").contains(sector))
    }
  }

  @Test func `sectors follow one another in one order around the family`() throws {
    let context = try context(EveryPictureTests.worst())
    let family = try #require(context.situation.network.find(.family, id: "f1")).row
    let request = PictureRequest(paper: .a4, person: nil, options: PictureOptions())
    let sectors = EcomapView(family, for: request, in: context).helpers.map(\.sector)
    let places = sectors.compactMap { EcomapView.order.firstIndex(of: $0) }
    #expect(places.count == sectors.count)
    #expect(places == places.sorted())
  }

  @Test func `the arrow points to whom the help reaches`() throws {
    let drawing = try drawing()
    let inside = ["Sara", "Per", "Eva", "Familie Ask"].flatMap { drawing.nodes(labelled: $0) }
    let helpers = ["Kari N.", "Mormor", "Tom", "BUP Nord"].flatMap { drawing.nodes(labelled: $0) }
    let lines = drawing.edges.filter { helpers.contains($0.tail) }
    #expect(lines.count == 4)
    for line in lines {
      #expect(inside.contains(line.head))
      #expect(line.attributes["arrowhead"] == "normal")
    }
  }

  @Test func `strained bonds in the family are a zigzag and a word`() throws {
    let drawing = try drawing()
    let line = try #require(drawing.lines("Eva", "Per").first)
    #expect(line.read("pos").split(separator: " ").count > 10)
    #expect(line.read("tooltip") == "Eva–Per: par, anstrengt.")
    #expect(drawing.bottom.contains("⚡ Anstrengte bånd: Eva–Per"))
  }

  @Test func `parents, foster parents and two homes are drawn as they are`() throws {
    var kin = Self.family
    kin.tables["families"]?.append(["id": "bok", "alias": "Familie Bok", "enrolled": "2025-01-01"])
    kin.tables["people"]?.append(
      ["id": "p.far", "family": "bok", "alias": "Far Bo", "born": "1979-01-01", "role": "adult"])
    kin.tables["ties"] =
      (kin.tables["ties"] ?? []).filter { $0["kind"] != "kin" } + [
        ["a": "p.sara", "b": "p.eva", "kind": "kin", "relation": "parent"],
        ["a": "p.sara", "b": "p.far", "kind": "kin", "relation": "parent"],
        ["a": "p.sara", "b": "p.per", "kind": "kin", "relation": "foster-parent"],
        ["a": "p.eva", "b": "p.per", "kind": "kin", "relation": "partner", "until": "2026-01-01"],
      ]
    let drawing = try drawing(kin)
    #expect(
      drawing.lines("Sara", "Eva").map { $0.read("tooltip") } == ["Eva–Sara: forelder og barn."])
    let foster = try #require(
      drawing.lines("Sara", "Per").first { $0.read("tooltip").contains("foster") })
    #expect(foster["style"] == "dashed")
    // Who belongs to another family has a home of their own, and that family is not named.
    let far = try #require(drawing.nodes(labelled: "Far Bo").first)
    #expect(drawing.nodes[Int(far)].attributes.read("tooltip") == "Far Bo: annet hjem.")
    #expect(drawing.clusters.contains { $0.name == "other1" })
    #expect(try !dot(drawing).contains("Familie Bok"))
    // Who were a couple need not have two homes.
    #expect(drawing.lines("Eva", "Per").contains { $0.read("label") == "//" })
    #expect(drawing.clusters.count { $0.name.hasPrefix("other") } == 1)
  }

  @Test func `a person's own lens holds who reaches them or the whole family`() throws {
    let context = try context(Self.family)
    let network = context.situation.network
    let sara = try #require(network.find(.person, id: "p.sara")).row
    let family = try #require(network.find(.family, id: "ask")).row
    let drawing = try context.picture(.ecomap, family: family, person: sara).drawing
    #expect(drawing.nodes(labelled: "Kari N.").isEmpty)
    for helper in ["Mormor", "Tom", "BUP Nord"] {
      #expect(drawing.nodes(labelled: helper).count == 1)
    }
    #expect(drawing.attributes.read("label").contains("3 er rundt Sara, fra 2 tjenester"))
  }

  @Test(arguments: 1...9) func `everybody fits around a family of any size`(members: Int) throws {
    for helpers in [0, 1, 3, 8, 16, 25] {
      var many = EveryPictureTests.worst()
      many.tables["people"] = (0..<members).map {
        [
          "id": "p\($0)", "family": "f1", "alias": "Person Nummer \($0)",
          "born": $0 < 2 ? "1980-0\($0 + 1)" : "20\(8 + $0)-01",
        ]
      }
      many.tables["contacts"] = (0..<helpers).map {
        ["id": "k\($0)", "name": "Hjelper \($0)", "service": "s\($0 % 10)", "role": "veileder"]
      }
      many.tables["ties"] =
        (0..<helpers).map {
          [
            "a": "k\($0)", "b": $0 % 4 == 0 ? "f1" : "p\($0 % members)", "kind": "serves",
            "strength": ["strong", "ordinary", "weak", "strained"][$0 % 4], "trust": "4",
            "support": "practical emotional",
          ]
        }
        + (2..<max(2, members)).flatMap { child in
          (0..<2).map { ["a": "p\(child)", "b": "p\($0)", "kind": "kin", "relation": "parent"] }
        }
      for table in ["needs", "responsibilities", "referrals"] { many.tables[table] = nil }
      let picture = try context(many).picture(.ecomap, id: "f1")
      try expectNoOverlap(picture, linesMayCross: true)
      let lines = picture.drawing.edges.filter {
        picture.drawing.nodes[Int($0.tail)].name != "legend"
      }
      #expect(lines.count { $0.attributes["arrowhead"] == "normal" } == helpers)
    }
  }

  @Test func `who has a responsibility and no tie is drawn so`() throws {
    var more = Self.family
    more.tables["responsibilities"] = [["need": "n1", "actor": "s.nav", "from": "2026-01-01"]]
    let lines = try drawing(more).lines("Nav Nord", "Familie Ask")
    #expect(lines.first?["style"] == nil && lines.first?["arrowhead"] == "onormal")
    #expect(try drawing(more).bottom.contains("har et ansvar, ingen kontakt registrert"))
    #expect(try !drawing().bottom.contains("ingen kontakt registrert"))
  }

  @Test func `the family's own words about named people are not for a wall`() throws {
    let sentence = "familiens egne ord om navngitte personer"
    #expect(try drawing().bottom.contains(sentence))
    var plain = Self.family
    plain.tables["ties"] = plain.rows("ties").map {
      var row = $0
      row["trust"] = ""
      row["strength"] = "ordinary"
      return row
    }
    #expect(try !drawing(plain).bottom.contains(sentence))
    // Strain between members is their own word too.
    plain.tables["ties"] = plain.rows("ties").map {
      var row = $0
      if row["kind"] == "kin" { row["strength"] = "strained" }
      return row
    }
    #expect(try drawing(plain).bottom.contains(sentence))
  }

  /// A heading is read aloud in a meeting; what a family said of one another is not for that.
  @Test func `a strained tie is in the heading, and strain inside the family in the foot`() throws {
    let title = try drawing().attributes.read("label")
    #expect(title.contains("⚡ 1 anstrengt kontakt"))
    #expect(!title.contains("bånd"))
    #expect(try drawing().bottom.contains("spør dem det gjelder før andre får se det"))
  }

  @Test func `who was only asked or is only assumed is not counted as being there`() throws {
    func heading(_ holds: [String]) throws -> String {
      var more = Self.family
      let actors = ["s.nav", "s.frivillig", "c.liv"]
      more.tables["responsibilities"] = zip(actors, holds).map {
        [
          "need": "n1", "actor": $0, "from": "2026-01-01",
          "asked": $1 == "assumed" ? "" : "2026-01-01",
          "accepted": $1 == "accepted" ? "2026-01-02" : "",
        ]
      }
      return try drawing(more).attributes.read("label")
    }
    #expect(try heading([]).contains("4 er rundt familien, men ingen har ansvar for «Husleie»"))
    #expect(try heading(["accepted"]).contains("5 er rundt familien, men ingen koordinator"))
    #expect(try heading(["asked"]).contains("· 1 til er spurt ·"))
    #expect(
      try heading(["accepted", "assumed"]).contains("· 1 til er antatt ·"))
    #expect(
      try heading(["asked", "assumed", "accepted"])
        .contains("· 2 til er spurt eller antatt ·"))
  }

  /// No line runs over a person whom it is not for; the arrow would be read as theirs.
  @Test func `no help runs over another person in the sample`() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sample = try context(PlainBundle(folder: "/" + folder + "/graphs/solvik"))
    for row in 0..<sample.situation.network.families.count where sample.situation.familyIsOpen[row]
    {
      let drawing = try sample.picture(.ecomap, family: row).drawing
      let people = drawing.nodes.indices.filter {
        drawing.nodes[$0].attributes.read("samvev_key").hasPrefix("person-")
      }
      #expect(!people.isEmpty)
      for edge in drawing.edges where edge.attributes["arrowhead"] != "none" {
        let numbers = edge.attributes.read("pos").split(whereSeparator: { "e, ".contains($0) })
          .compactMap { Double($0) }
        // The tip, then the curve.
        let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
          Point(x: numbers[$0], y: -numbers[$0 + 1])
        }
        let way = edge.attributes["color"] == "#B3261E" ? points : [points[0]] + Self.way(points)
        for person in people where Int32(person) != edge.head {
          let attributes = drawing.nodes[person].attributes
          let place = try #require(drawing.place(Int32(person)))
          let box = Box(
            centre: Point(x: place.x, y: place.y),
            width: (Double(attributes.read("width")) ?? 0) * 72,
            height: (Double(attributes.read("height")) ?? 0) * 72)
          #expect(
            !way.contains { box.contains($0, margin: 2) },
            "\(edge.attributes.read("tooltip")) over \(attributes.read("label"))")
        }
      }
    }
  }

  private static func way(_ points: [Point]) -> [Point] {
    guard points.count == 5 else { return points }
    return Path(curve: Array(points[1...])).samples(each: 60)
  }

  @Test func `it is said that a family has nobody around it`() throws {
    var alone = Self.family
    alone.tables["ties"] = nil
    let drawing = try drawing(alone)
    #expect(
      drawing.attributes.read("label").contains("Ingen er registrert rundt familien"))
    #expect(drawing.nodes(labelled: "Sara").count == 1)
  }
}
