import Foundation
import Model
import Terms
import Testing
import Wording

/// What `--replace` asks before it takes anything away.
@Suite struct ReplaceTests {
  private static let tables = [
    "families": "id,alias\nf1,Eik\nf2,Rogn\n",
    "needs":
      "id,family,domain,title,raised\nn1,f1,debt,Brev,2026-05-01\nn2,f2,school,Ro,2026-05-02\n",
    "moments": "date,family,title\n2026-05-01,f1,Første dag\n2026-05-02,f1,Ringte selv\n",
  ]

  /// A folder with a network and the sheets that it came from.
  private func inFolder(_ body: (_ folder: URL, _ sheets: URL) throws -> Void) throws {
    try Program.inFolder { folder in
      let sheets = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: sheets, withIntermediateDirectories: true)
      for (name, text) in Self.tables {
        try Data(text.utf8).write(to: sheets.appending(path: name + ".csv"))
      }
      #expect(try Program.run(["import", "n.sqlite", "b"], in: folder).status == 0)
      try body(folder, sheets)
    }
  }

  /// Replaces, and expects that it is refused with these words and that the network is as it was.
  private func expectRefusal(
    _ words: [String], saying parts: [String], in folder: URL
  ) throws {
    let file = folder.appending(path: "n.sqlite")
    let before = try Data(contentsOf: file)
    let run = try Program.run(["import", "n.sqlite", "b", "--replace"] + words, in: folder)
    #expect(run.status == 2, "\(run)")
    for part in parts { #expect(run.errors.contains(part), "\(part): \(run.errors)") }
    #expect(run.errors.contains("Ingenting er endret."))
    #expect(try Data(contentsOf: file) == before)
  }

  private func replace(_ words: [String], in folder: URL) throws -> Program.Run {
    try Program.run(["import", "n.sqlite", "b", "--replace"] + words, in: folder)
  }

  @Test func `where nothing goes nothing is asked`() throws {
    try inFolder { folder, sheets in
      let same = try replace([], in: folder)
      #expect(same.status == 0 && same.errors == "" && same.output.contains("Ingenting var nytt."))
      let more = (Self.tables["families"] ?? "") + "f3,Selje\n"
      try Data(more.utf8).write(to: sheets.appending(path: "families.csv"))
      #expect(try replace([], in: folder).status == 0)
    }
  }

  @Test func `rows that go are shown and want a yes`() throws {
    try inFolder { folder, sheets in
      let fewer = "id,family,domain,title,raised\nn1,f1,debt,Brev,2026-05-01\n"
      try Data(fewer.utf8).write(to: sheets.appending(path: "needs.csv"))
      try expectRefusal([], saying: ["Behov: 1 rad ville blitt borte (n2)", "--yes."], in: folder)
      let refused = try replace([], in: folder)
      #expect(refused.output.contains("fjernet"))
      // A check only looks.
      #expect(try replace(["--check"], in: folder).status == 0)
      #expect(try replace(["--yes"], in: folder).status == 0)
      #expect(try replace([], in: folder).status == 0)
    }
  }

  @Test func `a table that is there without a row is emptied and not lacking`() throws {
    try inFolder { folder, sheets in
      try Data("date,family,title\n".utf8).write(to: sheets.appending(path: "moments.csv"))
      try expectRefusal([], saying: ["Øyeblikk: 2 rader ville blitt borte"], in: folder)
      #expect(try replace(["--yes"], in: folder).status == 0)
    }
  }

  @Test func `a table that the folder lacks has to be named`() throws {
    try inFolder { folder, sheets in
      for name in ["moments", "needs"] {
        try FileManager.default.removeItem(at: sheets.appending(path: name + ".csv"))
      }
      let words = [
        "Behov er ikke med i det som blir lest; hele tabellen (2 rader)",
        "Øyeblikk er ikke med i det som blir lest",
        "--yes=behov,øyeblikk",
      ]
      try expectRefusal([], saying: words, in: folder)
      try expectRefusal(["--yes"], saying: words, in: folder)
      try expectRefusal(["--check"], saying: words, in: folder)
      try expectRefusal(
        ["--yes", "moments"], saying: ["Behov er ikke med", "--yes=behov"], in: folder)
      let unknown = try replace(["--yes=øyeblik"], in: folder)
      #expect(unknown.status == 64 && unknown.errors.contains("mente du øyeblikk?"))
      let named = try replace(["--yes", "øyeblikk,needs.csv"], in: folder)
      #expect(named.status == 0)
      #expect(try replace([], in: folder).output.contains("Ingenting var nytt."))
    }
  }

  @Test(arguments: Language.allCases)
  func `what is said of tables names them in the language of the run, and is understood so`(
    language: Language
  ) throws {
    for table in TableName.allCases {
      let name = table.noun.many[language]
      #expect(Terms.table(named: name) == table, "\(name)")
      #expect(!name.contains { ", ".contains($0) })
    }
    try inFolder { folder, sheets in
      for name in ["moments", "needs"] {
        try FileManager.default.removeItem(at: sheets.appending(path: name + ".csv"))
      }
      let run = try replace(["--lang", language.rawValue], in: folder)
      let names = [TableName.needs, .moments].map { $0.noun.many[language] }
      let option = "--yes=" + names.joined(separator: ",")
      #expect(run.status == 2 && run.errors.hasSuffix(option + ".\n"), "\(run.errors)")
      #expect(try replace([option], in: folder).status == 0)
    }
  }

  @Test func `a file that looks like a table and was not read is said first`() throws {
    try inFolder { folder, sheets in
      try FileManager.default.moveItem(
        at: sheets.appending(path: "moments.csv"), to: sheets.appending(path: "momentss.csv"))
      // Mistakes are not what it is about.
      try Data("id,alias\nf1,Eik\n".utf8).write(to: sheets.appending(path: "families.csv"))
      let words = ["momentss.csv ble ikke lest; skal den hete Øyeblikk.csv?", "--yes=momentss.csv"]
      for yes in [[], ["--yes"], ["--yes=moments"]] {
        try expectRefusal(yes, saying: words, in: folder)
      }
      let run = try replace([], in: folder)
      #expect(run.errors.hasPrefix("momentss.csv"))
      #expect(!run.errors.contains("needs.csv"))
    }
  }

  @Test func `a name with a blank or a comma is shown and taken as it stands`() throws {
    try inFolder { folder, sheets in
      let name = "moments, gammel kopi.csv"
      try Data("x\n".utf8).write(to: sheets.appending(path: name))
      try expectRefusal(["--yes"], saying: ["--yes=\"\(name)\"."], in: folder)
      #expect(try replace(["--yes=\(name)"], in: folder).status == 0)
    }
  }

  @Test func `a file that is left out on purpose is named with the table`() throws {
    try inFolder { folder, sheets in
      try FileManager.default.moveItem(
        at: sheets.appending(path: "moments.csv"), to: sheets.appending(path: "momentss.csv"))
      try expectRefusal(["--yes=momentss.csv"], saying: ["Øyeblikk er ikke med"], in: folder)
      #expect(try replace(["--yes", "momentss.csv,moments"], in: folder).status == 0)
    }
  }

  @Test func `a yes belongs to replace`() throws {
    try inFolder { folder, _ in
      let run = try Program.run(["import", "n.sqlite", "b", "--yes"], in: folder)
      #expect(run.status == 64 && run.errors.contains("--replace --yes"))
      // Before the arguments it takes none of them for its value.
      #expect(
        try Program.run(["import", "--replace", "--yes", "n.sqlite", "b"], in: folder).status == 0)
    }
  }
}
