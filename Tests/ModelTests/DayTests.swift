import Model
import Testing

@Suite struct DayTests {
  private func day(_ text: String) throws -> Day {
    try #require(Day(text))
  }

  @Test func `every day of four centuries reads back as it is written`() throws {
    let first = try day("1899-12-31")
    let last = try day("2300-01-01")
    var weekday = first.weekday
    #expect(weekday == 7)
    for number in first.number...last.number {
      let one = Day(number: number)
      #expect(Day(one.description) == one)
      #expect(one.weekday == weekday)
      weekday = weekday % 7 + 1
    }
  }

  @Test func `both ways of writing a day are understood and no other`() throws {
    #expect(try day("15.06.2026") == day("2026-06-15"))
    for wrong in [
      "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "1.6.2026", "2026/06/15",
      "", "0000-01-01", "20260615", "2026-06-1x", "-026-06-15", "31.04.2026", "2026-06-15 ",
    ] {
      #expect(Day(wrong) == nil, "\(wrong)")
    }
  }

  /// The movable and fixed holidays on weekdays, and the business days of each year, counted by
  /// hand in a calendar.
  @Test(arguments: [
    (2024, "03-31", 252), (2025, "04-20", 252), (2026, "04-05", 253), (2027, "03-28", 255),
    (2028, "04-16", 251), (2029, "04-01", 251), (2030, "04-21", 251), (2031, "04-13", 252),
    (2032, "03-28", 256),
  ])
  func `business days of a year`(year: Int, easter: String, businessDays: Int) throws {
    let first = try day("\(year)-01-01")
    let last = try day("\(year)-12-31")
    let count = (first.number...last.number).count { Day(number: $0).isBusinessDay }
    #expect(count == businessDays)
    let sunday = try day("\(year)-\(easter)")
    #expect(sunday.weekday == 7)
    #expect(!sunday.adding(days: 1).isBusinessDay)
    #expect(!sunday.adding(days: -2).isBusinessDay)
    #expect(!sunday.adding(days: -3).isBusinessDay)
    #expect(sunday.adding(days: -4).isBusinessDay)
  }

  /// Worked by hand: the day after counts first, and what ends on a day off moves on.
  @Test(arguments: [
    ("10bd", "2026-03-23", "2026-04-09"), ("10bd", "2026-03-30", "2026-04-16"),
    ("10bd", "2026-05-11", "2026-05-27"), ("10bd", "2026-12-21", "2027-01-06"),
    ("10bd", "2027-03-22", "2027-04-08"), ("10bd", "2024-05-06", "2024-05-23"),
    ("65bd", "2026-11-23", "2027-02-24"), ("1w", "2026-03-26", "2026-04-02"),
    ("3w", "2026-03-26", "2026-04-16"), ("1m", "2026-01-31", "2026-02-28"),
    ("1m", "2024-01-31", "2024-02-29"), ("13m", "2024-01-31", "2025-02-28"),
    ("3w", "2026-12-03", "2026-12-24"), ("0d", "2026-12-03", "2026-12-03"),
  ])
  func `lengths of time`(length: String, start: String, end: String) throws {
    #expect(try #require(LengthOfTime(length)).after(day(start)) == day(end))
  }

  @Test(arguments: [
    ("2026-02-07", "2026-02-09"), ("2026-04-02", "2026-04-07"), ("2026-05-01", "2026-05-04"),
    ("2026-05-17", "2026-05-18"), ("2026-12-24", "2026-12-24"), ("2026-12-25", "2026-12-28"),
  ])
  func `an end that is no business day rolls to the next`(end: String, rolled: String) throws {
    #expect(try day(end).rolledToBusinessDay == day(rolled))
  }

  @Test func `lengths read back as they are written`() {
    for text in ["7d", "3w", "1m", "10bd", "0d", "9999m"] {
      #expect(LengthOfTime(text)?.description == text)
      #expect(LengthOfTime(text).flatMap { LengthOfTime(number: $0.number) }?.description == text)
    }
    for wrong in ["", "d", "7", "7 d", "7y", "-1d", "10000d", "1.5m", "7D", "bd10"] {
      #expect(LengthOfTime(wrong) == nil, "\(wrong)")
    }
  }

  @Test
  func `a birthday on the twenty ninth of February counts on the first of March in other years`()
    throws
  {
    let born = try day("2008-02-29")
    #expect(try day("2026-02-28").fullYears(since: born) == 17)
    #expect(try day("2026-03-01").fullYears(since: born) == 18)
    #expect(try day("2024-02-28").fullYears(since: born) == 15)
    #expect(try day("2024-02-29").fullYears(since: born) == 16)
    #expect(try born.birthday(years: 18) == day("2026-03-01"))
    #expect(try born.birthday(years: 16) == day("2024-02-29"))
  }

  @Test func `a birth may be a month`() throws {
    let birth = try #require(Birth("2013-01"))
    #expect(birth.description == "2013-01")
    #expect(try birth.day == day("2013-01-01"))
    #expect(Birth(number: birth.number) == birth)
    #expect(Birth("1969-12")?.description == "1969-12")
    #expect(Birth("2013-13") == nil)
    #expect(Birth("2013-1") == nil)
  }
}
