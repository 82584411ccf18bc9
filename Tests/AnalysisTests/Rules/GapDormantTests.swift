import Analysis
import Testing

/// `gap.dormant`: for more than ninety days nothing has happened about the need.
@Suite struct GapDormantTests {
  private func found(_ from: String, _ more: String = "", need: String = "raised=2026-01-01") throws
    -> [String]
  {
    try findings(
      .gapDormant,
      """
      families id=eik
      services id=bup sector=health
      contacts id=lars service=bup
      needs id=n family=eik domain=economy \(need)
      responsibilities need=n actor=lars from=\(from)

      """ + more)
  }

  @Test func `it is dormant when the last thing happened more than ninety days ago`() throws {
    #expect(try found("2026-03-16") == ["medium n 2026-03-16 lars"])
    #expect(try found("2026-03-17") == [])
  }

  @Test func `it is high when the need is urgent`() throws {
    #expect(
      try found("2026-03-16", need: "raised=2026-01-01 urgency=urgent") == [
        "high n 2026-03-16 lars"
      ])
  }

  @Test func `an activity on the need wakes it, once it has taken place`() throws {
    #expect(
      try found("2026-01-01", "activities date=2026-03-17 actor=lars family=eik need=n") == [])
    #expect(
      try found("2026-01-01", "activities date=2026-03-16 actor=lars family=eik need=n") == [
        "medium n 2026-03-16 lars"
      ])
    #expect(
      try found("2026-01-01", "activities date=2026-06-16 actor=lars family=eik need=n").count == 1)
    // One on nothing in particular does not.
    #expect(try found("2026-01-01", "activities date=2026-06-01 actor=lars family=eik").count == 1)
  }

  @Test func `that it was raised is the first thing that happened`() throws {
    #expect(try found("", need: "raised=2026-03-16") == ["medium n 2026-03-16 lars"])
    #expect(try found("", need: "raised=2026-03-17") == [])
  }
}
