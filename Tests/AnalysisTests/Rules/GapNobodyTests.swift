import Analysis
import Testing

/// `gap.nobody`: no responsibility for the need has started.
@Suite struct GapNobodyTests {
  private func found(_ need: String, _ more: String = "") throws -> [String] {
    try findings(
      .gapNobody,
      """
      families id=eik
      services id=nav sector=nav
      needs id=n family=eik domain=economy raised=2026-05-01 \(need)

      """ + more)
  }

  @Test func `a need that nobody has is high, and critical when it is urgent`() throws {
    #expect(try found("") == ["high n 2026-05-01"])
    #expect(try found("urgency=normal") == ["high n 2026-05-01"])
    #expect(try found("urgency=urgent") == ["critical n 2026-05-01"])
  }

  @Test func `it has somebody from the first day of a responsibility`() throws {
    #expect(try found("", "responsibilities need=n actor=nav from=2026-06-16").count == 1)
    #expect(try found("", "responsibilities need=n actor=nav from=2026-06-15") == [])
    #expect(try found("", "responsibilities need=n actor=nav") == [])
  }

  @Test func `a need that is closed wants nobody`() throws {
    #expect(try found("closed=2026-06-16").count == 1)
    #expect(try found("closed=2026-06-15") == [])
  }

  @Test func `a need that is raised after the day is not there yet`() throws {
    #expect(
      try findings(
        .gapNobody,
        """
        families id=eik
        needs id=n family=eik domain=economy raised=2026-06-16
        """) == [])
  }
}
