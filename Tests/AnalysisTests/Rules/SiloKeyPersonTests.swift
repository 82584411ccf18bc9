import Analysis
import Testing

/// `silo.key-person`: without one person, services that can reach each other no longer can.
@Suite struct SiloKeyPersonTests {
  private func found(_ ties: String...) throws -> [String] {
    try findings(
      .siloKeyPerson,
      """
      services id=s1 sector=nav
      services id=s2 sector=health
      services id=s3 sector=school
      services id=s4 sector=housing
      services id=mormor sector=private
      contacts id=kari service=s1
      contacts id=liv service=s1
      contacts id=eva service=mormor

      """ + ties.map { "ties kind=collaborates \($0)\n" }.joined())
  }

  @Test func `one through whom alone a service is reached is a key person`() throws {
    #expect(try found("a=kari b=s2") == ["medium kari - s2"])
  }

  @Test func `where there is another way nobody is`() throws {
    #expect(try found("a=kari b=s2", "a=liv b=s2") == [])
    #expect(try found("a=kari b=s2", "a=s1 b=s2") == [])
    #expect(try found("a=kari b=s2", "a=liv b=s2 until=2026-06-14").count == 1)
  }

  @Test func `three services cut off are high`() throws {
    #expect(try found("a=kari b=s2", "a=kari b=s3") == ["medium kari - s2 s3"])
    #expect(
      try found("a=kari b=s2", "a=kari b=s3", "a=kari b=s4") == ["high kari - s2 s3 s4"])
  }

  @Test func `the part with the most services stays, and the others are cut off`() throws {
    #expect(try found("a=kari b=s2", "a=s2 b=s3", "a=s3 b=s4") == ["medium kari - s1"])
    // Of equals, the one with the smallest id stays.
    #expect(
      try found("a=kari b=s3", "a=s1 b=s2", "a=s3 b=s4") == ["medium kari - s3 s4"])
  }

  @Test func `the family's own network is not counted`() throws {
    #expect(try found("a=eva b=s1", "a=eva b=s2") == [])
    #expect(try found("a=kari b=eva") == [])
  }
}
