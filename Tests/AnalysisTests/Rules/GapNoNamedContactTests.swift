import Analysis
import Testing

/// `gap.no-named-contact`: a service is with the family, and none of its people by name.
@Suite struct GapNoNamedContactTests {
  private func found(_ tie: String, _ more: String = "") throws -> [String] {
    try findings(
      .gapNoNamedContact,
      """
      families id=eik
      people id=sara family=eik role=child
      services id=nav sector=nav
      services id=bup sector=health
      services id=mormor sector=private
      contacts id=kari service=nav
      contacts id=lars service=bup
      needs id=n family=eik domain=economy raised=2026-05-01
      ties kind=serves \(tie)

      """ + more)
  }

  @Test func `a service without a named contact is a finding, since it came`() throws {
    #expect(try found("a=nav b=eik from=2026-02-01") == ["low eik 2026-02-01 nav"])
    #expect(try found("a=nav b=sara") == ["low eik - nav"])
    #expect(
      try found("a=nav b=eik from=2026-02-01", "ties kind=serves a=nav b=sara from=2026-01-01")
        == ["low eik 2026-01-01 nav"])
    #expect(try found("a=nav b=eik until=2026-06-14") == [])
  }

  @Test func `each service is a finding of its own`() throws {
    #expect(
      try found("a=nav b=eik", "ties kind=serves a=bup b=eik") == [
        "low eik - bup", "low eik - nav",
      ]
    )
  }

  @Test func `a contact of the service with a tie or a need will do`() throws {
    #expect(try found("a=nav b=eik", "ties kind=serves a=kari b=sara") == [])
    #expect(try found("a=nav b=eik", "responsibilities need=n actor=kari") == [])
    #expect(try found("a=nav b=eik", "ties kind=serves a=lars b=sara").count == 1)
    #expect(try found("a=nav b=eik", "ties kind=serves a=kari b=eik until=2026-06-14").count == 1)
  }

  @Test func `the family's own network needs no contact`() throws {
    #expect(try found("a=mormor b=eik") == [])
  }
}
