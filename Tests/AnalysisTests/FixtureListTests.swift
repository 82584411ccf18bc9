import Foundation
import Testing

@Suite struct FixtureListTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  @Test func `every fixture and every test that reads one is named on the page of fixtures`()
    throws
  {
    let manager = FileManager.default
    let page = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let top = try manager.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(top) == ["README.md", "cases"])
    let cases = try manager.contentsOfDirectory(atPath: Self.folder.appending(path: "cases").path)
    #expect(Set(cases) == Set((1...8).map(String.init)))
    #expect(page.contains("`cases/1` … `cases/8`"))
    let tests = Self.folder.deletingLastPathComponent()
    for reader in [
      "AnalysisTests/AnalyseTests", "AnalysisTests/NaiveReadingTests",
      "ExchangeTests/RoundTripTests",
    ] {
      #expect(page.contains("`\(reader)`"))
      #expect(manager.fileExists(atPath: tests.appending(path: reader + ".swift").path))
    }
  }
}
