import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Those who ask at the left with the words of each line beside them, those who are asked at the
/// right; lines bend only between the two, so that none crosses a word.
struct FlowTable {
  let rows: [FlowRow]
  let height: Double
  let legend: Legend
  /// The services with stops for which there is no room, and how many stopped there.
  let cutStops: (services: Int, count: Int)

  private let context: DiagramContext
  private let size: Double
  private let table: TwoSidedTable
  /// Who asks, by row of the table, and which of `rows` are their lines.
  private let senders: [(service: Int?, lines: [Int])]
  private let stopped: [Int?: Int]

  init(
    _ rows: [FlowRow], stopped: [(service: Int, count: Int)], size: Double, width: Double,
    for request: PictureRequest, in context: DiagramContext
  ) {
    self.rows = rows
    self.context = context
    self.size = size
    // With many lines there is no room for the paths, which are then said where one points.
    let isRoomy = rows.count <= 24
    var table = TwoSidedTable(
      width: width, leftWidth: width * 0.26, rightWidth: width * 0.26, wordWidth: width * 0.26,
      wordSize: size, mostWordLines: isRoomy ? 5 : 2, wordAir: 5, lane: width * 0.54, inset: 2)
    senders = Self.addSenders(rows, to: &table, hasPaths: isRoomy, context)
    self.stopped = Dictionary(
      stopped.map { ($0.service, $0.count) }, uniquingKeysWith: { one, _ in one })
    cutStops = Self.addReceivers(
      to: &table, stopped, isSparse: rows.count < 30, for: request, in: context)
    self.table = table
    height = table.bottom + 8
    legend = Self.legend(rows, hasStops: table.cards.contains { $0.strip != nil }, context)
  }

  // MARK: Layout

  /// Places those who ask.
  private static func addSenders(
    _ rows: [FlowRow], to table: inout TwoSidedTable, hasPaths: Bool, _ context: DiagramContext
  ) -> [(service: Int?, lines: [Int])] {
    var senders: [(service: Int?, lines: [Int])] = []
    var places: [Int?: Int] = [:]
    for (index, row) in rows.enumerated() {
      if let place = places[row.from] {
        senders[place].lines.append(index)
      } else {
        places[row.from] = senders.count
        senders.append((row.from, [index]))
      }
    }
    for sender in senders {
      table.addRow(
        height: card(sender.service, table.leftWidth, table.wordSize, context).height, gap: 6,
        links: sender.lines.map { line in
          let row = rows[line]
          return (row.to, table.broken(hasPaths ? row.all : row.words))
        })
    }
    return senders
  }

  /// Places those who are asked, with a strip below where questions stopped; where nothing else is
  /// asked, a stop is shown if there is room, the most first. Returns what there is no room for.
  private static func addReceivers(
    to table: inout TwoSidedTable, _ stopped: [(service: Int, count: Int)], isSparse: Bool,
    for request: PictureRequest, in context: DiagramContext
  ) -> (services: Int, count: Int) {
    let size = table.wordSize
    let strip = size * 1.2 + 4
    let stops = Set(stopped.map(\.service))
    let asked = table.targets()
    func place(_ service: Int) -> (target: Int, height: Double, strip: Double) {
      let card = card(service, table.rightWidth, size, context)
      return (service, card.height, stops.contains(service) ? strip : 0)
    }
    func tall(_ service: Int) -> Double {
      let card = place(service)
      return card.height + card.strip + 6
    }
    var used = asked.reduce(TwoSidedTable.heading) { $0 + tall($1) }
    var alone: [Int] = []
    var cut = (services: 0, count: 0)
    let rest = stopped.filter { !asked.contains($0.service) }.enumerated().sorted {
      $0.element.count != $1.element.count
        ? $0.element.count > $1.element.count : $0.offset < $1.offset
    }.map(\.element)
    for stop in rest {
      let more = tall(stop.service)
      if alone.count < 5 && isSparse || used + more <= table.top {
        alone.append(stop.service)
        used += more
      } else {
        cut.services += 1
        cut.count += stop.count
      }
    }
    let order = request.keepingOrder(asked) { nodeKey("asked", name($0, context)) } + alone
    table.place(order.map(place), from: TwoSidedTable.heading, gap: 6)
    return cut
  }

  private static func card(
    _ service: Int?, _ width: Double, _ size: Double, _ context: DiagramContext
  ) -> (label: HTMLLabel, height: Double, attributes: Attributes) {
    guard let service else {
      let label: HTMLLabel =
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(context.say(Words.Flow.families))</B></FONT>"
      return (label, size * 1.2 + 12, ["style": "filled,rounded", "penwidth": "3"])
    }
    let ref = Ref(.service, service)
    let card = ActorCard(ref, width: width, size: size, isTight: false, in: context)
    return (card.label, card.height, card.attributes)
  }

  func drawn() -> Scene {
    var scene = Scene()
    scene.drawing.edgeDefaults["fontsize"] = .raw(size.graphvizText())
    table.addHeading(
      context.say(Words.Flow.headFrom), left: 0, width: table.leftWidth, to: &scene)
    table.addHeading(
      context.say(Words.Flow.headTo), left: table.width * 0.74, width: table.rightWidth, to: &scene)
    let left = zip(senders, table.rows).map { sender, row in
      let card = Self.card(sender.service, table.leftWidth, size, context)
      var attributes = card.attributes
      attributes["tooltip"] = .text(
        sender.lines.map { sentence(rows[$0]) }.joined(separator: " "))
      return scene.addNode(row.box, card.label, attributes, tag: Self.tag(sender.service))
    }
    for receiver in table.cards {
      let service = receiver.target
      let card = Self.card(service, table.rightWidth, size, context)
      var attributes = card.attributes
      attributes["tooltip"] = .text(said(receiver))
      attributes[PreviousLayout.keyName] = .raw(nodeKey("asked", name(service)))
      let node = scene.addNode(receiver.box, card.label, attributes, tag: Self.tag(service))
      if let stop = receiver.strip { add(stop, service, to: &scene) }
      for end in receiver.ends {
        addLine(end.row, end.link, from: left[end.row], to: node, at: end.place, &scene)
      }
    }
    return scene
  }

