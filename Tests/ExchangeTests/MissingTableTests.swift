import Exchange
import Model
import Testing

/// Errors that all come from one missing table are one line, and what was not read is always told.
@Suite struct MissingTableTests {
  private let people = "id,family\np1,f\np2,f\n"
  private let needs = "id,family,domain,raised\nn1,f,debt,2026-01-01\n"

  @Test func `a misnamed file is one error and says which file is meant`() throws {
    let files = csv(["people": people, "needs": needs]) + [("famliies.csv", Array("id\nf\n".utf8))]
    let found = try refusals(files)
    #expect(
      found.map(\.fault) == [
        .missingTable(.families, rows: 3, from: [.people, .needs], nearest: "famliies.csv")
      ])
    #expect(found.map(\.file) == ["families.csv"])
    #expect(
      try readBundle(files: files).warnings.map(\.matter) == [.unknownFile(nearest: .families)])
  }

  @Test func `a table that is nowhere is one error`() throws {
    #expect(
      try refusals(csv(["people": people])).map(\.fault) == [
        .missingTable(.families, rows: 2, from: [.people], nearest: nil)
      ])
    // One row is told of as any other.
    #expect(
      try refusals(csv(["needs": needs])).map(\.fault) == [
        .unknownID(expected: [.family], nearest: nil)
      ])
  }

  @Test func `a table that the network has is not missing`() throws {
    let first = try network(csv(["families": "id\ng\n"]))
    #expect(
      try refusals(csv(["people": people]), into: first).map(\.fault) == [
        .unknownID(expected: [.family], nearest: nil),
        .unknownID(expected: [.family], nearest: nil),
      ])
  }

  @Test func `where several kinds may stand only a misnamed file is meant`() throws {
    let ties = "a,b,kind\ns,f,serves\ns,g,serves\n"
    let tables = ["services": "id,name,sector\ns,S,nav\n", "ties": ties]
    #expect(try refusals(csv(tables)).count == 2)
    let files = csv(tables) + [("famliies.csv", Array("id\nf\ng\n".utf8))]
    #expect(
      try refusals(files).map(\.fault) == [
        .missingTable(.families, rows: 2, from: [.ties], nearest: "famliies.csv")
      ])
  }
}
