import Analysis
import Model

/// How firmly somebody holds a responsibility, the firmest first.
enum Hold: Int {
  /// Has said yes.
  case accepted
  /// Was asked and has not said yes.
  case asked
  /// In force where the network does not record acceptance at all.
  case recorded
  /// In force, neither asked nor agreed.
  case assumed
}

/// Somebody who does something about a need.
struct Holder {
  var actor: Int32
  var hold: Hold
  var isLead: Bool
  /// The latest day on which they were asked, where that is known.
  var asked: Int32
}

/// An open need of a family with what is known of who has it, from the same code as the findings.
struct FamilyNeed {
  var row: Int
  var isUrgent: Bool
  var raised: Int32
  /// In the order of their firmness, then as the rules have them.
  var holders: [Holder]
  /// Whether `gap.nobody`, `gap.declined` or `gap.lapsed` says that nobody has it.
  var isNobodys: Bool
  /// Those who had it and have it no more, each with the last known day; `Day.never` where none is
  /// known.
  var former: [(actor: Int32, until: Int32)]
  /// Those who said no without having had it, each with the latest day.
  var refused: [(actor: Int32, day: Int32)]
  /// Referrals for it that wait for an answer, as rows, the longest waiting first.
  var waiting: [Int32]
  /// Agreements about it that are open, as rows, by the day they are due.
  var promised: [Int32]
  /// Whether anybody was ever asked about it, by a referral or for a responsibility.
  var wasAsked: Bool

  /// Since when there has been nobody's yes, where there is none: since the day after the last one
  /// who had it (as `gap.lapsed` says it), else since it was raised.
  var withoutYesSince: Int32 {
    let ends = former.map(\.until).filter { $0 != Day.never }
    return isNobodys ? ends.max().map { $0 + 1 } ?? raised : raised
  }

  /// Whether it is somebody's, but nobody's yes is recorded though the network records such.
  func lacksYes(in album: Album) -> Bool {
    album.recordsAcceptance && !isNobodys && !holders.contains { $0.hold == .accepted }
  }
}

