import Analysis
import Testing

/// `gap.no-lead`: three units or more have the need, and none of them leads.
@Suite struct GapNoLeadTests {
  private func found(_ third: String) throws -> [String] {
    try findings(
      .gapNoLead,
      """
      families id=eik
      services id=nav sector=nav
      services id=bup sector=health
      services id=skole sector=school
      contacts id=lars service=bup
      contacts id=mona service=bup
      needs id=n family=eik domain=economy raised=2026-05-01
      responsibilities need=n actor=nav from=2026-05-03
      responsibilities need=n actor=lars from=2026-05-02 part=contributes
      responsibilities need=n \(third)
      """)
  }

  @Test func `three units without a lead are a finding, since the first of them began`() throws {
    #expect(try found("actor=skole from=2026-05-04") == ["low n 2026-05-02 lars nav skole"])
  }

  @Test func `three actors of two units are not`() throws {
    #expect(try found("actor=mona") == [])
  }

  @Test func `where one leads they are not, while that lasts`() throws {
    #expect(try found("actor=skole part=lead") == [])
    #expect(try found("actor=mona part=lead until=2026-06-14") == [])
  }

  @Test func `one whose time is over is no actor`() throws {
    #expect(try found("actor=skole until=2026-06-14") == [])
  }
}
