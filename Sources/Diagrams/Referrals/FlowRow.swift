import Analysis
import Model
import Wording

/// A row of the list of referrals: from whom to whom, and what became of it.
struct FlowRow {
  enum Kind: CaseIterable {
    case overdue, returned, passedOn, stopped, waiting, declined, redirected
  }

  var kind: Kind
  /// Rows of services; a sender that is nil stands for the families themselves. Where a question
  /// stopped, the receiver alone.
  var from: Int?
  var to: Int
  /// Days over the day for an answer; nil where there is no one number of days.
  var days: Int?
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
    var rows: [FlowRow] = []
    let from = flow.from.map(context.serviceName) ?? context.say(Words.Flow.families)
    let to = context.serviceName(flow.to)
    func add(
      _ kind: Kind, _ count: Int, _ counted: ReferralFlow.Count, _ words: Phrase,
      detail: Phrase? = nil, days: Int? = nil, _ paths: [[Int?]] = []
    ) {
      var row = FlowRow(
        kind: kind, from: flow.from, to: flow.to, days: days,
        detail: detail.map(context.say) ?? "", sentence: "")
      // Whose it is stands in a form for the coordinator alone.
      if count == 1 { row.referral = flow.last[counted].map { Ref(.referral, $0) } }
      if let path = paths.first {
        row.path = path.map { $0.map(context.serviceName) ?? context.say(Words.Flow.families) }
          .joined(separator: " → ")
        if paths.count > 1, !numbers.hides { row.path = context.say(Words.Flow.oneOf(row.path)) }
      }
      let said = context.say(words) + (row.path.isEmpty ? "" : ": " + row.path)
      row.sentence = Words.Flow.between(from, to, said)
      rows.append(row)
    }
    if flow.waiting > 0 {
      let days = context.language.days(flow.daysOver)
      let isSeveral = context.isForSomebody && flow.overdue > 1
      let words =
        isSeveral
        ? Words.Shared.waiting(flow.waiting, overdue: flow.overdue)
        : numbers.hides && flow.overdue == 0
          ? Words.Flow.waits
          : numbers.hides
            ? Words.Flow.longestOver(days)
            : Words.Flow.waiting(flow.waiting, overdue: flow.overdue, days)
      let detail =
        flow.waiting == 1 || numbers.hides
        ? nil
        : flow.overdue > 0
          ? Words.Flow.several(flow.waiting, overdue: flow.overdue)
          : Words.Flow.waiting(flow.waiting, overdue: 0, "")
      add(
        flow.overdue > 0 ? .overdue : .waiting, flow.waiting, .waiting, words, detail: detail,
        days: flow.overdue > 0 && !isSeveral ? flow.daysOver : nil)
    }
    // Whether a question went round in vain, only all of its answers tell.
    if flow.returned > 0, !context.isForSomebody {
      let words = Words.Flow.returned(numbers.known(flow.returned))
      add(
        .returned, flow.returned, .returned, words,
        detail: flow.returned > 1 && !numbers.hides ? words : nil, flow.rings)
    }
    if flow.passedOn > 0, !context.isForSomebody {
      let words = Words.Flow.passedOn(numbers.known(flow.passedOn))
      add(.passedOn, flow.passedOn, .passedOn, words, detail: words, flow.detours)
    }
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
    return rows
  }

  /// Where questions stopped at a service.
  static func stop(
    at service: Int, _ count: Int, _ numbers: ReferralNumbers, in context: DiagramContext
  ) -> FlowRow {
    let words = context.say(Words.Flow.stopped(numbers.known(count)))
    let after = context.say(Words.Flow.nobodyAfter)
    return FlowRow(
      kind: .stopped, from: nil, to: service,
      detail: count > 1 && !numbers.hides ? "\(words): \(after)" : after,
      sentence: "\(context.serviceName(service)): \(words), \(after).")
  }
}
