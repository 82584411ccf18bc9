import Analysis
import Testing

/// `referral.due-soon`: it waits, and an answer is due today or within seven days.
@Suite struct ReferralDueSoonTests {
  private func found(_ referral: String) throws -> [String] {
    try findings(
      .referralDueSoon,
      """
      families id=eik
      services id=nav sector=nav
      services id=bup sector=health
      referrals id=r family=eik from=nav to=bup sent=2026-06-01 \(referral)
      """)
  }

  @Test func `an answer is due soon from seven days before to the day itself`() throws {
    #expect(try found("due=2026-06-22") == ["low r - bup"])
    #expect(try found("due=2026-06-15") == ["low r - bup"])
    #expect(try found("due=2026-06-23") == [])
    #expect(try found("due=2026-06-14") == [])
  }

  @Test func `what is answered is not due`() throws {
    #expect(try found("due=2026-06-22 answered=2026-06-15 outcome=accepted") == [])
  }
}
