import Testing

@testable import Workbook

/// Days, times and percentages, which are numbers with a format.
@Suite struct DayTests {
  private static func shown(_ code: String, _ value: String, is1904: Bool = false) throws -> String?
  {
    var book = Xlsx("<row><c s=\"1\"><v>\(value)</v></c></row>")
    book.styles = Xlsx.styles(code)
    if is1904 { book.properties = "<workbookPr date1904=\"1\"/>" }
    return try cells(book.bytes())["A1"]
  }

  // 45292 is 1 January 2024: 366 days of 1900 as Excel has it, and so on.
  @Test(arguments: [
    ("dd.mm.yyyy", "day 2024-01-01"), ("d/m/yy", "day 2024-01-01"),
    ("yyyy-mm-dd", "day 2024-01-01"),
    ("[$-414]d. mmmm yyyy;@", "day 2024-01-01"), ("[$-F800]dddd, mmmm dd, yyyy", "day 2024-01-01"),
    ("dd\".\"mm\".\"yyyy", "day 2024-01-01"), ("dd\\.mm\\.yyyy", "day 2024-01-01"),
    ("d-mmm", "day 2024-01-01"), ("mmmm", "day 2024-01-01"), ("DD.MM.YYYY", "day 2024-01-01"),
    ("[Red]dd.mm.yyyy", "day 2024-01-01"), ("yyyy-mm-dd hh:mm:ss", "day 2024-01-01"),
    ("mmm.yy", "month 2024-01"), ("mmmm yyyy", "month 2024-01"),
    ("[$-414]mmm. yy;@", "month 2024-01"),
    ("mm/yyyy", "month 2024-01"), ("yyyy", "year 2024"),
    ("General", "number 45292"), ("0", "number 45292"), ("#,##0.00", "number 45292"),
    ("\"dag\" 0", "number 45292"), ("\"dd.mm.yyyy\"", "number 45292"), ("0\\d", "number 45292"),
    ("[Red]0", "number 45292"), ("[$kr-414] #,##0", "number 45292"), ("0.00E+00", "number 45292"),
    ("_d0_m", "number 45292"), ("*y0", "number 45292"), ("@", "number 45292"), ("", "number 45292"),
    ("0;dd.mm.yyyy", "number 45292"), ("[>100]0", "number 45292"),
    ("hh:mm", "time 00:00"), ("[h]:mm", "time 1087008:00"),
  ])
  func `a format tells whether a number is a day`(_ code: String, _ shown: String) throws {
    #expect(try Self.shown(code, "45292") == shown)
  }

