import Analysis
import Model
import Wording

/// A row of the list of referrals: from whom to whom, and what became of it.
struct FlowRow {
  enum Kind: CaseIterable {
    case overdue, returned, passedOn, stopped, waiting, declined, redirected
  }

  var kind: Kind
  /// Rows of services; a sender that is nil stands for the families themselves.
  var from: Int?
  var to: Int
  /// Days over the day for an answer; nil where there is no one number of days.
  var days: Int?
  /// The same as it may be said.
  var time: WaitingTime?
  /// By what the rows of a kind stand, the most first: days, or that the day for an answer is
  /// today.
  var rank = 0
  /// What stands beside the names: how many, where they are several and it is known.
  var detail = ""
  /// By which services a ring or a detour went; empty for the others.
  var path = ""
  /// The referral, where it is about one alone.
  var referral: Ref?
  var sentence: String

  /// The rows of a flow between two services.
  static func rows(
    of flow: ReferralFlow, _ numbers: ReferralNumbers, in context: DiagramContext
  ) -> [FlowRow] {
    var rows = RowsOfFlow(flow, numbers, context)
    rows.addWaiting()
    // Whether a question went round in vain, and whether anybody asked anew, only all of its
    // answers tell.
    if !context.isForSomebody { rows.addVain() }
    rows.addRefused()
    return rows.rows
  }
}

/// Makes the rows of a flow, one for each thing that became of its referrals.
private struct RowsOfFlow {
  private let flow: ReferralFlow
  private let numbers: ReferralNumbers
  private let context: DiagramContext
  private(set) var rows: [FlowRow] = []

  init(_ flow: ReferralFlow, _ numbers: ReferralNumbers, _ context: DiagramContext) {
    self.flow = flow
    self.numbers = numbers
    self.context = context
  }

  mutating func addWaiting() {
    guard flow.waiting > 0 else { return }
    // A day is no step.
    let dueToday = flow.overdue == 0 && !numbers.isForWall ? flow.dueToday : 0
    let isSeveral = context.isForSomebody && flow.overdue > 1
    var (words, detail) = waitingWords(isSeveral: isSeveral)
    if dueToday > 0 {
      let today = Words.Flow.dueToday(numbers.hides ? nil : dueToday, of: flow.waiting)
      words = Words.Flow.both(words, today)
      detail = detail.map { Words.Flow.both($0, today) } ?? today
    }
    add(
      flow.overdue > 0 ? .overdue : .waiting, flow.waiting, .waiting, words, detail: detail,
      days: flow.overdue > 0 && !isSeveral ? flow.daysOver : nil, rank: dueToday > 0 ? 1 : 0)
  }

  private func waitingWords(isSeveral: Bool) -> (sentence: Phrase, detail: Phrase?) {
    let sentence =
      isSeveral
      ? Words.Shared.waiting(flow.waiting, overdue: flow.overdue)
      : numbers.hides && flow.overdue == 0
        ? Words.Flow.waits
        : numbers.hides
          ? Words.Flow.longestOver(numbers.time(flow.daysOver))
          : Words.Flow.waiting(
            flow.waiting, overdue: flow.overdue, context.language.days(flow.daysOver))
    let detail =
      flow.waiting == 1 || numbers.hides
      ? nil
      : flow.overdue > 0
        ? Words.Flow.several(flow.waiting, overdue: flow.overdue)
        : Words.Flow.waiting(flow.waiting, overdue: 0, "")
    return (sentence, detail)
  }

  /// Questions that came back, were passed on without an end, or stopped.
  mutating func addVain() {
    if flow.returned > 0 {
      let words = Words.Flow.returned(numbers.known(flow.returned))
      add(
        .returned, flow.returned, .returned, words,
        detail: flow.returned > 1 && !numbers.hides ? words : nil, flow.rings)
    }
    if flow.passedOn > 0 {
      let words = Words.Flow.passedOn(numbers.known(flow.passedOn))
      add(.passedOn, flow.passedOn, .passedOn, words, detail: words, flow.detours)
    }
    if flow.stopped > 0 {
      let words = Words.Flow.both(
        Words.Flow.stopped(numbers.known(flow.stopped), numbers.time(flow.daysStopped)),
        Words.Flow.nobodyAfter)
      add(.stopped, flow.stopped, .stopped, words, detail: words, rank: flow.daysStopped)
    }
  }

  mutating func addRefused() {
    if flow.declined > 0 {
      let words = Words.Flow.declined(numbers.known(flow.declined))
      add(
        .declined, flow.declined, .declined, words,
        detail: flow.declined > 1 && !numbers.hides ? words : nil)
    }
    if flow.redirected > 0 {
      let words = Words.Flow.redirected(numbers.known(flow.redirected))
      add(
        .redirected, flow.redirected, .redirected, words,
        detail: flow.redirected > 1 && !numbers.hides ? words : nil)
    }
  }

  private mutating func add(
    _ kind: FlowRow.Kind, _ count: Int, _ counted: ReferralFlow.Count, _ words: Phrase,
    detail: Phrase? = nil, days: Int? = nil, rank: Int = 0, _ ways: [ReferralFlow.Way] = []
  ) {
    var row = FlowRow(
      kind: kind, from: flow.from, to: flow.to, days: days, time: days.map(numbers.time),
      rank: days ?? ways.first?.days ?? rank,
      detail: detail.map(context.say) ?? "", sentence: "")
    // Whose it is stands in a form for the coordinator alone.
    if count == 1 { row.referral = flow.last[counted].map { Ref(.referral, $0) } }
    var sentence = context.say(words)
    if let way = ways.first {
      row.path = way.path.map(name).joined(separator: " → ")
      if ways.count > 1, !numbers.hides { row.path = context.say(Words.Flow.oneOf(row.path)) }
      let age = context.say(
        Words.Flow.firstAsked(numbers.time(way.days), isOldest: count > 1 && !numbers.hides))
      row.detail = [row.detail, age].filter { !$0.isEmpty }.joined(separator: ", ")
      sentence += ": \(row.path), \(age)"
    }
    row.sentence = Words.Flow.between(name(flow.from), name(flow.to), sentence)
    rows.append(row)
  }

  /// The name of a service, or the families.
  private func name(_ service: Int?) -> String {
    service.map(context.serviceName) ?? context.say(Words.Flow.families)
  }
}
