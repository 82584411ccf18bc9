import Editing
import Exchange
import Foundation
import Model
import Store
import Support
import Testing

/// Two network files that were one, put together and taken apart again.
@Suite struct MergeNetworksTests {
  /// A file with a network, and a copy of it that somebody takes away.
  private func pair(_ bundle: PlainBundle) throws -> (ours: EditedFile, theirs: EditedFile) {
    let (ours, theirs) = (try EditedFile(), try EditedFile())
    try ours.importing(bundle.parsed)
    try FileManager.default.copyItem(atPath: ours.path, toPath: theirs.path)
    return (ours, theirs)
  }

  private func logged(_ file: EditedFile) throws -> LoggedNetwork {
    LoggedNetwork(try file.network(), log: try NetworkFile.history(at: file.path))
  }

  /// A change of a third one's file.
  private static let others = TakenIn(number: 7, at: "2026-05-01T12:00:00Z", by: "Ola")

  /// Changes a file cell by cell, so that its log says how.
  private func change(_ file: EditedFile, to bundle: PlainBundle) throws {
    let changes = try Network(bundle).changes(from: file.network())
    let half = changes.count / 2
    for rows in [changes[..<half], changes[half...]] where !rows.isEmpty {
      let log = try NetworkFile.history(at: file.path)
      // Half of a change may break a rule: then all of it is made at once.
      if file.fault(
        MergeNetworks(
          Array(rows), latest: log.last?.entry.number, takenIn: Self.others)) != nil
      {
        let rest = try Network(bundle).changes(from: file.network())
        try file.edit(
          MergeNetworks(rest, latest: log.last?.entry.number, takenIn: Self.others))
        return
      }
    }
  }

  private func forget(_ file: EditedFile, _ family: String) throws {
    let request = ForgetRows(.one(.families, id: family))
    _ = try NetworkFile.erase(at: file.path, wanting: request.wanted) {
      (base) throws(EditFault) in
      let result = try request.result(base)
      let entry = ChangeLogEntry(
        at: "2026-06-15T12:00:00Z", by: "tests", way: .forget, rows: nil, isUndoable: false)
      return .done((LoggedChange(result.edit.change, entry), result.erasure, result))
    }
  }

  private static let tables = [
    "families": "id,alias\nf1,Bjørk\nf2,Eik\n", "services": "id,name,sector\ns1,Nav,nav\n",
    "people": "id,family,alias\np1,f1,Ida\n",
    "needs": "id,family,domain,title,raised\nn1,f1,debt,Gjeld,2026-01-01\n",
  ]

