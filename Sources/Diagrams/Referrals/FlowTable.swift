import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Those who ask at the left with the words of each line beside them, those who are asked at the
/// right; lines bend only between the two, so that none crosses a word.
struct FlowTable {
  private struct Sender {
    var service: Int32
    var box: Box
    /// The lines that begin here, as places in `rows`, and their heights.
    var lines: [(row: Int, y: Double, words: [String], width: Double)]
  }

  private struct Receiver {
    var service: Int32
    var box: Box
    /// The strip that says how many stopped here.
    var stop: Box?
    var ends: [(sender: Int, line: Int)]
  }

  let rows: [FlowRow]
  let height: Double
  let legend: Legend
  /// The services with stops for which there is no room, and how many stopped there.
  let cutStops: (services: Int, count: Int)

  private let album: Album
  private let size: Double
  private let width: Double
  private let stopped: [Int32: Int]
  private let senders: [Sender]
  private let receivers: [Receiver]
  private static let heading = 18.0

  init(
    _ rows: [FlowRow], stopped: [(service: Int, count: Int)], size: Double, width: Double,
    on sheet: Canvas, in album: Album
  ) {
    self.rows = rows
    self.album = album
    self.size = size
    self.width = width
    let cardWidth = width * 0.26
    let wordWidth = width * 0.26
    // With many lines there is no room for the paths, which are then said where one points.
    let isRoomy = rows.count <= 24
    let card = { (service: Int32) in FlowTable.card(service, cardWidth, size, album) }
    self.stopped = Dictionary(
      stopped.map { (Int32($0.service), $0.count) }, uniquingKeysWith: { one, _ in one })

    var order: [Int32] = []
    var lines: [Int32: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      if lines[row.from] == nil { order.append(row.from) }
      lines[row.from, default: []].append(index)
    }
    var top = Self.heading
    var senders: [Sender] = []
    for service in order {
      let own = lines[service] ?? []
      let words = own.map {
        fitted(
          isRoomy ? rows[$0].all : rows[$0].words, to: wordWidth, size: size, isBold: true,
          lines: isRoomy ? 5 : 2)
      }
      let high = words.map { Double($0.count) * size * 1.2 + 5 }
      let all = high.reduce(0, +)
      let label = card(service)
      let tall = max(label.height, all)
      var y = top + (tall - all) / 2
      var sender = Sender(
        service: service, box: Box(left: 0, top: top, width: cardWidth, height: tall), lines: [])
      for (at, row) in own.enumerated() {
        let wide =
          words[at].map { TextWidth.points($0, size: size, isBold: true) }.max() ?? 0
        sender.lines.append((row, y + high[at] / 2, words[at], wide))
        y += high[at]
      }
      senders.append(sender)
      top += tall + 6
    }

    var ends: [Int32: [(sender: Int, line: Int)]] = [:]
    var asked: [Int32] = []
    for (number, sender) in senders.enumerated() {
      for (line, one) in sender.lines.enumerated() {
        let to = rows[one.row].to
        if ends[to] == nil { asked.append(to) }
        ends[to, default: []].append((number, line))
      }
    }
    func middle(_ service: Int32) -> Double {
      guard let ends = ends[service], !ends.isEmpty else { return top }
      return ends.reduce(0) { $0 + senders[$1.sender].lines[$1.line].y } / Double(ends.count)
    }
    let middles = asked.enumerated().sorted {
      let (a, b) = (middle($0.element), middle($1.element))
      return a != b ? a < b : $0.offset < $1.offset
    }.map(\.element)
    // Where nothing else is asked, a stop is shown if there is room, the most first.
    let strip = size * 1.2 + 4
    let numbers = self.stopped
    func tall(_ service: Int32) -> Double {
      card(service).height + (numbers[service] == nil ? 0 : strip) + 6
    }
    var used = middles.reduce(Self.heading) { $0 + tall($1) }
    var alone: [Int32] = []
    var cut = (services: 0, count: 0)
    let rest = stopped.filter { ends[Int32($0.service)] == nil }.enumerated().sorted {
      $0.element.count != $1.element.count
        ? $0.element.count > $1.element.count : $0.offset < $1.offset
    }.map(\.element)
    for stop in rest {
      let more = tall(Int32(stop.service))
      if alone.count < 5 && rows.count < 30 || used + more <= top {
        alone.append(Int32(stop.service))
        used += more
      } else {
        cut.services += 1
        cut.count += stop.count
      }
    }
    cutStops = cut
    let sorted =
      alone.isEmpty
      ? sheet.keepingOrder(middles) { nodeKey("asked", Self.name($0, album)) }
      : sheet.keepingOrder(middles) { nodeKey("asked", Self.name($0, album)) } + alone
    let heights = sorted.map { card($0).height + (numbers[$0] == nil ? 0 : strip) }
    let tops = Column.tops(
      heights: heights, wanted: sorted.map(middle), gap: 6, top: Self.heading,
      bottom: max(top, Self.heading))
    receivers = sorted.indices.map { index in
      let service = sorted[index]
      let tall = heights[index] - (numbers[service] == nil ? 0 : strip)
      let box = Box(
        left: width - cardWidth, top: tops[index], width: cardWidth, height: tall)
      let stop =
        numbers[service] == nil
        ? nil : Box(left: box.left, top: box.bottom, width: cardWidth, height: strip)
      return Receiver(service: service, box: box, stop: stop, ends: ends[service] ?? [])
    }
    self.senders = senders
    height =
      max(
        senders.last?.box.bottom ?? 0, receivers.last.map { ($0.stop ?? $0.box).bottom } ?? 0) + 8
    legend = Self.legend(rows, hasStops: receivers.contains { $0.stop != nil }, album)
  }

