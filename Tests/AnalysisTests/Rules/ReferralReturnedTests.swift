import Analysis
import Testing

/// `referral.returned`: in one chain it comes back to a unit that has had it.
@Suite struct ReferralReturnedTests {
  private let given = """
    families id=eik
    people id=mor family=eik role=adult
    services id=nav sector=nav
    services id=bup sector=health
    services id=dps sector=health
    contacts id=kari service=nav
    contacts id=lars service=bup

    """
  private let first = "referrals id=r1 family=eik from=kari to=bup sent=2026-01-10\n"

  private func found(_ chain: String) throws -> [String] {
    try findings(.referralReturned, given + chain)
  }

  @Test func `what comes back to the unit that sent it has returned`() throws {
    #expect(
      try found(first + "referrals id=r2 family=eik from=lars to=nav sent=2026-02-10 follows=r1")
        == ["high r2 2026-01-10 bup nav"])
  }

  @Test func `what goes on to another unit has not`() throws {
    #expect(
      try found(first + "referrals id=r2 family=eik from=lars to=dps sent=2026-02-10 follows=r1")
        == [])
  }

  @Test func `two that do not follow each other are two chains`() throws {
    #expect(try found(first + "referrals id=r2 family=eik from=lars to=nav sent=2026-02-10") == [])
  }

  @Test func `a chain is told of once, at the first that came back`() throws {
    #expect(
      try found(
        first + """
          referrals id=r2 family=eik from=lars to=nav sent=2026-02-10 follows=r1
          referrals id=r3 family=eik from=kari to=bup sent=2026-03-10 follows=r2
          """) == ["high r2 2026-01-10 bup nav"])
  }

  @Test func `where one of the chain is accepted it has not, once the answer is there`() throws {
    func answered(_ day: String) -> String {
      first + "referrals id=r2 family=eik from=lars to=nav sent=2026-02-10 follows=r1"
        + " answered=\(day) outcome=accepted"
    }
    #expect(try found(answered("2026-06-15")) == [])
    #expect(try found(answered("2026-06-16")) == ["high r2 2026-01-10 bup nav"])
  }

  @Test func `one who is no unit is not of the chain`() throws {
    // The mother asks the same service twice: it has had it, and she is not what it went round.
    #expect(
      try found(
        """
        referrals id=r1 family=eik from=mor to=bup sent=2026-01-10
        referrals id=r2 family=eik from=mor to=lars sent=2026-02-10 follows=r1
        """) == ["high r2 2026-01-10 bup"])
  }

  @Test func `what is sent after the day is not there yet`() throws {
    #expect(
      try found(first + "referrals id=r2 family=eik from=lars to=nav sent=2026-06-16 follows=r1")
        == [])
  }
}
