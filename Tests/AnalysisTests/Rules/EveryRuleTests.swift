import Analysis
import Foundation
import Testing

@Suite struct EveryRuleTests {
  @Test(arguments: FindingCode.allCases)
  func `every rule has a file of tests that bears its name`(code: FindingCode) throws {
    let name = code.rawValue.split { $0 == "." || $0 == "-" }.map(\.capitalized).joined()
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: name + "Tests.swift"), encoding: .utf8)
    #expect(text.contains("/// `\(code.rawValue)`: "))
  }
}
