import Editing
import Exchange
import Model
import Store
import Testing

/// Several rows as one change: the ids that new ones get, and how they name each other.
@Suite struct SaveRowsTests {
  private func family(_ people: [String], _ more: [SaveRows.Row] = []) -> SaveRows {
    let rows = people.enumerated().map { place, alias in
      SaveRows.Row(
        .people, label: "\u{1}\(place)",
        [CellInput("family", "\u{1}f"), CellInput("alias", alias)])
    }
    return SaveRows(
      [SaveRows.Row(.families, label: "\u{1}f", [CellInput("alias", "Furu")])] + rows + more,
      EditedFile.reading)
  }

  @Test func `each new row gets an id that is free, whatever others of the namespace have`()
    throws
  {
    let file = try EditedFile([
      "families": "id,alias\np4,Hegg\nf1,Gran\n", "people": "id,family\np1,f1\np3,f1\n",
    ])
    let before = try file.bundle()
    let rows = try file.edit(family(["mor", "far", "Ida"]))
    #expect(rows.map { $0.key[0] } == ["f2", "p2", "p5", "p6"])
    let people = try file.network().people
    #expect((2..<5).map { people.alias[$0] } == ["mor", "far", "Ida"])
    #expect((2..<5).allSatisfy { people.family[$0] == people.family[2] })
    try file.edit(family(["mor"]))
    #expect(try file.network().people.id[5] == "p7")
    try file.edit(UndoChange(nil))
    try file.edit(UndoChange(nil))
    #expect(try file.bundle() == before)
  }

  @Test func `of a row that is there, what is not given stays`() throws {
    let file = try EditedFile([
      "services": "id,name,sector\ns,Nav,nav\n",
      "contacts": "id,name,service,phone\nc,Kari,s,22\n",
    ])
    let role = SaveRows.Row(.contacts, [CellInput("id", "c"), CellInput("role", "coordinator")])
    let tie = SaveRows.Row(
      .ties, [CellInput("a", "c"), CellInput("b", "\u{1}f"), CellInput("kind", "serves")])
    try file.edit(family([], [role, tie]))
    let network = try file.network()
    #expect(network.contacts.phone[0] == "22" && network.contacts.role[0] != nil)
    #expect(network.ties.count == 1)
  }

  @Test func `what is refused is told by the label of the row, and nothing is written`() throws {
    let file = try EditedFile(["families": "id,alias\nf1,Gran\n"])
    let born = SaveRows.Row(
      .people, label: "\u{1}x", [CellInput("family", "\u{1}f"), CellInput("born", "tull")])
    do throws(UpdateError<EditFault>) {
      try file.edit(family(["mor"], [born]))
      Issue.record("it was taken")
    } catch {
      guard case .refused(.refused(.refused(let refusals, _))) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(refusals.map(\.storedKey) == [["\u{1}x"]])
      #expect(refusals.map(\.column) == ["born"])
    }
    #expect(try file.network().families.count == 1)
  }
}

/// Days in a field, seen from Monday 15 June 2026.
@Suite struct SpokenDayTests {
  @Test(arguments: [
    ("fredag", "2026-06-19", "2026-06-12"), ("mandag", "2026-06-22", "2026-06-08"),
    ("i går", "2026-06-14", "2026-06-14"), ("i morgen", "2026-06-16", "2026-06-16"),
    ("1.7.", "2026-07-01", "2025-07-01"), ("1.6.", "2027-06-01", "2026-06-01"),
    ("3. juli", "2026-07-03", "2025-07-03"), ("om 2 uker", "2026-06-29", "2026-06-29"),
    // What a sheet reads is read as there.
    ("1.7.2026", "1.7.2026", "1.7.2026"), ("2026-07-01", "2026-07-01", "2026-07-01"),
    ("når som helst", "når som helst", "når som helst"), ("", "", ""), ("31.2.", "31.2.", "31.2."),
  ])
  func `it lies the way of its column`(text: String, ahead: String, back: String) {
    #expect(SpokenDay.cell(text, .ahead, EditedFile.reading) == ahead)
    #expect(SpokenDay.cell(text, .back, EditedFile.reading) == back)
  }

  @Test func `where the month may come first, slashes without a year are no day`() {
    let reading = EditReading(today: EditedFile.today, isDayFirst: false)
    #expect(SpokenDay.cell("5/12", .ahead, reading) == "5/12")
    #expect(SpokenDay.cell("5/12", .ahead, EditedFile.reading) == "2026-12-05")
  }
}
