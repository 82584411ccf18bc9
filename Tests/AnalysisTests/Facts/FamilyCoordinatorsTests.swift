import Analysis
import Model
import Testing

@Suite struct FamilyCoordinatorsTests {
  private func coordinator(_ more: [String: String]) throws -> String? {
    let small = try SmallNetwork(
      [
        "families": "id,enrolled\nf,2025-01-01", "people": "id,family\nida,f",
        "services": "id,name,sector,closed\na,A,nav,\nb,B,nav,2026-06-15",
        "contacts":
          "id,name,service,role,until\nliv,Liv,a,coordinator,\nkari,Kari,a,coordinator,\nlars,Lars,a,,\nodd,Odd,b,coordinator,\nann,Ann,a,coordinator,2026-06-14",
        "needs": "id,family,domain,raised\nn,f,school,2026-01-01",
      ].merging(more) { $1 })
    return familyCoordinators(small.network, small.situation.day)[0].map {
      small.network.contacts.id[$0]
    }
  }

  @Test func `of several coordinators the one with the smallest id is the family's`() throws {
    #expect(try coordinator(["ties": "a,b,kind\nliv,f,serves\nkari,ida,serves"]) == "kari")
  }

  @Test func `a responsibility for an open need is enough`() throws {
    #expect(try coordinator(["responsibilities": "need,actor,from\nn,liv,2026-01-01"]) == "liv")
  }

  @Test func `who has another role, has left, or whose service has closed is none`() throws {
    #expect(
      try coordinator(["ties": "a,b,kind\nlars,f,serves\nodd,f,serves\nann,f,serves"]) == nil)
  }
}
