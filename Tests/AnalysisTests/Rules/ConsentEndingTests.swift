import Analysis
import Testing

/// `consent.ending`: a consent ends within thirty days, and none follows it.
@Suite struct ConsentEndingTests {
  private func found(_ consent: String, _ more: String = "") throws -> [String] {
    let same = "family=eik from_service=nav to_service=skole"
    return try findings(
      .consentEnding,
      """
      families id=eik
      services id=nav sector=nav
      services id=skole sector=school
      consents \(same) given=2026-01-01 \(consent)

      """
        + (more.isEmpty
          ? "" : "consents " + (more.hasPrefix("from") ? "family=eik " : same + " ") + more))
  }

  @Test func `a consent that holds on the day and not thirty days later is ending`() throws {
    #expect(try found("expires=2026-07-14") == ["low eik - nav skole"])
    #expect(try found("expires=2026-06-15") == ["low eik - nav skole"])
    #expect(try found("expires=2026-07-15") == [])
    #expect(try found("") == [])
  }

  @Test func `one that has ended, or is withdrawn, is not ending`() throws {
    #expect(try found("expires=2026-06-14") == [])
    #expect(try found("expires=2026-07-14 withdrawn=2026-06-15") == [])
    // To be withdrawn is an end too.
    #expect(try found("withdrawn=2026-07-01") == ["low eik - nav skole"])
  }

  @Test func `another from the same to the same that holds by then follows it`() throws {
    #expect(try found("expires=2026-07-14", "given=2026-07-15") == [])
    #expect(try found("expires=2026-07-14", "given=2026-07-16").count == 1)
    #expect(try found("expires=2026-07-14", "given=2026-07-01 expires=2026-07-14").count == 1)
  }

  @Test func `one the other way is another consent`() throws {
    #expect(
      try found("expires=2026-07-14", "from_service=skole to_service=nav given=2026-01-01") == [
        "low eik - nav skole"
      ])
  }
}
