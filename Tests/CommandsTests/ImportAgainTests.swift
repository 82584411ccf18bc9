import Foundation
import SQLite
import Testing

/// An import of the files that were imported last: nothing in them is new, as long as the network
/// stands as it did then.
@Suite struct ImportAgainTests {
  private static let same = "Filene er de samme som sist"

  /// A folder with a small bundle that nothing is said about, imported into `n.sqlite`.
  private func imported(_ body: (URL, Program.Run) throws -> Void) throws {
    try Program.inFolder { folder in
      let sheets = folder.appending(path: "ark")
      try FileManager.default.createDirectory(at: sheets, withIntermediateDirectories: true)
      let texts = [
        "families.csv": "id,alias\nf,Eik\n",
        "needs.csv": "id,family,domain,title,raised\nn,f,economy,Husleie,2026-01-01\n",
      ]
      for (name, text) in texts { try Data(text.utf8).write(to: sheets.appending(path: name)) }
      let run = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      #expect(run.status == 0 && !run.output.contains(Self.same), "\(run.errors)")
      try body(folder, run)
    }
  }

  @Test func `the same files are not read twice, and as many rows are said to be unchanged`() throws
  {
    try imported { folder, _ in
      let again = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      #expect(again.status == 0 && again.output.contains(Self.same) && again.errors.isEmpty)
      // Touching the network without a change in the end makes it be read: the rows are the same.
      _ = try Program.run(["set", "n.sqlite", "needs", "n", "title=Strøm"], in: folder)
      _ = try Program.run(["undo", "n.sqlite"], in: folder)
      let read = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      #expect(!read.output.contains(Self.same) && read.output.contains("Ingenting var nytt."))
      #expect(again.output.hasPrefix(read.output))
    }
  }

  @Test func `what was changed in the network since is changed back`() throws {
    try imported { folder, _ in
      _ = try Program.run(["set", "n.sqlite", "needs", "n", "title=Strøm"], in: folder)
      let again = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      #expect(again.status == 0 && !again.output.contains(Self.same))
      let shown = try Program.run(["analyse", "n.sqlite"], in: folder)
      #expect(shown.output.contains("Husleie") && !shown.output.contains("Strøm"))
    }
  }

  @Test func `what another program wrote past the log is seen`() throws {
    try imported { folder, _ in
      do {
        let connection = try Connection.open(
          folder.appending(path: "n.sqlite").path, mode: .readWrite)
        try connection.execute("UPDATE need SET title = 'Strøm'")
      }
      let again = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      #expect(again.status == 0 && !again.output.contains(Self.same))
      let shown = try Program.run(["analyse", "n.sqlite"], in: folder)
      #expect(shown.output.contains("Husleie") && !shown.output.contains("Strøm"))
    }
  }

  @Test(arguments: [
    ("needs.csv", "id,family,domain,title,raised\nn,f,economy,Strøm,2026-01-01\n"),
    ("people.csv", "id,family,role\np,f,adult\n"), ("merk.txt", "Les dette først."),
  ])
  func `another file among them, or another text in one, is read`(
    name: String, text: String
  ) throws {
    try imported { folder, _ in
      try Data(text.utf8).write(to: folder.appending(path: "ark/" + name))
      let again = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      #expect(again.status == 0 && !again.output.contains(Self.same))
    }
  }

  @Test(arguments: [["--check"], ["--strict"], ["--replace", "--yes"], ["--lang", "en"]])
  func `who asks for more than an import gets it`(more: [String]) throws {
    try imported { folder, _ in
      let again = try Program.run(["import", "n.sqlite", "ark"] + more, in: folder)
      #expect(!again.output.contains(Self.same) && !again.output.contains("The files are the same"))
    }
  }

  @Test func `of what was asked about it is said where to see it again`() throws {
    try imported { folder, _ in
      let twins = "id,family,role\np,f,adult\nq,f,Barnet\n"
      try Data(twins.utf8).write(to: folder.appending(path: "ark/people.csv"))
      let first = try Program.run(["import", "m.sqlite", "ark"], in: folder)
      #expect(first.errors.contains("«Barnet»"))
      let again = try Program.run(["import", "m.sqlite", "ark"], in: folder)
      #expect(
        again.output.contains(
          "(1), gjelder fortsatt. Se det igjen: samvev importer m.sqlite ark --check"))
      let check = try Program.run(["import", "m.sqlite", "ark", "--check"], in: folder)
      #expect(check.errors.contains("«Barnet»"))
    }
  }

  @Test func `sheets for a network that held something else are read each time`() throws {
    try imported { folder, _ in
      // What import says of rows that the sheet does not have is another thing the second time.
      try Data("id,family,role\np,f,adult\n".utf8).write(
        to: folder.appending(path: "ark/people.csv"))
      for _ in 0..<2 {
        let run = try Program.run(["import", "n.sqlite", "ark"], in: folder)
        #expect(run.status == 0 && !run.output.contains(Self.same))
      }
    }
  }

  @Test func `a trigger that somebody else put into the file is still refused`() throws {
    try imported { folder, _ in
      do {
        let connection = try Connection.open(
          folder.appending(path: "n.sqlite").path, mode: .readWrite)
        try connection.execute("CREATE TRIGGER t AFTER INSERT ON need BEGIN DELETE FROM need; END")
      }
      let again = try Program.run(["import", "n.sqlite", "ark"], in: folder)
      #expect(again.status == 2 && again.output.isEmpty, "\(again.errors)")
    }
  }

  @Test(arguments: ["b.json", "b.xlsx"])
  func `a file that is a bundle by itself is known again too`(name: String) throws {
    try imported { folder, _ in
      let made = try Program.run(["export", "n.sqlite", name], in: folder)
      try #require(made.status == 0, "\(made.errors)")
      for round in 0..<2 {
        let run = try Program.run(["import", "m.sqlite", name], in: folder)
        #expect(run.status == 0 && run.output.contains(Self.same) == (round == 1), "\(run.errors)")
      }
    }
  }
}
