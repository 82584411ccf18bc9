import Analysis
import Foundation
import Model
import Support
import Testing
import Wording

@testable import Reports

/// The calendar as RFC 5545 has it, and as little in it as there may be.
@Suite struct CalendarFileTests {
  private let day = Day(year: 2026, month: 6, day: 15) ?? .always

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
  }

  private func file(title: String, text: String) -> [UInt8] {
    CalendarFile(
      [CalendarFile.Entry(uid: "u", day: day, title: title, text: text)], asOf: day
    ).bytes
  }

  @Test func `an entry is one whole day, and only its stamp is a moment`() {
    #expect(
      lines(file(title: "A", text: "B")) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samvev//Samvev//EN", "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT", "UID:u", "DTSTAMP:20260615T000000Z", "SEQUENCE:20619",
        "DTSTART;VALUE=DATE:20260615", "DTEND;VALUE=DATE:20260616", "SUMMARY:A", "DESCRIPTION:B",
        "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test func `the end of the last day of a month or year is the first of the next`() {
    for (text, next) in [
      ("2026-12-31", "20270101"), ("2028-02-28", "20280229"), ("2027-02-28", "20270301"),
    ] {
      let entry = CalendarFile.Entry(uid: "u", day: Day(text) ?? day, title: "", text: "")
      let all = lines(CalendarFile([entry], asOf: day).bytes)
      #expect(all.contains("DTEND;VALUE=DATE:" + next))
    }
  }

  @Test func `signs that mean something are escaped, and no text begins a line`() {
    let text = "a\\b;c,d\re\nf\r\ng\u{0}\u{7F}:\tEND:VCALENDAR"
    #expect(
      lines(file(title: text, text: "")).contains(
        "SUMMARY:a\\\\b\\;c\\,d\\ne\\nf\\ng:\tEND:VCALENDAR"))
  }

  @Test(arguments: ["a", "å", "€", "👪", "aå", "a€👪"])
  func `a line is at most 75 bytes, broken between characters, and comes together again`(
    part: String
  ) {
    for count in 0..<200 {
      let text = String(String(repeating: part, count: count).prefix(count))
      let bytes = file(title: text, text: "")
      let folded = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      for line in folded {
        #expect(line.count <= 76 && line.last == 0x0D)
        #expect(String(validating: line, as: UTF8.self) != nil)
      }
      let whole = String(decoding: bytes, as: UTF8.self).replacing("\r\n ", with: "")
      #expect(whole.contains("\r\nSUMMARY:\(text)\r\n"))
    }
  }

  // MARK: What the network gives it

  /// A network with a mark in every cell of text and every id that the day is about.
  private func bundle(due: String = "2026-07-01") -> PlainBundle {
    var bundle = PlainBundle()
    bundle.tables["families"] = [["id": "zqf", "alias": "ZQ Bjørk", "area": "ZQ Nord"]]
    bundle.tables["people"] = [
      ["id": "zqp", "family": "zqf", "alias": "ZQ Ola", "born": "2014-09-01", "role": "child"]
    ]
    bundle.tables["services"] = ["zqs", "zqt"].map {
      ["id": $0, "name": "ZQ Barnevern \($0)", "sector": "child-welfare", "area": "ZQ Nord"]
    }
    bundle.tables["contacts"] = [
      [
        "id": "zqc", "name": "ZQ Kari", "service": "zqs", "role": "zqrole", "phone": "zq 123",
        "email": "zq@zq.no",
      ]
    ]
    bundle.tables["needs"] = [
      [
        "id": "zqn", "family": "zqf", "person": "zqp", "domain": "safety", "title": "ZQ Vold",
        "raised": "2026-01-01", "urgency": "urgent",
      ]
    ]
    bundle.tables["referrals"] = [
      [
        "id": "zqr", "family": "zqf", "person": "zqp", "need": "zqn",
        "kind": "child-welfare-notice", "from": "zqc", "to": "zqt", "sent": "2026-06-01",
        "due": due,
      ]
    ]
    bundle.tables["agreements"] = [
      [
        "id": "zqa", "family": "zqf", "actor": "zqc", "title": "ZQ Ringe", "agreed": "2026-06-01",
        "due": due, "need": "zqn", "referral": "zqr",
      ]
    ]
    bundle.tables["consents"] = [
      [
        "family": "zqf", "person": "zqp", "from_service": "zqs", "to_service": "zqt",
        "domains": "safety", "given": "2026-01-01", "expires": due,
      ]
    ]
    return bundle
  }

  private func made(_ bundle: PlainBundle, asOf: Day? = nil, _ language: Language) throws
    -> [String]
  {
    let situation = Situation(try Network(bundle), asOf: asOf ?? day)
    return lines(try #require(calendar(DaysAhead(situation), of: situation, language)))
  }

  private func uids(_ lines: [String]) -> Set<String> {
    Set(lines.filter { $0.hasPrefix("UID:") })
  }

  @Test(arguments: Language.allCases)
  func `nothing of the network stands in it but days`(language: Language) throws {
    let all = try made(bundle(), language)
    #expect(all.count { $0 == "BEGIN:VEVENT" } == 4)
    let text = all.joined(separator: "\n").lowercased()
    for sign in ["zq", "barnevern", "child", "safety", "vold", "bjørk", "ola", "2014", "20260601"] {
      #expect(!text.contains(sign), "\(sign)")
    }
    // The same words for each of a kind, whatever it is about.
    var other = bundle()
    other.tables["referrals"]?[0]["kind"] = "housing"
    other.tables["services"]?[1]["sector"] = "housing"
    #expect(try made(other, language) == all)
  }

  @Test func `an entry keeps its mark when its day moves, and another row has another`() throws {
    let before = try made(bundle(), .nb)
    let after = try made(bundle(due: "2026-08-03"), asOf: day.adding(days: 10), .en)
    #expect(uids(before) == uids(after) && uids(before).count == 4)
    #expect(before.contains("DTSTART;VALUE=DATE:20260701"))
    #expect(!after.contains("DTSTART;VALUE=DATE:20260701"))
    #expect(after.contains("DTSTART;VALUE=DATE:20260803"))
    var born = bundle()
    born.tables["people"]?[0]["born"] = "2014-10-02"
    #expect(try uids(made(born, .nb)) == uids(before))
    // The row of the same number of another coordinator, about another family.
    var other = bundle()
    for table in ["people", "needs", "referrals", "agreements", "consents"] {
      other.tables[table]?[0]["family"] = "zqg"
    }
    other.tables["families"]?[0]["id"] = "zqg"
    #expect(try uids(made(other, .nb)).isDisjoint(with: uids(before)))
  }

  @Test func `many rows have as many marks, and the same network gives the same bytes`() throws {
    for seed in 0..<40 {
      let random = RandomNetwork(seed: UInt64(seed))
      for asOf in random.days {
        let situation = Situation(try Network(random.bundle), asOf: try #require(Day(asOf)))
        let ahead = DaysAhead(situation)
        guard let bytes = calendar(ahead, of: situation, .nb) else {
          #expect(ahead.entries.isEmpty)
          continue
        }
        #expect(uids(lines(bytes)).count == ahead.entries.count)
        #expect(calendar(DaysAhead(situation), of: situation, .nb) == bytes)
      }
    }
  }
}
