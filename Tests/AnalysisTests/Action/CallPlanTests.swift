import Analysis
import Model
import Support
import Testing

/// The fewest people to ring for a family.
@Suite struct CallPlanTests {
  @Test(arguments: 0..<8)
  func `calls are the same as in the slow reading of many made up networks`(block: Int) throws {
    var (calls, several) = (0, 0)
    for seed in (block * 12)..<(block * 12 + 12) {
      let random = RandomNetwork(seed: UInt64(seed))
      let bundle = seed % 3 == 0 ? random.bundle : random.bundle.withWiderServices()
      let network = try Network(bundle)
      for asOf in random.days {
        let day = try #require(Day(asOf))
        let situation = Situation(network, asOf: day)
        let candidates = Candidates(situation)
        let findings = analyse(situation, measuring: false).findings
        for isMeeting in [false, true] {
          let expected = naivePlans(bundle, asOf: asOf, meeting: isMeeting)
          for family in 0..<network.families.count {
            let plan = CallPlan(
              for: family, findings: findings, candidates, isMeeting: isMeeting)
            let slow = try #require(expected[network.families.id[family]])
            func thing(_ ref: Ref) -> NaiveThing { NaiveThing(ref.kind.code, network.id(ref)) }
            let place = "seed \(seed) on \(asOf), family \(network.families.id[family])"
            #expect(plan.movers.map { $0.map(thing) } == slow.movers, "\(place)")
            #expect(plan.isExact == slow.exact, "\(place)")
            if let expected = slow.calls {
              #expect(plan.calls.map { thing($0.who) } == expected, "\(place)")
              several += expected.count > 1 ? 1 : 0
            }
            for call in plan.calls {
              let own = plan.movers.indices.filter { plan.movers[$0].contains(call.who) }
              #expect(call.findings == own)
            }
            calls += plan.calls.count
          }
        }
      }
    }
    #expect(calls > 100)
    #expect(several > 20)
  }

  private func plan(
    _ tables: [String: String], isMeeting: Bool = false
  ) throws -> (small: SmallNetwork, plan: CallPlan) {
    let small = try SmallNetwork(tables)
    let findings = analyse(small.situation, measuring: false).findings
    let plan = CallPlan(
      for: try small.row(.family, "f"), findings: findings, Candidates(small.situation),
      isMeeting: isMeeting)
    return (small, plan)
  }

  private static let needs = [
    "families": "id,area\nf,A",
    "services": "id,name,sector,domains\na,A,nav,debt\nb,B,nav,debt housing\nc,C,nav,housing",
    "contacts": "id,name,service\nka,Ka,a\nkb,Kb,b\nkc,Kc,c",
    "needs": "id,family,domain,raised\nn,f,debt,2026-01-01\nm,f,housing,2026-01-01",
  ]

  @Test func `one who can do something about both is enough`() throws {
    let (small, plan) = try plan(Self.needs)
    #expect(small.ids(plan.calls.map(\.who)) == ["kb"])
    #expect(plan.calls[0].findings == [0, 1])
    #expect(plan.isExact)
    #expect(plan.left.isEmpty)
  }

  @Test func `among as few those tied to the family are rung`() throws {
    var tables = Self.needs
    tables["needs"] = "id,family,domain,raised\nn,f,debt,2026-01-01"
    #expect(try plan(tables).small.ids(plan(tables).plan.calls.map(\.who)) == ["ka"])
    tables["ties"] = "a,b,kind\nkb,f,serves"
    let (small, plan) = try plan(tables)
    #expect(small.ids(plan.calls.map(\.who)) == ["kb"])
  }

  @Test func `a finding that nobody can move is left, and the family's own are never rung`() throws
  {
    let (small, plan) = try plan([
      "families": "id\nf",
      "services": "id,name,sector,domains\ng,G,private,debt\na,A,nav,leisure",
      "contacts": "id,name,service\nkg,Grandmother,g\nka,Ka,a",
      "needs": "id,family,domain,raised\nn,f,debt,2026-01-01",
      "agreements":
        "id,family,actor,title,agreed,due\nt,f,kg,T,2026-01-01,2026-02-01\nu,f,ka,U,2026-01-01,2026-03-01",
    ])
    #expect(small.ids(plan.calls.map(\.who)) == ["ka"])
    #expect(plan.left.map { plan.findings[$0].code } == [.gapNobody, .agreementOverdue])
  }

  @Test func `a service without anybody to ring is rung itself`() throws {
    var tables = Self.needs
    tables["contacts"] = "id,name,service,until\nka,Ka,a,\nkb,Kb,b,2026-06-14\nkc,Kc,c,"
    let (small, plan) = try plan(tables)
    #expect(small.ids(plan.calls.map(\.who)) == ["b"])
  }

  @Test func `round a table sit whole services`() throws {
    var tables = Self.needs
    tables["services"] = "id,name,sector,domains\na,A,nav,debt\nc,C,nav,housing"
    tables["contacts"] = "id,name,service\nka,Ka,a\nla,La,a\nkc,Kc,c"
    let (small, plan) = try plan(tables, isMeeting: true)
    #expect(Set(small.ids(plan.calls.map(\.who))) == ["a", "c"])
    #expect(plan.movers.allSatisfy { $0.allSatisfy { $0.isA(.service) } })
  }

  @Test func `above sixty to choose from the one who can do most is rung first`() throws {
    var tables = Self.needs
    let contacts = (10..<75).map { "k\($0),K,a" }.joined(separator: "\n")
    tables["contacts"] = "id,name,service\nkb,Kb,b\nkc,Kc,c\n" + contacts
    let (small, plan) = try plan(tables)
    #expect(!plan.isExact)
    #expect(small.ids(plan.calls.map(\.who)) == ["kb"])
  }
}
