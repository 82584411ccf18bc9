import Analysis
import Model
import Testing

@Suite struct ReferralFlowsTests {
  /// a asks b twice; a → c → b → c comes back to c; the family's own question to d got a no.
  private static let town = [
    "families": "id,enrolled\nf,2025-01-01",
    "people": "id,family\np,f",
    "services": "id,name,sector\na,A,school\nb,B,health\nc,C,school\nd,D,volunteers",
    "referrals": """
    id,family,from,to,sent,due,answered,outcome,follows
    r1,f,a,b,2026-05-01,2026-05-15,,,
    r2,f,a,b,2026-06-01,2026-07-01,,,
    r3,f,a,c,2026-01-01,,2026-01-10,redirected,
    r4,f,c,b,2026-01-10,,2026-01-20,declined,r3
    r5,f,b,c,2026-02-01,,2026-02-10,declined,r4
    r6,f,p,d,2026-03-01,,2026-03-20,declined,
    r7,f,a,d,2026-03-01,,2026-03-20,accepted,
    r8,f,a,d,2025-03-01,,2025-03-20,accepted,
    """,
  ]

  private func flow(_ from: Int?, _ to: Int) throws -> ReferralFlow {
    let flows = ReferralFlows(try SmallNetwork(Self.town).situation).flows
    return try #require(flows.first { $0.from == from && $0.to == to })
  }

  @Test func `what waits is counted, and how far the worst is over its deadline`() throws {
    let flow = try flow(0, 1)
    // From 15 May to 15 June are 31 days.
    #expect((flow.waiting, flow.overdue, flow.daysOver) == (2, 1, 31))
  }

  @Test func `a chain that came back is of the flow with which it did, with its ring`() throws {
    let flow = try flow(1, 2)
    #expect(flow.returned == 1)
    #expect(flow.rings.map(\.path) == [[2, 1, 2]])
    #expect(flow.needsAttention)
  }

  @Test func `families are a sender without a service, and come first`() throws {
    #expect(try flow(nil, 3).declined == 1)
    let flows = ReferralFlows(try SmallNetwork(Self.town).situation).flows
    #expect(flows.first?.from == nil)
  }

  @Test func `an answer of more than a year ago is not counted`() throws {
    let flow = try flow(0, 3)
    #expect(flow.accepted == 1)
    #expect(!flow.needsAttention)
  }
}
