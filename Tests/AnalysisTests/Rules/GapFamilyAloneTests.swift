import Analysis
import Testing

/// `gap.family-alone`: only people of the family do something about the need.
@Suite struct GapFamilyAloneTests {
  private func found(_ responsibilities: String, need: String = "") throws -> [String] {
    try findings(
      .gapFamilyAlone,
      """
      families id=eik
      people id=mor family=eik role=adult
      people id=far family=eik role=adult
      services id=nav sector=nav
      needs id=n family=eik domain=economy raised=2026-05-01 \(need)
      \(responsibilities)
      """)
  }

  @Test func `a family that has it alone is medium, and high when it is urgent`() throws {
    let mother = "responsibilities need=n actor=mor from=2026-05-10"
    #expect(try found(mother) == ["medium n 2026-05-10 mor"])
    #expect(try found(mother, need: "urgency=urgent") == ["high n 2026-05-10 mor"])
  }

  @Test func `it is since the first of them began, or since the need was raised`() throws {
    let father = "\nresponsibilities need=n actor=far"
    #expect(
      try found("responsibilities need=n actor=mor from=2026-05-10" + father + " from=2026-05-05")
        == ["medium n 2026-05-05 far mor"])
    #expect(
      try found("responsibilities need=n actor=mor" + father) == ["medium n 2026-05-01 far mor"])
  }

  @Test func `with a service beside it the family is not alone, while that lasts`() throws {
    let both = "responsibilities need=n actor=mor\nresponsibilities need=n actor=nav until="
    #expect(try found(both + "2026-06-15") == [])
    #expect(try found(both + "2026-06-14").count == 1)
  }
}