extension Album {
  /// A family's open needs: urgent ones first, then the oldest, then by id.
  func openNeeds(of family: Int) -> [FamilyNeed] {
    let needs = network.needs
    let rows = openNeedsOfFamily[family].sorted { one, other in
      let (a, b) = (Int(one), Int(other))
      let (urgentA, urgentB) = (isUrgent(a), isUrgent(b))
      if urgentA != urgentB { return urgentA }
      if needs.raised[a] != needs.raised[b] { return needs.raised[a] < needs.raised[b] }
      return needs.id.precedes(a, b)
    }
    func need(_ ref: Int32) -> Int32? { ref < 0 ? nil : Int32(ref.row) }
    var waiting: [Int32: [Int32]] = [:]
    for row in waitingReferrals(of: family) {
      if let need = need(network.referrals.need[Int(row)]) {
        waiting[need, default: []].append(row)
      }
    }
    // Whoever was asked at all, whatever came of it.
    var asked: Set<Int32> = []
    for row in referralsOfFamily[family] {
      if let need = need(network.referrals.need[Int(row)]) { asked.insert(need) }
    }
    for row in rows {
      let held = situation.responsibilitiesOfNeed[Int(row)]
      if held.contains(where: { network.responsibilities.asked[Int($0)] <= d }) {
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
      return FamilyNeed(
        row: Int(row), isUrgent: state.isUrgent, raised: state.raised, holders: holders(state),
        isNobodys: isNobodys(state), former: former(state), refused: refused(state),
        waiting: waiting[row] ?? [], promised: promised[row] ?? [], wasAsked: asked.contains(row))
    }
  }

  /// Whether nobody has a responsibility in force for a need.
  func isNobodys(_ state: NeedState) -> Bool {
    GapNobody.finding(state, in: situation) != nil
      || GapDeclined.finding(state, in: situation) != nil
      || GapLapsed.finding(state, in: situation) != nil
  }

  /// The agreements of a family that are open on the day, the first due first, those without a day
  /// last.
  func openAgreements(of family: Int) -> [Int32] {
    let agreements = network.agreements
    return (0..<Int32(agreements.count)).filter {
      agreements.family[Int($0)].row == family && situation.isOpen(agreement: Int($0))
    }.sorted { (one: Int32, other: Int32) -> Bool in
      let (a, b) = (agreements.due[Int(one)], agreements.due[Int(other)])
      return a != b ? a < b : agreements.id.precedes(Int(one), Int(other))
    }
  }

  /// The referrals of a family without an answer on the day: the earliest deadline first, then by
  /// id.
  func waitingReferrals(of family: Int) -> [Int32] {
    let referrals = network.referrals
    let waiting = referralsOfFamily[family].filter { referrals.answered[Int($0)] > d }
    return waiting.sorted { (one: Int32, other: Int32) -> Bool in
      let (a, b) = (daysOver(one), daysOver(other))
      return a != b ? a > b : referrals.id.precedes(Int(one), Int(other))
    }
  }

  /// Days over the deadline of a referral that waits; 0 or less where it has not passed.
  func daysOver(_ referral: Int32) -> Int {
    Int(d - situation.due(referral: Int(referral)).number)
  }

  private func isUrgent(_ need: Int) -> Bool {
    network.needs.urgency[need] == Urgency.urgent.rawValue
  }

  private func holders(_ state: NeedState) -> [Holder] {
    let held = network.responsibilities
    let holders = state.actors.map { actor in
      var holder = Holder(
        actor: actor, hold: recordsAcceptance ? .assumed : .recorded, isLead: false,
        asked: Day.always)
      for row in state.inForce.map({ Int($0) }) where held.actor[row] == actor {
        if held.part[row] == Part.lead.rawValue { holder.isLead = true }
        var hold = holder.hold
        if held.accepted[row] <= d {
          hold = .accepted
        } else if held.asked[row] <= d {
          hold = .asked
          holder.asked = max(holder.asked, held.asked[row])
        }
        if hold.rawValue < holder.hold.rawValue { holder.hold = hold }
      }
      return holder
    }
    // Actors are in the order of rows, which must not show: the same in every file.
    return holders.sorted { one, other in
      if one.hold != other.hold { return one.hold.rawValue < other.hold.rawValue }
      return id(one.actor).lexicographicallyPrecedes(id(other.actor))
    }
  }

  private func refused(_ state: NeedState) -> [(actor: Int32, day: Int32)] {
    let held = network.responsibilities
    var latest: [Int32: Int32] = [:]
    for row in situation.responsibilitiesOfNeed[state.need].map({ Int($0) }) {
      let (actor, day) = (held.actor[row], held.declined[row])
      if day <= d, held.accepted[row] >= day, !state.actors.contains(actor) {
        latest[actor] = max(latest[actor] ?? day, day)
      }
    }
    return latest.map { ($0.key, $0.value) }.sorted {
      $0.day != $1.day ? $0.day > $1.day : id($0.actor).lexicographicallyPrecedes(id($1.actor))
    }
  }

  private func former(_ state: NeedState) -> [(actor: Int32, until: Int32)] {
    let held = network.responsibilities
    var former: [(actor: Int32, until: Int32)] = []
    for row in state.started where !state.inForce.contains(row) {
      let actor = held.actor[Int(row)]
      if state.actors.contains(actor) { continue }
      // Who said no without having had it did not have it.
      let declined = held.declined[Int(row)]
      if declined <= d, held.accepted[Int(row)] >= declined { continue }
      let end = GapLapsed.end(of: Int(row), in: situation)
      if let at = former.firstIndex(where: { $0.actor == actor }) {
        let known = former[at].until
        former[at].until = known == Day.never ? end : end == Day.never ? known : max(known, end)
      } else {
        former.append((actor, end))
      }
    }
    return former.sorted {
      $0.until != $1.until
        ? $0.until > $1.until : id($0.actor).lexicographicallyPrecedes(id($1.actor))
    }
  }

  /// The bytes of the id of whoever a reference points at.
  func id(_ ref: Int32) -> ArraySlice<UInt8> {
    switch ref.refKind {
    case Ref.Kind.family.rawValue: network.families.id.utf8(ref.row)
    case Ref.Kind.person.rawValue: network.people.id.utf8(ref.row)
    case Ref.Kind.service.rawValue: network.services.id.utf8(ref.row)
    default: network.contacts.id.utf8(ref.row)
    }
  }
}
