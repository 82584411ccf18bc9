import Analysis
import Model
import Testing

/// `gap.volunteer-only`: only volunteers have what the law gives to a public service.
@Suite struct GapVolunteerOnlyTests {
  private func found(_ domain: String, _ more: String = "") throws -> [String] {
    try findings(
      .gapVolunteerOnly,
      """
      families id=eik
      services id=lag sector=volunteers
      services id=nav sector=nav
      contacts id=per service=lag
      needs id=n family=eik domain=\(domain) raised=2026-05-01 urgency=urgent
      responsibilities need=n actor=per from=2026-05-02

      """ + more)
  }

  @Test func `what the law gives to a public service is more than volunteers can have`() throws {
    let lawful = [
      "economy", "housing", "school", "kindergarten", "mental-health", "physical-health", "safety",
    ]
    for domain in Domain.codes {
      let expected = lawful.contains(domain) ? ["medium n 2026-05-02 per"] : []
      #expect(try found(domain) == expected, "\(domain)")
    }
  }

  @Test func `with a public service beside them they are not alone`() throws {
    #expect(try found("economy", "responsibilities need=n actor=nav") == [])
    #expect(try found("economy", "responsibilities need=n actor=lag").count == 1)
  }
}
