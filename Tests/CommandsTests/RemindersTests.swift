import Foundation
import Testing

/// `reminders`, run as a user runs it.
@Suite struct RemindersTests {
  private static let line = "reminders \(Program.sample) --as-of 2026-06-15 -o ut"

  private func run(_ line: String, in folder: URL) throws -> Program.Run {
    try Program.run(Program.words(line), in: folder)
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "ut").path).sorted()
  }

  private func bytes(_ name: String, in folder: URL) throws -> Data {
    try Data(contentsOf: folder.appending(path: "ut/\(name)"))
  }

  private static let all =
    (1...4).flatMap { ["påminnelse-\($0).eml", "påminnelse-\($0).txt"] } + ["samvev.ics"]

  @Test func `a calendar and letters are written that only their owner may read`() throws {
    try Program.inFolder { folder in
      let run = try run(Self.line, in: folder)
      #expect(run.status == 0 && run.output == "ut\n")
      #expect(run.errors.contains("12 åpne familier: 4 svar som ventes, 4 avtaler"))
      #expect(run.errors.contains("4 brev skrevet."))
      #expect(try names(folder) == Self.all)
      for name in Self.all {
        let facts = try FileManager.default.attributesOfItem(
          atPath: folder.appending(path: "ut/\(name)").path)
        #expect(facts[.posixPermissions] as? Int == 0o600)
      }
    }
  }

  @Test func `another run takes the place of the former one, and of nothing that is somebody's`()
    throws
  {
    try Program.inFolder { folder in
      #expect(try run(Self.line, in: folder).status == 0)
      let calendar = try bytes("samvev.ics", in: folder)
      let place = folder.appending(path: "ut")
      try "Mitt".write(
        to: place.appending(path: "notat.txt"), atomically: true, encoding: .utf8)
      try "Endret".write(
        to: place.appending(path: "påminnelse-2.txt"), atomically: true, encoding: .utf8)
      try FileManager.default.moveItem(
        at: place.appending(path: "påminnelse-1.txt"), to: place.appending(path: "til Nav.txt"))
      #expect(try run(Self.line, in: folder).status == 0)
      #expect(
        try names(folder)
          == ([1, 3, 4, 5].flatMap { ["påminnelse-\($0).eml", "påminnelse-\($0).txt"] }
          + ["notat.txt", "påminnelse-2.txt", "samvev.ics", "til Nav.txt"]).sorted())
      #expect(try bytes("påminnelse-2.txt", in: folder) == Data("Endret".utf8))
      #expect(try bytes("samvev.ics", in: folder) == calendar)
      // Of another language, day or family no letter of the former run is left.
      let other = try run(Self.line + " --lang en --family bjork", in: folder)
      #expect(other.status == 0)
      let left = try names(folder)
      #expect(
        left.filter { $0.hasPrefix("påminnelse") } == ["påminnelse-2.txt"], "\(left)")
      #expect(left.contains("reminder-1.txt"))
    }
  }

  @Test func `a calendar that is not as it was written is not touched, nor is anything else`()
    throws
  {
    try Program.inFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "ut"), withIntermediateDirectories: true)
      try "Hers".write(
        to: folder.appending(path: "ut/samvev.ics"), atomically: true, encoding: .utf8)
      let run = try run(Self.line, in: folder)
      #expect(run.status == 73 && run.output.isEmpty)
      #expect(run.errors.contains("velg en annen mappe"))
      #expect(try names(folder) == ["samvev.ics"])
      #expect(try bytes("samvev.ics", in: folder) == Data("Hers".utf8))
    }
  }

  @Test func `without a folder, or for somebody, it is wrong usage`() throws {
    try Program.inFolder { folder in
      for (line, part) in [
        ("reminders \(Program.sample)", "-o MAPPE"),
        ("reminders \(Program.sample) -o -", "-o MAPPE"),
        ("reminders \(Program.sample) -o ut --for nav", "--for"),
        ("reminders \(Program.sample) -o ut --family bjrk", "bjork"),
      ] {
        let run = try run(line, in: folder)
        #expect(run.status == 64 && run.output.isEmpty, "\(line)")
        #expect(run.errors.contains(part), "\(line): \(run.errors)")
      }
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "ut").path))
    }
  }

  @Test func `where nothing lies ahead it says what was looked for, and leaves no old calendar`()
    throws
  {
    try Program.inFolder { folder in
      #expect(try run(Self.line, in: folder).status == 0)
      let run = try run(
        "reminders \(Program.sample) --as-of 2015-06-15 -o ut", in: folder)
      #expect(run.status == 0 && run.output.isEmpty)
      for part in [
        "Ingen dager å føre i en kalender fra 15. juni 2015 til 14. juni 2016", "samtykker",
        "12, 15, 16 eller 18", "0 åpne familier", "ingen brev å skrive",
      ] {
        #expect(run.errors.contains(part), "\(part): \(run.errors)")
      }
      #expect(try names(folder).isEmpty)
    }
  }

  @Test func `a family of a network file has the same days as of a bundle`() throws {
    try Program.inFolder { folder in
      #expect(
        try Program.run(["import", "n.sqlite", Program.sample], in: folder).status == 0)
      for family in ["bjork", "rogn", "hassel"] {
        let rest = "--family \(family) --as-of 2026-06-15 -o ut"
        #expect(try run("reminders \(Program.sample) \(rest)", in: folder).status == 0)
        let before = try names(folder).map { try bytes($0, in: folder) }
        #expect(try run("reminders n.sqlite \(rest)", in: folder).status == 0)
        #expect(try names(folder).map { try bytes($0, in: folder) } == before)
      }
    }
  }
}
