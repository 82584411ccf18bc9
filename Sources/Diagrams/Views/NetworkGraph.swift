import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Everything as a graph for other programs: what each node is called and is, and what each line stands
  /// for. They place and colour it themselves.
  ///
  /// `class` is the kind of a node (`family`, `person`, `service`, `contact`), or what a line says: the kind
  /// of a tie (`serves`, `collaborates`, `kin`), `member` of a family, `employed` in a service.
  func networkGraph() -> Drawing {
    var drawing = Drawing(isDirected: false)
    // So that the command `dot` draws it, if anybody has the patience.
    drawing.attributes["layout"] = "sfdp"
    drawing.nodeDefaults = ["class": "", "sector": ""]
    drawing.edgeDefaults = ["class": ""]
    var nodes = Nodes(of: network)
    func add(
      _ kind: Ref.Kind, _ ids: TextColumn, _ attributes: (Int) -> Attributes,
      where isThere: (Int) -> Bool
    ) {
      for row in ids.sortedRows().map({ Int($0) }) where isThere(row) {
        nodes[Ref(kind, row).number] = drawing.addNode(
          "n\(drawing.nodes.count + 1)", attributes(row))
      }
    }
    let people = network.people
    let contacts = network.contacts
    add(.family, network.families.id) {
      ["label": .text(familyName($0)), "class": "family"]
    } where: {
      situation.familyIsOpen[$0]
    }
    add(.person, people.id) {
      ["label": .text(personName($0)), "class": "person"]
    } where: {
      situation.familyIsOpen[people.family[$0].row]
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

    func addLine(_ a: Int32, _ b: Int32, _ attributes: Attributes) {
      guard let one = nodes[a], let other = nodes[b], one != other else { return }
      drawing.addEdge(one, other, attributes)
    }
    let member: Attributes = ["class": "member"]
    for row in 0..<people.count {
      addLine(Ref(.person, row).number, people.family[row], member)
    }
    let employed: Attributes = ["class": "employed"]
    for row in 0..<contacts.count {
      addLine(Ref(.contact, row).number, contacts.service[row], employed)
    }
    let ties = network.ties
    for rows in [situation.servesTies, situation.collaboratesTies, situation.kinTies] {
      for row in rows.map({ Int($0) }) {
        let kind: Attributes =
          switch TieKind(rawValue: ties.kind[row]) {
          case .serves: ["class": "serves"]
          case .collaborates: ["class": "collaborates"]
          default: ["class": "kin"]
          }
        addLine(ties.a[row], ties.b[row], kind)
      }
    }
    return drawing
  }

  private func sectorCode(of service: Int) -> AttributeValue {
    .raw((Sector(rawValue: network.services.sector[service]) ?? .other).code)
  }
}

/// The node of each row that has one.
private struct Nodes {
  private var index: [[Int32]]

  init(of network: Network) {
    index = [
      network.families.count, network.people.count, network.services.count, network.contacts.count,
    ].map { [Int32](repeating: -1, count: $0) }
  }

  subscript(ref: Int32) -> Int32? {
    get {
      let node = index[Int(ref >> 28)][ref.row]
      return node < 0 ? nil : node
    }
    set { index[Int(ref >> 28)][ref.row] = newValue ?? -1 }
  }
}
