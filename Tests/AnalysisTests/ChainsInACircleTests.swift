import Analysis
import Model
import Support
import Testing

/// A network file that another program has changed may break the rules of the model; `check` says
/// so, and every other question gets an answer all the same.
@Suite struct ChainsInACircleTests {
  @Test(.timeLimit(.minutes(1)))
  func `referrals that follow each other in a circle are one chain`() throws {
    var referrals: [[String: String]] = []
    for (id, follows) in [("r1", "r3"), ("r2", "r1"), ("r3", "r2"), ("r4", "r1"), ("r5", "r5")] {
      referrals.append([
        "id": id, "family": "f", "from": "f", "to": "s", "sent": "2026-01-0\(id.dropFirst())",
        "follows": follows,
      ])
    }
    let network = try Network(
      PlainBundle(tables: [
        "families": [["id": "f"]],
        "services": [["id": "s", "name": "Nav", "sector": "nav"]], "referrals": referrals,
      ]))
    let day = try #require(Day("2026-01-31"))
    let chains = ReferralChains(Situation(network, asOf: day)).chains
    #expect((0..<chains.count).map { Array(chains[$0]) } == [[0, 1, 2, 3], [4]])
    #expect(analyse(network, asOf: day).counts.referrals == 5)
  }
}
