package import Model

/// What there has been of and around a family over time, up to the day: what its timeline shows.
///
/// Made of what is recorded with a day; where a start is not known none is made up. What comes
/// first tells most, so that what there is no room for is what tells least.
package struct FamilyTimeline {
  /// A need from the day on which it was raised.
  package struct Need {
    package var row: Int
    /// The day on which it was closed; `.never` where it is open.
    package var closed: Day
    /// Of an open one, what is known of who has it.
    package var open: FamilyNeed?
    package var stretches: [NeedStretch]
  }

  /// A service or a contact with `serves` ties to the family or to people of it.
  package struct Helper {
    package var ref: Ref
    /// The days of the ties, one after the other without overlap. An unknown start is `.always`,
    /// and `.never` stands for an end that has not come.
    package var stretches: [(from: Day, until: Day)]
    package var isInForce: Bool { stretches.last?.until == .never }
  }

  /// The first day: that on which the family was enrolled, or of what came before; nil where
  /// nothing has a day.
  package let start: Day?
  /// The open ones, the worst first, then those that are closed, the latest first.
  package let needs: [Need]
  /// Those who are there, who has been there longest first and unknown starts last; then those who
  /// were, the latest first.
  package let helpers: [Helper]
  /// Rows: those that wait, most days over first, then the latest answers.
  package let referrals: [Int]
  /// Rows: those that are open, the next to be reached first; those that are achieved, the latest
  /// first; those that were dropped.
  package let goals: [Int]
  /// Rows: turning points, then small moments, the latest first.
  package let moments: [Int]
  /// The coordinators who have, or had, a tie to the family or somebody of it, as rows of
  /// `contacts`, with the first day that is known, in the order of these. Who the coordinator is on
  /// a day, `familyCoordinators` says.
  package let coordinatorsByTie: [(contact: Int, from: Day)]
  /// Times of 90 days or more from the start on in which nothing is recorded, the first day and
  /// the last, `.never` where it lasts; none where activities are not recorded, or for one person.
  package let pauses: [(from: Day, until: Day)]
  /// Of one person, whether there is something of the whole family or of others in it.
  package let leavesOthersOut: Bool

  /// The timeline of an open family.
  ///
  /// - Parameters:
  ///   - person: the row of a member; only what concerns this one then, and ties to the whole
  ///     family.
  ///   - rows: those of all families, from the same index.
  package init(of family: Int, person: Int? = nil, in index: FamilyIndex, _ rows: FamilyRows) {
    let rows = TimelineRows(family, person, index, rows)
    needs = rows.needs()
    helpers = rows.helpers()
    referrals = rows.referrals()
    goals = rows.goals()
    moments = rows.moments()
    coordinatorsByTie = rows.coordinatorsByTie()
    leavesOthersOut =
      person != nil
      && [rows.ofNeeds, rows.ofReferrals, rows.ofGoals, rows.ofMoments].contains {
        $0.contains { !rows.isShown($0.person) }
      }

    let network = index.network
    let enrolled = network.families.enrolled[family]
    let points =
      needs.map { network.needs.raised[$0.row] } + referrals.map { network.referrals.sent[$0] }
      + goals.map { network.goals.set[$0] } + moments.map { network.moments.date[$0] }
    let first = (points + [enrolled]).filter(\.isKnown).min()
    let start = first ?? helpers.flatMap { $0.stretches.map(\.from) }.filter(\.isKnown).min()
    self.start = start
    pauses = person == nil ? start.map(rows.pauses) ?? [] : []
  }
}

/// Finds the rows of a timeline and puts them in order.
private struct TimelineRows {
  typealias Row = (row: Int, person: Ref?)

  let family: Int
  let person: Int?
  let index: FamilyIndex
  private let rows: FamilyRows
  /// What had begun by the day, with whom it is about.
  let ofNeeds, ofReferrals, ofGoals, ofMoments: [Row]