  private static func card(
    _ service: Int32, _ width: Double, _ size: Double, _ album: Album
  ) -> (label: HTMLLabel, height: Double, attributes: Attributes) {
    guard service >= 0 else {
      let label: HTMLLabel =
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(album.say(Words.Flow.families))</B></FONT>"
      return (label, size * 1.2 + 12, ["style": "filled,rounded", "penwidth": "3"])
    }
    let ref = Ref(.service, Int(service)).number
    let card = ActorCard(ref, width: width, size: size, isTight: false, in: album)
    return (card.label, card.height, card.attributes)
  }

  func drawn() -> Stage {
    var stage = Stage()
    stage.drawing.edgeDefaults["fontsize"] = .raw(size.graphvizText())
    for (phrase, left) in [(Words.Flow.headFrom, 0), (Words.Flow.headTo, width * 0.74)] {
      let box = Box(left: left, top: -4, width: width * 0.26, height: 15)
      let words = fitted(album.say(phrase), to: box.width - 4, size: 10)[0]
      stage.addNode(
        box, Stage.text("<FONT POINT-SIZE=\"10\" COLOR=\"#444444\">\(words)</FONT>", in: box),
        ["style": "", "penwidth": "0", "tooltip": .text(album.say(phrase))])
    }
    let left = senders.map { sender in
      let card = Self.card(sender.service, sender.box.width, size, album)
      var attributes = card.attributes
      let said = sender.lines.map { sentence(rows[$0.row]) }
      attributes["tooltip"] = .text(said.joined(separator: " "))
      return stage.addNode(sender.box, card.label, attributes)
    }
    for receiver in receivers {
      let card = Self.card(receiver.service, receiver.box.width, size, album)
      var attributes = card.attributes
      let name = self.name(receiver.service)
      attributes["tooltip"] = .text(said(receiver))
      attributes[FormerPicture.keyName] = .raw(nodeKey("asked", name))
      let node = stage.addNode(receiver.box, card.label, attributes)
      if let stop = receiver.stop { add(stop, receiver.service, to: &stage) }
      let ends = receiver.ends.sorted {
        senders[$0.sender].lines[$0.line].y < senders[$1.sender].lines[$1.line].y
      }
      for (place, end) in ends.enumerated() {
        let part = Double(place + 1) / Double(ends.count + 1)
        let point = Point(
          x: receiver.box.left - 2, y: receiver.box.top + receiver.box.height * part)
        addLine(senders[end.sender], end.line, from: left[end.sender], to: node, at: point, &stage)
      }
    }
    return stage
  }

