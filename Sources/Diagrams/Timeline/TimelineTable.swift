import Graphviz
import Layout
import Model
import Wording

/// A timeline laid out: moments above the family's line, below it the years and a lane for each
/// kind of thing.
struct TimelineTable {
  /// The lanes above the line and below it.
  let above, below: [TimelineLane]
  let axis: TimeAxis
  let height: Double
  let size: Double
  let view: TimelineView

  private static let lineHeight = 6.0
  private static let laneGap = 7.0

  var lanes: [TimelineLane] { above + below }

  /// - Parameters:
  ///   - size: that of the text, in points.
  ///   - most: the height there is for it; what tells least of what takes more is left out.
  init(_ view: TimelineView, start: Day, size: Double, within most: Double) {
    self.view = view
    self.size = size
    let width = view.request.area.width
    let axis = TimeAxis(
      from: start, to: view.context.day, left: Self.gutter(size) + 10, right: width - 1)
    self.axis = axis
    func lane(
      _ heading: Phrase, _ items: [TimelineItem], room: Double, lines: Int = 3
    ) -> TimelineLane {
      TimelineLane(
        view.context.say(heading), items, on: axis, room: room * size / 10, size: size,
        lines: lines)
    }
    let items = view.items
    // A coordinator from before the first day shown began before the line does.
    let coordinators = items.coordinators.filter { $0.stretches[0].from >= start }
    var above = [
      lane(Words.Time.moments, items.moments, room: 190, lines: 2),
      lane(Words.Time.coordinator, coordinators, room: 175),
    ]
    var below = [
      lane(Words.Time.needs, items.needs, room: 200),
      lane(Words.Time.ties, items.helpers, room: 120),
      lane(Words.Time.referrals, items.referrals, room: 200),
      lane(Words.Time.goals, items.goals, room: 200),
    ]
    if Self.height(above, below, size: size) > most {
      above[0].keep(rows: 3)
      above[1].keep(rows: 2)
      // Needs keep two rows more than others, since what nobody does is among them.
      while Self.height(above, below, size: size) > most,
        let longest = below.indices.filter({ below[$0].rows > 1 }).max(by: { one, other in
          let (a, b) = (
            below[one].rows - (one == 0 ? 2 : 0), below[other].rows - (other == 0 ? 2 : 0)
          )
          return a != b ? a < b : one < other
        })
      {
        below[longest].keep(rows: below[longest].rows - 1)
      }
    }
    self.above = above.filter { $0.rows > 0 }
    self.below = below.filter { $0.rows > 0 }
    height = Self.height(above, below, size: size)
  }

  /// How wide the headings of lanes are.
  private static func gutter(_ size: Double) -> Double {
    size * 8.4
  }

  private static func axisHeight(_ size: Double) -> Double { size * 1.2 + 4 }

  private static func height(
    _ above: [TimelineLane], _ below: [TimelineLane], size: Double
  ) -> Double {
    above.reduce(0) { $0 + $1.height } + lineHeight + 6 + axisHeight(size)
      + below.filter { $0.rows > 0 }.reduce(0) { $0 + $1.height + laneGap }
  }

  // MARK: Drawing

  func drawn() -> Scene {
    var scene = Scene()
    var tops: [Double] = []
    var y = 0.0
    for lane in above {
      tops.append(y)
      y += lane.height
    }
    let line = Box(
      left: axis.x(view.start), top: y + 3, width: axis.right - axis.x(view.start),
      height: Self.lineHeight)
    y = line.bottom + 3
    let scale = y
    y += Self.axisHeight(size)
    for lane in below {
      tops.append(y + Self.laneGap)
      y += lane.height + Self.laneGap
    }
    addGrounds(line, lanes: Array(tops.dropFirst(above.count)), bottom: y, to: &scene)
    for (lane, top) in zip(lanes, tops) { add(lane, at: top, to: &scene) }
    addPauses(line, to: &scene)
    addScale(at: scale, to: &scene)
    return scene
  }

  /// The family's line, a thin line at each tick and each coordinator's start, and one between
  /// lanes.
  private func addGrounds(
    _ line: Box, lanes: [Double], bottom: Double, to scene: inout Scene
  ) {
    func fill(_ left: Double, _ top: Double, _ right: Double, _ bottom: Double, _ colour: String) {
      scene.addGround(
        Box(left: left, top: top, width: right - left, height: bottom - top), colour: colour)
    }
    for day in ticks.days {
      fill(axis.x(day) - 0.4, line.bottom, axis.x(day) + 0.4, bottom, "#DADADA")
    }
    for top in lanes {
      fill(0, top - Self.laneGap / 2 - 0.3, axis.right, top - Self.laneGap / 2 + 0.3, "#C8C8C8")
    }
    let marks = above.flatMap(\.placed).filter { $0.item.stretches[0].look == .coordinator }
    for mark in marks {
      let x = (mark.bars[0].left + mark.bars[0].right) / 2
      fill(x - 0.6, line.bottom, x + 0.6, bottom, Palette.faint)
    }
    fill(line.left, line.top, line.right, line.bottom, Palette.line)
  }

  private func add(_ lane: TimelineLane, at top: Double, to scene: inout Scene) {
    addHeading(lane, at: top, to: &scene)
    for placed in lane.placed {
      let place = lane.row(placed.row)
      let row = Box(left: 0, top: top + place.top, width: axis.right, height: place.height)
      for bar in placed.bars.indices { add(placed, bar: bar, in: row, to: &scene) }
      let (left, right, align): (Double, Double, StaticString)
      switch placed.text {
      case .inBar: continue
      case .after(let start): (left, right, align) = (start, placed.right, "LEFT")
      case .before(let end): (left, right, align) = (placed.left, end, "RIGHT")
      }
      let box = Box(left: left, top: row.top, width: max(8, right - left), height: row.height)
      scene.addNode(
        box, Scene.text(label(placed), in: box, align: align),
        ["style": "", "penwidth": "0", "tooltip": .text(placed.item.sentence)],
        tag: placed.item.ref?.number)
    }
  }

