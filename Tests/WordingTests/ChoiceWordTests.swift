import Model
import Testing
import Wording

/// What options and arguments take.
@Suite struct ChoiceWordTests {
  private let severities = ["critical", "high", "medium", "low"]
  private let views = [
    "urgent", "services", "responsibilities", "ecomap", "timeline", "referrals", "gaps", "network",
  ]

  @Test(arguments: [
    ("kritisk", "critical"), ("Høy", "high"), ("HØG", "high"), ("high", "high"),
    ("middels", "medium"), ("låg", "low"), ("lav", "low"), ("Critical", "critical"),
  ]) func `a severity is taken in every language and case`(word: String, code: String) {
    #expect(ChoiceWord.code(word, among: severities) == code)
  }

  @Test(arguments: [
    ("haster", "urgent"), ("hastar", "urgent"), ("tjenester", "services"), ("tenester", "services"),
    ("Ansvar", "responsibilities"),
    ("nettverkskart", "ecomap"), ("tidslinje", "timeline"), ("Tidslinja", "timeline"),
    ("henvisninger", "referrals"), ("tilvisingar", "referrals"),
    ("hull", "gaps"), ("hol", "gaps"), ("nettverk", "network"), ("network", "network"),
  ]) func `a picture is taken in every language`(word: String, code: String) {
    #expect(ChoiceWord.code(word, among: views) == code)
  }

  @Test func `other choices are taken too`() {
    #expect(ChoiceWord.code("A4", among: ["a4", "a3", "screen"]) == "a4")
    #expect(ChoiceWord.code("skjerm", among: ["a4", "a3", "screen"]) == "screen")
    #expect(ChoiceWord.code("tabell", among: ["table", "json"]) == "table")
    #expect(ChoiceWord.code("bokmål", among: ["nb", "nn", "en"]) == "nb")
    // Composed otherwise, as some keyboards do.
    #expect(ChoiceWord.code("la\u{30A}g", among: severities) == "low")
    #expect(ChoiceWord.code("skjerm", among: severities) == nil)
    #expect(ChoiceWord.code("", among: severities) == nil)
  }

  @Test func `every word that is shown is taken`() {
    let groups = [
      severities, views, ["silos", "referrals", "gaps"], ["area", "sector", "service"],
      ["table", "json", "csv", "markdown"], ["svg", "png", "pdf", "dot", "text"],
      ["html", "pdf", "markdown"], ["hide", "show"], ["a4", "a3", "screen"], ["nb", "nn", "en"],
    ]
    for choices in groups {
      for choice in choices {
        for language in Language.allCases {
          let word = ChoiceWord.words(choice)[language]
          #expect(ChoiceWord.code(word, among: choices) == choice, "\(word)")
        }
      }
      for language in Language.allCases {
        let words = choices.map { ChoiceWord.words($0)[language] }
        #expect(Set(words).count == choices.count, "\(words)")
      }
    }
  }

  @Test func `the nearest word is one of the readers`() {
    #expect(ChoiceWord.nearest(to: "kritsk", among: severities)?.nb == "kritisk")
    #expect(ChoiceWord.nearest(to: "hgih", among: severities)?.nn == "høg")
    #expect(ChoiceWord.nearest(to: "noe helt annet", among: severities) == nil)
  }
}
