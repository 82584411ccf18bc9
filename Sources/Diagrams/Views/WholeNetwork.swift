import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Everything, while it is small enough to read.
  func wholeNetwork() throws(PictureError) -> Picture {
    let view = WholeNetworkView(in: self)
    guard view.count <= WholeNetworkView.most else {
      throw .tooManyNodes(count: view.count, limit: WholeNetworkView.most, insteadUse: .services)
    }
    var drawn = view
    drawn.draw()
    return Picture(drawing: drawn.drawing, engine: .fdp)
  }
}

/// Families with their people, services with their contacts, and the ties in force between them.
private struct WholeNetworkView {
  /// How many nodes can be read in one picture.
  static let most = 150

  let album: Album
  let families: [Int]
  let people: [Int]
  let services: [Int]
  let contacts: [Int]
  private var nodes: [Int32: Int32] = [:]
  private var legend = Legend()
  var drawing = Page.blank(isDirected: false)

  var count: Int { families.count + people.count + services.count + contacts.count }

  init(in album: Album) {
    self.album = album
    let (situation, network) = (album.situation, album.network)
    func rows(_ ids: TextColumn, _ isThere: (Int) -> Bool) -> [Int] {
      ids.sortedRows().map { Int($0) }.filter(isThere)
    }
    families = rows(network.families.id) { situation.familyIsOpen[$0] }
    people = rows(network.people.id) { situation.familyIsOpen[network.people.family[$0].row] }
    services = rows(network.services.id) { situation.serviceIsOpen[$0] }
    contacts = rows(network.contacts.id) { situation.contactIsEmployed[$0] }
  }

  mutating func draw() {
    drawing.attributes["splines"] = "line"
    drawing.attributes["K"] = "0.9"
    drawing.attributes["sep"] = "+6"
    drawing.nodeDefaults["margin"] = "0.06,0.03"
    drawing.nodeDefaults["height"] = "0.25"
    for row in families { addNode(Ref(.family, row).number) }
    for row in people { addNode(Ref(.person, row).number) }
    for row in services { addNode(Ref(.service, row).number) }
    for row in contacts { addNode(Ref(.contact, row).number) }
    for row in people {
      let family = Ref(.family, album.network.people.family[row].row).number
      addLine(Ref(.person, row).number, family, Words.Whole.belongs, ["penwidth": "2.5", "len": "0.6"])
    }
    for row in contacts {
      let service = Ref(.service, album.network.contacts.service[row].row).number
      addLine(Ref(.contact, row).number, service, Words.Whole.belongs, ["penwidth": "2.5", "len": "0.6"])
    }
    let ties = album.network.ties
    for row in album.situation.servesTies.map({ Int($0) }) {
      addLine(ties.a[row], ties.b[row], Words.Whole.help, ["color": "#8A8A8A"])
    }
    for row in album.situation.collaboratesTies.map({ Int($0) }) {
      addLine(ties.a[row], ties.b[row], Words.Whole.works, ["style": "dashed", "color": "#8A8A8A"])
    }
    if nodes.isEmpty {
      let words = album.language[picture: .nothingToShow]
      drawing.addNode(
        "n1", ["label": .text(words), "penwidth": "0", "tooltip": .text(words)], in: 0)
    } else {
      legend.note("━━━", album.say(Words.Whole.belongs))
      legend.note("───", colour: "#8A8A8A", album.say(Words.Whole.help))
      legend.note("╌╌╌", colour: "#8A8A8A", album.say(Words.Whole.works))
    }
    let summary = [
      album.whole, album.language.day(album.situation.day), album.say(Words.Whole.count(count)),
    ].joined(separator: " · ")
    let title = album.language[picture: .titleNetwork]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Whole.description))
    page.legend = legend
    page.finish(&drawing, paper: .a3, in: album)
  }

  private mutating func addNode(_ ref: Int32) {
    let kind: Phrase
    var attributes: Attributes = [:]
    var name = cut(album.name(ref), 22)
    switch ref >> 28 {
    case Ref.Kind.family.rawValue:
      kind = Words.Whole.family
      attributes = ["shape": "ellipse", "penwidth": "3", "fillcolor": "#F2F2F2"]
    case Ref.Kind.person.rawValue:
      kind = Words.Whole.person
      attributes = ["shape": "ellipse"]
      name = cut(album.personName(ref.row), 16)
    case Ref.Kind.service.rawValue:
      kind = Words.Whole.service
      attributes = ["fillcolor": .raw(Palette.fill(album.sector(ref))), "penwidth": "2"]
      legend.note(album.sector(ref), album.language)
    default:
      kind = Words.Whole.contact
      attributes = [
        "fillcolor": .raw(Palette.fill(album.sector(ref))), "style": "filled,rounded",
      ]
    }
    let isGroup = ref >> 28 == Ref.Kind.family.rawValue || ref >> 28 == Ref.Kind.service.rawValue
    attributes["label"] = isGroup ? .html("<B>\(name)</B>") : .text(name)
    attributes["tooltip"] = .text("\(album.fullName(ref)): \(album.say(kind)).")
    nodes[ref] = drawing.addNode("n\(drawing.nodes.count + 1)", attributes, in: 0)
  }

  private mutating func addLine(_ a: Int32, _ b: Int32, _ words: Phrase, _ attributes: Attributes) {
    guard let one = nodes[a], let other = nodes[b], one != other else { return }
    var attributes = attributes
    attributes["tooltip"] = .text("\(album.name(a)) – \(album.name(b)): \(album.say(words)).")
    drawing.addEdge(one, other, attributes)
  }
}
