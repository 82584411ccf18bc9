import Exchange
import Model
import Testing

/// What is taken in though it may be wrong, and told of.
@Suite struct DoubtTests {
  /// Places and matters of what is told of the whole bundle with lines added to a table.
  private func told(_ table: String, adding lines: String) throws -> [String] {
    try doubts(wholeBundle(table, adding: lines)).map { "\(place($0)): \($0.matter)" }
  }

  @Test func `a bundle with nothing odd in it is not doubted`() throws {
    #expect(try doubts(csv(wholeBundle)) == [])
    #expect(try network(csv(wholeBundle)).warnings(today: today) == [])
  }

  private let today = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)

  // MARK: Days

  @Test(arguments: [
    ("needs", "n9,f1,,debt,,2062-06-01,,,", "raised"),
    ("needs", "n9,f1,,debt,,2026-06-17,,,", "raised"),
    ("referrals", "r9,f1,,,,c1,nav,2062-01-10,,,,,", "sent"),
    ("referrals", "r9,f1,,,,c1,nav,2026-01-10,,2026-06-17,accepted,,", "answered"),
    ("responsibilities", "n1,nav,2026-06-17,,,,", "asked"),
    ("responsibilities", "n1,nav,,2026-06-17,,,", "accepted"),
    ("people", "p9,f1,Ny,2062-02,", "born"), ("people", "p9,f1,Ny,1899-12,", "born"),
    ("families", "f9,Ask,,2062-01-01,", "enrolled"),
    ("families", "f9,Ask,,0226-01-01,", "enrolled"),
    ("ties", "c2,f2,serves,,,,,2027-06-17,,", "from"),
    ("activities", "2062-02-06,c1,f1,n1,call", "date"),
  ]) func `a day that is not likely is asked about`(table: String, row: String, column: String)
    throws
  {
    let found = try doubts(wholeBundle(table, adding: row + "\n"))
    #expect(found.count == 1)
    guard case .unlikelyDay(_, today: today) = found.first?.matter else {
      Issue.record("\(found)")
      return
    }
    #expect(found.first?.column == column)
    #expect(found.first?.file == table + ".csv")
    #expect(found.first?.found?.isEmpty == false)
  }

  @Test(arguments: [
    ("needs", "n9,f1,,debt,,2026-06-16,,,"), ("people", "p9,f1,Ny,2026-06,"),
    ("people", "p9,f1,Ny,1900-01,"), ("ties", "c2,f2,serves,,,,,2026-12-01,2061-01-01,"),
    ("goals", "g9,f1,,school,T,2026-01-01,2046-01-01,,,,"),
    ("contacts", "c9,Nils,skole,,2026-08-01,,,"),
  ]) func `days that are likely are not asked about`(table: String, row: String) throws {
    #expect(try told(table, adding: row + "\n") == [])
  }

  // MARK: Contradictions

  @Test(arguments: [
    ("services", "s9,S,nav,,,18,17,,,", "services.csv:4 max_age: oldestBelowYoungest(18)"),
    ("consents", "f1,,nav,nav,,2026-05-02,,", "consents.csv:3 to_service: toItself"),
    ("referrals", "r9,f1,,,,nav,nav,2026-01-10,,,,,", "referrals.csv:4 to: toItself"),
    (
      "referrals", "r9,f1,,,,c1,nav,2026-01-02,,2026-01-05,accepted,no-capacity,",
      "referrals.csv:4 reason: reasonBesideYes"
    ),
    (
      "goals", "g9,f1,,economy,T,2026-01-01,,2026-05-01,2026-05-01,,",
      "goals.csv:4 dropped: endsInTwoWays(column: \"achieved\")"
    ),
    (
      "needs", "n9,f1,,debt,,2026-01-01,,,met", "needs.csv:4 outcome: lacks(column: \"closed\")"
    ),
    (
      "referrals", "r9,f1,,,,c1,nav,2026-01-02,,,,no-capacity,",
      "referrals.csv:4 reason: lacks(column: \"answered\")"
    ),
  ]) func `a row that contradicts itself is told of`(table: String, row: String, what: String)
    throws
  {
    #expect(try told(table, adding: row + "\n") == [what])
  }

  @Test(arguments: [
    ("responsibilities", "n1,nav,2026-05-01,2026-01-01,,,", "accepted", "asked", true),
    ("responsibilities", "n1,nav,2026-05-01,,2026-01-01,2026-04-01,", "asked", "until", false),
    ("responsibilities", "n1,nav,,2026-05-01,2026-01-01,2026-04-01,", "accepted", "until", false),
    ("goals", "g9,f1,,economy,T,2026-05-01,,,2026-01-01,,", "dropped", "set", true),
    ("consents", "f1,,nav,skole,,2026-05-01,,2026-01-01", "withdrawn", "given", true),
  ]) func `days in the wrong order are told of`(
    table: String, row: String, column: String, other: String, isBefore: Bool
  ) throws {
    let found = try doubts(wholeBundle(table, adding: row + "\n"))
    #expect(found.map(\.column) == [column])
    switch found.first?.matter {
    case .isBefore(other, _): #expect(isBefore)
    case .isAfter(other, _): #expect(!isBefore)
    default: Issue.record("\(found)")
    }
  }

  @Test func `a yes after the no and a reason without one are told of`() throws {
    let text =
      "need,actor,accepted,declined,reason\nn1,nav,2026-05-01,2026-04-01,no-capacity\n"
      + "n2,nav,2024-02-05,,no-capacity\n"
    let found = try doubts(wholeBundle("responsibilities", text))
    #expect(
      found.map(place) == ["responsibilities.csv:2 accepted", "responsibilities.csv:3 reason"])
  }

  @Test func `an agreement is not both done and dropped`() throws {
    let text =
      "id,family,actor,title,agreed,done,dropped\na,f1,c1,Ringe,2026-01-01,2026-01-02,"
      + "2026-01-03\n"
    let found = try doubts(wholeBundle("agreements", text))
    #expect(found.map(\.matter) == [.endsInTwoWays(column: "done")])
  }

  // MARK: Kin

  private func kin(_ born: [String: String], _ rows: [String]) throws -> [Warning] {
    let people = born.sorted { $0.key < $1.key }.map { "\($0.key),f,\($0.value)\n" }.joined()
    return try doubts(
      csv([
        "families": "id\nf\n", "people": "id,family,born\n" + people,
        "ties": "a,b,kind,relation\n" + rows.map { $0 + "\n" }.joined(),
      ]))
  }

  @Test func `a parent is older than the child`() throws {
    let born = ["a": "1970-01", "b": "1990-01"]
    #expect(try kin(born, ["b,a,kin,parent"]) == [])
    #expect(try kin(born, ["a,b,kin,child"]) == [])
    for row in ["a,b,kin,parent", "b,a,kin,child", "a,b,kin,foster-parent"] {
      let found = try kin(born, [row])
      #expect(found.map(\.matter) == [.parentIsYounger(parent: "b", child: "a")])
      #expect(found.map(place) == ["ties.csv:2 relation"])
    }
    #expect(try kin(["a": "", "b": "1990-01"], ["a,b,kin,parent"]) == [])
    #expect(try kin(born, ["a,b,kin,sibling", "a,b,kin,grandparent"]) == [])
  }

  @Test func `nobody is their own ancestor`() throws {
    let nobody = ["a": "", "b": "", "c": "", "d": "", "e": ""]
    let two = try kin(nobody, ["a,b,kin,parent", "b,a,kin,parent"])
    #expect(two.map(\.matter) == [.parentsInCircle(["a", "b"])])
    let three = try kin(
      nobody,
      ["d,c,kin,parent", "a,b,kin,parent", "b,c,kin,parent", "a,c,kin,child", "c,e,kin,parent"])
    #expect(three.map(\.matter) == [.parentsInCircle(["a", "b", "c"])])
    // SentenceText from both ends it is one line of kinship.
    #expect(try kin(nobody, ["a,b,kin,parent", "b,a,kin,child"]) == [])
    #expect(try kin(nobody, ["a,b,kin,parent", "b,c,kin,parent", "a,c,kin,parent"]) == [])
  }

  @Test func `a long line of parents is walked without recursion`() throws {
    let count = 20_000
    let born = (0..<count).reduce(into: [:]) { $0["p\($1)"] = "" }
    var rows = (1..<count).map { "p\($0 - 1),p\($0),kin,parent" }
    #expect(try kin(born, rows) == [])
    rows.append("p\(count - 1),p0,kin,parent")
    #expect(try kin(born, rows).count == 1)
  }

  // MARK: Names

  @Test func `two of the same name are told of`() throws {
    let files = csv([
      "families": "id,alias\nf,Familien Hansen\ng,Familien Hansen\nh,\ni,\n",
      "people": "id,family,alias\np,f,Mor\nq,f,Mor\nr,g,Mor\n",
      "services": "id,name,sector\ns,BUP,health\nt,BUP,health\n",
      "contacts": "id,name,service\nc,Kari,s\nd,Kari,s\ne,Kari,t\n",
    ])
    let found = try doubts(files)
    #expect(
      found.map(\.matter)
        == [["f", "g"], ["p", "q"], ["s", "t"], ["c", "d"]].map {
          .sameName($0, more: 0)
        })
    #expect(
      found.map(place) == [
        "families.csv:3 alias", "people.csv:3 alias", "services.csv:3 name", "contacts.csv:3 name",
      ])
  }

  @Test func `names that differ only in case or blanks are asked about`() throws {
    let files = csv([
      "families": "id,alias\nf,Familien Ås\ng,familien  ås\n",
      "services": "id,name,sector\ns,Nav Solvik,nav\nt,NAV Solvik,nav\nu,Nav Solvik Øst,nav\n",
    ])
    #expect(
      try doubts(files).map(\.matter) == [
        .spelledInSeveralWays(["Familien Ås", "familien  ås"], more: 0),
        .spelledInSeveralWays(["NAV Solvik", "Nav Solvik"], more: 0),
      ])
  }

  @Test func `rows that are alike but for their ID are asked about`() throws {
    let found = try told("needs", adding: "n8,f1,p2,school,Trygg skolevei,2024-02-01,urgent,,\n")
    #expect(found == ["needs.csv:4 id: sameButForID(\"n1\")"])
    #expect(
      try told("needs", adding: "n8,f1,p2,school,Trygg skolevei,2024-02-02,urgent,,\n") == [])
  }

  @Test func `an id that the network has for something else is asked about`() throws {
    let there = try network(
      csv([
        "families": "id,alias\nf1,Familien Gran\nf2,Familien Lind\n",
        "services": "id,name,sector\ns1,BUP Solvik,health\n",
        "needs":
          "id,family,domain,title,raised\nn1,f1,debt,Regninger hos Gran,2026-01-01\nn2,f1,school,Matte,2026-01-02\nn3,f2,leisure,,2026-01-02\n",
      ]))
    let files = csv([
      "families": "id,alias\nf1,Familien Kastanje\nf2,Familien Lind og Ås\n",
      "services": "id,name,sector\ns1,BUP,health\n",
      "needs":
        "id,family,domain,title,raised\nn1,f2,debt,Søknad om bostøtte,2026-01-01\nn2,f1,school,Matte og engelsk,2026-01-02\nn3,f2,leisure,Speider,2026-01-02\n",
    ])
    let merged = try merge(
      readBundle(files: files), into: there, replacing: false, today: today)
    let asked = merged.warnings.filter {
      if case .isOtherRow = $0.matter { true } else { false }
    }
    #expect(asked.map(place) == ["families.csv:2 id", "needs.csv:2 id"])
    #expect(
      asked.map(\.matter) == [
        .isOtherRow(was: "Familien Gran", now: "Familien Kastanje", isOfOtherFamily: false),
        .isOtherRow(was: "Regninger hos Gran", now: "Søknad om bostøtte", isOfOtherFamily: true),
      ])
    #expect(asked.count { $0.matter.isQuestion } == 2)
  }

  // MARK: Texts

  @Test(arguments: [
    "BjÃ¸rk", "pÃ¥", "SÃ¦l", "Ã˜st", "Ã…s", "Ã†rlig", "CafÃ©", "Â«sÃ¥Â»", "â€“ ja", "p\u{FFFD} 11",
    "Bj√∏rk", "K├©ro",
  ]) func `broken letters are told of`(text: String) throws {
    let found = try doubts(csv(["families": "id,alias,area\nf,Ask,\ng,\(text),\nh,,\(text)\n"]))
    #expect(found.map(\.matter) == [.brokenLetters, .brokenLetters])
    #expect(found.map(place) == ["families.csv:3 alias", "families.csv:4 area"])
  }

  @Test(arguments: [
    "Bjørk på Æsøy", "São Tomé", "SÃO", "Ângela", "«å»", "naïve – ”så”", "√2", "Åse",
  ])
  func `whole letters are left in peace`(text: String) throws {
    #expect(try doubts(csv(["families": "id,alias\nf,\(text)\n"])) == [])
  }

  @Test(arguments: [
    "Ring 90000000", "Ring 900 00 000", "Ring 22 33 44 55", "Tlf. +47 40000000", "9000 0000?",
  ]) func `a telephone number in a title is told of`(title: String) throws {
    let found = try doubts(wholeBundle("needs", adding: "n9,f1,,debt,\(title),2026-01-01,,,\n"))
    #expect(found.map(\.matter) == [.phoneNumber])
    #expect(found.allSatisfy { $0.found == nil })
  }

  @Test(arguments: [
    "Gjeld 12 000 000", "Møte 20260615", "Brev 15062026", "Sak 2026/12345678", "123456789",
    "01.02.2026 14.30", "Krav 20 000 000", "kr 45.678.901",
  ]) func `other numbers in a title are left in peace`(title: String) throws {
    #expect(try told("needs", adding: "n9,f1,,debt,\(title),2026-01-01,,,\n") == [])
  }

  @Test(arguments: [
    "Kari Nes 12.03.2014", "Kari Nes (f. 1.2.14)", "Ola Nes 120314", "Ida Vik 2014-03-12",
  ])
  func `a full name with a birth in an alias is told of`(alias: String) throws {
    let found = try doubts(
      csv(["families": "id\nf\n", "people": "id,family,alias\np,f,\(alias)\n"]))
    #expect(found.map(\.matter) == [.nameWithBirthDate])
    #expect(found.allSatisfy { $0.found == nil })
  }

  @Test(arguments: [
    "Familien Bjørk 12.01.2026", "Gutten 2014", "Kari Nes", "Mor 12.03.2014", "Familie 120314",
  ])
  func `other aliases are left in peace`(alias: String) throws {
    #expect(try doubts(csv(["families": "id,alias\nf,\(alias)\n"])) == [])
  }

  // MARK: Endings

  @Test func `a family that is closed with open threads is told of`() throws {
    let files = csv([
      "families": "id,closed\nf,2026-06-01\ng,2026-12-01\nh,2026-06-01\n",
      "services": "id,name,sector\ns,S,nav\n",
      "needs":
        "id,family,domain,raised,closed\nn1,f,debt,2026-01-01,\nn2,f,housing,2026-01-01,2026-06-01\n"
        + "n3,g,debt,2026-01-01,\nn4,h,debt,2026-01-01,2026-03-01\n",
      "referrals":
        "id,family,from,to,sent,answered\nr1,f,f,s,2026-01-01,\nr2,f,f,s,2026-01-02,2026-02-01\n",
      "agreements":
        "id,family,actor,title,agreed,done\na1,f,s,Svare,2026-01-01,\na2,f,s,Ringe,2026-01-01,"
        + "2026-01-02\n",
    ])
    let found = try doubts(files)
    #expect(found.map(place) == ["families.csv:2 closed"])
    guard case .closedWithOpen(let threads) = found.first?.matter else {
      Issue.record("\(found)")
      return
    }
    #expect(threads.map(\.table) == [.needs, .referrals, .agreements])
    #expect(threads.map(\.ids) == [["n1"], ["r1"], ["a1"]])
  }

  private func held(
    contact: String = "", service: String = "", need: String = "", rows: [String]
  ) throws -> [String] {
    let files = csv([
      "families": "id\nf\n", "people": "id,family\np,f\n",
      "services": "id,name,sector,closed\ns,S,nav,\(service)\nt,T,nav,\n",
      "contacts": "id,name,service,until\nc,K,s,\(contact)\nd,L,t,\n",
      "needs": "id,family,domain,raised,closed\nn,f,debt,2026-01-01,\(need)\n",
      "responsibilities": "need,actor,accepted,until,declined\n" + rows.map { $0 + "\n" }.joined(),
    ])
    return try doubts(files).map { "\(place($0)): \($0.matter)" }
  }

  @Test func `a responsibility that is left behind is told of`() throws {
    let contact = ["contacts.csv:2 until: endsWithResponsibilities([\"n\"], more: 0)"]
    let service = ["services.csv:2 closed: endsWithResponsibilities([\"n\"], more: 0)"]
    #expect(try held(contact: "2026-05-01", rows: ["n,c,2026-02-01,,"]) == contact)
    #expect(try held(service: "2026-05-01", rows: ["n,s,2026-02-01,,"]) == service)
    #expect(try held(service: "2026-05-01", rows: ["n,c,2026-02-01,,"]) == service)
    // The family's own responsibility is no handover.
    #expect(
      try held(contact: "2026-05-01", rows: ["n,c,2026-02-01,,", "n,p,2026-02-01,,"]) == contact)
    #expect(try held(rows: ["n,c,2026-02-01,,"]) == [])
    #expect(try held(contact: "2026-05-01", rows: ["n,c,2026-02-01,2026-05-01,"]) == [])
    #expect(try held(contact: "2026-05-01", rows: ["n,c,2026-02-01,,2026-04-01"]) == [])
    #expect(try held(contact: "2026-05-01", need: "2026-05-01", rows: ["n,c,2026-02-01,,"]) == [])
    #expect(try held(contact: "2026-05-01", rows: ["n,c,2026-02-01,,", "n,d,2026-04-01,,"]) == [])
  }

  // MARK: Which are told

  @Test func `an import tells of what it has a part in`() throws {
    let first = try network(
      csv([
        "families": "id,alias,enrolled\nf,Eik,2062-01-01\n",
        "services": "id,name,sector\ns,S,nav\n",
      ]))
    #expect(try doubts(csv(["services": "id,name,sector\nt,T,nav\n"]), into: first) == [])
    let stored = first.warnings(today: today)
    #expect(stored.map(\.file) == [""])
    #expect(stored.map(\.storedKey) == [["f"]])
    // One of two is enough.
    let second = try doubts(csv(["families": "id,alias\ng,Eik\n"]), into: first)
    #expect(second.map(\.matter) == [.sameName(["f", "g"], more: 0)])
  }

  @Test func `rows that were taken out of a sheet are said to stay`() throws {
    let first = try network(
      csv(["families": "id\nf\n", "people": "id,family,alias\np,f,Mor\nq,f,Ida\nr,f,Far\n"]))
    let found = try doubts(csv(["people": "id,family,alias\np,f,Mor\nr,f,Far\n"]), into: first)
    #expect(found.map(\.matter) == [.rowsNotInFile(["q"], more: 0)])
    #expect(found.map(\.file) == ["people.csv"])
    // A file with a few rows is not meant as the whole table.
    #expect(try doubts(csv(["people": "id,family,alias\np,f,Mor\n"]), into: first) == [])
    #expect(try doubts(csv(["families": "id\nf\n"]), into: first) == [])
  }

  @Test func `many that are alike are counted`() throws {
    let rows = (0..<500).map { "n\($0),f,debt,T\($0),2062-01-01\n" }.joined()
    let files = csv([
      "families": "id,alias,x\nf,,\n", "needs": "id,family,domain,title,raised\n" + rows,
    ])
    let found = try doubts(files)
    #expect(found.count == 12)
    #expect(found.first?.matter == .unknownColumn("x", nearest: nil))
    #expect(found.dropFirst().prefix(10).map(\.line) == Array(2...11))
    #expect(found.last?.matter == .more(490))
  }
}