  private var network: Network { index.network }
  private var day: Day { index.day }

  init(_ family: Int, _ person: Int?, _ index: FamilyIndex, _ rows: FamilyRows) {
    self.family = family
    self.person = person
    self.index = index
    self.rows = rows
    func named(_ rows: Groups, _ people: TypedColumn<Ref?>) -> [Row] {
      rows[family].map { (Int($0), people[Int($0)]) }
    }
    let network = index.network
    ofNeeds = named(rows.needs, network.needs.person)
    ofReferrals = named(rows.referrals, network.referrals.person)
    ofGoals = named(rows.goals, network.goals.person)
    ofMoments = named(rows.moments, network.moments.person)
  }

  func isShown(_ named: Ref?) -> Bool {
    person == nil || named.map { $0.isA(.person) && $0.row == person } ?? false
  }

  private func shown(_ rows: [Row]) -> [Int] { rows.filter { isShown($0.person) }.map(\.row) }

  func needs() -> [FamilyTimeline.Need] {
    let needs = network.needs
    let open = index.openNeeds(of: family).filter { isShown(needs.person[$0.row]) }
    let closed = shown(ofNeeds).filter { needs.closed[$0] <= day }.sorted { one, other in
      let (a, b) = (needs.closed[one], needs.closed[other])
      return a != b ? a > b : needs.id.precedes(one, other)
    }
    return index.worstFirst(open).map {
      FamilyTimeline.Need(
        row: $0.row, closed: .never, open: $0, stretches: index.stretches(ofNeed: $0.row))
    }
      + closed.map {
        FamilyTimeline.Need(
          row: $0, closed: needs.closed[$0], open: nil, stretches: index.stretches(ofNeed: $0))
      }
  }

  func helpers() -> [FamilyTimeline.Helper] {
    let ties = network.ties
    var found: [Ref: [(from: Day, until: Day)]] = [:]
    for row in tiesServing() {
      let isInForce = rows.inForce.contains(Int32(row))
      let last = network.lastDay(ofTie: row)
      // Who is not there yet, though the tie is.
      if !isInForce, last >= day || last < ties.from[row] { continue }
      found[ties.a[row], default: []].append((ties.from[row], isInForce ? .never : last))
    }
    let all = found.map { FamilyTimeline.Helper(ref: $0, stretches: Self.joined($1)) }
    return all.sorted { one, other in
      if one.isInForce != other.isInForce { return one.isInForce }
      let (a, b) = (one.stretches[0].from, other.stretches[0].from)
      if one.isInForce, a != b { return a == .always ? false : b == .always ? true : a < b }
      let (c, d) = (one.stretches.last?.until ?? a, other.stretches.last?.until ?? b)
      return c != d ? c > d : index.situation.idPrecedes(one.ref, other.ref)
    }
  }

  /// The ties to the family or to those of its people that are shown.
  private func tiesServing() -> [Int] {
    rows.ties[family].map { Int($0) }.filter { row in
      let to = network.ties.b[row]
      return person == nil || to.isA(.family) || to.row == person
    }
  }

  /// Days in order, those that meet or overlap as one.
  private static func joined(_ days: [(from: Day, until: Day)]) -> [(from: Day, until: Day)] {
    var joined: [(from: Day, until: Day)] = []
    for one in days.sorted(by: { ($0.from, $0.until) < ($1.from, $1.until) }) {
      if let last = joined.last, last.until == .never || one.from <= last.until.adding(days: 1) {
        joined[joined.count - 1].until = max(last.until, one.until)
      } else {
        joined.append(one)
      }
    }
    return joined
  }

  func referrals() -> [Int] {
    let referrals = network.referrals
    let rows = Set(shown(ofReferrals))
    let waiting = index.waitingReferrals(of: family).map { Int($0) }.filter { rows.contains($0) }
    let answered = rows.filter { referrals.answered[$0] <= day }.sorted { one, other in
      let (a, b) = (referrals.answered[one], referrals.answered[other])
      return a != b ? a > b : referrals.id.precedes(one, other)
    }
    return waiting + answered
  }

