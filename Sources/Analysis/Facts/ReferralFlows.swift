import Model

/// What became of the referrals from one service to another.
package struct ReferralFlow {
  /// Rows of services; a sender that is nil stands for the families themselves.
  package var from: Int?
  package var to: Int
  package var waiting = 0
  package var overdue = 0
  /// The most days that one is over its deadline.
  package var daysOver = 0
  /// Of those that wait, how many are to be answered on the day.
  package var dueToday = 0
  package var declined = 0
  package var redirected = 0
  package var accepted = 0
  /// Chains that came back (`referral.returned`) or were passed on (`referral.passed-on`) with a
  /// referral of this flow.
  package var returned = 0
  package var passedOn = 0
  /// Chains that came to a dead end (`referral.dead-end`) with a referral of this flow, and the
  /// days since the longest ago of them was refused.
  package var stopped = 0
  package var daysStopped = 0
  /// The ways that such chains went, each once, the longest ago first.
  package var rings: [Way] = []
  package var detours: [Way] = []

  /// The services that chains went by.
  package struct Way {
    package let path: [Int?]
    /// Days since the first was sent: the days of the finding, and of several the most.
    package var days: Int
  }

  /// What a referral can be counted as.
  package enum Count { case waiting, declined, redirected, returned, passedOn, stopped }
  /// The row of the last referral that was counted as each; of one alone, its own.
  package var last: [Count: Int] = [:]

  package var needsAttention: Bool {
    waiting + declined + redirected + returned + passedOn + stopped > 0
  }
}

/// The referrals of open families on a day, summed by sender and receiver; circles and dead ends by
/// the same rules as the findings.
package struct ReferralFlows {
  /// In the order of the ids of sender and receiver, the families first.
  package fileprivate(set) var flows: [ReferralFlow] = []

  /// Referrals, and how many families they are of.
  package struct Total: Equatable {
    package var count = 0, families = 0
  }

  /// All that wait and are over the day for an answer, wait and are not, were declined, passed on
  /// and accepted.
  package fileprivate(set) var overdue = Total(), inTime = Total()
  package fileprivate(set) var declined = Total(), redirected = Total(), accepted = Total()

  package init(_ situation: Situation) {
    var counter = Counter(situation)
    let chains = ReferralChains(situation).chains
    for number in 0..<chains.count {
      for row in chains[number].map({ Int($0) }) { counter.count(row) }
      if !situation.isAccepted(chains[number]) { counter.count(chains[number]) }
    }
    flows = counter.ordered()
    for (total, count) in counter.totals { self[keyPath: total] = count }
  }
}

/// Adds up referrals and their chains, by sender and receiver.
private struct Counter {
  private let situation: Situation
  private var places: [[Int?]: Int] = [:]
  private var flows: [ReferralFlow] = []
  private var families: [WritableKeyPath<ReferralFlows, ReferralFlows.Total>: Set<Int>] = [:]
  private(set) var totals:
    [WritableKeyPath<ReferralFlows, ReferralFlows.Total>: ReferralFlows.Total] =
      [:]

  init(_ situation: Situation) { self.situation = situation }

  private var referrals: Referrals { situation.network.referrals }

  /// Counts a referral of an open family by what became of it.
  mutating func count(_ row: Int) {
    if referrals.answered[row] > situation.day {
      countWaiting(row)
    } else if referrals.answered[row] > situation.day.adding(days: -ServicePairs.daysOfReferral) {
      switch referrals.outcome[row] {
      case .accepted:
        flows[place(row)].accepted += 1
        count(row, as: \.accepted)
      case .declined:
        note(row, as: .declined) { $0.declined += 1 }
        count(row, as: \.declined)
      case .redirected:
        note(row, as: .redirected) { $0.redirected += 1 }
        count(row, as: \.redirected)
      default: break
      }
    }
  }

  private mutating func countWaiting(_ row: Int) {
    let over = situation.daysOver(referral: row)
    note(row, as: .waiting) { flow in
      flow.waiting += 1
      if over > 0 { flow.overdue += 1 }
      if over == 0 { flow.dueToday += 1 }
      flow.daysOver = max(flow.daysOver, over)
    }
    count(row, as: over > 0 ? \.overdue : \.inTime)
  }

