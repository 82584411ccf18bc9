import Exchange
import Model
import Testing

/// What stands in the first line instead of the names of the columns.
@Suite struct HeaderLineTests {
  private func refused(_ people: String) throws -> [Place] {
    try refusals(csv(["families": "id\nf\n", "people": people])).map(Place.init)
  }

  @Test(arguments: ["sep=;", "\"sep=;\"", "SEP=;", "sep= ;", "Sep=\t", "\"sep=;\";;;", "sep="])
  func aHintAboutTheSeparatorIsSkipped(hint: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = [hint, "id;family", "p;f", ""].joined(separator: end)
      #expect(try network(csv(["families": "id\nf\n", "people": text])).people.count == 1)
    }
  }

  @Test(arguments: [
    ("Personer i Elvebakken;;;", 1), ("Personer", 1), ("Liste, våren 2026\n\nfra Nav", 2),
    ("Familie;\nOppdatert;1.2.2026", 2),
  ])
  func aTitleAboveTheTableIsLeftAsideAndTold(title: String, lines: Int) throws {
    let files = csv(["families": "id\nf\n", "people": title + "\nid;family\np;f\n"])
    #expect(try network(files).people.count == 1)
    let found = try warnings(files)
    #expect(found.map(\.matter) == [.linesAboveHeader(lines)])
    #expect(found.map(place) == ["people.csv:1"])
    #expect(found.first?.found?.hasPrefix(title.prefix(5)) == true)
  }

  @Test func linesBetweenQuotationMarksAreSaidToBe() throws {
    let found = try refused("\"id;family;role\"\n\"p;f;adult\"\n")
    #expect(found.map(\.fault) == [.linesInQuotes])
  }

  @Test func aBarBetweenTheColumnsIsReadAndTold() throws {
    let files = csv(["families": "id\nf\n", "people": "id|family|role\np|f|adult\n"])
    #expect(try network(files).people.count == 1)
    #expect(try warnings(files).map(\.matter) == [.separatorRead("|")])
  }

  @Test func anotherSeparatorIsNamed() throws {
    let found = try refused("id:family:role\np:f:adult\n")
    #expect(found.map(\.fault) == [.foreignSeparator(":")])
  }

  @Test func aRemarkBelowTheTableIsLeftAsideAndTold() throws {
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

  @Test func cellsWithoutAHeadingAreToldOrRefused() throws {
    let semicolons = csv(["families": "id;alias;\nf1;Eik;ring mor\nf2;Ask;\nf3;Or;ringt\n"])
    #expect(try network(semicolons).families.count == 3)
    #expect(try warnings(semicolons).map(\.matter) == [.noHeading(cells: 2)])
    // With commas the row may be shifted by a comma in a text.
    let commas = csv(["families": "id,alias,\nf1,Eik, også Lind\n"])
    #expect(try refusals(commas).map(\.fault) == [.moreCellsThanColumns(columns: 3)])
  }

  @Test func columnsThatAreMissingAreStillSaidToBe() throws {
    let found = try refused("id;alias\np;x\n")
    #expect(found == [Place("people.csv", 1, "family", nil, .missingColumn(nearest: nil))])
    #expect(try refused("a;b\nc;d\n").count == 2)
  }

  @Test(arguments: [
    "Sum;1", "SUM:;", "Totalt;1 234", "I alt;12,5", "i\u{A0}alt;", "Total;-3", "sum;;",
  ])
  func aRowWithSumsIsLeftOutAndToldOf(row: String) throws {
    let files = csv(["families": "id;alias\nf1;Eik\n\(row)\n"])
    #expect(try network(files).families.count == 1)
    let found = try warnings(files)
    #expect(found.map(\.matter) == [.totalsRow])
    #expect(found.map(place) == ["families.csv:3"])
  }

  @Test(arguments: ["sum;Familien Sum", "summer;1", "f2;1", "total1;1", "toten;"])
  func aRowThatSaysMoreThanASumIsARow(row: String) throws {
    let files = csv(["families": "id;alias\nf1;Eik\n\(row)\n"])
    #expect(try network(files).families.count == 2)
    #expect(try warnings(files) == [])
  }
}
