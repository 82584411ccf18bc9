package import Model

extension Situation {
  /// Whether somebody is born on the day; who has no birthday is.
  package func isBorn(_ person: Int) -> Bool {
    network.people.born[person].map { $0.day <= day } ?? true
  }

  /// The sector of a service or of a contact's service; `other` for families and people.
  package func sector(_ ref: Ref) -> Sector {
    unit(ref).flatMap { network.services.sector[$0] } ?? .other
  }

  /// Whether the id of one comes before that of another, whatever their kinds.
  package func idPrecedes(_ one: Ref, _ other: Ref) -> Bool {
    utf8(one).lexicographicallyPrecedes(utf8(other))
  }

  /// Whether `gap.nobody`, `gap.declined` or `gap.lapsed` says that nobody has a need.
  package func isNobodys(_ state: NeedState) -> Bool { findingOfNobody(state) != nil }

  /// What says that nobody has a need, with the days without a yes; nil where somebody has it.
  package func findingOfNobody(_ state: NeedState) -> Finding? {
    GapNobody.finding(state, in: self) ?? GapDeclined.finding(state, in: self)
      ?? GapLapsed.finding(state, in: self)
  }

  /// Days over the deadline of a referral that waits; 0 or less where it has not passed.
  package func daysOver(referral row: Int) -> Int { day.days(since: due(referral: row)) }
}
