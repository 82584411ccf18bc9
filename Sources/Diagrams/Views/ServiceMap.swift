import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Who works together, and who shares families without doing so.
  func serviceMap() -> Picture {
    var view = ServiceMapView(in: self)
    view.draw()
    return Picture(drawing: view.drawing, engine: .nop)
  }
}

/// Services in the groups of their sectors, the lines between them, and the people that hold some together.
private struct ServiceMapView {
  /// What can still be read on A3.
  static let mostServices = 40
  static let mostLinked = 45
  static let mostUnlinked = 20
  static let mostBridges = 6

  typealias Pair = SiloMeasures.Pair

  let album: Album
  let pairs: ServicePairs
  /// Rows of the services drawn, in the order of ids.
  private var services: [Int] = []
  private var families: [Int: Int] = [:]
  private var nodes: [Int: Int32] = [:]
  private var legend = Legend()
  private var leftOut: [String] = []
  private var arcs = ServiceArcs([], sector: { _ in .other }, height: { _ in 0 })
  var drawing = Page.blank(isDirected: false, isFramed: false)

  init(in album: Album) {
    self.album = album
    pairs = ServicePairs(album.situation)
    let all = album.situation.siloServices.map { Int($0) }
    for (row, count) in zip(all, pairs.familyCount) { families[row] = Int(count) }
    services = all
    guard all.count > Self.mostServices else { return }
    let kept = Set(
      all.enumerated().sorted {
        let (a, b) = (pairs.familyCount[$0.offset], pairs.familyCount[$1.offset])
        return a != b ? a > b : $0.offset < $1.offset
      }.prefix(Self.mostServices).map(\.element))
    services = all.filter { kept.contains($0) }
    leftOut.append(album.say(Words.Between.cutServices(all.count - services.count)))
  }

