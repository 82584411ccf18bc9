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

  package var isTrouble: Bool {
    waiting + declined + redirected + returned + passedOn + stopped > 0
  }
}

/// The referrals of open families on a day, summed by sender and receiver; circles and dead ends by
/// the same rules as the findings.
package struct ReferralFlows {
  /// In the order of the ids of sender and receiver, the families first.
  package private(set) var flows: [ReferralFlow] = []

  /// Referrals, and how many families they are of.
  package struct Total: Equatable {
    package var count = 0, families = 0
  }

  /// All that wait and are over the day for an answer, wait and are not, were declined, passed on
  /// and accepted.
  package private(set) var overdue = Total(), inTime = Total()
  package private(set) var declined = Total(), redirected = Total(), accepted = Total()

  package init(_ situation: Situation) {
    let referrals = situation.network.referrals
    var places: [[Int?]: Int] = [:]
    var flows: [ReferralFlow] = []
    func place(_ referral: Int) -> Int {
      let from = situation.unit(referrals.from[referral])
      let to = situation.receiver(ofReferral: referral).row
      let key = [from, to]
      if let place = places[key] { return place }
      places[key] = flows.count
      flows.append(ReferralFlow(from: from, to: to))
      return flows.count - 1
    }
    var families: [WritableKeyPath<Self, Total>: Set<Int>] = [:]
    var totals: [WritableKeyPath<Self, Total>: Int] = [:]
    func count(_ row: Int, as total: WritableKeyPath<Self, Total>) {
      totals[total, default: 0] += 1
      families[total, default: []].insert(referrals.family[row].row)
    }
    func add(_ chain: ArraySlice<Int32>, _ path: [Int?], to ways: inout [ReferralFlow.Way]) {
      let days = chain.first.map { situation.day.days(since: referrals.sent[Int($0)]) } ?? 0
      if let place = ways.firstIndex(where: { $0.path == path }) {
        ways[place].days = max(ways[place].days, days)
      } else {
        ways.append(ReferralFlow.Way(path: path, days: days))
      }
    }
    let chains = ReferralChains(situation).chains
    for number in 0..<chains.count {
      let chain = chains[number]
      for row in chain.map({ Int($0) }) {
        if referrals.answered[row] > situation.day {
          let at = place(row)
          let over = situation.daysOver(referral: row)
          flows[at].waiting += 1
          flows[at].last[.waiting] = row
          if over > 0 { flows[at].overdue += 1 }
          if over == 0 { flows[at].dueToday += 1 }
          flows[at].daysOver = max(flows[at].daysOver, over)
          count(row, as: over > 0 ? \.overdue : \.inTime)
        } else if referrals.answered[row] > situation.day.adding(days: -ServicePairs.daysOfReferral)
        {
          switch referrals.outcome[row] {
          case .accepted:
            flows[place(row)].accepted += 1
            count(row, as: \.accepted)
          case .declined:
            let at = place(row)
            flows[at].declined += 1
            flows[at].last[.declined] = row
            count(row, as: \.declined)
          case .redirected:
            let at = place(row)
            flows[at].redirected += 1
            flows[at].last[.redirected] = row
            count(row, as: \.redirected)
          default: break
          }
        }
      }
      if situation.isAccepted(chain) { continue }
      if let back = ReferralChains.firstReturn(in: chain, situation) {
        let row = Int(chain[chain.startIndex + back])
        let at = place(row)
        flows[at].returned += 1
        flows[at].last[.returned] = row
        add(chain, Self.path(to: row, isRing: true, in: situation), to: &flows[at].rings)
      } else if ReferralPassedOn.finding(chain, in: situation) != nil, let last = chain.last {
        let at = place(Int(last))
        flows[at].passedOn += 1
        flows[at].last[.passedOn] = Int(last)
        add(chain, Self.path(to: Int(last), isRing: false, in: situation), to: &flows[at].detours)
      }
      if let end = ReferralDeadEnd.finding(chain, in: situation) {
        let at = place(end.subject.row)
        flows[at].stopped += 1
        flows[at].daysStopped = max(flows[at].daysStopped, end.days ?? 0)
        flows[at].last[.stopped] = end.subject.row
      }
    }
    let ranks = situation.network.services.id.ranks()
    func rank(_ service: Int?) -> Int32 { service.map { ranks[$0] } ?? -1 }
    // The order of rows must not show.
    func precedes(_ one: ReferralFlow.Way, _ other: ReferralFlow.Way) -> Bool {
      one.days != other.days
        ? one.days > other.days
        : one.path.map(rank).lexicographicallyPrecedes(other.path.map(rank))
    }
    for at in flows.indices {
      flows[at].rings.sort(by: precedes)
      flows[at].detours.sort(by: precedes)
    }
    self.flows = flows.sorted {
      (rank($0.from), rank($0.to)) < (rank($1.from), rank($1.to))
    }
    for (total, count) in totals {
      self[keyPath: total] = Total(count: count, families: families[total]?.count ?? 0)
    }
  }

  /// The services by which a referral came to its receiver, found by what it follows.
  ///
  /// - Parameter isRing: whether only the way since it was at the receiver before.
  private static func path(to referral: Int, isRing: Bool, in situation: Situation) -> [Int?] {
    let referrals = situation.network.referrals
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
