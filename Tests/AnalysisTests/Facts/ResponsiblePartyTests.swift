import Analysis
import Model
import Testing

@Suite struct ResponsiblePartyTests {
  private static let tables = [
    "families": "id,enrolled\nf,2025-01-01",
    "services": "id,name,sector\na,A,nav\nb,B,health\nc,C,school",
    "needs": "id,family,domain,raised\nn,f,economy,2026-01-01",
  ]

  private func parties(_ responsibilities: String) throws -> [ResponsibleParty] {
    var tables = Self.tables
    tables["responsibilities"] = "need,actor,asked,accepted,from,part\n" + responsibilities
    let small = try SmallNetwork(tables)
    return try #require(small.index.openNeeds(of: 0).first).parties
  }

  @Test func `who has said yes comes before who was asked, and both before who is assumed`() throws
  {
    let parties = try parties(
      "n,c,,,2026-01-02,\nn,b,2026-02-01,,2026-01-02,\nn,a,2026-01-05,2026-01-10,2026-01-10,lead")
    #expect(parties.map(\.commitment) == [.accepted, .asked, .assumed])
    // The services are the rows 0 to 2 in the order of a, b and c.
    #expect(parties.map(\.actor.row) == [0, 1, 2])
    #expect(parties.map(\.isLead) == [true, false, false])
    #expect(parties[1].asked == Day("2026-02-01"))
  }

  @Test func `nobody is assumed where the network records no yes at all`() throws {
    #expect(try parties("n,a,,,2026-01-02,").map(\.commitment) == [.recorded])
  }

  @Test func `a yes that comes after the day is none yet`() throws {
    #expect(
      try parties("n,a,2026-06-01,2026-06-16,2026-06-01,").map(\.commitment) == [.asked])
  }

  @Test func `of several responsibilities of one the firmest counts`() throws {
    let parties = try parties("n,a,2026-02-01,,2026-02-01,\nn,a,,2026-03-01,2026-03-01,")
    #expect(parties.map(\.commitment) == [.accepted])
  }

  @Test func `those who are as firm as each other stand by id`() throws {
    #expect(try parties("n,c,,,,\nn,a,,,,").map(\.actor.row) == [0, 2])
  }
}
