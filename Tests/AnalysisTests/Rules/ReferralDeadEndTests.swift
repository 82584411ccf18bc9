import Analysis
import Testing

/// `referral.dead-end`: the last of a chain got a no, and nobody has the need.
@Suite struct ReferralDeadEndTests {
  private func found(_ referral: String, _ more: String = "") throws -> [String] {
    try findings(
      .referralDeadEnd,
      """
      families id=eik
      services id=nav sector=nav
      services id=bup sector=health
      services id=dps sector=health
      referrals id=r family=eik from=nav to=bup sent=2026-03-01 \(referral)

      """ + more)
  }

  @Test(arguments: ["declined", "redirected"])
  func `a no with nothing after it is a dead end`(outcome: String) throws {
    #expect(
      try found("answered=2026-04-01 outcome=\(outcome)") == ["high r 2026-04-01 bup"])
  }

  @Test(arguments: ["accepted", "withdrawn"])
  func `a yes and a change of mind are none`(outcome: String) throws {
    #expect(try found("answered=2026-04-01 outcome=\(outcome)") == [])
  }

  @Test func `an answer after the day is none yet`() throws {
    #expect(try found("answered=2026-06-16 outcome=declined") == [])
    #expect(try found("answered=2026-06-15 outcome=declined") == ["high r 2026-06-15 bup"])
  }

  @Test func `where another carries it on, it has not ended here`() throws {
    #expect(
      try found(
        "answered=2026-04-01 outcome=declined",
        "referrals id=r2 family=eik from=nav to=dps sent=2026-04-02 follows=r") == [])
  }

  @Test func `where one of the chain was accepted, it has not`() throws {
    #expect(
      try found(
        "answered=2026-04-01 outcome=accepted",
        """
        referrals id=r2 family=eik from=nav to=dps sent=2026-04-02 follows=r \
        answered=2026-04-09 outcome=declined
        """) == [])
  }

  @Test func `a named need must be open, and nobody have it`() throws {
    let no = "need=n answered=2026-04-01 outcome=declined"
    let need = "needs id=n family=eik domain=housing raised=2026-02-01"
    #expect(try found(no, need) == ["high r 2026-04-01 bup"])
    #expect(try found(no, need + " closed=2026-06-15") == [])
    #expect(try found(no, need + " closed=2026-06-16").count == 1)
    let somebody = "\nresponsibilities need=n actor=nav from=2026-02-01 until="
    #expect(try found(no, need + somebody + "2026-06-15") == [])
    #expect(try found(no, need + somebody + "2026-06-14").count == 1)
  }
}
