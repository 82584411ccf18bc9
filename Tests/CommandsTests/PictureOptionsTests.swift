import Foundation
import Testing

/// What is asked of a picture on the command line.
@Suite struct PictureOptionsTests {
  private static let day = ["--as-of", "2026-06-15", "--lang", "nb"]

  private func draw(_ words: [String], in folder: URL) throws -> Program.Run {
    try Program.run(["diagram", Program.sample] + words + Self.day, in: folder)
  }

  /// Whoever has both puts them side by side: what the one hides the other must not show.
  @Test func `services show the numbers that the report for managers shows`() throws {
    try Program.inFolder { folder in
      let made = try Program.run(
        ["generate", "n.sqlite", "--families", "300", "--seed", "7"], in: folder)
      #expect(made.status == 0)
      let report = try Program.run(
        ["report", "n.sqlite", "--format", "markdown", "-o", "-"] + Self.day, in: folder)
      let text = try Program.run(
        ["diagram", "n.sqlite", "services", "--format", "text"] + Self.day, in: folder)
      let apart = try #require(report.output.firstMatch(of: #/(\d+) er ikke registrert/#)).1
      #expect(text.output.hasPrefix("\(apart) par tjenester deler familier uten å samarbeide"))
      var shown: [[String]: Int] = [:]
      for line in text.output.split(separator: "\n") {
        guard
          let pair = line.wholeMatch(of: #/- (.+) og (.+?) har (\d* ?)felles famili.*, men er .*/#)
        else { continue }
        if let number = Int(pair.3.filter(\.isNumber)) {
          #expect(number > 4)
          shown[[String(pair.1), String(pair.2)]] = number
        }
      }
      let rows = report.output.matches(of: #/\| (.+?) \| (.+?) \| (\S+) \| Uten samarbeid \|/#)
      for row in rows {
        #expect(shown[[String(row.1), String(row.2)]] == Int(row.3), "\(row.0)")
      }
      #expect(rows.count > 5 && shown.count > 10)
    }
  }

  @Test func `a picture as text goes to standard output without control characters`() throws {
    try Program.inFolder { folder in
      let run = try draw(["services", "--format", "text"], in: folder)
      #expect(run.status == 0 && run.errors == "")
      let lines = run.output.split(separator: "\n")
      #expect(lines[0] == "10 par tjenester deler familier uten å samarbeide")
      #expect(lines[1].hasPrefix("Solvik · 15. juni 2026 · 23 tjenester · BUP Solvik eller "))
      #expect(
        lines.contains {
          $0.hasPrefix("- ") && $0.hasSuffix("men er ikke registrert med samarbeid.")
        })
    }
  }

  /// Whoever asks for what does not fit would take the picture for another than it is.
  @Test(arguments: [
    ["gaps", "--service", "s.nav"], ["services", "--rows", "sector"],
    ["responsibilities", "--family", "bjork", "--small-numbers", "show"],
    ["network", "--small-numbers", "hide"], ["gaps", "--wall"],
    ["ecomap", "--family", "bjork", "--paper", "wall"],
  ])
  func `an option of another picture is refused`(words: [String]) throws {
    try Program.inFolder { folder in
      let run = try draw(words + ["-o", "-"], in: folder)
      #expect(run.status == 64 && run.output.isEmpty, "\(words)")
      #expect(!run.errors.isEmpty)
    }
  }

  /// Whoever asks for one family and gets all would show more than was meant.
  @Test(arguments: ["gaps", "referrals", "services", "network", "urgent"])
  func `a picture of all families refuses one by name in the reader's words`(view: String) throws {
    try Program.inFolder { folder in
      for (language, said) in [
        ("nb", "skriv det uten --family"), ("nn", "skriv det utan --family"),
        ("en", "leave --family out"),
      ] {
        let run = try Program.run(
          [
            "diagram", Program.sample, view, "--family", "bjork", "--lang", language, "-o", "-",
          ], in: folder)
        #expect(run.status == 64 && run.output.isEmpty, "\(view)")
        #expect(run.errors.contains("--family") && run.errors.contains(said), "\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1)
      }
    }
  }

  @Test(arguments: ["gaps", "referrals", "services", "network", "timeline --family bjork"])
  func `what has ended is asked of pictures that know it`(view: String) throws {
    try Program.inFolder { folder in
      let run = try draw(Program.words(view) + ["--ended", "-o", "-"], in: folder)
      #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("--ended"))
    }
  }

  @Test func `all families and one are not asked for at once`() throws {
    try Program.inFolder { folder in
      let run = try draw(["ecomap", "--all", "--family", "bjork", "-o", "kart"], in: folder)
      #expect(run.status == 64 && run.errors.contains("--all og --family"))
    }
  }

  @Test(arguments: ["gaps", "referrals", "services"])
  func `pictures of fewer than five families are drawn for the coordinator alone`(
    view: String
  ) throws {
    try Program.inFolder { folder in
      #expect(
        try Program.run(["generate", "n.sqlite", "--families", "4", "--seed", "3"], in: folder)
          .status == 0)
      let asked = ["diagram", "n.sqlite", view, "--as-of", "2026-06-15", "-o", "-", "--lang", "nb"]
      let refused = try Program.run(asked, in: folder)
      #expect(refused.status == 64 && refused.output.isEmpty)
      #expect(refused.errors.contains("færre enn 5 familier"))
      #expect(try Program.run(asked + ["--small-numbers", "show"], in: folder).status == 0)
    }
  }

