import Analysis
import Model
import Support
import Testing

/// `gap.child-unseen`: the family has help, and nobody has to do with the child.
@Suite struct GapChildUnseenTests {
  private let helped = """
    families id=eik
    families id=ask
    services id=nav sector=nav
    services id=bup sector=health
    people id=mor family=eik role=adult
    ties a=nav b=mor kind=serves

    """

  private func found(_ child: String, _ more: String = "", on day: String = "2026-06-15") throws
    -> [String]
  {
    try findings(
      .gapChildUnseen, on: day, helped + "people id=sara family=eik \(child)\n" + more)
  }

  @Test func `a child in a family with help is unseen while nobody has to do with it`() throws {
    #expect(try found("born=2015-01-01") == ["medium sara -"])
    #expect(try found("born=2015-01-01", "ties a=bup b=sara kind=serves") == [])
    #expect(
      try found("born=2015-01-01", "ties a=bup b=sara kind=serves until=2026-06-14").count == 1)
  }

  @Test func `one is a child until the eighteenth birthday, or by the role where that is unknown`()
    throws
  {
    #expect(try found("born=2008-06-16 role=adult") == ["medium sara -"])
    #expect(try found("born=2008-06-15 role=child") == [])
    #expect(try found("role=child") == ["medium sara -"])
    #expect(try found("role=adult") == [])
  }

  @Test func `a child who is not born yet is not unseen`() throws {
    #expect(try found("born=2026-06-16") == [])
    #expect(try found("born=2026-06-15") == ["medium sara -"])
  }

  @Test func `a need of the child that somebody has is seen, while it is open`() throws {
    let need = "responsibilities need=n actor=bup\nneeds id=n family=eik domain=safety"
    #expect(try found("role=child", need + " person=sara raised=2026-05-01") == [])
    #expect(
      try found("role=child", need + " person=sara raised=2026-05-01 closed=2026-06-15").count == 1)
    #expect(try found("role=child", need + " person=mor raised=2026-05-01").count == 1)
  }

  @Test func `in a family without help nobody is unseen`() throws {
    #expect(
      try findings(
        .gapChildUnseen,
        """
        families id=eik
        people id=sara family=eik role=child
        """) == [])
  }

  @Test func `a child who has moved is a child of the new home`() throws {
    #expect(try found("role=child until=2026-06-14") == [])
    let lines =
      helped + """
        people id=sara family=eik role=child until=2026-05-31
        homes person=sara family=ask from=2026-06-01
        ties a=nav b=ask kind=serves
        """
    let network = try Network(PlainBundle(lines: lines))
    let found = analyse(network, asOf: try #require(Day("2026-06-01"))).findings.filter {
      $0.code == .gapChildUnseen
    }
    #expect(found.compactMap { $0.family.map { network.families.id[$0.row] } } == ["ask"])
  }
}
