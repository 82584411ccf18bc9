import Analysis
import Graphviz
import Layout
import Model
import Wording

/// The list of referrals in two columns: at the left what is over the day for an answer, with a bar
/// of days, and what went in circles or stopped; at the right what waits, was declined or passed
/// on.
struct ReferralList {
  let height: Double
  /// Whether everything is in it.
  let isWhole: Bool

  private let view: ReferralFlowView
  private let size: Double
  private let columns: [Column]
  /// The most days of a row.
  private let mostDays: Int

  /// A row with its words, broken for the width there is.
  private struct Placed {
    var row: FlowRow
    var height: Double
    /// The sender, the receiver or the way, and what stands below them.
    var from: [String], to: [String], below: [String]
    /// Whether the receiver stands beside the sender.
    var isOneLine: Bool
  }

  private struct Group {
    var head: String
    var rows: [Placed]
    /// How many of them are drawn.
    var shown: Int
    var size: Double

    var height: Double {
      size * 1.5 + rows.prefix(shown).reduce(0) { $0 + $1.height }
        + (shown < rows.count ? size * 1.3 : 0) + size * 0.6
    }
  }

  private struct Column {
    var left: Double, width: Double
    /// How much room there is for days or a sign before the names.
    var lead: Double
    var groups: [Group]

    var height: Double { groups.reduce(0) { $0 + $1.height } }
  }

  /// - Parameter room: the height there is for it; what tells least of what takes more is left out.
  init(_ view: ReferralFlowView, size: Double, width: Double, within room: Double) {
    self.view = view
    self.size = size
    let left: [(Phrase, [FlowRow])] = [
      (Words.Flow.headLate, view.rows([.overdue])),
      (Words.Flow.headStops, Self.oneOfEachFirst(view.rows([.returned, .passedOn, .stopped]))),
    ].filter { !$0.1.isEmpty }
    let flows = view.numbers.flows
    func head(_ head: Phrase, _ total: ReferralFlows.Total) -> Phrase {
      Words.Flow.head(head, view.numbers.known(total), isLeast: view.numbers.hides)
    }
    let right: [(Phrase, [FlowRow])] = [
      (head(Words.Flow.headWaiting, flows.inTime), view.rows([.waiting])),
      (head(Words.Flow.headDeclined, flows.declined), view.rows([.declined])),
      (head(Words.Flow.headRedirected, flows.redirected), view.rows([.redirected])),
    ].filter { !$0.1.isEmpty }
    mostDays = left.flatMap(\.1).compactMap(\.time?.least).max() ?? 1
    // From across a room only the worst is read.
    let both = (view.showsWorstAlone ? [left] : [left, right]).filter { !$0.isEmpty }
    let widths = both.count == 2 ? [width * 0.56 - 12, width * 0.44 - 12] : [width]
    let lead = Self.lead(left.flatMap(\.1), size: size, view.context)
    var columns: [Column] = []
    var edge = 0.0
    for (groups, wide) in zip(both, widths) {
      let own = columns.isEmpty && !left.isEmpty ? lead : 0
      columns.append(
        Column(
          left: edge, width: wide, lead: own,
          groups: groups.map { head, rows in
            let placed = rows.map { Self.placed($0, size: size, width: wide - own, view) }
            return Group(
              head: view.context.say(head), rows: placed, shown: placed.count, size: size)
          }))
      edge += wide + 24
    }
    let last = view.accepted == nil ? 0 : size * 1.4
    var isCut = false
    for at in columns.indices {
      // The longest list loses its end first, what is late at last.
      while columns[at].height > room - last,
        let longest = columns[at].groups.indices.filter({ columns[at].groups[$0].shown > 1 })
          .max(by: { one, other in
            // What is late has four rows more than the others.
            let lead = columns[at].lead > 0 ? 4 : 0
            let a = columns[at].groups[one].shown - (one == 0 ? lead : 0)
            let b = columns[at].groups[other].shown - (other == 0 ? lead : 0)
            return a != b ? a < b : one > other
          })
      {
        columns[at].groups[longest].shown -= 1
        isCut = true
      }
    }
    isWhole = !isCut
    self.columns = columns
    height = (columns.map(\.height).max() ?? 0) + last
  }

  /// The first of each kind, then the others: where there is no room for all, none hides another.
  private static func oneOfEachFirst(_ rows: [FlowRow]) -> [FlowRow] {
    var seen: Set<FlowRow.Kind> = []
    var (first, others): ([FlowRow], [FlowRow]) = ([], [])
    for row in rows {
      if seen.insert(row.kind).inserted { first.append(row) } else { others.append(row) }
    }
    return first + others
  }

