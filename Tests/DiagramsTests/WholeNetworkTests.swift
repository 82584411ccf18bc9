import Analysis
import Diagrams
import Foundation
import Graphviz
import Layout
import Model
import Support
import Testing
import Text
import Wording

@Suite struct WholeNetworkTests {
  private func town(families: Int) -> PlainBundle {
    PlainBundle(tables: [
      "families": (0..<families).map {
        ["id": "f\($0)", "alias": "Familie \($0)", "enrolled": "2025-01-01"]
      },
      "services": [["id": "s", "name": "Nav", "sector": "nav"]],
      "ties": [["a": "s", "b": "f0", "kind": "serves"]],
    ])
  }

  /// Two families, three sectors, helpers of every kind, and one who helps nobody.
  private let small = bundle([
    "families": """
    id,alias,enrolled
    f1,Familie Ask,2025-01-01
    f2,Familie Bjerk,2025-01-01
    f3,Familie Gran,2025-01-01
    """,
    "people": """
    id,family,alias
    p1,f1,Ida
    p2,f1,Ola
    p3,f2,Per
    p4,f3,Kari
    """,
    "services": """
    id,name,sector
    s2,Torget skole,school
    s1,Bakken skole,school
    s3,Nav Solvik,nav
    s4,Boligkontoret,housing
    """,
    "contacts": """
    id,service,name
    k2,s2,Oddny T.
    k1,s2,Berit T.
    k3,s3,Hanne N.
    k4,s3,Leif N.
    """,
    "ties": """
    a,b,kind,until
    k2,p1,serves,
    k2,p2,serves,
    k1,p1,serves,
    k3,f1,serves,
    k3,p3,serves,
    k3,f2,serves,
    s1,p3,serves,
    k4,p3,serves,2026-01-01
    k2,k3,collaborates,
    s2,k4,collaborates,
    p1,p3,kin,
    """,
  ])

  /// The nodes of a picture whose tooltip holds a text.
  private func nodes(_ picture: Picture, saying words: String) -> [Attributes] {
    picture.drawing.nodes.map(\.attributes).filter { $0.read("tooltip").contains(words) }
  }

