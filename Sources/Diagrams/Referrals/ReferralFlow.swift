import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// Where questions between services get lost.
  func referralFlow(for request: PictureRequest) -> Picture {
    ReferralFlowView(for: request, in: self).picture()
  }
}

/// From those who ask, at the left, to those who are asked; what waits, got a no, came back or
/// stopped stands out, the worst above.
struct ReferralFlowView {
  /// How many lines a person can follow.
  static let mostRows = 36
  static let mostAccepted = 6

  let context: DiagramContext
  let request: PictureRequest
  let all: ReferralFlows
  /// Where questions stopped; nothing for somebody, who may not see where they went on.
  let stopped: [(service: Int, count: Int)]
  /// The lines of what waits, was declined, came back or stopped, the worst first.
  let rows: [FlowRow]
  /// The lines of what was answered with a yes, the most first; one alone is only counted.
  let accepted: [FlowRow]

  init(for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.request = request
    all = ReferralFlows(context.situation)
    stopped = context.isForSomebody ? [] : all.stopped
    rows = all.flows.filter(\.isTrouble).flatMap { FlowRow.troubles($0, in: context) }
      .enumerated().sorted {
        let (a, b) = ($0.element, $1.element)
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        if a.daysOver != b.daysOver { return a.daysOver > b.daysOver }
        return a.count != b.count ? a.count > b.count : $0.offset < $1.offset
      }.map(\.element)
    accepted = all.flows.filter { $0.accepted > 1 }.enumerated().sorted {
      $0.element.accepted != $1.element.accepted
        ? $0.element.accepted > $1.element.accepted : $0.offset < $1.offset
    }.map { FlowRow.accepted($0.element, in: context) }
  }

  /// The worst of each kind, so that none hides another, as many as a person can follow.
  private var shown: [FlowRow] {
    guard rows.count > Self.mostRows else {
      return rows + accepted.prefix(min(Self.mostAccepted, Self.mostRows - rows.count))
    }
    var quota: [FlowRow.Kind: Int] = [
      .returned: 7, .passedOn: 5, .overdue: 14, .waiting: 4, .declined: 4, .redirected: 2,
    ]
    // What one kind does not need is for the next worst.
    var spare = Self.mostRows
    for (kind, most) in quota {
      quota[kind] = min(most, rows.count { $0.kind == kind })
      spare -= quota[kind] ?? 0
    }
    for kind in [FlowRow.Kind.overdue, .returned, .passedOn, .waiting, .declined, .redirected] {
      let more = min(spare, rows.count { $0.kind == kind } - (quota[kind] ?? 0))
      quota[kind, default: 0] += more
      spare -= more
    }
    var taken: [FlowRow.Kind: Int] = [:]
    return rows.filter { row in
      taken[row.kind, default: 0] += 1
      return (taken[row.kind] ?? 0) <= (quota[row.kind] ?? 0)
    }
  }

  private static let sizes: [Double] = [13, 12, 11, 10]

  /// The picture in the largest text with which it fits; in the smallest where it does not.
  func picture() -> Picture {
    if rows.isEmpty, accepted.isEmpty, stopped.isEmpty { return nothing() }
    let area = request.area
    let shown = shown
    let found = firstThatFits(Self.sizes) { size in
      let table = FlowTable(
        shown, stopped: stopped, size: size, width: area.width, for: request, in: context)
      let page = page(shown, table)
      return ((table, page), table.height + page.frameHeight(width: area.width) <= area.height)
    }
    guard let (table, page) = found else { return nothing() }
    return page.picture(table.drawn(), legendBelow: table.height, width: area.width)
  }

  private func nothing() -> Picture {
    var scene = Scene()
    let words = context.say(Words.Flow.nothing, forSomebody: Words.Shared.nothingToShow)
    let box = Box(left: 0, top: 0, width: 700, height: 120)
    scene.addNode(
      box, "<FONT POINT-SIZE=\"18\">\(words)</FONT>",
      ["penwidth": "0", "style": "", "tooltip": .text(words + ".")])
    let page = page([], nil)
    return page.picture(scene, legendBelow: box.height, width: box.width)
  }

  private func page(_ shown: [FlowRow], _ table: FlowTable?) -> Page {
    var parts = [context.whole, context.language.day(context.situation.day)]
      .filter { !$0.isEmpty }
    if !context.isForSomebody { parts += numbers() }
    let summary = parts.joined(separator: " · ")
    let title = context.say(
      PictureWord.titleReferrals.words, forSomebody: Words.Shared.titleReferrals)
    var page = Page(
      title: title, summary: summary,
      description: "\(title)\(context.isForSomebody ? "." : "") \(summary). "
        + context.say(Words.Flow.description), for: request,
      in: context)
    if let table {
      page.legend = table.legend
      page.sections = table.sections
    }
    page.leftOut = [context.say(Words.Flow.period, forSomebody: Words.Shared.period)]
    if shown.contains(where: { $0.kind == .returned || $0.kind == .passedOn }) {
      page.leftOut.append(context.say(Words.Flow.sameQuestion))
    }
    if request.options.counts.areShown { page.leftOut.append(context.say(Words.smallNumbers)) }
    let drawnYes = shown.reduce(0) { $0 + ($1.kind == .accepted ? $1.count : 0) }
    let otherYes = all.flows.reduce(0) { $0 + $1.accepted } - drawnYes
    if otherYes > 0 { page.leftOut.append(context.say(Words.Flow.cutYes(otherYes))) }
    let kept = Set(shown.map(\.key))
    let cut = rows.filter { !kept.contains($0.key) && $0.kind != .accepted }
    if !cut.isEmpty {
      let waiting = cut.reduce(0) { $0 + ($1.kind.isWaiting ? $1.count : 0) }
      page.leftOut.append(context.say(Words.Flow.cutLines(cut.count, waiting: waiting)))
    }
    if let table, table.cutStops.services > 0 {
      page.leftOut.append(
        context.say(
          Words.Flow.cutStops(services: table.cutStops.services, count: table.cutStops.count)))
    }
    return page
  }

  /// The numbers that matter most.
  private func numbers() -> [String] {
    var parts = [
      context.say(
        Words.Flow.summary(
          waiting: all.flows.reduce(0) { $0 + $1.waiting },
          overdue: all.flows.reduce(0) { $0 + $1.overdue },
          circles: all.flows.reduce(0) { $0 + $1.returned },
          stopped: stopped.reduce(0) { $0 + $1.count }))
    ]
    if let worst = rows.filter({ $0.kind == .overdue }).max(by: { $0.daysOver < $1.daysOver }) {
      parts.append(
        context.say(
          Words.Flow.longest(
            worst.from.map(context.serviceName) ?? context.say(Words.Flow.families),
            context.serviceName(worst.to), context.language.days(worst.daysOver))))
    }
    return parts
  }
}
