import Foundation
import Testing

/// The picture of what is urgent, on the command line.
@Suite struct UrgentCommandTests {
  private func draw(_ line: String) throws -> (run: Program.Run, files: [String]) {
    var result: (Program.Run, [String])?
    try Program.inFolder { folder in
      let words = ["diagram", Program.sample] + Program.words(line)
      let run = try Program.run(
        words + ["--as-of", "2026-06-15", "--lang", "nb"], in: folder)
      let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
      result = (run, files ?? [])
    }
    return try #require(result)
  }

  @Test func `it is asked for in the reader's words`() throws {
    for word in ["urgent", "haster", "Hastar"] {
      let run = try draw("\(word) --format text").run
      #expect(run.status == 0 && run.errors == "")
      #expect(run.output.hasPrefix("4 ting haster i Solvik nå."))
    }
  }

  @Test func `the one for a wall has another name and other words`() throws {
    let made = try draw("urgent --wall")
    #expect(made.run.status == 0)
    #expect(made.files.contains("exports/solvik/urgent-wall-2026-06-15.svg"))
    let hidden = try draw("urgent --wall --format text").run.output
    #expect(!hidden.contains("Rogn") && !hidden.contains("112"))
    let shown = try draw("urgent --wall --small-numbers show --format text").run.output
    #expect(shown.contains("112 dager") && shown.contains("Små tall kan peke på en familie."))
    #expect(!shown.contains("Rogn"))
  }

  @Test(arguments: [
    "--family bjork", "--person bjork.ida", "--ended", "--own", "--service nav",
    "--rows sektor", "--like x.dot", "--then 2026-01-01", "--without nav", "--all -o kart",
    "--for nav",
  ]) func `what it has no use for is refused`(option: String) throws {
    let run = try draw("urgent " + option).run
    #expect(run.status == 64 && run.output.isEmpty, "\(option)")
    #expect(run.errors.contains(option.split(separator: " ")[0]) || option == "--for nav")
  }

  @Test func `only what is urgent has a version for a wall`() throws {
    for view in ["services", "gaps", "network"] {
      let run = try draw("\(view) --wall").run
      #expect(run.status == 64 && run.errors.contains("--wall"))
    }
  }
}