  func goals() -> [Int] {
    let goals = network.goals
    let rows = shown(ofGoals)
    func sorted(_ rows: [Int], _ before: (Int, Int) -> Bool?) -> [Int] {
      rows.sorted { before($0, $1) ?? goals.id.precedes($0, $1) }
    }
    func latest(_ days: TypedColumn<Day>) -> (Int, Int) -> Bool? {
      { days[$0] != days[$1] ? days[$0] > days[$1] : nil }
    }
    let open = rows.filter { network.isOpen(goal: $0, on: day) }
    let achieved = rows.filter { goals.achieved[$0] <= day && goals.dropped[$0] > day }
    let dropped = rows.filter { goals.dropped[$0] <= day }
    return sorted(open) {
      goals.target[$0] != goals.target[$1] ? goals.target[$0] < goals.target[$1] : nil
    } + sorted(achieved, latest(goals.achieved)) + sorted(dropped, latest(goals.dropped))
  }

  func moments() -> [Int] {
    let moments = network.moments
    return shown(ofMoments).sorted { one, other in
      let (a, b) = (moments.weight[one] == .turningPoint, moments.weight[other] == .turningPoint)
      if a != b { return a }
      if moments.date[one] != moments.date[other] {
        return moments.date[one] > moments.date[other]
      }
      // The key of a moment is its day, its family and its title.
      return moments.title[one].utf8.lexicographicallyPrecedes(moments.title[other].utf8)
    }
  }

  func coordinatorsByTie() -> [(contact: Int, from: Day)] {
    let ties = network.ties
    var first: [Int: Day] = [:]
    for row in tiesServing()
    where index.situation.isCoordinator(ties.a[row]) && ties.from[row].isKnown {
      let contact = ties.a[row].row
      first[contact] = min(first[contact] ?? .never, ties.from[row])
    }
    return first.map { ($0.key, $0.value) }.sorted { one, other in
      one.1 != other.1 ? one.1 < other.1 : network.contacts.id.precedes(one.0, other.0)
    }
  }

  /// Times without anything recorded, from a first day on.
  ///
  /// Everything with a day is looked at, so that no time is called quiet in which something else
  /// than an activity came about.
  func pauses(from start: Day) -> [(from: Day, until: Day)] {
    let done = rows.activities[family]
    if done.isEmpty { return [] }
    var days = done.map { network.activities.date[Int($0)] }
    let (needs, referrals, goals) = (network.needs, network.referrals, network.goals)
    let (held, agreements, ties) = (network.responsibilities, network.agreements, network.ties)
    for need in ofNeeds.map(\.row) {
      days += [needs.raised[need], needs.closed[need]]
      for row in index.situation.responsibilitiesOfNeed[need].map({ Int($0) }) {
        days += [held.asked[row], held.accepted[row], held.from[row], held.until[row]]
        days.append(held.declined[row])
      }
    }
    for row in ofReferrals.map(\.row) { days += [referrals.sent[row], referrals.answered[row]] }
    for row in ofGoals.map(\.row) {
      days += [goals.set[row], goals.achieved[row], goals.dropped[row]]
    }
    days += ofMoments.map { network.moments.date[$0.row] }
    for row in rows.agreements[family].map({ Int($0) }) {
      days += [agreements.agreed[row], agreements.done[row], agreements.dropped[row]]
    }
    for row in tiesServing() { days += [ties.from[row], ties.until[row], ties.lastContact[row]] }
    let known = Set(days.filter { $0 >= start && $0 <= day }).sorted()
    let ends = known.dropFirst().map { ($0, $0.adding(days: -1)) } + [(day, .never)]
    return zip(known, ends).filter { $1.0.days(since: $0) > GapDormant.days }
      .map { ($0.adding(days: 1), $1.1) }
  }
}