  @Test(arguments: [
    ("dd.mm.yyyy hh:mm", "45292.604166666664", "dayAndTime 2024-01-01 14:30"),
    ("dd.mm.yyyy hh:mm", "45292.60422453704", "dayAndTime 2024-01-01 14:30:05"),
    ("d.m.yy h:mm AM/PM", "45292.604166666664", "dayAndTime 2024-01-01 14:30"),
    ("dd.mm.yyyy", "45292.604166666664", "day 2024-01-01"),
    ("dd.mm.yyyy hh:mm", "45291.999999999", "day 2024-01-01"),
    ("hh:mm", "0.604166666666667", "time 14:30"), ("hh:mm", "45292.604166666664", "time 14:30"),
    ("h:mm:ss", "0.25001157407407407", "time 06:00:01"), ("mm:ss", "0.0007", "time 00:01"),
    ("[h]:mm", "1.5", "time 36:00"), ("[hh]:mm:ss", "0.5", "time 12:00"),
    ("[mm]:ss", "0.5", "time 12:00"),
    ("dd.mm.yyyy", "0.5", "time 12:00"), ("dd.mm.yyyy", "0", "time 00:00"),
    ("dd.mm.yyyy", "-1", "number -1"), ("dd.mm.yyyy", "2958465", "day 9999-12-31"),
    ("dd.mm.yyyy", "2958466", "number 2958466"), ("dd.mm.yyyy", "1E300", "number 1E+300"),
  ])
  func `a time is the fraction of a day`(_ code: String, _ value: String, _ shown: String) throws {
    #expect(try Self.shown(code, value) == shown)
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"), ("61", "1900-03-01"),
    ("366", "1900-12-31"), ("367", "1901-01-01"),
  ])
  func `Excel has a 29 February 1900`(_ value: String, _ day: String) throws {
    #expect(try Self.shown("yyyy-mm-dd", value) == "day \(day)")
  }

  @Test(arguments: [("0", "1904-01-01"), ("1", "1904-01-02"), ("43830", "2024-01-01")])
  func `a workbook may count days from 1904`(_ value: String, _ day: String) throws {
    #expect(try Self.shown("yyyy-mm-dd", value, is1904: true) == "day \(day)")
  }

  @Test(arguments: [
    (14, "day 2024-01-01"), (16, "day 2024-01-01"), (17, "month 2024-01"), (18, "time 12:00"),
    (21, "time 12:00"), (22, "dayAndTime 2024-01-01 12:00"), (27, "day 2024-01-01"),
    (36, "day 2024-01-01"), (45, "time 12:00"), (46, "time 1087020:00"), (47, "time 12:00"),
    (50, "day 2024-01-01"), (58, "day 2024-01-01"), (0, "number 45292.5"), (1, "number 45292.5"),
    (4, "number 45292.5"), (37, "number 45292.5"), (48, "number 45292.5"), (49, "number 45292.5"),
    (9, "percent 4529250 %"), (10, "percent 4529250 %"), (163, "number 45292.5"),
  ])
  func `built-in formats need no code`(_ number: Int, _ shown: String) throws {
    var book = Xlsx("<row><c s=\"0\"><v>45292.5</v></c></row>")
    book.styles = "<cellXfs><xf numFmtId=\"\(number)\"/></cellXfs>"
    #expect(try cells(book.bytes()) == ["A1": shown])
  }

  @Test func `a code of the workbook goes before the built-in one of its number`() throws {
    var book = Xlsx("<row><c s=\"0\"><v>45292</v></c></row>")
    book.styles = """
      <numFmts><numFmt numFmtId="14" formatCode="0.00"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>
      """
    #expect(try cells(book.bytes()) == ["A1": "number 45292"])
  }

  @Test(arguments: [
    ("0%", "0.5", "50 %"), ("0%", "0.125", "13 %"), ("0.0%", "0.125", "12.5 %"),
    ("0.00%", "0.5", "50 %"),
    ("0.00%", "0.33333", "33.33 %"), ("0 %", "1", "100 %"), ("0%", "0", "0 %"),
    ("0%", "-0.25", "-25 %"),
    ("0%", "0.004", "0 %"), ("0%", "0.29", "29 %"), ("#,##0.0##%", "0.12345", "12.345 %"),
  ])
  func `a percentage is as the sheet shows it`(_ code: String, _ value: String, _ shown: String)
    throws
  {
    #expect(try Self.shown(code, value) == "percent \(shown)")
  }

  @Test(arguments: [
    ("2024-01-05", "day 2024-01-05"), ("2024-01-05T00:00:00", "day 2024-01-05"),
    ("2024-01-05T14:30:00", "dayAndTime 2024-01-05 14:30"),
    ("2024-01-05T14:30:05Z", "dayAndTime 2024-01-05 14:30:05"),
    ("2024-02-29T23:59:59.9", "day 2024-03-01"), ("14:30:00", "time 14:30"),
  ])
  func `days may be written as ISO 8601 has them`(_ written: String, _ shown: String) throws {
    #expect(try cells(Xlsx("<row><c t=\"d\"><v>\(written)</v></c></row>").bytes()) == ["A1": shown])
  }

  @Test(arguments: [
    "2024-13-01", "2023-02-29", "24-01-05", "2024-01-05T25:61", "i dag", "2024-01-05x", "2024",
  ])
  func `what is no day in a cell of a day is a damaged cell`(_ written: String) {
    #expect(throws: WorkbookError.damagedCell(sheet: 0, cell: "A1")) {
      try cells(Xlsx("<row><c t=\"d\"><v>\(written)</v></c></row>").bytes())
    }
  }

  @Test func `a style that is not there is none`() throws {
    var book = Xlsx("<row><c s=\"99\"><v>45292</v></c></row>")
    book.styles = Xlsx.styles("dd.mm.yyyy")
    #expect(try cells(book.bytes()) == ["A1": "number 45292"])
  }

  // Every day of 400 years is counted on by one from the day before, with the months' lengths.
  @Test func `every day of four hundred years comes after the day before`() {
    var (year, month, day) = (1970, 1, 1)
    for days in 0..<146_097 {
      let moment = Moment(daysSince1970: days)
      guard moment == Moment(year: year, month: month, day: day), moment.daysSince1970 == days
      else {
        Issue.record("day \(days) is \(moment)")
        return
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }
}
