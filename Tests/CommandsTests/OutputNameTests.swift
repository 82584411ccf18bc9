import Foundation
import Testing

/// Whatever an output is called, it is written or refused in words.
@Suite struct OutputNameTests {
  private static let commands = [
    ["report", Program.sample, "--format", "markdown", "--as-of", "2026-06-15"],
    ["diagram", Program.sample, "gaps", "--format", "text", "--as-of", "2026-06-15"],
    ["analyse", Program.sample, "silos", "--as-of", "2026-06-15"],
  ]

  @Test(arguments: commands)
  func `a name of any kind is written to`(words: [String]) throws {
    try Program.inFolder { folder in
      for name in ["a", "å", "\u{1B}[31mx", "\u{301}", " ", "~", "..."] {
        let run = try Program.run(words + ["-o", name], in: folder)
        #expect(run.status == 0, "\(name): \(run.errors)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(names.map { Array($0.utf8) } == [Array(name.utf8)])
        try FileManager.default.removeItem(at: folder.appending(path: names.first ?? name))
      }
    }
  }

  @Test(arguments: commands)
  func `a folder is refused in words`(words: [String]) throws {
    try Program.inFolder { folder in
      try FileManager.default.createDirectory(
        at: folder.appending(path: "m"), withIntermediateDirectories: true)
      for name in [".", "..", "./", "m", "m/", "m/.", "ny/", ""] {
        let run = try Program.run(words + ["-o", name], in: folder)
        #expect(run.status == 73)
        #expect(run.errors.contains(" er en mappe, skriv et filnavn."), "\(name): \(run.errors)")
        #expect(run.output == "")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["m"])
      }
    }
  }

  @Test(arguments: [
    ["analyse", Program.sample, "-o", "x.pdf"], ["analyse", Program.sample, "-o", "m.json/x.html"],
    ["report", Program.sample, "-o", "x.docx"], ["diagram", Program.sample, "gaps", "-o", "x.csv"],
  ])
  func `an ending that the command cannot write is refused`(words: [String]) throws {
    try Program.inFolder { folder in
      let run = try Program.run(words, in: folder)
      #expect(run.status == 64)
      #expect(run.errors.contains("la navnet ende på ."))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func `the findings are written as the ending says`() throws {
    try Program.inFolder { folder in
      let starts = [
        "f.json": "{", "f.csv": "code,", "f.md": "# ", "f.txt": "", "f": "", "f.MD": "# ",
      ]
      for (name, start) in starts {
        let question = ["analyse", Program.sample, "gaps", "--as-of", "2026-06-15", "-o", name]
        #expect(try Program.run(question, in: folder).status == 0)
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        #expect(text.hasPrefix(start), "\(name): \(text.prefix(20))")
      }
    }
  }

  @Test(arguments: [
    ("01.06.26", "--as-of: «01.06.26» er lest som 1. juni 2026.\n"),
    ("1/6/2026", "--as-of: «1/6/2026» er lest som 1. juni 2026.\n"), ("01.06.2026", ""),
    ("2026-06-01", ""), ("1/6-2026", ""), ("13/6/2026", ""),
  ])
  func `a day behind an option that could be another one is said as it was read`(
    day: String, told: String
  ) throws {
    try Program.inFolder { folder in
      let run = try Program.run(["summary", Program.sample, "--as-of", day], in: folder)
      #expect(run.status == 0 && run.errors == told)
      let since = ["analyse", Program.sample, "--as-of", "2026-06-15", "--since", day]
      #expect(try Program.run(since, in: folder).errors == told.replacing("as-of", with: "since"))
    }
  }

  @Test func `a day that is none and an id typed in pieces`() throws {
    try Program.inFolder { folder in
      for day in ["29.02.2025", "2025-02-29", "2026-13-01"] {
        let run = try Program.run(["summary", Program.sample, "--as-of", day], in: folder)
        #expect(run.status == 64)
        #expect(run.errors == "--as-of: «\(day)» finnes ikke som dato\n")
      }
      let weekday = try Program.run(
        ["summary", Program.sample, "--as-of", "tirsdag 15. juni 2026"], in: folder)
      #expect(weekday.status == 64)
      #expect(
        weekday.errors
          == "--as-of: «tirsdag 15. juni 2026» har feil ukedag; skriv 2026-06-15 hvis datoen er rett\n"
      )
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      for (name, text) in [
        ("families", "id,alias,area\nmåne,Måne,Åsen\n"),
        ("people", "id,family,alias\nåse,måne,Åse\n"),
        ("needs", "id,family,domain,title,raised\nn1,måne,debt,Brev,2026-05-01\n"),
      ] { try Data(text.utf8).write(to: bundle.appending(path: name + ".csv")) }
      #expect(try Program.run(["import", "n.sqlite", "b"], in: folder).status == 0)
      let (family, area, person) = ("ma\u{30A}ne", "A\u{30A}sen", "a\u{30A}se")
      for path in ["n.sqlite", "b"] {
        let day = ["--as-of", "2026-06-15"]
        for words in [
          ["analyse", path, "--family", family], ["analyse", path, "--area", area],
          ["report", path, "--family", family, "-o", "-"],
          ["diagram", path, "ecomap", "--family", family, "--format", "text"],
          ["diagram", path, "ecomap", "--person", person, "--format", "text"],
        ] {
          let run = try Program.run(words + day, in: folder)
          #expect(run.status == 0, "\(words) \(run.errors)")
        }
      }
    }
  }
}
