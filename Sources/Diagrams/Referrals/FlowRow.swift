import Analysis
import Model
import Wording

/// A line from those who ask to those who are asked, of one kind.
struct FlowRow {
  enum Kind: Int {
    case returned, passedOn, overdue, waiting, declined, redirected, accepted

    var isWaiting: Bool { self == .waiting || self == .overdue }
  }

  struct Key: Hashable {
    var from: Int?
    var to: Int
    var kind: Kind
  }

  /// Rows of services; a sender that is nil stands for the families themselves.
  var from: Int?
  var to: Int
  var kind: Kind
  var count: Int
  /// The most days that one of them is over its deadline.
  var daysOver = 0
  var words: String
  /// By which services a ring or a detour went; empty for the others.
  var path = ""
  /// The referral, where it is about one alone.
  var referral: Ref?

  /// The words with the path.
  var all: String { path.isEmpty ? words : words + ": " + path }

  var key: Key { Key(from: from, to: to, kind: kind) }

  static func troubles(_ flow: ReferralFlow, in context: DiagramContext) -> [FlowRow] {
    var rows: [FlowRow] = []
    func add(
      _ kind: Kind, _ count: Int, _ counted: ReferralFlow.Count, _ words: Phrase,
      _ paths: [[Int?]] = []
    ) {
      var row = FlowRow(
        from: flow.from, to: flow.to, kind: kind, count: count,
        daysOver: kind == .overdue ? flow.daysOver : 0, words: context.say(words))
      if count == 1 { row.referral = flow.last[counted].map { Ref(.referral, $0) } }
      if let path = paths.first {
        let names = path.map { $0.map(context.serviceName) ?? context.say(Words.Flow.families) }
        row.path = names.joined(separator: " → ")
        if paths.count > 1 { row.path = context.say(Words.Flow.oneOf(row.path)) }
      }
      rows.append(row)
    }
    // Whether a question went round in vain, only all of its answers tell.
    if flow.returned > 0, !context.isForSomebody {
      add(.returned, flow.returned, .returned, Words.Flow.returned(flow.returned), flow.rings)
    }
    if flow.passedOn > 0, !context.isForSomebody {
      add(.passedOn, flow.passedOn, .passedOn, Words.Flow.passedOn(flow.passedOn), flow.detours)
    }
    if flow.waiting > 0 {
      add(
        flow.overdue > 0 ? .overdue : .waiting, flow.waiting, .waiting,
        context.isForSomebody && flow.overdue > 1
          ? Words.Shared.waiting(flow.waiting, overdue: flow.overdue)
          : Words.Flow.waiting(
            flow.waiting, overdue: flow.overdue, context.language.days(flow.daysOver)))
    }
    if flow.declined > 0 {
      add(.declined, flow.declined, .declined, Words.Flow.declined(flow.declined))
    }
    if flow.redirected > 0 {
      add(.redirected, flow.redirected, .redirected, Words.Flow.redirected(flow.redirected))
    }
    return rows
  }

  static func accepted(_ flow: ReferralFlow, in context: DiagramContext) -> FlowRow {
    FlowRow(
      from: flow.from, to: flow.to, kind: .accepted, count: flow.accepted,
      words: context.say(Words.Flow.accepted(flow.accepted)))
  }
}
