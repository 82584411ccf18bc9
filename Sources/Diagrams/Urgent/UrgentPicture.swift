import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// Who should do something now; for a wall without families and names.
  func urgent(for request: PictureRequest) -> Picture {
    request.options.isForWall
      ? UrgentWall(for: request, in: self).picture()
      : UrgentPicture(for: request, in: self).picture()
  }
}

/// What somebody should do something about, each need and question once, the worst first; below it
/// what there is no row for.
private struct UrgentPicture {
  /// The first of some matters in columns.
  private struct Part {
    let list: UrgentList
    var shown = 0
    /// Where there is not even room for how many there are, the foot says it.
    var isDrawn = true
  }

  /// What stands on a page: below the rows what is urgent too beside what is not.
  private struct Shown {
    var rows: [(lead: Lead?, row: UrgentRow)] = []
    var urgent, others: Part
    var height = 0.0
  }

  /// What parts a row from the one above it, so that it can be seen that days begin anew.
  private enum Lead {
    /// Another group, with its heading.
    case heading(String)
    /// In a group, days of another kind that are more again.
    case rule
  }

  let context: DiagramContext
  let request: PictureRequest
  let matters: UrgentMatters
  private var writer: FindingWriter { context.writer }

  /// How much of a page is left to what does not stand in rows.
  private static let lower = 0.25
  /// The same where all that is urgent stands in rows.
  private static let lowest = 0.2
  /// Of how many urgent things it is said which are of one family.
  private static let mostTogether = 9
  /// A rule and the air around it.
  private static let rule = 10.0
  /// For how many lines of what is not urgent rows make room.
  private static let mostOfList = 8

  init(for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.request = request
    matters = UrgentMatters(context.findings, of: context.network)
  }

  private var width: Double { request.area.width }
  private var all: [UrgentMatters.Matter] { matters.urgent + matters.others }

  func picture() -> Picture {
    var page = page()
    var scene = Scene()
    let notes = notes()
    let top = draw(notes, in: &scene)
    // The foot is as high as it can become.
    page.leftOut = [secret(all)]
    let room = request.area.height - page.frameHeight(width: width)
    let shown = shown(room - top)
    var y = top
    // As much air between rows as there is, and no more than looks well.
    let more = max(0, min(18, (room - top - shown.height) / Double(max(1, shown.rows.count))))
    let most = shown.rows.map(\.row.matter).filter(\.saysDays).map(\.days).max() ?? 0
    for (lead, row) in shown.rows {
      draw(lead, above: row, at: y, in: &scene)
      y += height(lead)
      row.draw(at: y, most: most, in: &scene)
      y += row.height + UrgentRow.gap + more
    }
    let lists = [shown.urgent, shown.others].filter { !$0.list.isEmpty }
    let drawn = lists.filter { $0.isDrawn }
    if !drawn.isEmpty {
      if y > 0 {
        scene.addBar(Box(left: 0, top: y, width: width, height: 0.8), colour: Palette.frame)
        y += 7
      }
      for part in drawn { part.list.draw(part.shown, at: y, in: &scene) }
      y += drawn.map { $0.list.fullHeight($0.shown) }.max() ?? 0
    }
    page.sections = notes.isEmpty ? [] : [TextAlternative.Section("", notes)]
    page.sections += shown.rows.map { lead, row in
      let heading = if case .heading(let words)? = lead { words } else { "" }
      return TextAlternative.Section(heading, [row.what] + row.history + row.steps)
    }
    page.sections += drawn.compactMap { $0.list.section($0.shown) }
    page.leftOut = [
      secret(
        shown.rows.map(\.row.matter) + shown.urgent.list.matters(shown.urgent.shown)
          + shown.others.list.matters(shown.others.shown))
    ]
    page.leftOut += lists.filter { !$0.isDrawn }.map { $0.list.heading + ": " + $0.list.left(0) }
    return page.picture(scene, legendBelow: y, width: width)
  }

  // MARK: The page

