import Editing
import Exchange
import Foundation
import Model
import Store
import Testing

/// What was forgotten is nowhere in the file, neither as it was nor under an earlier name.
@Suite struct ForgetTests {
  private static let tables = [
    "families": "id,alias,area\nhemmelig,Familien Hysj,Tøyenkroken\nerle,Erle,vest\n",
    "people":
      "id,family,alias,role\np.hysj,hemmelig,Hysjmann,adult\nola,erle,Ola,adult\nflyttet,erle,Flytta,child\n",
    "homes": "person,family,from,until\nflyttet,hemmelig,,2025-01-01\n",
    "services": "id,name,sector\nnav,Nav,nav\n",
    "contacts": "id,name,service,role\nkari,Kari,nav,coordinator\n",
    "ties": "a,b,kind,relation\np.hysj,ola,kin,sibling\nkari,hemmelig,serves,\n",
    "needs": "id,family,domain,title,raised\nn.hysj,hemmelig,debt,Hemmelighetsgjeld,2026-01-01\n",
  ]

  private func forget(
    _ file: EditedFile, _ subject: ForgetRows.Subject
  ) throws(UpdateError<EditFault>) -> ForgetRows.Result {
    let request = ForgetRows(subject)
    return try NetworkFile.erase(at: file.path, wanting: request.wanted) {
      (base) throws(EditFault) in
      let result = try request.result(base)
      return .done(
        (
          LoggedChange(
            result.edit.change,
            ChangeLogEntry(
              at: "2026-06-15T12:00:00Z", by: "tests", way: .forget, rows: nil, isUndoable: false)),
          result.erasure, result
        ))
    }.answer
  }

  private func holds(_ file: EditedFile, _ text: String) throws -> Bool {
    let folder = URL(filePath: file.path).deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { name in
      let bytes = try Data(contentsOf: folder.appending(path: name))
      return bytes.range(of: Data(text.utf8)) != nil
    }
  }

  private func set(_ table: TableName, _ id: String, _ column: String, _ text: String) -> SetRow {
    SetRow(table, [id], [CellInput(column, text)], EditedFile.reading)
  }

  @Test func `no erased word is left in the bytes of the file, log and former names included`()
    throws
  {
    let file = try EditedFile(Self.tables)
    try file.edit(set(.families, "hemmelig", "alias", "Gammelnavn"))
    try file.edit(RenameRow(nil, from: "hemmelig", to: "nyfamilie"))
    try file.edit(set(.needs, "n.hysj", "title", "Omskrevet"))
    try file.edit(RenameRow(.needs, from: "n.hysj", to: "n.omdopt"))
    try file.edit(
      RemoveRow(.needs, ["n.omdopt"], takesReferrers: true, EditedFile.reading))
    try file.edit(set(.families, "erle", "alias", "Erle To"))
    for word in ["hemmelig", "Familien Hysj", "Hemmelighetsgjeld", "Gammelnavn", "Omskrevet"] {
      #expect(try holds(file, word), "\(word)")
    }
    let result = try forget(file, .one(.families, id: "nyfamilie"))
    for word in [
      "hemmelig", "Hysj", "Hemmelighetsgjeld", "Gammelnavn", "Omskrevet", "nyfamilie", "n.omdopt",
      "p.hysj", "Tøyenkroken",
    ] {
      #expect(try !holds(file, word), "\(word)")
    }
    // A tie to the person of another family goes too, and is named; who moved away stays.
    #expect(result.others.map(\.table) == [.homes, .ties])
    let network = try file.network()
    #expect(network.find(.person, id: "flyttet") != nil)
    #expect(network.find(.person, id: "ola") != nil)
    #expect(network.ties.count == 0)
    #expect(try NetworkFile.check(at: file.path).isEmpty)
    let history = try NetworkFile.history(at: file.path)
    let touched = try #require(history.first { $0.entry.number == 2 })
    #expect(touched.rows.isEmpty)
    #expect(touched.entry.entry.at == "2026-06-15T00:00:00Z")
    #expect(touched.entry.entry.by.isEmpty)
    #expect(touched.entry.changed == 1)
    #expect(file.fault(UndoChange(2))?.contains("slettet for godt") == true)
    // Others' history stays, and can still be taken back.
    #expect(history.first { $0.entry.number == 7 }?.rows.count == 1)
    try file.edit(UndoChange(7))
    #expect(try file.network().find(.family, id: "erle") != nil)
  }

