import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// A family's own line, and what has been around it.
  func timeline(_ family: Int, for request: PictureRequest) -> Picture {
    TimelineView(family, for: request, in: self).picture()
  }
}

/// A family's line from its start to the day: moments above it in the family's words, below it
/// needs, ties, referrals and goals as bars. Places are by time alone.
struct TimelineView {
  let context: DiagramContext
  let family: Int
  let request: PictureRequest
  private let timeline: FamilyTimeline
  let items: TimelineItems

  init(_ family: Int, for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.family = family
    self.request = request
    let timeline = FamilyTimeline(
      of: family, person: request.person, in: context.index, context.rows)
    self.timeline = timeline
    items = TimelineItemMaker(timeline: timeline, context: context).items
  }

  /// The first day of the family's line; the day itself where there is none.
  var start: Day { timeline.start ?? context.day }

  /// Quiet times; in a picture for somebody there are none, since what was done may be hidden.
  var pauses: [(from: Day, until: Day)] { context.isForSomebody ? [] : timeline.pauses }

  private static let sizes = [13.0, 12, 11, 10]

  /// The picture in the largest text with which all of it fits; in the smallest, and without what
  /// tells least, where it does not.
  func picture() -> Picture {
    guard timeline.start != nil else { return nothing() }
    let area = request.area
    // What is left out is told in the foot, which then takes more room itself.
    let frames = Array(stride(from: 120.0, through: area.height * 0.6, by: 12))
    let ways = Self.sizes.map { (size: $0, frame: 0.0) } + frames.map { (size: 10.0, frame: $0) }
    let found = firstThatFits(ways) { way in
      let most = way.frame > 0 ? area.height - way.frame : .infinity
      let table = TimelineTable(self, start: start, size: way.size, within: most)
      let page = page(for: table)
      let isWhole = table.lanes.allSatisfy { $0.cut == 0 }
      let fits = table.height + page.frameHeight(width: area.width) <= area.height
      return ((table, page), fits && (isWhole || way.frame > 0))
    }
    guard let (table, page) = found else { return nothing() }
    return page.picture(table.drawn(), legendBelow: table.height, width: area.width)
  }

  private func nothing() -> Picture {
    page(for: nil).picture(
      saying: context.say(
        PictureWord.nothingToShow.words, forSomebody: Words.Shared.nothingToShow))
  }

  // MARK: Words

  /// From when to when the picture is.
  var span: String {
    context.say(
      Words.Time.description(context.language.day(start), context.language.day(context.day)))
  }

  func sentence(_ pause: (from: Day, until: Day)) -> String {
    context.say(
      Words.Time.pause(
        context.language.day(pause.from),
        pause.until.isKnown ? context.language.day(pause.until) : nil))
  }

  private func page(for table: TimelineTable?) -> Page {
    let title = title
    var page = Page(
      title: title,
      summary: context.whose(request.person, of: family, unlessIn: title, request, []),
      description: "\(title). \(span)", for: request, in: context)
    guard let table else { return page }
    page.legend = legend(table)
    page.sections = sections
    let counted = table.lanes.compactMap { lane in
      lane.cut > 0 ? nouns[lane.heading].map { context.language.count(lane.cut, $0) } : nil
    }
    if !counted.isEmpty {
      page.leftOut.append(context.say(Words.Time.cut(context.language.list(counted))))
    }
    if timeline.leavesOthersOut, !context.isForSomebody {
      page.leftOut.append(context.say(Words.Time.others))
    }
    let actors =
      timeline.helpers.map(\.ref) + timeline.referrals.map { context.network.referrals.to[$0] }
    let needs = timeline.needs.map(\.row)
    if let secret = context.secret(actors, needs: needs) { page.leftOut.append(secret) }
    if !context.isForSomebody, !(timeline.moments.isEmpty && timeline.goals.isEmpty) {
      page.leftOut.append(context.say(Words.Time.own))
    }
    return page
  }

