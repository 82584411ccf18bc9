import Analysis
import Testing

/// `gap.assumed`: nobody was asked and nobody said yes, in a network that writes down who did.
@Suite struct GapAssumedTests {
  private func found(
    _ responsibility: String, elsewhere: String = "accepted=2026-05-10", need: String = ""
  ) throws -> [String] {
    try findings(
      .gapAssumed,
      """
      families id=eik
      families id=ask
      services id=nav sector=nav
      services id=bup sector=health
      contacts id=lars service=bup
      needs id=n family=eik domain=economy raised=2026-05-01 \(need)
      needs id=m family=ask domain=economy raised=2026-05-01
      responsibilities need=n \(responsibility)
      responsibilities need=m actor=nav \(elsewhere)
      """)
  }

  @Test func `one who never said yes is assumed to have it`() throws {
    #expect(try found("actor=lars from=2026-05-02") == ["medium n 2026-05-02 lars"])
    #expect(try found("actor=lars", need: "urgency=urgent") == ["high n 2026-05-01 lars"])
  }

  @Test func `one who said yes, or was asked, is not, from that day on`() throws {
    #expect(try found("actor=lars accepted=2026-06-15") == [])
    #expect(try found("actor=lars asked=2026-06-15") == [])
    #expect(try found("actor=lars accepted=2026-06-16").count == 1)
    #expect(try found("actor=lars asked=2026-06-16").count == 1)
  }

  @Test func `where the network writes down no yes at all, nothing is said`() throws {
    #expect(try found("actor=lars", elsewhere: "") == [])
    #expect(try found("actor=lars", elsewhere: "accepted=2026-06-16") == [])
    #expect(try found("actor=lars", elsewhere: "accepted=2026-06-15").count == 1)
  }
}
