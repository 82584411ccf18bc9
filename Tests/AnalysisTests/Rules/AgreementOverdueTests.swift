import Analysis
import Testing

/// `agreement.overdue`: what somebody promised is not done, and its day has passed.
@Suite struct AgreementOverdueTests {
  private func found(_ agreement: String, family: String = "") throws -> [String] {
    try findings(
      .agreementOverdue,
      """
      families id=eik \(family)
      services id=nav sector=nav
      contacts id=liv service=nav
      needs id=n family=eik domain=safety raised=2026-01-01 urgency=urgent
      needs id=m family=eik domain=safety raised=2026-01-01 urgency=normal
      agreements id=a family=eik actor=liv title=Ringe agreed=2026-01-01 \(agreement)
      """)
  }

  @Test func `a promise is overdue the day after its day`() throws {
    #expect(try found("due=2026-06-14") == ["medium a 2026-06-14 liv"])
    #expect(try found("due=2026-06-15") == [])
    #expect(try found("") == [])
  }

  @Test func `more than thirty days late is high`() throws {
    #expect(try found("due=2026-05-16") == ["medium a 2026-05-16 liv"])
    #expect(try found("due=2026-05-15") == ["high a 2026-05-15 liv"])
  }

  @Test func `it is high at once where the need is urgent`() throws {
    #expect(try found("due=2026-06-14 need=n") == ["high a 2026-06-14 liv"])
    #expect(try found("due=2026-06-14 need=m") == ["medium a 2026-06-14 liv"])
  }

  @Test func `a promise that is kept or dropped is not, from that day on`() throws {
    for end in ["done", "dropped"] {
      #expect(try found("due=2026-06-14 \(end)=2026-06-15") == [])
      #expect(try found("due=2026-06-14 \(end)=2026-06-16").count == 1)
    }
  }

  @Test func `in a closed family nothing is overdue`() throws {
    #expect(try found("due=2026-06-14", family: "closed=2026-06-15") == [])
  }
}
