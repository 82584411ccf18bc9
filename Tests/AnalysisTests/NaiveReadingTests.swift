import Foundation
import Support
import Testing

/// The tests' own slow reading of the contract, held against the worked cases.
@Suite struct NaiveReadingTests {
  /// One worked case: a bundle and what is to be said of it on one day.
  struct Case {
    var bundle: PlainBundle
    var expected: Expected

    init(_ number: Int) throws {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/cases/\(number)")
      bundle = try PlainBundle(folder: folder.appendingPathComponent("bundle").path)
      let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
      expected = try JSONDecoder().decode(Expected.self, from: data)
    }
  }

  struct Expected: Decodable {
    var asOf: String
    var counts: NaiveCounts
    var findings: [NaiveFinding]
    var silos: NaiveSilos
  }

  @Test(arguments: 1...8) func `findings of a worked case are all found in their order`(number: Int)
    throws
  {
    let given = try Case(number)
    let found = naiveFindings(given.bundle, asOf: given.expected.asOf)
    #expect(found.count == given.expected.findings.count)
    for (a, b) in zip(found, given.expected.findings) {
      #expect(a == b)
      if a != b { break }
    }
  }

  @Test(arguments: 1...8) func `counts of a worked case agree`(number: Int) throws {
    let given = try Case(number)
    #expect(naiveCounts(given.bundle, asOf: given.expected.asOf) == given.expected.counts)
  }

  @Test(arguments: 1...8) func `measures of a worked case agree`(number: Int) throws {
    let given = try Case(number)
    let silos = naiveSilos(given.bundle, asOf: given.expected.asOf)
    let differences = silos.differences(from: given.expected.silos)
    #expect(differences.isEmpty, "\(differences)")
  }

  // MARK: Days

  @Test(arguments: [
    ("10bd", "2026-03-23", "2026-04-09"), ("10bd", "2026-03-30", "2026-04-16"),
    ("10bd", "2026-05-11", "2026-05-27"), ("10bd", "2026-12-21", "2027-01-06"),
    ("10bd", "2027-03-22", "2027-04-08"), ("10bd", "2024-05-06", "2024-05-23"),
    ("65bd", "2026-11-23", "2027-02-24"), ("1w", "2026-03-26", "2026-04-02"),
    ("3w", "2026-03-26", "2026-04-16"), ("3m", "2026-04-02", "2026-07-02"),
    ("3m", "2026-07-02", "2026-10-02"), ("90d", "2026-04-02", "2026-07-01"),
    ("1w", "2026-01-31", "2026-02-07"), ("1m", "2026-01-31", "2026-02-28"),
    ("1m", "2026-04-01", "2026-05-01"), ("1m", "2026-04-17", "2026-05-17"),
    ("1w", "2026-12-03", "2026-12-10"), ("3w", "2026-12-03", "2026-12-24"),
  ])
  func `lengths of time end on the days worked out by hand`(
    length: String, start: String, end: String
  )
    throws
  {
    let first = try #require(NaiveDay.parse(start))
    let last = try #require(NaiveDay.adding(length: length, to: first))
    #expect(NaiveDay.text(last) == end)
  }

  @Test(arguments: [
    ("2026-04-02", "2026-04-07"), ("2026-02-07", "2026-02-09"), ("2026-02-28", "2026-03-02"),
    ("2026-05-01", "2026-05-04"), ("2026-05-17", "2026-05-18"), ("2026-12-24", "2026-12-24"),
  ])
  func `an end that is no business day rolls to the next`(end: String, rolled: String) throws {
    let day = try #require(NaiveDay.parse(end))
    #expect(NaiveDay.text(NaiveDay.rolled(day)) == rolled)
  }

  @Test(arguments: [
    (2024, "03-31", "03-28", "05-09", "05-20", 10, 252),
    (2025, "04-20", "04-17", "05-29", "06-09", 9, 252),
    (2026, "04-05", "04-02", "05-14", "05-25", 8, 253),
    (2027, "03-28", "03-25", "05-06", "05-17", 6, 255),
    (2028, "04-16", "04-13", "05-25", "06-05", 9, 251),
    (2029, "04-01", "03-29", "05-10", "05-21", 10, 251),
    (2030, "04-21", "04-18", "05-30", "06-10", 10, 251),
    (2031, "04-13", "04-10", "05-22", "06-02", 9, 252),
    (2032, "03-28", "03-25", "05-06", "05-17", 6, 256),
  ])
  func `a year has the holidays and business days of the table`(
    year: Int, easter: String, maundyThursday: String, ascension: String, whitMonday: String,
    holidays: Int, businessDays: Int
  ) {
    #expect(NaiveDay.text(NaiveDay.easter(year)) == "\(year)-\(easter)")
    for text in [maundyThursday, ascension, whitMonday] {
      #expect(NaiveDay.parse("\(year)-\(text)").map { NaiveDay.isHoliday($0) } == true)
    }
    let days = NaiveDay.number(year, 1, 1)..<NaiveDay.number(year + 1, 1, 1)
    let weekdays = days.filter { NaiveDay.weekday($0) < 5 }
    #expect(weekdays.filter { NaiveDay.isHoliday($0) }.count == holidays)
    #expect(days.filter { NaiveDay.isBusinessDay($0) }.count == businessDays)
  }

  @Test func `every day of four hundred years follows the one before`() {
    var day = NaiveDay.number(1800, 1, 1)
    for year in 1800..<2200 {
      for month in 1...12 {
        for dayOfMonth in 1...NaiveDay.length(ofMonth: month, in: year) {
          #expect(NaiveDay.number(year, month, dayOfMonth) == day)
          #expect(NaiveDay.civil(day) == (year, month, dayOfMonth))
          day += 1
        }
      }
    }
    #expect(NaiveDay.number(1970, 1, 1) == 0)
    #expect(NaiveDay.weekday(NaiveDay.number(2026, 3, 23)) == 0)
  }

  @Test func `a birthday on leap day counts on the first of March in other years`() {
    let born = NaiveDay.number(2008, 2, 29)
    #expect(NaiveDay.age(born: born, on: NaiveDay.number(2026, 2, 28)) == 17)
    #expect(NaiveDay.age(born: born, on: NaiveDay.number(2026, 3, 1)) == 18)
    #expect(NaiveDay.age(born: born, on: NaiveDay.number(2028, 2, 28)) == 19)
    #expect(NaiveDay.age(born: born, on: NaiveDay.number(2028, 2, 29)) == 20)
  }

  @Test func `days that do not exist are not read`() {
    #expect(NaiveDay.parse("2023-02-29") == nil)
    #expect(NaiveDay.parse("2024-02-29") == NaiveDay.parse("29.02.2024"))
    #expect(NaiveDay.parse("2009-07") == NaiveDay.number(2009, 7, 1))
    #expect(NaiveDay.parse("2024-13-01") == nil)
    #expect(NaiveDay.parse("") == nil)
  }
}
