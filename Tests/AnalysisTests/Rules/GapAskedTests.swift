import Analysis
import Testing

/// `gap.asked`: somebody was asked more than two weeks ago and has not said yes.
@Suite struct GapAskedTests {
  private func found(
    _ responsibilities: String, elsewhere: String = "accepted=2026-05-10", need: String = ""
  ) throws -> [String] {
    try findings(
      .gapAsked,
      """
      families id=eik
      families id=ask
      services id=nav sector=nav
      services id=bup sector=health
      needs id=n family=eik domain=economy raised=2026-05-01 \(need)
      needs id=m family=ask domain=economy raised=2026-05-01
      responsibilities need=m actor=nav \(elsewhere)
      \(responsibilities)
      """)
  }
  private let asked = "responsibilities need=n actor=bup asked=2026-05-31"

  @Test func `fourteen days are time enough to answer`() throws {
    #expect(try found(asked) == ["medium n 2026-05-31 bup"])
    #expect(try found("responsibilities need=n actor=bup asked=2026-06-01") == [])
  }

  @Test func `it is high when the need is urgent`() throws {
    #expect(try found(asked, need: "urgency=urgent") == ["high n 2026-05-31 bup"])
  }

  @Test func `the last who was asked counts`() throws {
    let another = asked + "\nresponsibilities need=n actor=nav asked="
    #expect(try found(another + "2026-05-20") == ["medium n 2026-05-31 bup nav"])
    #expect(try found(another + "2026-06-02") == [])
  }

  @Test func `one yes is enough`() throws {
    #expect(try found(asked + " accepted=2026-06-15") == [])
    #expect(try found(asked + "\nresponsibilities need=n actor=nav accepted=2026-06-01") == [])
    #expect(try found(asked + " accepted=2026-06-16").count == 1)
  }

  @Test func `where the network writes down no yes at all, nothing is said`() throws {
    #expect(try found(asked, elsewhere: "") == [])
  }
}
