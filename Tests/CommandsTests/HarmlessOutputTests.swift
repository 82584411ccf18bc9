import Foundation
import Testing

/// Free text may hold what a terminal obeys or nobody sees; whatever shows it leaves that out.
@Suite struct HarmlessOutputTests {
  private static let hostile =
    "a\u{1B}[31m\u{7}\u{7F}\u{9B}31m\u{85}\u{202E}\u{2066}\u{FFFE}\u{2028}b"

  private static let bundle = [
    "families": "id,alias,area,enrolled\nf1,\(hostile),\(hostile),2024-01-01\n",
    "people": "id,family,alias,born\np1,f1,\(hostile),2015-03\n",
    "services":
      "id,name,sector,area,domains\ns1,\(hostile),school,\(hostile),school\ns2,\(hostile)2,nav,,\n",
    "contacts": "id,name,service,role\nc1,\(hostile),s1,\(hostile)\n",
    "ties": "a,b,kind\nc1,p1,serves\ns2,f1,serves\n",
    "needs":
      "id,family,person,domain,title,raised\nn1,f1,p1,school,\(hostile),2024-02-01\nn2,f1,,debt,\(hostile),2024-02-01\n",
    "responsibilities": "need,actor,asked,accepted,from\nn1,c1,2024-02-02,2024-02-02,2024-02-02\n",
    "referrals":
      "id,family,need,kind,from,to,sent\nr1,f1,n2,local,c1,s2,2024-02-05\n",
    "deadlines": "kind,length,name_nb\nlocal,2w,\(hostile)\n",
  ]

  /// What no output may hold but for line breaks.
  private func harm(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      // DOT is indented with tabs; in a text they are blanks.
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069, 0xFFFE: true
      default: false
      }
    }.map { "U+" + String($0.value, radix: 16) }
  }

  @Test func `no output shows what a terminal obeys`() throws {
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      for (name, text) in Self.bundle {
        try Data(text.utf8).write(to: bundle.appending(path: name + ".csv"))
      }
      let imported = try Program.run(["import", "n.sqlite", "b"], in: folder)
      #expect(imported.status == 0, "\(imported.errors)")
      var commands = [["summary"], ["check"]]
      commands += ["table", "markdown", "csv", "json"].map { ["analyse", "--format", $0] }
      for format in ["dot", "svg"] {
        for view in [
          "urgent", "services", "responsibilities", "ecomap", "timeline", "referrals", "gaps",
          "network",
        ] {
          var more =
            ["responsibilities", "ecomap", "timeline"].contains(view) ? ["--family", "f1"] : []
          // Of few families it is not drawn otherwise.
          if ["services", "referrals", "gaps"].contains(view) {
            more = ["--small-numbers", "show"]
          }
          commands.append(["diagram", view, "--format", format, "-o", "-"] + more)
        }
      }
      for command in commands {
        let run = try Program.run(
          [command[0], "n.sqlite"] + command.dropFirst()
            + (command[0] == "check" ? [] : ["--as-of", "2024-06-01"]), in: folder)
        #expect(run.status == 0, "\(command) \(run.errors)")
        #expect(harm(in: run.output) == [], "\(command)")
        #expect(harm(in: run.errors) == [], "\(command)")
      }
      #expect(try Program.run(["export", "n.sqlite", "n.json"], in: folder).status == 0)
      let document = try String(
        contentsOf: folder.appending(path: "n.json"), encoding: .utf8)
      #expect(harm(in: document) == [])
      #expect(try Program.run(["export", "n.json", "again"], in: folder).status == 0)
      #expect(try Program.run(["export", "n.sqlite", "once"], in: folder).status == 0)
      #expect(try Program.holdSame(folder.appending(path: "again"), folder.appending(path: "once")))
    }
  }

  @Test func `a message about a path is one harmless line`() throws {
    try Program.inFolder { folder in
      for path in ["no\u{1B}[31m\nne", "no\u{202E}ne.json"] {
        for words in [["summary", path], ["import", "n.sqlite", path], ["analyse", path]] {
          let run = try Program.run(words, in: folder)
          #expect(run.status == 66)
          #expect(harm(in: run.errors) == [])
          #expect(run.errors.split(separator: "\n").count == 1)
        }
      }
      let made = try Program.run(["init", "a\u{1B}[31mb.sqlite"], in: folder)
      #expect(made.status == 0)
      #expect(harm(in: made.output) == [])
      #expect(harm(in: try Program.run(["check", "a\u{1B}[31mb.sqlite"], in: folder).output) == [])
    }
  }
}