  private func page() -> Page {
    let urgent = matters.urgent.count
    let place = context.whole
    let day = context.language.day(context.day)
    let title: String
    var parts: [String]
    if all.isEmpty {
      title = context.say(Words.Urgent.nothing) + "."
      parts = [place, day]
    } else if urgent == 0 {
      title = context.say(Words.Urgent.someTitle(all.count, place))
      parts = [day, context.say(Words.Urgent.noneMarked(all.count))]
    } else {
      // Of more than fit on a page nobody asks which belong together.
      let together = urgent <= Self.mostTogether ? matters.together : (0, 0)
      title = context.say(Words.Urgent.title(urgent, place, together: together))
      parts = [day]
      if !matters.others.isEmpty {
        let nobodys = matters.nobodys
        parts.append(
          context.say(
            Words.Urgent.besides(
              matters.others.count, nobodys: nobodys.count,
              longest: nobodys.map(\.days).max() ?? 0)))
      }
    }
    let summary = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    return Page(
      title: title, summary: summary, description: "\(title) \(summary).", for: request,
      in: context)
  }

  /// Where nothing stands on the page, what there is all the same, and what is not known.
  private func notes() -> [String] {
    guard all.isEmpty else { return [] }
    let unknown = notKnown(context.network, asOf: context.day)
    var notes: [Phrase] = []
    let marked = context.situation.openNeeds.count {
      context.network.needs.urgency[Int($0)] == .urgent
    }
    if marked > 0 { notes.append(Words.Urgent.markedUrgent(marked)) }
    if matters.count > 0 { notes.append(Words.Urgent.lesser(matters.count)) }
    notes += unknown.isEmpty ? [Words.Urgent.mayBeMore] : unknown
    return notes.map { asSentence(context.say($0)) }
  }

  /// Draws what is not known, and says where it ends.
  private func draw(_ notes: [String], in scene: inout Scene) -> Double {
    var y = 0.0
    for note in notes {
      var text = TextStack(width: width)
      text.add(note, size: 13, lines: 6)
      scene.addTexts(text, at: Point(x: 0, y: y), ["tooltip": .text(note)])
      y += text.height + 6
    }
    return notes.isEmpty ? 0 : y + 8
  }

  /// What the law keeps secret stands on it, and families by name.
  private func secret(_ matters: [UrgentMatters.Matter]) -> String {
    let helpers = matters.flatMap(\.findings).flatMap { finding in
      finding.related.filter { $0.isA(.service) || $0.isA(.contact) }
    }
    let needs = matters.compactMap { if case .need(let row) = $0.about { row } else { nil } }
    let topics = context.secretTopics(helpers, needs: needs)
    return context.say(Words.namedFamilies(context.language.list(topics)))
  }

  // MARK: Groups

  private func lead(_ matter: UrgentMatters.Matter, after last: UrgentMatters.Matter?) -> Lead? {
    guard let last, matter.group == last.group else {
      // Of the first the title says it.
      let isSaid = matter.group == .marked || matters.urgent.isEmpty
      return last == nil && isSaid ? nil : .heading(context.say(heading(matter.group)))
    }
    return matter.run != last.run && matter.days > last.days ? .rule : nil
  }

  private func heading(_ group: UrgentMatters.Group) -> Phrase {
    let words = Words.Urgent.heading(group)
    return group == .others ? Words.Urgent.heading(words, matters.others.count) : words
  }

  private var headingSize: Double { request.paper == .wall ? 10 : 12 }

  /// How much room it takes above a row.
  private func height(_ lead: Lead?) -> Double {
    switch lead {
    case .heading: TextStack.line(headingSize) + 2
    case .rule: 4
    case nil: 0
    }
  }

  private func draw(
    _ lead: Lead?, above row: UrgentRow, at top: Double, in scene: inout Scene
  ) {
    switch lead {
    case .heading(let words):
      var text = TextStack(width: width)
      text.add(words, size: headingSize, isBold: true, colour: Palette.quiet, lines: 1)
      scene.addTexts(text, at: Point(x: 0, y: top), ["tooltip": .text(row.what)])
    case .rule:
      // In the middle of the air between the rows.
      scene.addBar(
        Box(left: 0, top: top - UrgentRow.gap / 2 + 1, width: width, height: 0.6),
        colour: Palette.frame)
    case nil: break
    }
  }

