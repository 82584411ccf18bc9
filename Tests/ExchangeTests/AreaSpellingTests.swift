import Exchange
import Model
import Support
import Testing

/// Areas are one when they differ only in case or in blanks.
@Suite struct AreaSpellingTests {
  private func areas(_ network: Network) -> [String] {
    (Array(network.families.area) + Array(network.services.area)).map { network.symbols[$0] }
  }

  private func bundle(families: [String], services: [String]) -> [(name: String, bytes: [UInt8])] {
    let one = families.enumerated().map { "f\($0),\($1)\n" }.joined()
    let other = services.enumerated().map { "s\($0),S\($0),nav,\($1)\n" }.joined()
    return csv(["families": "id,area\n" + one, "services": "id,name,sector,area\n" + other])
  }

  @Test func `most rows decide how an area is written`() throws {
    let files = bundle(families: ["sentrum", "Sentrum"], services: ["Sentrum", "SENTRUM", ""])
    let taken = try network(files)
    #expect(areas(taken) == ["Sentrum", "Sentrum", "Sentrum", "Sentrum", ""])
    // Nothing else knows the other spellings.
    #expect(taken.symbols.texts == ["Sentrum"])
    let found = try warnings(files)
    #expect(found.map(place) == ["families.csv:2 area", "services.csv:3 area"])
    #expect(found.map(\.found) == ["sentrum", "SENTRUM"])
    #expect(
      found.map(\.matter) == [
        .areaRespelt(as: "Sentrum", rows: 1), .areaRespelt(as: "Sentrum", rows: 1),
      ])
  }

  @Test func `among equals the smallest bytes decide`() throws {
    #expect(try areas(network(bundle(families: ["nord"], services: ["Nord"]))) == ["Nord", "Nord"])
    #expect(try areas(network(bundle(families: ["Nord"], services: ["nord"]))) == ["Nord", "Nord"])
  }

  @Test func `the network goes before the bundle`() throws {
    let first = try network(bundle(families: ["sentrum"], services: []))
    let files = csv(["services": "id,name,sector,area\na,A,nav,Sentrum\nb,B,nav,Sentrum\n"])
    let merged = try merge(readBundle(files: files), into: first, replacing: false)
    #expect(areas(merged.change.network) == ["sentrum", "sentrum", "sentrum"])
    #expect(merged.warnings.map(\.matter) == [.areaRespelt(as: "sentrum", rows: 2)])
    // The second time nothing changes, though the sheet is as it was.
    #expect(try change(files, into: merged.change.network).isEmpty)
    // What is replaced has no say.
    let replaced = try change(files, into: first, replacing: true)
    #expect(areas(replaced.network) == ["Sentrum", "Sentrum"])
  }

  @Test(arguments: [
    ("Åsen", "åsen"), ("Øvre  Årdal", "øvre årdal"), ("Nord\u{A0}Odal", "nord odal"),
    ("\u{A0}Sentrum", "Sentrum\u{200B}"), ("Straße", "STRASSE"), ("Čáhcesuolu", "čáhcesuolu"),
    ("ΣΟΦΟΣ", "σοφος"), ("Nord\u{200B}fjord", "Nordfjord"), ("E\u{301}lan", "élan"),
  ])
  func `these are one area`(one: String, other: String) throws {
    let taken = try areas(network(bundle(families: [one], services: [other])))
    #expect(Set(taken).count == 1)
  }

  @Test(arguments: [
    ("Nord", "Nør"), ("Nord strand", "Nordstrand"), ("Ås", "As"), ("Øst", "Ost"), ("I", "ı"),
  ])
  func `these are two`(one: String, other: String) throws {
    let files = bundle(families: [one], services: [other])
    #expect(try Set(areas(network(files))).count == 2)
    #expect(try warnings(files) == [])
  }

  @Test func `a role of the same word stays as it is written`() throws {
    let taken = try network(
      csv([
        "families": "id,area\nf,Nord\ng,Nord\n",
        "services": "id,name,sector,area\ns,S,nav,nord\n",
        "contacts": "id,name,service,role\nc,K,s,nord\n",
      ]))
    #expect(areas(taken) == ["Nord", "Nord", "Nord"])
    #expect(taken.symbols[taken.contacts.role[0]] == "nord")
  }

  @Test func `the outcome does not hang on the order of the rows`() throws {
    var random = Seeded(6)
    let pool = ["Sentrum", "sentrum", "SENTRUM", "Nord", "nord", "Nord  "]
    for _ in 0..<50 {
      let picked = (0..<6).map { _ in pool.randomElement(using: &random) ?? "" }
      let one = try Set(areas(network(bundle(families: picked, services: []))))
      let other = try Set(
        areas(network(bundle(families: picked.shuffled(using: &random), services: []))))
      #expect(one == other, "\(picked)")
    }
  }
}