  @Test func `a service that was joined keeps its history when a family is forgotten`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(
      AddRow(
        .services,
        [
          CellInput("id", "nav-2"), CellInput("name", "Nav"), CellInput("sector", "nav"),
        ], EditedFile.reading))
    try file.edit(JoinRows("nav", "nav-2", keepsOwn: true))
    _ = try forget(file, .one(.families, id: "hemmelig"))
    #expect(try holds(file, "nav-2"))
  }

  @Test func `a contact under both of its ids is forgotten after the two were joined`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(
      AddRow(
        .contacts,
        [
          CellInput("id", "kari-dobbel"), CellInput("name", "Kari"), CellInput("service", "nav"),
        ], EditedFile.reading))
    try file.edit(
      AddRow(
        .ties,
        [
          CellInput("a", "kari-dobbel"), CellInput("b", "erle"), CellInput("kind", "serves"),
        ], EditedFile.reading))
    try file.edit(JoinRows("kari", "kari-dobbel", keepsOwn: true))
    _ = try forget(file, .one(.contacts, id: "kari"))
    #expect(try !holds(file, "kari"))
    #expect(try !holds(file, "Kari"))
  }

  @Test func `of two that were joined neither is left, also where nothing named the one that went`()
    throws
  {
    let file = try EditedFile(Self.tables)
    for id in ["zk1", "zk2"] {
      try file.edit(
        AddRow(
          .families, [CellInput("id", id), CellInput("alias", "Alias " + id)], EditedFile.reading))
    }
    try file.edit(JoinRows("zk1", "zk2", keepsOwn: true))
    _ = try forget(file, .one(.families, id: "zk1"))
    #expect(try !holds(file, "zk1"))
    #expect(try !holds(file, "zk2"))
  }

  @Test func `what is only left in the log can be forgotten, and notes that name it`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(
      AddRow(
        .families, [CellInput("id", "zk1"), CellInput("alias", "Feilfamilie")], EditedFile.reading))
    try file.edit(
      RemoveRow(.families, ["zk1"], takesReferrers: false, EditedFile.reading))
    let note = SetRow(.families, ["erle"], [CellInput("alias", "E")], EditedFile.reading)
    try file.edit(note, note: "Feilfamilies nabo")
    _ = try forget(file, .one(.families, id: "zk1"))
    #expect(try !holds(file, "zk1"))
    #expect(try !holds(file, "Feilfamilie"))
    #expect(try NetworkFile.history(at: file.path).first { $0.entry.number == 4 }?.rows.count == 1)
    do throws(UpdateError<EditFault>) {
      _ = try forget(file, .one(.families, id: "zk1"))
      Issue.record("forgot what was never there")
    } catch {
      #expect(EditedFile.words(error) == "familie «zk1» finnes ikke")
    }
  }

  @Test func `a note with a part of the name goes, and other rows with the name are told`() throws {
    let file = try EditedFile(Self.tables)
    let other = SetRow(
      .needs, ["n2"], [CellInput("title", "Kjøre med Familien Hysj")], EditedFile.reading)
    try file.edit(
      AddRow(
        .needs,
        [
          CellInput("id", "n2"), CellInput("family", "erle"), CellInput("domain", "leisure"),
          CellInput("raised", "2026-01-01"),
        ], EditedFile.reading), note: "bror av Hysj")
    try file.edit(other)
    // The letters of a name within a word are no name.
    try file.edit(
      AddRow(
        .moments,
        [
          CellInput("date", "2026-01-01"), CellInput("family", "erle"),
          CellInput("title", "Uhemmelighold"),
        ], EditedFile.reading))
    let result = try forget(file, .one(.families, id: "hemmelig"))
    #expect(result.mentions.map(\.key) == [["n2"]])
    #expect(result.own.map(\.key) == [["hemmelig"]])
    let history = try NetworkFile.history(at: file.path)
    #expect(history.allSatisfy { $0.entry.entry.note == nil })
    // The log says of the other row only that it changed.
    #expect(history.map { $0.rows.count } == [0, 1, 0, 1, 0])
  }

  @Test func `families that were closed before a day go, and those closed later stay`() throws {
    let file = try EditedFile([
      "families":
        "id,enrolled,closed\ngammel,2019-01-01,2020-12-31\nnyere,2019-01-01,2021-01-01\n"
    ])
    _ = try forget(file, .familiesClosedBefore(Day("2021-01-01") ?? .never))
    #expect(try file.network().families.count == 1)
    #expect(try !holds(file, "gammel"))
    #expect(try holds(file, "nyere"))
  }

  @Test func `history before a day keeps the counts of its changes and no row`() throws {
    let file = try EditedFile(Self.tables)
    try file.edit(set(.families, "erle", "alias", "Skrivefeil"))
    try file.edit(set(.families, "erle", "alias", "Erle"))
    _ = try forget(file, .historyBefore(Day("2026-06-16") ?? .never))
    #expect(try !holds(file, "Skrivefeil"))
    let history = try NetworkFile.history(at: file.path)
    #expect(history.map(\.entry.changed) == [0, 1, 1, 0])
    #expect(history.allSatisfy { $0.rows.isEmpty })
  }
}
