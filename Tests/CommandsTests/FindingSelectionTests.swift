import Analysis
import Model
import Support
import Testing

@testable import Commands

@Suite struct FindingSelectionTests {
  private static let today = Day("2026-06-15") ?? Day(number: 0)

  private func selection(_ words: String...) throws -> FindingSelection {
    try FindingSelection(Invocation(["analyse", "n"] + words), today: Self.today)
  }

  private func selected(_ words: String...) throws -> SelectedFindings {
    let selection = try FindingSelection(Invocation(["analyse", "n"] + words), today: Self.today)
    let network = try Network(PlainBundle(folder: Program.sample))
    return selection.findings(
      in: Situation(network, asOf: selection.day), scope: .everything, exact: false,
      isForSomebody: false)
  }

  @Test func `without options everything of today is asked for`() throws {
    let selection = try selection()
    #expect(selection.day == Self.today && selection.since == nil)
    #expect(selection.topic == nil && selection.codes.isEmpty && selection.least == nil)
    #expect(selection.place == .everything)
    let selected = try selected()
    #expect(selected.result.findings == selected.all.findings)
    #expect(selected.isNew == nil && selected.earlier == nil && selected.worst == .critical)
  }

  @Test func `options narrow what is asked for`() throws {
    let selection = try selection(
      "hull", "--per", "1.6.2026", "--siden", "2026-05-01", "--code", "gap.nobody", "--code",
      "gap.lapsed", "--min-severity", "høy", "--area", "Sentrum")
    #expect(selection.day == Day("2026-06-01") && selection.since == Day("2026-05-01"))
    #expect(selection.topic == .gaps && selection.codes == [.gapNobody, .gapLapsed])
    #expect(selection.least == .high && selection.place == .area("Sentrum"))
  }

  @Test func `a family is narrower than an area`() throws {
    #expect(try selection("--area", "Sentrum", "--family", "bjork").place == .family("bjork"))
  }

  @Test func `the only topic is the one named, or the one that all codes belong to`() throws {
    #expect(try selection("silos").onlyTopic == .silos)
    #expect(try selection("--code", "gap.nobody", "--code", "gap.lapsed").onlyTopic == .gaps)
    #expect(try selection("--code", "gap.nobody", "--code", "silo.unlinked").onlyTopic == nil)
    #expect(try selection().onlyTopic == nil)
  }

  @Test(arguments: ["2026-06-15", "2026-06-16"])
  func `an earlier day is before the day asked about`(since: String) throws {
    #expect(throws: UsageFault.self) { try selection("--since", since) }
    #expect(try selection("--since", "2026-06-14").since == Day("2026-06-14"))
  }

  @Test func `findings of other codes and of less weight are left out, and all are kept beside`()
    throws
  {
    let all = try selected().all.findings
    let nobody = try selected("--code", "gap.nobody")
    #expect(nobody.all.findings == all)
    #expect(nobody.result.findings == all.filter { $0.code == .gapNobody })
    let high = try selected("--min-severity", "high")
    #expect(high.all.findings == all)
    #expect(high.result.findings == all.filter { $0.severity <= .high })
    #expect(!high.result.findings.isEmpty && high.result.findings.count < all.count)
  }

  @Test func `what is new keeps to the findings that are asked for`() throws {
    let all = try selected("--since", "2026-06-01")
    let high = try selected("--since", "2026-06-01", "--min-severity", "high")
    let isNew = try #require(high.isNew)
    #expect(isNew.count == high.result.findings.count)
    let new = high.result.findings.marked(isNew)
    #expect(new == all.onlyNew.result.findings.filter { $0.severity <= .high })
    #expect(!new.isEmpty && new.count < high.result.findings.count)
    #expect(high.onlyNew.result.findings == new && high.onlyNew.isNew == nil)
    let earlier = try selected("--as-of", "2026-06-01", "--min-severity", "high")
    #expect(high.earlier == earlier.result.findings)
  }

  @Test func `the worst is of every severity, and of the new ones where a day is given`() throws {
    #expect(try selected("--min-severity", "critical", "--code", "gap.lapsed").worst != nil)
    let since = try selected("--since", "2026-06-14")
    #expect(since.worst == since.onlyNew.result.findings.map(\.severity).min())
    #expect(since.worst != since.all.findings.map(\.severity).min())
  }
}