  // MARK: Places

  private static func line(_ size: Double) -> Double { size * 1.22 }
  private static func bar(_ size: Double) -> Double { size * 6 }

  private static func daysWidth(
    _ rows: [FlowRow], size: Double, _ context: DiagramContext
  ) -> Double {
    rows.compactMap(\.time).map {
      TextWidth.points(context.say(Words.Urgent.aboutDays($0)), size: size, isBold: true)
    }.max().map { $0 + 8 } ?? 0
  }

  /// The days and their bar, or a sign.
  private static func lead(
    _ rows: [FlowRow], size: Double, _ context: DiagramContext
  ) -> Double {
    let days = daysWidth(rows, size: size, context)
    let signs = rows.compactMap { sign($0.kind) }.map {
      TextWidth.points(context.say($0), size: size, isBold: true) + 14
    }
    return max(days > 0 ? days + bar(size) + 10 : 0, (signs.max() ?? 0) + 8)
  }

  private static func sign(_ kind: FlowRow.Kind) -> Phrase? {
    switch kind {
    case .returned: Words.Flow.ring
    case .passedOn: Words.Flow.detour
    case .stopped: Words.Flow.stop
    default: nil
    }
  }

  private static func placed(
    _ row: FlowRow, size: Double, width: Double, _ view: ReferralFlowView
  ) -> Placed {
    let room = width - 6
    var placed = Placed(row: row, height: 0, from: [], to: [], below: [], isOneLine: false)
    let to = view.name(row.to)
    switch row.kind {
    case .returned, .passedOn:
      placed.to = fitted(row.path, to: room, size: size, isBold: true, lines: 10)
    case _ where row.from == row.to:
      let words = view.context.say(Words.Flow.within(onOneLine(to)))
      placed.to = fitted(words, to: room, size: size, isBold: true, lines: 4)
    default:
      let from = onOneLine(view.name(row.from))
      let wide = TextWidth.points(from, size: size) + arrow(size)
      placed.isOneLine =
        wide + TextWidth.points(onOneLine(to), size: size, isBold: true) + 12 <= room
      placed.from =
        placed.isOneLine
        ? [from] : fitted(from, to: room - arrow(size), size: size, lines: 4)
      placed.to =
        placed.isOneLine
        ? [onOneLine(to)] : fitted(to, to: room, size: size, isBold: true, lines: 4)
    }
    if !row.detail.isEmpty {
      placed.below = fitted(row.detail, to: room, size: small(size), lines: 4)
    }
    let lines = placed.isOneLine ? 1 : placed.from.count + placed.to.count
    placed.height =
      Double(lines) * line(size) + Double(placed.below.count) * line(small(size))
      + (sign(row.kind) == nil ? 5 : 9)
    return placed
  }

  private static func arrow(_ size: Double) -> Double { size * 1.4 }
  private static func small(_ size: Double) -> Double { max(10, size * 0.86) }

  // MARK: Drawing

  func drawn() -> Scene {
    var scene = Scene()
    for column in columns {
      var top = 0.0
      for group in column.groups {
        let box = Box(left: column.left, top: top, width: column.width, height: size * 1.3)
        add(
          "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\" COLOR=\"\(attribute: Palette.quiet)\"><B>\(group.head)</B></FONT>",
          in: box, says: group.rows.prefix(group.shown).map(\.row.sentence), to: &scene)
        addRule(at: top + size * 1.4, column, to: &scene)
        top += size * 1.5
        for row in group.rows.prefix(group.shown) {
          add(row, in: column, at: top + 2, to: &scene)
          top += row.height
        }
        let left = group.rows.count - group.shown
        if left > 0 {
          let words = view.context.say(
            Words.Flow.more(view.numbers.hides ? nil : left))
          add(
            text(words, Palette.quiet),
            in: Box(
              left: column.left + column.lead, top: top, width: column.width - column.lead,
              height: size * 1.3),
            says: group.rows.dropFirst(group.shown).map(\.row.sentence), to: &scene)
          top += size * 1.3
        }
        top += size * 0.6
      }
    }
    if let accepted = view.accepted {
      let box = Box(
        left: 0, top: height - size * 1.3, width: columns.last.map { $0.left + $0.width } ?? 400,
        height: size * 1.3)
      add(text(accepted, Palette.quiet), in: box, says: [accepted], to: &scene)
    }
    return scene
  }

