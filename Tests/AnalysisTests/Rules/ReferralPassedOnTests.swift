import Analysis
import Testing

/// `referral.passed-on`: three or more in one chain, and nobody has accepted.
@Suite struct ReferralPassedOnTests {
  private let two = """
    families id=eik
    services id=nav sector=nav
    services id=bup sector=health
    services id=dps sector=health
    services id=skole sector=school
    referrals id=r1 family=eik from=nav to=bup sent=2026-01-10
    referrals id=r2 family=eik from=bup to=dps sent=2026-02-10 follows=r1

    """

  private func found(_ more: String) throws -> [String] {
    try findings(.referralPassedOn, two + more)
  }

  @Test func `a chain of three is passed on`() throws {
    #expect(
      try found("referrals id=r3 family=eik from=dps to=skole sent=2026-03-10 follows=r2") == [
        "high r3 2026-01-10 bup dps nav skole"
      ])
  }

  @Test func `a chain of two is not, nor one whose third is sent after the day`() throws {
    #expect(try found("") == [])
    #expect(
      try found("referrals id=r3 family=eik from=dps to=skole sent=2026-06-16 follows=r2") == [])
  }

  @Test func `where one is accepted it is not`() throws {
    let third = "referrals id=r3 family=eik from=dps to=skole sent=2026-03-10 follows=r2"
    #expect(try found(third + " answered=2026-06-15 outcome=accepted") == [])
    #expect(try found(third + " answered=2026-06-15 outcome=declined").count == 1)
  }

  @Test func `what goes in a ring is told of as that`() throws {
    #expect(
      try found("referrals id=r3 family=eik from=dps to=nav sent=2026-03-10 follows=r2") == [])
  }
}
