import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// Who works together, and who shares families without doing so.
  func serviceMap(for request: PictureRequest) -> Picture {
    var view = ServiceMapView(in: self, for: request)
    return view.draw()
  }
}

/// Services in the groups of their sectors, the lines between them, and the people that hold some
/// together.
private struct ServiceMapView {
  /// What can still be read on A3.
  static let mostServices = 40
  static let mostLinked = 60
  static let mostUnlinked = 16
  static let mostBridges = 5

  /// From the top of the left column to that of the right one.
  private static let order: [Sector] = [
    .nav, .housing, .refugee, .coordination, .volunteers, .other, .kindergarten, .school,
    .childWelfare, .health,
  ]

  typealias Pair = ServiceLinks.Pair

  let context: DiagramContext
  let request: PictureRequest
  let found: ServiceLinks
  let said: ServiceSentences
  /// All that is drawn, also of what it is held against.
  private let both: ServiceBoth
  /// Rows of the services drawn, in the order of ids.
  private var services: [Int] = []
  private var nodes: [Int: Int32] = [:]
  private var legend = Legend()
  private var leftOut: [String] = []
  private let nodeWidth: Double
  private let columns: FacingColumns
  private var drawing = Drawing.blank(isDirected: false, isFramed: false)

  init(in context: DiagramContext, for request: PictureRequest) {
    self.context = context
    self.request = request
    let found = ServiceLinks(context.situation, counts: request.options.counts)
    let said = ServiceSentences(found, in: context)
    (self.found, self.said) = (found, said)
    both = ServiceBoth(found, said, since: request.before(context), request)
    let all = both.services
    var services = all
    if all.count > Self.mostServices {
      let kept = Set(
        all.enumerated().sorted {
          let (a, b) = (found.weight($0.element), found.weight($1.element))
          return a != b ? a > b : $0.offset < $1.offset
        }.prefix(Self.mostServices).map(\.element))
      services = all.filter { kept.contains($0) }
      leftOut.append(context.say(Words.Between.cutServices(all.count - services.count)))
    }
    self.services = services
    let both = both
    let widest = services.flatMap { row in
      Self.nameLines(context.serviceName(row)).map {
        TextWidth.points($0 + "  " + both.number(row), size: 12, isBold: true)
      }
    }.max()
    let nodeWidth = min(290, max(120, (widest ?? 0) + 20))
    self.nodeWidth = nodeWidth
    func sector(_ row: Int) -> Sector {
      context.network.services.sector[row] ?? .other
    }
    let bySector = Self.order.map { one in services.filter { sector($0) == one } }
    columns = FacingColumns(
      bySector, itemWidth: nodeWidth, width: request.area.shrinkableWidth - 2 * Drawing.pad,
      height: { Double(Self.nameLines(context.serviceName($0)).count) * 14.5 + 8 },
      wasLeft: { group in
        let known = bySector[group].compactMap {
          request.options.like?.place(of: nodeKey("service", context.serviceName($0)))
        }
        return known.isEmpty ? nil : 2 * known.count { $0.x < 0 } >= known.count
      })
  }

  private static func nameLines(_ name: String) -> [String] { wrapped(name, width: 28, lines: 2) }

