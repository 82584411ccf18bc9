import Analysis
import Model
import Testing

@Suite struct FamilyNeedTests {
  private static let tables = [
    "families": "id,enrolled\nf,2025-01-01",
    "services": "id,name,sector\na,A,nav\nb,B,health",
    "needs":
      "id,family,domain,raised,urgency\nn3,f,leisure,2026-01-01,normal\nn1,f,economy,2026-01-01,\nn2,f,debt,2026-05-01,urgent",
  ]

  private func needs(_ more: [String: String] = [:]) throws -> [String: FamilyNeed] {
    let small = try SmallNetwork(Self.tables.merging(more) { $1 })
    return Dictionary(
      uniqueKeysWithValues: small.index.openNeeds(of: 0).map {
        (small.network.needs.id[$0.row], $0)
      })
  }

  @Test func `urgent needs come first, then the oldest, then by id`() throws {
    let small = try SmallNetwork(Self.tables)
    let rows = small.index.openNeeds(of: 0).map(\.row)
    #expect(small.ids(.need, rows) == ["n2", "n1", "n3"])
  }

  @Test func `a need that somebody had is nobody's from the day after they had it`() throws {
    let need = try #require(
      needs(["responsibilities": "need,actor,from,until\nn1,a,2026-01-02,2026-03-31"])["n1"])
    #expect(need.isNobodys)
    #expect(need.parties.isEmpty)
    #expect(need.former.map(\.actor.row) == [0])
    #expect(need.former.map(\.until) == [Day("2026-03-31")])
    #expect(need.withoutYes?.since == Day("2026-04-01"))
    // Until 15 June.
    #expect(need.withoutYes?.days == 75)
  }

  @Test func `who had it when their service closed had it until the day before`() throws {
    let need = try #require(
      needs([
        "services": "id,name,sector,closed\na,A,nav,2026-05-01\nb,B,health,",
        "responsibilities": "need,actor,from\nn1,a,2026-01-02",
      ])["n1"])
    #expect(need.former.map(\.until) == [Day("2026-04-30")])
  }

  @Test func `who said no without having had it refused it, and never had it`() throws {
    let need = try #require(
      needs([
        "responsibilities": "need,actor,asked,declined\nn1,b,2026-02-01,2026-02-10"
      ])["n1"])
    #expect(need.isNobodys)
    #expect(need.former.isEmpty)
    #expect(need.refused.map(\.day) == [Day("2026-02-10")])
    #expect(need.wasAsked)
    // As the finding says it: since they said no.
    #expect(need.withoutYes?.since == Day("2026-02-10"))
  }

  @Test func `who was asked by a referral or for a responsibility was asked, and nobody else`()
    throws
  {
    let needs = try needs([
      "referrals": "id,family,need,from,to,sent,answered\nr,f,n3,a,b,2026-02-01,2026-02-02",
      "responsibilities": "need,actor,asked,from\nn1,a,2026-06-16,2026-01-01",
    ])
    #expect(needs["n3"]?.wasAsked == true)
    // What is asked tomorrow has not been asked.
    #expect(needs["n1"]?.wasAsked == false)
    #expect(needs["n2"]?.wasAsked == false)
  }

  @Test func `a need lacks a yes where others have one and its own parties have none`() throws {
    let small = try SmallNetwork(
      Self.tables.merging([
        "responsibilities": "need,actor,accepted,from\nn1,a,2026-02-01,2026-02-01\nn2,b,,2026-05-02"
      ]) { $1 })
    let lacking = small.index.openNeeds(of: 0).filter { $0.lacksYes }.map(\.row)
    // n3 is nobody's, which is another thing.
    #expect(small.ids(.need, lacking) == ["n2"])
  }

  @Test func `who was asked has not said yes, though no yes is recorded of anybody`() throws {
    let small = try SmallNetwork(
      Self.tables.merging([
        "responsibilities": "need,actor,asked,from\nn1,a,,2026-02-01\nn2,b,2026-05-02,2026-05-02"
      ]) { $1 })
    let lacking = small.index.openNeeds(of: 0).filter(\.lacksYes).map(\.row)
    #expect(small.ids(.need, lacking) == ["n2"])
  }

  @Test func `referrals that wait and agreements that are open stand with their need`() throws {
    let needs = try needs([
      "referrals":
        "id,family,need,from,to,sent,due,answered\nlate,f,n1,a,b,2026-02-01,2026-03-01,\nworse,f,n1,a,b,2026-02-01,2026-02-15,\ndone,f,n1,a,b,2026-02-01,2026-03-01,2026-02-20",
      "agreements":
        "id,family,actor,title,agreed,due,done,need\nt1,f,a,call,2026-06-01,,,n1\nt2,f,a,write,2026-06-01,2026-06-20,,n1\nt3,f,a,ask,2026-06-01,2026-06-20,2026-06-10,n1",
    ])
    // The deadline of `worse`, row 1, passed first; t1, row 0, has no day and comes last.
    #expect(needs["n1"]?.waiting == [1, 0])
    #expect(needs["n1"]?.promised == [1, 0])
    #expect(needs["n3"]?.waiting == [])
  }
}
