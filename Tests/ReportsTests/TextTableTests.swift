import Reports
import Testing
import Wording

@Suite struct TextTableTests {
  @Test func numbersStandToTheRightAndTheLastColumnWraps() {
    var table = TextTable([.init("Name"), .init("n", isNumber: true), .init("Text")])
    table.add(["Åse", "1", "one two three four five six seven"])
    table.add(["Bo", "1 200", "x"])
    #expect(
      table.lines(width: 33) == [
        "Name      n  Text",
        "────  ─────  ────────────────────",
        "Åse       1  one two three four",
        "             five six seven",
        "Bo    1 200  x",
      ])
  }

  @Test func wideCharactersTakeTwoColumns() {
    #expect(displayWidth("漢字") == 4)
    #expect(displayWidth("e\u{301}é") == 2)
    #expect(displayWidth("شجرة") == 4)
  }

  @Test func textIsBrokenAtBlanksAndAWordThatIsTooLongIsCut() {
    #expect(wrapped("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(wrapped("abcdefghij kl", width: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect(wrapped("", width: 4) == [""])
  }
}
