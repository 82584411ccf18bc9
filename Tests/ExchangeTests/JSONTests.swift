import Exchange
import Model
import Testing

@Suite struct JSONTests {
  @Test func `a document says the same as CSV`() throws {
    let network = try network(
      json(
        """
        {"services": [{"name": "S \\u00e9\\ud83d\\ude00\\n\\"", "id": 12, "sector": "nav",
           "min_age": 16, "max_age": 4.0e1, "area": 4206, "closed": null, "domains": ""}],
         "families": [], "contacts": [{"service": "12", "id": "c", "name": "K"}]}
        """))
    #expect(
      exported(network) == [
        "services": "id,name,sector,area,domains,min_age,max_age,response_time,opened,closed\n"
          + "12,\"S é😀\n\"\"\",nav,4206,,16,40,,,\n",
        "contacts": "id,name,service,role,from,until,phone,email\nc,K,12,,,,,\n",
      ])
  }

  @Test func `an empty document is an empty network`() throws {
    #expect(exportedJSON(Network()) == "{}\n")
    #expect(try network(json("{}\n")).tables.allSatisfy { $0.count == 0 })
  }

  @Test func `a document without a table is no bundle`() throws {
    #expect(
      throws: ExchangeError.notABundle(
        path: "",
        try warnings(json("{\"famliies\": [], \"people\": []}"))
      )
    ) {
      try network(json("{\"famliies\": []}"))
    }
  }

  @Test func `unknown tables and columns are warned of`() throws {
    let found = try warnings(
      json(
        "{\"families\": [{\"id\": \"f\",\n \"aliass\": {\"a\": [1, {}]}}],\n \"nedes\": [[], true]}"
      ))
    #expect(
      found.map(\.matter)
        == [.unknownTable("nedes", nearest: .needs), .unknownColumn("aliass", nearest: "alias")])
    #expect(found.map(\.line) == [3, 2])
  }

  @Test(arguments: [
    ("", 1, 1, JSONFault.endsTooEarly),
    ("{\"families\": [{\"id\": \"f\"}]}\n x", 2, 2, .trailing),
    ("{\"families\": [{\"id\": NaN}]}", 1, 22, .badNumber),
    ("{\"families\": [{\"id\": -Infinity}]}", 1, 22, .badNumber),
    ("{\"families\": [{\"id\": 01}]}", 1, 22, .badNumber),
    ("{\"families\": [{\"id\": 1.}]}", 1, 22, .badNumber),
    ("{\"families\": [{\"id\": \"\\ud800\"}]}", 1, 23, .loneSurrogate),
    ("{\"families\": [{\"id\": \"\\udc00x\"}]}", 1, 23, .loneSurrogate),
    ("{\"families\": [{\"id\": \"\\x\"}]}", 1, 23, .badEscape),
    ("{\"families\": [{\"id\": \"a\nb\"}]}", 1, 24, .controlCharacter),
    ("{\"families\":\n [{\"id\": \"å\" \"b\"}]}", 2, 14, .expected([",", "}"])),
    ("{\"families\": [{\"id\": \"f\",}]}", 1, 26, .expected(["\""])),
    ("{\"families\": [{id: 1}]}", 1, 16, .expected(["\""])),
    ("{\"families\": [{\"id\": \"f\"}", 1, 26, .endsTooEarly),
  ])
  func `what is no JSON is refused`(
    text: String, line: Int, character: Int, problem: JSONFault
  ) throws {
    let found = try refusals(json(text))
    #expect(found.map(\.fault) == [.notJSON(problem, character: character)])
    #expect(found.map(\.line) == [line])
  }

  @Test(arguments: [
    "{\"families\": [], \"families\": []}", "{\"families\": [{\"id\": \"f\", \"id\": \"f\"}]}",
    "{\"families\": [{\"id\": \"f\", \"x\": 1, \"x\": 1}]}", "{\"people\": [], \"x\": 1, \"x\": 2}",
  ]) func `a key may not stand twice`(text: String) throws {
    let faults = try refusals(json(text)).map(\.fault)
    guard faults.count == 1, case .notJSON(.duplicateKey, _)? = faults.first else {
      Issue.record("\(faults)")
      return
    }
  }

  @Test func `values of other types are refused`() throws {
    #expect(try refusals(json("[1]")).map(\.fault) == [.wrongType(expected: .objectOfTables)])
    #expect(
      try refusals(
        json(
          """
          {"families": [{"id": "f", "alias": {"a": 1}, "area": [],
                         "closed": true},
                        7],
           "people": {"id": "p"}}
          """)
      ).map(Place.init) == [
        Place("bundle.json", 1, "alias", nil, .wrongType(expected: .stringNumberOrNull)),
        Place("bundle.json", 1, "area", nil, .wrongType(expected: .stringNumberOrNull)),
        Place("bundle.json", 2, "closed", nil, .wrongType(expected: .stringNumberOrNull)),
        Place("bundle.json", 3, nil, nil, .wrongType(expected: .object)),
        Place("bundle.json", 4, nil, nil, .wrongType(expected: .arrayOfRows)),
      ])
  }

  @Test func `cells are checked as in CSV`() throws {
    #expect(
      try refusals(
        json(
          """
          {"families": [{"id": "f", "alias": "=1", "closed": 20240101}],
           "services": [{"id": "s", "name": "S", "sector": "nav", "min_age": 4.5},
                        {"id": "t\\u0000", "name": "T", "sector": "nav", "min_age": 1e99}]}
          """)
      ).map(Place.init) == [
        Place("bundle.json", 1, "alias", "=1", .formula),
        Place("bundle.json", 1, "closed", "20240101", .notADay),
        Place("bundle.json", 2, "min_age", "4.5", .notAWholeNumber(least: 0, greatest: 150)),
        Place("bundle.json", 3, "id", "t\\u{0}", .badID(character: "\\u{0}")),
        Place("bundle.json", 3, "min_age", "1e99", .notAWholeNumber(least: 0, greatest: 150)),
      ])
  }

  @Test func `deep documents are refused without running out of stack`() throws {
    let open = String(repeating: "[", count: 1_000_000)
    let faults = try refusals(json("{\"x\": \(open)")).map(\.fault)
    guard faults.count == 1, case .notJSON(.tooDeep, _)? = faults.first else {
      Issue.record("\(faults)")
      return
    }
    #expect(try !refusals(json(open)).isEmpty)
  }
}
