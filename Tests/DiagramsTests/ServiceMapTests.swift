import Analysis
import Diagrams
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

/// The picture of services: nodes, a cell for each pair, a cell for each two sectors, or all of
/// one.
@Suite struct ServiceMapTests {
  static let town = bundle([
    "families":
      "id,alias,enrolled\nf1,Ask,2025-01-01\nf2,Bok,2025-01-01\nf3,Ceder,2025-01-01",
    "services":
      "id,name,sector\na,Nav,nav\nb,BUP,health\nc,Skolen,school\nd,Frivillig,volunteers\ne,Koord,coordination",
    "contacts": "id,name,service,role\nk1,Kari,e,coordinator\nk2,Tom,d,",
    "ties":
      "a,b,kind,from\na,f1,serves,\nb,f1,serves,\na,f2,serves,\nb,f2,serves,\nc,f1,serves,\na,c,collaborates,\nk1,b,collaborates,\nk1,c,collaborates,\na,d,collaborates,\na,k2,collaborates,",
  ])

  private static let hiding = PictureOptions(small: SmallNumbers(hides: true))

  /// Services in all sectors, who share families and work together at random.
  static func random(_ seed: Int, services: Int, families: Int, ties: Int) -> PlainBundle {
    var random = Seeded(UInt64(seed))
    let sectors = Sector.codes.filter { $0 != "private" }
    var all: [[String: String]] = []
    for family in 0..<families {
      for _ in 0..<(1 + random.below(4)) {
        all.append(["a": "s\(random.below(services))", "b": "f\(family)", "kind": "serves"])
      }
    }
    for _ in 0..<ties {
      let (one, other) = (random.below(services), random.below(services))
      all.append(["a": "k\(one)", "b": "s\(other)", "kind": "collaborates"])
    }
    var seen: Set<[String]> = []
    return PlainBundle(tables: [
      "families": (0..<families).map { ["id": "f\($0)", "alias": "F\($0)"] },
      "services": (0..<services).map {
        ["id": "s\($0)", "name": "Tjeneste \($0)", "sector": sectors[random.below(sectors.count)]]
      },
      "contacts": (0..<services).map {
        ["id": "k\($0)", "name": "Kari \($0)", "service": "s\($0)"]
      },
      "ties": all.filter { $0["a"]?.dropFirst() != $0["b"]?.dropFirst() || $0["kind"] == "serves" }
        .filter { seen.insert([$0["a"] ?? "", $0["b"] ?? ""]).inserted },
    ])
  }

  /// Nav and BUP share families; each service has a sector of its own.
  @Test func `bold names and the lines of a grid are explained where they are`() throws {
    func foot(_ town: PlainBundle) throws -> String {
      try context(town).picture(.services).drawing.nodes.first { $0.name == "foot" }?
        .attributes.read("label") ?? ""
    }
    let said = try foot(Self.town)
    #expect(said.contains("Fet skrift: har minst én rød rute. Linjene skiller sektorer."))
    var alike = Self.town
    alike.tables["services"] = alike.rows("services").map {
      $0.merging(["sector": "other"]) { $1 }
    }
    alike.tables["ties"]?.append(["a": "a", "b": "b", "kind": "collaborates"])
    let quiet = try foot(alike)
    #expect(!quiet.contains("Fet skrift") && !quiet.contains("Linjene"))
  }

  /// By what a service of `random` is known in a picture.
  private static func key(_ id: String) -> String { "service-tjeneste-\(id.dropFirst())" }

  /// The pairs of findings of a kind, as a naive reading has them.
  private static func naive(_ code: String, _ bundle: PlainBundle) -> Set<Set<String>> {
    Set(
      naiveFindings(bundle, asOf: testDay).filter { $0.code == code }.map { finding in
        Set(
          ([finding.subject] + finding.related).filter { $0.kind == "service" }.map { key($0.id) })
      })
  }

  // MARK: Nodes and lines

