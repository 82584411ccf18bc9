import Analysis
import Testing

/// `gap.no-coordinator`: three services or more are with the family, and no coordinator.
@Suite struct GapNoCoordinatorTests {
  private let family = """
    families id=eik
    people id=sara family=eik role=child
    services id=s1 sector=nav
    services id=s2 sector=school
    services id=s3 sector=health
    services id=s4 sector=housing
    services id=s5 sector=refugee
    services id=s6 sector=other
    services id=mormor sector=private
    contacts id=kari service=s1 role=coordinator
    contacts id=liv service=s2
    needs id=n family=eik domain=economy raised=2026-05-01

    """

  private func found(serving: [String], _ more: String = "") throws -> [String] {
    let ties = serving.map { "ties a=\($0) b=eik kind=serves\n" }.joined()
    return try findings(.gapNoCoordinator, family + ties + more)
  }

  @Test func `three services without a coordinator are medium, six are high`() throws {
    #expect(try found(serving: ["s1", "s2"]) == [])
    #expect(try found(serving: ["s1", "s2", "s3"]) == ["medium eik - s1 s2 s3"])
    #expect(
      try found(serving: ["s1", "s2", "s3", "s4", "s5"]) == ["medium eik - s1 s2 s3 s4 s5"])
    #expect(
      try found(serving: ["s1", "s2", "s3", "s4", "s5", "s6"]) == ["high eik - s1 s2 s3 s4 s5 s6"])
  }

  @Test func `a service counts once, by itself, by a contact or by a need that it has`() throws {
    #expect(try found(serving: ["s1", "s2", "liv"]) == [])
    #expect(
      try found(serving: ["s1", "liv"], "responsibilities need=n actor=s3") == [
        "medium eik - s1 s2 s3"
      ])
    #expect(
      try found(serving: ["s1", "liv"], "ties a=s3 b=sara kind=serves") == ["medium eik - s1 s2 s3"]
    )
  }

  @Test func `the family's own network is no service`() throws {
    #expect(try found(serving: ["s1", "s2", "mormor"]) == [])
  }

  @Test func `a contact with the role is the coordinator, by a tie or by a need`() throws {
    let three = ["s1", "s2", "s3"]
    #expect(try found(serving: three, "ties a=kari b=sara kind=serves") == [])
    #expect(try found(serving: three, "responsibilities need=n actor=kari") == [])
    #expect(try found(serving: three, "ties a=liv b=eik kind=serves").count == 1)
    #expect(try found(serving: three, "ties a=kari b=eik kind=serves until=2026-06-14").count == 1)
    #expect(
      try found(serving: three, "responsibilities need=n actor=kari until=2026-06-14").count == 1)
  }
}