  private func pairOfTables() throws -> (ours: EditedFile, theirs: EditedFile) {
    let (ours, theirs) = (try EditedFile(Self.tables), try EditedFile())
    try FileManager.default.copyItem(atPath: ours.path, toPath: theirs.path)
    return (ours, theirs)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 21, 22] as [UInt64])
  func `the logs tell what both began with, and undo gives the bytes from before`(
    seed: UInt64
  ) throws {
    let (ours, theirs) = try pair(RandomColleague.base(seed: seed))
    let base = try ours.network()
    let plain = PlainBundle(base)
    try change(ours, to: RandomColleague.changed(plain, seed: seed + 50, changes: 6, among: 6))
    try change(theirs, to: RandomColleague.changed(plain, seed: seed + 90, changes: 6, among: 6))
    let (mine, their) = (try logged(ours), try logged(theirs))
    guard case .known(let left, let right) = CommonBeginning(mine, their) else {
      Issue.record("the logs tell nothing")
      return
    }
    #expect(Set(left.changes) == Set(mine.network.changes(from: base)))
    #expect(Set(right.changes) == Set(their.network.changes(from: base)))
    let conflicts = threeWay(left, right).conflicts
    let takes = Dictionary(
      conflicts.map { ($0.place, ThreeWayTake.theirs) }, uniquingKeysWith: { one, _ in one })
    let merge = threeWay(left, right, takes: takes)
    let before = try ours.bundle()
    let request = MergeNetworks(merge.changes, latest: mine.log.last?.entry.number)
    let expected = ours.outcomeOnWhole(request)
    guard expected.fault == nil, !merge.changes.isEmpty else {
      if !merge.changes.isEmpty { #expect(ours.fault(request) == expected.fault) }
      #expect(try ours.bundle() == before)
      return
    }
    #expect(try ours.edit(request) == merge.changes)
    #expect(try NetworkFile.check(at: ours.path).isEmpty)
    #expect(try ours.network().violations().isEmpty)
    let last = try #require(try NetworkFile.history(at: ours.path).last)
    #expect(last.entry.entry.way == .merge && last.rows == merge.changes)
    try ours.edit(UndoChange(nil))
    #expect(try ours.bundle() == before)
  }

  @Test func `a file that is behind is caught up with, and one that is not has nothing new`() throws
  {
    let (ours, theirs) = try pairOfTables()
    try theirs.edit(SetRow(.needs, ["n1"], [.init("title", "Husleie")], EditedFile.reading))
    guard case .known(let left, let right) = CommonBeginning(try logged(ours), try logged(theirs))
    else {
      Issue.record("the logs tell nothing")
      return
    }
    #expect(left.changes.isEmpty && right.changes.count == 1)
    #expect(threeWay(left, right).changes == right.changes)
    #expect(threeWay(right, left).changes.isEmpty)
  }

  /// Puts a copy's file into another one, as the command does.
  private func merge(_ file: EditedFile, _ other: EditedFile) throws {
    let (mine, their) = (try logged(file), try logged(other))
    let sides = try MergeSides(mine, .network(their), base: nil, isAgreed: false)
    let merge = threeWay(sides.ours, sides.theirs)
    #expect(merge.open.isEmpty)
    try file.edit(MergeNetworks(merge.changes, latest: sides.latest, takenIn: sides.takenIn))
  }

  @Test func `what came from the other file and was taken out does not come back with it`() throws {
    let (ours, theirs) = try pairOfTables()
    try theirs.edit(
      AddRow(.families, [.init("id", "f3"), .init("alias", "Lind")], EditedFile.reading))
    try merge(ours, theirs)
    #expect(try ours.network().families.count == 3)
    try ours.edit(RemoveRow(.families, ["f3"], takesReferrers: false, EditedFile.reading))
    // Theirs has changed nothing that names it.
    try theirs.edit(SetRow(.families, ["f2"], [.init("alias", "Osp")], EditedFile.reading))
    try merge(ours, theirs)
    let families = try ours.network().families
    #expect((0..<families.count).map { families.alias[$0] } == ["Bjørk", "Osp"])
    // Nor the other way: there it is gone.
    try merge(theirs, ours)
    #expect(try theirs.bundle() == ours.bundle())
  }

  @Test func `after a merge that is not in the log of the other, what both had is asked for`()
    throws
  {
    let (ours, theirs) = try pairOfTables()
    try theirs.edit(SetRow(.families, ["f2"], [.init("alias", "Osp")], EditedFile.reading))
    let (mine, their) = (try logged(ours), try logged(theirs))
    let sides = try MergeSides(mine, .network(their), base: nil, isAgreed: false)
    try ours.edit(MergeNetworks(threeWay(sides.ours, sides.theirs).changes, latest: sides.latest))
    guard case .unknown(.mergedSince) = CommonBeginning(try logged(ours), try logged(theirs)) else {
      Issue.record("a merge with something unknown was passed over")
      return
    }
    // Taken back, it has no part in it.
    try ours.edit(UndoChange(nil))
    guard case .known = CommonBeginning(try logged(ours), try logged(theirs)) else {
      Issue.record("the logs tell nothing")
      return
    }
  }

  @Test func `files that never were one tell nothing`() throws {
    let (ours, theirs) = (try EditedFile(Self.tables), try EditedFile())
    try theirs.importing(["families": "id,alias\nx,X\n"])
    guard case .unknown(.noCommonChange) = CommonBeginning(try logged(ours), try logged(theirs))
    else {
      Issue.record("they were one")
      return
    }
  }

  @Test func `where something of the log was erased, nothing is guessed`() throws {
    let (ours, theirs) = (try EditedFile(Self.tables), try EditedFile())
    // Both have this change, and ours forgets what it was about.
    try ours.edit(SetRow(.needs, ["n1"], [.init("title", "Husleie")], EditedFile.reading))
    try FileManager.default.copyItem(atPath: ours.path, toPath: theirs.path)
    try forget(ours, "f1")
    guard case .unknown(let reason) = CommonBeginning(try logged(ours), try logged(theirs)) else {
      Issue.record("a log that was erased was believed")
      return
    }
    #expect(reason == .erased)
  }

  @Test func `what was forgotten does not come back from a file that left it as it was`() throws {
    let (ours, theirs) = try pairOfTables()
    let base = try ours.network()
    try forget(ours, "f1")
    try theirs.edit(SetRow(.families, ["f2"], [.init("alias", "Osp")], EditedFile.reading))
    let merge = threeWay(
      ThreeWaySide(try ours.network(), since: base), ThreeWaySide(try theirs.network(), since: base)
    )
    #expect(merge.conflicts.isEmpty)
    #expect(merge.changes.map(\.key) == [["f2"]])
    // The change that both have is the first import; theirs holds what came after it.
    guard case .known(_, let right) = CommonBeginning(try logged(ours), try logged(theirs)) else {
      Issue.record("the log of theirs is whole")
      return
    }
    #expect(right.changes.map(\.key) == [["f2"]])
  }

  @Test func `a network that changed meanwhile is not written over`() throws {
    let (ours, _) = try pairOfTables()
    let change = RowChange(
      .families, before: ["f2", "Eik", "", "", ""], after: ["f2", "Osp", "", "", ""])
    let request = MergeNetworks([change], latest: 1)
    try ours.edit(SetRow(.families, ["f2"], [.init("alias", "Lind")], EditedFile.reading))
    #expect(ours.fault(request)?.contains("ble endret mens") == true)
  }
}
