import Editing
import Foundation
import Model
import Store
import Testing

/// What was made for whom follows new ids, and goes with what is forgotten.
@Suite struct SharesTests {
  private static let tables = [
    "families": "id,alias,closed\nfam,Fam,\nandre,Andre,\nferdig,Ferdig,2024-01-01\n",
    "people":
      "id,family,alias,role\nper,fam,Per,adult\npia,andre,Pia,adult\nfinn,ferdig,Finn,adult\n",
    "services": "id,name,sector\nbup,BUP,health\nnav,Nav,nav\nnav-2,Nav,nav\n",
    "contacts": "id,name,service\nkari,Kari,nav\n",
  ]

  private func share(
    _ code: String, _ family: String?, _ what: Share.Thing = .ecomap
  ) -> Share {
    Share(
      day: EditedFile.today, by: "tests", for: Share.Recipients(code: code), what: what,
      family: family)
  }

  private func file() throws -> EditedFile {
    let file = try EditedFile(Self.tables)
    try NetworkFile.note(
      [
        share("bup,nav", "fam"), share("person:per", "fam", .familySheet),
        share("nav-2", "andre"), share("", "ferdig", .meetingSheet),
        share("person:finn", nil, .export), share("bup", nil, .export),
      ], at: file.path)
    return file
  }

  /// For whom and of which family, in the order in which it was noted.
  private func noted(_ file: EditedFile) throws -> [String] {
    try NetworkFile.shares(at: file.path).sorted { $0.number < $1.number }
      .map { "\($0.share.recipients.code) \($0.share.family ?? "-")" }
  }

  @Test func `a new id is the one that shares have, and the old one when it is taken back`() throws
  {
    let file = try file()
    let before = try noted(file)
    try file.edit(RenameRow(nil, from: "fam", to: "familie"))
    try file.edit(RenameRow(nil, from: "per", to: "z"))
    // The order is that of the ids.
    try file.edit(RenameRow(nil, from: "bup", to: "zup"))
    let after = [
      "nav,zup familie", "person:z familie", "nav-2 andre", " ferdig", "person:finn -", "zup -",
    ]
    #expect(try noted(file) == after)
    for _ in 0..<3 { try file.edit(UndoChange(nil)) }
    #expect(try noted(file) == before)
    // Undone once more, each stands again.
    for number in [7, 6, 5] { try file.edit(UndoChange(number)) }
    #expect(try noted(file) == after)
  }

  @Test func `a need's new id is nobody's in shares`() throws {
    let file = try EditedFile(
      Self.tables.merging(["needs": "id,family,domain,title,raised\nnav,fam,debt,t,2026-01-01\n"]) {
        one, _ in one
      })
    try NetworkFile.note(share("nav", "fam"), at: file.path)
    try file.edit(RenameRow(.needs, from: "nav", to: "n1"))
    #expect(try noted(file) == ["nav fam"])
  }

  @Test func `of two that are joined the shares are those of the one that stays`() throws {
    let file = try file()
    try NetworkFile.note(share("nav,nav-2", "andre"), at: file.path)
    try file.edit(JoinRows("nav", "nav-2", keepsOwn: true))
    try file.edit(JoinRows("fam", "andre", keepsOwn: true))
    #expect(
      try noted(file) == [
        "bup,nav fam", "person:per fam", "nav fam", " ferdig", "person:finn -", "bup -", "nav fam",
      ])
  }

  private func forget(
    _ file: EditedFile, _ subject: ForgetRows.Subject
  ) throws(UpdateError<EditFault>) -> ForgetRows.Result {
    let request = ForgetRows(subject)
    return try NetworkFile.erase(at: file.path, wanting: request.wanted) {
      (base) throws(EditFault) in
      let result = try request.result(base)
      return .done(
        (
          LoggedChange(result.edit.change, EditedFile.entry(.forget, nil)), result.erasure, result
        ))
    }.answer
  }

  private func holds(_ file: EditedFile, _ text: String) throws -> Bool {
    let folder = URL(filePath: file.path).deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { name in
      try Data(contentsOf: folder.appending(path: name)).range(of: Data(text.utf8)) != nil
    }
  }

  @Test func `a forgotten family is in no share, nor in any byte of the file`() throws {
    let file = try file()
    try file.edit(RenameRow(nil, from: "fam", to: "hemmelig"))
    #expect(try holds(file, "hemmelig"))
    let result = try forget(file, .one(.families, id: "hemmelig"))
    #expect(result.shares.map(\.recipients.code) == ["bup,nav", "person:per"])
    for word in ["hemmelig", "person:per", "bup,nav"] { #expect(try !holds(file, word), "\(word)") }
    #expect(try noted(file) == ["nav-2 andre", " ferdig", "person:finn -", "bup -"])
    #expect(try NetworkFile.check(at: file.path) == [])
  }

  @Test func `a forgotten person is in no share, and the family's others stay`() throws {
    let file = try file()
    let result = try forget(file, .one(.people, id: "per"))
    #expect(result.shares.count == 1)
    #expect(try !holds(file, "person:per"))
    #expect(try noted(file).contains("bup,nav fam"))
  }

  @Test func `families closed before a day go from the shares, with those who were in them`() throws
  {
    let file = try file()
    let result = try forget(file, .familiesClosedBefore(EditedFile.today))
    #expect(result.shares.map(\.recipients.code) == ["", "person:finn"])
    #expect(try noted(file) == ["bup,nav fam", "person:per fam", "nav-2 andre", "bup -"])
    #expect(try !holds(file, "ferdig"))
  }

  @Test func `what is left only among the shares can be forgotten`() throws {
    let file = try file()
    try NetworkFile.note(
      [share("nav", "borte"), share("person:borteper", nil)], at: file.path)
    #expect(throws: UpdateError<EditFault>.self) { try forget(file, .one(.families, id: "bort")) }
    _ = try forget(file, .one(.families, id: "borte"))
    _ = try forget(file, .one(.people, id: "borteper"))
    #expect(try !holds(file, "borte"))
    #expect(try noted(file).count == 6)
  }
}
