import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// The graph of everything, however much it is.
  func networkForPrograms() -> Picture {
    let title = say(PictureWord.titleNetwork.words, forSomebody: Words.Shared.titleNetwork)
    let summary = [whole, language.day(situation.day)].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let foot = stampSentence ?? ""
    var drawing = networkGraph()
    drawing.name = title + " · " + language.day(situation.day)
    drawing.attributes["label"] = .text(
      [title, summary, foot].filter { !$0.isEmpty }.joined(separator: "\n"))
    drawing.attributes["tooltip"] = .text(
      ["\(title). \(summary).", foot].filter { !$0.isEmpty }.joined(separator: " "))
    let textAlternative = TextAlternative(
      language: language, title: title, summary: summary, description: "", sections: [], foot: foot)
    return Picture(drawing: drawing, engine: .nop, paper: .screen, textAlternative: textAlternative)
  }

  /// Everything as a graph for other programs: what each node is called and is, and what each line
  /// stands for. They place and colour it themselves.
  ///
  /// `class` is the kind of a node (`family`, `person`, `service`, `contact`), or what a line says:
  /// the kind of a tie (`serves`, `collaborates`, `kin`), `member` of a family, `employed` in a
  /// service. `tooltip` says of a line the same in words; a node without one is pointed at by its
  /// label.
  private func networkGraph() -> Drawing {
    var drawing = Drawing(isDirected: false)
    // So that the command `dot` draws it, if anybody has the patience.
    drawing.attributes["layout"] = "sfdp"
    drawing.nodeDefaults = ["class": "", "sector": ""]
    drawing.edgeDefaults = ["class": "", "tooltip": ""]
    var nodes = Nodes(of: network)
    func add(
      _ kind: Ref.Kind, _ ids: TextColumn, _ attributes: (Int) -> Attributes,
      where isThere: (Int) -> Bool
    ) {
      for row in ids.sortedRows().map({ Int($0) }) where isThere(row) {
        nodes[Ref(kind, row)] = drawing.addNode(
          "n\(drawing.nodes.count + 1)", attributes(row))
      }
    }
    let people = network.people
    let contacts = network.contacts
    add(.family, network.families.id) {
      ["label": .text(familyNameAmongAll($0)), "class": "family"]
    } where: {
      situation.familyIsOpen[$0]
    }
    add(.person, people.id) {
      ["label": .text(personName($0)), "class": "person"]
    } where: {
      situation.exists(Ref(.person, $0)) && situation.isBorn($0)
    }
    add(.service, network.services.id) {
      ["label": .text(serviceName($0)), "class": "service", "sector": sectorCode(of: $0)]
    } where: {
      situation.serviceIsOpen[$0]
    }
    add(.contact, contacts.id) {
      [
        "label": .text(contactName($0)), "class": "contact",
        "sector": sectorCode(of: contacts.service[$0].row),
      ]
    } where: {
      situation.contactIsEmployed[$0]
    }

    func addLine(_ a: Ref, _ b: Ref, _ attributes: Attributes) {
      guard let one = nodes[a], let other = nodes[b], one != other else { return }
      drawing.addEdge(one, other, attributes)
    }
    func kind(_ name: AttributeValue, _ words: Phrase) -> Attributes {
      ["class": name, "tooltip": .text(say(words))]
    }
    let member = kind("member", Words.Whole.member)
    let households = situation.households
    for row in 0..<people.count {
      for family in households.households(of: row, on: situation.day) {
        addLine(Ref(.person, row), Ref(.family, family), member)
      }
    }
    let employed = kind("employed", Words.Whole.employed)
    for row in 0..<contacts.count {
      addLine(Ref(.contact, row), contacts.service[row], employed)
    }
    let ties = network.ties
    for (rows, kind) in [
      (situation.servesTies, kind("serves", Words.Whole.help)),
      (situation.collaboratesTies, kind("collaborates", Words.Whole.together)),
      (situation.kinTies, kind("kin", Words.Whole.related)),
    ] {
      for row in rows.map({ Int($0) }) { addLine(ties.a[row], ties.b[row], kind) }
    }
    return drawing
  }

  private func sectorCode(of service: Int) -> AttributeValue {
    .raw((network.services.sector[service] ?? .other).code)
  }
}

/// The node of each row that has one.
private struct Nodes {
  private var index: [[Int32?]]

  init(of network: Network) {
    index = [
      network.families.count, network.people.count, network.services.count, network.contacts.count,
    ].map { [Int32?](repeating: nil, count: $0) }
  }

  subscript(ref: Ref) -> Int32? {
    get { index[Int(ref.kind.rawValue)][ref.row] }
    set { index[Int(ref.kind.rawValue)][ref.row] = newValue }
  }
}
