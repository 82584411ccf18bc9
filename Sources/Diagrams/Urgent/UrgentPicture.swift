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

/// What is urgent, each need and question once, the longest first; below it what else nobody does.
private struct UrgentPicture {
  /// The first of some matters in columns.
  private struct Part {
    let list: UrgentList
    var shown = 0
    /// Where there is not even room for how many there are, the foot says it.
    var isDrawn = true
  }

  /// What stands on a page: below the rows what is urgent too beside what nobody does.
  private struct Shown {
    var rows: [UrgentRow] = []
    var urgent, nobodys: Part
    var height = 0.0
  }

  let context: DiagramContext
  let request: PictureRequest
  let matters: UrgentMatters
  let writer: FindingWriter

  /// How much of a page is left to what does not stand in rows.
  private static let lower = 0.3
  /// A rule and the air around it.
  private static let rule = 10.0
  /// For how many lines of what nobody does rows make room.
  private static let mostOfList = 12

  init(for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.request = request
    matters = UrgentMatters(context.findings, of: context.network)
    writer = FindingWriter(
      context.candidates, language: context.language, scope: .everything)
  }

  private var width: Double { request.area.width }

  func picture() -> Picture {
    var page = page()
    var scene = Scene()
    let notes = notes()
    let top = draw(notes, in: &scene)
    // The foot is as high as it can become.
    page.leftOut = [secret(matters.urgent + matters.nobodys)]
    let room = request.area.height - page.frameHeight(width: width)
    let shown = shown(room - top)
    var y = top
    // As much air between rows as there is, and no more than looks well.
    let all = shown.rows.count
    let more = max(0, min(18, (room - top - shown.height) / Double(max(1, all))))
    let most = matters.urgent.first?.days ?? 0
    for row in shown.rows {
      row.draw(at: y, most: most, in: &scene)
      y += row.height + UrgentRow.gap + more
    }
    let lists = [shown.urgent, shown.nobodys].filter { !$0.list.isEmpty }
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
    page.sections += shown.rows.map {
      TextAlternative.Section("", [$0.what] + $0.history + $0.steps)
    }
    page.sections += drawn.compactMap { $0.list.section($0.shown) }
    page.leftOut = [
      secret(
        shown.rows.map(\.matter) + shown.urgent.list.matters(shown.urgent.shown)
          + shown.nobodys.list.matters(shown.nobodys.shown))
    ]
    page.leftOut += lists.filter { !$0.isDrawn }.map { $0.list.heading + ": " + $0.list.left(0) }
    return page.picture(scene, legendBelow: y, width: width)
  }

  // MARK: The page

  private func page() -> Page {
    let (urgent, nobodys) = (matters.urgent.count, matters.nobodys.count)
    let place = context.whole
    let day = context.language.day(context.day)
    let title: String
    var parts: [String]
    if urgent == 0 {
      title =
        context.say(Words.Urgent.nothing) + "."
        + (nobodys == 0 ? "" : " " + context.say(Words.Urgent.needsOfNobody(nobodys)))
      parts = [place, day]
    } else {
      title = context.say(
        Words.Urgent.title(urgent, place, together: matters.together))
      parts = [day, context.say(Words.Urgent.clocks)]
      if nobodys > 0 {
        let longest = matters.nobodys.map(\.days).max() ?? 0
        parts.append(context.say(Words.Urgent.besides(nobodys, longest: longest)))
      }
    }
    let summary = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    return Page(
      title: title, summary: summary, description: "\(title) \(summary).", for: request,
      in: context)
  }

  /// Where nothing is urgent, what is not known.
  private func notes() -> [String] {
    guard matters.urgent.isEmpty else { return [] }
    let unknown = notKnown(context.network, asOf: context.day)
    return unknown.isEmpty
      ? [context.say(Words.Urgent.mayBeMore)]
      : unknown.map { asSentence(context.say($0)) }
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

  // MARK: What there is room for

  /// As many rows as there is room for, and the rest in columns; only of rows it is worked out who
  /// could do something. Where that makes room for one more, they do not say what one conversation
  /// could settle.
  private func shown(_ room: Double) -> Shown {
    let measures = UrgentRow.Measures(request.paper, width: width)
    let full = shown(room, measures)
    if full.rows.count == matters.urgent.count { return full }
    var short = measures
    short.hasConversation = false
    let more = shown(room, short)
    return more.rows.count > full.rows.count ? more : full
  }

  private func shown(_ room: Double, _ measures: UrgentRow.Measures) -> Shown {
    var rows: [UrgentRow] = []
    var used = 0.0
    let all = parts(after: matters.urgent.count).nobodys.list
    let needed = all.isEmpty ? 0 : all.fullHeight(min(all.count, Self.mostOfList)) + Self.rule
    for (place, matter) in matters.urgent.enumerated() {
      let row = UrgentRow(matter, of: matters, measures, by: writer, in: context)
      let isLast = place + 1 == matters.urgent.count
      // What follows below: what nobody does, and what is urgent and has no row.
      let kept = isLast ? min(room * Self.lower, needed) : room * Self.lower
      let rest = isLast ? needed : .infinity
      if !rows.isEmpty, used + row.height > room - min(kept, rest) { break }
      rows.append(row)
      used += row.height + UrgentRow.gap
    }
    var (urgent, nobodys) = parts(after: rows.count)
    let left = room - used - Self.rule
    func fill(_ part: inout Part) {
      part.isDrawn = part.list.fullHeight(0) <= left
      part.shown = part.isDrawn ? part.list.room(left) : 0
    }
    fill(&urgent)
    fill(&nobodys)
    let below =
      [urgent, nobodys].filter { !$0.list.isEmpty && $0.isDrawn }
      .map { $0.list.fullHeight($0.shown) + Self.rule }.max() ?? 0
    return Shown(rows: rows, urgent: urgent, nobodys: nobodys, height: used + below)
  }

  /// What is urgent and has no row, beside what nobody does.
  private func parts(after rows: Int) -> (urgent: Part, nobodys: Part) {
    let isWall = request.paper == .wall
    let columns = max(1, Int(width / (isWall ? 200 : 360)))
    let columnWidth =
      (width - Double(columns - 1) * UrgentList.gap) / Double(columns)
    let rest = matters.urgent.dropFirst(rows)
    let isBoth = !rest.isEmpty && !matters.nobodys.isEmpty
    let first = rest.isEmpty ? 0 : isBoth ? (columns + 1) / 2 : columns
    func part(_ heading: Phrase, _ matters: ArraySlice<UrgentMatters.Matter>, _ range: Range<Int>)
      -> Part
    {
      Part(
        list: UrgentList(
          context.say(heading), matters, columns: max(1, range.count),
          left: Double(range.lowerBound) * (columnWidth + UrgentList.gap),
          columnWidth: columnWidth, size: isWall ? 10 : 11, in: context, by: writer))
    }
    return (
      part(Words.Urgent.urgentToo, rest, 0..<first),
      part(
        matters.urgent.isEmpty ? Words.Urgent.nobody : Words.Urgent.nobodyToo,
        matters.nobodys[...], first..<max(columns, first + 1))
    )
  }
}
