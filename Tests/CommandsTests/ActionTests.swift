import Foundation
import Testing

/// `who`, `plan` and `transitions`, run as a user runs them.
@Suite struct ActionTests {
  private func run(_ line: String, in folder: URL) throws -> Program.Run {
    try Program.run(Program.words(line), in: folder)
  }

  @Test func `the answers are written in each format`() throws {
    try Program.inFolder { folder in
      for question in [
        "who \(Program.sample) --family bjork", "plan \(Program.sample) --family bjork",
        "plan \(Program.sample) --family bjork --meeting", "transitions \(Program.sample)",
      ] {
        for (format, part) in [
          ("table", "15. juni 2026"), ("json", "\"schema\": \"samvev."), ("csv", ","),
          ("markdown", "# "),
        ] {
          let run = try run("\(question) --as-of 2026-06-15 --format \(format)", in: folder)
          #expect(run.status == 0, "\(question): \(run.errors)")
          #expect(run.output.contains(part), "\(question) \(format)")
          #expect(run.errors.isEmpty)
        }
      }
    }
  }

  @Test func `a question that lacks its subject or names none that is there is wrong usage`() throws
  {
    try Program.inFolder { folder in
      for (line, part) in [
        ("who \(Program.sample)", "--family ID"), ("plan \(Program.sample)", "--family ID"),
        ("who \(Program.sample) --family bjork --need n.bjork.brev", "ett om gangen"),
        ("who \(Program.sample) --family bjrk", "bjork"),
        ("who \(Program.sample) --need n.bjork.bre", "n.bjork.brev"),
        ("plan \(Program.sample) --family bjrk", "bjork"),
        ("plan \(Program.sample) --family bjork --reminders \"\"", "mappen"),
        ("transitions \(Program.sample) --area sentrm", "sentrum"),
        ("transitions \(Program.sample) --months 0", "1"),
      ] {
        let run = try run(line, in: folder)
        #expect(run.status == 64, "\(line)")
        #expect(run.errors.contains(part), "\(line): \(run.errors)")
        #expect(run.output.isEmpty)
      }
    }
  }

  @Test func `who could is said in Norwegian, with why`() throws {
    try Program.inFolder { folder in
      let run = try run(
        "who \(Program.sample) --need n.bjork.brev --as-of 2026-06-15 --format markdown", in: folder
      )
      #expect(run.output.contains("Nav Solvik | Leif N. (kjenner familien) og Hanne N. |"))
      #expect(run.output.contains("Er allerede rundt familien; samarbeider med"))
      #expect(run.output.contains("har 6 åpne behov på 2 kontakter"))
    }
  }

  @Test func `a letter says what the receiver knows, and is written over nothing`() throws {
    try Program.inFolder { folder in
      let line =
        "plan \(Program.sample) --family bjork --as-of 2026-06-15 --reminders brev -o p.txt"
      for _ in 0..<2 { #expect(try run(line, in: folder).status == 0) }
      let place = folder.appending(path: "brev")
      let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      #expect(
        names == ["påminnelse-1.eml", "påminnelse-1.txt", "påminnelse-2.eml", "påminnelse-2.txt"])
      let text = try String(
        contentsOf: place.appending(path: "påminnelse-1.txt"), encoding: .utf8)
      #expect(text.contains("20. april 2026 sendte vi dere henvisningen om «Noen å snakke med»"))
      #expect(text.contains("vi regnet med svar innen 5. mai 2026"))
      #expect(text.components(separatedBy: "§ 2-2 a").count == 2)
      for other in ["haster", "Fotball", "Nav", "Gjeld", "Gro H.", "barnehage"] {
        #expect(!text.contains(other), "\(other)")
      }
      let mail = try Data(contentsOf: place.appending(path: "påminnelse-1.eml"))
      let lines = String(decoding: mail, as: UTF8.self).components(separatedBy: "\r\n")
      #expect(lines.contains("MIME-Version: 1.0"))
      #expect(lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x80 } })
      let body = lines.drop { !$0.isEmpty }.joined()
      let said = try #require(Data(base64Encoded: body))
      #expect(
        String(decoding: said, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
          == text.components(separatedBy: "\n").dropFirst(2).joined(separator: "\n"))
      let mode =
        try FileManager.default.attributesOfItem(
          atPath: place.appending(path: "påminnelse-1.eml").path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }
}
