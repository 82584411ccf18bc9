import Foundation
import Model
import Store
import Testing

@testable import Commands

/// What `docs/output.en.md` says of the output is what the program writes.
@Suite struct OutputPageTests {
  /// The names in a line that is set apart, by how it begins.
  private static func names(_ page: String, beginning: String) throws -> [String] {
    let line = page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .first { $0.hasPrefix(beginning) }
    return try #require(line).components(separatedBy: ", ")
  }

  /// The keys of the JSON object that begins behind a mark, in the order in which they stand there.
  private static func keys(_ json: String, behind mark: String) throws -> [String] {
    let start = try #require(json.range(of: mark)).upperBound
    let lines = json[start...].drop { $0 == "\n" }.split(separator: "\n")
    let indent = try #require(lines.first).prefix { $0 == " " }
    var keys: [String] = []
    for line in lines {
      let blanks = line.prefix { $0 == " " }
      if blanks.count < indent.count { break }
      if blanks.count == indent.count, let end = line.range(of: "\": ") {
        keys.append(String(line[..<end.lowerBound].dropFirst(indent.count + 1)))
      }
    }
    return keys
  }

  @Test func `the keys of findings as JSON are those of the page`() throws {
    let page = try ProjectFiles.text("docs/output.en.md")
    try Program.inFolder { folder in
      let json = try Program.run(
        ["analyse", Program.sample, "--as-of", "2026-06-15", "--format", "json"], in: folder
      ).output
      #expect(try Self.keys(json, behind: "{\n") == Self.names(page, beginning: "schema, "))
      for (mark, beginning) in [
        ("\"counts\": {\n", "families, people, "), ("\"findings\": [\n    {\n", "code, severity, "),
        ("\"silos\": {\n", "services, contacts, "),
      ] {
        #expect(try Self.keys(json, behind: mark) == Self.names(page, beginning: beginning))
      }
      let silos = try #require(json.range(of: "\"silos\": {\n")).upperBound
      for list in ["services", "contacts", "sectors", "sectorDensity", "pairs"] {
        let row = try #require(
          page.split(separator: "\n").first { $0.hasPrefix("| `\(list)` |") }
            .flatMap { $0.split(separator: "|").last })
        let named = row.trimmingCharacters(in: .whitespaces).components(separatedBy: ", ")
        let found = try Self.keys(String(json[silos...]), behind: "\"\(list)\": [\n      {\n")
        #expect(found == named, "\(list)")
      }
    }
  }

  @Test func `the keys of a family's ledger are those of the page`() throws {
    let page = try ProjectFiles.text("docs/output.en.md")
    try Program.inFolder { folder in
      let run = try Program.run(
        [
          "analyse", Program.sample, "--family", "bjork", "--as-of", "2026-06-15", "--format",
          "json",
        ], in: folder)
      let keys = try Self.keys(run.output, behind: "\"ledger\": {\n")
      #expect(try keys == Self.names(page, beginning: "contactChanges, "))
      let all = try Program.run(
        ["analyse", Program.sample, "--as-of", "2026-06-15", "--format", "json"], in: folder)
      #expect(all.output.hasSuffix("  \"ledger\": null\n}\n"))
    }
  }

  @Test func `the keys of a comparison and of what would be otherwise are those of the page`()
    throws
  {
    let page = try ProjectFiles.text("docs/output.en.md")
    try Program.inFolder { folder in
      for (words, beginning, measures) in [
        (
          ["what-if", "--without", "c.mona", "--on", "2026-06-15"], "schema, asOf, without, ",
          "\"before\": {\n      \"mod"
        ),
        (
          ["compare", "--from", "2025-12-15", "--to", "2026-06-15"], "schema, from, to, ",
          "\"from\": {\n      \"mod"
        ),
      ] {
        let words = [words[0], Program.sample] + words.dropFirst()
        let json = try Program.run(words + ["--format", "json"], in: folder).output
        #expect(try Self.keys(json, behind: "{\n") == Self.names(page, beginning: beginning))
        #expect(
          try Self.keys(json, behind: "\"new\": [\n    {\n")
            == Self.names(page, beginning: "code, severity, "))
        #expect(json.contains(measures))
        let csv = try Program.run(words + ["--format", "csv"], in: folder).output
        let header = try #require(csv.split(separator: "\n").first)
        #expect(page.contains("    " + header + "\n"))
      }
    }
  }

  @Test func `the keys of the history and of a line are those of the page`() throws {
    let page = try ProjectFiles.text("docs/output.en.md")
    try Program.inFolder { folder in
      func output(_ words: String...) throws -> String {
        let run = try Program.run(words, in: folder)
        #expect(run.status == 0, "\(words): \(run.errors)")
        return run.output
      }
      _ = try output("import", "n.sqlite", Program.sample)
      let text = "@bjork Gjeld → Nav"
      let line = try output("line", "n.sqlite", text, "--check", "--format", "json")
      #expect(try Self.keys(line, behind: "{\n") == Self.names(page, beginning: "schema, kind, "))
      #expect(
        try Self.keys(line, behind: "\"parts\": [\n    {\n")
          == Self.names(page, beginning: "role, text, "))
      _ = try output("line", "n.sqlite", text)
      let history = try output("history", "n.sqlite", "--format", "json")
      #expect(
        try Self.keys(history, behind: "{\n")
          == Self.names(page, beginning: "schema, network, changes"))
      #expect(
        try Self.keys(history, behind: "\"changes\": [\n    {\n")
          == Self.names(page, beginning: "no, at, "))
      #expect(
        try Self.keys(history, behind: "\"rows\": [\n        {\n")
          == Self.names(page, beginning: "table, key, "))
      // What is shown before is what is logged afterwards.
      let rows = try #require(line.range(of: "\"rows\": [")).upperBound
      func plain(_ text: Substring) -> String { text.filter { !$0.isWhitespace } }
      let shown = plain(line[rows...]).dropLast(2)
      #expect(plain(history[...]).contains(shown))
      let csv = try output("history", "n.sqlite", "--format", "csv")
      let header = try #require(csv.split(separator: "\n").first)
      #expect(page.contains("    " + header + "\n"))
    }
  }

  @Test func `the columns of findings as CSV are those of the page`() throws {
    let page = try ProjectFiles.text("docs/output.en.md")
    try Program.inFolder { folder in
      let csv = try Program.run(["analyse", Program.sample, "--format", "csv"], in: folder).output
      let header = try #require(csv.split(separator: "\n").first)
      #expect(page.contains("    \(header)\n"))
    }
  }

  @Test func `the keys of consents and shares are those of the page`() throws {
    let page = try ProjectFiles.text("docs/output.en.md")
    try Program.inFolder { folder in
      func run(_ words: [String]) throws -> String {
        let run = try Program.run(words, in: folder)
        #expect(run.status == 0, "\(words): \(run.errors)")
        return run.output
      }
      let asked = ["consents", Program.sample, "--family", "lerke", "--as-of", "2026-06-15"]
      let json = try run(asked + ["--format", "json"])
      #expect(
        try Self.keys(json, behind: "{\n")
          == Self.names(page, beginning: "schema, network, asOf, families"))
      #expect(
        try Self.keys(json, behind: "\"families\": [\n    {\n")
          == Self.names(page, beginning: "family, open, "))
      let csv = try run(asked + ["--format", "csv"])
      let columns = try #require(csv.split(separator: "\n").first)
      #expect(page.contains("    \(columns)\n"))
      let kinds = Set(csv.split(separator: "\n").dropFirst().map { $0.prefix { $0 != "," } })
      #expect(kinds == ["consent", "missing", "ask-anew"])

      _ = try run(["import", "n.sqlite", Program.sample])
      try NetworkFile.note(
        Share(
          day: Day(number: 20_000), by: "kari", for: .services(["s.nav", "s.bup"]), what: .ecomap,
          family: "bjork"), at: folder.appending(path: "n.sqlite").path)
      let shares = try run(["shares", "n.sqlite", "--format", "json"])
      #expect(
        try Self.keys(shares, behind: "{\n")
          == Self.names(page, beginning: "schema, network, family, shares"))
      #expect(
        try Self.keys(shares, behind: "\"shares\": [\n    {\n")
          == Self.names(page, beginning: "no, day, by, for, "))
      let rows = try run(["shares", "n.sqlite", "--format", "csv"]).split(separator: "\n")
      let names = try #require(rows.first)
      #expect(page.contains("    \(names)\n"))
      #expect(rows.dropFirst() == ["1,2024-10-04,kari,\"s.bup,s.nav\",ecomap,bjork"])
      for what in Share.Thing.allCases { #expect(page.contains("`\(what.rawValue)`")) }
    }
  }

  @Test func `every exit status is on the page`() throws {
    let lines = try ProjectFiles.text("docs/output.en.md").split(separator: "\n")
    let listed = lines.compactMap { line in
      line.hasPrefix("| ") ? Int32(line.split(separator: " ")[1]) : nil
    }
    #expect(listed == ExitStatus.allCases.map(\.rawValue))
  }
}
