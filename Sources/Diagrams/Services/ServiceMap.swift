import Analysis
import Graphviz
import Layout
import Model
import Wording

extension Album {
  /// Who works together, and who shares families without doing so.
  func serviceMap(on canvas: Canvas) -> Picture {
    var view = ServiceMapView(in: self, on: canvas)
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

  typealias Pair = SiloMeasures.Pair

  let album: Album
  let canvas: Canvas
  let found: ServiceMapPairs
  /// Rows of the services drawn, in the order of ids.
  private var services: [Int] = []
  private var nodes: [Int: Int32] = [:]
  private var legend = Legend()
  private var leftOut: [String] = []
  private let nodeWidth: Double
  private let arcs: ServiceArcs
  private var drawing = Page.blank(isDirected: false, isFramed: false)

  init(in album: Album, on canvas: Canvas) {
    self.album = album
    self.canvas = canvas
    let found = ServiceMapPairs(album, counts: canvas.options.counts)
    self.found = found
    let all = found.services
    var services = all
    if all.count > Self.mostServices {
      let kept = Set(
        all.enumerated().sorted {
          let (a, b) = (found.weight($0.element), found.weight($1.element))
          return a != b ? a > b : $0.offset < $1.offset
        }.prefix(Self.mostServices).map(\.element))
      services = all.filter { kept.contains($0) }
      leftOut.append(album.say(Words.Between.cutServices(all.count - services.count)))
    }
    self.services = services
    let widest = services.flatMap { row in
      Self.nameLines(album.serviceName(row)).map {
        TextWidth.points($0 + "  " + found.families(row), size: 12, isBold: true)
      }
    }.max()
    let nodeWidth = min(290, max(120, (widest ?? 0) + 20))
    self.nodeWidth = nodeWidth
    func sector(_ row: Int) -> Sector {
      Sector(rawValue: album.network.services.sector[row]) ?? .other
    }
    let bySector = Dictionary(grouping: services, by: sector)
    arcs = ServiceArcs(
      services, nodeWidth: nodeWidth, width: canvas.width - 2 * Page.pad, sector: sector,
      height: { Double(Self.nameLines(album.serviceName($0)).count) * 14.5 + 8 },
      isLeft: { sector in
        let known = (bySector[sector] ?? []).compactMap {
          canvas.formerPlace(nodeKey("service", album.serviceName($0)))
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
    let unlinked = found.unlinked.filter { nodes[$0.a] != nil && nodes[$0.b] != nil }
      .prefix(Self.mostUnlinked)
    let ways = arcs.parted(unlinked.map { ($0.a, $0.b) })
    addLinked()
    let bridges = addBridges(beside: ways)
    addUnlinked(Array(unlinked), ways, around: bridges.spots, bridges.lines)
    if services.isEmpty {
      let words = album.language[picture: .nothingToShow]
      drawing.addNode(
        "n1", ["label": .text(words), "penwidth": "0", "pos": "0,0", "tooltip": .text(words)])
    }
    var parts = [
      album.whole, album.language.day(album.situation.day),
      album.say(
        Words.Between.summary(services: found.services.count, unlinked: found.unlinked.count)),
    ]
    // Among hidden numbers none can be called the largest.
    if let first = found.unlinked.first, found.unlinked.count > 1, canvas.options.counts.areShown {
      parts.append(
        album.say(
          Words.Between.most(
            album.serviceName(first.a), album.serviceName(first.b), found.shared(first))))
    }
    let summary = parts.joined(separator: " · ")
    let title = album.language[picture: .titleServices]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Between.description))
    page.legend = legend
    page.leftOut = leftOut
    if canvas.options.counts.areShown { page.leftOut.append(album.say(Words.smallNumbers)) }
    page.sections = found.sections
    page.footWidth = Int(canvas.width / 7.6)
    page.legendColumns = min(4, page.columns(width: canvas.width))
    page.addLegend(to: &drawing, below: -arcs.halfHeight - 14)
    return page.picture(drawing, engine: .nop2, on: canvas, in: album)
  }

  private mutating func addServices() {
    for frame in arcs.frames {
      let words = frame.sector.words.capitalised[album.language]
      let half = TextWidth.points(words, size: 13, isBold: true) / 2 + 6
      let labelAt = frame.side == .right ? frame.right - half : frame.left + half
      let cluster = drawing.addCluster(
        "s\(frame.sector.rawValue)",
        [
          "label": .html("<FONT POINT-SIZE=\"13\"><B>\(words)</B></FONT>"),
          "style": "rounded,filled", "fillcolor": .raw(Palette.ground(frame.sector)),
          "color": .raw(Palette.frame), "tooltip": .text(words),
          "bb": .raw(
            [frame.left, frame.bottom, frame.right, frame.top].map { "\(Int($0))" }
              .joined(separator: ",")),
          "lp": .raw("\(Int(labelAt)),\(Int(frame.top - 12))"),
        ])
      for row in frame.services {
        guard let place = arcs.places[row] else { continue }
        let name = Self.nameLines(album.serviceName(row)).joined(separator: "\n")
        nodes[row] = drawing.addNode(
          "n\(drawing.nodes.count + 1)",
          [
            "label": .html("<B>\(name)</B>  \(found.families(row))"),
            "fillcolor": .raw(Palette.fill(frame.sector)), "pos": position(place),
            "tooltip": .text(found.sentence(of: row)),
            FormerPicture.keyName: .raw(nodeKey("service", album.serviceName(row))),
          ], in: cluster)
      }
    }
    if !services.isEmpty {
      legend.note(
        box: album.say(Words.Between.sampleService), number: "7",
        album.say(Words.Between.legendFamilies))
    }
  }

  private func position(_ place: (x: Double, y: Double)) -> AttributeValue {
    .raw("\(Int(place.x)),\(Int(place.y))")
  }

  private func way(_ curve: [(x: Double, y: Double)]) -> AttributeValue {
    .raw(curve.map { "\(Int($0.x)),\(Int($0.y))" }.joined(separator: " "))
  }

  private mutating func addLinked() {
    let linked = found.linked.filter { nodes[$0.a] != nil && nodes[$0.b] != nil }
    for pair in linked.prefix(Self.mostLinked) {
      guard let a = nodes[pair.a], let b = nodes[pair.b] else { continue }
      drawing.addEdge(
        a, b,
        [
          "penwidth": .number(min(7, 0.4 + 0.9 * Double(max(1, pair.ties)))),
          "color": .raw(Self.calm), "tooltip": .text(found.sentence(of: pair)),
          "pos": way(arcs.curve(pair.a, pair.b)),
        ])
      legend.note(Legend.Line.thick, colour: Self.calm, album.say(Words.Between.legendLinked))
    }
    if linked.count > Self.mostLinked {
      leftOut.append(album.say(Words.Between.cutLinked(linked.count - Self.mostLinked)))
    }
  }

  /// Cooperation is behind what is missing: pale, but dark enough to be seen on paper.
  private static let calm = "#CDCDCD"

  /// A pair is its number with a line to each of the two: the lines of a later node are drawn
  /// later, so these lie above all others.
  private mutating func addUnlinked(
    _ drawn: [Pair], _ ways: [[(x: Double, y: Double)]], around spots: [LineNumbers.Spot],
    _ others: [[(x: Double, y: Double)]]
  ) {
    var numbers = LineNumbers(obstacles: spots, curves: ways, others: others)
    for (line, pair) in drawn.enumerated() {
      guard let a = nodes[pair.a], let b = nodes[pair.b] else { continue }
      let number = found.number(pair)
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
          "pos": position(ServiceArcs.point(ways[line], at: place)),
          "tooltip": .text(found.sentence(of: pair)),
        ])
      let halves = ServiceArcs.halves(ways[line], at: place)
      for (service, way) in [(a, halves.toStart), (b, halves.toEnd)] {
        drawing.addEdge(
          node, service,
          [
            "style": "dashed", "color": .raw(Palette.warning),
            "penwidth": .number(min(7, 1.6 + 0.6 * Double(found.known(pair) ?? 1))),
            "pos": self.way(way), "tooltip": .text(found.sentence(of: pair)),
          ])
      }
      legend.note(
        "━ ━", boxed: "3", colour: Palette.warning, album.say(Words.Between.legendUnlinked))
    }
    if drawn.count > 1 { leftOut.append(album.say(Words.Between.countedOften)) }
    if found.unlinked.count > drawn.count {
      leftOut.append(album.say(Words.Between.cutUnlinked(found.unlinked.count - drawn.count)))
    }
  }