  @Test func `a cell says who helps whom in the row of the family and the column of the sector`()
    throws
  {
    let picture = try context(small).picture(.network)
    let table = try TableRead(picture)
    #expect(
      table.cells("Familie Ask") == [
        "Nav": "Hanne N.", "Skole": "Berit T.: Ida Oddny T.: Ida, Ola",
      ])
    #expect(
      table.cells("Familie Bjerk") == ["Nav": "Hanne N.: alle, Per", "Skole": "Bakken skole: Per"])
    #expect(table.cells("Familie Gran") == [:])
    // Nothing runs anywhere, so nothing can run behind anything.
    #expect(picture.drawing.edges.isEmpty)
    #expect(
      nodes(picture, saying: "Oddny T. (Torget skole) hjelper Ida og Ola.").count == 1)
    #expect(
      nodes(picture, saying: "Hanne N. (Nav Solvik) hjelper hele familien og Per.").count == 1)
  }

  @Test func `a family that nobody helps and whoever helps nobody are seen`() throws {
    let picture = try context(small).picture(.network)
    let alone = try #require(nodes(picture, saying: "Familie Gran: Kari").first)
    #expect(alone.read("label").contains("INGEN er registrert"))
    #expect(alone["fillcolor"] == "#B3261E")
    let other = try #require(nodes(picture, saying: "Familie Ask: Ida og Ola").first)
    #expect(!other.read("label").contains("INGEN"))
    let labels = picture.drawing.nodes.map { $0.attributes.read("label") }.joined(separator: "\n")
    for idle in ["Leif N. ○", "Boligkontoret ○"] { #expect(labels.contains(idle)) }
    for busy in ["Hanne N. ○", "Oddny T. ○", "Nav Solvik ○", "Bakken skole ○"] {
      #expect(!labels.contains(busy))
    }
    #expect(picture.drawing.bottom.contains("ikke registrert hos noen familie nå"))
  }

  @Test func `each service says who is there and whom they work with`() throws {
    let picture = try context(small).picture(.network)
    func card(_ name: String) throws -> String {
      let card = try #require(nodes(picture, saying: ", \(name): ").first)
      return card["label"]?.letters ?? ""
    }
    #expect(
      try card("Torget skole")
        == "Torget skole Tjenesten – med Leif N. Berit T. Oddny T. – med Hanne N.")
    #expect(
      try card("Nav Solvik") == "Nav Solvik Hanne N. – med Oddny T. Leif N. ○ – med Torget skole")
  }

  @Test func `sectors are in one order, and services in them by their ids`() throws {
    let picture = try context(small).picture(.network)
    #expect(try TableRead(picture).sectors == ["Nav", "Skole", "Bolig"])
    let text = picture.textAlternative.text
    let places = ["Nav Solvik:", "Bakken skole.", "Torget skole:", "Boligkontoret."].map {
      text.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func `the text goes family by family`() throws {
    let text = try context(small).picture(.network).textAlternative.text
    #expect(
      text.contains(
        """
        Familie Ask: Ida og Ola
        - Hanne N. (Nav Solvik) hjelper hele familien.
        - Berit T. (Torget skole) hjelper Ida.
        - Oddny T. (Torget skole) hjelper Ida og Ola.

        Familie Bjerk: Per
        - Hanne N. (Nav Solvik) hjelper hele familien og Per.
        - Bakken skole hjelper Per.

        Familie Gran: Kari
        - INGEN er registrert.

        Tjenestene, de som er der, og hvem de samarbeider med
        - Nav, Nav Solvik: Hanne N. og Leif N.
        - Hanne N. samarbeider med Oddny T.
        - Leif N. samarbeider med Torget skole.
        - Ikke registrert hos noen familie nå: Leif N.
        - Skole, Bakken skole.
        - Skole, Torget skole: Berit T. og Oddny T.
        - Torget skole samarbeider med Leif N.
        - Oddny T. samarbeider med Hanne N.
        - Bolig, Boligkontoret.
        - Ikke registrert hos noen familie nå: Boligkontoret.
        """))
  }

  @Test(arguments: [
    (Language.nn, "Hanne N. (Nav Solvik) hjelper heile familien."),
    (.en, "Hanne N. (Nav Solvik) helps the whole family."),
  ]) func `the text is in the language asked for`(language: Language, sentence: String) throws {
    #expect(try context(small, language).picture(.network).textAlternative.text.contains(sentence))
  }

  /// Everybody, and every tie, found the slow way: the ties one by one, against the words of the
  /// picture.
  @Test(arguments: 0..<24) func `the picture says what the ties say`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let context = try context(made.bundle, on: made.days[2])
    let situation = context.situation
    let network = situation.network
    let picture = try context.picture(.network)
    func name(_ ref: Ref) -> String {
      let (named, id) =
        switch ref.kind {
        case .family:
          (network.families.alias[ref.row], network.families.id[ref.row])
        case .person:
          (network.people.alias[ref.row], network.people.id[ref.row])
        case .service:
          (network.services.name[ref.row], network.services.id[ref.row])
        default: (network.contacts.name[ref.row], network.contacts.id[ref.row])
        }
      return plain(named.isEmpty ? id : named)
    }
    let all = picture.drawing.nodes.map { $0.attributes["label"]?.letters ?? "" }
    let textAlternative = picture.textAlternative.text
    let there: [(Ref.Kind, Int)] = [
      (.family, network.families.count), (.person, network.people.count),
      (.service, network.services.count), (.contact, network.contacts.count),
    ]
    for (kind, count) in there {
      for row in 0..<count where situation.exists(Ref(kind, row)) {
        if kind == .person, !context.situation.isBorn(row) { continue }
        let name = name(Ref(kind, row))
        #expect(all.contains { holds($0, name) }, "\(kind) «\(name)» is not in the picture")
        #expect(textAlternative.contains(name), "\(kind) «\(name)» is not in the text")
      }
    }

    let table = try TableRead(picture)
    let families = (0..<network.families.count).filter { situation.familyIsOpen[$0] }.sorted {
      Array(network.families.id[$0].utf8).lexicographicallyPrecedes(
        Array(network.families.id[$1].utf8))
    }
    // Behind one of several of a name stands the id.
    #expect(table.rows.count == families.count)
    guard table.rows.count == families.count else { return }
    for (row, family) in zip(table.rows, families) {
      #expect(letters(row.family).hasPrefix(letters(name(Ref(.family, family)))))
    }
    var filled: [Set<String>] = families.map { _ in [] }
    func expect(_ helper: Ref, in place: Int) {
      let sector = situation.unit(helper).flatMap { network.services.sector[$0] } ?? .other
      let column = sector.words.capitalised[context.language]
      filled[place].insert(letters(column))
      let cell = table.rows[place].cells.first { letters($0.key) == letters(column) }?.value ?? ""
      #expect(holds(cell, name(helper)), "\(table.rows[place].family), \(column): \(cell)")
    }
    for row in situation.servesTies.map({ Int($0) }) {
      let (helper, end) = (network.ties.a[row], network.ties.b[row])
      let isPerson = end.isA(.person)
      let households =
        isPerson
        ? situation.households.households(of: end.row, on: situation.day) : [end.row]
      for family in households where situation.familyIsOpen[family] {
        let place = try #require(families.firstIndex(of: family))
        expect(helper, in: place)
        if isPerson, context.situation.isBorn(end.row) {
          #expect(
            table.rows[place].cells.values.contains {
              holds($0, name(helper)) && holds($0, name(end))
            }, "\(name(helper)), \(name(end))")
        }
      }
    }
    // Who has a responsibility in force or an open agreement is there too.
    let held = network.responsibilities
    for row in 0..<held.count where situation.isInForce(responsibility: row) {
      let need = held.need[row].row
      guard situation.isOpen(need: need), situation.unit(held.actor[row]) != nil,
        let place = families.firstIndex(of: network.needs.family[need].row)
      else { continue }
      expect(held.actor[row], in: place)
    }
    for row in 0..<network.agreements.count where situation.isOpen(agreement: row) {
      let actor = network.agreements.actor[row]
      guard situation.unit(actor) != nil, situation.exists(actor),
        let place = families.firstIndex(of: network.agreements.family[row].row)
      else { continue }
      expect(actor, in: place)
    }
    // And nothing that none of them says.
    #expect(table.rows.map { Set($0.cells.keys.map(letters)) } == filled)

    let cards = picture.drawing.nodes.map { plain($0.attributes.read("tooltip")) }
    for row in situation.collaboratesTies.map({ Int($0) }) {
      for (one, other) in [
        (network.ties.a[row], network.ties.b[row]), (network.ties.b[row], network.ties.a[row]),
      ] where one != other {
        #expect(
          cards.contains { card in
            card.contains(name(one))
              && card.components(separatedBy: " samarbeider med ").dropFirst().contains {
                $0.contains(name(other))
              }
          }, "\(name(one)) – \(name(other))")
      }
    }
  }

  /// Whether a text holds a name, which may be broken anywhere.
  private func holds(_ text: String, _ name: String) -> Bool {
    letters(text).contains(letters(name))
  }

  private func letters(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "-" }
  }

  @Test(arguments: GeneratedFamilies.styles.indices) func `nothing is cut`(style: Int) throws {
    let made = GeneratedFamilies.family(
      members: 9, needs: 30, style: GeneratedFamilies.styles[style])
    for node in try context(made).picture(.network).drawing.nodes {
      #expect(!node.attributes.read("label").contains("…"))
    }
  }

  @Test func `a picture that names families says that it is confidential`() throws {
    #expect(
      try context(town(families: 3)).picture(.network).drawing.bottom
        .contains("Viser familier med navn"))
    var empty = town(families: 0)
    empty.tables["ties"] = nil
    #expect(
      try !context(empty).picture(.network).drawing.bottom.contains("Viser familier med navn"))
  }

  @Test func `who is related or only responsible is said to stand elsewhere`() throws {
    #expect(try context(small).picture(.network).textAlternative.foot.contains("ecomap"))
    var empty = town(families: 0)
    empty.tables["ties"] = nil
    #expect(try !context(empty).picture(.network).textAlternative.foot.contains("ecomap"))
  }

  @Test func `a network that can be read is drawn whole`() throws {
    let picture = try context(town(families: 149)).picture(.network)
    let table = try TableRead(picture)
    #expect(table.rows.count == 149)
    #expect(table.cells("Familie 0") == ["Nav": "Nav"])
  }

  @Test func `a larger one is refused with the view to use instead`() throws {
    let context = try context(town(families: 150))
    #expect(
      throws: PictureError.tooManyNodes(count: 151, limit: 150, insteadUse: .services)
    ) { try context.picture(.network) }
  }

  /// However many nodes there are.
  @Test(arguments: [2, 3_000]) func `for other programs it is a graph`(families: Int) throws {
    var town = town(families: families)
    town.tables["people"] = [
      ["id": "p", "family": "f0", "alias": "Ida"], ["id": "q", "family": "f1", "alias": "Mor"],
    ]
    town.tables["contacts"] = [["id": "c", "service": "s", "name": "Leif"]]
    town.tables["ties"]! += [["a": "p", "b": "q", "kind": "kin"]]
    let context = try context(town)
    let options = PictureOptions(isForPrograms: true)
    let picture = try context.picture(.network, options: options)
    let drawing = picture.drawing
    #expect(drawing.nodes.count == families + 4)
    #expect(
      try #require(drawing.nodes.last).attributes
        == ["label": .text("Leif"), "class": "contact", "sector": "nav"])
    func line(_ one: String, _ other: String) -> [[String]] {
      drawing.lines(one, other).map { [$0.read("class"), $0.read("tooltip")] }
    }
    #expect(line("Nav", "Familie 0") == [["serves", "hjelper"]])
    #expect(line("Ida", "Familie 0") == [["member", "i familien"]])
    #expect(line("Leif", "Nav") == [["employed", "i tjenesten"]])
    #expect(line("Ida", "Mor") == [["kin", "i slekt"]])
    #expect(drawing.edges.count == 5)
    #expect(drawing.attributes.read("label").contains("Hele nettverket"))
    // Nothing is laid out: that would take hours.
    let text = String(decoding: try picture.bytes(as: .dot), as: UTF8.self)
    #expect(text.contains("layout=sfdp"))
    #expect(!text.contains("pos="))
    #expect(try positions(inDOT: text).isEmpty)
    // Given as a former picture it has no places to keep, and changes nothing.
    var again = options
    again.like = try PreviousLayout(picture: text)
    #expect(
      try context.picture(.network, options: again).bytes(as: .dot) == picture.bytes(as: .dot))
  }

  @Test func `a former graph changes nothing in the picture`() throws {
    let context = try context(small)
    let graph = try context.picture(.network, options: PictureOptions(isForPrograms: true))
    let former = try PreviousLayout(picture: String(decoding: graph.bytes(as: .dot), as: UTF8.self))
    let picture = try context.picture(.network, options: PictureOptions(like: former))
    #expect(try picture.bytes(as: .svg) == context.picture(.network).bytes(as: .svg))
  }

  @Test func `a view of a family needs one that is followed up`() throws {
    let context = try context(town(families: 1), on: "2024-01-01")
    #expect(throws: PictureError.familyMissing(.ecomap)) { try context.picture(.ecomap) }
    #expect(throws: PictureError.familyNotOpen(row: 0)) {
      try context.picture(.responsibilities, family: 0)
    }
  }
}
