import Analysis
import Testing

/// `agreement.due-soon`: what somebody promised is to be done today or within seven days.
@Suite struct AgreementDueSoonTests {
  private func found(_ agreement: String) throws -> [String] {
    try findings(
      .agreementDueSoon,
      """
      families id=eik
      people id=mor family=eik role=adult
      agreements id=a family=eik actor=mor title=Ringe \(agreement)
      """)
  }

  @Test func `a promise is due soon from seven days before to the day itself`() throws {
    #expect(try found("agreed=2026-06-01 due=2026-06-22") == ["low a - mor"])
    #expect(try found("agreed=2026-06-01 due=2026-06-15") == ["low a - mor"])
    #expect(try found("agreed=2026-06-01 due=2026-06-23") == [])
    #expect(try found("agreed=2026-06-01 due=2026-06-14") == [])
  }

  @Test func `one that is kept, dropped or not agreed yet is not`() throws {
    #expect(try found("agreed=2026-06-01 due=2026-06-22 done=2026-06-15") == [])
    #expect(try found("agreed=2026-06-01 due=2026-06-22 dropped=2026-06-15") == [])
    #expect(try found("agreed=2026-06-16 due=2026-06-22") == [])
  }
}
