import Exchange
import Model
import Testing

@Suite struct CellTests {
  @Test func `days are read both ways`() throws {
    let network = try network(
      csv(["families": "id;enrolled;closed\nf1;05.01.2024;2024-02-29\nf2; 31.12.1999 ;\n"]))
    #expect(
      exported(network)["families"]
        == "id,alias,area,enrolled,closed\nf1,,,2024-01-05,2024-02-29\nf2,,,1999-12-31,\n")
  }

  @Test(arguments: [
    ("2026-02-30", Fault.noSuchDay), ("30.02.2026", .noSuchDay), ("2025-02-29", .noSuchDay),
    ("2026-13-01", .noSuchDay), ("0000-01-01", .noSuchDay), ("31.4.2026", .noSuchDay),
    ("i går", .notADay), ("2026", .notADay), ("x", .wordInsteadOfDay(isYes: true)),
    ("nei", .wordInsteadOfDay(isYes: false)),
  ]) func `a day that is none is refused`(text: String, fault: Fault) throws {
    #expect(
      try refused("families", adding: "f9,,,\(text),\n")
        == [Place("families.csv", 4, "enrolled", text, fault)])
  }

  @Test(arguments: [("1988-13", Fault.noSuchDay), ("988", .notABirth), ("31.04.1988", .noSuchDay)])
  func `a birth that is none is refused`(text: String, fault: Fault) throws {
    #expect(
      try refused("people", adding: "p9,f1,,\(text),\n")
        == [Place("people.csv", 5, "born", text, fault)])
  }

  @Test func `births are days or months`() throws {
    let text = try exported(
      network(
        csv(["families": "id\nf\n", "people": "id,family,born\na,f,1988-03\nb,f,01.02.1990\n"]))
    )["people"]
    #expect(text == "id,family,alias,born,role,from,until\na,f,,1988-03,,,\nb,f,,1990-02-01,,,\n")
  }

  @Test(arguments: [
    ("sector", "skloe", "school"), ("sector", "barnevrn", "child-welfare"),
    ("sector", "helath", "health"), ("domains", "skuel", "school"),
    ("domains", "psykisk hels", "mental-health"),
  ]) func `an unknown word says which may be meant`(column: String, word: String, code: String)
    throws
  {
    let row = column == "sector" ? "s9,S,\(word),,,,,,,\n" : "s9,S,nav,,\(word),,,,,\n"
    let codes = column == "sector" ? Sector.codes : Domain.codes
    #expect(
      try refused("services", adding: row)
        == [
          Place("services.csv", 4, column, word, .unknownWord(expected: codes, nearest: code))
        ])
  }

  @Test(arguments: [
    ("sector", "skole", "school"), ("sector", "Barnevern", "child-welfare"),
    ("sector", "Helse", "health"), ("sector", "bolig", "housing"), ("sector", "NAV", "nav"),
    ("sector", "child_welfare", "child-welfare"), ("domains", "skule", "school"),
    ("domains", "mental health", "mental-health"), ("domains", "Psykisk helse", "mental-health"),
  ]) func `a word for a code is read and told`(column: String, word: String, code: String) throws {
    let row = column == "sector" ? "s9,S,\(word),,,,,,,\n" : "s9,S,nav,,\(word),,,,,\n"
    let found = try warnings(wholeBundle("services", adding: row))
    let isTerm = !["child_welfare"].contains(word)
    #expect(
      found.map(\.matter) == [
        .cellsRead(isTerm ? .term : .word, [ReadCell(word, as: code)], cells: 1)
      ])
    #expect(found.map(place) == ["services.csv:4 \(column)"])
  }

  @Test(arguments: [
    ("helse", ["mental-health", "physical-health"]), ("Overgang", ["transition"]),
  ]) func `a word that may mean several things is asked about with all of them`(
    word: String, meanings: [String]
  ) throws {
    let fault = Fault.doubtfulWord(word, meanings: meanings)
    #expect(
      try refused("needs", adding: "n9,f1,,\(word),,2024-01-01,,,\n").map(\.fault) == [fault])
    // In a list it is that word which is asked about, whatever stands beside it.
    for list in ["\"skole, \(word)\"", "\(word);gjeld", "skole \(word)"] {
      #expect(
        try refused("services", adding: "s9,S,nav,,\(list),,,,,\n").map(\.fault) == [fault])
    }
    #expect(
      try refused("needs", adding: "n9,f1,,xyzzy,,2024-01-01,,,\n").map(\.fault)
        == [.unknownWord(expected: Domain.codes, nearest: nil)])
  }

  @Test func `several words stand in the order of the vocabulary`() throws {
    let network = try network(
      csv(["services": "id,name,sector,domains\ns,S,nav, debt  economy debt \n"]))
    #expect(
      exported(network)["services"]?.split(separator: "\n").last
        == "s,S,nav,,economy debt,,,,,")
  }

  @Test(arguments: [
    "\"economy,debt\"", "\"debt, economy\"", "economy;debt", "economy / debt", "economy og debt",
  ])
  func `several words may have other signs between them`(text: String) throws {
    let files = csv(["services": "id,name,sector,domains\ns,S,nav,\(text)\n"])
    #expect(
      try exported(network(files))["services"]?.split(separator: "\n").last
        == "s,S,nav,,economy debt,,,,,")
    let shown = text.filter { $0 != "\"" }
    let comma = shown.contains(",")
    #expect(
      try warnings(files).map(\.matter) == [
        .cellsRead(comma ? .term : .word, [ReadCell(shown, as: "economy debt")], cells: 1)
      ])
  }

  @Test func `a word for one does not hold several`() throws {
    #expect(
      try refused("services", adding: "s8,S,nav debt,,,,,,,\n")
        == [
          Place(
            "services.csv", 4, "sector", "nav debt",
            .unknownWord(expected: Sector.codes, nearest: nil))
        ])
    #expect(
      try refused("needs", adding: "n9,f1,,debt housing,,2024-01-01,,,\n").map(\.fault)
        == [.oneWordOnly(expected: Domain.codes)])
  }

  @Test(arguments: ["0", "6", "-1", "3.5", "tre", "99999999999999999999", "+4"])
  func `trust is a whole number from one to five`(text: String) throws {
    #expect(
      try refused("ties", adding: "c2,f2,serves,,,\(text),,,,\n")
        == [Place("ties.csv", 7, "trust", text, .notAWholeNumber(least: 1, greatest: 5))])
  }

  @Test(arguments: ["3", "w", "3 x", "3x", "12345d", "-1d", "1.5m"])
  func `a length is a number and a unit`(text: String) throws {
    #expect(
      try refused("services", adding: "s9,S,nav,,,,,\(text),,\n")
        == [Place("services.csv", 4, "response_time", text, .notALength)])
  }

  @Test(arguments: ["=1+1", "@SUM(A1)", "+1+cmd|' /C calc'!A0", "-2+3(x)", "+a=b", " =x", "\n=x"])
  func `text that a spreadsheet would run is refused`(text: String) throws {
    #expect(try refused("families", adding: "f9,\"\(text)\",,,\n").map(\.fault) == [.formula])
    #expect(try refused("families", adding: "f9,,\"\(text)\",,\n").map(\.column) == ["area"])
  }

  @Test(arguments: ["+47 900 00 000", "- ikke avklart", "-5", "+", "a=b", "a@b.no", "(x)", "-"])
  func `text that only looks like a formula is taken`(text: String) throws {
    #expect(try refused("families", adding: "f9,\"\(text)\",,,\n") == [])
  }

  @Test(arguments: [
    ("f 9", " "), ("f/9", "/"), ("f,9", ","), ("f9\u{301}", "\u{301}"), ("f#", "#"), ("😀", "😀"),
    ("f\u{200B}9", "\\u{200b}"),
  ]) func `an ID holds letters digits and four signs`(id: String, character: String) throws {
    #expect(
      try refused("families", adding: "\"\(id)\",,,,\n").map(\.fault)
        == [.badID(character: character)])
  }

  @Test(arguments: ["æøå", "家", "-", ":", "९", "Ω.1_x:2", "e\u{301}x", "क\u{93F}"])
  func `an ID may be of any script`(id: String) throws {
    #expect(try refused("families", adding: "\(id),,,,\n") == [])
  }

  @Test func `ids have at most 64 characters and texts 4000`() throws {
    let long = String(repeating: "å", count: 64)
    let text = String(repeating: "å", count: 4000)
    #expect(try refused("families", adding: "\(long),\(text),,,\n") == [])
    #expect(
      try refused("families", adding: "\(long)å,\(text)x,,,\n")
        == [
          Place(
            "families.csv", 4, "id", String(repeating: "å", count: 60) + "…", .tooLong(greatest: 64)
          ),
          Place(
            "families.csv", 4, "alias", String(repeating: "å", count: 60) + "…",
            .tooLong(greatest: 4000)),
        ])
  }

  @Test func `texts and IDs are normalised`() throws {
    let network = try network(
      csv([
        "families": "id,alias\nBjo\u{308}rk,e\u{301}\n", "people": "id,family\np,Bj\u{F6}rk\n",
      ]))
    #expect(
      exported(network)["people"]?.utf8.elementsEqual(
        "id,family,alias,born,role,from,until\np,Bj\u{F6}rk,,,,,\n".utf8) == true)
    #expect(exported(network)["families"]?.utf8.contains(0xCC) == false)
  }

  @Test func `what must be filled in is`() throws {
    #expect(
      try refused("needs", adding: "n9,,,,,,,,\n\n,f1,,school,,2024-01-01,,,\n")
        == [
          Place("needs.csv", 4, "family", nil, .empty),
          Place("needs.csv", 4, "domain", nil, .empty),
          Place("needs.csv", 4, "raised", nil, .empty), Place("needs.csv", 6, "id", nil, .empty),
        ])
  }

  @Test func `blanks around cells do not matter`() throws {
    #expect(
      try exported(network(csv(["families": "id , alias\n \"f1\" ,\t Bjørk  \n"])))["families"]
        == "id,alias,area,enrolled,closed\nf1,Bjørk,,,\n")
  }
}
