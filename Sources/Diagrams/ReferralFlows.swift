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

  var isTrouble: Bool {
    waiting + declined + redirected + returned + passedOn > 0
  }
}

/// The referrals of open families on a day, summed by sender and receiver; circles and dead ends by the
/// same rules as the findings.
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
        flows[place(Int(chain[chain.startIndex + back]))].returned += 1
      } else if ReferralPassedOn.finding(chain, in: situation) != nil, let last = chain.last {
        flows[place(Int(last))].passedOn += 1
      }
      if ReferralDeadEnd.finding(chain, in: situation) != nil, let last = chain.last {
        ends[Int(situation.unit(referrals.to[Int(last)])), default: 0] += 1
      }
    }
    let ranks = album.network.services.id.ranks()
    func rank(_ service: Int32) -> Int32 { service < 0 ? -1 : ranks[Int(service)] }
    self.flows = flows.sorted {
      (rank($0.from), rank($0.to)) < (rank($1.from), rank($1.to))
    }
    stopped = ends.sorted { ranks[$0.key] < ranks[$1.key] }.map { ($0.key, $0.value) }
  }
}
