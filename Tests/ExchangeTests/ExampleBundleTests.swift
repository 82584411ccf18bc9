import Exchange
import Foundation
import Model
import Testing

@Suite("The example of the README") struct ExampleBundleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = root.appending(path: "docs/eksempel")

  @Test("the example bundle is taken as it is, without a warning")
  func exampleIsAccepted() throws {
    let merged = try merge(
      readBundle(at: Self.folder.path()), into: Network(), replacing: false)
    #expect(merged.warnings == [])
    let added = Dictionary(
      uniqueKeysWithValues: zip(TableName.allCases, merged.change.tables.map(\.added)))
    #expect(
      added.filter { $0.value > 0 } == [
        .families: 1, .people: 2, .services: 3, .contacts: 2, .needs: 3, .responsibilities: 2,
      ])
  }

  @Test(
    "what the README has the reader copy is the example bundle",
    arguments: ["README.md", "README.en.md"])
  func readmeQuotesTheExample(page: String) throws {
    let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
    #expect(files.count == 6)
    for file in files.sorted() {
      let content = try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
      #expect(text.contains("`\(file)`\n\n```\n\(content)```\n"), "\(file) in \(page)")
    }
  }
}
