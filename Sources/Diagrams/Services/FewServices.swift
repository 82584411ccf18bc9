import Analysis
import Graphviz
import Layout
import Model
import Wording

extension ServiceView {
  /// Nodes and lines, of services that are so few that no line crosses another.
  func few() -> Picture {
    var page = page(description: Words.Between.descriptionOfFew)
    if order.isEmpty { return nothing(page) }
    noteNumbers(on: &page)
    var drawn = FewServices(self)
    drawn.draw()
    page.legend = drawn.legend
    return page.picture(drawn.scene, legendBelow: drawn.height, width: FewServices.width)
  }
}

/// Up to three services, the lines between them, and what stands in the middle of a line: a number
/// of families, or the one on whom it hangs.
private struct FewServices {
  static let width = 740.0
  private static let size = 16.0

  private static let apart = Stroke([
    "style": "dashed", "color": .raw(Palette.warning), "penwidth": "3",
  ])
  private static let linked = Stroke([
    "style": "solid", "color": .raw(Palette.calm), "penwidth": "4",
  ])
  private static let bridged = Stroke([
    "style": "dotted", "color": .raw(Palette.line), "penwidth": "2",
  ])

  private(set) var scene = Scene()
  private(set) var legend = Legend()
  private(set) var height = 0.0

  private let view: ServiceView
  private let boxes: [Box]
  private let names: [[String]]

  init(_ view: ServiceView) {
    self.view = view
    let most = 210.0
    names = view.order.map {
      fitted(view.context.serviceName($0), to: most, size: Self.size, isBold: true, lines: 3)
    }
    let high = Double(names.map(\.count).max() ?? 1) * Self.size * 1.25 + 34
    let wide = most + 24
    let places = [(0.0, 0.0), (Self.width - wide, 0.0), ((Self.width - wide) / 2, high + 150)]
    boxes = view.order.indices.map {
      Box(
        left: view.order.count == 1 ? places[2].0 : places[$0].0, top: places[$0].1, width: wide,
        height: high)
    }
    height = (boxes.map(\.bottom).max() ?? 0) + 8
  }

  mutating func draw() {
    var nodes: [Int32] = []
    for place in view.order.indices { nodes.append(addService(place)) }
    var presences: Set<Presence> = []
    let cells = view.both.cells()
    for one in view.order.indices {
      for other in view.order.indices where one < other {
        let (a, b) = (view.order[one], view.order[other])
        guard let cell = cells[[a, b]] ?? cells[[b, a]] else { continue }
        add(cell, [a, b], from: (nodes[one], boxes[one]), to: (nodes[other], boxes[other]))
        if let presence = cell.kind == nil ? .gone : cell.presence { presences.insert(presence) }
      }
    }
    view.request.note(presences, in: &legend, view.context)
  }

  private mutating func addService(_ place: Int) -> Int32 {
    let service = view.order[place]
    let both = view.both
    var below = [view.found.known(service).map(view.context.language.families) ?? ""]
    below.append(view.said.mark(both.presence(service)))
    let words = below.filter { !$0.isEmpty }.joined(separator: " · ")
    let name: HTMLLabel = "<B>\(names[place].joined(separator: "\n"))</B>"
    let more: HTMLLabel = words.isEmpty ? "" : "<BR/><FONT POINT-SIZE=\"13\">\(words)</FONT>"
    let isGone = both.presence(service) == .gone
    return scene.addNode(
      boxes[place],
      "<FONT POINT-SIZE=\"\(attribute: Self.size.graphvizText())\">\(markup: name)\(markup: more)</FONT>",
      [
        "style": isGone ? "filled,dashed" : "filled,rounded", "penwidth": "1.6",
        "fillcolor": isGone ? "white" : .raw(Palette.fill(view.sector(service))),
        "color": .raw(Palette.edge(view.sector(service))),
        "tooltip": .text(both.sentence(of: service)),
        PreviousLayout.keyName: .raw(nodeKey("service", view.context.serviceName(service))),
      ], tag: Ref(.service, service).number)
  }

