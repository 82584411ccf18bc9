import Editing
import Model
import Testing

/// Days in a line, seen from Monday 15 June 2026.
@Suite struct LineDateTests {
  @Test(arguments: [
    ("15.6.", "2026-06-15"), ("16.6.", "2026-06-16"), ("14.6.", "2027-06-14"),
    ("01.07.", "2026-07-01"), ("29.2.", "2028-02-29"), ("1.7.2027", "2027-07-01"),
    ("2026-07-01", "2026-07-01"), ("i dag", "2026-06-15"), ("today", "2026-06-15"),
    ("i går", "2026-06-14"), ("yesterday", "2026-06-14"), ("i morgen", "2026-06-16"),
    ("i morgon", "2026-06-16"), ("tomorrow", "2026-06-16"), ("om 3 dager", "2026-06-18"),
    ("om 3 dagar", "2026-06-18"), ("in 3 days", "2026-06-18"), ("om 1 dag", "2026-06-16"),
    ("om 2 uker", "2026-06-29"), ("om 2 veker", "2026-06-29"), ("in 2 weeks", "2026-06-29"),
    ("om 1 måned", "2026-07-15"), ("om 2 månader", "2026-08-15"), ("in 2 months", "2026-08-15"),
    ("mandag", "2026-06-22"), ("måndag", "2026-06-22"), ("Monday", "2026-06-22"),
    ("tirsdag", "2026-06-16"), ("tysdag", "2026-06-16"), ("tuesday", "2026-06-16"),
    ("ONSDAG", "2026-06-17"), ("wednesday", "2026-06-17"), ("torsdag", "2026-06-18"),
    ("thursday", "2026-06-18"), ("fredag", "2026-06-19"), ("friday", "2026-06-19"),
    ("lørdag", "2026-06-20"), ("laurdag", "2026-06-20"), ("saturday", "2026-06-20"),
    ("søndag", "2026-06-21"), ("sundag", "2026-06-21"), ("sunday", "2026-06-21"),
  ])
  func `a day behind a mark is the next one`(written: String, day: String) throws {
    let sample = try LineSample(LineKindTests.tables)
    for mark in ["innen", "innan", "by"] {
      let reading = try sample.read("avtale Nav: Ringe \(mark) \(written)", family: "f")
      #expect(reading.rows[0].text("due") == day)
      #expect(reading.rows[0].text("title") == "Ringe")
      #expect(reading.parts.last?.text == written)
      #expect(reading.parts.last?.value == day)
    }
    let call = try sample.read("ringte Nav svar \(written)", family: "f")
    #expect(call.rows[1].text("due") == day)
  }

  @Test func `the end of a month is a day of it`() throws {
    let sample = try LineSample(LineKindTests.tables, on: "2026-01-31")
    let reading = try sample.read("avtale Nav: Ringe innen om 1 måned", family: "f")
    #expect(reading.rows[0].text("due") == "2026-02-28")
  }
}
