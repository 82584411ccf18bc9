import Analysis
import Testing

/// `silo.isolated`: a service has families and is linked to no other.
@Suite struct SiloIsolatedTests {
  private func found(families: Int = 1, _ more: String = "") throws -> [String] {
    var lines = """
      services id=bup sector=health
      services id=nav sector=nav
      services id=mormor sector=private
      contacts id=lars service=bup
      contacts id=mona service=bup
      contacts id=kari service=nav

      """
    for number in 0..<families {
      lines += "families id=f\(number)\nties a=bup b=f\(number) kind=serves\n"
    }
    return try findings(.siloIsolated, lines + more)
  }

  @Test func `a service by itself is medium, and high from five families`() throws {
    #expect(try found(families: 1) == ["medium bup -"])
    #expect(try found(families: 4) == ["medium bup -"])
    #expect(try found(families: 5) == ["high bup -"])
  }

  @Test func `a service without families is not missed`() throws {
    #expect(try found(families: 0) == [])
  }

  @Test func `one link is enough, be it a tie or a referral accepted within a year`() throws {
    #expect(try found("ties a=kari b=lars kind=collaborates") == [])
    let referral = "referrals id=r family=f0 from=nav to=bup sent=2025-01-01 outcome=accepted "
    #expect(try found(referral + "answered=2025-06-16") == [])
    #expect(try found(referral + "answered=2025-06-15") == ["medium bup -"])
  }

  @Test func `to work together within the service is no link`() throws {
    #expect(try found("ties a=lars b=mona kind=collaborates") == ["medium bup -"])
  }

  @Test func `the family's own network is not isolated`() throws {
    #expect(try found(families: 1, "ties a=mormor b=f0 kind=serves") == ["medium bup -"])
  }
}
