import Exchange
import Model
import Testing

/// Names in place of ids.
@Suite struct NameTests {
  private static let tables = [
    "families": "id,alias\nf1,Familien Eik\nf2,Familien Ask\n",
    "people": "id,family,alias\neik-mor,f1,Mor\neik-ola,f1,Ola\nask-mor,f2,Mor\nask-lise,f2,Lise\n",
    "services":
      "id,name,sector\nnav,Nav Solvik,nav\nskole,Bakken skole,school\nbesta,Mormor,private\nbup1,BUP,health\nbup2,Bup,health\n",
    "contacts": "id,name,service\nkari,Kari Nes,nav\nperla,Perla Mormor,besta\n",
    "needs": "id,family,domain,raised\nn1,f1,debt,2026-01-01\nn2,f2,debt,2026-01-01\n",
  ]

  private func with(_ table: String, _ text: String) -> [(name: String, bytes: [UInt8])] {
    var tables = Self.tables
    tables[table] = text
    return csv(tables)
  }

  private func responsibilities(_ rows: String) -> [(name: String, bytes: [UInt8])] {
    with("responsibilities", "need,actor,asked\n" + rows)
  }

  @Test(arguments: [
    ("nav solvik", "nav"), ("NAV  SOLVIK", "nav"), ("Kari Nes", "kari"), ("Bakken Skole", "skole"),
  ])
  func `a service or contact is found by its name, and told`(name: String, id: String) throws {
    let files = responsibilities("n1,\(name),2026-02-01\n")
    #expect(
      try exported(network(files))["responsibilities"]?.split(separator: "\n").last
        == "n1,\(id),2026-02-01,,,,,,")
    let found = try warnings(files)
    #expect(
      found.map(\.matter) == [.cellsRead(.name, [ReadCell(name, as: id)], cells: 1)])
    #expect(found.map(place) == ["responsibilities.csv:2 actor"])
  }

  @Test func `a family is found by its alias, and its service by its name`() throws {
    let files = with("needs", "id,family,domain,raised\nn1,Familien  eik,debt,2026-01-01\n")
    #expect(try network(files).needs.family.elementsEqual([Ref(.family, 0)]))
    let contacts = with("contacts", "id,name,service\nkari,Kari,NAV Solvik\n")
    #expect(try network(contacts).contacts.service.elementsEqual([Ref(.service, 0)]))
  }

  @Test func `a name that several have is asked about`() throws {
    #expect(
      try refusals(responsibilities("n1,bup,2026-02-01\n")).map(\.fault)
        == [.nameOfSeveral(["bup1", "bup2"], more: 0)])
  }

  @Test func `somebody in a family is found by alias within that family only`() throws {
    let files = responsibilities("n1,Mor,2026-02-01\nn2,mor,2026-02-01\n")
    #expect(
      try network(files).responsibilities.actor.elementsEqual([Ref(.person, 0), Ref(.person, 2)]))
    // Ola is of the other family.
    #expect(
      try refusals(responsibilities("n2,Ola,2026-02-01\n")).map(\.fault)
        == [.unknownID(expected: [.person, .service, .contact], nearest: nil)])
  }

  @Test func `a family's own network is never found for another`() throws {
    for name in ["Mormor", "Perla Mormor"] {
      #expect(
        try refusals(responsibilities("n1,\(name),2026-02-01\n")).map(\.fault)
          == [.unknownID(expected: [.person, .service, .contact], nearest: nil)])
    }
  }

  @Test func `no hint names what belongs to another family`() throws {
    // "ask-moor" is near somebody of the other family; whose need "nn2" may be is not known.
    let person = with(
      "needs", "id,family,person,domain,raised\nn1,f1,ask-moor,debt,2026-01-01\n")
    #expect(
      try refusals(person).map(\.fault) == [.unknownID(expected: [.person], nearest: nil)])
    #expect(
      try refusals(responsibilities("nn2,kari,2026-02-01\n")).map(\.fault)
        == [.unknownID(expected: [.need], nearest: nil)])
    let own = with("needs", "id,family,person,domain,raised\nn1,f1,eik-olla,debt,2026-01-01\n")
    #expect(
      try refusals(own).map(\.fault) == [.unknownID(expected: [.person], nearest: "eik-ola")])
  }

  @Test func `in a tie an alias is found in the family of the other end`() throws {
    let files = with(
      "ties", "a,b,kind\neik-ola,mor,kin\nMor,ask-lise,kin\nkari,Familien Ask,serves\n")
    let ties = try network(files).ties
    let ends = zip(ties.a, ties.b).map { [$0, $1].map(\.row) }
    #expect(ends == [[1, 0], [2, 3], [0, 1]])
    // Whose they are is not known; and Ola is of the other family.
    for row in ["Mor,Lise,kin", "kari,Ola,serves", "Ola,ask-lise,kin", "kari,Mor,serves"] {
      let faults = try refusals(with("ties", "a,b,kind\n" + row + "\n")).map(\.fault)
      #expect(
        !faults.isEmpty
          && faults.allSatisfy {
            $0 == .unknownID(expected: [.family, .person, .service, .contact], nearest: nil)
          }, "\(row): \(faults)")
    }
  }

  @Test func `names of the network that is imported into are found too`() throws {
    let first = try network(csv(Self.tables))
    let files = csv(["responsibilities": "need,actor,asked\nn1,Nav Solvik,2026-02-01\n"])
    let merged = try change(files, into: first).network
    #expect(merged.responsibilities.actor.elementsEqual([Ref(.service, 0)]))
    // A service that is renamed in the same bundle is found by its new name.
    let renamed =
      files.map {
        (
          $0.name,
          Array(
            String(decoding: $0.bytes, as: UTF8.self).replacing("Nav Solvik", with: "Nav ny").utf8)
        )
      }
      + csv(["services": "id,name,sector\nnav,Nav ny,nav\n"])
    #expect(
      try change(renamed, into: first).network.responsibilities.actor.elementsEqual([
        Ref(.service, 0)
      ]))
  }
}
