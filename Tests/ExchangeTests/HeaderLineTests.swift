import Exchange
import Model
import Testing

/// What stands in the first line instead of the names of the columns.
@Suite struct HeaderLineTests {
  private func refused(_ people: String) throws -> [Place] {
    try refusals(csv(["families": "id\nf\n", "people": people])).map(Place.init)
  }

  @Test(arguments: ["sep=;", "\"sep=;\"", "SEP=;", "sep= ;", "Sep=\t", "\"sep=;\";;;", "sep="])
  func `a hint about the separator is skipped`(hint: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = [hint, "id;family", "p;f", ""].joined(separator: end)
      #expect(try network(csv(["families": "id\nf\n", "people": text])).people.count == 1)
    }
  }

  @Test(arguments: [
    ("Personer i Elvebakken;;;", 1), ("Personer", 1), ("Liste, våren 2026\n\nfra Nav", 2),
    ("Familie;\nOppdatert;1.2.2026", 2),
  ])
  func `a title above the table is left aside and told`(title: String, lines: Int) throws {
    let files = csv(["families": "id\nf\n", "people": title + "\nid;family\np;f\n"])
    #expect(try network(files).people.count == 1)
    let found = try warnings(files)
    #expect(found.map(\.matter) == [.linesAboveHeader(lines)])
    #expect(found.map(place) == ["people.csv:1"])
    #expect(found.first?.found?.hasPrefix(title.prefix(5)) == true)
  }

  @Test func `lines that all stand between quotation marks are read without them, and it is said`()
    throws
  {
    let people = "\"id;family;alias\"\r\n\"p;f;\"\"Mor; eldst\"\"\"\r\n\r\n\"q;f;Far\"\r\n"
    let files = csv(["families": "id\nf\n", "people": people])
    let read = try network(files).people
    #expect((0..<read.count).map { read.alias[$0] } == ["Mor; eldst", "Far"])
    let found = try warnings(files)
    #expect(found.map(\.matter) == [.quotesAroundLines])
    #expect(found.map(place) == ["people.csv"])
  }

  @Test(arguments: ["p;f;adult", "\"p\";\"f\";\"adult\"", "\"p;f;adult"])
  func `where a line stands otherwise, those between quotation marks are refused`(line: String)
    throws
  {
    let found = try refused("\"id;family;role\"\n\"q;f;adult\"\n" + line + "\n")
    #expect(found.map(\.fault) == [.linesInQuotes])
  }

  @Test func `a bar between the columns is read and told`() throws {
    let files = csv(["families": "id\nf\n", "people": "id|family|role\np|f|adult\n"])
    #expect(try network(files).people.count == 1)
    #expect(try warnings(files).map(\.matter) == [.separatorRead("|")])
  }

  @Test func `another separator is named`() throws {
    let found = try refused("id:family:role\np:f:adult\n")
    #expect(found.map(\.fault) == [.foreignSeparator(":")])
  }

  @Test func `a remark below the table is left aside and told`() throws {
    let files = csv([
      "families": "id;alias\nf1;Eik\n;\nOppdatert av Kari 3. mars;\n* gjelder fra nyttår\n"
    ])
    #expect(try network(files).families.count == 1)
    let found = try warnings(files)
    #expect(found.map(\.matter) == [.remarkRow, .remarkRow])
    #expect(found.map(place) == ["families.csv:4", "families.csv:5"])
    // A name in place of an id is none.
    #expect(
      try refusals(csv(["families": "id;alias\nFamilien Eik;\n"])).map(\.fault)
        == [.badID(character: " ")])
  }

  @Test(arguments: [
    "f1;Eik;\n;;\nHusk;;\n", "f1;Eik;\n\nHusk\n", "f1;Eik;\nSum;1;\nHusk;;\n",
  ])
  func `a word that stands alone below the table is asked about, and is no family`(rows: String)
    throws
  {
    let files = csv(["families": "id;alias;area\n" + rows + "Ring;;\n"])
    let ids = try network(files).families.id
    #expect((0..<ids.count).map { ids[$0] } == ["f1"])
    let found = try warnings(files).filter { $0.matter == .loneCell }
    #expect(found.map(\.found) == ["Husk", "Ring"])
    #expect(found.allSatisfy { $0.matter.isQuestion })
  }

  @Test(arguments: [
    "f1;Eik;\nHusk;;\n", "Husk;;\n\nf1;;\n", ";;\nHusk;;\nf1;Eik;\n",
  ])
  func `a word in a row of the table is a family`(rows: String) throws {
    let files = csv(["families": "id;alias;area\n" + rows])
    #expect(try network(files).families.count == 2)
    #expect(try warnings(files) == [])
  }

  @Test func `an empty row within the table ends nothing`() throws {
    let files = csv(["families": "id;alias;area\nf1;Eik;\n;;\nf3;;\nf4;;\n\nf2;Ask;\n;;\nHusk;;\n"])
    let ids = try network(files).families.id
    #expect((0..<ids.count).map { ids[$0] } == ["f1", "f3", "f4", "f2"])
    #expect(try warnings(files).map(\.matter) == [.loneCell])
  }

  @Test func `cells without a heading are told or refused`() throws {
    let semicolons = csv(["families": "id;alias;\nf1;Eik;ring mor\nf2;Ask;\nf3;Or;ringt\n"])
    #expect(try network(semicolons).families.count == 3)
    #expect(try warnings(semicolons).map(\.matter) == [.noHeading(cells: 2)])
    // With commas the row may be shifted by a comma in a text.
    let commas = csv(["families": "id,alias,\nf1,Eik, også Lind\n"])
    #expect(try refusals(commas).map(\.fault) == [.moreCellsThanColumns(columns: 3)])
  }

  @Test func `columns that are missing are still said to be`() throws {
    let found = try refused("id;alias\np;x\n")
    #expect(found == [Place("people.csv", 1, "family", nil, .missingColumn(nearest: nil))])
    #expect(try refused("a;b\nc;d\n").count == 2)
  }

  @Test func `headings that stand there once more are no row`() throws {
    let files = csv(["families": "id;alias;area\nf1;Eik;\nid;alias;area\nf2;Ask;\n"])
    #expect(try network(files).families.count == 2)
    let found = try warnings(files)
    #expect(found.map(\.matter) == [.headingsAgain])
    #expect(found.map(place) == ["families.csv:3"])
  }

  @Test func `rows of another table below are none of this one`() throws {
    let files = csv([
      "families": "id;alias;area\nf1;Eik;\n\nPersoner i familien Eik\nid;familie;navn\np1;f1;Ola\n"
    ])
    #expect(
      try refusals(files).map(Place.init) == [Place("families.csv", 5, nil, nil, .anotherTable)])
    // In a table without other columns it is the headings once more.
    #expect(try network(csv(["families": "id\nf1\nid\nf2\n"])).families.count == 2)
  }

  @Test func `where no line names all columns the one that names most has the headings`() throws {
    let found = try refused("Personer i Elvebakken;;\n\nid;navn;født\np;Ola;2014\n")
    #expect(found == [Place("people.csv", 3, "family", nil, .missingColumn(nearest: nil))])
  }

  @Test(arguments: [";;Sum;3", ";;;Totalt", "Sum familier;3;;", "Antall;3;;"])
  func `a sum may stand under any heading, and say of what`(row: String) throws {
    let files = csv(["families": "id;alias;area;enrolled\nf1;Eik;;\n\(row)\n"])
    #expect(try network(files).families.count == 1)
    #expect(try warnings(files).map(\.matter) == [.totalsRow])
  }

  @Test func `a heading that may only be a column that must be there is read as it`() throws {
    let files = csv(["families": "Familie;Kallenavn\nf1;Eik\n", "people": "Nr;Familie\n7;f1\n"])
    #expect(try network(files).people.count == 1)
    let read = try warnings(files).map(\.matter)
    #expect(
      read.contains(.headingsRead([ReadCell("Nr", as: "id"), ReadCell("Familie", as: "family")])))
    // Two that it may be, or two that may be it, are asked about.
    #expect(try refusals(csv(["families": "Familie;Bydel\nf1;Lia\n"])).count == 1)
    let types = csv(["services": "id;navn;type;kategori\ns;S;skole;x\n"])
    #expect(try refusals(types).map(\.fault) == [.missingColumn(nearest: "type")])
  }

  @Test func `a column that is there is not what another heading may mean`() throws {
    let referrals = "id;family;from;to;sent;besvart;svar\nr;f;s;s;2026-01-01;;\n"
    let files = csv([
      "families": "id\nf\n", "services": "id;name;sector\ns;S;nav\n", "referrals": referrals,
    ])
    #expect(
      try warnings(files).map(\.matter).contains(.unknownColumn("svar", nearest: "outcome")))
  }

  @Test(arguments: [
    "Sum;1", "SUM:;", "Totalt;1 234", "I alt;12,5", "i\u{A0}alt;", "Total;-3", "sum;;",
  ])
  func `a row with sums is left out and told of`(row: String) throws {
    let files = csv(["families": "id;alias\nf1;Eik\n\(row)\n"])
    #expect(try network(files).families.count == 1)
    let found = try warnings(files)
    #expect(found.map(\.matter) == [.totalsRow])
    #expect(found.map(place) == ["families.csv:3"])
  }

  @Test(arguments: ["sum;Familien Sum", "summer;1", "f2;1", "total1;1", "toten;"])
  func `a row that says more than a sum is a row`(row: String) throws {
    let files = csv(["families": "id;alias\nf1;Eik\n\(row)\n"])
    #expect(try network(files).families.count == 2)
    #expect(try warnings(files) == [])
  }
}
