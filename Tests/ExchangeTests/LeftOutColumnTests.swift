import Exchange
import Model
import Testing

/// What is not in a file stays as it was; what is in it and empty is emptied.
@Suite struct LeftOutColumnTests {
  private func needs(_ network: Network) -> [Substring] {
    (exported(network)["needs"] ?? "").split(separator: "\n").dropFirst().map { $0 }
  }

  @Test func `a column that is not in the file stays as it was`() throws {
    let first = try network(csv(wholeBundle))
    let again = try change(
      csv(["needs": "id;family;domain;raised\nn1;f1;school;2024-02-01\n"]), into: first)
    #expect(again.isEmpty)
    #expect(again.tables[TableName.needs.index].unchanged == 2)
    let moved = try change(
      csv(["needs": "id;family;domain;raised\nn1;f1;school;2024-02-03\nn3;f1;debt;2024-03-01\n"]),
      into: first)
    #expect(
      needs(moved.network) == [
        "n1,f1,p2,school,Trygg skolevei,2024-02-03,urgent,,",
        "n2,f2,,housing,,2024-02-01,normal,2024-03-01,met",
        "n3,f1,,debt,,2024-03-01,,,",
      ])
    #expect(moved.tables[TableName.needs.index].changedRows == [0])
    #expect(moved.tables[TableName.needs.index].added == 1)
  }

  @Test func `an empty cell empties what stood there`() throws {
    let first = try network(csv(wholeBundle))
    let emptied = try change(
      csv(["needs": "id,family,domain,raised,title\nn1,f1,school,2024-02-01,\n"]), into: first)
    #expect(needs(emptied.network).first == "n1,f1,p2,school,,2024-02-01,urgent,,")
  }

  @Test func `a replacement keeps nothing`() throws {
    let first = try network(csv(wholeBundle))
    var tables = ["families", "people", "needs"].reduce(into: [:]) { $0[$1] = wholeBundle[$1] }
    tables["needs"] = "id,family,domain,raised\nn1,f1,school,2024-02-01\n"
    let replaced = try change(csv(tables), into: first, replacing: true)
    #expect(needs(replaced.network) == ["n1,f1,,school,,2024-02-01,,,"])
  }

  @Test func `of a document each object says what it gives`() throws {
    let first = try network(csv(wholeBundle))
    let second = try change(
      json(
        """
        {"families": [{"id": "f1", "area": "4207"}, {"id": "f2", "alias": ""},
                      {"id": "f3", "alias": "Eik"}]}
        """), into: first)
    #expect(
      exported(second.network)["families"]?.split(separator: "\n").dropFirst() == [
        "f1,Bjørk,4207,2024-01-01,", "f2,,,,", "f3,Eik,,,",
      ])
    // null empties as "" does.
    let third = try change(json("{\"families\": [{\"id\": \"f1\", \"alias\": null}]}"), into: first)
    #expect(third.network.families.alias[0] == "")
    #expect(third.network.families.enrolled[0] != Day.always)
  }

  @Test func `two objects with one ID that give different keys are refused`() throws {
    let found = try refusals(
      json("{\"families\": [{\"id\": \"f1\", \"alias\": \"\"}, {\"id\": \"f1\"}]}"))
    #expect(found.map(\.fault) == [.sameKey(file: "bundle.json", line: 1)])
  }

  @Test func `tables without IDs keep what is not given too`() throws {
    let first = try network(csv(wholeBundle))
    let second = try change(
      csv([
        "ties": "a,b,kind,from,trust\nc1,f1,serves,2024-01-01,2\n",
        "responsibilities": "need,actor,from,declined\nn1,c2,2024-02-10,2024-03-01\n",
      ]), into: first)
    #expect(
      exported(second.network)["ties"]?.contains(
        "c1,f1,serves,practical emotional,strong,2,,2024-01-01,,2024-05-01") == true)
    #expect(
      exported(second.network)["responsibilities"]?.contains(
        "n1,c2,2024-02-02,,2024-02-10,,lead,2024-03-01,") == true)
  }

  @Test func `rows that are new for want of a key column are told of`() throws {
    let first = try network(csv(wholeBundle))
    let files = csv(["ties": "a,b,kind\nc1,f1,serves\nc1,f2,serves\n"])
    let found = try merge(readBundle(files: files), into: first, replacing: false).warnings
    #expect(found.map(place) == ["ties.csv:2"])
    #expect(found.map(\.matter) == [.newWithoutKeyColumn("from", rows: 1)])
  }

  @Test func `rules are held against what is kept`() throws {
    let first = try network(csv(wholeBundle))
    let found = try refusals(
      csv(["needs": "id,family,domain,raised\nn2,f2,housing,2024-04-01\n"]), into: first)
    #expect(
      found.map(\.fault) == [.endsBeforeItStarts(startColumn: "raised", start: "2024-04-01")])
  }
}
