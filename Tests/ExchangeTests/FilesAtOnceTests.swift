import Exchange
import Foundation
import Model
import Testing

@Suite struct FilesAtOnceTests {
  @Test func `errors of several files come in the order of the tables`() throws {
    for _ in 0..<20 {
      var tables = wholeBundle
      // The first files are the largest, so that the others are read before them.
      for (table, line) in [
        ("families", "x1,,,2024-13-01,\n"), ("people", "y1,f1,,,grown\n"),
        ("needs", "z1,f9,,school,,2024-02-01,,,\n"), ("moments", "2024-03-41,f1,,T,,\n"),
      ] {
        let filler = (0..<(table == "families" ? 3000 : 10)).map { "\(table)\($0),,,,\n" }
        tables[table]? += (table == "families" ? filler.joined() : "") + line
      }
      let found = try refusals(csv(tables)).map { $0.table?.rawValue ?? "" }
      #expect(found == ["families", "people", "needs", "moments"])
    }
  }

  @Test func `of the files that cannot be read, the first is named`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["people.csv", "contacts.csv"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try Data("id\nf1\n".utf8).write(to: folder.appending(path: "families.csv"))
    do throws(ExchangeError) {
      _ = try readBundle(at: folder.path)
      Issue.record("nothing was thrown")
    } catch {
      guard case .unreadable(let path, _) = error else { throw error }
      #expect(path.hasSuffix("/people.csv"))
    }
  }

  @Test func `ids that differ only behind their first letters are different ids`() throws {
    var families = "id,alias\n"
    var people = "id,family,alias\n"
    var wanted: [String: String] = [:]
    for length in 1...64 {
      for last in ["a", "b", "æ"] {
        let id = String(repeating: "x", count: length - 1) + last
        families += "\(id),\(length)\(last)\n"
        people += "p\(length)\(last),\(id),\(length)\(last)\n"
        wanted["p\(length)\(last)"] = id
      }
    }
    let read = try network(csv(["families": families, "people": people]))
    var found: [String: String] = [:]
    for row in 0..<read[.people].count {
      let family = Ref(number: read[.people].numbers(1)[row])
      found[read[.people].texts(0)[row]] = family.map(read.id)
    }
    #expect(found == wanted)
  }

  @Test func `more errors than are kept are counted, whichever file they are in`() throws {
    let families = "id,enrolled\n" + (0..<9_000).map { "f\($0),never\n" }.joined()
    let people = "id,family,role\n" + (0..<9_000).map { "p\($0),f\($0),who\n" }.joined()
    do throws(ExchangeError) {
      _ = try merge(
        readBundle(files: csv(["families": families, "people": people])), into: Network(),
        replacing: false)
      Issue.record("nothing was thrown")
    } catch {
      guard case .refused(let kept, let more) = error else { throw error }
      #expect(kept.count == 10_000)
      #expect(more == 8_000)
      let tables = kept.map { $0.table?.rawValue ?? "" }
      #expect(Set(tables.prefix(9_000)) == ["families"])
      #expect(Set(tables.suffix(1_000)) == ["people"])
    }
  }
}