  /// Counts a chain that nobody accepted: that it went in a ring or was passed on, and that it
  /// stopped.
  mutating func count(_ chain: ArraySlice<Int32>) {
    let days = chain.first.map { situation.day.days(since: referrals.sent[Int($0)]) } ?? 0
    if let back = ReferralChains.firstReturn(in: chain, situation) {
      let row = Int(chain[chain.startIndex + back])
      let path = path(to: row, isRing: true)
      note(row, as: .returned) { flow in
        flow.returned += 1
        Self.add(path, days, to: &flow.rings)
      }
    } else if ReferralPassedOn.finding(chain, in: situation) != nil, let last = chain.last {
      let path = path(to: Int(last), isRing: false)
      note(Int(last), as: .passedOn) { flow in
        flow.passedOn += 1
        Self.add(path, days, to: &flow.detours)
      }
    }
    if let end = ReferralDeadEnd.finding(chain, in: situation) {
      note(end.subject.row, as: .stopped) { flow in
        flow.stopped += 1
        flow.daysStopped = max(flow.daysStopped, end.days ?? 0)
      }
    }
  }

  /// The flows in the order of the ids of sender and receiver; of each, the ways of the most days
  /// first. The order of rows must not show.
  func ordered() -> [ReferralFlow] {
    let ranks = situation.network.services.id.ranks()
    // The families come before all services.
    func rank(_ service: Int?) -> Int32 { service.map { ranks[$0] } ?? -1 }
    func precedes(_ one: ReferralFlow.Way, _ other: ReferralFlow.Way) -> Bool {
      one.days != other.days
        ? one.days > other.days
        : one.path.map(rank).lexicographicallyPrecedes(other.path.map(rank))
    }
    return flows.map { flow in
      var flow = flow
      flow.rings.sort(by: precedes)
      flow.detours.sort(by: precedes)
      return flow
    }.sorted { (rank($0.from), rank($0.to)) < (rank($1.from), rank($1.to)) }
  }

  private mutating func place(_ referral: Int) -> Int {
    let from = situation.unit(referrals.from[referral])
    let to = situation.receiver(ofReferral: referral).row
    if let place = places[[from, to]] { return place }
    places[[from, to]] = flows.count
    flows.append(ReferralFlow(from: from, to: to))
    return flows.count - 1
  }

  /// Adds a referral to its flow, where it is the last one that counts so.
  private mutating func note(
    _ row: Int, as counted: ReferralFlow.Count, _ add: (inout ReferralFlow) -> Void
  ) {
    let place = place(row)
    add(&flows[place])
    flows[place].last[counted] = row
  }

  private mutating func count(
    _ row: Int, as total: WritableKeyPath<ReferralFlows, ReferralFlows.Total>
  ) {
    families[total, default: []].insert(referrals.family[row].row)
    totals[total, default: ReferralFlows.Total()].count += 1
    totals[total]?.families = families[total]?.count ?? 0
  }

  private static func add(_ path: [Int?], _ days: Int, to ways: inout [ReferralFlow.Way]) {
    if let place = ways.firstIndex(where: { $0.path == path }) {
      ways[place].days = max(ways[place].days, days)
    } else {
      ways.append(ReferralFlow.Way(path: path, days: days))
    }
  }

  /// The services by which a referral came to its receiver, found by what it follows.
  ///
  /// - Parameter isRing: whether only the way since it was at the receiver before.
  private func path(to referral: Int, isRing: Bool) -> [Int?] {
    let end = situation.unit(referrals.to[referral])
    var path: [Int?] = []
    var row = referral
    // A file that was changed from outside may go round in a circle.
    for _ in 0..<referrals.count {
      for service in [situation.unit(referrals.to[row]), situation.unit(referrals.from[row])]
      where path.last != service {
        path.append(service)
        if isRing, path.count > 1, service == end { return path.reversed() }
      }
      guard let earlier = referrals.follows[row] else { break }
      row = earlier.row
    }
    return path.reversed()
  }
}
