import Analysis
import Model

/// What became of the referrals from one service to another.
struct ReferralFlow {
  /// Rows of services; −1 as sender stands for the families themselves.
  var from: Int32
  var to: Int32
  var waiting = 0
  var overdue = 0
  /// The most days that one is over its deadline.
  var daysOver = 0
  var declined = 0
  var redirected = 0
  var accepted = 0
  /// Chains that came back (`referral.returned`) or were passed on (`referral.passed-on`) with a
  /// referral of this flow.
  var returned = 0
  var passedOn = 0
  /// The services that such chains went by, each path once, in the order of ids.
  var rings: [[Int32]] = []
  var detours: [[Int32]] = []

  var isTrouble: Bool {
    waiting + declined + redirected + returned + passedOn > 0
  }
}

/// The referrals of open families on a day, summed by sender and receiver; circles and dead ends by
/// the same rules as the findings.
struct ReferralFlows {
  /// In the order of the ids of sender and receiver, the families first.
  private(set) var flows: [ReferralFlow] = []
  /// How many chains came to a dead end (`referral.dead-end`) at each service, in the order of ids.
  private(set) var stopped: [(service: Int, count: Int)] = []

  init(_ album: Album) {
    let situation = album.situation
    let referrals = album.network.referrals
    var places: [Int64: Int] = [:]
    var flows: [ReferralFlow] = []
    func place(_ referral: Int) -> Int {
      let (from, to) = (
        situation.unit(referrals.from[referral]), situation.unit(referrals.to[referral])
      )
      let key = Int64(from) << 32 | Int64(to)
      if let place = places[key] { return place }
      places[key] = flows.count
      flows.append(ReferralFlow(from: from, to: to))
      return flows.count - 1
    }
    var ends: [Int: Int] = [:]
    let chains = ReferralChains(situation).chains
    for number in 0..<chains.count {
      let chain = chains[number]
      for row in chain.map({ Int($0) }) {
        if referrals.answered[row] > album.d {
          let at = place(row)
          let over = album.daysOver(Int32(row))
          flows[at].waiting += 1
          if over > 0 { flows[at].overdue += 1 }
          flows[at].daysOver = max(flows[at].daysOver, over)
        } else if referrals.answered[row] > album.d - 365 {
          switch ReferralOutcome(rawValue: referrals.outcome[row]) {
          case .accepted: flows[place(row)].accepted += 1
          case .declined: flows[place(row)].declined += 1
          case .redirected: flows[place(row)].redirected += 1
          default: break
          }
        }
      }
      if situation.isAccepted(chain) { continue }
      if let back = ReferralChains.firstReturn(in: chain, situation) {
        let row = Int(chain[chain.startIndex + back])
        let at = place(row)
        flows[at].returned += 1
        let ring = Self.path(to: row, isRing: true, in: situation)
        if !flows[at].rings.contains(ring) { flows[at].rings.append(ring) }
      } else if ReferralPassedOn.finding(chain, in: situation) != nil, let last = chain.last {
        let at = place(Int(last))
        flows[at].passedOn += 1
        let path = Self.path(to: Int(last), isRing: false, in: situation)
        if !flows[at].detours.contains(path) { flows[at].detours.append(path) }
      }
      if ReferralDeadEnd.finding(chain, in: situation) != nil, let last = chain.last {
        ends[Int(situation.unit(referrals.to[Int(last)])), default: 0] += 1
      }
    }
    let ranks = album.network.services.id.ranks()
    func rank(_ service: Int32) -> Int32 { service < 0 ? -1 : ranks[Int(service)] }
    // The order of rows must not show.
    func precedes(_ one: [Int32], _ other: [Int32]) -> Bool {
      one.map(rank).lexicographicallyPrecedes(other.map(rank))
    }
    for at in flows.indices {
      flows[at].rings.sort(by: precedes)
      flows[at].detours.sort(by: precedes)
    }
    self.flows = flows.sorted {
      (rank($0.from), rank($0.to)) < (rank($1.from), rank($1.to))
    }
    stopped = ends.sorted { ranks[$0.key] < ranks[$1.key] }.map { ($0.key, $0.value) }
  }

  /// The services by which a referral came to its receiver, found by what it follows.
  ///
  /// - Parameter isRing: whether only the way since it was at the receiver before.
  private static func path(to referral: Int, isRing: Bool, in situation: Situation) -> [Int32] {
    let referrals = situation.network.referrals
    let end = situation.unit(referrals.to[referral])
    var path: [Int32] = []
    var row = referral
    // A file that was changed from outside may go round in a circle.
    for _ in 0..<referrals.count {
      for service in [situation.unit(referrals.to[row]), situation.unit(referrals.from[row])]
      where path.last != service {
        path.append(service)
        if isRing, path.count > 1, service == end { return path.reversed() }
      }
      guard referrals.follows[row] >= 0 else { break }
      row = referrals.follows[row].row
    }
    return path.reversed()
  }
}
