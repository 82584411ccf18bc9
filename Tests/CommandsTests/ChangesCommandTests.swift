import Foundation
import Testing

@testable import Commands

/// `compare`, `what-if` and the pictures of differences, as they are asked for.
@Suite struct ChangesCommandTests {
  private func run(_ words: String..., in folder: URL) throws -> Program.Run {
    try Program.run(words.map { $0 == "SAMPLE" ? Program.sample : $0 }, in: folder)
  }

  @Test func `a leader reads what came and what went in plain words`() throws {
    try Program.inFolder { folder in
      let text = try run(
        "compare", "SAMPLE", "--from", "2025-12-15", "--to", "2026-06-15", "--lang", "nb",
        "--family", "bjork", in: folder
      ).output
      #expect(text.hasPrefix("Familie Bjørk: da og nå · 15. desember 2025 og 15. juni 2026\n"))
      #expect(text.contains("Hva som begynte og hva som tok slutt"))
      #expect(text.contains("Begge dagene er regnet ut fra det som er registrert i dag."))
      for word in ["poeng", "score", "bedre", "verre"] { #expect(!text.contains(word)) }
      // How services hang together says nothing of one family.
      #expect(!text.contains("Hvordan tjenestene henger sammen"))
    }
  }

  @Test func `who leaves is named with the families that notice, and nothing is stored`() throws {
    try Program.inFolder { folder in
      _ = try run("import", "n.sqlite", "SAMPLE", in: folder)
      let path = folder.appending(path: "n.sqlite").path
      let before = FileManager.default.contents(atPath: path)
      let text = try run(
        "what-if", "n.sqlite", "--without", "c.mona", "--on", "2026-06-15", "--lang", "nb",
        in: folder
      ).output
      #expect(text.hasPrefix("Uten Mona (Familiekoordinatorene) · 15. juni 2026\n"))
      #expect(text.contains("«Forstå brev fra Nav» og «Husleierestanse»"))
      // It is read on another day than the one that it calls today.
      #expect(text.contains("Med «i dag» menes her 15. juni 2026."))
      #expect(text.contains("Dette er bare tenkt: ingenting er endret i nettverket."))
      #expect(FileManager.default.contents(atPath: path) == before)
    }
  }

  @Test func `of two who leave, the handover says what is whose`() throws {
    try Program.inFolder { folder in
      let reply = try run(
        "what-if", "SAMPLE", "--without", "c.eirik", "--without", "c.hanne", "--on", "2026-06-15",
        "--handover", "h.md", in: folder)
      #expect(reply.status == 0)
      let text = try String(contentsOf: folder.appending(path: "h.md"), encoding: .utf8)
      let lerke = try #require(
        text.components(separatedBy: "\n## ").first { $0.hasPrefix("Familie Lerke") })
      let parts = lerke.components(separatedBy: "### ")
      let hers = try #require(parts.first { $0.hasPrefix("Det som skal overtas: Hanne") })
      #expect(hers.contains("Sommerjobb") && !hers.contains("Bolig og økonomi når Maja blir 18"))
      let his = try #require(parts.first { $0.hasPrefix("Det som skal overtas: Eirik") })
      #expect(his.contains("Bolig og økonomi når Maja blir 18") && !his.contains("Sommerjobb"))
    }
  }

  @Test func `a handover is its owner's alone and takes no other file's place`() throws {
    try Program.inFolder { folder in
      for name in ["h.html", "h.md"] {
        let first = try run(
          "what-if", "SAMPLE", "--without", "c.mona", "--on", "2026-06-15", "--handover", name,
          "--format", "json", "--lang", "nb", in: folder)
        #expect(first.status == 0 && first.output.hasPrefix("{\n"))
        let path = folder.appending(path: name).path
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let written = try #require(FileManager.default.contents(atPath: path))
        let text = String(decoding: written, as: UTF8.self)
        #expect(text.contains("Det som skal overtas") && text.contains("Hvem en kan ringe"))
        #expect(text.contains("Familie Bjørk"))
        let again = try run(
          "what-if", "SAMPLE", "--without", "c.aud", "--handover", name, in: folder)
        #expect(again.status == 73)
        #expect(FileManager.default.contents(atPath: path) == written)
        let forced = try run(
          "what-if", "SAMPLE", "--without", "c.aud", "--handover", name, "--force", in: folder)
        #expect(forced.status == 0)
      }
    }
  }

  @Test(arguments: [
    (["what-if", "SAMPLE"], "--without"),
    (["what-if", "SAMPLE", "--without", "c.auda"], "c.aud"),
    (["what-if", "SAMPLE", "--without", "bjork"], "bjork"),
    (["what-if", "SAMPLE", "--with", "s.nav,s.nav"], "s.nav"),
    (["what-if", "SAMPLE", "--with", "s.nav"], "s.nav"),
    (["what-if", "SAMPLE", "--with", "s.nav,x"], "x"),
    (["what-if", "SAMPLE", "--with", "s.nav,s.bup", "--handover", "h.md"], "--without"),
    (["what-if", "SAMPLE", "--without", "c.aud", "--handover", "h.docx"], ".html"),
    (["compare", "SAMPLE"], "--from"),
    (["compare", "SAMPLE", "--from", "2026-06-15", "--to", "2026-06-14"], "2026-06-14"),
    (["compare", "SAMPLE", "--from", "2025-06-15", "--family", "bjor"], "bjork"),
    (["compare", "SAMPLE", "--from", "2025-06-15", "--area", "xyzzy"], "xyzzy"),
    (["diagram", "SAMPLE", "gaps", "--then", "2025-01-01"], "--then"),
    (
      ["diagram", "SAMPLE", "responsibilities", "--family", "bjork", "--without", "c.aud"],
      "--without"
    ),
    (["diagram", "SAMPLE", "services", "--without", "c.audx"], "c.aud"),
    (["diagram", "SAMPLE", "services", "--without", "c.aud", "--then", "2025-01-01"], "--then"),
    (
      ["diagram", "SAMPLE", "services", "--as-of", "2025-01-01", "--then", "2025-01-02"],
      "2025-01-02"
    ),
  ])
  func `what cannot be asked is wrong usage and says what would be right`(
    words: [String], hint: String
  ) throws {
    try Program.inFolder { folder in
      let run = try Program.run(words.map { $0 == "SAMPLE" ? Program.sample : $0 }, in: folder)
      #expect(run.status == 64, "\(run.errors)")
      #expect(run.errors.contains(hint), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
  }

  @Test func `a family's two days are the same from a part of the file and from all of it`() throws
  {
    try Program.inFolder { folder in
      _ = try run("generate", "n.sqlite", "--families", "60", "--seed", "3", in: folder)
      _ = try run("export", "n.sqlite", "n.json", in: folder)
      let ids = try run("analyse", "n.json", "--format", "csv", in: folder).output
        .split(separator: "\n").dropFirst().compactMap { row -> String? in
          let cells = row.split(separator: ",", omittingEmptySubsequences: false)
          return cells.count > 4 && !cells[4].isEmpty ? String(cells[4]) : nil
        }
      for id in Set(ids).sorted().prefix(8) {
        var outputs: [String] = []
        for file in ["n.sqlite", "n.json"] {
          let found = try run(
            "compare", file, "--from", "2025-09-01", "--to", "2026-06-15", "--family", id,
            "--format", "json", in: folder)
          #expect(found.status == 0)
          outputs.append(found.output)
        }
        #expect(outputs[0] == outputs[1], "\(id)")
      }
    }
  }
}
