import Model
import Testing
import Wording

@Suite struct NumberAndDayTests {
  private let day = Day(year: 2026, month: 6, day: 5) ?? Day(number: 0)

  @Test func `days are written as people write them`() {
    #expect(Language.nb.day(day) == "5. juni 2026")
    #expect(Language.nn.day(day) == "5. juni 2026")
    #expect(Language.en.day(day) == "5 June 2026")
    #expect(Language.nb.shortDay(day) == "05.06.2026")
    #expect(Language.nn.month(day) == "juni 2026")
  }

  @Test func `one is singular and everything else plural`() {
    #expect(Language.nb.days(1) == "1 dag")
    #expect(Language.nb.days(32) == "32 dager")
    #expect(Language.nb.days(0) == "0 dager")
    #expect(Language.nn.days(32) == "32 dagar")
    #expect(Language.en.days(1) == "1 day")
    #expect(Language.nn.families(3) == "3 familiar")
    #expect(Language.nb.families(1) == "1 familie")
    #expect(Language.nb.sharedFamilies(5) == "5 felles familier")
    #expect(Language.nn.openNeeds(1) == "1 ope behov")
  }

  @Test func `lengths of time are spelled out`() {
    #expect(Language.nb.length(LengthOfTime(10, .businessDays)) == "10 virkedager")
    #expect(Language.nn.length(LengthOfTime(10, .businessDays)) == "10 yrkedagar")
    #expect(Language.en.length(LengthOfTime(1, .months)) == "1 month")
    #expect(Language.nn.length(LengthOfTime(3, .weeks)) == "3 veker")
  }

  @Test func `today and its neighbours have names`() {
    #expect(Language.nb.ago(days: 0) == "i dag")
    #expect(Language.nb.ago(days: 1) == "i går")
    #expect(Language.nn.ago(days: 2) == "for 2 dagar sidan")
    #expect(Language.nn.ahead(days: 1) == "i morgon")
    #expect(Language.en.ahead(days: 7) == "in 7 days")
  }

  @Test func `numbers have the signs of their language`() {
    #expect(Language.nb.number(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(Language.en.number(1_234_567) == "1,234,567")
    #expect(Language.nb.number(999) == "999")
    #expect(Language.nb.number(-1000) == "\u{2212}1\u{202F}000")
  }

  @Test func `names are listed with and`() {
    #expect(Language.nb.list([]) == "")
    #expect(Language.nb.list(["A"]) == "A")
    #expect(Language.nn.list(["A", "B"]) == "A og B")
    #expect(Language.nb.list(["A", "B", "C"]) == "A, B og C")
    #expect(Language.en.list(["A", "B", "C"]) == "A, B and C")
    #expect(Language.nb.list(["A", "B", "C", "D", "E"], most: 3) == "A, B, C og 2 til")
    #expect(Language.en.list(["A", "B", "C", "D"], most: 3) == "A, B, C and D")
    #expect(Language.en.quoted("X") == "“X”")
  }

  @Test func `the environment says the language`() {
    for (value, language) in [
      ("nb_NO.UTF-8", Language.nb), ("no", .nb), ("no_NO", .nb), ("nn_NO.UTF-8", .nn), ("nn", .nn),
      ("en_GB.UTF-8", .en), ("en", .en), ("EN_us", .en), ("C", .nb), ("C.UTF-8", .nb),
      ("POSIX", .nb), ("de_DE", .nb),
    ] {
      #expect(Language(environment: [value, nil, nil]) == language, "\(value)")
    }
    #expect(Language(environment: []) == .nb)
    #expect(Language(environment: [nil, "", "nn_NO"]) == .nn)
    #expect(Language(environment: ["en_GB", "nn_NO", "nb_NO"]) == .en)
    #expect(Language(environment: ["C", "nn_NO", "nn_NO"]) == .nb)
  }

  @Test func `lines of pictures are whole`() {
    #expect(Language.nb.madeBySamvev(day) == "Status 5. juni 2026. Laget med Samvev")
    #expect(Language.nn.trust(4) == "tillit 4 av 5")
    #expect(Language.nb.findingCounts([2, 0, 0, 1]) == "3 funn: 2 kritiske, 1 lav")
    #expect(Language.nn.findingCounts([0, 0, 0, 0]) == "Ingen funn")
  }
}
