import Exchange
import Model
import Testing

/// What two sides make of one row, case by case.
@Suite struct ThreeWayCaseTests {
  private func network(_ tables: [String: String]) throws -> Network {
    let files = tables.map { ($0.key + ".csv", Array($0.value.utf8)) }
    return try merge(readBundle(files: files), into: Network(), replacing: false).change.network
  }

  private static let tables = [
    "families": "id,alias,area\nf1,Bjørk,Nord\nf2,Eik,Nord\n",
    "services": "id,name,sector,domains\ns1,Nav,nav,debt economy\n",
    "needs": "id,family,domain,title,raised\nn1,f1,debt,Gjeld,2026-01-01\n",
  ]

  /// What comes of both, where each has other texts in some tables.
  private func merged(
    _ ours: [String: String], _ theirs: [String: String],
    takes: [ConflictPlace: ThreeWayTake] = [:]
  ) throws -> (merge: ThreeWayMerge, ours: Network) {
    let base = try network(Self.tables)
    func side(_ tables: [String: String]) throws -> ThreeWaySide {
      ThreeWaySide(
        try network(Self.tables.merging(tables) { $1 }.filter { !$0.value.isEmpty }), since: base)
    }
    let mine = try side(ours)
    return (threeWay(mine, try side(theirs), takes: takes), mine.network)
  }

  private func needs(_ rows: String...) -> [String: String] {
    ["needs": (["id,family,person,domain,title,raised,urgency"] + rows).joined(separator: "\n")]
  }

