import Foundation
import Testing

/// What comments in the sources must be.
@Suite struct CommentTests {
  private static let sources = ProjectFiles.sources(below: ["Sources", "Tests"])

  /// The comments of a file: whole lines of them, with their numbers.
  private static func comments(_ file: URL) throws -> [(line: Int, text: Substring)] {
    try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.drop { $0 == " " }.hasPrefix("//") }
      .map { (line: $0.offset + 1, text: $0.element) }
  }

  @Test func `no comment is wider than a hundred columns`() throws {
    for file in Self.sources {
      for (line, text) in try Self.comments(file) where text.count > 100 {
        Issue.record("\(file.lastPathComponent):\(line) has \(text.count) columns")
      }
    }
  }

  @Test func `every page that a comment names is in the project`() throws {
    let page = /[A-Za-z\/._-]+\.md\b/
    var named: Set<String> = []
    for file in Self.sources {
      for (line, text) in try Self.comments(file) {
        for match in text.matches(of: page) {
          named.insert(String(match.output))
          let path = ProjectFiles.root.appending(path: String(match.output)).path
          #expect(
            FileManager.default.fileExists(atPath: path),
            "\(file.lastPathComponent):\(line) names \(match.output)")
        }
      }
    }
    #expect(named.count > 3)
  }
}