  private func add(_ box: Box, _ service: Int?, to scene: inout Scene) {
    let count = stopped[service] ?? 0
    let words = context.say(Words.Flow.stop) + ": " + context.say(Words.Flow.stopped(count))
    let text = fitted(words, to: box.width - 12, size: size, isBold: true)[0]
    scene.addNode(
      box, "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(text)</B></FONT>",
      [
        "style": "filled", "fillcolor": .raw(Palette.warning), "fontcolor": "white",
        "color": "black",
        "penwidth": "2", "tooltip": .text(stopSentence(service)),
      ])
  }

  private func addLine(
    _ sender: Int, _ link: Int, from tail: Int32, to head: Int32, at end: Point,
    _ scene: inout Scene
  ) {
    let row = rows[senders[sender].lines[link]]
    var attributes = Self.style(row.kind)
    let least = row.kind == .accepted ? 0.7 : row.kind == .overdue ? 2.4 : 1.3
    let thick = min(9, least + 0.8 * Double(row.count))
    if row.kind != .returned, row.kind != .passedOn {
      attributes["penwidth"] = .raw(thick.graphvizText())
    }
    table.addLine(
      of: sender, link, from: tail, to: head, at: end, arrow: 9 + thick / 2, attributes,
      sentence(row), tag: row.referral?.number, to: &scene)
  }

  private static func style(_ kind: FlowRow.Kind) -> Attributes {
    let red: Attributes = [
      "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning),
    ]
    var attributes: Attributes = kind.rawValue <= FlowRow.Kind.overdue.rawValue ? red : [:]
    switch kind {
    case .returned:
      attributes["color"] = .raw("\(Palette.warning):white:\(Palette.warning)")
      attributes["penwidth"] = "2.2"
    case .passedOn: attributes["penwidth"] = "2.8"
    case .overdue:
      // Filled and thicker, so that it is another one in greyscale too.
      attributes["style"] = "dashed"
      attributes["arrowhead"] = "diamond"
    case .waiting:
      attributes["style"] = "dashed"
      attributes["arrowhead"] = "odiamond"
    case .declined: attributes["arrowhead"] = "tee"
    case .redirected: attributes["arrowhead"] = "crow"
    case .accepted:
      attributes["color"] = "#9A9A9A"
      attributes["fontcolor"] = "#555555"
    }
    return attributes
  }

  private static func tag(_ service: Int?) -> Int32? { service.map { Ref(.service, $0).number } }

  private func name(_ service: Int?) -> String { Self.name(service, context) }

  private static func name(_ service: Int?, _ context: DiagramContext) -> String {
    service.map(context.serviceName) ?? context.say(Words.Flow.families)
  }

  private func sentence(_ row: FlowRow) -> String {
    Words.Flow.between(name(row.from), name(row.to), row.all)
  }

  private func stopSentence(_ service: Int?) -> String {
    let count = stopped[service] ?? 0
    return
      "\(name(service)): \(context.say(Words.Flow.stop)): \(context.say(Words.Flow.stopped(count)))."
  }

  private func said(_ receiver: TwoSidedTable.Card) -> String {
    var names: [String] = []
    for end in receiver.ends {
      let name = name(senders[end.row].service)
      if !names.contains(name) { names.append(name) }
    }
    let own = name(receiver.target)
    return names.isEmpty
      ? own + "." : context.say(Words.Flow.askedBy(own, context.language.list(names)))
  }

  /// Everything that is drawn, in sentences.
  var sections: [TextAlternative.Section] {
    let asked = table.cards.flatMap { receiver in
      [said(receiver)] + (receiver.strip == nil ? [] : [stopSentence(receiver.target)])
    }
    return [
      TextAlternative.Section(
        context.say(Words.Flow.headFrom),
        senders.flatMap { sender in sender.lines.map { sentence(rows[$0]) } }),
      TextAlternative.Section(context.say(Words.Flow.headTo), asked),
    ]
  }

  private static func legend(
    _ rows: [FlowRow], hasStops: Bool, _ context: DiagramContext
  ) -> Legend {
    var legend = Legend()
    let kinds = Set(rows.map(\.kind))
    typealias Line = Legend.Line
    let signs: [(FlowRow.Kind, String, String, Phrase)] = [
      (.returned, Line.double + "▶", Palette.warning, Words.Flow.legendReturned),
      (.passedOn, Line.thick + "▶", Palette.warning, Words.Flow.legendPassedOn),
      (.overdue, Line.dashed + "◆", Palette.warning, Words.Flow.legendOver),
      (.waiting, Line.dashed + "◇", Palette.line, Words.Flow.legendWaiting),
      (.declined, Line.plain + "┤", Palette.line, Words.Flow.legendDeclined),
      (.redirected, Line.plain + "<", Palette.line, Words.Flow.legendRedirected),
      (.accepted, Line.plain + "▶", "#8A8A8A", Words.Flow.legendAccepted),
    ]
    for (kind, sign, colour, words) in signs where kinds.contains(kind) {
      legend.note(sign, colour: colour, context.say(words))
    }
    if hasStops {
      legend.note(
        fill: Palette.warning, colour: "white", letters: context.say(Words.Flow.stop),
        context.say(Words.Flow.legendStop))
    }
    return legend
  }
}
