package import Analysis
import Graphviz
import Layout
package import Model
import Wording

/// What a picture is held against: another day of the same network, or the network with those who
/// are imagined away.
package struct PictureComparison: Sendable {
  /// What makes the two differ.
  package enum Kind: Sendable {
    /// The other day is earlier.
    case day
    /// The picture is without some contacts or services, which are there before.
    case without([Ref])
  }

  /// The network as it is held against, with the same rows.
  package let before: Situation
  package let kind: Kind

  /// The situation before, and why it differs.
  package init(_ before: Situation, _ kind: Kind) {
    self.before = before
    self.kind = kind
  }
}

extension PictureRequest {
  /// What the picture is of: its day, and what it is held against.
  func when(_ context: DiagramContext) -> String {
    let day = context.language.day(context.day)
    guard let against = options.against else { return day }
    switch against.kind {
    case .day: return context.language.fromTo(against.before.day, context.day)
    case .without(let refs):
      return day + " · " + context.say(Words.Both.without(names(refs, context)))
    }
  }

  private func names(_ refs: [Ref], _ context: DiagramContext) -> String {
    context.language.list(refs.map { $0.isA(.contact) ? context.fullName($0) : context.name($0) })
  }

  /// The context of what it is held against.
  func before(_ context: DiagramContext) -> DiagramContext? {
    options.against.map {
      DiagramContext(
        $0.before, language: context.language, place: context.place, stamp: context.stamp)
    }
  }

  /// The word for what is on the one of two days or networks alone, with the day.
  func words(_ presence: Presence, _ context: DiagramContext) -> String {
    guard let against = options.against, case .day = against.kind else {
      return context.say(Words.Both.mark(presence))
    }
    let day = context.language.shortDay(against.before.day)
    return switch presence {
    case .new: context.say(Words.Both.new(since: day))
    case .gone: context.say(Words.Both.gone(since: day))
    case .kept: context.say(Words.Both.bothDays)
    }
  }

  /// Notes what the lines of a picture of both mean, by their style and a word each.
  func note(_ found: Set<Presence>, in legend: inout Legend, _ context: DiagramContext) {
    guard let against = options.against else { return }
    let isDay: Bool
    if case .day = against.kind { isDay = true } else { isDay = false }
    let day = context.language.shortDay(against.before.day)
    if found.contains(.kept) {
      legend.note(
        Stroke(Presence.kept.line, arrow: 0),
        context.say(isDay ? Words.Both.bothDays : Words.Both.asBefore))
    }
    if found.contains(.new) {
      legend.note(
        Stroke(Presence.new.line), context.say(isDay ? Words.Both.new(since: day) : Words.Both.new))
    }
    if found.contains(.gone) {
      legend.note(
        Stroke(Presence.gone.line),
        context.say(isDay ? Words.Both.gone(since: day) : Words.Both.gone))
    }
  }
}
