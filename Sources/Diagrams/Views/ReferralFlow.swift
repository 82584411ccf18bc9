import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Where questions between services get lost.
  func referralFlow(on canvas: Canvas) -> Picture {
    var view = ReferralFlowView(in: self)
    return view.draw(on: canvas)
  }
}

/// From those who ask to those who are asked; what waits, got a no, came back or stopped stands out.
private struct ReferralFlowView {
  /// What can still be read on A3.
  static let mostTroubled = 26
  static let mostAccepted = 12

  let album: Album
  let all: ReferralFlows
  private var nodes: [Int32: Int32] = [:]
  private var legend = Legend()
  private var leftOut: [String] = []
  var drawing = Page.blank(isDirected: true)

  init(in album: Album) {
    self.album = album
    all = ReferralFlows(album)
  }

  mutating func draw(on canvas: Canvas) -> Picture {
    drawing.attributes["rankdir"] = "LR"
    drawing.attributes["ranksep"] = "0.12"
    drawing.attributes["nodesep"] = "0.18"
    let troubled = all.flows.filter(\.isTrouble).enumerated().sorted {
      let (a, b) = (weight($0.element), weight($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
    for flow in troubled.prefix(Self.mostTroubled) { addTrouble(flow) }
    addStops()
    let accepted = all.flows.filter { $0.accepted > 0 }.enumerated().sorted {
      $0.element.accepted != $1.element.accepted
        ? $0.element.accepted > $1.element.accepted : $0.offset < $1.offset
    }.map(\.element)
    for flow in accepted.prefix(Self.mostAccepted) { addAccepted(flow) }
    let cut =
      max(0, troubled.count - Self.mostTroubled) + max(0, accepted.count - Self.mostAccepted)
    if cut > 0 { leftOut.append(album.say(Words.Flow.cutLines(cut))) }
    if nodes.isEmpty {
      let words = album.say(Words.Flow.nothing)
      drawing.addNode(
        "n1", ["label": .text(words), "penwidth": "0", "tooltip": .text(words)], in: 0)
    }
    let summary = [
      album.whole, album.language.day(album.situation.day),
      album.say(
        Words.Flow.summary(
          waiting: all.flows.reduce(0) { $0 + $1.waiting },
          overdue: all.flows.reduce(0) { $0 + $1.overdue },
          circles: all.flows.reduce(0) { $0 + $1.returned },
          stopped: all.stopped.reduce(0) { $0 + $1.count })),
    ].joined(separator: " · ")
    let title = album.language[picture: .titleReferrals]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Flow.description))
    page.legend = legend
    page.leftOut = [album.say(Words.Flow.period)] + leftOut
    return page.picture(drawing, engine: .dot, on: canvas, in: album)
  }

  /// What is seen first when not everything fits: circles, then days over the deadline, then numbers.
  private func weight(_ flow: ReferralFlow) -> Int {
    (flow.returned + flow.passedOn) * 100_000 + max(0, flow.daysOver) * 100
      + flow.waiting + flow.declined + flow.redirected
  }

  private func name(_ service: Int32) -> String {
    service < 0 ? album.say(Words.Flow.families) : album.serviceName(Int(service))
  }

  private mutating func node(_ service: Int32) -> Int32 {
    if let node = nodes[service] { return node }
    var attributes: Attributes
    if service < 0 {
      attributes = [
        "label": .html("<B>\(name(service))</B>"), "shape": "ellipse", "penwidth": "2",
        "margin": "0.04,0.04",
      ]
    } else {
      let ref = Ref(.service, Int(service)).number
      attributes = ActorLabel.attributes(ref, isTight: false, width: 21, in: album)
      if album.situation.siloIndex[Int(service)] >= 0 || album.situation.serviceIsOpen[Int(service)]
      {
        legend.note(album.sector(ref), album.language)
      }
    }
    attributes["tooltip"] = .text(tooltip(service))
    let node = drawing.addNode("n\(drawing.nodes.count + 1)", attributes, in: 0)
    nodes[service] = node
    return node
  }

  private func tooltip(_ service: Int32) -> String {
    let asked = all.flows.filter { $0.to == service }
    let waiting = asked.reduce(0) { $0 + $1.waiting }
    let days = asked.map(\.daysOver).max() ?? 0
    let words = album.say(
      Words.Flow.waiting(waiting, over: days > 0 ? album.language.days(days) : ""))
    return "\(name(service)): \(words.replacing("\n", with: ", "))."
  }

  private mutating func addTrouble(_ flow: ReferralFlow) {
    let over = flow.daysOver > 0
    if flow.waiting > 0 {
      let words = album.say(
        Words.Flow.waiting(flow.waiting, over: over ? album.language.days(flow.daysOver) : ""))
      let colour = over ? Palette.warning : Palette.line
      addLine(
        flow, words,
        [
          "style": "dashed", "arrowhead": "odiamond", "color": .raw(colour),
          "fontcolor": .raw(colour), "penwidth": width(flow.waiting),
        ])
      legend.note(
        "╌╌◇", colour: colour, album.say(over ? Words.Flow.legendOver : Words.Flow.legendWaiting))
    }
    if flow.declined + flow.redirected > 0 {
      var words: [String] = []
      if flow.declined > 0 { words.append(album.say(Words.Flow.declined(flow.declined))) }
      if flow.redirected > 0 { words.append(album.say(Words.Flow.redirected(flow.redirected))) }
      addLine(
        flow, words.joined(separator: ", "),
        [
          "arrowhead": "tee", "penwidth": width(flow.declined + flow.redirected),
          "arrowsize": "1.2",
        ])
      legend.note("───┤", album.say(Words.Flow.legendDeclined))
    }
    for (count, phrase, sign, meaning) in [
      (flow.returned, Words.Flow.returned(flow.returned), "═↻▶", Words.Flow.legendReturned),
      (flow.passedOn, Words.Flow.passedOn(flow.passedOn), "═»▶", Words.Flow.legendPassedOn),
    ] where count > 0 {
      addLine(
        flow, album.say(phrase),
        [
          "color": .raw("\(Palette.warning):white:\(Palette.warning)"), "penwidth": "2.2",
          "fontcolor": .raw(Palette.warning),
        ])
      legend.note(sign, colour: Palette.warning, album.say(meaning))
    }
  }

  private mutating func addAccepted(_ flow: ReferralFlow) {
    addLine(
      flow, album.say(Words.Flow.accepted(flow.accepted)),
      ["color": "#8A8A8A", "fontcolor": "#555555", "penwidth": width(flow.accepted)])
    legend.note("──▶", colour: "#8A8A8A", album.say(Words.Flow.legendAccepted))
  }

  private func width(_ count: Int) -> AttributeValue {
    .number(min(8, 1.2 + 0.8 * Double(count)))
  }

  private mutating func addLine(_ flow: ReferralFlow, _ words: String, _ attributes: Attributes) {
    var attributes = attributes
    let sentence = Words.Flow.between(name(flow.from), name(flow.to), words)
    attributes["label"] = Page.lineLabel(
      words.split(separator: "\n").flatMap { wrapped(String($0), width: 12) }
        .joined(separator: "\n"))
    attributes["tooltip"] = .text(sentence)
    attributes["labeltooltip"] = .text(sentence)
    let tail = node(flow.from)
    drawing.addEdge(tail, node(flow.to), attributes)
  }

  private mutating func addStops() {
    guard !all.stopped.isEmpty else { return }
    let words = Words.Flow.stoppedAt(
      all.stopped.map { album.serviceName($0.service) }, album.language)
    let services = all.stopped.map { node(Int32($0.service)) }
    let stop = drawing.addNode(
      "n\(drawing.nodes.count + 1)",
      [
        "label": .html("<FONT POINT-SIZE=\"24\"><B>\(album.say(Words.Flow.stop))</B></FONT>"),
        "shape": "octagon", "fillcolor": .raw(Palette.warning), "fontcolor": "white",
        "color": "black", "penwidth": "3", "tooltip": .text(words),
      ], in: 0)
    for (service, end) in zip(services, all.stopped) {
      let sentence =
        "\(album.serviceName(end.service)): " + album.say(Words.Flow.stopped(end.count)) + "."
      drawing.addEdge(
        service, stop,
        [
          "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning), "penwidth": "3",
          "label": Page.lineLabel(album.say(Words.Flow.stopped(end.count))),
          "tooltip": .text(sentence), "labeltooltip": .text(sentence),
        ])
    }
    legend.note(
      fill: Palette.warning, colour: Palette.paper, letters: album.say(Words.Flow.stop),
      album.say(Words.Flow.legendStop))
  }
}
