import Exchange
import Model
import Testing

/// National identity numbers are never taken in, and no line repeats one.
@Suite struct IdentityNumberTests {
  /// A number of that beginning with right check digits, where there is one.
  private static func number(_ start: String, _ individual: Int) -> String? {
    var digits = (start + String(String(1000 + individual).dropFirst())).compactMap(
      \.wholeNumberValue)
    for weights in [[3, 7, 6, 1, 8, 9, 4, 5, 2], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]] {
      let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 }
      let check = (11 - sum % 11) % 11
      if check == 10 { return nil }
      digits.append(check)
    }
    return digits.map(String.init).joined()
  }

  private static func numbers(_ start: String) -> [String] {
    (0..<20).compactMap { number(start, $0 * 37) }
  }

  /// A birthday; a D-number; numbers of the health service and of test persons; a leap day.
  static let starts = ["010390", "410390", "014390", "016890", "018390", "290200", "710700"]

  @Test(arguments: starts) func `valid numbers are refused wherever they stand`(start: String)
    throws
  {
    for number in Self.numbers(start) {
      let (head, tail) = (number.prefix(6), number.suffix(5))
      let dotted = "\(number.prefix(2)).\(number.dropFirst(2).prefix(2)).\(head.suffix(2)) \(tail)"
      for text in [
        number, "\(head) \(tail)", "\(head)\u{A0}\(tail)", "\(head)-\(tail)", dotted,
        "Brev om \(number), ny", "x\(number)y",
      ] {
        let found = try refusals(csv(["families": "id,alias\nf1,\"\(text)\"\n"]))
        #expect(found.map(\.fault) == [.identityNumber], "\(text)")
        #expect(found.allSatisfy { !"\($0)".contains(tail) })
      }
      #expect(
        try refusals(csv(["families": "id\n\(number)\n"])).map(\.fault) == [.identityNumber])
      let contact = "id,name,service,phone\nc,K,s,\(number)\n"
      #expect(
        try refusals(csv(["services": "id,name,sector\ns,S,nav\n", "contacts": contact])).map(
          \.fault)
          == [.identityNumber])
    }
  }

  @Test func `no other line repeats one either`() throws {
    let number = try #require(Self.numbers("010390").first)
    for files in [
      csv(["families": "id\nf\n", "people": "id,family\np,\(number)\nq,\(number)\n"]),
      csv(["families": "id,closed\nf,\(number)\n"]), csv(["families": "id\nf,\(number)\n"]),
      csv(["families": "id,\(number)\nf,\n"]), json("{\"\(number)\": [], \"families\": 7}"),
    ] {
      let parsed = try readBundle(files: files)
      #expect(!parsed.warnings.contains { "\($0)".contains(number) })
      #expect(try !refusals(files).contains { "\($0)".contains(number) })
    }
  }

  @Test func `a number that lost its zero in a spreadsheet is asked about`() throws {
    for number in Self.numbers("010390").map({ $0.dropFirst() }) {
      for row in ["f1,\(number)", "\(number),Eik", "f1,Eik \(number)"] {
        let found = try doubts(csv(["families": "id,alias\n\(row)\n"]))
        #expect(found.map(\.matter) == [.mayBeIdentityNumber], "\(row)")
        #expect(found.allSatisfy { $0.found == nil })
      }
      // Ten digits that are none: the last check digit is another.
      let other = String(number.dropLast()) + (number.last == "0" ? "1" : "0")
      #expect(try doubts(csv(["families": "id,alias\n\(other),Eik\n"])) == [])
    }
  }

  @Test(arguments: ["12345678901", "123456 78901", "31129912345"])
  func `eleven digits that begin with a day are asked about`(text: String) throws {
    let found = try doubts(csv(["families": "id,alias\nf1,Brev \(text)\n"]))
    #expect(found.map(\.matter) == [.mayBeIdentityNumber])
    #expect(found.map(place) == ["families.csv:2 alias"])
    #expect(found.allSatisfy { $0.found == nil })
  }

  @Test(arguments: [
    "123456789012", "99999999999", "1234567890", "1234.56.78903", "00123456789", "+47 900 00 000",
    "123456 789012", "ref 2026-123456",
  ])
  func `other numbers are left in peace`(text: String) throws {
    #expect(try doubts(csv(["families": "id,alias\nf1,Brev \(text)\n"])) == [])
  }

  @Test func `a network that another program wrote is refused as a bundle would be`() throws {
    let number = try #require(Self.numbers("410390").first)
    var texts = [TextColumn(), TextColumn()]
    texts[0].append("f1")
    texts[1].append(number)
    var tables = TableName.allCases.map(Table.init)
    tables[0] = Table(
      .families,
      columns: [
        .texts(texts[0]), .texts(texts[1]), .numbers([-1]), .numbers([Day.always.number]),
        .numbers([Day.never.number]),
      ])
    let found = Network(tables: tables, symbols: Symbols()).textRefusals(limit: 10)
    #expect(found.map(\.fault) == [.identityNumber])
    #expect(found.allSatisfy { $0.found == nil })
  }
}
