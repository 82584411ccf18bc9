import Testing

@testable import Commands

@Suite struct VersionTests {
  @Test func `the newest heading of the changelog is the version of the program`() throws {
    let lines = try ProjectFiles.text("CHANGELOG.md").split(separator: "\n")
    let heading = try #require(lines.first { $0.hasPrefix("## ") })
    // `## [0.1.0] – 2026-06-15`, or `## [Unreleased] – 0.1.0` until that day.
    #expect(heading.matches(of: /\d+\.\d+\.\d+/).map { String($0.output) } == [samvevVersion])
  }
}
