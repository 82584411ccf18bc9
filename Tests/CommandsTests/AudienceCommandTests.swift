import Foundation
import Model
import Store
import Testing

/// What may be shared, what was made for whom, and what is kept too long, as a user asks for it.
@Suite struct AudienceCommandTests {
  private func run(
    _ words: [String], in folder: URL, status: Int32 = 0
  ) throws -> (output: String, errors: String) {
    let run = try Program.run(words + ["--lang", "en"], in: folder)
    #expect(run.status == status, "\(words): \(run.errors)")
    return (run.output, run.errors)
  }

  private func write(_ tables: [String: String], in folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "b"), withIntermediateDirectories: true)
    for (name, text) in tables {
      try Data(text.utf8).write(to: folder.appending(path: "b/\(name).csv"))
    }
  }

  private static let day = Day("2026-06-15") ?? .never

  /// A network file with two families, something made for others of one and of the whole.
  private func made(in folder: URL) throws -> String {
    try write(
      [
        "families": "id,alias\nf,The Firs\ng,The Gorses\n",
        "people": "id,family,alias\np,f,Pia\n",
        "services": "id,name,sector\na,Aid,nav\nb,Bell school,school\n",
      ], in: folder)
    _ = try run(["import", "n.sqlite", "b"], in: folder)
    let path = folder.appending(path: "n.sqlite").path
    try NetworkFile.note(
      [
        Share(
          day: Self.day, by: "kari", for: .services(["b", "a"]), what: .responsibilities,
          family: "f"),
        Share(
          day: Self.day.adding(days: 1), by: "kari", for: .person("p"), what: .familySheet,
          family: "f"),
        Share(day: Self.day, by: "", for: .services(["gone"]), what: .export, family: nil),
      ], at: path)
    return path
  }

  @Test func `who has got what is told by name, the latest first`() throws {
    try Program.inFolder { folder in
      _ = try made(in: folder)
      let lines = try run(["shares", "n.sqlite"], in: folder).output.split(separator: "\n")
      let rows = lines.filter { $0.contains(".06.2026") }.map { line in
        line.split(separator: " ").joined(separator: " ")
      }
      #expect(
        rows == [
          "16.06.2026 kari Pia The Firs family sheet",
          "15.06.2026 gone the whole network export",
          "15.06.2026 kari Aid and Bell school The Firs picture of who does what",
        ])
      #expect(lines.joined(separator: " ").contains("Samvev does not know"))
      // Of a family also what was made of all.
      let one = try run(["shares", "n.sqlite", "--family", "g"], in: folder).output
      #expect(one.contains("gone") && !one.contains("Pia"))
      #expect(one.contains("the family may be in it"))
      let unknown = try run(["shares", "n.sqlite", "--family", "h"], in: folder, status: 64)
      #expect(unknown.errors.contains("no family has the id"))
    }
  }

  @Test func `nothing noted is never said to be nothing shared`() throws {
    try Program.inFolder { folder in
      _ = try run(["import", "n.sqlite", Program.sample], in: folder)
      let none = try run(["shares", "n.sqlite"], in: folder).output
        .replacing("\n", with: " ")
      #expect(none.contains("does not mean that nothing was shared"))
      let bundle = try run(["shares", Program.sample], in: folder, status: 64)
      #expect(bundle.output.isEmpty)
      #expect(bundle.errors.contains("does not say that nothing was shared"))
      _ = try run(["shares", "missing.sqlite"], in: folder, status: 66)
      _ = try run(["shares", "missing.json"], in: folder, status: 66)
    }
  }

  @Test func `what is forgotten is named as made for others, and what the program does not reach`()
    throws
  {
    try Program.inFolder { folder in
      let path = try made(in: folder)
      let shown = try run(["forget", "n.sqlite", "--family", "f"], in: folder, status: 2).output
      #expect(shown.contains("  15.06.2026: picture of who does what for a and b\n"))
      #expect(shown.contains("backups, exports"))
      #expect(try NetworkFile.shares(at: path).count == 3)
      let gone = try run(["forget", "n.sqlite", "--family", "f", "--yes"], in: folder).output
      #expect(gone.contains("backups, exports"))
      #expect(try NetworkFile.shares(at: path).map(\.share.recipients.code) == ["gone"])
    }
  }

  @Test func `a family that was closed more than a year ago is told, and the command erases it`()
    throws
  {
    try Program.inFolder { folder in
      try write(
        ["families": "id,closed\nold,2025-06-14\nyear,2025-06-15\nopen,\n"], in: folder)
      _ = try run(["import", "n.sqlite", "b"], in: folder)
      func reminder(_ day: String) throws -> String? {
        try run(["summary", "n.sqlite", "--as-of", day], in: folder).output
          .replacing("\n", with: " ").firstMatch(of: /\d+ famil\w+ (was|were) closed [^.]*/)
          .map { String($0.output.0) }
      }
      #expect(try reminder("2026-06-14") == nil)
      #expect(try reminder("2026-06-15") == "1 family was closed more than a year ago")
      #expect(try reminder("2026-06-16") == "2 families were closed more than a year ago")
      _ = try run(["forget", "n.sqlite", "--closed-before", "2025-06-15", "--yes"], in: folder)
      #expect(try reminder("2026-06-15") == nil)
      #expect(try reminder("2026-06-16") == "1 family was closed more than a year ago")
    }
  }

  @Test
  func `in the sample Nav and a school may see each other's part of one family, not of another`()
    throws
  {
    try Program.inFolder { folder in
      func missing(_ family: String, _ school: String) throws -> Int {
        let csv = try run(
          [
            "consents", Program.sample, "--family", family, "--as-of", "2026-06-15", "--format",
            "csv",
          ], in: folder
        ).output
        return csv.split(separator: "\n").count { line in
          line.hasPrefix("missing,") && line.contains("s.nav") && line.contains(school)
        }
      }
      let counts = try [
        missing("hassel", "s.skole.vestvika"), missing("bjork", "s.skole.torget"),
      ]
      #expect(counts == [0, 2])
    }
  }

  @Test func `a family read by itself has the consents and the form that the whole network gives`()
    throws
  {
    try Program.inFolder { folder in
      _ = try run(["import", "n.sqlite", Program.sample], in: folder)
      for family in ["bjork", "lerke", "hassel", "spurv"] {
        func made(_ network: String) throws -> [String] {
          let asked = ["consents", network, "--family", family, "--as-of", "2026-06-15"]
          _ = try run(asked + ["--form", "f.md"], in: folder)
          return [
            try run(asked, in: folder).output,
            try String(contentsOf: folder.appending(path: "f.md"), encoding: .utf8),
          ]
        }
        let (part, whole) = try (made("n.sqlite"), made(Program.sample))
        #expect(part == whole, "\(family)")
      }
    }
  }

  @Test func `the form names no service that it was not told to name`() throws {
    try Program.inFolder { folder in
      let asked = ["consents", Program.sample, "--family", "bjork", "--as-of", "2026-06-15"]
      func form(_ words: [String], _ name: String = "f.html") throws -> String {
        _ = try run(asked + ["--form", name] + words, in: folder)
        return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      }
      let empty = try form([])
      for name in ["Nav Solvik", "Torget skole", "BUP Solvik", "Boligkontoret"] {
        #expect(!empty.contains(name), "\(name)")
      }
      let named = try form(["--between", "s.nav,s.skole.torget"])
      #expect(named.contains("Nav Solvik") && named.contains("Torget skole"))
      #expect(!named.contains("BUP Solvik"))
      let markdown = try form(["--between=s.nav, s.bup"], "f.md")
      #expect(markdown.contains("| Nav Solvik | BUP Solvik | ☐ | ☐ |"))
      #expect(markdown.contains("| BUP Solvik | Nav Solvik | ☐ | ☐ |"))
    }
  }

  @Test(arguments: [
    ["--between", "s.nav,s.bup"], ["--form", "f.html"], ["--family", "bjork", "--form", "f.xlsx"],
    ["--family", "bjork", "--form", "f.html", "-o", "g.html"],
    ["--family", "bjork", "--form", "f.html", "--between", "s.nav"],
    ["--family", "bjork", "--form", "f.html", "--between", "s.nav,s.navv"],
  ])
  func `a form that cannot be made is not begun`(words: [String]) throws {
    try Program.inFolder { folder in
      _ = try run(["consents", Program.sample] + words, in: folder, status: 64)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }
}