  private func add(
    _ placed: Placed, in column: Column, at top: Double, to scene: inout Scene
  ) {
    let row = placed.row
    let line = Self.line(size)
    addLead(row, in: column, at: top, to: &scene)
    let left = column.left + column.lead
    let wide = column.width - column.lead
    var y = top
    var x = left
    if !placed.from.isEmpty {
      let from = placed.from.map { TextWidth.points($0, size: size) }.max() ?? 0
      let height = Double(placed.from.count) * line
      add(
        text(placed.from.joined(separator: "\n"), Palette.line),
        in: Box(left: x, top: y, width: from + 5, height: height), says: [view.asking(row.from)],
        tag: row.from.map { Ref(.service, $0).number }, to: &scene)
      x += from + 5
      add(
        text("→", Palette.line),
        in: Box(
          left: x, top: y + height - line, width: Self.arrow(size) - 3, height: line),
        says: [row.sentence], tag: row.referral?.number, to: &scene)
      x += Self.arrow(size) - 2
      if !placed.isOneLine { (x, y) = (left, y + height) }
    }
    let height = Double(placed.to.count) * line
    let isPath = row.kind == .returned || row.kind == .passedOn
    let tag = isPath ? row.referral?.number : Ref(.service, row.to).number
    add(
      "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(placed.to.joined(separator: "\n"), lines: .left)</B></FONT>",
      in: Box(left: x, top: y, width: left + wide - x, height: height),
      says: [isPath ? row.sentence : view.asked(row.to)], tag: tag, to: &scene)
    y += height
    if !placed.below.isEmpty {
      let small = Self.small(size)
      add(
        "<FONT POINT-SIZE=\"\(attribute: small.graphvizText())\" COLOR=\"\(attribute: Palette.quiet)\">\(placed.below.joined(separator: "\n"), lines: .left)</FONT>",
        in: Box(
          left: left, top: y, width: wide, height: Double(placed.below.count) * Self.line(small)),
        says: [row.sentence], to: &scene)
    }
  }

  /// The days and their bar, or the sign of what went in circles or stopped.
  private func addLead(
    _ row: FlowRow, in column: Column, at top: Double, to scene: inout Scene
  ) {
    let line = Self.line(size)
    let tag = row.referral?.number
    if let time = row.time {
      let rows = columns[0].groups.flatMap { $0.rows.map(\.row) }
      let wide = Self.daysWidth(rows, size: size, view.context)
      add(
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\" COLOR=\"\(attribute: Palette.warning)\"><B>\(view.context.say(Words.Urgent.aboutDays(time)))</B></FONT>",
        in: Box(left: column.left, top: top, width: wide, height: line), says: [row.sentence],
        tag: tag, to: &scene)
      let length = max(3, Self.bar(size) * Double(time.least) / Double(max(1, mostDays)))
      scene.addNode(
        Box(
          left: column.left + wide + 2, top: top + line * 0.5 - size * 0.3, width: length,
          height: size * 0.6),
        " ",
        [
          "label": "", "fixedsize": "true", "penwidth": "0", "style": "filled",
          "fillcolor": .raw(Palette.warning), "tooltip": .text(row.sentence),
        ], tag: tag)
    }
    if let sign = Self.sign(row.kind) {
      let words = view.context.say(sign)
      let wide = TextWidth.points(words, size: size, isBold: true) + 12
      let isStop = row.kind == .stopped
      scene.addNode(
        Box(
          left: column.left + column.lead - wide - 6, top: top - 1, width: wide, height: line + 5),
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(words)</B></FONT>",
        [
          "style": "filled", "penwidth": "1.6", "color": .raw(Palette.warning),
          "fillcolor": .raw(isStop ? Palette.warning : Palette.paper),
          "fontcolor": .raw(isStop ? Palette.paper : Palette.warning),
          "tooltip": .text(row.sentence),
        ], tag: tag)
    }
  }

  private func addRule(at top: Double, _ column: Column, to scene: inout Scene) {
    scene.addGround(
      Box(left: column.left, top: top - 0.3, width: column.width, height: 0.6), colour: "#C8C8C8")
  }

  private func text(_ words: String, _ colour: String) -> HTMLLabel {
    "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\" COLOR=\"\(attribute: colour)\">\(words, lines: .left)</FONT>"
  }

  private func add(
    _ label: HTMLLabel, in box: Box, says sentences: [String], tag: Int32? = nil,
    to scene: inout Scene
  ) {
    scene.addWords(label, in: box, says: sentences.joined(separator: " "), tag: tag)
  }
}