  private mutating func add(
    _ cell: ServiceComparison.Cell, _ pair: [Int], from tail: (node: Int32, box: Box),
    to head: (node: Int32, box: Box)
  ) {
    let start = tail.box.border(towards: head.box.centre)
    let end = head.box.border(towards: tail.box.centre)
    func say(_ phrase: Phrase) -> String { view.context.say(phrase) }
    let mark = view.said.mark(cell.presence)
    var attributes: Attributes = ["tooltip": .text(cell.sentence)]
    if let presence = cell.presence { attributes.merge(presence.line) }
    switch cell.kind {
    case nil:
      attributes.merge(Presence.gone.line)
      attributes["color"] = .raw(Palette.faint)
      scene.addLine(tail.node, head.node, Path(from: start, to: end), attributes)
    case .linked:
      scene.addLine(tail.node, head.node, Path(from: start, to: end), Self.linked, attributes)
      legend.note(Self.linked, say(Words.Between.legendLinked))
    case .unlinked:
      let number = cell.number + (mark.isEmpty ? "" : " " + mark)
      let node = addMiddle(number, cell, between: start, end, isAlarm: true)
      addHalves(of: node, start, end, tail.node, head.node, Self.apart, attributes)
      legend.note(Self.apart, say(Words.Between.legendApart))
      let isHidden = cell.number == "!"
      legend.note(
        fill: Palette.warning, colour: "white", letters: isHidden ? "!" : "7",
        say(isHidden ? Words.Between.legendSomeFamilies : Words.Between.legendFamilies))
    case .bridged:
      let bridge = view.both.bridges.first { bridge in
        bridge.pairs.contains {
          $0.presence != .gone && Set([$0.pair.a, $0.pair.b]) == Set(pair)
        }
      }
      let name = bridge.map { view.said.name($0.contact) } ?? ""
      let words = capitalising(name) + (mark.isEmpty ? "" : " " + mark)
      let tag = view.found.showsAll ? bridge.map { Ref(.contact, $0.contact).number } : nil
      let node = addMiddle(words, cell, between: start, end, isAlarm: false, tag: tag)
      addHalves(of: node, start, end, tail.node, head.node, Self.bridged, attributes)
      legend.note(Self.bridged, say(Words.Between.legendBridge))
    }
  }

  /// A box in the middle of a line.
  private mutating func addMiddle(
    _ words: String, _ cell: ServiceComparison.Cell, between start: Point, _ end: Point,
    isAlarm: Bool,
    tag: Int32? = nil
  ) -> (node: Int32, box: Box) {
    let text = fitted(words, to: 170, size: Self.size, isBold: true)[0]
    let box = Box(
      centre: (start + end) * 0.5,
      width: TextWidth.points(text, size: Self.size, isBold: true) + 18, height: 28)
    let node = scene.addNode(
      box,
      """
      <FONT POINT-SIZE="\(attribute: Self.size.graphvizText())" COLOR="\(attribute: isAlarm ? "white" : Palette.line)"><B>\(text)</B></FONT>
      """,
      [
        "style": "filled", "fillcolor": isAlarm ? .raw(Palette.warning) : "white",
        "color": .raw(isAlarm ? Palette.warning : Palette.line), "tooltip": .text(cell.sentence),
      ], tag: tag)
    return (node, box)
  }

  private mutating func addHalves(
    of middle: (node: Int32, box: Box), _ start: Point, _ end: Point, _ tail: Int32, _ head: Int32,
    _ stroke: Stroke, _ attributes: Attributes
  ) {
    // How wide the line is says what is new; how it is broken is its own.
    var attributes = attributes
    attributes["style"] = stroke.attributes["style"]
    for (node, place) in [(tail, start), (head, end)] {
      scene.addLine(
        middle.node, node, Path(from: middle.box.border(towards: place), to: place), stroke,
        attributes)
    }
  }
}
