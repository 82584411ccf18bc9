import Analysis
import Testing

/// `silo.child-adult-split`: those who help the children and those who help the adults of a family
/// have nothing to do with each other.
@Suite struct SiloChildAdultSplitTests {
  private func found(
    child: String = "max_age=17", adult: String = "min_age=18", born: String = "2015-01-01",
    _ more: String = ""
  ) throws -> [String] {
    try findings(
      .siloChildAdultSplit,
      """
      families id=eik
      people id=sara family=eik born=\(born)
      services id=bup sector=health \(child)
      services id=dps sector=health \(adult)
      services id=nav sector=nav
      ties a=bup b=eik kind=serves
      ties a=dps b=eik kind=serves
      ties a=nav b=eik kind=serves

      """ + more)
  }

  @Test func `services for children and for adults that are not linked split a family`() throws {
    #expect(try found() == ["medium eik - bup dps"])
  }

  @Test func `a service for children goes to 23 years and begins before 18`() throws {
    #expect(try found(child: "max_age=23") == ["medium eik - bup dps"])
    #expect(try found(child: "min_age=17 max_age=23") == ["medium eik - bup dps"])
    #expect(try found(child: "max_age=24") == [])
    #expect(try found(child: "min_age=18 max_age=23") == [])
    #expect(try found(child: "") == [])
  }

  @Test func `a service for adults begins at 18`() throws {
    #expect(try found(adult: "min_age=17") == [])
    #expect(try found(adult: "min_age=67") == ["medium eik - bup dps"])
  }

  @Test func `one link between them is enough`() throws {
    #expect(try found("ties a=bup b=dps kind=collaborates") == [])
    #expect(try found("ties a=bup b=nav kind=collaborates") == ["medium eik - bup dps"])
  }

  @Test func `a family without a child is not split`() throws {
    #expect(try found(born: "2008-06-15") == [])
    #expect(try found(born: "2008-06-16") == ["medium eik - bup dps"])
  }
}
