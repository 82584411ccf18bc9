package import Model

/// An open need on the day with those who do something about it: what the rules on needs look at.
package struct NeedState {
  package let need: Int
  package let family: Int
  package let raised: Day
  package let isUrgent: Bool
  package let domain: Domain?
  /// The responsibilities that have started by the day, and those in force, as rows.
  package let started: [Int32]
  package let inForce: [Int32]
  /// Those with a responsibility in force, each once.
  package let actors: [Ref]

  package init(_ need: Int, in situation: Situation) {
    let (needs, held) = (situation.network.needs, situation.network.responsibilities)
    self.need = need
    family = needs.family[need].row
    raised = needs.raised[need]
    isUrgent = needs.urgency[need] == .urgent
    domain = needs.domain[need]
    started = situation.responsibilitiesOfNeed[need].filter {
      held.from[Int($0)] <= situation.day
    }
    inForce = started.filter { situation.isInForce(responsibility: Int($0)) }
    actors = Self.distinct(inForce.map { held.actor[Int($0)] })
  }

  static func distinct(_ actors: [Ref]) -> [Ref] {
    if actors.count < 2 { return actors }
    var distinct: [Ref] = []
    for actor in actors.sorted() where distinct.last != actor { distinct.append(actor) }
    return distinct
  }

  /// The earliest known `from` among the responsibilities in force, raised where none has one.
  func start(in situation: Situation) -> Day {
    let held = situation.network.responsibilities
    var earliest = Day.never
    for row in inForce where held.from[Int(row)] != Day.always {
      earliest = min(earliest, held.from[Int(row)])
    }
    return earliest == Day.never ? raised : earliest
  }

  /// A finding about the need, with the actors as evidence.
  func finding(
    _ code: FindingCode, _ severity: Severity, since: Day, related: [Ref]? = nil,
    in situation: Situation
  ) -> Finding {
    situation.finding(
      code, severity, Ref(.need, need), family: family, since: since,
      related: Related(related ?? actors))
  }
}