  private func add(
    _ placed: TimelineLane.Placed, bar place: Int, in row: Box, to scene: inout Scene
  ) {
    let bar = placed.bars[place]
    let stretches = bar.stretches.map { placed.item.stretches[$0] }
    var box = Box(left: bar.left, top: row.top, width: bar.width, height: row.height)
    if stretches[0].look.isMark {
      box = Box(centre: box.centre, width: box.width, height: box.width)
    }
    var sentences: [String] = []
    for stretch in stretches where !sentences.contains(stretch.sentence) {
      sentences.append(stretch.sentence)
    }
    var attributes: Attributes = [
      "tooltip": .text(sentences.joined(separator: " ")), "penwidth": "1",
    ]
    attributes.merge(stretches[0].look.attributes)
    var words: HTMLLabel = " "
    if case .inBar(place) = placed.text {
      words = Scene.text(label(placed), in: box)
    } else {
      attributes.merge(["label": "", "fixedsize": "true"])
    }
    scene.addNode(box, words, attributes, tag: placed.item.ref?.number)
  }

  /// The text of a thing; of a turning point in larger letters.
  private func label(_ placed: TimelineLane.Placed) -> HTMLLabel {
    let lines = placed.words.joined(separator: "\n")
    let words: HTMLLabel = placed.isTurningPoint ? "<B>\(lines)</B>" : "\(lines)"
    let size = placed.isTurningPoint ? size + 1 : size
    return "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\">\(markup: words)</FONT>"
  }

  private func addHeading(_ lane: TimelineLane, at top: Double, to scene: inout Scene) {
    let width = Self.gutter(size)
    // In one row there is room for the name and the number, in more for one below the other.
    let isOneRow = lane.height < size * 2.6
    let height = isOneRow || lane.cut == 0 ? lane.row(0).height : size * 2.4 + 1.5
    let box = Box(left: 0, top: top, width: width, height: height)
    let name = fitted(lane.heading, to: width - 6, size: size, isBold: true)[0]
    let more = view.context.say(Words.Time.more(lane.cut))
    let words: HTMLLabel =
      lane.cut == 0
      ? "<B>\(name)</B>"
      : isOneRow
        ? "<B>\(name)</B> +\(lane.cut)" : "<B>\(name)</B><BR ALIGN=\"LEFT\"/>\(more)"
    scene.addNode(
      box,
      Scene.text(
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\">\(markup: words)</FONT>", in: box),
      ["style": "", "penwidth": "0", "tooltip": .text(lane.heading)])
  }

  /// Quiet times, as pieces of the line that are open.
  private func addPauses(_ line: Box, to scene: inout Scene) {
    for pause in pauses {
      let (left, right) = (axis.x(pause.from), axis.end(pause.until))
      scene.addNode(
        Box(left: left, top: line.top, width: right - left, height: line.height), " ",
        [
          "label": "", "fixedsize": "true", "penwidth": "0",
          "tooltip": .text(view.sentence(pause)),
        ])
    }
  }

  /// The quiet times that can be seen.
  var pauses: [(from: Day, until: Day)] {
    view.pauses.filter { axis.end($0.until) - axis.x($0.from) > 3 }
  }

  // MARK: The years

  private var ticks: (days: [Day], isYears: Bool) { axis.ticks(apart: size * 9.5) }

  /// The days and years below the line, in one node.
  private func addScale(at top: Double, to scene: inout Scene) {
    let language = view.context.language
    let box = Box(left: 0, top: top, width: axis.right, height: Self.axisHeight(size) - 1)
    let last = language.shortDay(view.context.day)
    let lastWidth = TextWidth.points(last, size: size, isBold: true) + 2
    let first = language.shortDay(axis.first)
    let firstWidth = TextWidth.points(first, size: size, isBold: true) + 6
    var cells: HTMLLabel = ""
    var at = 0.0
    func add(_ words: HTMLLabel, from left: Double, to right: Double, _ align: StaticString) {
      let (start, end) = (left.rounded(), right.rounded())
      if start > at {
        cells.append("<TD WIDTH=\"\(Int(start - at))\"></TD>")
      }
      cells.append(
        "<TD WIDTH=\"\(Int(end - start))\" ALIGN=\"\(attribute: "\(align)")\">\(markup: words)</TD>"
      )
      at = end
    }
    let ticks = ticks
    let start = max(0, axis.left - firstWidth - 4)
    add("<B>\(first)</B>", from: start, to: start + firstWidth, "RIGHT")
    for day in ticks.days {
      let words = ticks.isYears ? String(day.date.year) : language.month(day)
      let (left, width) = (axis.x(day), TextWidth.points(words, size: size) + 2)
      guard left >= at, left + width < axis.right - lastWidth else { continue }
      add("\(words)", from: left, to: left + width, "LEFT")
    }
    add("<B>\(last)</B>", from: axis.right - lastWidth, to: axis.right - 2, "RIGHT")
    scene.addNode(
      box,
      """
      <FONT POINT-SIZE="\(attribute: size.graphvizText())">\
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>\(markup: cells)</TR></TABLE></FONT>
      """,
      ["style": "", "penwidth": "0", "tooltip": .text(view.span)])
  }

  // MARK: Words

  /// What is drawn, in the order of the lanes.
  var looks: Set<TimelineItem.Look> {
    Set(
      lanes.flatMap(\.placed).flatMap { placed in
        placed.bars.map { placed.item.stretches[$0.stretches[0]].look }
      })
  }
}
