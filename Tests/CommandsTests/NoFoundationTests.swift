import Foundation
import Testing

@Suite struct NoFoundationTests {
  /// One import is enough, and the program is three times as large.
  @Test func `no room of the program has Foundation`() throws {
    let files = ProjectFiles.sources(below: ["Sources"])
    #expect(files.count > 300)
    let ways = /(?m)^.*\bimport\s+(?:\w+\s+)?Foundation\w*/
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.firstMatch(of: ways) == nil, "\(file.lastPathComponent)")
    }
    #expect("internal import FoundationEssentials".firstMatch(of: ways) != nil)
    #expect("import Files\nimport class Foundation.Bundle".firstMatch(of: ways) != nil)
  }
}
