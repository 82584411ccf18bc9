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
      row(
        Ref(.family, family).number,
        (peopleOf[family] ?? []).map { Ref(.person, $0).number })
    }
    let bySector = services.enumerated().sorted {
      let (a, b) = (sector($0.element), sector($1.element))
      return a != b ? a.rawValue < b.rawValue : $0.offset < $1.offset
    }
    let right = bySector.map { _, service in
      row(
        Ref(.service, service).number,
        (contactsOf[service] ?? []).map { Ref(.contact, $0).number })
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
      legend.note(Legend.Line.plain, colour: "#8A8A8A", album.say(Words.Whole.help))
      legend.note(Legend.Line.dashed, colour: "#8A8A8A", album.say(Words.Whole.works))
    }
    let summary = [
      album.whole, album.language.day(album.situation.day), album.say(Words.Whole.count(count)),
    ].joined(separator: " · ")
    let title = album.language[picture: .titleNetwork]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Whole.description))
    page.legend = legend
    if !families.isEmpty {
      let topics = album.secretTopics(
        services.map { Ref(.service, $0).number } + contacts.map { Ref(.contact, $0).number },
        needs: [])
      page.leftOut.append(album.say(Words.namedFamilies(album.language.list(topics))))
    }
    page.legendColumns = 8
    page.addLegend(to: &drawing, below: -height / 2 - 16)
    return page.picture(drawing, engine: .nop, on: canvas, in: album)
  }

  /// A family or service, and those in it.
  private struct Row {
    struct Member {
      var ref: Int32
      var lines: [String]
      /// Which line of the row it stands in, its first column, and how many columns it takes.
      var line: Int
      var column: Int
      var span: Int
    }

    static let most = 4
    static let column = 89.0
    static let head = 210.0

    var head: Int32
    var headLines: [String]
    var members: [Member] = []
    /// How high each line of members is; the first is no lower than the head.
    var heights: [Double] = []

    static func width(_ span: Int) -> Double { Double(span) * column - 4 }

    /// The height of rows below one another, in points.
    static func height(_ rows: [Row]) -> Double {
      rows.reduce(0) { $0 + $1.heights.reduce(0, +) + 2 }
    }
  }

  /// A row in which no name is cut that can be wrapped: a long one takes two columns.
  private func row(_ head: Int32, _ members: [Int32]) -> Row {
    // An ellipse is higher than what stands in it.
    func high(_ ref: Int32, _ lines: [String]) -> Double {
      Double(lines.count) * (isRound(ref) ? 20.5 : 14.5) + (isRound(ref) ? 2.5 : 8.5)
    }
    var row = Row(head: head, headLines: lines(of: head, in: Row.head))
    row.heights = [high(head, row.headLines)]
    var (line, column) = (0, 0)
    for ref in members {
      let isLong =
        TextWidth.points(name(ref), size: Self.size) > room(ref, Row.width(1))
      let span = isLong ? 2 : 1
      if column + span > Row.most { (line, column) = (line + 1, 0) }
      let lines = lines(of: ref, in: Row.width(span))
      row.members.append(
        Row.Member(ref: ref, lines: lines, line: line, column: column, span: span))
      if line == row.heights.count { row.heights.append(0) }
      row.heights[line] = max(row.heights[line], high(ref, lines))
      column += span
    }
    return row
  }

  private static let size = 12.0

  /// What stands in a node: the name, and two letters for the sector of a service where its name does not say it.
  private func name(_ ref: Int32) -> String {
    let name = album.name(ref)
    guard ref >> 28 == Ref.Kind.service.rawValue else { return name }
    let sector = album.sector(ref)
    // «Na · Nav Solvik» would say it twice.
    return ActorCard.says(name, sector.words[album.language])
      ? name : album.say(Palette.sign(sector)) + " · " + name
  }

  /// How wide a text a node of some width holds: an ellipse about two thirds of it.
  private func room(_ ref: Int32, _ width: Double) -> Double {
    isRound(ref) ? width * 0.68 : width - 8
  }

  private func isGroup(_ ref: Int32) -> Bool {
    ref >> 28 == Ref.Kind.family.rawValue || ref >> 28 == Ref.Kind.service.rawValue
  }

  private func isRound(_ ref: Int32) -> Bool {
    ref >> 28 == Ref.Kind.family.rawValue || ref >> 28 == Ref.Kind.person.rawValue
  }

  private func lines(of ref: Int32, in width: Double) -> [String] {
    fitted(name(ref), to: room(ref, width), size: Self.size, isBold: isGroup(ref), lines: 2)
  }

  private func sector(_ service: Int) -> Sector {
    Sector(rawValue: album.network.services.sector[service]) ?? .other
  }

  /// Places rows from the top, spread over the height.
  private mutating func add(_ rows: [Row], from x: Double, height: Double) {
    let spare = (height - Row.height(rows)) / Double(max(1, rows.count))
    var y = height / 2 - spare / 2
    for row in rows {
      addNode(
        row.head, row.headLines, x: x + 108, y: y - row.heights[0] / 2, width: Row.head)
      var tops = [y]
      for height in row.heights { tops.append(tops[tops.count - 1] - height) }
      for member in row.members {
        let width = Row.width(member.span)
        addNode(
          member.ref, member.lines, x: x + 219.5 + Double(member.column) * Row.column + width / 2,
          y: (tops[member.line] + tops[member.line + 1]) / 2, width: width)
      }
      y = tops[tops.count - 1] - 2 - spare
    }
  }

  private mutating func addNode(
    _ ref: Int32, _ lines: [String], x: Double, y: Double, width: Double
  ) {
    let kind: Phrase
    var attributes: Attributes = [:]
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
    default:
      kind = Words.Whole.contact
      attributes = [
        "fillcolor": .raw(Palette.fill(album.sector(ref))), "style": "filled,rounded",
      ]
    }
    if lines.count > 1, !isRound(ref) {
      attributes["height"] = .number((Double(lines.count) * 14.5 + 5) / 72)
    }
    let name = lines.joined(separator: "\n")
    attributes[FormerPicture.keyName] = .raw(
      nodeKey(album.say(kind), album.fullName(ref)))
    attributes["label"] = .html(isGroup(ref) ? "<B>\(name)</B>" : "\(name)")
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
}
