import Exchange
import Model
import Testing

/// What cannot be seen at the ends of a cell is trimmed as spaces are.
@Suite struct UnseenEndsTests {
  @Test(arguments: [
    "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{AD}", "\u{202F}", "\u{3000}", "\u{200E}",
    "\u{202E}", "\u{2028}", "\u{180E}", "\u{3164}", "\u{2800}", "\u{1}", "\t", "\u{85}",
    "\u{E0001}",
    " \u{A0}\u{200B} ",
  ])
  func `they are trimmed in every kind of cell`(unseen: String) throws {
    func cell(_ text: String) -> String { "\"\(unseen)\(text)\(unseen)\"" }
    let taken = try network(
      csv([
        "families": "\(cell("id")),alias,area,enrolled\n\(cell("f1")),\(cell("Åsen")),"
          + "\(cell("Øst")),\(cell("2024-01-01"))\n",
        "people": "id,family,born,role\np1,\(cell("f1")),\(cell("1988-03")),\(cell("adult"))\n",
        "services": "id,name,sector,domains,max_age,response_time\ns,\(cell("Nav")),\(cell("nav")),"
          + "\(cell("debt housing")),\(cell("18")),\(cell("3w"))\n",
      ]))
    let tables = exported(taken)
    #expect(tables["families"]?.contains("\nf1,Åsen,Øst,2024-01-01,\n") == true)
    #expect(tables["people"]?.contains("\np1,f1,,1988-03,adult,,\n") == true)
    #expect(tables["services"]?.contains("\ns,Nav,nav,,debt housing,,18,3w,,\n") == true)
  }

  @Test(arguments: ["\u{200B}", "\u{A0}\u{A0}", "\u{FE0F}", "\u{2060}\u{FE0F}", "\u{E0041}"])
  func `a cell with nothing else is empty`(unseen: String) throws {
    let taken = try network(csv(["families": "id,alias\nf1,\(unseen)\n"]))
    #expect(taken.families.alias.isEmpty(0))
    #expect(
      try refusals(csv(["services": "id,name,sector\ns,\(unseen),nav\n"])).map(\.fault) == [.empty])
    // A row of nothing else is a blank row.
    #expect(
      try network(csv(["families": "id,alias\n\(unseen),\(unseen)\nf1,\n"])).families.count == 1)
  }

  @Test func `inside a text they stay`() throws {
    let taken = try network(csv(["families": "id,alias\nf1,a\u{A0}b\u{200B}  c\n"]))
    #expect(taken.families.alias[0] == "a\u{A0}b\u{200B}  c")
  }

  @Test(arguments: [
    "❤️", "🏴\u{E0067}\u{E0062}\u{E007F}", "क\u{93F}", "x\u{301}", "©", "ß", "–", "١",
  ])
  func `what can be seen at an end stays`(text: String) throws {
    let taken = try network(csv(["families": "id,alias\nf1,\(text)\n"]))
    #expect(Array(taken.families.alias[0].unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `a byte of value zero is not left out in silence`() throws {
    let found = try refusals(json("{\"families\": [{\"id\": \"f\", \"alias\": \"a\\u0000\"}]}"))
    #expect(found.map(\.fault) == [.controlCharacter(code: 0)])
  }

  @Test func `domains may have wide blanks between them`() throws {
    let taken = try network(
      csv(["services": "id,name,sector,domains\ns,S,nav,debt\u{A0}housing\n"]))
    #expect(exported(taken)["services"]?.contains(",debt housing,") == true)
  }
}