  @Test func `a former picture is taken and one of another kind refused with a cure`() throws {
    try Program.inFolder { folder in
      #expect(try draw(["services", "-o", "før.dot"], in: folder).status == 0)
      #expect(
        try draw(["services", "--like", "før.dot", "-o", "nå.svg"], in: folder).status == 0)
      let other = try draw(["gaps", "--like", "før.dot", "-o", "nå.svg"], in: folder)
      #expect(other.status == 64 && other.errors.contains("services"))
      let missing = try draw(["services", "--like", "ingen.dot"], in: folder)
      #expect(missing.status == 66 && missing.errors.contains("ingen.dot"))
      try Data("hei".utf8).write(to: folder.appending(path: "hei.dot"))
      let none = try draw(["services", "--like", "hei.dot"], in: folder)
      #expect(none.status == 64 && none.errors.contains("--format dot"))
    }
  }

  @Test func `a person is one of a family and only for the pictures of one`() throws {
    try Program.inFolder { folder in
      let wrong = try draw(["services", "--person", "bjork.ida"], in: folder)
      #expect(wrong.status == 64 && wrong.errors.contains("--person"))
      let nobody = try draw(["ecomap", "--family", "bjork", "--person", "xyz"], in: folder)
      #expect(nobody.status == 64 && nobody.errors.contains("«xyz»"))
      let all = try draw(["ecomap", "--all", "-o", "kart", "--person", "xyz"], in: folder)
      #expect(all.status == 64 && all.errors.contains("--all"))
    }
  }

  @Test func `how it feels is in the family's own map alone`() throws {
    try Program.inFolder { folder in
      let map = ["ecomap", "--family", "bjork", "--format", "text"]
      let (plain, own) = (try draw(map, in: folder), try draw(map + ["--own"], in: folder))
      #expect(plain.status == 0 && plain.output.contains("Leif N."))
      #expect(!plain.output.contains("tillit") && !plain.output.contains("anstrengt"))
      #expect(own.output.contains("tillit 2 av 5") && own.output.contains("anstrengt"))
      for (words, said) in [
        (["responsibilities", "--family", "bjork", "--own"], "nettverkskart"),
        (["ecomap", "--family", "bjork", "--own", "--for", "bup"], "--for"),
      ] {
        let refused = try draw(words, in: folder)
        #expect(refused.status == 64 && refused.errors.contains(said), "\(refused.errors)")
      }
    }
  }

  @Test func `a picture that names families hangs on no wall`() throws {
    try Program.inFolder { folder in
      for view in ["responsibilities", "ecomap", "timeline"] {
        let run = try draw([view, "--family", "bjork", "--paper", "wall"], in: folder)
        #expect(run.status == 64 && run.errors.contains("taushetsbelagt"))
        #expect(run.errors.contains("hull"))
      }
    }
  }

  @Test func `the same day made gives the same bytes`() throws {
    try Program.inFolder { folder in
      let epoch = ["SOURCE_DATE_EPOCH": "1781481600"]
      let words = ["diagram", Program.sample, "gaps", "--format", "text"] + Self.day
      let run = try Program.run(words, in: folder, environment: epoch)
      #expect(run.output.contains("Laget med Samvev samme dag."))
    }
  }

  /// Places are reckoned and not measured, so they are the same on every machine.
  @Test(arguments: [
    "urgent", "services", "referrals", "gaps", "network", "ecomap --family bjork",
    "responsibilities --family bjork", "timeline --family bjork",
  ])
  func `everything has the same place where there is no font`(view: String) throws {
    try Program.inFolder { folder in
      try Data("<?xml version=\"1.0\"?><fontconfig></fontconfig>".utf8)
        .write(to: folder.appending(path: "fonts.conf"))
      let words = ["diagram", Program.sample] + Program.words(view) + ["--format", "dot"]
      let usual = try Program.run(words + Self.day, in: folder)
      let without = try Program.run(
        words + Self.day, in: folder,
        environment: ["FONTCONFIG_FILE": folder.appending(path: "fonts.conf").path])
      #expect(usual.status == 0 && without.status == 0)
      #expect(usual.output == without.output)
      // There was none.
      #expect(view == "network" || without.errors.contains("fonts-inter"), "\(without.errors)")
      #expect(!usual.errors.contains("fonts-inter"))
    }
  }

  @Test func `paper is one of three and another is refused`() throws {
    try Program.inFolder { folder in
      for paper in ["a4", "a3", "screen"] {
        let run = try draw(["gaps", "--paper", paper, "-o", "\(paper).svg"], in: folder)
        #expect(run.status == 0)
      }
      #expect(try draw(["gaps", "--paper", "a5"], in: folder).status == 64)
    }
  }
}
