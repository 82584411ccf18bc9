import Analysis
import Testing

/// `goal.overdue`: the day of a goal has passed, and it is neither reached nor given up.
@Suite struct GoalOverdueTests {
  private func found(_ goal: String, _ more: String = "") throws -> [String] {
    try findings(
      .goalOverdue,
      """
      families id=eik
      goals id=g family=eik domain=school title=Lese set=2026-01-01 \(goal)

      """ + more)
  }

  @Test func `a goal is asked about the day after its day`() throws {
    #expect(try found("target=2026-06-14") == ["low g 2026-06-14"])
    #expect(try found("target=2026-06-15") == [])
    #expect(try found("") == [])
  }

  @Test func `one that is reached or given up is not, from that day on`() throws {
    for end in ["achieved", "dropped"] {
      #expect(try found("target=2026-06-14 \(end)=2026-06-15") == [])
      #expect(try found("target=2026-06-14 \(end)=2026-06-16").count == 1)
    }
  }

  @Test func `one that another carries on is not, once that is set`() throws {
    let next = "goals id=h family=eik domain=school title=Mer follows=g set="
    #expect(try found("target=2026-06-14", next + "2026-06-15") == [])
    #expect(try found("target=2026-06-14", next + "2026-06-16") == ["low g 2026-06-14"])
  }
}
