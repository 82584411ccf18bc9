import Foundation
import Testing

/// `import --strict`, and days behind options.
@Suite struct StrictImportTests {
  @Test func `what is asked about stops a strict import, what is only told does not`() throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: "Familier.csv")
      try Data("Id;Navn;Med fra\nf;Eik;1.2.2026\nSum;1;\n".utf8).write(to: file)
      let asked = try Program.run(["import", "n.sqlite", "Familier.csv", "--strict"], in: folder)
      #expect(asked.status == 2)
      #expect(asked.errors.contains("«Sum»") && asked.errors.contains("--strict"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "n.sqlite").path))
      try Data("Id;Navn;Med fra\nf;Eik;1.2.2026\n".utf8).write(to: file)
      let told = try Program.run(["import", "n.sqlite", "Familier.csv", "--strict"], in: folder)
      #expect(told.status == 0)
      #expect(told.errors.contains("«Navn» = alias") && told.errors.contains("«1.2.2026»"))
    }
  }

  @Test(arguments: ["15.06.2026", "15/6-2026", "15. juni 2026", "15.6.26", "15/6/2026"])
  func `a day behind an option is read as in a sheet`(day: String) throws {
    let words = ["analyse", Program.sample, "--code", "gap.nobody", "--as-of"]
    try Program.inFolder { folder in
      let written = try Program.run(words + [day], in: folder)
      let plain = try Program.run(words + ["2026-06-15"], in: folder)
      #expect(written.status == 0 && written.output == plain.output)
    }
  }

  @Test(arguments: [
    (["--as-of", "juni 2026"], "2026-06-01"), (["--as-of", "31.6.2026"], "finnes ikke"),
    (["--as-of", "1/2/2026", "--lang", "en"], "2026-02-01 or 2026-01-02"),
    (["--since", "2026"], "er ikke en dato"),
  ])
  func `what is no day behind an option is said`(words: [String], message: String) throws {
    try Program.inFolder { folder in
      let run = try Program.run(["analyse", Program.sample] + words, in: folder)
      #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
    }
  }
}

/// What is told of a sheet that is written in Samvev's own words.
@Suite struct OwnWordsTests {
  @Test func `own words are one line, other words a line a table, and a check says all`() throws {
    try Program.inFolder { folder in
      let sheets = [
        "Familier.csv": "Id;Kallenavn\nf;Eik\n",
        "Personer.csv": "Id;Familie;Rolle\np;f;voksen\nq;f;Barnet\n",
      ]
      for (name, text) in sheets {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      let brief = try Program.run(["import", "n.sqlite", "."], in: folder)
      let lines = brief.errors.split(separator: "\n")
      #expect(lines.count == 2, "\(brief.errors)")
      #expect(lines[0].contains("«Barnet» er lest som"))
      #expect(lines[1].hasPrefix("Familier.csv og Personer.csv: "))
      // Kallenavn, Familie and Rolle; voksen.
      #expect(lines[1].contains("2 tabeller, 3 overskrifter og 1 celle"))
      let full = try Program.run(["import", "m.sqlite", ".", "--check"], in: folder)
      for word in ["«Kallenavn»", "«voksen»", "«Barnet»"] { #expect(full.errors.contains(word)) }
      #expect(!full.errors.contains("i stedet for koder"))
    }
  }
}
