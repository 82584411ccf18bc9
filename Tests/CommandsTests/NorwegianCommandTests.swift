import Terms
import Testing
import Wording

@testable import Commands

/// The command line in the languages of those who write it.
@Suite struct NorwegianCommandTests {
  @Test(arguments: Language.allCases)
  func `each command answers to its word in each language`(language: Language) throws {
    for command in Command.all {
      let term = try #require(Terms.commands.first { $0.code == command.name })
      #expect(Command.called(command.words[language])?.name == command.name)
      #expect(Command.called(term.code)?.name == command.name)
      #expect(
        Command.overview(language, width: 80).contains { $0.contains(command.words[language]) })
    }
  }

  @Test func `each option has words of its own`() {
    for command in Command.all {
      for option in command.allOptions {
        let term = Terms.options.first { "--" + $0.code == option.name }
        #expect(term != nil, "\(option.name) stands in no term")
        for word in term?.understood ?? [] {
          #expect(command.allOptions.called("--" + word)?.name == option.name, "\(word)")
        }
      }
    }
  }

  @Test(arguments: [
    (["funn", "n"], "analyse"), (["Analyser", "n"], "analyse"), (["rapport", "n"], "report"),
    (["møteark", "n"], "report"), (["importer", "n", "m"], "import"),
    (["les-inn", "n", "m"], "import"),
    (["les", "n", "m"], "import"), (["eksporter", "n", "m"], "export"),
    (["gi-ut", "n", "m"], "export"),
    (["bilde", "n", "hull"], "diagram"), (["teikn", "n", "hol"], "diagram"),
    (["vis", "n", "hull"], "diagram"),
    (["sammendrag", "n"], "summary"), (["oversikt", "n"], "summary"),
    (["oversyn", "n"], "summary"),
    (["kontroller", "n"], "check"), (["sjekk", "n"], "check"), (["prov", "n"], "check"),
    (["dikt-opp", "n"], "generate"), (["ny", "n"], "init"), (["start", "n"], "init"),
  ])
  func `a command is understood in Norwegian`(words: [String], name: String) throws {
    #expect(try Invocation(words).command?.name == name)
  }

  @Test func `options are understood in Norwegian, and mean what their codes mean`() throws {
    let norwegian = try Invocation([
      "funn", "n", "hull", "--område", "Sentrum", "--per=15.06.2026", "--siden", "1.6.2026",
      "--minste-alvor", "høy", "--alle", "--ut", "f.csv", "--språk", "nynorsk",
    ])
    let coded = try Invocation([
      "analyse", "n", "gaps", "--area", "Sentrum", "--as-of=15.06.2026", "--since", "1.6.2026",
      "--min-severity", "high", "--all", "-o", "f.csv", "--lang", "nn",
    ])
    #expect(norwegian.arguments == coded.arguments)
    for option in Command.analyse.allOptions {
      #expect(
        norwegian.given(option).map { "\($0)" } == coded.given(option).map { "\($0)" },
        "\(option.name)")
    }
  }

  @Test func `help and version are asked for in any language, before a command or behind it`()
    throws
  {
    for words in [
      ["hjelp", "funn"], ["funn", "--hjelp"], ["help", "analyse"], ["rapport", "-h"],
    ] {
      let invocation = try Invocation(words)
      #expect(invocation.wantsHelp && invocation.command != nil)
    }
    for words in [["versjon"], ["--versjon"], ["utgåve"], ["--version"]] {
      #expect(try Invocation(words).wantsVersion)
    }
  }

  @Test func `a word that may be several commands is asked about`() {
    for word in ["hull", "kart", "lagre", "tabulator", "last"] {
      #expect(Command.called(word) == nil)
    }
    #expect(throws: UsageFault.self) { try Invocation(["hull", "n"]) }
  }

  @Test func `an option of another command is not this one's`() {
    #expect(throws: UsageFault.self) { try Invocation(["oversikt", "n", "--frø", "7"]) }
    #expect(throws: UsageFault.self) { try Invocation(["funn", "n", "-område", "Sentrum"]) }
  }

  @Test func `the language is known from its Norwegian name`() throws {
    try Program.inFolder { folder in
      let nynorsk = try Program.run(["hjelp", "--språk", "nynorsk"], in: folder)
      #expect(nynorsk.output == Command.overview(.nn, width: 100).joined(separator: "\n") + "\n")
      let english = try Program.run(["--språk=engelsk", "hjelp"], in: folder)
      #expect(english.output.contains("Commands:"))
    }
  }

  @Test func `findings and reports are got by their Norwegian names`() throws {
    try Program.inFolder { folder in
      let coded = ["analyse", Program.sample, "--as-of", "2026-06-15"]
      let norwegian = ["funn", Program.sample, "--per", "2026-06-15"]
      #expect(
        try Program.run(norwegian, in: folder).output == Program.run(coded, in: folder).output)
      let report = try Program.run(
        ["rapport", Program.sample, "--per", "2026-06-15", "--ut", "r.html"], in: folder)
      #expect(report.status == 0 && report.errors == "")
    }
  }
}