  @Test func `changes of different cells of one row both come`() throws {
    let (merge, _) = try merged(
      needs("n1,f1,,debt,Husleie,2026-01-01,"), needs("n1,f1,,debt,Gjeld,2026-01-01,urgent"))
    #expect(merge.conflicts.isEmpty)
    #expect(
      merge.changes.map(\.after) == [
        ["n1", "f1", "", "debt", "Husleie", "2026-01-01", "urgent", "", ""]
      ])
  }

  @Test func `lists that name the same meet`() throws {
    let (merge, _) = try merged(
      ["services": "id,name,sector,domains\ns1,Nav,nav,housing debt\n"],
      ["services": "id,name,sector,domains\ns1,Nav,nav,\"debt, housing\"\n"])
    #expect(merge.conflicts.isEmpty && merge.changes.isEmpty)
  }

  @Test func `a new need of a family that was taken out is a conflict of the family`() throws {
    let gone = ["families": "id,alias,area\nf2,Eik,Nord\n", "needs": ""]
    let (merge, _) = try merged(
      gone, needs("n1,f1,,debt,Gjeld,2026-01-01,", "n2,f1,,economy,Strøm,2026-02-01,"))
    let family = ConflictPlace(.families, ["f1"], column: nil)
    #expect(merge.conflicts.map(\.place) == [family])
    #expect(merge.conflicts[0].namedBy == [RowKey(.needs, ["n2"])])
    #expect(merge.conflicts[0].text(of: merge.conflicts[0].ours) == "")
    // Gone it stays only with what names it, and that is said.
    let (stays, _) = try merged(
      gone, needs("n1,f1,,debt,Gjeld,2026-01-01,", "n2,f1,,economy,Strøm,2026-02-01,"),
      takes: [family: .ours])
    #expect(stays.open.isEmpty && stays.changes.isEmpty)
    #expect(stays.leftOut.map(\.key) == [["n2"]])
    let (back, ours) = try merged(
      gone, needs("n1,f1,,debt,Gjeld,2026-01-01,", "n2,f1,,economy,Strøm,2026-02-01,"),
      takes: [family: .theirs])
    let result = try ours.applying(back.changes).network
    #expect(result.find(.family, id: "f1") != nil && result.find(.need, id: "n2") != nil)
    // What they left as it was stays gone.
    #expect(result.find(.need, id: "n1") == nil)
  }

  @Test func `a need that one took out and the other changed is a conflict of the whole row`()
    throws
  {
    let (merge, _) = try merged(["needs": ""], needs("n1,f1,,debt,Husleie,2026-01-01,"))
    #expect(merge.conflicts.map(\.place) == [ConflictPlace(.needs, ["n1"], column: nil)])
    let conflict = try #require(merge.conflicts.first)
    #expect(
      conflict.text(of: conflict.theirs)
        == "id=n1, family=f1, domain=debt, title=Husleie, raised=2026-01-01")
  }

  @Test func `two things with one id are both kept, and what names theirs follows`() throws {
    let mine = needs("n1,f1,,debt,Gjeld,2026-01-01,", "n2,f1,,economy,Strøm,2026-02-01,").merging([
      "responsibilities": "need,actor,from\nn2,s1,2026-02-02\n"
    ]) { $1 }
    let other = needs("n1,f1,,debt,Gjeld,2026-01-01,", "n2,f2,,housing,Leie,2026-02-03,").merging([
      "responsibilities": "need,actor,from,part\nn2,s1,2026-02-02,lead\n"
    ]) { $1 }
    let (merge, _) = try merged(mine, other)
    #expect(merge.conflicts.map(\.place.column) == ["family", "domain", "title", "raised"])
    #expect(merge.conflicts.map(\.mayBeBoth) == [true, true, true, true])
    let (both, ours) = try merged(
      mine, other, takes: [ConflictPlace(.needs, ["n2"], column: "title"): .both])
    #expect(both.open.isEmpty)
    #expect(both.newIDs.map(\.new) == ["n3"])
    let result = try ours.applying(both.changes).network
    let (needs, held) = (result.needs, result.responsibilities)
    #expect((0..<needs.count).map { needs.title[$0] }.sorted() == ["Gjeld", "Leie", "Strøm"])
    #expect(
      Set((0..<held.count).map { "\(result.id(held.need[$0])) \(held.part[$0]?.code ?? "")" })
        == ["n2 ", "n3 lead"])
  }

  @Test func `an area that both write first, in two ways, becomes one whoever merges`() throws {
    let mine = ["families": "id,alias,area\nf1,Bjørk,Nord\nf2,Eik,Nord\nf3,Osp,sør\n"]
    let other = ["families": "id,alias,area\nf1,Bjørk,Nord\nf2,Eik,Nord\nf4,Lind,SØR\n"]
    let (one, ours) = try merged(mine, other)
    let (two, theirs) = try merged(other, mine)
    func areas(_ merge: ThreeWayMerge, _ network: Network) throws -> [String] {
      let result = try network.applying(merge.changes).network
      return result.families.area.compactMap { $0.map { result.symbols[$0] } }.sorted()
    }
    #expect(try areas(one, ours) == ["Nord", "Nord", "SØR", "SØR"])
    #expect(try areas(two, theirs) == ["Nord", "Nord", "SØR", "SØR"])
  }

  // MARK: The sheet of conflicts

  private func sides() throws -> (ThreeWaySide, ThreeWaySide) {
    let base = try network(Self.tables)
    func side(_ tables: [String: String]) throws -> ThreeWaySide {
      ThreeWaySide(try network(Self.tables.merging(tables) { $1 }), since: base)
    }
    return (
      try side(needs("n1,f1,,debt,Blåbær; \"husleie\",2026-01-05,")),
      try side(needs("n1,f1,,debt,Strøm,2026-01-06,"))
    )
  }

  @Test func `a sheet is read back as it was written`() throws {
    let (ours, theirs) = try sides()
    let conflicts = threeWay(ours, theirs).conflicts
    let takes = [conflicts[0].place: ThreeWayTake.theirs, conflicts[1].place: .base]
    for form in [CSVForm.plain, .excel] {
      let file = try ConflictsFile(ConflictsFile.bytes(conflicts, takes: takes, form: form))
      let answers = ConflictAnswers(ours, theirs, lines: file.lines)
      #expect(answers.misfits.isEmpty && answers.takes == takes && answers.merge.open.isEmpty)
      #expect(
        answers.merge.changes.map(\.after) == [
          ["n1", "f1", "", "debt", "Strøm", "2026-01-01", "", "", ""]
        ])
    }
  }

  @Test func `a sheet that Excel has saved is the same sheet`() throws {
    let (ours, theirs) = try sides()
    let text =
      "table;key;column;base;ours;theirs;take\r\nneeds;n1;title;Gjeld;\"Blåbær; \"\"husleie\"\"\";Strøm;min\r\nneeds;n1;raised;01.01.2026;05.01.2026;06.01.2026;DERES\r\n;;;;;;\r\n"
    let windows = text.unicodeScalars.map { UInt8($0.value) }
    for bytes in [windows, Array(("\u{FEFF}" + text).utf8)] {
      let answers = ConflictAnswers(ours, theirs, lines: try ConflictsFile(bytes).lines)
      #expect(answers.misfits.isEmpty && answers.merge.open.isEmpty)
      #expect(
        answers.takes.sorted { $0.key < $1.key }.map(\.value) == [.ours, .theirs])
    }
  }

  @Test func `a line that says something else than what stands there is not used`() throws {
    let (ours, theirs) = try sides()
    func misfits(_ rows: String) throws -> [ConflictAnswers.AnswerFault] {
      let text = "table,key,column,base,ours,theirs,take\n" + rows
      return ConflictAnswers(ours, theirs, lines: try ConflictsFile(Array(text.utf8)).lines)
        .misfits.map(\.why)
    }
    #expect(try misfits("needs,n1,title,Gjeld,Annet,Strøm,ours\n") == [.otherValues])
    #expect(try misfits("needs,n1,title,Gjeld,Annet,Strøm,\n") == [])
    #expect(try misfits("needs,n1,person,,,,ours\n") == [.noConflict])
    #expect(
      try misfits("needs,n1,raised,2026-01-01,2026-01-05,2026-01-06,both\n") == [.notBoth])
    #expect(
      try misfits(
        "needs,n1,raised,2026-01-01,2026-01-05,2026-01-06,ours\nneeds,n1,raised,2026-01-01,2026-01-05,2026-01-06,base\n"
      ) == [.contradiction(line: 2)])
  }

  @Test(arguments: ["", "a,b\n1,2\n", "table,key\n", "\u{0}\u{0}"])
  func `what is no sheet of conflicts is not taken for one`(text: String) {
    #expect(throws: ConflictsFile.Fault.notConflicts) { try ConflictsFile(Array(text.utf8)) }
  }

  @Test func `a key has a stroke between its cells, and one within a cell is told apart`() {
    for cells in [["a", "b/c", ""], ["\\", "/", "\\/"], ["x"]] {
      #expect(RowKeyText.cells(RowKeyText.text(cells)) == cells)
    }
    #expect(RowKeyText.text(["a", "b/c"]) == "a/b\\/c")
  }

  // MARK: A file that is not whole

  @Test func `what is not in an incomplete file stays as it was`() throws {
    let base = try network(Self.tables)
    func other(_ files: [(name: String, text: String)]) throws -> OtherBundle {
      try OtherBundle(
        readBundle(files: files.map { ($0.name, Array($0.text.utf8)) }), since: base)
    }
    let part = try other([("needs.csv", "id,family,domain,raised\nn2,f2,debt,2026-03-01\n")])
    #expect(!part.isComplete && part.lackingTables == [.families, .services])
    #expect(part.lackingColumns.map(\.table) == [.needs])
    #expect(part.side.changes.map(\.key) == [["n2"]])
    let files = Self.tables.map { (name: $0.key + ".csv", text: $0.value) }
    let named = try other(files)
    #expect(!named.isComplete)
  }

  @Test func `a table with few rows that is gone from a whole bundle has become empty`() throws {
    func sheet(_ name: TableName, _ rows: [[String: String]]) -> (name: String, text: String) {
      let columns = TableSchema.of(name).columns.map(\.name)
      let lines = rows.map { row in columns.map { row[$0] ?? "" }.joined(separator: ",") }
      return (
        name.rawValue + ".csv",
        ([columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
      )
    }
    let families = sheet(.families, (1...12).map { ["id": "f\($0)", "alias": "Familie \($0)"] })
    func moments(_ count: Int) -> (name: String, text: String) {
      sheet(
        .moments,
        (1...count).map { ["date": "2026-01-01", "family": "f\($0)", "title": "Flyttet"] })
    }
    func removed(_ count: Int) throws -> Int {
      let base = try network(
        Dictionary(
          [families, moments(count)].map { ($0.name.replacing(".csv", with: ""), $0.text) },
          uniquingKeysWith: { one, _ in one }))
      let other = try OtherBundle(
        readBundle(files: [(families.name, Array(families.text.utf8))]), since: base)
      #expect(other.isComplete == !other.side.changes.isEmpty)
      return other.side.changes.count { $0.after == nil }
    }
    #expect(try removed(2) == 2)
    // Of many it is likelier that something is missing.
    #expect(try removed(3) == 0)
  }

  @Test func `much that is lost is told`() throws {
    let rows = (1...8).map { "x\($0),Familie \($0),Nord\n" }.joined()
    let base = try network(["families": "id,alias,area\n" + rows])
    let one = try network(["families": "id,alias,area\nx1,Familie 1,Nord\n"])
    let losses = LargeLoss.found(
      in: ThreeWaySide(one, since: base), beside: ThreeWaySide(base, since: base))
    #expect(losses == [.rows(.families, gone: 7, of: 8)])
    let emptied = try network([
      "families": "id,alias,area\n" + (1...8).map { "x\($0),,Nord\n" }.joined()
    ])
    #expect(
      LargeLoss.found(
        in: ThreeWaySide(emptied, since: base), beside: ThreeWaySide(base, since: base)) == [
          .cells(.families, column: "alias", gone: 8, of: 8)
        ])
  }
}
