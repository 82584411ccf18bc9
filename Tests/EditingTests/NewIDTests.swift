import Editing
import Foundation
import Model
import Testing
import Wording

/// The ids that new rows get: the table's letter and the smallest number that is not in use.
@Suite struct NewIDTests {
  private var made = 0

  private mutating func newNeed(_ file: EditedFile) throws -> String? {
    // The same line twice on a day is the same need.
    made += 1
    let line = LineEdit(
      "@f ny gjeld: Ting \(made)", family: nil, on: EditedFile.today, EditedFile.reading, .nb)
    return try file.edit(line).first?.key.first
  }

  private mutating func expect(_ id: String, _ file: EditedFile) throws {
    let found = try newNeed(file)
    #expect(found == id)
  }

  @Test mutating func `it is the smallest that is free, whatever came and went before`() throws {
    let file = try EditedFile([
      "families": "id\nf\n",
      "needs":
        "id,family,domain,raised\nn1,f,debt,2026-01-01\nn2,f,debt,2026-01-02\nn4,f,debt,2026-01-03\nn05,f,debt,2026-01-04\nn-x,f,debt,2026-01-05\n",
    ])
    try expect("n3", file)
    try expect("n5", file)
    try expect("n6", file)
    try file.edit(UndoChange(nil))
    try expect("n6", file)
    try file.edit(RemoveRow(.needs, ["n2"], takesReferrers: false, EditedFile.reading))
    try expect("n2", file)
    try file.edit(RenameRow(.needs, from: "n1", to: "n7"))
    try expect("n1", file)
    try expect("n8", file)
    try file.importing(
      ["families": "id\nf\n", "needs": "id,family,domain,raised\nn2,f,debt,2026-01-01\n"],
      replacing: true)
    try expect("n1", file)
    try expect("n3", file)
  }

  @Test func `a new row is added to the file, and nothing else in it is made anew`() throws {
    let file = try EditedFile([
      "families": "id\nf\n", "needs": "id,family,domain,raised\nn1,f,debt,2026-01-01\n",
    ])
    /// SQLite counts here how often an index or a table was made or dropped, in bytes 40 to 43.
    func count() throws -> [UInt8] {
      Array(try Data(contentsOf: URL(filePath: file.path)).dropFirst(40).prefix(4))
    }
    let before = try count()
    try file.edit(
      AddRow(
        .families, [CellInput("alias", "Familie Eik")], EditedFile.reading, givesID: true))
    #expect(try file.network().families.count == 2)
    #expect(try count() == before)
  }
}
