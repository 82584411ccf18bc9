import Editing
import Exchange
import Model
import Store
import Testing

@Suite struct UndoTests {
  private static let tables = [
    "families": "id,alias\nbjork,Bjørk\n",
    "needs": "id,family,domain,title,raised\ngjeld,bjork,debt,Gjeld,2026-01-01\n",
  ]

  private func title(_ file: EditedFile) throws -> String { try file.network().needs.title[0] }

  private func set(_ title: String) -> SetRow {
    SetRow(.needs, ["gjeld"], [CellInput("title", title)], EditedFile.reading)
  }

  @Test func `undo twice goes two steps back, and the number of an undo makes the change again`()
    throws
  {
    let file = try EditedFile(Self.tables)
    try file.edit(set("A"))
    try file.edit(set("B"))
    try file.edit(UndoChange(nil))
    #expect(try title(file) == "A")
    try file.edit(UndoChange(nil))
    #expect(try title(file) == "Gjeld")
    // Change 5 took change 2 back.
    try file.edit(UndoChange(5))
    #expect(try title(file) == "A")
    #expect(
      file.fault(UndoChange(3))
        == "Endring 3 er angret fra før, av endring 4; samvev angre med nummer 4 gjør den om igjen")
    #expect(
      file.fault(UndoChange(99)) == "Det finnes ingen endring 99; samvev historikk viser alle")
  }

  @Test func `a change whose row has changed since is not taken back, and the row is shown`() throws
  {
    let file = try EditedFile(Self.tables)
    try file.edit(set("A"))
    try file.edit(set("B"))
    let fault = try #require(file.fault(UndoChange(2)))
    #expect(fault.contains("Endring 2 kan ikke angres"))
    #expect(fault.contains("behov gjeld «B»: tittel: B (før: A)"))
    #expect(try title(file) == "B")
  }

  @Test func `a row that others have come to name is not taken back`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(
      AddRow(.families, [CellInput("id", "erle")], EditedFile.reading))
    try file.edit(
      AddRow(
        .people, [CellInput("id", "ola"), CellInput("family", "erle")], EditedFile.reading))
    #expect(file.fault(UndoChange(2))?.contains("person ola") == true)
  }

  @Test func `the first import is taken back only when nothing stands on it`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(set("A"))
    #expect(
      file.fault(UndoChange(1))
        == "Endring 1 er den første innlesingen, og endring 2 står på den; angre først den")
    try file.edit(UndoChange(nil))
    try file.edit(UndoChange(nil))
    #expect(try file.network().families.count == 0)
    // The rows that went are logged, so the import can be made again.
    try file.edit(UndoChange(4))
    #expect(try title(file) == "Gjeld")
  }

  @Test func `an import and a replacement are taken back like anything else`() throws {
    let file = try EditedFile(Self.tables)
    let before = try file.bundle()
    try file.importing(["families": "id,alias\nbjork,B\nerle,E\n"])
    try file.importing(["families": "id,alias,area\nerle,Erle,SENTRUM\n"], replacing: true)
    try file.edit(UndoChange(nil))
    try file.edit(UndoChange(nil))
    #expect(try file.bundle() == before)
  }

  @Test func `an area comes back as it was spelt`() throws {
    let file = try EditedFile(["families": "id,area\nbjork,Sentrum\n"])
    let before = try file.bundle()
    try file.importing(["families": "id,area\nbjork,sentrum\n"], replacing: true)
    try file.importing(["families": "id,area\nerle,sentrum\n"])
    try file.edit(UndoChange(nil))
    try file.edit(UndoChange(nil))
    #expect(try file.bundle() == before)
  }
}