  mutating func draw() {
    drawing.attributes["splines"] = "line"
    drawing.nodeDefaults["width"] = .number(ServiceArcs.nodeWidth / 72)
    addServices()
    addLinked()
    addBridges()
    addUnlinked()
    if services.isEmpty {
      drawing.addNode(
        "n1",
        ["label": .text(album.language[picture: .nothingToShow]), "penwidth": "0", "pos": "0,0"])
    }
    let unlinked = pairs.pairs.count { $0.status == .unlinked && $0.sharedFamilies > 0 }
    let summary = [
      album.whole, album.language.day(album.situation.day),
      album.say(Words.Between.summary(services: pairs.familyCount.count, unlinked: unlinked)),
    ].joined(separator: " · ")
    let title = album.language[picture: .titleServices]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Between.description))
    page.legend = legend
    page.leftOut = leftOut
    page.addLegend(to: &drawing, below: -arcs.halfHeight - 20)
    page.finish(&drawing, paper: .a3, in: album)
  }

  private func nameLines(_ row: Int) -> [String] {
    wrapped(album.serviceName(row), width: 26, lines: 2)
  }

  private func sector(_ row: Int) -> Sector {
    Sector(rawValue: album.network.services.sector[row]) ?? .other
  }

  private mutating func addServices() {
    arcs = ServiceArcs(services, sector: sector) { Double(nameLines($0).count + 1) * 14.5 + 12 }
    for frame in arcs.frames {
      let words = frame.sector.words.capitalised[album.language]
      let isRight = frame.services.first.flatMap { arcs.sides[$0] } == .right
      let half = 12 + 4.9 * Double(words.count)
      let labelAt = isRight ? frame.right - half : frame.left + half
      let cluster = drawing.addCluster(
        "s\(frame.sector.rawValue)",
        [
          "label": .html("<FONT POINT-SIZE=\"14\"><B>\(words)</B></FONT>"),
          "labeljust": isRight ? "r" : "l",
          "style": "rounded,filled", "fillcolor": .raw(Palette.ground(frame.sector)),
          "color": .raw(Palette.frame), "tooltip": .text(words),
          "bb": .raw(
            [frame.left, frame.bottom, frame.right, frame.top].map { "\(Int($0))" }
              .joined(separator: ",")),
          "lp": .raw("\(Int(labelAt)),\(Int(frame.top - 14))"),
        ])
      for row in frame.services {
        guard let place = arcs.places[row] else { continue }
        let below = album.language.families(families[row] ?? 0)
        nodes[row] = drawing.addNode(
          "n\(drawing.nodes.count + 1)",
          [
            "label": .html("<B>\(nameLines(row).joined(separator: "\n"))</B><BR/>\(below)"),
            "fillcolor": .raw(Palette.fill(frame.sector)), "pos": position(place.x, place.y),
            "penwidth": .number(1 + 0.5 * Double(min(families[row] ?? 0, 12))),
            "tooltip": .text("\(album.serviceName(row)), \(words): \(below)."),
          ], in: cluster)
      }
    }
  }

  private func position(_ x: Double, _ y: Double) -> AttributeValue {
    .raw("\(Int(x)),\(Int(y))")
  }

  /// The side of a node that a line leaves from: the inner one.
  private func port(_ row: Int) -> AttributeValue {
    switch arcs.sides[row] {
    case .left: "e"
    case .right: "w"
    default: ""
    }
  }

  private func drawn(_ status: SiloMeasures.Status) -> [(pair: Pair, bridge: Int32)] {
    zip(pairs.pairs, pairs.onlyBridge).map { (pair: $0, bridge: $1) }.filter {
      $0.pair.status == status && nodes[$0.pair.a] != nil && nodes[$0.pair.b] != nil
    }
  }

  private mutating func addLinked() {
    let linked = drawn(.linked).map(\.pair).enumerated().sorted { one, other in
      let a = one.element.ties + one.element.acceptedReferrals
      let b = other.element.ties + other.element.acceptedReferrals
      if a != b { return a > b }
      if one.element.sharedFamilies != other.element.sharedFamilies {
        return one.element.sharedFamilies > other.element.sharedFamilies
      }
      return one.offset < other.offset
    }
    for (_, pair) in linked.prefix(Self.mostLinked) {
      guard let a = nodes[pair.a], let b = nodes[pair.b] else { continue }
      let words = album.say(
        Words.Between.works(
          album.serviceName(pair.a), album.serviceName(pair.b), ties: pair.ties,
          referrals: pair.acceptedReferrals))
      drawing.addEdge(
        a, b,
        [
          "penwidth": .number(min(8, 0.6 + 1.1 * Double(max(1, pair.ties)))),
          "color": "#8A8A8A", "tooltip": .text(words),
          "tailport": port(pair.a), "headport": port(pair.b),
        ])
      legend.note("━━━", colour: "#8A8A8A", album.say(Words.Between.legendLinked))
    }
    if linked.count > Self.mostLinked {
      leftOut.append(album.say(Words.Between.cutLinked(linked.count - Self.mostLinked)))
    }
  }

  private mutating func addUnlinked() {
    let unlinked = drawn(.unlinked).map(\.pair).filter { $0.sharedFamilies > 0 }
      .enumerated().sorted {
        $0.element.sharedFamilies != $1.element.sharedFamilies
          ? $0.element.sharedFamilies > $1.element.sharedFamilies : $0.offset < $1.offset
      }
    var ends: [Int: Int] = [:]
    for (_, pair) in unlinked.prefix(Self.mostUnlinked) {
      ends[pair.a, default: 0] += 1
      ends[pair.b, default: 0] += 1
    }
    for (_, pair) in unlinked.prefix(Self.mostUnlinked) {
      guard let a = nodes[pair.a], let b = nodes[pair.b] else { continue }
      let shared = album.language.sharedFamilies(pair.sharedFamilies)
      let words = album.say(
        Words.Between.shares(album.serviceName(pair.a), album.serviceName(pair.b), shared))
      // The number stands in the middle of a line along one side, else near the end that fewer
      // such lines meet: in the middle of the map they would lie on one another.
      let isAlong = arcs.sides[pair.a] == arcs.sides[pair.b]
      let isNearA = (ends[pair.a] ?? 0) <= (ends[pair.b] ?? 0)
      let place = isAlong ? "label" : isNearA ? "taillabel" : "headlabel"
      var attributes: Attributes = [
        "style": "dashed", "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning),
        "penwidth": .number(min(6, 1.6 + 0.6 * Double(pair.sharedFamilies))), "fontsize": "17",
        "labeldistance": "5", "labelangle": "6", "tooltip": .text(words),
        "tailport": port(pair.a), "headport": port(pair.b),
      ]
      attributes[place] = .html("<B>\(pair.sharedFamilies)</B>")
      for name in ["labeltooltip", "tailtooltip", "headtooltip"] { attributes[name] = .text(words) }
      drawing.addEdge(a, b, attributes)
      legend.note("╌ 3 ╌", colour: Palette.warning, album.say(Words.Between.legendUnlinked))
    }
    if unlinked.count > Self.mostUnlinked {
      leftOut.append(album.say(Words.Between.cutUnlinked(unlinked.count - Self.mostUnlinked)))
    }
  }

  private mutating func addBridges() {
    var pairsOf: [Int32: [Pair]] = [:]
    for (pair, bridge) in drawn(.bridged) where bridge >= 0 && pair.sharedFamilies > 0 {
      pairsOf[bridge, default: []].append(pair)
    }
    func weight(_ pairs: [Pair]) -> Int { pairs.reduce(0) { $0 + $1.sharedFamilies } }
    let bridges = pairsOf.sorted {
      let (a, b) = (weight($0.value), weight($1.value))
      return a != b ? a > b : album.network.contacts.id.precedes(Int($0.key), Int($1.key))
    }
    for (place, (contact, pairs)) in bridges.prefix(Self.mostBridges).enumerated() {
      let step = Double(place / 2 + 1) * min(105, arcs.halfHeight / 3.4)
      let ref = Ref(.contact, Int(contact)).number
      let who = album.fullName(ref)
      let sentences = pairs.map {
        album.say(
          Words.Between.hangs(
            album.serviceName($0.a), album.serviceName($0.b),
            album.language.sharedFamilies($0.sharedFamilies), on: who))
      }
      let node = drawing.addNode(
        "n\(drawing.nodes.count + 1)",
        [
          "label": .html("<B>\(cut(album.contactName(Int(contact)), 22))</B>"),
          "shape": "diamond", "margin": "0.01,0.01", "width": "1.2",
          "pos": position(0, place.isMultiple(of: 2) ? step : -step),
          "fillcolor": .raw(Palette.fill(album.sector(ref))), "penwidth": "2",
          "tooltip": .text(sentences.joined(separator: " ")),
        ])
      var ends: [Int] = []
      for pair in pairs {
        for row in [pair.a, pair.b] where !ends.contains(row) { ends.append(row) }
      }
      for row in ends.sorted(by: { album.network.services.id.precedes($0, $1) }) {
        guard let service = nodes[row] else { continue }
        drawing.addEdge(
          node, service,
          [
            "style": "dotted", "penwidth": "1.5", "headport": port(row),
            "tooltip": .text(sentences.joined(separator: " ")),
          ])
      }
      legend.note("◇┈┈", album.say(Words.Between.legendBridge))
    }
    let cut = bridges.dropFirst(Self.mostBridges).reduce(0) { $0 + $1.value.count }
    if cut > 0 { leftOut.append(album.say(Words.Between.cutBridges(cut))) }
  }
}
