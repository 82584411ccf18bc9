import Analysis
import Model
import Support
import Testing

/// `gap.no-service`: no service in an area has what needs there are about.
@Suite struct GapNoServiceTests {
  private func need(_ number: Int) -> String {
    "needs id=n\(number) family=eik domain=debt raised=2026-05-0\(number)\n"
  }

  private func found(_ more: String, needs: Int = 1) throws -> [String] {
    try findings(
      .gapNoService,
      "families id=eik area=Nord\n" + (1...needs).map(need).joined() + more)
  }

  @Test func `a domain that no service there has is a finding, since the first need`() throws {
    #expect(try found("") == ["medium debt 2026-05-01"])
    #expect(try found("services id=nav sector=nav domains=economy+housing").count == 1)
  }

  @Test func `from five needs it is high`() throws {
    #expect(try found("", needs: 4) == ["medium debt 2026-05-01"])
    #expect(try found("", needs: 5) == ["high debt 2026-05-01"])
  }

  @Test func `a service with the domain in the area, or everywhere, will do`() throws {
    #expect(try found("services id=nav sector=nav domains=debt area=Nord") == [])
    #expect(try found("services id=nav sector=nav domains=economy+debt") == [])
    #expect(try found("services id=nav sector=nav domains=debt area=Sør").count == 1)
  }

  @Test func `a private one, and one that is closed or not opened, will not`() throws {
    #expect(try found("services id=mormor sector=private domains=debt").count == 1)
    #expect(try found("services id=nav sector=nav domains=debt closed=2026-06-15").count == 1)
    #expect(try found("services id=nav sector=nav domains=debt opened=2026-06-16").count == 1)
  }

  @Test func `each area and each domain is a finding of its own`() throws {
    let lines = """
      families id=eik area=Nord
      families id=ask area=Sør
      needs id=n1 family=eik domain=debt raised=2026-05-01
      needs id=n2 family=ask domain=debt raised=2026-05-02
      needs id=n3 family=ask domain=housing raised=2026-05-03
      """
    let network = try Network(PlainBundle(lines: lines))
    let found = analyse(network, asOf: try #require(Day("2026-06-15"))).findings.filter {
      $0.code == .gapNoService
    }
    #expect(
      found.map { network.id($0.subject) + " " + network.symbols[$0.area] } == [
        "debt Nord", "debt Sør", "housing Sør",
      ])
  }

  @Test func `for a family without an area any service with the domain will do`() throws {
    let family = "families id=eik\nneeds id=n family=eik domain=debt raised=2026-05-01\n"
    #expect(try findings(.gapNoService, family) == ["medium debt 2026-05-01"])
    #expect(
      try findings(.gapNoService, family + "services id=nav sector=nav domains=debt area=Sør") == []
    )
  }

  @Test func `closed needs and needs of closed families do not count`() throws {
    #expect(
      try findings(
        .gapNoService,
        """
        families id=eik
        families id=ask closed=2026-06-15
        needs id=n1 family=eik domain=debt raised=2026-05-01 closed=2026-06-15
        needs id=n2 family=ask domain=debt raised=2026-05-01
        """) == [])
  }
}
