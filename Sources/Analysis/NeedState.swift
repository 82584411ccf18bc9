import Model

/// An open need on the day with those who do something about it: what the rules on needs look at.
package struct NeedState {
  package let need: Int
  package let family: Int
  package let raised: Int32
  package let isUrgent: Bool
  package let domain: Int32
  /// The responsibilities that have started by the day, and those in force, as rows.
  package let started: [Int32]
  package let inForce: [Int32]
  /// Those with a responsibility in force, each once, as numbers of references.
  package let actors: [Int32]

  package init(_ need: Int, in situation: Situation) {
    let (needs, held) = (situation.network.needs, situation.network.responsibilities)
    self.need = need
    family = needs.family[need].row
    raised = needs.raised[need]
    isUrgent = needs.urgency[need] == Urgency.urgent.rawValue
    domain = needs.domain[need]
    started = situation.responsibilitiesOfNeed[need].filter {
      held.from[Int($0)] <= situation.d
    }
    inForce = started.filter { situation.isInForce(responsibility: Int($0)) }
    actors = Self.distinct(inForce.map { held.actor[Int($0)] })
  }

  static func distinct(_ actors: [Int32]) -> [Int32] {
    if actors.count < 2 { return actors }
    var distinct: [Int32] = []
    for actor in actors.sorted() where distinct.last != actor { distinct.append(actor) }
    return distinct
  }

  static func isPerson(_ actor: Int32) -> Bool { actor.refKind == Ref.Kind.person.rawValue }

  /// The earliest known `from` among the responsibilities in force, raised where none has one.
  func start(in situation: Situation) -> Int32 {
    let held = situation.network.responsibilities
    var earliest = Day.never
    for row in inForce where held.from[Int(row)] != Day.always {
      earliest = min(earliest, held.from[Int(row)])
    }
    return earliest == Day.never ? raised : earliest
  }

  /// A finding about the need, with the actors as evidence.
  func finding(
    _ code: FindingCode, _ severity: Severity, since: Int32, related: [Int32]? = nil,
    in situation: Situation
  ) -> Finding {
    situation.finding(
      code, severity, Ref(.need, need), family: family, since: since,
      related: Related((related ?? actors).compactMap { Ref(number: $0) }))
  }
}
