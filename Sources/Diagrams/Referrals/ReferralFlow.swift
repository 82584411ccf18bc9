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

/// The page around the list of referrals: what is over the day for an answer first, by days; then
/// what went in circles or stopped, then what waits, was declined or was passed on.
struct ReferralFlowView {
  let context: DiagramContext
  let request: PictureRequest
  let numbers: ReferralNumbers
  /// By kind, the worst first.
  private let rows: [FlowRow.Kind: [FlowRow]]
  /// The services that are to answer somebody on the day.
  private let dueToday: [Int]
  /// The names of those who are asked, and of those who ask.
  private let askedBySender: [Int?: [String]], askersOfReceiver: [Int: [String]]

  init(for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.request = request
    let all = ReferralFlows(context.situation)
    numbers = ReferralNumbers(
      all, request.options.small, isForWall: request.options.isForWall, in: context.situation)
    dueToday = numbers.isForWall ? [] : numbers.shown.filter { $0.dueToday > 0 }.map(\.to)
    let rows = numbers.shown.flatMap { [numbers] in FlowRow.rows(of: $0, numbers, in: context) }
    self.rows = Dictionary(grouping: rows, by: \.kind).mapValues { rows in
      rows.enumerated().sorted { one, other in
        let (a, b) = (one.element.rank, other.element.rank)
        return a != b ? a > b : one.offset < other.offset
      }.map(\.element)
    }
    var (asked, askers): ([Int?: [String]], [Int: [String]]) = ([:], [:])
    for row in rows {
      let from = row.from.map(context.serviceName) ?? context.say(Words.Flow.families)
      let to = context.serviceName(row.to)
      if asked[row.from]?.contains(to) != true { asked[row.from, default: []].append(to) }
      if askers[row.to]?.contains(from) != true { askers[row.to, default: []].append(from) }
    }
    (askedBySender, askersOfReceiver) = (asked, askers)
  }

  /// Whether there is room for what is late, went in circles or stopped alone.
  var showsWorstAlone: Bool {
    request.paper == .wall && !rows([.overdue, .returned, .passedOn, .stopped]).isEmpty
  }

  func rows(_ kinds: [FlowRow.Kind]) -> [FlowRow] { kinds.flatMap { rows[$0] ?? [] } }

  /// What is said of those that were answered with a yes; nil where there are none, or no room.
  var accepted: String? {
    let total = numbers.flows.accepted
    return total.count == 0 || showsWorstAlone
      ? nil
      : context.say(
        Words.Flow.accepted(numbers.known(total), isLeast: numbers.hides))
  }

  /// The list in the largest text with which all of it fits, else as much of it as there is room
  /// for.
  func picture() -> Picture {
    if rows.isEmpty, accepted == nil { return nothing() }
    let (area, page) = (request.area, page())
    let room = area.height - page.frameHeight(width: area.width)
    let sizes: [Double] = request.paper == .wall ? [13, 12, 11, 10] : [15, 14, 13, 12, 11]
    let found = firstThatFits(sizes) { size in
      let list = ReferralList(self, size: size, width: area.width, within: room)
      return (list, list.isWhole)
    }
    guard let list = found else { return nothing() }
    return page.picture(list.drawn(), legendBelow: list.height, width: area.width)
  }

  private func nothing() -> Picture {
    page().picture(
      saying: context.say(
        numbers.isForWall ? Words.Flow.nothingOnWall : Words.Flow.nothing,
        forSomebody: Words.Shared.nothingToShow))
  }

  // MARK: The words

  private var title: String {
    if context.isForSomebody { return context.say(Words.Shared.titleReferrals) }
    // What is not named on a wall may be there all the same.
    if rows.isEmpty, accepted == nil, !numbers.isForWall { return context.say(Words.Flow.nothing) }
    guard let worst = rows[.overdue]?.first else { return context.say(titleNoneLate) }
    return context.say(
      Words.Flow.title(
        numbers.known(numbers.flows.overdue), isLeast: numbers.hides,
        longest: context.serviceName(worst.to), worst.time ?? .days(0)))
  }

  /// What presses most where nothing is over the day for an answer.
  private var titleNoneLate: Phrase {
    if !dueToday.isEmpty { return Words.Flow.titleToday(some(dueToday)) }
    return Words.Flow.titleLost(
      numbers.isForWall ? Words.Flow.titleNoneLateOnWall : Words.Flow.titleNoneLate,
      inCircles: !rows([.returned]).isEmpty, stopped: !rows([.passedOn, .stopped]).isEmpty)
  }

  /// Up to three services by name, and that there are more, without a number.
  private func some(_ services: [Int]) -> String {
    var names: [String] = []
    for name in services.map(context.serviceName) where !names.contains(name) {
      names.append(name)
    }
    let shown = names.count > 3 ? Array(names.prefix(2)) : names
    return context.language.list(
      shown + (shown.count < names.count ? [context.say(Words.Flow.others)] : []))
  }

  private func page() -> Page {
    let summary = [context.whole, context.language.day(context.situation.day)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    var page = Page(
      title: title, summary: summary, description: "\(title). \(summary).", for: request,
      in: context)
    let sentences = rows(FlowRow.Kind.allCases).map(\.sentence)
    page.sections = [
      TextAlternative.Section(
        title + ".", sentences + [accepted].compactMap { $0 }),
      TextAlternative.Section(context.say(Words.Flow.headServices), services),
    ].filter { !$0.sentences.isEmpty }
    if showsWorstAlone {
      page.leftOut.append(context.say(Words.Flow.worstAlone))
    } else {
      page.leftOut.append(context.say(Words.Flow.period, forSomebody: Words.Shared.period))
    }
    if !rows.isEmpty, !context.isForSomebody {
      page.leftOut.append(
        context.say(
          numbers.isForWall
            ? Words.Flow.hiddenOnWall : numbers.hides ? Words.Flow.hidden : Words.smallNumbers))
    }
    if numbers.leavesOnePersonOut {
      page.leftOut.append(context.say(Words.Urgent.wallOnePerson))
    }
    return page
  }

  /// Who asks whom, a sentence for each service and each way.
  private var services: [String] {
    var seen: Set<String> = []
    return rows(FlowRow.Kind.allCases).flatMap { row in
      [asking(row.from), asked(row.to)]
    }.filter { seen.insert($0).inserted }
  }

  /// Whom a service asks, of what is listed.
  func asking(_ service: Int?) -> String {
    context.say(
      Words.Flow.asks(name(service), context.language.list(askedBySender[service] ?? [])))
  }

  /// Who asks a service, of what is listed.
  func asked(_ service: Int) -> String {
    guard let others = askersOfReceiver[service] else { return name(service) + "." }
    return context.say(Words.Flow.askedBy(name(service), context.language.list(others)))
  }

  func name(_ service: Int?) -> String {
    service.map(context.serviceName) ?? context.say(Words.Flow.families)
  }
}
