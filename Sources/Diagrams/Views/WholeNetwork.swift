import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Everything, while it is small enough to read; above that only as a graph that other programs read.
  func wholeNetwork(on canvas: Canvas) throws(PictureError) -> Picture {
    let view = WholeNetworkView(in: self)
    guard view.count <= WholeNetworkView.most else {
      if canvas.options.isForPrograms {
        let told = Told(
          language: language, title: language[picture: .titleNetwork], summary: "",
          description: "", sections: [], foot: "")
        return Picture(drawing: networkGraph(), engine: .nop, paper: .screen, told: told)
      }
      throw .tooManyNodes(count: view.count, limit: WholeNetworkView.most, insteadUse: .services)
    }
    var drawn = view
    return drawn.draw(on: canvas)
  }
}

/// Families with their people in rows on the left, services with their contacts in rows on the right,
/// and the ties in force between them.
private struct WholeNetworkView {
  /// How many nodes can be read in one picture.
  static let most = 150

  let album: Album
  let families: [Int]
  let people: [Int]
  let services: [Int]
  let contacts: [Int]
  private var nodes: [Int32: Int32] = [:]
  /// The name of each node's family, person, service or contact.
  private var names: [String] = []
  private var legend = Legend()
  var drawing = Page.blank(isDirected: false, isFramed: false)

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

  mutating func draw(on canvas: Canvas) -> Picture {
    drawing.attributes["splines"] = "line"
    drawing.nodeDefaults["margin"] = "0.03,0.02"
    drawing.nodeDefaults["height"] = "0.26"
    let peopleOf = Dictionary(grouping: people) { album.network.people.family[$0].row }
    let contactsOf = Dictionary(grouping: contacts) { album.network.contacts.service[$0].row }
    let left = families.map { family in
      Row(
        head: Ref(.family, family).number,
        members: (peopleOf[family] ?? []).map { Ref(.person, $0).number })
    }
    let bySector = services.enumerated().sorted {
      let (a, b) = (sector($0.element), sector($1.element))
      return a != b ? a.rawValue < b.rawValue : $0.offset < $1.offset
    }
    let right = bySector.map { _, service in
      Row(
        head: Ref(.service, service).number,
        members: (contactsOf[service] ?? []).map { Ref(.contact, $0).number })
    }
    let height = max(Row.height(left), Row.height(right))
    add(left, from: -610, height: height)
    add(right, from: 70, height: height)
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
        "n1", ["label": .text(words), "penwidth": "0", "pos": "0,0", "tooltip": .text(words)])
    } else {
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
    page.legendColumns = 8
    page.addLegend(to: &drawing, below: -height / 2 - 16)
    return page.picture(drawing, engine: .nop, on: canvas, in: album)
  }

  /// A family or service, and those in it.
  private struct Row {
    static let line = 25.0
    static let most = 4

    var head: Int32
    var members: [Int32]

    var lines: Int { max(1, (members.count + Row.most - 1) / Row.most) }

    /// The height of rows below one another, in points.
    static func height(_ rows: [Row]) -> Double {
      rows.reduce(0) { $0 + Double($1.lines) * line + 4 }
    }
  }

  private func sector(_ service: Int) -> Sector {
    Sector(rawValue: album.network.services.sector[service]) ?? .other
  }

  /// Places rows from the top, spread over the height.
  private mutating func add(_ rows: [Row], from x: Double, height: Double) {
    let spare = (height - Row.height(rows)) / Double(max(1, rows.count))
    var y = height / 2 - spare / 2
    for row in rows {
      addNode(row.head, x: x + 108, y: y - Row.line / 2, width: 210)
      for (place, member) in row.members.enumerated() {
        addNode(
          member, x: x + 262 + Double(place % Row.most) * 89,
          y: y - Row.line * (Double(place / Row.most) + 0.5), width: 85)
      }
      y -= Double(row.lines) * Row.line + 4 + spare
    }
  }

  private mutating func addNode(_ ref: Int32, x: Double, y: Double, width: Double) {
    let kind: Phrase
    var attributes: Attributes = [:]
    var name = album.name(ref)
    switch ref >> 28 {
    case Ref.Kind.family.rawValue:
      kind = Words.Whole.family
      attributes = ["shape": "ellipse", "penwidth": "3", "fillcolor": "#F2F2F2"]
    case Ref.Kind.person.rawValue:
      kind = Words.Whole.person
      attributes = ["shape": "ellipse"]
    case Ref.Kind.service.rawValue:
      kind = Words.Whole.service
      attributes = ["fillcolor": .raw(Palette.fill(album.sector(ref))), "penwidth": "2"]
      legend.note(album.sector(ref), album.language)
      name = album.say(Palette.sign(album.sector(ref))) + " · " + name
    default:
      kind = Words.Whole.contact
      attributes = [
        "fillcolor": .raw(Palette.fill(album.sector(ref))), "style": "filled,rounded",
      ]
    }
    // An ellipse holds a text of about two thirds of its width.
    let room = attributes["shape"] == nil ? width - 8 : width * 0.68
    name = shortened(name, to: room)
    attributes[FormerPicture.keyName] = .raw(
      nodeKey(album.say(kind), album.fullName(ref)))
    let isGroup = ref >> 28 == Ref.Kind.family.rawValue || ref >> 28 == Ref.Kind.service.rawValue
    attributes["label"] = .html(isGroup ? "<B>\(name)</B>" : "\(name)")
    attributes["tooltip"] = .text("\(album.fullName(ref)): \(album.say(kind)).")
    attributes["pos"] = .raw("\(Int(x)),\(Int(y))")
    attributes["width"] = .number(width / 72)
    nodes[ref] = drawing.addNode("n\(drawing.nodes.count + 1)", attributes)
    names.append(album.name(ref))
  }

  private mutating func addLine(_ a: Int32, _ b: Int32, _ words: Phrase, _ attributes: Attributes) {
    guard let one = nodes[a], let other = nodes[b], one != other else { return }
    var attributes = attributes
    attributes["tooltip"] = .text(
      "\(names[Int(one)]) – \(names[Int(other)]): \(album.say(words)).")
    drawing.addEdge(one, other, attributes)
  }

  /// A name in one line of at most a width in points, ending in `…` where it was longer.
  private func shortened(_ name: String, to width: Double) -> String {
    var text = cut(name, 60)
    guard TextWidth.points(text, size: 12, isBold: true) > width else { return text }
    while !text.isEmpty, TextWidth.points(text + "…", size: 12, isBold: true) > width {
      text.removeLast()
    }
    return text + "…"
  }
}