  mutating func draw() -> Picture {
    drawing.nodeDefaults["width"] = .number((nodeWidth / 72 * 100).rounded(.down) / 100)
    drawing.nodeDefaults["margin"] = "0.02,0.02"
    drawing.nodeDefaults["height"] = "0.3"
    addServices()
    let unlinked = both.unlinked.filter { isDrawn($0.pair) }.prefix(Self.mostUnlinked)
    let ways = columns.parted(unlinked.map { ($0.pair.a, $0.pair.b) })
    addLinked()
    let bridges = addBridges(beside: ways)
    addUnlinked(Array(unlinked), ways, around: bridges.spots, bridges.lines)
    if services.isEmpty {
      let words = context.language[picture: .nothingToShow]
      drawing.addNode(
        "n1", ["label": .text(words), "penwidth": "0", "pos": "0,0", "tooltip": .text(words)])
    }
    var parts = [
      context.whole, request.when(context),
      context.say(
        Words.Between.summary(services: found.services.count, unlinked: found.unlinked.count)),
    ]
    // Among hidden numbers none can be called the largest.
    if let first = found.unlinked.first, found.unlinked.count > 1, request.options.counts.areShown {
      parts.append(
        context.say(
          Words.Between.most(
            context.serviceName(first.a), context.serviceName(first.b), said.shared(first))))
    }
    if let changes = both.summary { parts.append(context.say(changes)) }
    let summary = parts.joined(separator: " · ")
    let title = context.language[picture: .titleServices]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + context.say(Words.Between.description),
      for: request, in: context)
    page.legend = legend
    page.leftOut = leftOut
    if request.options.counts.areShown { page.leftOut.append(context.say(Words.smallNumbers)) }
    page.sections = both.sections
    return page.picture(
      drawing, legendBelow: columns.halfHeight + 14, width: request.area.shrinkableWidth)
  }

  private mutating func addServices() {
    for group in columns.groups {
      let sector = Self.order[group.number]
      let words = sector.words.capitalised[context.language]
      let half = TextWidth.points(words, size: 13, isBold: true) / 2 + 6
      let label = Point(
        x: group.side == .right ? group.frame.right - half : group.frame.left + half,
        y: group.frame.top + 12)
      let cluster = drawing.addCluster(
        "s\(sector.rawValue)",
        [
          "label": .html("<FONT POINT-SIZE=\"13\"><B>\(words)</B></FONT>"),
          "style": "rounded,filled", "fillcolor": .raw(Palette.ground(sector)),
          "color": .raw(Palette.frame), "tooltip": .text(words),
          "bb": .raw(group.frame.whole.graphvizText), "lp": position(label),
        ])
      for row in group.items {
        guard let place = columns.places[row] else { continue }
        let name = Self.nameLines(context.serviceName(row)).joined(separator: "\n")
        nodes[row] = drawing.addNode(
          "n\(drawing.nodes.count + 1)",
          [
            "label": .html("<B>\(name)</B>  \(both.number(row))"),
            "fillcolor": both.presence(row) == .gone ? "white" : .raw(Palette.fill(sector)),
            "style": both.presence(row) == .gone ? "filled,dashed" : "filled",
            "pos": position(place), "tooltip": .text(both.sentence(of: row)),
            PreviousLayout.keyName: .raw(nodeKey("service", context.serviceName(row))),
          ], in: cluster, tag: Ref(.service, row).number)
      }
    }
    if !services.isEmpty {
      legend.note(
        box: context.say(Words.Between.sampleService), number: "7",
        context.say(Words.Between.legendFamilies))
    }
    request.note(both.presences, in: &legend, context)
  }

  private func isDrawn(_ pair: Pair) -> Bool { nodes[pair.a] != nil && nodes[pair.b] != nil }

  private func position(_ place: Point) -> AttributeValue { .raw(place.whole.graphvizText) }

  private func way(_ path: Path) -> AttributeValue {
    .raw(path.points.map(\.whole.graphvizText).joined(separator: " "))
  }

  private mutating func addLinked() {
    let linked = both.linked.filter { isDrawn($0.pair) }
    for one in linked.prefix(Self.mostLinked) {
      let pair = one.pair
      guard let a = nodes[pair.a], let b = nodes[pair.b] else { continue }
      var attributes: Attributes = [
        "penwidth": .number(min(7, 0.4 + 0.9 * Double(max(1, pair.ties)))),
        "color": .raw(Self.calm), "tooltip": .text(one.sentence),
        "pos": way(columns.curve(pair.a, pair.b)),
      ]
      if let presence = one.presence {
        attributes.merge(presence.line)
        if presence != .kept { attributes["color"] = .raw(Palette.line) }
      }
      drawing.addEdge(a, b, attributes)
      legend.note(
        Legend.Line.thick, colour: Self.calm,
        context.say(
          one.presence == nil ? Words.Between.legendLinked : Words.Between.legendLinkedOfBoth))
    }
    if linked.count > Self.mostLinked {
      leftOut.append(context.say(Words.Between.cutLinked(linked.count - Self.mostLinked)))
    }
  }

  /// Cooperation is behind what is missing: pale, but dark enough to be seen on paper.
  private static let calm = "#CDCDCD"

  /// A pair is its number with a line to each of the two: the lines of a later node are drawn
  /// later, so these lie above all others.
  private mutating func addUnlinked(
    _ drawn: [ServiceBoth.One], _ ways: [Path], around spots: [LabelPlacement.Spot],
    _ others: [Path]
  ) {
    var numbers = LabelPlacement(obstacles: spots, curves: ways, others: others)
    for (line, one) in drawn.enumerated() {
      let pair = one.pair
      guard let a = nodes[pair.a], let b = nodes[pair.b] else { continue }
      let mark = context.say(Words.Both.mark(one.presence))
      let number = one.number + (mark.isEmpty ? "" : " " + mark)
      let wide = TextWidth.points(number, size: 16, isBold: true) + 20
      let place = numbers.place(line, width: wide, height: 24)
      let node = drawing.addNode(
        "n\(drawing.nodes.count + 1)",
        [
          "label": .html(
            """
            <TABLE BORDER="0" CELLBORDER="1" CELLSPACING="0" CELLPADDING="1" BGCOLOR="white"><TR><TD>\
            <FONT POINT-SIZE="16"><B> \(number) </B></FONT></TD></TR></TABLE>
            """),
          "shape": "plain", "style": "solid", "width": "0", "height": "0", "margin": "0",
          "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning),
          "pos": position(ways[line].point(at: place)),
          "tooltip": .text(one.sentence),
        ])
      let halves = ways[line].halves(at: place)
      for (service, way) in [(a, halves.toStart), (b, halves.toEnd)] {
        var attributes: Attributes = [
          "style": "dashed", "color": .raw(Palette.warning),
          "penwidth": .number(min(7, 1.6 + 0.6 * Double(found.known(pair) ?? 1))),
          "pos": self.way(way), "tooltip": .text(one.sentence),
        ]
        if let presence = one.presence {
          attributes["style"] = "solid"
          attributes.merge(presence.line)
        }
        drawing.addEdge(node, service, attributes)
      }
      legend.note(
        one.presence == nil ? "━ ━" : "──", boxed: "3", colour: Palette.warning,
        context.say(Words.Between.legendUnlinked))
    }
    if drawn.count > 1 { leftOut.append(context.say(Words.Between.countedOften)) }
    if both.unlinked.count > drawn.count {
      leftOut.append(context.say(Words.Between.cutUnlinked(both.unlinked.count - drawn.count)))
    }
  }

  /// The people on whom pairs hang, in the middle; returns where they stand, and their lines.
  private mutating func addBridges(
    beside warnings: [Path]
  ) -> (spots: [LabelPlacement.Spot], lines: [Path]) {
    let bridges = both.bridges.compactMap { bridge -> ServiceBoth.Bridge? in
      var bridge = bridge
      bridge.pairs.removeAll { !isDrawn($0.pair) }
      return bridge.pairs.isEmpty ? nil : bridge
    }
    let drawn = bridges.prefix(Self.mostBridges)
    let step = 2 * columns.halfHeight / Double(max(1, drawn.count))
    let calm = both.linked.filter { isDrawn($0.pair) }
      .prefix(Self.mostLinked).map { columns.curve($0.pair.a, $0.pair.b) }
    var places = MiddlePlacement(columns, warnings: warnings, calm: calm)
    var lines: [Path] = []
    for (place, bridge) in drawn.enumerated() {
      let (contact, pairs) = (bridge.contact, bridge.pairs.map(\.pair))
      let ref = Ref(.contact, contact)
      let name = cut(context.contactName(contact), 22)
      let sentences = bridge.pairs.map(\.sentence)
      // Of one pair the two ends tell which it is.
      let joins = pairs.count == 1 ? "" : context.say(Words.Between.joins(pairs.count))
      let below = [context.say(Words.Both.mark(bridge.presence)), joins].filter { !$0.isEmpty }
        .joined(separator: " · ")
      let wide = max(
        TextWidth.points(name, size: 12, isBold: true), TextWidth.points(below, size: 12))
      let width = wide * 1.15 + 44
      let label: HTMLLabel = below.isEmpty ? "<B>\(name)</B>" : "<B>\(name)</B><BR/>\(below)"
      var ends: [Int] = []
      for pair in pairs {
        for row in [pair.a, pair.b] where !ends.contains(row) { ends.append(row) }
      }
      let top = Double(place) * step - columns.halfHeight
      let spot = places.place(width: width, height: 36, band: top...(top + step), ends: ends)
      let node = drawing.addNode(
        "n\(drawing.nodes.count + 1)",
        [
          "label": .html(label), "shape": "hexagon", "margin": "0,0",
          "width": .number((width / 72 * 100).rounded() / 100), "pos": position(spot.centre),
          // The colour of a sector with one service would tell who it is.
          "fillcolor": .raw(
            request.options.counts.areShown ? Palette.fill(context.sector(ref)) : "white"),
          "style": bridge.presence == .gone ? "filled,dashed" : "filled",
          "penwidth": bridge.presence == .new ? "4" : "1.5",
          "tooltip": .text(sentences.joined(separator: " ")),
          PreviousLayout.keyName: .raw(nodeKey("contact", context.contactName(contact))),
        ], tag: ref.number)
      for row in ends.sorted(by: { context.network.services.id.precedes($0, $1) }) {
        guard let service = nodes[row] else { continue }
        let line = places.curve(from: spot, to: row)
        lines.append(line)
        drawing.addEdge(
          node, service,
          [
            "style": "dotted", "penwidth": "1.5", "color": .raw(Palette.line),
            "pos": way(line),
            "tooltip": .text(sentences.joined(separator: " ")),
          ])
      }
      legend.note("⬡" + Legend.Line.dotted, context.say(Words.Between.legendBridge))
    }
    let cut = bridges.dropFirst(Self.mostBridges).reduce(0) { $0 + $1.pairs.count }
    if cut > 0 { leftOut.append(context.say(Words.Between.cutBridges(cut))) }
    return (places.spots, lines)
  }
}
