import Foundation
import Model
import Support
import Testing
import Wording

@Suite("Reference pages") struct ReferencePagesTests {
  /// With `SAMVEV_RECORD=1` the pages are written, and the run fails so that nobody takes it for a
  /// test.
  @Test(arguments: ReferencePage.all)
  func `a page on disk says what the code says`(_ page: ReferencePage) throws {
    let made = try page.text()
    if ProcessInfo.processInfo.environment["SAMVEV_RECORD"] == "1" {
      try Data(made.utf8).write(to: Repository.root.appending(path: page.path))
      Issue.record("\(page.path) is recorded")
      return
    }
    let found = (try? Repository.text(page.path)) ?? ""
    let first = zip(made.split(separator: "\n"), found.split(separator: "\n")).first { $0 != $1 }
    #expect(
      made == found,
      "\(page.path) is stale; record it with SAMVEV_RECORD=1. First difference: \(String(describing: first))"
    )
  }

  @Test
  func `every column of every table says what to write there, in three languages`() {
    for schema in TableSchema.all {
      for column in schema.columns {
        let words = schema.name.explanation(column: column.name)
        let all = Language.allCases.map { words?[$0] ?? "" }
        #expect(
          all.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("?") },
          "\(schema.name).\(column.name): \(all)")
      }
      #expect(schema.name.explanation(column: "no-such-column") == nil)
    }
  }

  @Test
  func `docs/deadlines.csv says the same as the deadlines that come with the program`() throws {
    let bundle = try PlainBundle(folder: Repository.path("docs"))
    #expect(bundle.faults() == [])
    let onPaper = DeadlineRules(of: try Network(bundle))
    #expect(bundle.rows("deadlines").count == DeadlineRules.norwegian.rules.count)
    #expect(onPaper.rules == DeadlineRules.norwegian.rules)
  }
}