  private func add(_ box: Box, _ service: Int32, to stage: inout Stage) {
    let count = stopped[service] ?? 0
    let words = album.say(Words.Flow.stop) + ": " + album.say(Words.Flow.stopped(count))
    let text = fitted(words, to: box.width - 12, size: size, isBold: true)[0]
    stage.addNode(
      box, "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(text)</B></FONT>",
      [
        "style": "filled", "fillcolor": .raw(Palette.warning), "fontcolor": "white",
        "color": "black",
        "penwidth": "2", "tooltip": .text(stopSentence(service)),
      ])
  }

  private func addLine(
    _ sender: Sender, _ line: Int, from tail: Int32, to head: Int32, at end: Point,
    _ stage: inout Stage
  ) {
    let one = sender.lines[line]
    let row = rows[one.row]
    var attributes = Self.style(row.kind)
    let least = row.kind == .accepted ? 0.7 : row.kind == .overdue ? 2.4 : 1.3
    let thick = min(9, least + 0.8 * Double(row.count))
    if row.kind != .returned, row.kind != .passedOn {
      attributes["penwidth"] = .raw(thick.graphvizText())
    }
    let sentence = sentence(row)
    attributes["label"] = .html(
      "<B>\(one.words.joined(separator: "\n"), lines: .left)</B><BR ALIGN=\"LEFT\"/>")
    attributes["lp"] = .raw(
      Point(x: sender.box.right + 8 + one.width / 2, y: one.y).graphvizText)
    attributes["tooltip"] = .text(sentence)
    attributes["labeltooltip"] = .text(sentence)
    let start = sender.box.right + one.width + 16
    let path = Path(
      across: Point(x: start, y: one.y), to: end, straight: max(0, width * 0.54 - start))
    stage.addLine(tail, head, path, arrow: 9 + thick / 2, attributes)
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

  private func name(_ service: Int32) -> String { Self.name(service, album) }

  private static func name(_ service: Int32, _ album: Album) -> String {
    service < 0 ? album.say(Words.Flow.families) : album.serviceName(Int(service))
  }

  private func sentence(_ row: FlowRow) -> String {
    Words.Flow.between(name(row.from), name(row.to), row.all)
  }

  private func stopSentence(_ service: Int32) -> String {
    let count = stopped[service] ?? 0
    return
      "\(name(service)): \(album.say(Words.Flow.stop)): \(album.say(Words.Flow.stopped(count)))."
  }

  private func said(_ receiver: Receiver) -> String {
    var names: [String] = []
    for end in receiver.ends {
      let name = name(senders[end.sender].service)
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty
      ? name(receiver.service) + "."
      : album.say(Words.Flow.askedBy(name(receiver.service), album.language.list(names)))
  }

  /// Everything that is drawn, in sentences.
  var sections: [Told.Section] {
    let asked = receivers.flatMap { receiver in
      [said(receiver)] + (receiver.stop == nil ? [] : [stopSentence(receiver.service)])
    }
    return [
      Told.Section(
        album.say(Words.Flow.headFrom),
        senders.flatMap { sender in sender.lines.map { sentence(rows[$0.row]) } }),
      Told.Section(album.say(Words.Flow.headTo), asked),
    ]
  }

  private static func legend(
    _ rows: [FlowRow], hasStops: Bool, _ album: Album
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
      legend.note(sign, colour: colour, album.say(words))
    }
    if hasStops {
      legend.note(
        fill: Palette.warning, colour: "white", letters: album.say(Words.Flow.stop),
        album.say(Words.Flow.legendStop))
    }
    return legend
  }
}
