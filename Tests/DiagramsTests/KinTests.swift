import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// Kinship is drawn true, or textAlternative: measured in the drawing itself.
@Suite struct KinTests {
  // MARK: Made-up families

  private struct Made {
    var bundle: PlainBundle
    /// What is recorded between people who are kin of the household, as names and English words.
    var facts: [(one: String, other: String, words: String)]
  }

  /// A family with one to eight children, none to four adults, and people of up to two other homes.
  private static func family(_ seed: Int) -> Made {
    var random = Seeded(UInt64(seed))
    func chance(_ percent: Int) -> Bool { random.below(100) < percent }
    var people: [[String: String]] = []
    var ties: [[String: String]] = []
    var names: [String: String] = [:]
    func add(_ id: String, _ family: String, _ name: String, _ born: String) -> String {
      people.append(["id": id, "family": family, "alias": name, "born": born])
      names[id] = name
      return id
    }
    func tie(_ a: String, _ b: String, _ relation: String, until: String = "") {
      ties.append(["a": a, "b": b, "kind": "kin", "relation": relation, "until": until])
    }
    let adults = (0..<random.below(5)).map {
      add("a\($0)", "f", ["Mor", "Far", "Stefar", "Onkel"][$0], "19\(75 + $0)-01")
    }
    let others = (0..<random.below(4)).map {
      add("o\($0)", chance(50) ? "g" : "h", ["Far Bo", "Mor Li", "Stemor"][$0], "19\(80 + $0)-01")
    }
    let parents = adults + others
    var children: [String] = []
    for number in 0...random.below(8) {
      let child = add(
        "c\(number)", chance(88) ? "f" : "g", "Barn \(number + 1)", "20\(10 + number)-01")
      children.append(child)
      for parent in parents where chance(100 / max(2, parents.count - 1)) {
        tie(child, parent, chance(80) ? "parent" : "foster-parent")
      }
    }
    for (place, one) in parents.enumerated() {
      for other in parents[(place + 1)...] {
        if chance(25) {
          tie(one, other, "partner")
        } else if chance(30) {
          tie(one, other, "partner", until: "2019-01-01")
        }
      }
    }
    for (place, one) in children.enumerated() {
      for other in children[(place + 1)...] where chance(12) { tie(one, other, "sibling") }
    }
    if chance(40) {
      let grandmother = add("m", "f", "Bestemor", "1950-01")
      for child in children where chance(50) { tie(child, grandmother, "grandparent") }
      if let first = adults.first, chance(50) { tie(first, grandmother, "parent") }
      if chance(20) { tie(children[0], grandmother, "foster-parent") }
    }
    let inside = Set(people.filter { $0["family"] == "f" }.compactMap { $0["id"] })
    var near = inside
    for row in ties {
      let ends = [row["a"] ?? "", row["b"] ?? ""]
      if ends.contains(where: inside.contains) { near.formUnion(ends) }
    }
    let words = [
      "parent": "parent and child", "foster-parent": "foster parent", "sibling": "siblings",
      "grandparent": "grandparent",
    ]
    let facts = ties.filter { near.contains($0["a"] ?? "") && near.contains($0["b"] ?? "") }.map {
      (
        one: names[$0["a"] ?? ""] ?? "", other: names[$0["b"] ?? ""] ?? "",
        words: words[$0["relation"] ?? ""]
          ?? ($0["until"] == "" ? "couple" : "no longer a couple")
      )
    }
    ties += (0..<random.below(5)).map { ["a": "k\($0)", "b": "f", "kind": "serves"] }
    let bundle = PlainBundle(tables: [
      "families": ["f", "g", "h"].map { ["id": $0, "alias": "Familie \($0)"] },
      "people": people, "ties": ties,
      "services": [["id": "s", "name": "Nav", "sector": "nav"]],
      "contacts": (0..<5).map { ["id": "k\($0)", "name": "Hjelper \($0)", "service": "s"] },
    ])
    return Made(bundle: bundle, facts: facts)
  }

  // MARK: Naive geometry

  private struct Person {
    var node: Int32
    var name: String
    var box: Box
  }

  private static func people(_ drawing: Drawing) -> [Person] {
    drawing.nodes.indices.compactMap { node in
      let attributes = drawing.nodes[node].attributes
      guard attributes.read("samvev_key").hasPrefix("person-") else { return nil }
      let place = attributes.read("pos").split(separator: ",").compactMap { Double($0) }
      let box = Box(
        centre: Point(x: place[0], y: -place[1]),
        width: (Double(attributes.read("width")) ?? 0) * 72,
        height: (Double(attributes.read("height")) ?? 0) * 72)
      return Person(node: Int32(node), name: attributes.read("tooltip"), box: box)
    }
  }

  /// What is wrong with the lines between people, a sentence each.
  private static func faults(_ drawing: Drawing) -> [String] {
    let people = people(drawing)
    let nodes = Set(people.map(\.node))
    var faults: [String] = []
    for edge in drawing.edges where nodes.contains(edge.tail) && nodes.contains(edge.head) {
      let tooltip = edge.attributes.read("tooltip")
      let numbers = edge.attributes.read("pos").split { ", ".contains($0) }.compactMap {
        Double($0)
      }
      let points = stride(from: 0, to: numbers.count - 1, by: 2).map {
        Point(x: numbers[$0], y: -numbers[$0 + 1])
      }
      let way = Path(curve: points).samples(each: 100)
      for person in people where person.node != edge.tail && person.node != edge.head {
        // Within a point of the box is at its edge.
        if way.contains(where: { person.box.contains($0, margin: 1) }) {
          faults.append("\(tooltip) runs behind \(person.name)")
        }
      }
      let mark = edge.attributes.read("lp").split(separator: ",").compactMap { Double($0) }
      if mark.count == 2 {
        let sign = Box(centre: Point(x: mark[0], y: -mark[1]), width: 12, height: 12)
        for person in people where person.box.overlaps(sign) {
          faults.append("the sign of \(tooltip) lies on \(person.name)")
        }
      }
    }
    for (place, one) in people.enumerated() {
      for other in people[(place + 1)...] where one.box.overlaps(other.box) {
        faults.append("\(one.name) stands on \(other.name)")
      }
    }
    return faults
  }

