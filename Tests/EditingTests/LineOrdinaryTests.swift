import Editing
import Model
import Testing

/// What people write and say without thinking of the grammar.
@Suite struct LineOrdinaryTests {
  @Test(arguments: ["om en uke", "om én uke", "om ei veke", "in a week", "om 1 uke"])
  func `one week may be said as it is said`(words: String) throws {
    let sample = try LineSample(LineKindTests.tables)
    let rows = try sample.rows("ringte Nav: Gjeld svar \(words)", family: "f")
    #expect(rows.contains { $0.contains("due=2026-06-22") }, "\(rows)")
  }

  @Test(arguments: [
    ("dekket", "met"), ("delvis dekket", "partly"), ("ikke dekket", "unmet"), ("dekt", "met"),
  ])
  func `a need ends in the words in which its end is shown`(word: String, code: String) throws {
    let sample = try LineSample(LineKindTests.tables)
    let rows = try sample.rows("Gjeld slutt \(word)", family: "f")
    #expect(rows == ["needs id=n.gjeld closed=2026-06-15 outcome=\(code)"])
  }

  @Test func `a no is to what was said last`() throws {
    var tables = LineKindTests.tables
    tables["responsibilities"] =
      "need,actor,asked,accepted,from\nn.gjeld,c.unni,2026-04-20,,2026-04-20\nn.gjeld,c.unni,2026-06-15,2026-06-15,2026-06-15"
    let sample = try LineSample(tables)
    let rows = try sample.rows("Gjeld → Unni nei", family: "f")
    #expect(rows.count == 1)
    #expect(
      rows.allSatisfy { $0.contains("from=2026-06-15") && $0.contains("declined=2026-06-15") })
  }
}
