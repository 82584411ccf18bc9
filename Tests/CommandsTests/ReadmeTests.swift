import Analysis
import Exchange
import Foundation
import Messages
import Model
import Testing
import Wording

@testable import Commands

@Suite("What the README says of the commands") struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func page(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }

  /// What stands in a block of code or between backticks and begins with the program's name.
  private static func commandLines(_ text: String) -> [String] {
    let blocks = text.split(separator: "\n").filter { $0.hasPrefix("    samvev ") }.map {
      $0.dropFirst(4)
    }
    let inline = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("samvev ") }.map(\.element)
    return (blocks + inline).map { String($0.prefix { $0 != ">" }) }
  }

  @Test(arguments: ["README.md", "README.en.md", "graphs/README.md"])
  func `every command line is one that the program takes`(name: String) throws {
    let lines = Self.commandLines(try Self.page(name))
    #expect(lines.count >= 3)
    // The words that stand for something in the table of commands.
    let stand = [
      "BILDE": "services", "VIEW": "services", "SKALL": "bash", "SHELL": "bash",
      "KOMMANDO": "analyse", "COMMAND": "analyse", "DAG": "2026-06-15", "DAY": "2026-06-15",
    ]
    for line in lines {
      let words = Program.words(line).dropFirst().map { stand[$0] ?? $0 }
      if words.count == 1 {
        #expect(Command.all.contains { $0.name == words[0] }, "\(line)")
        continue
      }
      do throws(UsageFault) {
        let invocation = try Invocation(words)
        #expect(invocation.command != nil, "\(line)")
      } catch {
        Issue.record("\(line): \(error.words.en)")
      }
    }
  }

  @Test(arguments: ["README.md", "README.en.md"])
  func `the table of commands has them all, in their order`(name: String) throws {
    let rows = try Self.page(name).split(separator: "\n").filter { $0.hasPrefix("| `samvev ") }
    #expect(
      rows.map { $0.split(separator: " ")[2] }.map { $0.filter { $0 != "`" } }
        == Command.all.map(\.name))
  }

  @Test(arguments: ExampleWorkbook.all)
  func `the errors shown are those that come`(example: ExampleWorkbook) throws {
    let language = example.language
    let bytes = try example.mistyped([
      .contacts: ("nav", "navv"),
      .needs: ("2026-03-03", language == .en ? "March 2026" : "mars 2026"),
    ])
    let name = language == .en ? "families.xlsx" : "familier.xlsx"
    do throws(ExchangeError) {
      _ = try merge(
        readBundle(files: [(name: name, bytes: bytes)]), into: Network(), replacing: false)
      Issue.record("the mistakes were accepted")
    } catch {
      guard case .refused(let refusals, _) = error else { throw error }
      let lines = refusals.map { sentence($0, language) } + [sentence(error, language)]
      #expect(lines.count == 3)
      #expect(try example.page.contains(lines.map { "    " + $0 + "\n" }.joined()), "\(lines)")
    }
  }

  @Test(arguments: ExampleWorkbook.all)
  func `the line shown is understood, and taken back it leaves nothing`(
    example: ExampleWorkbook
  ) throws {
    let lines = Self.commandLines(try example.page).filter {
      $0.contains("familier.sqlite")
        && ["line", "undo", "history"].contains(Program.words($0)[1])
    }
    #expect(lines.map { Program.words($0)[1] } == ["line", "undo", "history"])
    try Program.inFolder { folder in
      func run(_ words: [String]) throws -> String {
        let run = try Program.run(words, in: folder)
        #expect(run.status == 0, "\(words): \(run.errors)")
        return run.output
      }
      _ = try run(["import", "familier.sqlite", example.file.path])
      _ = try run(["export", "familier.sqlite", "before"])
      let said = try run(Array(Program.words(lines[0]).dropFirst()))
      let shown = said.split(separator: "\n").map { "    " + $0 + "\n" }.joined()
      #expect(try example.page.contains(shown), "\(said)")
      _ = try run(Array(Program.words(lines[1]).dropFirst()))
      _ = try run(["export", "familier.sqlite", "after"])
      #expect(
        try Program.holdSame(folder.appending(path: "before"), folder.appending(path: "after")))
      let history = try run(Array(Program.words(lines[2]).dropFirst()))
      #expect(history.split(separator: "\n").count == 5, "\(history)")
    }
  }

  @Test(arguments: ExampleWorkbook.all)
  func `the findings shown are found in the example`(example: ExampleWorkbook) throws {
    let network = try merge(
      readBundle(at: example.file.path()), into: Network(), replacing: false
    ).change.network
    let (day, language) = (ExampleWorkbook.day, example.language)
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language)
    let found = analyse(network, asOf: day).findings
    for code in [FindingCode.gapNobody, .gapAsked] {
      let finding = try #require(found.first { $0.code == code })
      #expect(
        try example.page.contains("- " + writer.message(finding) + "\n"), "\(code.rawValue)")
    }
  }
}