  // MARK: The rules

  @Test(arguments: 0..<24)
  func `no line of kinship runs behind somebody, and every kinship is drawn or told`(
    seed: Int
  ) throws {
    let made = Self.family(seed)
    let picture = try context(made.bundle, .en).picture(.ecomap, id: "f")
    #expect(Self.faults(picture.drawing) == [])
    let text = picture.textAlternative.text
    for fact in made.facts {
      let isTold =
        text.contains("\(fact.one)–\(fact.other): \(fact.words)")
        || text.contains("\(fact.other)–\(fact.one): \(fact.words)")
      #expect(isTold, "\(fact.one), \(fact.other): \(fact.words)")
    }
  }

  /// A line that is not drawn is said in the picture, not only in its text.
  @Test func `what is not drawn is said in the picture`() throws {
    let drawing = try context(
      bundle([
        "families": "id,alias\nf,Familie",
        "people": "id,family,alias,born\na,f,Mormor,1950-01\nb,f,Gutten,2016-01",
        "ties":
          "a,b,kind,relation\nb,a,kin,grandparent\nb,a,kin,foster-parent",
      ])
    ).picture(.ecomap, id: "f").drawing
    #expect(
      drawing.lines("Mormor", "Gutten").map { $0.read("tooltip") } == [
        "Mormor–Gutten: fosterforelder."
      ])
    #expect(!drawing.nodes(labelled: "Ikke tegnet: Mormor er besteforelder til").isEmpty)
  }

  @Test func `three siblings stand in one row`() throws {
    let drawing = try context(
      bundle([
        "families": "id,alias\nf,Familien F.",
        "people":
          "id,family,alias,born\nm,f,Mor,1985-01\nd,f,Far,1984-01\nx,f,Barn 1,2010-01\ny,f,Barn 2,2011-01\nz,f,Barn 3,2012-01",
        "ties":
          "a,b,kind,relation\nm,d,kin,partner\nx,m,kin,parent\nx,d,kin,parent\ny,m,kin,parent\ny,d,kin,parent\nz,m,kin,parent\nz,d,kin,parent",
      ])
    ).picture(.ecomap, id: "f").drawing
    let heights = Self.people(drawing).filter { $0.name.contains("Barn") }.map(\.box.top)
    #expect(heights.count == 3 && Set(heights).count == 1)
  }

  private static let twoHomes = bundle([
    "families": "id,alias\nf,Familie Hjemme\ng,Familie Borte\nh,Familie Tredje",
    "people":
      "id,family,alias,born,from,until\nm,f,Mor,1985-01,,\nd,g,Far,1984-01,,\ne,h,Bestefar,1950-01,,\ni,f,Ida,2012-01,,\nj,f,Jon,2010-01,,2026-01-01",
    "homes": "person,family\ni,g",
    "ties":
      "a,b,kind,relation\ni,m,kin,parent\ni,d,kin,parent\nj,m,kin,parent\ni,e,kin,other\nk,i,serves,",
    "services": "id,name,sector\ns,Skole,school",
    "contacts": "id,name,service\nk,Kari,s",
  ])

  @Test func `every other home has a frame of its own, and none is named`() throws {
    let drawing = try context(Self.twoHomes).picture(.ecomap, id: "f").drawing
    #expect(drawing.clusters.count { $0.name.hasPrefix("other") } == 3)
    let text = try dot(drawing)
    #expect(!text.contains("Borte") && !text.contains("Tredje"))
  }

  @Test func `a child with two homes is in both with whoever helps`() throws {
    for id in ["f", "g"] {
      let drawing = try context(Self.twoHomes).picture(.ecomap, id: id).drawing
      let ida = try #require(drawing.nodes(labelled: "to hjem").first)
      #expect(drawing.nodes[Int(ida)].attributes.read("label").contains("Ida"))
      #expect(
        drawing.nodes[Int(ida)].attributes.read("tooltip").contains(
          "hører til familien, har to hjem"))
      #expect(drawing.lines("Kari", "Ida").count == 1)
    }
  }

  @Test func `who has left the household is not in it, and no home is made up`() throws {
    let drawing = try context(Self.twoHomes).picture(.ecomap, id: "f").drawing
    let jon = try #require(drawing.nodes(labelled: "Jon").first)
    #expect(drawing.nodes[Int(jon)].attributes.read("label").contains("ikke i husstanden"))
    #expect(!drawing.nodes[Int(jon)].attributes.read("tooltip").contains("hører til familien"))
  }

  @Test func `who is not born yet is in no picture`() throws {
    let unborn = bundle([
      "families": "id,alias\nf,Familie",
      "people": "id,family,alias,born\nm,f,Mor,1985-01\ni,f,Ida,2026-06-16\nj,f,Jon,2026-06-15",
      "ties": "a,b,kind,relation\ni,m,kin,parent\nj,m,kin,parent",
    ])
    for picture in try context(unborn).allPictures() {
      #expect(!picture.textAlternative.text.contains("Ida"))
    }
    #expect(
      try context(unborn).picture(.ecomap, id: "f").textAlternative.text.contains("Jon, under 1 år")
    )
  }
}
