import Foundation
import Testing
import Wording

@testable import Commands

/// What the command line takes, and what it says when it is wrong.
@Suite struct UsageTests {
  private func run(_ words: String..., environment: [String: String] = [:]) throws -> Program.Run {
    var result: Program.Run?
    try Program.inFolder { folder in
      result = try Program.run(words, in: folder, environment: environment)
    }
    return try #require(result)
  }

  @Test(arguments: [
    ([String](), 64, "KOMMANDO"), (["--help"], 0, ""), (["-h"], 0, ""), (["--version"], 0, ""),
    (["analyze", "x"], 66, "x"), (["analise", "x"], 64, "analyse"), (["analyse"], 64, "NETTVERK"),
    (["analyse", "x", "--formt", "json"], 64, "--format"),
    (["analyse", "x", "--format", "jason"], 64, "json"), (["analyse", "x", "slo"], 64, "siloer"),
    (["analyse", "x", "--as-of"], 64, "--as-of DAG"),
    (["analyse", "x", "--as-of", "2026-02-30"], 64, "«2026-02-30» finnes ikke som dato"),
    (["analyse", "x", "gaps", "y"], 64, "«y»"), (["analyse", "x", "--exact=ja"], 64, "--exact"),
    (["analyse", "x", "--code", "gap.nobdy"], 64, "gap.nobody"),
    (["analyse", "finnes-ikke.sqlite"], 66, "finnes-ikke.sqlite"),
    (["summary", "finnes-ikke.json"], 66, "finnes-ikke.json"),
    (["import", "n.sqlite", "finnes-ikke"], 66, "finnes-ikke"),
    (["analyse", Program.sample, "--family", "bjørk"], 64, "bjork"),
    (["analyse", Program.sample, "--area", "sentrumm"], 64, "sentrum"),
    (["diagram", Program.sample, "ecomap"], 64, "--family"),
    (["diagram", Program.sample, "ecomap", "--family", "bjork", "-o", "x.doc"], 64, ".svg"),
    (["diagram", Program.sample, "services", "--all", "-o", "x"], 64, "--all"),
    (["diagram", Program.sample, "kart"], 64, "nettverkskart"),
    (["diagram", Program.sample, "ansvar"], 64, "--family"),
    (["diagram", Program.sample, "tjenestr"], 64, "mente du tjenester?"),
    (["analyse", "x", "--min-severity", "Høy"], 66, "x"),
    (["analyse", "x", "--min-severity", "høyt"], 64, "mente du høy?"),
    (["analyse", "x", "HULL"], 66, "x"), (["--hjelp"], 0, ""), (["--versjon"], 0, ""),
    (["hjelp"], 0, ""), (["utgave"], 0, ""), (["hull", "x.sqlite"], 64, "samvev analyse x.sqlite"),
    (["nettverkskart", "x.sqlite"], 64, "samvev diagram x.sqlite"),
    (["lagre", "x.sqlite"], 64, "samvev export x.sqlite"),
    (["legg", "x"], 64, "en rad legges til med: samvev add x TABELL"),
    (["gjør-om"], 64, "en endring angres med: samvev undo NETTVERK"),
    (["slett", "x"], 64, "en rad tas bort med: samvev remove x"),
    (["endre", "x"], 64, "TABELL mangler"),
    (["familier.sqlite"], 64, "samvev summary familier.sqlite"),
    (["import", Program.sample, "finnes-ikke.sqlite"], 66, "finnes-ikke.sqlite"),
    (["analyse", Program.sample, "-o", "ingen/mappe/x"], 73, "ingen/mappe/x"),
    (["generate", "x", "--families", "mange"], 64, "«mange»"),
    (["--lang", "svensk", "summary", Program.sample], 64, "nb"),
    (["--lang", "Bokmål", "summary", Program.sample], 0, ""),
    (["summary", "--", "--lang"], 66, "--lang"),
  ])
  func `the status and the message say what is wrong`(words: [String], status: Int, message: String)
    throws
  {
    try Program.inFolder { folder in
      let run = try Program.run(words, in: folder)
      #expect(Int(run.status) == status)
      #expect(message.isEmpty || run.errors.contains(message))
      #expect(status == 0 ? run.errors == "" && run.output != "" : run.output == "")
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left.isEmpty)
    }
  }

  @Test func `fail on answers with its status`() throws {
    let on = ["analyse", Program.sample, "--as-of", "2026-06-15", "--fail-on"]
    try Program.inFolder { folder in
      let critical = try Program.run(on + ["critical"], in: folder)
      #expect(critical.status == 1)
      let minor = ["--code", "gap.no-named-contact"]
      let high = try Program.run(on + ["high"] + minor, in: folder)
      #expect(high.status == 0)
      let low = try Program.run(on + ["low"] + minor, in: folder)
      #expect(low.status == 1)
    }
  }

  @Test func `the language is that of the option else of the environment else bokmål`() throws {
    let question = [
      "analyse", Program.sample, "--as-of", "2026-06-15", "--code", "gap.child-unseen",
    ]
    try Program.inFolder { folder in
      func text(_ words: [String], _ environment: [String: String]) throws -> String {
        try Program.run(question + words, in: folder, environment: environment).output
      }
      let bokmål = try text([], [:])
      #expect(try text([], ["LANG": "C.UTF-8"]) == bokmål)
      #expect(try text([], ["LANG": "nb_NO.UTF-8"]) == bokmål)
      let nynorsk = try text(["--lang=nn"], ["LANG": "en_GB.UTF-8"])
      #expect(try text([], ["LANG": "en_GB.UTF-8", "LC_ALL": "nn_NO.UTF-8"]) == nynorsk)
      let english = try text(["--lang", "en"], [:])
      #expect(Set([bokmål, nynorsk, english]).count == 3)
      #expect(bokmål.contains("Alvor") && english.contains("Severity"))
    }
  }

  @Test(arguments: Language.allCases)
  func `every command explains itself in every language`(language: Language) throws {
    let overview = Command.overview(language, width: 80).joined(separator: "\n")
    for command in Command.all {
      #expect(overview.contains(command.name))
      for text in [command.summary[language], command.details[language]] {
        #expect(text.count > 20)
      }
      #expect(!command.examples.isEmpty)
      let help = command.help(language, width: 80)
      #expect(help.allSatisfy { $0.count <= 80 || $0.hasPrefix("  ") })
      let text = help.joined(separator: "\n")
      for option in command.allOptions {
        #expect(text.contains(option.name))
        #expect(option.help[language] != "")
      }
      // What an example says can be typed.
      for example in command.examples {
        let words = Array(Program.words(example).prefix { $0 != ">" })
        let invocation = try Invocation(words)
        #expect(invocation.command?.name == command.name)
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completion knows every command and option`(shell: String) throws {
    let script = try run("completion", shell).output
    for command in Command.all {
      #expect(script.contains(command.name))
      for option in command.allOptions {
        #expect(script.contains(shell == "fish" ? "-l \(option.name.dropFirst(2))" : option.name))
      }
    }
  }

  @Test func `a table keeps to the width that is there`() throws {
    try Program.inFolder { folder in
      for width in [60, 80, 120] {
        let run = try Program.run(
          ["analyse", Program.sample, "--as-of", "2026-06-15"], in: folder,
          environment: ["COLUMNS": "\(width)"])
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= width })
      }
    }
  }
}
