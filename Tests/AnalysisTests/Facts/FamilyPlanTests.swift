import Analysis
import Model
import Testing

@Suite struct FamilyPlanTests {
  @Test func `open goals stand by the day they are to be reached, those without one last`() throws {
    let small = try SmallNetwork([
      "families": "id,enrolled\nf,2025-01-01\ng,2025-01-01",
      "goals": """
      id,family,domain,title,set,target,achieved,dropped
      m1,f,school,a,2026-01-01,,,
      m2,f,school,b,2026-01-01,2026-09-01,,
      m3,f,school,c,2026-01-01,2026-07-01,,
      m4,f,school,d,2026-01-01,2026-07-01,,2026-06-15
      m5,f,school,e,2026-06-16,2026-07-01,,
      m6,g,school,f,2026-01-01,2026-07-01,,
      """,
    ])
    #expect(small.ids(.goal, small.index.openGoals(of: 0)) == ["m3", "m2", "m1"])
  }

  @Test func `goals are achieved for a year`() throws {
    let small = try SmallNetwork([
      "families": "id,enrolled\nf,2025-01-01",
      "goals": """
      id,family,domain,title,set,achieved
      m1,f,school,a,2025-01-01,2025-06-15
      m2,f,school,b,2025-01-01,2025-06-16
      m3,f,school,c,2025-01-01,2026-06-15
      m4,f,school,d,2025-01-01,2026-06-16
      """,
    ])
    #expect(small.ids(.goal, small.index.achievedGoals(of: 0)) == ["m2", "m3"])
  }

  @Test func `who is around the family or in a waiting referral needs a consent to be told`() throws
  {
    let small = try SmallNetwork([
      "families": "id,enrolled\nf,2025-01-01",
      "services": "id,name,sector\na,A,nav\nb,B,health\nc,C,school\nd,D,housing\ne,E,other",
      "contacts": "id,name,service,role\nkari,Kari,d,coordinator",
      "ties": "a,b,kind\na,f,serves\nb,f,serves\nkari,f,serves",
      "referrals": "id,family,from,to,sent\nr,f,b,c,2026-06-01",
      "consents":
        "family,from_service,to_service,domains,given,expires\nf,a,b,school,2026-01-01,2026-06-15\nf,b,a,school,2026-01-01,2026-06-14",
    ])
    // b has one until today and a had one until yesterday; d is the coordinator's own; e is not
    // there.
    #expect(small.index.consentsInForce(of: 0) == [0])
    #expect(small.ids(.service, small.index.servicesWithoutConsent(of: 0)) == ["a", "c"])
  }
}