  private static let three = bundle([
    "families": "id,alias\nf1,Ask\nf2,Bok",
    "services": "id,name,sector\na,Nav,nav\nb,BUP,health\nc,Skolen,school",
    "contacts": "id,name,service\nk,Kari,c",
    "ties":
      "a,b,kind\na,f1,serves\nb,f1,serves\na,f2,serves\nb,f2,serves\na,c,collaborates",
  ])

  @Test func `three services are nodes with lines, and no line crosses another`() throws {
    let drawing = try context(Self.three).picture(.services).drawing
    #expect(drawing.lines("Nav", "Skolen").map { $0["style"]?.read } == ["solid"])
    #expect(drawing.lines("Nav", "BUP").isEmpty)
    for name in ["Nav", "BUP"] {
      #expect(drawing.lines("2", name).map { $0["style"]?.read } == ["dashed"])
    }
    #expect(drawing.lines("BUP", "Skolen").isEmpty)
    try expectNoOverlap(try context(Self.three).picture(.services))
  }

  @Test func `of three services who alone joins two stands on their line`() throws {
    var tables = [
      "families": "id,alias\nf1,Ask",
      "services": "id,name,sector\na,Nav,nav\nb,BUP,health\nc,Skolen,school",
      "contacts": "id,name,service\nk,Kari,c",
      "ties": "a,b,kind\na,f1,serves\nb,f1,serves\na,k,collaborates\nb,k,collaborates",
    ]
    let drawing = try context(bundle(tables)).picture(.services).drawing
    #expect(drawing.lines("Kari", "Nav").map { $0["style"]?.read } == ["dotted"])
    #expect(drawing.lines("Kari", "BUP").map { $0["style"]?.read } == ["dotted"])
    let hidden = try context(bundle(tables)).picture(.services, options: Self.hiding)
    #expect(hidden.drawing.nodes(labelled: "Kari").isEmpty)
    #expect(hidden.drawing.nodes(labelled: "Én person").count == 1)
    tables["services"] = "id,name,sector\na,Nav,nav"
    tables["contacts"] = nil
    tables["ties"] = "a,b,kind\na,f1,serves"
    #expect(
      try context(bundle(tables)).picture(.services).drawing.nodes(labelled: "Nav").count == 1)
  }

  // MARK: A cell for each pair

  @Test func `a red cell has the number of families, a dashed one hangs on one person`() throws {
    let matrix = try MatrixRead(context(Self.town).picture(.services).drawing)
    func cell(_ one: String, _ other: String) -> MatrixRead.Cell? {
      matrix.cells.first { $0.pair == ["service-\(one)", "service-\(other)"] }
    }
    #expect(cell("nav", "bup")?.label == "2")
    #expect(cell("nav", "bup")?.isRed == true)
    #expect(cell("bup", "skolen")?.isDashed == true)
    #expect(cell("nav", "skolen")?.isQuiet == true)
    #expect(cell("nav", "koord") == nil)
    #expect(matrix.names.first == "service-nav" && matrix.names.last == "service-bup")
  }

  /// The findings and the cells are the same pairs, no more and no less, each in its own place.
  @Test(arguments: [(1, 4), (2, 5), (4, 14), (6, 30), (7, 60)])
  func `every pair that is apart is a red cell, and every one on one person a dashed one`(
    seed: Int, services: Int
  ) throws {
    let bundle = Self.random(
      seed, services: services, families: 3 * services, ties: services * (seed % 3 + 1))
    let apart = Self.naive("silo.unlinked", bundle)
    #expect(!apart.isEmpty)
    let shared = Dictionary(
      uniqueKeysWithValues: naiveSilos(bundle, asOf: testDay).pairs.map {
        (Set([Self.key($0.a), Self.key($0.b)]), $0.sharedFamilies)
      })
    for options in [PictureOptions(), Self.hiding] {
      let picture = try context(bundle).picture(.services, options: options)
      let matrix = try MatrixRead(picture.drawing)
      #expect(Set(matrix.cells.map(\.pair)).count == matrix.cells.count)
      #expect(matrix.names.count == services)
      let red = matrix.cells.filter(\.isRed)
      #expect(Set(red.map(\.pair)) == apart, "seed \(seed)")
      #expect(
        Set(matrix.cells.filter(\.isDashed).map(\.pair)) == Self.naive("silo.single-bridge", bundle)
      )
      for cell in red {
        let number = try #require(shared[cell.pair])
        if options.small.hides {
          #expect(cell.label == "!" || number > 4 && cell.label == "\(number)")
        } else {
          #expect(cell.label == "\(number)")
        }
      }
      #expect(picture.textAlternative.sections[0].sentences.count == apart.count)
      if services > 30, options.small.hides { continue }
      let faults = try PictureLayout(picture).faults
      #expect(faults.isEmpty, "seed \(seed): \(faults.prefix(3))")
    }
  }

  @Test func `pairs stand by how many families they share, then by name`() throws {
    let bundle = Self.random(11, services: 9, families: 60, ties: 3)
    let picture = try context(bundle).picture(.services)
    let listed = picture.drawing.nodes.compactMap { node -> (Int, String)? in
      let words = node.attributes.read("label")
      guard words.contains("–"), let number = Int(words.prefix { $0.isNumber }) else { return nil }
      return (number, String(words.drop { $0.isNumber }))
    }
    #expect(listed.count > 5)
    for (one, next) in zip(listed, listed.dropFirst()) {
      #expect(one.0 > next.0 || one.0 == next.0 && one.1 < next.1, "\(one) \(next)")
    }
    #expect(picture.drawing.nodes(labelled: "Bør møtes først").count == 1)
  }

  @Test func `the title is the finding, and the line below says where most of it is`() throws {
    let bundle = Self.random(5, services: 22, families: 66, ties: 60)
    let picture = try context(bundle).picture(.services)
    let apart = Self.naive("silo.unlinked", bundle).count
    #expect(
      picture.textAlternative.title == "\(apart) par tjenester deler familier uten å samarbeide")
    let one = try context(Self.town).picture(.services)
    #expect(one.textAlternative.title == "Nav og BUP deler familier uten å samarbeide")
    let none = try context(
      PlainBundle(csv: ["services": "id,name,sector\na,A,nav\nb,B,nav\nc,C,nav\nd,D,nav"])
    ).picture(.services)
    #expect(
      none.textAlternative.title.hasPrefix("Ingen tjenester med felles familier er registrert"))
  }

  /// Without colour: a number, a broken edge, or a grey that is as dark as neither.
  @Test func `kinds of cells differ without colour`() throws {
    let cells = try MatrixRead(context(Self.town).picture(.services).drawing).cells
    for cell in cells {
      #expect(cell.isRed == !cell.label.trimmingPrefix(" ").isEmpty)
      #expect(cell.isDashed == (cell.attributes["penwidth"] != "0"))
    }
    #expect(cells.contains { $0.isQuiet })
  }

  // MARK: Small numbers

  @Test func `hidden numbers are nowhere in the picture, nor who is in between`() throws {
    let picture = try context(Self.town).picture(.services, options: Self.hiding)
    let words =
      String(decoding: try picture.bytes(as: .svg), as: UTF8.self) + picture.textAlternative.text
    for shown in ["2 felles", "2 familier", "1 familie", "Kari", "henvisninger tatt imot"] {
      #expect(!words.contains(shown), "\(shown)")
    }
    #expect(
      picture.textAlternative.text.contains(
        "Nav og BUP har felles familier, men er ikke registrert"))
    #expect(picture.textAlternative.text.contains(", og bare én person binder dem sammen."))
    #expect(picture.drawing.bottom.contains("Små tall på familier er skjult"))
    #expect(picture.drawing.nodes(labelled: "Bør møtes").count == 1)
    #expect(picture.drawing.nodes(labelled: "Bør møtes først").isEmpty)
  }

  /// Of every size of network: what stands behind a word for families is no number from 1 to 4.
  @Test(arguments: 1...12) func `no number of 1 to 4 families stands anywhere`(seed: Int) throws {
    let bundle = Self.random(
      seed, services: [3, 5, 12, 62][seed % 4], families: [8, 30, 200][seed % 3], ties: 6)
    for options in [Self.hiding]
      + (0..<3).map({ service in
        var options = Self.hiding
        options.service = service
        return options
      })
    {
      let picture = try context(bundle).picture(.services, options: options)
      let all =
        picture.textAlternative.text + "\n"
        + picture.drawing.nodes.map {
          $0.attributes.read("label") + "\n" + $0.attributes.read("tooltip")
        }
        .joined(separator: "\n")
      #expect(all.firstMatch(of: #/\b[1-4] (felles )?famil/#) == nil)
      #expect(all.firstMatch(of: #/\b[1-4] vent/#) == nil)
      if options.service == nil, bundle.rows("services").count < 61 {
        for node in picture.drawing.nodes
        where node.attributes["fillcolor"]?.read == Palette.warning {
          #expect(!["1", "2", "3", "4"].contains(node.attributes.read("label")))
        }
      }
    }
  }

  @Test func `numbers that are shown are said to be small`() throws {
    let picture = try context(Self.town).picture(.services)
    #expect(picture.drawing.bottom.contains("Små tall kan peke på en familie."))
    #expect(picture.drawing.nodes(labelled: "Kari binder sammen 1 par").count == 1)
  }

  // MARK: Many services

  @Test func `above sixty services the cells are sectors, and every pair is counted once`() throws {
    let bundle = Self.random(3, services: 61, families: 100, ties: 60)
    let picture = try context(bundle).picture(.services)
    let apart = Self.naive("silo.unlinked", bundle).count
    var sum = 0
    for sentence in picture.textAlternative.sections[0].sentences {
      let number = try #require(sentence.firstMatch(of: #/: (\d+) av (\d+) par/#))
      #expect(Int(number.1) ?? 0 <= Int(number.2) ?? 0)
      sum += Int(number.1) ?? 0
    }
    #expect(sum == apart && apart > 50)
    #expect(picture.drawing.bottom.contains("--service ID"))
    #expect(picture.textAlternative.sections[1].sentences.count == apart)
    #expect(try PictureLayout(picture).faults == [])
  }

  // MARK: One service

  @Test func `the page of a service has its pairs, who waits and what hangs on one`() throws {
    var tables = Self.town.tables
    tables["referrals"] = [
      [
        "id": "r1", "family": "f1", "from": "c", "to": "b", "sent": "2026-01-02",
        "kind": "decision",
      ],
      ["id": "r2", "family": "f1", "from": "b", "to": "a", "sent": "2026-01-02"],
    ]
    let all = try context(PlainBundle(tables: tables))
    var options = PictureOptions()
    options.service = all.network.find(.service, id: "b")?.row
    let picture = try all.picture(.services, options: options)
    #expect(picture.textAlternative.title == "BUP deler familier med én tjeneste uten å samarbeide")
    #expect(picture.textAlternative.sections[0].sentences.count == 1)
    let waiting = picture.textAlternative.sections[1].sentences
    #expect(waiting.count == 1 && waiting[0].hasPrefix("Skolen: 1 venter"))
    #expect(picture.drawing.nodes(labelled: "Skolen: bare Kari").count == 1)
    #expect(try PictureLayout(picture).faults == [])
    options.small = SmallNumbers(hides: true)
    let hidden = try all.picture(.services, options: options)
    #expect(
      hidden.textAlternative.sections[1].sentences
        == ["Noen venter på svar. Hvem, og hvor lenge, er skjult."])
    options.service = 4
    #expect(try PictureLayout(all.picture(.services, options: options)).faults == [])
  }

  @Test func `a service that is closed is said not to be compared`() throws {
    let closed = bundle([
      "services": "id,name,sector,closed\na,Nav,nav,2025-01-01\nb,BUP,health,"
    ])
    var options = PictureOptions()
    let all = try context(closed)
    options.service = all.network.find(.service, id: "a")?.row
    let picture = try all.picture(.services, options: options)
    #expect(picture.textAlternative.title.hasPrefix("Nav er ikke blant tjenestene"))
  }
}
