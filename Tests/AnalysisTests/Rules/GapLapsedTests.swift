import Analysis
import Testing

/// `gap.lapsed`: somebody had the need, and nobody has it now.
@Suite struct GapLapsedTests {
  private func found(_ responsibility: String, _ more: String = "", need: String = "") throws
    -> [String]
  {
    try findings(
      .gapLapsed,
      """
      families id=eik
      families id=ask
      people id=mor family=eik role=adult until=2026-05-20
      people id=far family=ask role=adult
      homes person=far family=eik until=2026-05-20
      services id=bup sector=health
      services id=dps sector=health closed=2026-05-10
      contacts id=lars service=bup
      contacts id=mona service=bup until=2026-05-31
      needs id=n family=eik domain=economy raised=2026-03-01 \(need)
      responsibilities need=n \(responsibility)

      """ + more)
  }

  @Test func `it has lapsed the day after the last day that somebody had it`() throws {
    #expect(try found("actor=lars until=2026-06-14") == ["high n 2026-06-15 lars"])
    #expect(try found("actor=lars until=2026-06-15") == [])
  }

  @Test func `it is critical when the need is urgent`() throws {
    #expect(
      try found("actor=lars until=2026-06-14", need: "urgency=urgent") == [
        "critical n 2026-06-15 lars"
      ])
  }

  @Test func `one who gives it back does not have it that day`() throws {
    #expect(
      try found("actor=lars accepted=2026-03-20 declined=2026-04-01") == [
        "high n 2026-04-01 lars"
      ])
  }

  @Test func `it ends with the one who had it`() throws {
    // The contact leaves, the person moves out, the service closes.
    #expect(try found("actor=mona") == ["high n 2026-06-01 mona"])
    #expect(try found("actor=mor") == ["high n 2026-05-21 mor"])
    #expect(try found("actor=dps") == ["high n 2026-05-10 dps"])
  }

  @Test func `the earliest end of one and the latest of all of them count`() throws {
    #expect(try found("actor=mona until=2026-04-30") == ["high n 2026-05-01 mona"])
    #expect(
      try found("actor=mona until=2026-04-30", "responsibilities need=n actor=dps") == [
        "high n 2026-05-10 mona dps"
      ])
  }

  @Test func `of one with a second home no end is known, and it is since the need was raised`()
    throws
  {
    #expect(try found("actor=far") == ["high n 2026-03-01 far"])
  }

  @Test func `where somebody has it still, it has not`() throws {
    #expect(try found("actor=lars until=2026-05-31", "responsibilities need=n actor=bup") == [])
  }

  @Test func `one that has not started is none that has ended`() throws {
    #expect(try found("actor=lars from=2026-06-16 until=2026-07-01") == [])
  }
}