  private var title: String {
    let name = request.person.map(context.personWithAge) ?? context.familyName(family)
    guard timeline.start != nil else { return "\(name): \(context.say(Words.Time.nothing))" }
    let open = timeline.needs.compactMap(\.open)
    let met = timeline.needs.count {
      $0.open == nil && context.network.needs.outcome[$0.row] == .met
    }
    if context.isForSomebody || open.isEmpty && met == 0 {
      return context.say(Words.Time.title(name, since: context.language.day(start)))
    }
    return context.say(Words.Time.title(met: met, of: met + open.count, finding(open)))
  }

  /// What is most to be known of the needs that are open: what nobody has, what nobody has said yes
  /// to, an answer that is late; nil where somebody has them all.
  private func finding(_ open: [FamilyNeed]) -> Phrase? {
    typealias Title = Words.Holding.Title
    let open = context.index.worstFirst(open)
    let nobodys = open.filter(\.isNobodys)
    if !nobodys.isEmpty { return Title.nobodys(context.named(nobodys)) }
    let unsure = open.filter { $0.lacksYes }
    if !unsure.isEmpty { return Title.noYes(context.named(unsure)) }
    let late = timeline.referrals.filter {
      context.network.referrals.answered[$0] > context.day
        && context.situation.daysOver(referral: $0) > 0
    }
    if late.isEmpty { return nil }
    var names: [String] = []
    for row in late {
      let name = context.name(context.network.referrals.to[row])
      if !names.contains(name) { names.append(name) }
    }
    return Title.over(context.language.list(names, most: 2), isSeveral: names.count > 1)
  }

  private var nouns: [String: Noun] {
    [
      context.say(Words.Time.moments): TableName.moments.noun,
      context.say(Words.Time.coordinator): Words.Time.coordinators,
      context.say(Words.Time.needs): TableName.needs.noun,
      context.say(Words.Time.ties): TableName.contacts.noun,
      context.say(Words.Time.referrals): TableName.referrals.noun,
      context.say(Words.Time.goals): TableName.goals.noun,
    ]
  }

  /// Everything in sentences, also what there is no room for.
  private var sections: [TextAlternative.Section] {
    let items = items
    func section(_ heading: Phrase, _ items: [TimelineItem]) -> TextAlternative.Section {
      TextAlternative.Section(context.say(heading), items.flatMap(\.sentences))
    }
    return [
      TextAlternative.Section(context.say(Words.Time.line), [span] + pauses.map(sentence)),
      section(Words.Time.coordinator, items.coordinators),
      section(Words.Time.moments, items.moments),
      section(Words.Time.needs, items.needs),
      section(Words.Time.ties, items.helpers),
      section(Words.Time.referrals, items.referrals),
      section(Words.Time.goals, items.goals),
    ]
  }

  private func legend(_ table: TimelineTable) -> Legend {
    let looks = table.looks
    var legend = Legend()
    func note(
      _ look: TimelineItem.Look, _ words: Phrase, frame: StaticString = "SOLID"
    ) {
      guard looks.contains(look) else { return }
      legend.note(
        fill: look.fill, colour: Palette.line, letters: "      ", frame: frame,
        context.say(words))
    }
    if looks.contains(.turningPoint) {
      legend.note("★", context.say(Words.Time.legendTurningPoint))
    }
    if !table.pauses.isEmpty {
      legend.note("— —", context.say(Words.Time.legendPause))
    }
    note(
      .held, context.isForSomebody ? Words.Time.legendNeed : Words.Time.legendHeld)
    note(.unsure, Words.Holding.legendNoYes, frame: "DASHED")
    note(.nobodyBefore, Words.Time.legendNobodyBefore, frame: "DOTTED")
    note(.nobody, Words.Holding.legendNobody)
    if looks.contains(where: { if case .tie(_, isStartKnown: false) = $0 { true } else { false } })
    {
      legend.note(
        fill: Palette.paper, colour: Palette.line, letters: "      ", frame: "DASHED",
        context.say(Words.Time.legendUnknownStart))
    }
    note(.pastTarget, Words.Time.legendPastTarget, frame: "DASHED")
    return legend
  }
}
