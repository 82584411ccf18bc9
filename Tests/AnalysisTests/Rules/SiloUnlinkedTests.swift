import Analysis
import Testing

/// `silo.unlinked`: two services share families and have nothing to do with each other.
@Suite struct SiloUnlinkedTests {
  private func found(
    shared: Int = 1, _ more: String = "", sector: String = "nav", on day: String = "2026-06-15"
  ) throws -> [String] {
    var lines = """
      services id=bup sector=health
      services id=nav sector=\(sector)
      services id=skole sector=school
      services id=mormor sector=private
      contacts id=lars service=bup
      contacts id=kari service=nav
      contacts id=liv service=skole
      contacts id=eva service=mormor
      families id=other

      """
    for number in 0..<shared {
      lines += "families id=f\(number)\nties a=bup b=f\(number) kind=serves\n"
      lines += "ties a=kari b=f\(number) kind=serves\n"
    }
    return try findings(.siloUnlinked, on: day, lines + more)
  }

  @Test func `one shared family is low, two are medium, five are high`() throws {
    #expect(try found(shared: 1) == ["low bup - nav"])
    #expect(try found(shared: 2) == ["medium bup - nav"])
    #expect(try found(shared: 4) == ["medium bup - nav"])
    #expect(try found(shared: 5) == ["high bup - nav"])
  }

  @Test func `services that share no family have nothing to do together`() throws {
    #expect(try found(shared: 0, "ties a=bup b=other kind=serves") == [])
  }

  @Test func `they are linked when they or their people work together, while that lasts`() throws {
    #expect(try found("ties a=bup b=nav kind=collaborates") == [])
    #expect(try found("ties a=kari b=lars kind=collaborates") == [])
    #expect(try found("ties a=kari b=lars kind=collaborates until=2026-06-14").count == 1)
  }

  @Test func `they are linked by a referral accepted within a year, of any family and either way`()
    throws
  {
    func accepted(_ day: String, _ outcome: String = "accepted") -> String {
      "referrals id=r family=other from=kari to=bup sent=2025-01-01 answered=\(day) "
        + "outcome=\(outcome)"
    }
    #expect(try found(accepted("2025-06-16")) == [])
    #expect(try found(accepted("2025-06-15")).count == 1)
    #expect(try found(accepted("2026-06-15")) == [])
    #expect(try found(accepted("2026-06-16")).count == 1)
    #expect(try found(accepted("2026-06-01", "declined")).count == 1)
  }

  @Test func `a contact of a third service that works with both is a bridge between them`() throws {
    let liv = "ties a=bup b=liv kind=collaborates\n"
    #expect(try found(liv + "ties a=liv b=nav kind=collaborates") == [])
    #expect(try found(liv) == ["low bup - nav"])
    let eva = "ties a=bup b=eva kind=collaborates\nties a=eva b=nav kind=collaborates"
    #expect(try found(eva) == ["low bup - nav"])
  }

  @Test func `coordinating is no silo, and the family's own network is no side of one`() throws {
    #expect(try found(sector: "coordination") == [])
    #expect(try found(sector: "private") == [])
  }

  @Test func `a service that is closed shares nothing`() throws {
    #expect(
      try found("services id=x sector=other closed=2026-06-15\nties a=x b=f0 kind=serves")
        == ["low bup - nav"])
  }
}
