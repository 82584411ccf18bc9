import Testing

@testable import Diagrams

@Suite struct LabelTests {
  @Test func wordsAreWrappedAndNotBroken() {
    #expect(
      wrapped("Søknad om bostøtte til leiligheten", width: 22)
        == ["Søknad om bostøtte til", "leiligheten"])
  }

  @Test func aWordLongerThanALineIsBrokenWithAHyphen() {
    #expect(wrapped("abcdefghij", width: 4) == ["abc-", "def-", "ghij"])
  }

  @Test func whatDoesNotFitEndsInAnEllipsis() {
    #expect(wrapped("aa bb cc dd ee", width: 2, lines: 3) == ["aa", "bb", "c…"])
    #expect(cut("Helsestasjonen", 6) == "Helse…")
    #expect(cut("Helse", 6) == "Helse")
  }

  @Test(arguments: ["", "   ", "\n"]) func withoutTextThereIsOneEmptyLine(text: String) {
    #expect(wrapped(text) == [""])
  }

  @Test func noLineIsLongerThanItMayBe() {
    let text = String(repeating: "lang setning med familiekoordinatorsamarbeidsavtaler ", count: 5)
    for width in 2...40 {
      let lines = wrapped(text, width: width, lines: 3)
      #expect(lines.count <= 3)
      #expect(lines.allSatisfy { $0.count <= width })
    }
  }
}
