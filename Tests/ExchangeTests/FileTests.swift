import Exchange
import Foundation
import Model
import Testing

@Suite struct FileTests {
  private func refused(_ families: String) throws -> [Place] {
    try refusals(csv(["families": families])).map(Place.init)
  }

  private func refused(bytes: [UInt8]) throws -> [Place] {
    try refusals([("families.csv", bytes)]).map(Place.init)
  }

  @Test func `other encodings are named with the place`() throws {
    let document = Array("{\"families\": [{\"id\": \"f\",\n \"alias\": \"Bj".utf8)
    #expect(
      try refusals([("b.json", document + [0xF8] + Array("rk\"}]}".utf8))]).map(Place.init)
        == [
          Place(
            "b.json", 2, nil, "\\xF8",
            .notUTF8(looksLike: .windows1252, byte: document.count + 1))
        ])
    // Without a mark it may be anything.
    let wide: [UInt8] = Array("id\nf1\n".utf8).flatMap { [$0, 0 as UInt8] }
    #expect(
      try refused(bytes: wide)
        == [Place("families.csv", 1, nil, nil, .notUTF8(looksLike: .utf16, byte: 1))])
  }

  @Test(
    arguments: [
      [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0xFF], [0x80],
      [0xF8, 0x88, 0x80, 0x80, 0x80],
    ] as [[UInt8]]) func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) throws
  {
    let document = Array("{\"families\":\r\n [{\"id\": \"".utf8)
    let places = try refusals([("b.json", document + bytes + Array("\"}]}\n".utf8))]).map(
      Place.init)
    #expect(places.count == 1)
    #expect(places.first?.line == 2)
    guard case .notUTF8(_, byte: document.count + 1) = places.first?.fault else {
      Issue.record("\(places)")
      return
    }
  }

  @Test func `a file that ends inside a character is not taken for another encoding`() throws {
    #expect(
      try refused(bytes: Array("id,alias\nf1,".utf8) + [0xC3])
        == [Place("families.csv", 2, nil, "\\xC3", .notUTF8(looksLike: nil, byte: 13))])
  }

  @Test func `a byte of value zero is refused`() throws {
    #expect(
      try refused("id,alias\nf1,a\u{0}b\n")
        == [Place("families.csv", 2, nil, nil, .nulByte(byte: 14))])
  }

  @Test func `a quote that never closes is named where it opened`() throws {
    #expect(
      try refused("id,alias\nf1,x\nf2,\"y\nf3,z\n")
        == [Place("families.csv", 3, nil, nil, .quoteNeverCloses)])
  }

  @Test func `text after a closing quote is refused`() throws {
    #expect(
      try refused("id,alias\nf1,\"a\"b\nf2,c\n")
        == [Place("families.csv", 2, nil, "b", .textAfterQuote)])
  }

  @Test func `a column may not stand twice nor a required one be missing`() throws {
    #expect(
      try refused("id,alias,Alias\nf1,a,b\n")
        == [Place("families.csv", 1, "alias", "Alias", .duplicateColumn(other: "alias"))])
    #expect(
      try refusals(csv(["people": "id,familly\np1,f1\n"])).map(Place.init)
        == [Place("people.csv", 1, "family", nil, .missingColumn(nearest: "familly"))])
  }

  @Test func `header names may have blanks and capitals`() throws {
    let text = try exported(network(csv(["families": "\n ID ;\"Alias\";AREA\nf1;x;1\n"])))
    #expect(text["families"] == "id,alias,area,enrolled,closed\nf1,x,1,,\n")
  }

  @Test func `the hint of Excel is understood`() throws {
    let text = try exported(network(csv(["families": "sep=;\r\nid;alias\r\nf1;a,b\r\n"])))
    #expect(text["families"] == "id,alias,area,enrolled,closed\nf1,\"a,b\",,,\n")
  }

  @Test func `cells beyond the header must be empty`() throws {
    #expect(
      try refused("id,alias\nf1,a,,\nf2,b,,c\n")
        == [Place("families.csv", 3, nil, "c", .moreCellsThanColumns(columns: 2))])
    #expect(
      try refused("id,alias,\nf1,a,b\n")
        == [Place("families.csv", 2, nil, "b", .moreCellsThanColumns(columns: 3))])
  }

  @Test func `a row that is cut off lacks what must be filled in`() throws {
    #expect(
      try refusals(csv(["services": "id,name,sector\ns1,S,nav\ns2,T"])).map(Place.init)
        == [Place("services.csv", 3, "sector", nil, .empty)])
  }

  @Test func `blank rows are skipped and lines still counted`() throws {
    #expect(
      try refused("id,alias,closed\r\n\r\n,,\r\n  \r\nf1,\"a\r\nb\",\r\nf2,,y2\r\n")
        == [Place("families.csv", 7, "closed", "y2", .notADay)])
    #expect(
      try refused("id,closed\rf1,\rf2,y2\r")
        == [Place("families.csv", 3, "closed", "y2", .notADay)])
  }

  @Test func `an empty file is no table`() throws {
    #expect(try refused("") == [Place("families.csv", 1, nil, nil, .emptyFile)])
    #expect(try refused("\u{FEFF}\n\n") == [Place("families.csv", 1, nil, nil, .emptyFile)])
  }

  @Test func `unknown columns are warned of`() throws {
    let found = try warnings(csv(["families": "id,aliass,xyz\nf1,a,b\n"]))
    #expect(
      found.map(\.matter)
        == [.unknownColumn("aliass", nearest: "alias"), .unknownColumn("xyz", nearest: nil)])
    #expect(found.map(\.line) == [1, 1])
  }

  @Test func `files that may be meant as tables are warned of`() throws {
    let names = ["nedes.csv", "Needs.txt", "needs.xls", "foo.csv", "README.md", ".x.csv"]
    let found = try warnings(
      csv(["families": "id\n"]) + names.map { ($0, Array("id\nx\n".utf8)) })
    #expect(found.map(\.file) == ["Needs.txt", "foo.csv", "nedes.csv", "needs.xls"])
    #expect(
      found.map(\.matter)
        == [
          .unknownFile(nearest: .needs), .unknownFile(nearest: nil), .unknownFile(nearest: .needs),
          .unknownFile(nearest: .needs),
        ])
  }

  @Test func `a folder without a table is no bundle`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samvev-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: ExchangeError.notABundle(path: folder.path, [])) {
      try readBundle(at: folder.path)
    }
    #expect(throws: ExchangeError.noSuchFile(path: folder.path + "/x")) {
      try readBundle(at: folder.path + "/x")
    }
    let file = folder.appending(path: "families.csv")
    try Data("id\nf\n".utf8).write(to: file)
    // A sheet alone is a bundle of one table.
    #expect(try readBundle(at: file.path).rowCount == 1)
    #expect(try readBundle(at: folder.path).rowCount == 1)
    let other = folder.appending(path: "liste.txt")
    try Data("id\nf\n".utf8).write(to: other)
    #expect(throws: ExchangeError.notABundle(path: other.path, [])) {
      try readBundle(at: other.path)
    }
  }

  @Test func `a bundle cut anywhere is read or refused`() throws {
    // One file after the other, all whole but the last, as a copy that breaks off leaves them.
    let text = Array((wholeBundle["services"] ?? "").utf8)
    let document = Array(
      try exportedJSON(network(csv(["services": wholeBundle["services"] ?? ""]))).utf8)
    for end in 0...text.count {
      _ = try refusals([("services.csv", Array(text[..<end]))])
    }
    for end in 0..<(document.count - 1) {
      let found = try refusals([("b.json", Array(document[..<end]))])
      #expect(!found.isEmpty, "\(end)")
    }
  }

  @Test func `hostile files end in one refusal soon`() throws {
    let manyColumns = [UInt8](repeating: UInt8(ascii: ","), count: 1_000_000)
    #expect(
      try refused(bytes: manyColumns)
        == [Place("families.csv", 1, nil, nil, .tooManyColumns(greatest: 1000))])
    #expect(
      try refused(bytes: Array("id\nf".utf8) + manyColumns)
        == [Place("families.csv", 2, nil, nil, .tooManyColumns(greatest: 1000))])
    let longCell = String(repeating: "x", count: 10_000_000)
    for (column, fault) in [
      ("id", Fault.tooLong(greatest: 64)), ("alias", .tooLong(greatest: 4000)),
      ("closed", .notADay),
    ] {
      var row = ["id": "f1"]
      row[column] = longCell
      let cells = ["id", "alias", "closed"].map { row[$0] ?? "" }.joined(separator: ",")
      #expect(
        try refused("id,alias,closed\n\(cells)\n")
          == [
            Place("families.csv", 2, column, String(repeating: "x", count: 60) + "…", fault)
          ])
    }
  }

  @Test func `ten thousand refusals are kept and the rest counted`() throws {
    var text = "id,closed\n"
    for number in 0..<30_000 { text += "f\(number),x\n" }
    #expect(throws: ExchangeError.self) {
      do throws(ExchangeError) {
        _ = try network(csv(["families": text]))
      } catch {
        guard case .refused(let refusals, let more) = error else { throw error }
        #expect(refusals.compactMap(\.line) == Array(2...10_001))
        #expect(more == 20_000)
        throw error
      }
    }
  }

  @Test func `many refusals of every kind take no long time`() throws {
    var families = "id,alias,closed\n"
    var needs = "id,family,domain,raised,urgency\n"
    for number in 0..<20_000 {
      families += "f,\(number),2024-01-01\n"
      needs += "n\(number),family\(number),skol,2024-01-01,hastr\n"
    }
    #expect(throws: ExchangeError.self) {
      do throws(ExchangeError) {
        _ = try network(csv(["families": families, "needs": needs]))
      } catch {
        guard case .refused(let refusals, let more) = error else { throw error }
        #expect(refusals.count == 10_000)
        #expect(refusals.first?.fault == .sameKey(file: "families.csv", line: 2))
        #expect(refusals.last?.line == 10_002)
        #expect(more == 19_999 + 60_000 - 10_000)
        throw error
      }
    }
  }
}
