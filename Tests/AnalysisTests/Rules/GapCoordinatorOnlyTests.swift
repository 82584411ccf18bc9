import Analysis
import Testing

/// `gap.coordinator-only`: only the family's coordinator has the need.
@Suite struct GapCoordinatorOnlyTests {
  private func found(_ responsibilities: String) throws -> [String] {
    try findings(
      .gapCoordinatorOnly,
      """
      families id=eik
      services id=nav sector=nav
      services id=bup sector=health
      contacts id=kari service=nav role=coordinator
      contacts id=liv service=nav role=lærer
      needs id=n family=eik domain=economy raised=2026-05-01
      \(responsibilities)
      """)
  }

  @Test func `a coordinator who has it alone is a finding`() throws {
    #expect(
      try found("responsibilities need=n actor=kari from=2026-05-02") == ["low n 2026-05-02 kari"])
  }

  @Test func `the coordinator's service, or another contact of it, is no coordinator`() throws {
    #expect(try found("responsibilities need=n actor=nav") == [])
    #expect(try found("responsibilities need=n actor=liv") == [])
  }

  @Test func `with somebody beside it the coordinator is not alone`() throws {
    #expect(
      try found("responsibilities need=n actor=kari\nresponsibilities need=n actor=bup") == [])
  }
}
