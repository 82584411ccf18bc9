import Model
import SQLite
import Store
import Testing

/// What was made for somebody, in the table `shares`.
@Suite struct SharesTests {
  private static let day = Day("2026-06-15") ?? .never

  private func share(
    _ recipients: Share.Recipients, _ what: Share.Thing = .ecomap, family: String? = "f",
    day: Day = day, by: String = "kari"
  ) -> Share {
    Share(day: day, by: by, for: recipients, what: what, family: family)
  }

  @Test func `what is noted is read again, the latest first, and stands readable in the file`()
    throws
  {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    let later = Self.day.adding(days: 1)
    let noted = [
      share(.services(["nav", "bup", "nav"])), share(.person("p"), .familySheet, day: later),
      share(.meeting, .meetingSheet, by: ""), share(.services(["a"]), .export, family: nil),
    ]
    try NetworkFile.note(noted, at: path)
    let found = try NetworkFile.shares(at: path)
    #expect(found.map(\.number) == [2, 4, 3, 1])
    #expect(found.map(\.share) == [noted[1], noted[3], noted[2], noted[0]])
    #expect(
      try rows(path, "SELECT * FROM shares ORDER BY no") == [
        ["1", "2026-06-15", "kari", "bup,nav", "ecomap", "f"],
        ["2", "2026-06-16", "kari", "person:p", "family-sheet", "f"],
        ["3", "2026-06-15", "∅", "∅", "meeting-sheet", "f"],
        ["4", "2026-06-15", "kari", "a", "export", "∅"],
      ])
    #expect(try NetworkFile.check(at: path) == [])
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `services are told apart by whom, not by their order or repeats`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    for ids in [["a", "b"], ["b", "a"], ["a", "b", "a"]] {
      try NetworkFile.note(share(.services(ids)), at: path)
    }
    try NetworkFile.note(share(.services(["a"])), at: path)
    try NetworkFile.note(share(.services(["a"]), by: ""), at: path)
    try NetworkFile.note(share(.services(["a"]), by: ""), at: path)
    #expect(try NetworkFile.shares(at: path).count == 3)
  }

  @Test func `of a family is also told what was made of the whole network, and of no other family`()
    throws
  {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    try NetworkFile.note(
      [share(.meeting, family: "f"), share(.meeting, family: "g"), share(.meeting, family: nil)],
      at: path)
    #expect(try NetworkFile.shares(at: path, family: "f").map(\.share.family) == [nil, "f"])
    #expect(try NetworkFile.shares(at: path, family: "h").map(\.share.family) == [nil])
  }

  @Test func `nothing is noted in a file that is not there or may not be written`() throws {
    let scratch = try Scratch()
    let missing = scratch.path("none")
    #expect(
      failure { () throws(StoreError) in try NetworkFile.note(share(.meeting), at: missing) }
        == .noSuchFile(path: missing))
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    let other = try Connection.open(path, mode: .readWrite)
    try other.execute("BEGIN IMMEDIATE")
    #expect(
      failure { () throws(StoreError) in
        try NetworkFile.note([share(.meeting)], at: path, patience: 10)
      } == .busy(path: path))
    try other.execute("ROLLBACK")
    #expect(try NetworkFile.shares(at: path) == [])
  }

  @Test(arguments: [("day", "2026-13-01"), ("what", "a secret")])
  func `a row that says no share is damage with its place`(column: String, value: String) throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    try NetworkFile.note(share(.meeting), at: path)
    try Connection.open(path, mode: .readWrite)
      .execute("UPDATE shares SET \(column) = '\(value)'")
    let fault = FileFault(.outOfBounds, table: "shares", key: 1, column: column)
    #expect(try NetworkFile.check(at: path) == [fault])
    #expect(
      failure { () throws(StoreError) in _ = try NetworkFile.shares(at: path) }
        == .damaged(path: path, fault: fault))
    // The network itself is whole.
    _ = try NetworkFile.read(at: path)
  }

  @Test func `a copy of the file has the shares`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(MadeNetwork(everyTable: 3).made())
    try NetworkFile.note(share(.meeting), at: path)
    let copy = scratch.path("copy.sqlite")
    try NetworkFile.copy(at: path, to: copy)
    #expect(try NetworkFile.shares(at: copy) == NetworkFile.shares(at: path))
  }
}