  /// The people on whom pairs hang, in the middle; returns where they stand, and their lines.
  private mutating func addBridges(
    beside warnings: [[(x: Double, y: Double)]]
  ) -> (spots: [LineNumbers.Spot], lines: [[(x: Double, y: Double)]]) {
    let bridges = found.bridges.compactMap { bridge in
      let pairs = bridge.pairs.filter { nodes[$0.a] != nil && nodes[$0.b] != nil }
      return pairs.isEmpty ? nil : (contact: bridge.contact, pairs: pairs)
    }
    let drawn = bridges.prefix(Self.mostBridges)
    let step = 2 * arcs.halfHeight / Double(max(1, drawn.count))
    let calm = found.linked.filter { nodes[$0.a] != nil && nodes[$0.b] != nil }
      .prefix(Self.mostLinked).map { arcs.curve($0.a, $0.b) }
    var places = BridgeSpots(arcs, warnings: warnings, calm: calm)
    var lines: [[(x: Double, y: Double)]] = []
    for (place, (contact, pairs)) in drawn.enumerated() {
      let ref = Ref(.contact, contact).number
      let name = cut(album.contactName(contact), 22)
      let sentences = pairs.map { found.sentence(of: $0, on: contact) }
      // Of one pair the two ends tell which it is.
      let below = pairs.count == 1 ? "" : album.say(Words.Between.joins(pairs.count))
      let wide = max(
        TextWidth.points(name, size: 12, isBold: true), TextWidth.points(below, size: 12))
      let width = wide * 1.15 + 44
      let label: HTMLLabel = below.isEmpty ? "<B>\(name)</B>" : "<B>\(name)</B><BR/>\(below)"
      var ends: [Int] = []
      for pair in pairs {
        for row in [pair.a, pair.b] where !ends.contains(row) { ends.append(row) }
      }
      let top = arcs.halfHeight - Double(place) * step
      let spot = places.place(width: width, height: 36, band: (top - step)...top, ends: ends)
      let node = drawing.addNode(
        "n\(drawing.nodes.count + 1)",
        [
          "label": .html(label), "shape": "hexagon", "margin": "0,0",
          "width": .number((width / 72 * 100).rounded() / 100), "pos": position((spot.x, spot.y)),
          // The colour of a sector with one service would tell who it is.
          "fillcolor": .raw(
            canvas.options.counts.areShown ? Palette.fill(album.sector(ref)) : "white"),
          "penwidth": "1.5",
          "tooltip": .text(sentences.joined(separator: " ")),
          FormerPicture.keyName: .raw(nodeKey("contact", album.contactName(contact))),
        ])
      for row in ends.sorted(by: { album.network.services.id.precedes($0, $1) }) {
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
      legend.note("⬡" + Legend.Line.dotted, album.say(Words.Between.legendBridge))
    }
    let cut = bridges.dropFirst(Self.mostBridges).reduce(0) { $0 + $1.pairs.count }
    if cut > 0 { leftOut.append(album.say(Words.Between.cutBridges(cut))) }
    return (places.spots, lines)
  }
}
