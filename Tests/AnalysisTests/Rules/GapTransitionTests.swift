import Analysis
import Testing

/// `gap.transition`: a person grows too old for a service, and no other takes over.
@Suite struct GapTransitionTests {
  private func bundle(_ born: String, sector: String = "health") -> String {
    """
    families id=eik
    people id=sara family=eik born=\(born)
    services id=bup sector=\(sector) domains=mental-health max_age=17
    services id=dps sector=health domains=mental-health min_age=18
    contacts id=lars service=bup

    """
  }
  private let held = "ties a=bup b=sara kind=serves\n"
  private let need = "needs id=n family=eik person=sara domain=mental-health raised=2026-01-01\n"

  private func found(born: String, _ more: String? = nil, on day: String = "2026-06-15") throws
    -> [String]
  {
    try findings(.gapTransition, on: day, bundle(born) + (more ?? held))
  }

  @Test func `ahead it is low within a year, medium within 180 days, high within 90`() throws {
    // Days of the eighteenth birthday: 366, 365, 181, 180, 91, 90 and 1 ahead.
    #expect(try found(born: "2009-06-16") == [])
    #expect(try found(born: "2009-06-15") == ["low sara - bup"])
    #expect(try found(born: "2008-12-13") == ["low sara - bup"])
    #expect(try found(born: "2008-12-12") == ["medium sara - bup"])
    #expect(try found(born: "2008-09-14") == ["medium sara - bup"])
    #expect(try found(born: "2008-09-13") == ["high sara - bup"])
    #expect(try found(born: "2008-06-16") == ["high sara - bup"])
  }

  @Test func `passed it is high, and critical with an open need of what the service does`() throws {
    #expect(try found(born: "2008-06-15") == ["high sara 2026-06-15 bup"])
    #expect(try found(born: "2008-06-15", held + need) == ["critical sara 2026-06-15 bup"])
    #expect(
      try found(
        born: "2008-06-15",
        held + "needs id=n family=eik person=sara domain=debt raised=2026-01-01"
      ) == ["high sara 2026-06-15 bup"])
    // Ahead a need changes nothing.
    #expect(try found(born: "2009-06-15", held + need) == ["low sara - bup"])
  }

  @Test func `a year after the birthday it is over`() throws {
    #expect(try found(born: "2007-06-16") == ["high sara 2025-06-16 bup"])
    #expect(try found(born: "2007-06-15") == [])
  }

  @Test func `who is followed up by a responsibility alone grows too old for it as well`() throws {
    let responsibility = need + "responsibilities need=n actor=lars\n"
    #expect(try found(born: "2008-06-16", responsibility) == ["high sara - bup"])
    // The need is the family's then, not the person's.
    #expect(
      try found(
        born: "2008-06-16", responsibility.replacing("person=sara ", with: "")) == [])
  }

  @Test func `a service that does not hold the person sets no limit`() throws {
    #expect(try found(born: "2008-06-16", "") == [])
    #expect(try found(born: "2008-06-16", "ties a=bup b=eik kind=serves") == [])
    #expect(try found(born: "2008-06-16", "ties a=bup b=sara kind=serves until=2026-06-14") == [])
  }

  @Test func `held the day before the birthday is enough, while there is an open need of it`()
    throws
  {
    let until = "ties a=bup b=sara kind=serves until="
    #expect(
      try found(born: "2008-06-10", until + "2026-06-09\n" + need) == [
        "critical sara 2026-06-10 bup"
      ])
    #expect(try found(born: "2008-06-10", until + "2026-06-08\n" + need) == [])
    #expect(try found(born: "2008-06-10", until + "2026-06-09") == [])
    #expect(
      try found(
        born: "2008-06-10", until + "2026-06-09\n" + need.dropLast() + " closed=2026-06-15") == [])
  }

  @Test func `another service that does the same at that age has taken over`() throws {
    #expect(try found(born: "2008-06-15", held + need + "ties a=dps b=sara kind=serves") == [])
    // It does not count before it begins, nor where it does something else or ends as young.
    let late = held + "ties a=dps b=sara kind=serves from=2026-06-16"
    #expect(try found(born: "2008-06-15", late).count == 1)
    for other in ["domains=debt", "domains=mental-health max_age=17"] {
      let tie = held + "services id=x sector=health \(other)\nties a=x b=sara kind=serves"
      #expect(try found(born: "2008-06-15", tie).contains("high sara 2026-06-15 bup"))
    }
  }

  @Test(arguments: ["school", "kindergarten"])
  func `a school year ends on 1 August of the year of the birthday`(sector: String) throws {
    let lines = bundle("2008-06-17", sector: sector) + held
    #expect(try findings(.gapTransition, on: "2026-07-31", lines) == ["high sara - bup"])
    #expect(try findings(.gapTransition, on: "2026-08-01", lines) == ["high sara 2026-08-01 bup"])
  }

  @Test func `without a known birthday, and without a last age, nothing is said`() throws {
    #expect(try found(born: "") == [])
    #expect(try found(born: "2008-06-15", "ties a=dps b=sara kind=serves") == [])
  }

  @Test func `the family's own network has no age limit`() throws {
    #expect(
      try findings(.gapTransition, bundle("2008-06-15", sector: "private") + held) == [])
  }
}