  // MARK: What there is room for

  /// As many rows as there is room for, and the rest in columns; only of rows it is worked out who
  /// could do something. Where that makes room for one more, or for some lines below, they do not
  /// say what one conversation could settle.
  private func shown(_ room: Double) -> Shown {
    let measures = UrgentRow.Measures(request.paper, width: width)
    let full = shown(room, measures)
    if full.rows.count == all.count { return full }
    var short = measures
    short.hasConversation = false
    let more = shown(room, short)
    func rank(_ shown: Shown) -> (Int, Int) {
      (shown.rows.count, shown.urgent.shown + shown.others.shown)
    }
    // One more line of a list is not worth it.
    let (rows, lines) = rank(full)
    return rank(more) > (rows, lines + 1) ? more : full
  }

  private func shown(_ room: Double, _ measures: UrgentRow.Measures) -> Shown {
    var rows: [(lead: Lead?, row: UrgentRow)] = []
    var used = 0.0
    var said: Set<[Int]> = []
    let matters = all
    let urgent = self.matters.urgent.count
    let list = parts(after: urgent).others.list
    let needed = list.isEmpty ? 0 : list.fullHeight(min(list.count, Self.mostOfList)) + Self.rule
    for (place, matter) in matters.enumerated() {
      let row = UrgentRow(
        matter, measures, except: { said.contains([matter.family, $0]) }, by: writer, in: context)
      // What follows below: what is urgent and has no row, and what is not urgent.
      let isLast = place + 1 == matters.count
      let isAllUrgent = place + 1 >= urgent
      let kept =
        isLast ? 0 : isAllUrgent ? min(room * Self.lowest, needed) : room * Self.lower
      let lead = lead(matter, after: rows.last?.row.matter)
      let height = height(lead) + row.height
      if !rows.isEmpty, used + height > room - kept { break }
      rows.append((lead, row))
      if let service = row.settles { said.insert([matter.family, service]) }
      used += height + UrgentRow.gap
    }
    var (urgentPart, others) = parts(after: rows.count)
    let left = room - used - Self.rule
    func fill(_ part: inout Part) {
      part.isDrawn = part.list.fullHeight(0) <= left
      part.shown = part.isDrawn ? part.list.room(left) : 0
    }
    fill(&urgentPart)
    fill(&others)
    let below =
      [urgentPart, others].filter { !$0.list.isEmpty && $0.isDrawn }
      .map { $0.list.fullHeight($0.shown) + Self.rule }.max() ?? 0
    return Shown(rows: rows, urgent: urgentPart, others: others, height: used + below)
  }

  /// What is urgent and has no row, beside what is not urgent and has none.
  private func parts(after rows: Int) -> (urgent: Part, others: Part) {
    let isWall = request.paper == .wall
    let columns = max(1, Int(width / (isWall ? 200 : 360)))
    let columnWidth =
      (width - Double(columns - 1) * UrgentList.gap) / Double(columns)
    let rest = matters.urgent.dropFirst(rows)
    let others = matters.others.dropFirst(max(0, rows - matters.urgent.count))
    let isBoth = !rest.isEmpty && !others.isEmpty
    let first = rest.isEmpty ? 0 : isBoth ? (columns + 1) / 2 : columns
    func part(_ heading: Phrase, _ matters: ArraySlice<UrgentMatters.Matter>, _ range: Range<Int>)
      -> Part
    {
      Part(
        list: UrgentList(
          context.say(Words.Urgent.heading(heading, matters.count)), matters,
          columns: max(1, range.count),
          left: Double(range.lowerBound) * (columnWidth + UrgentList.gap),
          columnWidth: columnWidth, size: isWall ? 10 : 11, isBrief: isWall, in: context,
          by: writer))
    }
    return (
      part(Words.Urgent.urgentToo, rest, 0..<first),
      part(
        others.count < matters.others.count
          ? Words.Urgent.others : Words.Urgent.heading(.others), others,
        first..<max(columns, first + 1))
    )
  }
}
