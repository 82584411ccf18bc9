import Exchange
import Foundation
import Model
import Support
import Testing

@Suite struct RoundTripTests {
  @Test func `a bundle in normal form comes out as it went in`() throws {
    // The bundle is in normal form but for the tie without a direction and the order of rows.
    var expected = wholeBundle
    expected["ties"] =
      "a,b,kind,support,strength,trust,relation,from,until,last_contact\n"
      + "c1,c2,collaborates,,,,,,,\nc1,f1,serves,practical emotional,strong,4,,2024-01-01,,2024-05-01\n"
      + "p1,p2,kin,,,,child,,,\np3,p2,kin,,,,child,,,\np3,p2,kin,,,,other,,,\n"
    expected["responsibilities"] =
      "need,actor,asked,accepted,from,until,part,declined,reason\n"
      + "n1,c2,2024-02-02,,2024-02-10,,lead,2024-02-12,no-capacity\n"
      + "n1,p1,2024-02-02,2024-02-03,,,contributes,,\n"
    #expect(try exported(network(csv(wholeBundle))) == expected)
  }

  @Test func `what is imported twice changes nothing`() throws {
    let first = try change(csv(wholeBundle))
    let second = try change(csv(wholeBundle), into: first.network)
    #expect(first.tables.map(\.added) == [2, 3, 1, 2, 2, 5, 2, 2, 2, 2, 2, 2, 1, 1, 1])
    #expect(second.isEmpty)
    #expect(second.tables.map(\.unchanged) == first.tables.map(\.added))
    let replaced = try change(csv(wholeBundle), into: first.network, replacing: true)
    #expect(replaced.isEmpty)
    #expect(replaced.tables.map(\.unchanged) == first.tables.map(\.added))
  }

  @Test(arguments: ["1", "2", "3", "4", "5", "6", "7", "8"])
  func `a worked case is the same after a round trip`(name: String) throws {
    let first = try merge(
      readBundle(at: fixture(name)), into: Network(), replacing: false
    ).change.network
    let text = exported(first)
    #expect(try exported(network(csv(text))) == text)
    #expect(try exported(network(json(exportedJSON(first)))) == text)
  }

  @Test func `the order of rows and columns and the delimiter do not matter`() throws {
    var random = Seeded(7)
    let expected = try exported(network(csv(wholeBundle)))
    for round in 0..<30 {
      var files: [(name: String, bytes: [UInt8])] = []
      for (name, text) in wholeBundle {
        let separator = [",", ";", "\t"][round % 3]
        let end = ["\n", "\r\n", "\r"][round / 3 % 3]
        let lines = text.split(separator: "\n").map { cells(String($0)) }
        let order = lines[0].indices.shuffled(using: &random)
        let shuffled = [lines[0]] + lines.dropFirst().shuffled(using: &random)
        let written = shuffled.map { line in
          order.map { "\"" + line[$0].replacing("\"", with: "\"\"") + "\"" }
            .joined(separator: separator)
        }
        files.append(
          (
            name + ".csv",
            (round % 2 == 0 ? [0xEF, 0xBB, 0xBF] : [])
              + Array(written.joined(separator: end).utf8)
          ))
      }
      #expect(try exported(network(files)) == expected)
    }
  }

  /// A naive reading of one line of a bundle in normal form.
  private func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    var last: Character = ","
    for character in line {
      if character == "\"" {
        if !isQuoted && last == "\"" { cells[cells.count - 1].append("\"") }
        isQuoted.toggle()
      } else if character == "," && !isQuoted {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      last = character
    }
    return cells
  }

  @Test(arguments: 0..<40) func `a random network is the same after a round trip`(seed: UInt64)
    throws
  {
    let files = RandomBundle.make(seed: seed)
    let first = try network(files)
    let text = exported(first)
    let document = exportedJSON(first)
    #expect(try exported(network(csv(text))) == text)
    #expect(try exported(network(json(document))) == text)
    #expect(try exportedJSON(network(csv(text))) == document)
    #expect(try change(json(document), into: first).isEmpty)
    #expect(try change(csv(text), into: first, replacing: true).isEmpty)
  }

  @Test func `a folder is written and read and cleared`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samvev-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let whole = try network(csv(wholeBundle))
    try writeBundle(whole, to: folder)
    try writeBundle(whole, to: folder)
    try Data("x".utf8).write(to: URL(filePath: folder + "/notes.txt"))
    let read = try merge(readBundle(at: folder), into: Network(), replacing: false)
    #expect(exported(read.change.network) == exported(whole))
    let small = try network(csv(["families": "id\nf9\n"]))
    try writeBundle(small, to: folder, force: true)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["families.csv", "notes.txt"])
    try writeBundle(whole, to: folder + "/b.json")
    let document = try merge(readBundle(at: folder + "/b.json"), into: small, replacing: true)
    #expect(exported(document.change.network) == exported(whole))
  }

  @Test func `rows stand in the byte order of their keys`() throws {
    let text = try exported(
      network(
        csv([
          "families": "id\nå\nb\nB\na-1\na\nz\n",
          "services": "id,name,sector\ns,S,nav\n",
          "ties": "a,b,kind,from\ns,å,serves,\ns,b,serves,2024-01-02\ns,b,serves,\ns,B,serves,\n",
        ])))
    #expect(
      text["families"]?.split(separator: "\n").map { $0.prefix { $0 != "," } }
        == ["id", "B", "a", "a-1", "b", "z", "å"])
    #expect(
      text["ties"]?.split(separator: "\n").dropFirst().map { String($0.prefix(18)) }
        == ["s,B,serves,,,,,,,", "s,b,serves,,,,,,,", "s,b,serves,,,,,202", "s,å,serves,,,,,,,"])
  }
}
