import Foundation
import Support
import Testing

/// Reports as the program writes them: what they hold, what they must not hold, and what happens
/// when they cannot be made.
@Suite struct ReportTests {
  private static let day = ["--as-of", "2026-06-15", "--lang", "nb"]

  private func file(_ words: [String], _ name: String, in folder: URL) throws -> String {
    let run = try Program.run(words + ["-o", name], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The rows of a Markdown table below its caption, cell by cell, without the heads.
  private func table(_ caption: String, in page: String) -> [[String]] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0 == "**\(caption)**" }) else { return [] }
    return lines[(start + 4)...].prefix { $0.hasPrefix("|") }.map { line in
      line.dropFirst(2).dropLast(2).split(separator: " | ", omittingEmptySubsequences: false)
        .map(String.init)
    }
  }

  /// Whether a name stands in a page, and not only inside a longer word.
  private func stands(_ name: String, in page: String) -> Bool {
    page.ranges(of: name).contains { range in
      let before = page[..<range.lowerBound].last ?? " "
      let after = page[range.upperBound...].first ?? " "
      return !before.isLetter && !after.isLetter
    }
  }

  @Test func `the report of the sample names nobody`() throws {
    try Program.inFolder { folder in
      let bundle = try PlainBundle(folder: Program.sample)
      var names: [String] = []
      for (table, columns) in [
        "families": ["id", "alias"], "people": ["id", "alias"], "needs": ["id", "title"],
        "referrals": ["id"], "goals": ["id", "title"],
        "contacts": ["id", "name", "phone", "email"],
        "moments": ["title"],
      ] {
        for row in bundle.rows(table) {
          names += columns.compactMap { row[$0] }.filter { $0.count > 3 }
        }
      }
      #expect(names.count > 300)
      for name in ["r.html", "r.md"] {
        let page = try file(
          ["report", Program.sample, "--since", "2026-06-01"] + Self.day, name, in: folder)
        #expect(names.filter { stands($0, in: page) } == [])
      }
    }
  }

  @Test(arguments: [(40, 1), (90, 2), (200, 3)])
  func `no small number can be worked out of a report`(families: Int, seed: Int) throws {
    try Program.inFolder { folder in
      let made = try Program.run(
        [
          "generate", "n.sqlite", "--families", "\(families)", "--seed", "\(seed)",
        ],
        in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let page = try file(
        ["report", "n.sqlite", "--since", "2026-05-01"] + Self.day, "r.md", in: folder)
      #expect(page.contains("\\<5") || page.contains("holdes tilbake"))
      func cells(_ rows: [[String]]) -> [[SumAttack.Cell]] {
        rows.map { row in
          row.dropFirst().map { cell in
            switch cell {
            case "\\<5": .few
            case "Skjult": .loose
            default: .known(Int(cell.filter(\.isNumber)) ?? 0)
            }
          }
        }
      }
      let severities = table("Familier etter område og mest alvorlige funn", in: page)
      // A column that would be hidden altogether is left out.
      if severities.first?.count == 7 {
        let attack = SumAttack(cells(severities), sumsRows: true)
        #expect(attack.determined().isEmpty)
        #expect(attack.possible().values.allSatisfy { $0.count >= 3 })
      }
      // Areas of life down and areas across, the last one their sum: each line is a sum.
      let gaps = cells(
        table("Familier med et behov ingen har ansvaret for, etter livsområde og område", in: page))
      for line in gaps where line.count > 1 {
        let attack = SumAttack(line.map { [$0] }, sumsRows: false)
        #expect(attack.determined().isEmpty)
        #expect(attack.possible().values.allSatisfy { $0.count >= 3 }, "\(line)")
      }
      // No number from 1 to 4 stands where families are counted.
      for row in table("Hva vi har funnet", in: page) {
        for cell in row.dropFirst().dropLast() {
          #expect(!["1", "2", "3", "4"].contains(cell), "\(row)")
        }
      }
      for number in 1...4 {
        #expect(!page.contains("(\(number) familie") && !page.contains("- \(number) famili"))
      }
      for row in severities + table("Par som bør møtes", in: page) {
        #expect(!row.contains { ["1", "2", "3", "4"].contains($0) }, "\(row)")
      }
    }
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdfinfo")),
    arguments: [(0, 3), (300, 6)])
  func `a report for managers is short on paper`(families: Int, most: Int) throws {
    try Program.inFolder { folder in
      var network = Program.sample
      if families > 0 {
        network = "n.sqlite"
        let made = try Program.run(
          ["generate", network, "--families", "\(families)", "--seed", "4"], in: folder)
        #expect(made.status == 0, "\(made.errors)")
      }
      let run = try Program.run(
        ["report", network, "--since", "2026-05-01", "-o", "r.pdf"] + Self.day, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/pdfinfo")
      process.arguments = [folder.appending(path: "r.pdf").path]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let lines = String(
        decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      let line = try #require(lines.split(separator: "\n").first { $0.hasPrefix("Pages:") })
      let pages = try #require(Int(line.filter(\.isNumber)))
      #expect(pages <= most)
    }
  }

  @Test func `a sheet holds the goals and room for agreements and no notice`() throws {
    try Program.inFolder { folder in
      let page = try file(
        ["report", Program.sample, "--family", "bjork"] + Self.day, "s.html", in: folder)
      #expect(page.contains("Bli boende i leiligheten") && page.contains(">Nye avtaler</h2>"))
      // Goals that were given up, and what was said, are nobody's business.
      #expect(!page.contains("En uke på ferie sammen"))
      #expect(!page.contains("Første gang noen spurte"))
      // How it feels is only there for those who asked for it.
      #expect(page.components(separatedBy: "<svg").count == 2)
      let own = try file(
        ["report", Program.sample, "--family", "bjork", "--own"] + Self.day, "o.html", in: folder)
      #expect(own.components(separatedBy: "<svg").count == 3)
      #expect(own.contains("tillit 5 av 5") && !page.contains("tillit"))

      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      let tables = [
        "families": "id\nf\n",
        "needs": "id,family,domain,title,raised\nn,f,safety,Noe,2026-01-01\n",
        "services":
          "id,name,sector,domains\ns,Skolen,school,school\nb,Hemmelig vern,child-welfare,parenting\n",
        "referrals":
          "id,family,need,kind,from,to,sent,follows\nr1,f,n,child-welfare-notice,s,b,2026-02-01,\nr2,f,n,,s,s,2026-03-01,r1\n",
      ]
      for (name, text) in tables {
        try Data(text.utf8).write(to: bundle.appending(path: name + ".csv"))
      }
      for name in ["b.html", "b.md"] {
        let sheet = try file(["report", "b", "--family", "f"] + Self.day, name, in: folder)
        #expect(!sheet.contains("Hemmelig") && sheet.contains("Skolen"))
      }
    }
  }

  @Test func `what only the coordinator may see is in no copy of the sheet`() throws {
    try Program.inFolder { folder in
      for name in ["s.html", "s.md"] {
        let sheet = try file(
          ["report", Program.sample, "--family", "bjork"] + Self.day, name, in: folder)
        let page = try file(
          ["report", Program.sample, "--family", "bjork", "--for-coordinator"] + Self.day,
          "c-" + name, in: folder)
        for words in ["bare til deg som koordinerer", "Uten samtykke", "Samtykker som gjelder"] {
          #expect(!sheet.contains(words), "\(words)")
          #expect(page.contains(words), "\(words)")
        }
      }
      let run = try Program.run(
        ["report", Program.sample, "--family", "bjork", "--for-coordinator"] + Self.day, in: folder)
      #expect(run.output.hasSuffix("report-bjork-coordinator-2026-06-15.html\n"), "\(run.output)")
    }
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `a report for managers ranks no families, even where small numbers are shown`(
    language: String
  ) throws {
    try Program.inFolder { folder in
      let made = try Program.run(["generate", "n.sqlite", "--families", "60"], in: folder)
      #expect(made.status == 0)
      let page = try file(
        [
          "report", "n.sqlite", "--small-numbers", "show", "--as-of", "2026-06-15", "--lang",
          language,
        ], "r.md", in: folder)
      for heading in ["Familiene med flest", "Familiane med flest", "families with the most"] {
        #expect(!page.contains(heading))
      }
    }
  }

  /// Of a network file only some columns are read; of a bundle all are.
  @Test(arguments: ["hide", "show"])
  func `a report is the same of a network file and of its tables`(numbers: String) throws {
    try Program.inFolder { folder in
      for words in [["generate", "n.sqlite", "--families", "200"], ["export", "n.sqlite", "n"]] {
        let made = try Program.run(words, in: folder)
        #expect(made.status == 0, "\(made.errors)")
      }
      let asked = ["--small-numbers", numbers, "--since", "2026-05-01"] + Self.day
      for name in ["r.html", "r.md"] {
        let ofFile = try file(["report", "n.sqlite"] + asked, name, in: folder)
        #expect(try file(["report", "n"] + asked, name, in: folder) == ofFile)
      }
    }
  }

  @Test func `findings for Excel open by a double click`() throws {
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      for (name, text) in [
        "families": "id,area\nf,øst\n",
        "needs": "id,family,domain,title,raised\nn,f,school,\"a;\"\"b\",2026-01-01\n",
      ] {
        try Data(text.utf8).write(to: bundle.appending(path: name + ".csv"))
      }
      let run = try Program.run(["analyse", "b", "--excel", "-o", "f.csv"] + Self.day, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let bytes = try Data(contentsOf: folder.appending(path: "f.csv"))
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF] + Data("code;severity;".utf8)))
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(";øst;") && text.contains("a;\"\"b") && text.hasSuffix("\r\n"))
      #expect(bytes.count { $0 == 0x0A } == bytes.count { $0 == 0x0D })
      let refused = try Program.run(
        ["analyse", "b", "--excel", "--format", "json"] + Self.day, in: folder)
      #expect(refused.status == 64 && refused.errors.contains("--excel"))
    }
  }

  @Test func `a PDF is the same again and leaves nothing behind`() throws {
    try Program.inFolder { folder in
      for name in ["a.pdf", "b.pdf"] {
        let run = try Program.run(
          ["report", Program.sample, "--family", "bjork", "-o", name] + Self.day, in: folder)
        #expect(run.status == 0, "\(run.errors)")
      }
      let (a, b) = (
        try Data(contentsOf: folder.appending(path: "a.pdf")),
        try Data(contentsOf: folder.appending(path: "b.pdf"))
      )
      #expect(a == b && a.starts(with: Data("%PDF-".utf8)) && a.count > 10_000)
      #expect(!String(decoding: a, as: UTF8.self).contains("/CreationDate"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(left == ["a.pdf", "b.pdf"])
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")))
  func `a PDF holds a user's text as text and nothing pushes a column off the sheet`() throws {
    let hostile = [
      "<script>alert(1)</script>", "&lt;b&gt; \\{}|", "a\u{1B}[31mb\u{202E}c", "file:///etc/passwd",
      String(repeating: "W", count: 300), "شجرة عائلة",
    ]
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      let needs = hostile.enumerated().map { number, text in
        "n\(number),f,school,\(text),2026-01-01\n"
      }
      let tables = [
        "families": "id,alias\nf,F\n",
        "needs": "id,family,domain,title,raised\n" + needs.joined(),
      ]
      for (name, text) in tables {
        try Data(text.utf8).write(to: bundle.appending(path: name + ".csv"))
      }
      let run = try Program.run(
        ["report", "b", "--family", "f", "-o", "r.pdf"] + Self.day, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/pdftotext")
      process.arguments = ["-layout", folder.appending(path: "r.pdf").path, "-"]
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      let page = String(
        decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      let words = page.filter { !$0.isWhitespace }
      for text in ["<script>alert(1)</script>", "&lt;b&gt;\\{}|", "a[31mbc", "file:///etc/passwd"] {
        #expect(words.contains(text), "\(text)")
      }
      // The last column of a table that holds the long word.
      #expect(page.contains("Dager"))
      #expect(!page.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    }
  }

  @Test func `without the engine the message says what to do`() throws {
    try Program.inFolder { folder in
      for path in ["/finnes-ikke", folder.path] {
        if path == folder.path {
          // An engine that fails.
          let engine = folder.appending(path: "weasyprint")
          try Data("#!/bin/sh\nexit 1\n".utf8).write(to: engine)
          try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: engine.path)
        }
        let run = try Program.run(
          ["report", Program.sample, "-o", "r.pdf"] + Self.day, in: folder,
          environment: ["PATH": path])
        #expect(run.status == 73)
        #expect(run.errors.contains("HTML") && run.errors.split(separator: "\n").count == 1)
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "r.pdf").path))
      }
    }
  }

  @Test(arguments: [
    (["--since", "2026-06-15"], "--since"), (["--since", "i går"], "--since"),
    (["--small-numbers", "kanskje"], "skjul"), (["-o", "r.doc"], ".html"),
    (["--family", "bjørk"], "bjork"), (["--format", "word"], "markdown"),
    (["--own"], "--family"), (["--for-coordinator"], "--family"),
    (["--family", "bjork", "--own", "--for-coordinator"], "--own"),
  ])
  func `what is wrong is said`(words: [String], message: String) throws {
    try Program.inFolder { folder in
      let run = try Program.run(["report", Program.sample] + Self.day + words, in: folder)
      #expect(run.status == 64 && run.errors.contains(message), "\(run.errors)")
    }
  }

  @Test func `with an earlier day the files for programs hold what is new`() throws {
    try Program.inFolder { folder in
      let all = try Program.run(
        ["analyse", Program.sample, "--format", "csv"] + Self.day, in: folder
      ).output
      let new = try Program.run(
        ["analyse", Program.sample, "--format", "csv", "--since", "2026-06-01"] + Self.day,
        in: folder
      ).output
      let rows = new.split(separator: "\n")
      #expect(rows.count > 1 && rows.count < all.split(separator: "\n").count)
      #expect(Set(all.split(separator: "\n")).isSuperset(of: rows))
      let table = try Program.run(
        ["analyse", Program.sample, "--since", "2026-06-01"] + Self.day, in: folder
      ).output
      #expect(table.contains("Nytt siden 1. juni 2026"))
    }
  }
}
