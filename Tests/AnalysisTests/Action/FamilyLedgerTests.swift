import Analysis
import Model
import Support
import Testing

/// What the ledger of a family counts.
@Suite struct FamilyLedgerTests {
  private func naive(_ ledger: FamilyLedger, _ network: Network) -> NaiveLedger {
    func id(_ service: Int) -> String { network.services.id[service] }
    return NaiveLedger(
      contactChanges: ledger.contactChanges.map { [id($0.service), String($0.contacts)] },
      longestRelation: ledger.longestRelation.map {
        [network.contacts.id[$0.contact], String($0.days)]
      } ?? [],
      silentDays: ledger.silentDays, answerDays: ledger.answerHalfDays.map { Double($0) / 2 },
      helpers: ledger.helpers, meetings30: ledger.meetings30,
      postmanPairs: ledger.postmanPairs.map { [id($0.a), id($0.b)] },
      coordinatorPairs: ledger.coordinatorPairs.map { [id($0.a), id($0.b)] })
  }

  private func ledger(_ tables: [String: String]) throws -> NaiveLedger {
    let small = try SmallNetwork(tables)
    let family = try small.row(.family, "f")
    let ledger = analyse(small.situation, scope: .family(family)).ledger
    return naive(try #require(ledger), small.network)
  }

  @Test func `ledgers of made up families are those of the slow reading`() throws {
    var (postman, coordinators, halves) = (0, 0, 0)
    for seed in 0..<150 {
      let random = RandomNetwork(seed: UInt64(seed))
      let network = try Network(random.bundle)
      for asOf in random.days {
        let situation = Situation(network, asOf: try #require(Day(asOf)))
        let expected = naiveLedgers(random.bundle, asOf: asOf)
        for family in 0..<network.families.count {
          let ledger = try #require(analyse(situation, scope: .family(family)).ledger)
          #expect(
            naive(ledger, network) == expected[network.families.id[family]],
            "seed \(seed) on \(asOf), \(network.families.id[family])")
          postman += ledger.postmanPairs.count
          coordinators += ledger.coordinatorPairs.count
          halves += ledger.answerHalfDays.map { $0 % 2 } ?? 0
        }
      }
    }
    #expect(postman > 0 && coordinators > 0 && halves > 0)
  }

  @Test func `contacts who have left are counted and those who have not come are not`() throws {
    let found = try ledger([
      "families": "id\nf\ng", "people": "id,family\np,f",
      "services": "id,name,sector\ns,S,nav\nm,M,private",
      "contacts": "id,name,service\na,A,s\nb,B,s\nc,C,s\nd,D,s\nn,N,m",
      "ties": """
      a,b,kind,from,until
      a,f,serves,2024-01-01,2025-01-01
      b,p,serves,2025-01-02,
      b,f,serves,,
      c,f,serves,2026-06-16,
      d,g,serves,2025-01-01,
      n,f,serves,2020-01-01,
      s,f,serves,2019-01-01,
      """,
    ])
    #expect(found.contactChanges == [["m", "1"], ["s", "2"]])
    // The family's own network counts for how long, not for how many.
    #expect(found.longestRelation == ["n", "2357"])
    #expect(found.helpers == 1)
  }

  @Test func `an even number of answers has a half day between the two in the middle`() throws {
    let found = try ledger([
      "families": "id\nf", "services": "id,name,sector\ns,S,nav",
      "referrals": """
      id,family,from,to,sent,answered,outcome
      r1,f,f,s,2026-01-01,2026-01-11,accepted
      r2,f,f,s,2026-01-01,2026-01-12,declined
      r3,f,f,s,2026-01-01,,
      r4,f,f,s,2026-01-01,2026-06-16,accepted
      """,
    ])
    #expect(found.answerDays == 10.5)
  }

  @Test func `a meeting thirty days ago is no longer of the last thirty days`() throws {
    let found = try ledger([
      "families": "id\nf", "services": "id,name,sector\ns,S,nav",
      "activities": """
      date,actor,family,kind
      2026-05-16,s,f,meeting
      2026-05-17,s,f,meeting
      2026-05-18,s,f,call
      2026-06-16,s,f,meeting
      """,
    ])
    #expect(found.meetings30 == 1)
    #expect(found.silentDays == 28)
  }

  @Test func `what nobody but coordinators joins is told apart from what nobody joins`() throws {
    let found = try ledger([
      "families": "id\nf",
      "services": "id,name,sector\ns,S,nav\nt,T,health\nu,U,school\nk,K,coordination\nx,X,other",
      "contacts": "id,name,service,role\nc,C,k,coordinator\nd,D,x,\ne,E,x,",
      "ties": """
      a,b,kind
      s,f,serves
      t,f,serves
      u,f,serves
      c,f,serves
      c,s,collaborates
      c,t,collaborates
      d,t,collaborates
      e,u,collaborates
      """,
    ])
    #expect(found.coordinatorPairs == [["s", "t"]])
    // Who has a tie to one side only is no bridge.
    #expect(found.postmanPairs == [["s", "u"], ["t", "u"]])
  }
}
