import Analysis
import Testing

/// `referral.unanswered`: it waits, and the day by which an answer was due has passed.
@Suite struct ReferralUnansweredTests {
  private let family = """
    families id=eik
    services id=nav sector=nav response_time=2w
    services id=bup sector=health
    contacts id=kari service=nav

    """

  private func found(_ referral: String, _ more: String = "") throws -> [String] {
    try findings(
      .referralUnanswered, family + "referrals id=r family=eik from=kari \(referral)\n" + more)
  }

  @Test func `a referral is unanswered the day after it was due`() throws {
    #expect(try found("to=bup sent=2026-05-04 due=2026-06-14") == ["medium r 2026-06-14 bup"])
    #expect(try found("to=bup sent=2026-05-04 due=2026-06-15") == [])
  }

  @Test func `more than 30 days late is high, more than 90 critical`() throws {
    #expect(try found("to=bup sent=2026-01-05 due=2026-05-16") == ["medium r 2026-05-16 bup"])
    #expect(try found("to=bup sent=2026-01-05 due=2026-05-15") == ["high r 2026-05-15 bup"])
    #expect(try found("to=bup sent=2026-01-05 due=2026-03-17") == ["high r 2026-03-17 bup"])
    #expect(try found("to=bup sent=2026-01-05 due=2026-03-16") == ["critical r 2026-03-16 bup"])
  }

  @Test func `it is critical at once where the need is urgent`() throws {
    #expect(
      try found(
        "to=bup sent=2026-05-04 due=2026-06-14 need=n",
        "needs id=n family=eik domain=safety raised=2026-05-01 urgency=urgent"
      ) == ["critical r 2026-06-14 bup"])
  }

  @Test func `due is the day that was given, before any other`() throws {
    #expect(try found("to=nav sent=2026-05-04 due=2026-06-01") == ["medium r 2026-06-01 nav"])
  }

  @Test func `a kind has its own deadline, which may end on a day off`() throws {
    // A week after Saturday 23 May; the service itself has two.
    #expect(
      try found(
        "to=nav sent=2026-05-23 kind=answer",
        "deadlines kind=answer length=1w roll=none basis=local"
      ) == ["medium r 2026-05-30 nav"])
  }

  @Test func `without a kind the service's response time counts, to the next business day`() throws
  {
    // Two weeks after Saturday 23 May is a Saturday; the Monday after it is due.
    #expect(try found("to=nav sent=2026-05-23") == ["medium r 2026-06-08 nav"])
  }

  @Test func `without any of these it is a month, to the next business day`() throws {
    #expect(try found("to=bup sent=2026-05-11") == ["medium r 2026-06-11 bup"])
    // 30 May is a Saturday.
    #expect(try found("to=bup sent=2026-04-30") == ["medium r 2026-06-01 bup"])
  }

  @Test func `an answer ends it on the day that it comes, not before`() throws {
    let sent = "to=bup sent=2026-05-04 due=2026-06-14"
    #expect(try found(sent + " answered=2026-06-15 outcome=declined") == [])
    #expect(try found(sent + " answered=2026-06-16 outcome=declined").count == 1)
  }

  @Test func `a new promise to answer does not take away how late it is`() throws {
    #expect(
      try found(
        "to=bup sent=2026-05-04 due=2026-06-01",
        "agreements id=a family=eik actor=bup agreed=2026-06-12 due=2026-06-19 referral=r"
      ) == ["medium r 2026-06-01 bup"])
  }

  @Test func `of a closed family nothing waits`() throws {
    #expect(
      try findings(
        .referralUnanswered,
        """
        families id=eik closed=2026-06-15
        services id=nav sector=nav
        services id=bup sector=health
        referrals id=r family=eik from=nav to=bup sent=2026-05-04 due=2026-06-01
        """) == [])
  }
}
