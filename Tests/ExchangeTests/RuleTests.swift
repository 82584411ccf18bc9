import Exchange
import Model
import Testing

@Suite struct RuleTests {
  @Test(arguments: [
    ("families", "f9,,,2024-01-02,2024-01-01", "closed", "enrolled", "2024-01-02"),
    ("services", "s9,S,nav,,,,,,2024-01-02,2024-01-01", "closed", "opened", "2024-01-02"),
    ("contacts", "c9,K,nav,,2024-01-02,2024-01-01,,", "until", "from", "2024-01-02"),
    ("ties", "c1,f2,serves,,,,,2024-01-02,2024-01-01,", "until", "from", "2024-01-02"),
    ("needs", "n9,f1,,school,,2024-01-02,,2024-01-01,", "closed", "raised", "2024-01-02"),
    ("responsibilities", "n2,c1,,,2024-01-02,2024-01-01,", "until", "from", "2024-01-02"),
    ("referrals", "r9,f1,,,,c1,nav,2024-01-02,2024-01-01,,,,", "due", "sent", "2024-01-02"),
    ("referrals", "r9,f1,,,,c1,nav,2024-01-02,,2024-01-01,,,", "answered", "sent", "2024-01-02"),
    ("goals", "g9,f1,,school,T,2024-01-02,,2024-01-01,,,", "achieved", "set", "2024-01-02"),
    ("consents", "f2,,nav,skole,,2024-01-02,2024-01-01,", "expires", "given", "2024-01-02"),
    ("deadlines", "x,1m,,,,,2024-01-02,2024-01-01,,,", "valid_until", "valid_from", "2024-01-02"),
  ]) func `an end is not before its start`(
    table: String, row: String, end: String, start: String, day: String
  ) throws {
    let found = try refused(table, adding: row + "\n")
    #expect(
      found.map(\.fault) == [.endsBeforeItStarts(startColumn: start, start: day)])
    #expect(found.map(\.column) == [end])
    #expect(found.map(\.found) == ["2024-01-01"])
    #expect(found.map(\.file) == [table + ".csv"])
    // The same day is no earlier day.
    #expect(
      try refused(table, adding: row.replacing("2024-01-01", with: "2024-01-02") + "\n") == [])
  }

  @Test(arguments: [
    ("needs", "n9,f1,p3,school,,2024-01-01,,,", "person", "f2", "f1"),
    ("referrals", "r9,f1,p3,,,c1,nav,2024-01-01,,,,,", "person", "f2", "f1"),
    ("referrals", "r9,f1,,n2,,c1,nav,2024-01-01,,,,,", "need", "f2", "f1"),
    ("referrals", "r9,f2,,,,c1,nav,2024-05-01,,,,,r1", "follows", "f1", "f2"),
    ("activities", "2024-01-01,c1,f1,n2,", "need", "f2", "f1"),
    ("goals", "g9,f1,p3,school,T,2024-01-01,,,,,", "person", "f2", "f1"),
    ("goals", "g9,f1,,school,T,2024-01-01,,,,n2,", "need", "f2", "f1"),
    ("goals", "g9,f2,,school,T,2024-05-01,,,,,g1", "follows", "f1", "f2"),
    ("moments", "2024-01-01,f1,p3,T,,", "person", "f2", "f1"),
    ("moments", "2024-01-01,f2,,T,,g1", "goal", "f1", "f2"),
    ("consents", "f1,p3,skole,nav,,2024-01-01,,", "person", "f2", "f1"),
    ("responsibilities", "n1,p3,,,,,", "actor", "f2", "f1"),
  ]) func `what is named beside a family is of it`(
    table: String, row: String, column: String, family: String, expected: String
  ) throws {
    let found = try refused(table, adding: row + "\n")
    #expect(found.map(\.fault) == [.notOfTheFamily(family: family, expected: expected)])
    #expect(found.map(\.column) == [column])
  }

  @Test(arguments: [
    ("f1,f2,serves", ["a"]), ("c1,c2,serves", ["b"]), ("p1,c1,serves", ["a", "b"]),
    ("f1,c1,collaborates", ["a"]), ("nav,p1,collaborates", ["b"]), ("f1,p1,kin", ["a"]),
    ("p1,c1,kin", ["b"]), ("nav,f2,serves", []), ("nav,p1,serves", []), ("nav,c1,collaborates", []),
    ("p2,p3,kin", []),
  ]) func `the ends of a tie fit its kind`(row: String, columns: [String]) throws {
    let found = try refused("ties", adding: row + ",,,,,,,\n")
    // Of `collaborates` the ends may have been put the other way round.
    #expect(found.count == columns.count)
    for place in found {
      guard case .wrongEnd(_, let actual, let tie) = place.fault else {
        Issue.record("\(place)")
        continue
      }
      #expect(row.hasSuffix(tie))
      #expect(place.found.map(row.contains) == true)
      #expect(actual != .service)
    }
    if !row.hasSuffix("collaborates") { #expect(found.map(\.column) == columns) }
  }

  @Test(arguments: ["nav,nav,collaborates", "p1,p1,kin"]) func `a tie goes to something else`(
    row: String
  )
    throws
  {
    #expect(
      try refused("ties", adding: row + ",,,,,,,\n").map(\.fault) == [.tieToItself])
  }

  @Test func `an outcome needs the day of the answer`() throws {
    #expect(
      try refused("referrals", adding: "r9,f1,,,,c1,nav,2024-01-01,,,accepted,,\n")
        == [Place("referrals.csv", 4, "outcome", "accepted", .outcomeWithoutAnswer)])
  }

  @Test func `a referral follows one that was sent no later`() throws {
    #expect(
      try refused("referrals", adding: "r9,f1,,,,c1,nav,2024-02-04,,,,,r1\n")
        == [
          Place(
            "referrals.csv", 4, "follows", "r1",
            .followsLater(theirs: "2024-02-05", own: "2024-02-04"))
        ])
    #expect(try refused("referrals", adding: "r9,f1,,,,c1,nav,2024-02-05,,,,,r1\n") == [])
    // Of goals nothing of the kind is asked.
    #expect(try refused("goals", adding: "g9,f1,,school,T,2024-02-09,,,,,g1\n") == [])
  }

  @Test func `what follows goes in no circle`() throws {
    let rows = ["a,c", "b,a", "c,b", "d,a", "e,e", "g,"].map { row in
      let parts = row.split(separator: ",", omittingEmptySubsequences: false)
      return "\(parts[0]),f1,,,,c1,nav,2024-01-01,,,,,\(parts[1])\n"
    }
    for rows in [rows, rows.reversed()] {
      let found = try refused("referrals", adding: rows.joined())
      #expect(found.allSatisfy { $0.fault == .followsInCircle })
      // Those on a circle, not `d`, which only leads to one.
      let lines = rows.indices.filter { "abce".contains(rows[$0].prefix(1)) }.map { $0 + 4 }
      #expect(found.map(\.line) == lines)
    }
    #expect(
      try refused(
        "goals", adding: "x,f1,,school,T,2024-01-01,,,,,y\ny,f1,,school,T,2024-01-01,,,,,x\n"
      ).map(\.fault) == [.followsInCircle, .followsInCircle])
  }

  @Test func `a long chain does not overflow the stack`() throws {
    var text = "id,family,from,to,sent,follows\n"
    for number in 0..<100_000 {
      text += "r\(number),f,s,s,2024-01-01,\(number == 0 ? "" : "r\(number - 1)")\n"
    }
    let tables = [
      "families": "id\nf\n", "services": "id,name,sector\ns,S,nav\n", "referrals": text,
    ]
    #expect(try refusals(csv(tables)) == [])
  }

  @Test func `the kind of a referral has a deadline`() throws {
    let found = try refused(
      "referrals",
      adding: "r7,f1,,,lokal-frist,c1,nav,2024-01-01,,,,,\nr8,f1,,,housing,c1,nav,2024-01-01,,,,,\n"
        + "r9,f1,,,Decision,c1,nav,2024-01-01,,,,,\n")
    #expect(found.map(\.line) == [6])
    guard case .unknownDeadlineKind(let expected, let nearest) = found.first?.fault else {
      Issue.record("\(found)")
      return
    }
    #expect(nearest == "decision")
    #expect(expected.contains("lokal-frist"))
    #expect(expected.contains("social-assistance"))
  }

  @Test func `a network that keeps all rules has no violation`() throws {
    #expect(try network(csv(wholeBundle)).violations() == [])
    #expect(Network().violations() == [])
  }
}
