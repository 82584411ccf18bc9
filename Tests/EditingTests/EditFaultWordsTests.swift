import Editing
import Model
import Testing
import Wording

/// Why a request is not carried out, in words.
@Suite struct EditFaultWordsTests {
  private static let faults: [EditFault] = [
    .known(.needs, key: ["n1"], isNew: true), .known(.needs, key: ["n1"], isNew: false),
    .idIsRenamed(.needs, id: "n1"), .noEnd(.people),
    .endedAlready(.needs, key: ["n1"], column: "closed", day: "2026-01-02"),
    .named(.needs, id: "n1", by: [RowKey(.referrals, ["r1"])], more: 2, isUndone: true),
    .named(.needs, id: "n1", by: [RowKey(.referrals, ["r1"])], more: 0, isUndone: false),
    .noSuchID("n1", nearest: nil), .idOfSeveral("n1", [.needs, .goals]), .notPossible(.ties),
    .idInUse("n1", .needs), .sameRow("n1"), .differentTables("n1", .needs, "b", .families),
    .cellsDiffer([]), .noSuchChange(7), .nothingToUndo, .undoneAlready(7, by: 8),
    .notLatest(1, by: 2), .changedSince(7, [], more: 0),
  ]

  @Test(arguments: Language.allCases)
  func `a page is told no command and no option`(language: Language) {
    for fault in Self.faults {
      let lines = fault.lines(language, for: .page)
      #expect(!lines.isEmpty)
      for line in lines {
        #expect(!line.contains("--"))
        #expect(!line.contains("samvev "))
        #expect(line.firstMatch(of: /\b(use|undo|history) (set|remove|join|rename|\d)/) == nil)
      }
    }
  }
}
