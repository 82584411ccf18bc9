import Reports
import Testing

@Suite struct TextTableTests {
  @Test func `numbers stand to the right and the last column wraps`() {
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
}
