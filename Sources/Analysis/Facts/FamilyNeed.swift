package import Model

/// An open need of a family with what is known of who has it, from the same code as the findings.
package struct FamilyNeed {
  package var row: Int
  package var isUrgent: Bool
  package var raised: Day
  /// In the order of their firmness, then as the rules have them.
  package var parties: [ResponsibleParty]
  /// What the first rules that fit say of who has it; nil where somebody has said yes, and where
  /// those who were asked may still take their time.
  package var finding: Finding?
  /// Whether `gap.nobody`, `gap.declined` or `gap.lapsed` says that nobody has it.
  package var isNobodys: Bool
  /// Those who had it and have it no more, each with the last known day; `.never` where none is
  /// known.
  package var former: [(actor: Ref, until: Day)]
  /// Those who said no without having had it, each with the latest day.
  package var refused: [(actor: Ref, day: Day)]
  /// Referrals for it that wait for an answer, as rows, the longest waiting first.
  package var waiting: [Int32]
  /// Agreements about it that are open, as rows, by the day they are due.
  package var promised: [Int32]
  /// Whether anybody was ever asked about it, by a referral or for a responsibility.
  package var wasAsked: Bool

  /// Whether `gap.family-alone` says that only the family itself does something.
  package var isFamilyAlone: Bool
  /// The days without a yes, as the finding about the need has them, and since when: nil where
  /// somebody has said yes, and where those who were asked may still take their time.
  ///
  /// The one number of days that may stand beside a need.
  package var withoutYes: (since: Day, days: Int)?

  /// Whether it is somebody's, but nobody's yes is recorded though one was asked for, or though the
  /// network records such.
  package var lacksYes: Bool {
    !isNobodys && !parties.contains { $0.commitment == .accepted || $0.commitment == .recorded }
  }
}

extension FamilyIndex {
  /// A family's open needs: urgent ones first, then the oldest, then by id.
  package func openNeeds(of family: Int) -> [FamilyNeed] {
    let needs = network.needs
    let rows = openNeeds[family].sorted { one, other in
      let (a, b) = (Int(one), Int(other))
      let (urgentA, urgentB) = (isUrgent(a), isUrgent(b))
      if urgentA != urgentB { return urgentA }
      if needs.raised[a] != needs.raised[b] { return needs.raised[a] < needs.raised[b] }
      return needs.id.precedes(a, b)
    }
    func need(_ ref: Ref?) -> Int32? { ref.map { Int32($0.row) } }
    var waiting: [Int32: [Int32]] = [:]
    for row in waitingReferrals(of: family) {
      if let need = need(network.referrals.need[Int(row)]) {
        waiting[need, default: []].append(row)
      }
    }
    // Whoever was asked at all, whatever came of it.
    var asked: Set<Int32> = []
    for row in referrals[family] {
      if let need = need(network.referrals.need[Int(row)]) { asked.insert(need) }
    }
    for row in rows {
      let held = situation.responsibilitiesOfNeed[Int(row)]
      if held.contains(where: { network.responsibilities.asked[Int($0)] <= day }) {
        asked.insert(row)
      }
    }
    var promised: [Int32: [Int32]] = [:]
    for row in openAgreements(of: family) {
      if let need = need(network.agreements.need[Int(row)]) {
        promised[need, default: []].append(row)
      }
    }
    return rows.map { row in
      let state = NeedState(Int(row), in: situation)
      let finding = NeedRules.nobodysYes(
        state, recordsAcceptance: recordsAcceptance, in: situation)
      var need = FamilyNeed(
        row: Int(row), isUrgent: state.isUrgent, raised: state.raised,
        parties: responsibleParties(state), finding: finding,
        isNobodys: finding.map { FindingCode.ofNobody.contains($0.code) } ?? false,
        former: former(state), refused: refused(state),
        waiting: waiting[row] ?? [], promised: promised[row] ?? [], wasAsked: asked.contains(row),
        isFamilyAlone: finding?.code == .gapFamilyAlone)
      if let finding, need.isNobodys || need.lacksYes {
        need.withoutYes = (finding.since, finding.days ?? 0)
      }
      return need
    }
  }

  /// The days that the answer to a referral for a need is late, of several the most; nil where none
  /// is.
  package func daysOver(_ need: FamilyNeed) -> Int? {
    need.waiting.map { situation.daysOver(referral: Int($0)) }.max().flatMap { $0 > 0 ? $0 : nil }
  }

  /// Needs in order of concern: nobody has it, no yes, an answer is overdue, the family is alone
  /// with it, others. Within each the urgent come first, then the longest wait; the sort is stable.
  package func worstFirst(_ needs: [FamilyNeed]) -> [FamilyNeed] {
    func rank(_ need: FamilyNeed) -> Int {
      need.isNobodys
        ? 0
        : need.lacksYes ? 1 : daysOver(need) != nil ? 2 : need.isFamilyAlone ? 3 : 4
    }
    func days(_ need: FamilyNeed) -> Int { need.withoutYes?.days ?? daysOver(need) ?? -1 }
    return needs.enumerated().sorted { one, other in
      let ((first, a), (second, b)) = (one, other)
      if rank(a) != rank(b) { return rank(a) < rank(b) }
      if a.isUrgent != b.isUrgent { return a.isUrgent }
      let (early, late) = (days(a), days(b))
      return early != late ? early > late : first < second
    }.map(\.element)
  }

  private func isUrgent(_ need: Int) -> Bool {
    network.needs.urgency[need] == .urgent
  }

  private func refused(_ state: NeedState) -> [(actor: Ref, day: Day)] {
    let held = network.responsibilities
    var latest: [Ref: Day] = [:]
    for row in situation.responsibilitiesOfNeed[state.need].map({ Int($0) }) {
      let (actor, declined) = (held.actor[row], held.declined[row])
      if declined <= day, held.accepted[row] >= declined, !state.actors.contains(actor) {
        latest[actor] = max(latest[actor] ?? declined, declined)
      }
    }
    return latest.map { ($0.key, $0.value) }.sorted {
      $0.day != $1.day ? $0.day > $1.day : situation.idPrecedes($0.actor, $1.actor)
    }
  }

  private func former(_ state: NeedState) -> [(actor: Ref, until: Day)] {
    let held = network.responsibilities
    var former: [(actor: Ref, until: Day)] = []
    for row in state.started where !state.inForce.contains(row) {
      let actor = held.actor[Int(row)]
      if state.actors.contains(actor) { continue }
      // Who said no without having had it did not have it.
      let declined = held.declined[Int(row)]
      if declined <= day, held.accepted[Int(row)] >= declined { continue }
      let end = GapLapsed.end(of: Int(row), in: situation)
      if let at = former.firstIndex(where: { $0.actor == actor }) {
        let known = former[at].until
        former[at].until = known == .never ? end : end == .never ? known : max(known, end)
      } else {
        former.append((actor, end))
      }
    }
    return former.sorted {
      $0.until != $1.until ? $0.until > $1.until : situation.idPrecedes($0.actor, $1.actor)
    }
  }
}
