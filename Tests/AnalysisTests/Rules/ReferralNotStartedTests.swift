import Analysis
import Testing

/// `referral.not-started`: it was accepted thirty days ago, and the service is not with the family.
@Suite struct ReferralNotStartedTests {
  private func found(_ answered: String, _ more: String = "") throws -> [String] {
    try findings(
      .referralNotStarted,
      """
      families id=eik
      people id=sara family=eik role=child
      services id=nav sector=nav
      services id=bup sector=health
      contacts id=lars service=bup
      referrals id=r family=eik need=n from=nav to=lars sent=2026-03-01 answered=\(answered) \
      outcome=accepted

      """ + (more.contains("needs ") ? more : need + more))
  }
  private let need = "needs id=n family=eik domain=housing raised=2026-02-01\n"

  @Test func `thirty days after the yes it should have begun`() throws {
    #expect(try found("2026-05-16") == ["medium r 2026-05-16 bup"])
    #expect(try found("2026-05-17") == [])
  }

  @Test func `it has begun when the service or one of its people serves the family`() throws {
    #expect(try found("2026-05-16", "ties a=bup b=eik kind=serves from=2026-06-15") == [])
    #expect(try found("2026-05-16", "ties a=lars b=sara kind=serves") == [])
    #expect(try found("2026-05-16", "responsibilities need=n actor=lars") == [])
    #expect(try found("2026-05-16", "ties a=bup b=eik kind=serves from=2026-06-16").count == 1)
    #expect(try found("2026-05-16", "ties a=nav b=eik kind=serves").count == 1)
  }

  @Test func `for a need that is closed nothing has to begin`() throws {
    #expect(try found("2026-05-16", need.dropLast() + " closed=2026-06-15") == [])
  }
}
