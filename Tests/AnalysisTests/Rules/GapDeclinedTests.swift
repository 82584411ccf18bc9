import Analysis
import Testing

/// `gap.declined`: those who were to have the need all said no.
@Suite struct GapDeclinedTests {
  private func found(_ responsibilities: String, need: String = "") throws -> [String] {
    try findings(
      .gapDeclined,
      """
      families id=eik
      services id=nav sector=nav
      services id=bup sector=health
      contacts id=lars service=bup
      needs id=n family=eik domain=economy raised=2026-03-01 \(need)
      \(responsibilities)
      """)
  }

  @Test func `one who said no does not have it, from the day of the no`() throws {
    #expect(
      try found("responsibilities need=n actor=lars declined=2026-06-15") == [
        "high n 2026-06-15 lars"
      ])
    #expect(try found("responsibilities need=n actor=lars declined=2026-06-16") == [])
  }

  @Test func `it is critical when the need is urgent`() throws {
    #expect(
      try found("responsibilities need=n actor=lars declined=2026-04-01", need: "urgency=urgent")
        == ["critical n 2026-04-01 lars"])
  }

  @Test func `all of them must have said no; the last no counts`() throws {
    let first = "responsibilities need=n actor=nav declined=2026-04-20\n"
    #expect(
      try found(first + "responsibilities need=n actor=lars declined=2026-04-01") == [
        "high n 2026-04-20 lars nav"
      ])
    #expect(try found(first + "responsibilities need=n actor=lars") == [])
    #expect(try found(first + "responsibilities need=n actor=lars until=2026-04-01") == [])
  }

  @Test func `one who had said yes has given it back: that has lapsed`() throws {
    #expect(
      try found("responsibilities need=n actor=lars accepted=2026-03-20 declined=2026-04-01") == [])
  }
}
