import Foundation
import Testing
import Wording

/// A page of docs/ that is made from the code, in one language.
struct ReferencePage: Sendable, CustomTestStringConvertible {
  /// What the page is about.
  enum Matter: String, CaseIterable {
    case format, findings, line
  }

  let matter: Matter
  let language: Language

  /// All pages, in all languages.
  static let all = Matter.allCases.flatMap { matter in
    Language.allCases.map { ReferencePage(matter: matter, language: $0) }
  }

  /// The path in the repository; bokmål is the one without a mark.
  var path: String {
    "docs/" + matter.rawValue + (language == .nb ? "" : ".\(language.rawValue)") + ".md"
  }

  var testDescription: String { path }

  /// The text that the code makes.
  func text() throws -> String {
    let writer = PageWriter(language: language, matter: matter)
    switch matter {
    case .format: return try formatPage(writer)
    case .findings: return try findingsPage(writer)
    case .line: return try linePage(writer)
    }
  }
}

/// The files of the repository.
enum Repository {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func path(_ path: String) -> String { root.path() + "/" + path }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

/// Puts a page together, paragraph by paragraph.
struct PageWriter {
  let language: Language
  let matter: ReferencePage.Matter
  private(set) var text = ""

  init(language: Language, matter: ReferencePage.Matter) {
    self.language = language
    self.matter = matter
  }

  func say(nb: String, nn: String, en: String) -> String {
    Phrase(nb: nb, nn: nn, en: en)[language]
  }

  mutating func heading(_ level: Int, _ words: String) {
    paragraph(String(repeating: "#", count: level) + " " + words)
  }

  mutating func paragraph(_ words: String) {
    text += (text.isEmpty ? "" : "\n") + words + "\n"
  }

  mutating func list(_ items: [String]) {
    paragraph(items.map { "- " + $0 }.joined(separator: "\n"))
  }

  mutating func code(_ lines: String) {
    paragraph("```\n" + lines + (lines.hasSuffix("\n") ? "" : "\n") + "```")
  }

  mutating func table(_ heads: [String], _ rows: [[String]]) {
    let lines = [heads, heads.map { _ in "---" }] + rows
    paragraph(
      lines.map { cells in
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
      }.joined(separator: "\n"))
  }

  /// The first lines: the title, the other languages, and where the page comes from.
  mutating func begin(_ title: String) {
    heading(1, title)
    let others = Language.allCases.filter { $0 != language }.map { other in
      let page = ReferencePage(matter: matter, language: other)
      return "[\(other.ownName)](\(page.path.dropFirst("docs/".count)))"
    }
    paragraph("*" + others.joined(separator: " · ") + "*")
  }

  /// The last line: how the page is made.
  mutating func end() {
    let command = "`SAMVEV_RECORD=1 swift test --filter ReferencePages`"
    paragraph(
      "---\n\n"
        + say(
          nb: "Siden er laget av koden med \(command).",
          nn: "Sida er laga av koden med \(command).",
          en: "This page is made from the code by \(command)."))
  }
}
