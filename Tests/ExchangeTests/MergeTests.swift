import Exchange
import Model
import Support
import Testing

@Suite struct MergeTests {
  @Test func `ids are found in the bundle and in the network`() throws {
    let first = try network(csv(["families": "id\nf1\n"]))
    let second = try change(csv(["people": "id,family\np1,f1\n"]), into: first)
    #expect(second.tables[TableName.people.index].added == 1)
    #expect(second.tables[TableName.families.index].unchanged == 1)
    #expect(
      try refusals(csv(["people": "id,family\np1,f1\n"]), into: first, replacing: true).map(
        Place.init)
        == [
          Place(
            "people.csv", 2, "family", "f1", .unknownID(expected: [.family], nearest: nil))
        ])
  }

  @Test func `an ID that does not exist says which may be meant`() throws {
    #expect(
      try refused("people", adding: "p9,F1,,,\np8,f7,,,\n").map(\.fault)
        == [
          .unknownID(expected: [.family], nearest: "f1"),
          .unknownID(expected: [.family], nearest: nil),
        ])
    #expect(
      try refused("contacts", adding: "c8,K,skoel,,,,,\nc9,K,bolig,,,,,\n").map(\.fault)
        == [
          .unknownID(expected: [.service], nearest: "skole"),
          .unknownID(expected: [.service], nearest: nil),
        ])
  }

  @Test func `nothing that may be another family's is named as what may be meant`() throws {
    let files = csv([
      "families": "id\nfuru\ngran\n",
      "services": "id,name,sector\nmormor-furu,Mormor,private\nnav,Nav,nav\n",
      "contacts": "id,name,service\nbodil,Bodil,mormor-furu\n",
      "needs": "id,family,domain,raised\nn,gran,school,2024-01-01\n",
      "responsibilities": "need,actor\nn,mormor-furuu\nn,bodill\n",
      "referrals": "id,family,from,to,sent\nr,gran,furuu,nav,2024-01-01\n",
    ])
    for fault in try refusals(files).map(\.fault) {
      guard case .unknownID(_, nearest: nil) = fault else {
        Issue.record("\(fault)")
        continue
      }
    }
    #expect(try refusals(files).count == 3)
  }

  @Test func `an ID of another kind is refused`() throws {
    #expect(
      try refused("people", adding: "p9,nav,,,\n")
        == [
          Place(
            "people.csv", 5, "family", "nav", .wrongKind(expected: [.family], actual: .service))
        ])
    // Needs have a namespace of their own.
    #expect(
      try refused("needs", adding: "n9,n1,,school,,2024-01-01,,,\n").map(\.fault)
        == [.unknownID(expected: [.family], nearest: nil)])
    #expect(try refused("needs", adding: "f1,f1,,school,,2024-01-01,,,\n") == [])
  }

  @Test func `families people services and contacts share one namespace`() throws {
    #expect(
      try refused("people", adding: "f1,f1,,,\n")
        == [
          Place("people.csv", 5, "id", "f1", .idTaken(by: .family, file: "families.csv", line: 2))
        ])
    let stored = try network(csv(["families": "id\nx\n"]))
    let moved = csv(["services": "id,name,sector\nx,S,nav\n"])
    #expect(
      try refusals(moved, into: stored).map(\.fault) == [
        .idTaken(by: .family, file: nil, line: nil)
      ])
    let replaced = try change(moved, into: stored, replacing: true)
    #expect(replaced.tables[0].removed == 1)
    #expect(replaced.tables[TableName.services.index].added == 1)
  }

  @Test func `a row with a known key takes the old ones place`() throws {
    let first = try network(csv(wholeBundle))
    let change = try change(
      csv([
        "families": "id,area,alias,enrolled\nf3,1,,\nf1,4206,,\n",
        "ties":
          "a,b,kind,from,trust,strength\nc1,f1,serves,2024-01-01,4,\nc1,c2,collaborates,,,\n",
        "moments":
          "date,family,title,weight,goal\n2024-03-01,f1,\"Sa \"\"hei\"\"\",,g1\n",
      ]), into: first)
    let families = change.network[.families]
    #expect((0..<3).map { families.texts(0)[$0] } == ["f1", "f2", "f3"])
    // What the new row leaves empty is empty.
    #expect(families.texts(1)[0] == "")
    #expect(families.texts(1)[1] == "Gran")
    #expect(families.numbers(3)[0] == Day.always.number)
    #expect(change.tables[0].changedRows == [0])
    #expect(change.tables[0].added == 1)
    #expect(change.tables[0].unchanged == 1)
    let ties = change.tables[TableName.ties.index]
    #expect((ties.added, ties.changed, ties.unchanged) == (0, 1, 4))
    let moments = change.tables[TableName.moments.index]
    #expect((moments.added, moments.changed) == (0, 1))
  }

  @Test func `equal rows of a bundle are one row`() throws {
    let change = try change(
      csv([
        "families": "id,closed\nf1,2024-01-02\nf1,02.01.2024\n",
        "services": "id,name,sector\ns1,S,nav\ns2,S,nav\n",
        "ties": "a,b,kind,trust\ns1,s2,collaborates,3\ns2,s1,collaborates,3\n",
        "activities": "date,actor,family\n2024-01-01,s1,f1\n2024-01-01,s1,f1\n",
      ]))
    #expect(change.tables.map(\.added) == [1, 0, 0, 2, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0])
  }

  @Test func `rows with one key that differ are refused with both lines`() throws {
    #expect(
      try refused("families", adding: "f1,Eik,,,\n")
        == [
          Place("families.csv", 4, "id", "f1", .sameKey(file: "families.csv", line: 2))
        ])
    #expect(
      try refused("ties", adding: "c1,c2,collaborates,,weak,,,,,\nc1,f1,serves,,,,,2024-01-01,,\n")
        == [
          Place("ties.csv", 7, nil, nil, .sameKey(file: "ties.csv", line: 3)),
          Place("ties.csv", 8, nil, nil, .sameKey(file: "ties.csv", line: 2)),
        ])
    #expect(
      try refused("consents", adding: "f1,,nav,skole,,2024-02-01,,\n").map(\.fault)
        == [.sameKey(file: "consents.csv", line: 2)])
    // Another first day is another tie.
    #expect(try refused("ties", adding: "c1,f1,serves,,,,,2024-01-02,,\n") == [])
  }

  @Test func `collaborators stand with the smaller ID first`() throws {
    for row in ["å,z,collaborates", "z,å,collaborates"] {
      let text = try exported(
        network(
          csv(["services": "id,name,sector\nå,S,nav\nz,S,nav\n", "ties": "a,b,kind\n\(row)\n"])))
      #expect(text["ties"]?.split(separator: "\n").last?.hasPrefix("z,å,collaborates") == true)
    }
  }

  @Test func `replacing makes the network exactly the bundle`() throws {
    let first = try network(csv(wholeBundle))
    var tables = wholeBundle
    tables["consents"] = nil
    tables["moments"] = tables["moments"].map { $0.replacing("small", with: "turning-point") }
    tables["activities"] = tables["activities"].map { $0 + "2024-02-08,c2,f1,n1,call\n" }
    tables["contacts"] = tables["contacts"].map { $0.replacing("lærer", with: "rektor") }
    let change = try change(csv(tables), into: first, replacing: true)
    #expect(change.replaces)
    #expect(try exported(change.network) == exported(network(csv(tables))))
    #expect(change.tables[TableName.consents.index].removed == 1)
    #expect(change.tables[TableName.moments.index].changed == 1)
    #expect(change.tables[TableName.activities.index].added == 1)
    #expect(change.tables[TableName.activities.index].unchanged == 2)
    #expect(change.tables[TableName.contacts.index].changed == 1)
    #expect(change.tables.reduce(0) { $0 + $1.removed } == 1)
    #expect(change.tables.allSatisfy { $0.changedRows.isEmpty })
  }

  @Test func `all that is wrong is said in the order of the bundle`() throws {
    var tables = wholeBundle
    tables["people"] = "id,family,born\np1,f1,x\np2,f7,\np3,f2,\n"
    tables["families"] = "id,closed\nf1,31.02.2024\nf2,\n"
    tables["referrals"] =
      "id,family,from,to,sent,answered\nr1,f1,c1,nav,2024-02-02,2024-02-01\nr2,f1,c1,nav,y,\n"
    #expect(
      try refusals(csv(tables)).map { "\($0.file ?? "")\($0.line ?? 0)\($0.column ?? "")" }
        == [
          "families.csv2closed", "people.csv2born", "people.csv3family", "referrals.csv2answered",
          "referrals.csv3sent",
        ])
  }

  @Test func `what is missing because a file breaks off is not refused again`() throws {
    #expect(
      try refusals(wholeBundle("families", "id,alias\nf1,\"x\n")).map(\.fault)
        == [.quoteNeverCloses])
  }

  @Test func `a row that is stored and breaks a rule now is named by its key`() throws {
    let stored = try network(csv(wholeBundle))
    let found = try refusals(
      csv(["people": "id,family\np2,f2\n"]), into: stored)
    #expect(found.first?.file == nil)
    #expect(found.first?.table == .needs)
    #expect(found.first?.storedKey == ["n1"])
    #expect(found.first?.fault == .notOfTheFamily(family: "f2", expected: "f1"))
  }

  @Test(arguments: 0..<20) func `what is imported in parts is the same as in one`(seed: UInt64)
    throws
  {
    var random = Seeded(seed)
    let files = RandomBundle.make(seed: seed).sorted { $0.name < $1.name }
    let whole = try network(files)
    // A part: of tables that nothing points at some rows, the others without their free texts.
    var part = exported(whole)
    for name in ["ties", "activities", "moments"] {
      guard let lines = part[name]?.split(separator: "\n", omittingEmptySubsequences: false),
        !lines.contains(where: { $0.filter { $0 == "\"" }.count % 2 == 1 })
      else { continue }
      let kept = lines.dropFirst().filter { _ in Bool.random(using: &random) }
      part[name] = ([lines[0]] + kept.shuffled(using: &random)).joined(separator: "\n") + "\n"
    }
    part["families"] = part["families"].map { $0.replacing(",4206,", with: ",9999,") }
    let first = try network(csv(part))
    let change = try change(files, into: first)
    #expect(exported(change.network) == exported(whole))
    for (table, rows) in zip(change.tables, first.tables) {
      #expect(table.changed + table.unchanged == rows.count)
      #expect(table.changedRows == table.changedRows.sorted())
      // Old rows keep their places; those that are not named as changed are as they were.
      let merged = change.network[rows.name]
      for row in 0..<rows.count where merged.schema.columns[0].kind.isText {
        #expect(merged.texts(0)[row] == rows.texts(0)[row])
      }
      #expect(merged.count == rows.count + table.added)
    }
  }
}
