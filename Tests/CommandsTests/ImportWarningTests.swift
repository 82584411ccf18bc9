import Foundation
import Testing

/// What a user sees of an import besides what was read.
@Suite struct ImportWarningTests {
  private func write(_ files: [String: String], to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
  }

  @Test func `what was not read is said first also where there are errors`() throws {
    try Program.inFolder { folder in
      try write(
        [
          "famliies.csv": "id;alias\neik;Familien Eik\n",
          "people.csv": "id;family;aliass\np;eik;Mor\nq;eik;Far\n",
        ], to: folder.appending(path: "ark"))
      for command in [["check", "ark"], ["import", "n.sqlite", "ark"]] {
        let run = try Program.run(command, in: folder)
        #expect(run.status == (command[0] == "check" ? 1 : 2))
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 4, "\(run.errors)")
        #expect(
          lines[0].hasPrefix("famliies.csv: ") && lines[0].hasSuffix("mente du families.csv?"))
        #expect(lines[1].contains("«aliass»") && lines[1].hasSuffix("mente du alias?"))
        #expect(lines[2].hasPrefix("families.csv: 2 rader i people viser til familier"))
        #expect(lines[3].hasPrefix("Fant 1 feil"))
      }
    }
  }

  @Test func `a sheet with fewer columns erases nothing`() throws {
    try Program.inFolder { folder in
      try write(
        [
          "families.csv": "id;alias\neik;Familien Eik\n",
          "needs.csv": "id;family;domain;title;raised\nn;eik;debt;Brev;2026-03-03\n",
        ], to: folder.appending(path: "hele"))
      try write(
        ["needs.csv": "id;family;domain;raised\nn;eik;debt;03.03.2026\n"],
        to: folder.appending(path: "deler"))
      _ = try Program.run(["import", "n.sqlite", "hele"], in: folder)
      let run = try Program.run(["import", "n.sqlite", "deler"], in: folder)
      #expect(run.status == 0 && run.errors == "")
      #expect(run.output.contains("Ingenting var nytt."))
    }
  }

  @Test func `a check says of a file what it says of its bundle`() throws {
    try Program.inFolder { folder in
      try write(
        [
          "families.csv": "id;alias;closed\neik;Familien Eik;2026-01-01\n",
          "needs.csv": "id;family;domain;raised\nn;eik;debt;2025-03-03\n",
          "services.csv": "id;name;sector;min_age;max_age\ns;S;nav;18;17\n",
        ], to: folder.appending(path: "ark"))
      let bundle = try Program.run(["check", "ark"], in: folder)
      #expect(bundle.status == 0)
      #expect(bundle.output == "ark: uten feil\n")
      let lines = bundle.errors.split(separator: "\n")
      #expect(lines.count == 2)
      _ = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      let stored = try Program.run(["check", "n.sqlite"], in: folder)
      #expect(stored.status == 0)
      #expect(stored.output == "n.sqlite: uten feil\n")
      // The same sentences at other places.
      func sentences(_ text: String) -> [String] {
        text.split(separator: "\n").map {
          $0.split(separator: ": ").dropFirst().joined(separator: ": ")
        }
      }
      #expect(sentences(stored.errors) == sentences(bundle.errors))
      #expect(stored.errors.hasPrefix("services, raden med id «s», kolonne max_age: "))
    }
  }
}
