import Exchange
import Model
import Testing

@Suite struct WrittenDayTests {
  private let day = Day(year: 2026, month: 2, day: 1)

  @Test(arguments: [
    "2026-02-01", "2026-2-1", "2026.02.01", "2026/02/01", "01.02.2026", "1.2.2026", "1. 2. 2026",
    "1.2.2026.", "1/2-2026", "1/2/2026", "01/02/2026", "1-2-2026", "1. februar 2026",
    "1 februar 2026", "1.februar 2026", "1. feb. 2026", "1.feb.2026", "01. Feb 2026",
    "1. FEBRUAR 2026", "1 February 2026", "February 1, 2026", "1-feb-2026", "1‑2‑2026",
    "2026-02-01 00:00", "2026-02-01T00:00:00", "01.02.2026 13:45", "2026-02-01 13:45:10.5",
    "\u{A0}1.2.2026 ",
  ])
  func `one day is read in all the ways that Norwegians write it`(text: String) {
    #expect(WrittenDay(text, isDayFirst: true) == day.map { .day($0) })
  }

  @Test(arguments: [
    "søndag 1. februar 2026", "Søndag, 1. februar 2026", "sundag 1.2.2026", "søn. 1. feb. 2026",
    "Sunday 1 February 2026", "01.02.2026 kl. 10", "1. februar 2026 kl 10.30",
    "søndag 1.2.2026 klokka 10:00", "2026-02-01T10:00:00Z", "2026-02-01T10:00:00+01:00",
  ])
  func `a weekday before a day and a time of day behind it are left out`(text: String) {
    #expect(WrittenDay(text, isDayFirst: true) == day.map { .day($0) })
  }

  @Test func `a day with the name of another weekday is told apart`() throws {
    for text in ["mandag 1. februar 2026", "man. 1.2.26"] {
      #expect(WrittenDay(text, isDayFirst: true) == day.map { .otherWeekday($0) })
    }
    for text in [
      "søndag", "søndag februar 2026", "søndag 2026", "1.2.2026 kl.", "kl. 10", "1.2.2026 kl. mor",
      "1.2.2026 kl. 100", "1+2+2026", "1.2.2026 10:00 til 3.2.2026 12:00",
    ] {
      #expect(WrittenDay(text, isDayFirst: true) == nil, "\(text)")
    }
  }

  @Test(arguments: ["01.02.26", "1/2-26", "1. feb. 26", "1.2.26", "1-feb-26"])
  func `a year of two digits is of this century, and told apart`(text: String) {
    #expect(WrittenDay(text, isDayFirst: true) == day.map { .dayOfShortYear($0) })
  }

  @Test(arguments: [
    ("2014-09", false), ("september 2014", false), ("sept. 2014", false), ("09.2014", false),
    ("9/2014", false), ("sep.14", true), ("sep-14", true), ("SEP 14", true),
  ])
  func `a month is told from a day`(text: String, isShort: Bool) throws {
    let first = try #require(Day(year: 2014, month: 9, day: 1))
    #expect(WrittenDay(text, isDayFirst: true) == .month(first, isShortYear: isShort))
  }

  @Test func `a year alone is told from a number`() throws {
    #expect(
      WrittenDay("1988", isDayFirst: true) == Day(year: 1988, month: 1, day: 1).map { .year($0) })
    for text in ["988", "1899", "2101", "46054", "14"] {
      #expect(WrittenDay(text, isDayFirst: true) == nil)
    }
  }

  @Test func `numbers with slashes are two days where the day need not come first`() throws {
    let february = try #require(Day(year: 2026, month: 2, day: 1))
    let january = try #require(Day(year: 2026, month: 1, day: 2))
    for text in ["1/2/2026", "1-2-2026"] {
      #expect(WrittenDay(text, isDayFirst: false) == .twoDays(february, january))
    }
    // What can only be read in one way is.
    #expect(WrittenDay("1.2.2026", isDayFirst: false) == .day(february))
    #expect(WrittenDay("1/2-2026", isDayFirst: false) == .day(february))
    #expect(
      WrittenDay("3/31/2026", isDayFirst: false)
        == Day(year: 2026, month: 3, day: 31).map { .day($0) })
    #expect(
      WrittenDay("31/3/2026", isDayFirst: false)
        == Day(year: 2026, month: 3, day: 31).map { .day($0) })
    #expect(
      WrittenDay("3/3/2026", isDayFirst: false)
        == Day(year: 2026, month: 3, day: 3).map { .day($0) })
  }

  @Test(arguments: [
    "30.02.2026", "29. februar 2026", "31/4-2026", "2026-13-01", "29.02.26", "0.1.2026",
  ])
  func `a day that does not exist is said to be none`(text: String) {
    #expect(WrittenDay(text, isDayFirst: true) == .noSuchDay)
  }

  @Test(arguments: [
    "", "i fjor", "1.2", "12:30", "kl. 12:30", "1.2.2026 til 3.2.2026", "1.2.2026, 3.2.2026",

    "februar", "12345678901", "1..2026", "--", "1.2.026", "2026-02-01-03", "123.2.2026",
    "99999999999999999999.1.2026", "mandag", "uke 7",
  ])
  func `what is no day is none`(text: String) {
    #expect(WrittenDay(text, isDayFirst: true) == nil)
  }

  @Test func `every day of four years is read back from each form`() throws {
    let months = [
      "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des",
    ]
    let first = try #require(Day(year: 2024, month: 1, day: 1))
    for number in 0..<1461 {
      let day = first.adding(days: number)
      let (year, month, date) = day.date
      for text in [
        "\(date).\(month).\(year)", "\(date)/\(month)-\(year)", "\(date)/\(month)/\(year)",
        "\(date). \(months[month - 1]). \(year)", day.description,
      ] {
        #expect(WrittenDay(text, isDayFirst: true) == .day(day), "\(text)")
      }
    }
  }
}
