import Foundation
import Testing

/// What was made for somebody is not read into a network by anybody.
@Suite struct StampedExportTests {
  /// A family that two services may know of.
  private static let files = [
    "families.csv": "id,alias,enrolled\nrod,Rød,2020-01-01\ngul,Gul,2020-01-01\n",
    "people.csv": "id,family,alias,role\nmor,rod,Mor,adult\nfar,gul,Far,adult\n",
    "services.csv": "id,name,sector\nnav,Nav Nord,nav\nskole,Nord skole,school\n",
    "ties.csv": "a,b,kind\nnav,rod,serves\nskole,rod,serves\n",
    "consents.csv":
      "family,from_service,to_service,given\nrod,nav,skole,2020-01-01\nrod,skole,nav,2020-01-01\n",
  ]

  private func inFolder(_ body: (URL) throws -> Void) throws {
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      for (name, text) in Self.files {
        try text.write(to: bundle.appending(path: name), atomically: true, encoding: .utf8)
      }
      #expect(try Program.run(["import", "n.sqlite", "b"], in: folder).status == 0)
      try body(folder)
    }
  }

  private static let made = ["ut", "ut.json", "ut.xlsx"]

  @Test(arguments: made, ["nb", "nn", "en"])
  func `it is refused, and the network is as it was`(name: String, language: String) throws {
    try inFolder { folder in
      let export = ["export", "n.sqlite", name, "--for", "nav,skole", "--lang", language]
      let made = try Program.run(export, in: folder)
      #expect(made.status == 0, "\(made.errors)")
      let before = try Data(contentsOf: folder.appending(path: "n.sqlite"))
      for words in [
        ["import", "n.sqlite", name], ["import", "n.sqlite", name, "--check"],
        ["import", "n.sqlite", name, "--replace", "--yes"], ["import", "new.sqlite", name],
        ["analyse", name],
      ] {
        let run = try Program.run(words + ["--lang", language], in: folder)
        #expect(run.status == 2 && run.output.isEmpty, "\(words)")
        let part = ["nb": "utelatt", "nn": "utelate", "en": "left out"][language] ?? ""
        #expect(run.errors.contains(part), "\(words): \(run.errors)")
      }
      #expect(try Data(contentsOf: folder.appending(path: "n.sqlite")) == before)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "new.sqlite").path))
      // Written again, it takes its own place, the mark too.
      #expect(try Program.run(export, in: folder).status == 0)
    }
  }

  @Test func `one table of the folder is refused too`() throws {
    try inFolder { folder in
      let export = ["export", "n.sqlite", "ut", "--for", "nav,skole"]
      #expect(try Program.run(export, in: folder).status == 0)
      #expect(
        try Program.run(["import", "n.sqlite", "ut/families.csv"], in: folder).status == 2)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "ut").path)
      #expect(names.contains("stamp.txt"))
      let stamp = try String(
        contentsOf: folder.appending(path: "ut/stamp.txt"), encoding: .utf8)
      #expect(stamp.hasPrefix("Viser bare det som kan deles med Nav Nord og Nord skole"))
    }
  }

  @Test func `an export of everything has no mark, and takes away that of a former one`() throws {
    try inFolder { folder in
      for name in Self.made {
        let words = ["export", "n.sqlite", name]
        #expect(try Program.run(words + ["--for", "nav,skole"], in: folder).status == 0)
        let whole = try Program.run(words, in: folder)
        #expect(whole.status == 0, "\(whole.errors)")
        let read = try Program.run(["import", "n.sqlite", name], in: folder)
        #expect(read.status == 0 && read.output.contains("Ingenting var nytt"), "\(read.errors)")
      }
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "ut").path)
      #expect(!names.contains("stamp.txt"))
    }
  }

  @Test func `a file of that name that says something else is nobody's mark`() throws {
    try inFolder { folder in
      try "Frimerker".write(
        to: folder.appending(path: "b/stamp.txt"), atomically: true, encoding: .utf8)
      #expect(try Program.run(["import", "n.sqlite", "b"], in: folder).status == 0)
    }
  }
}
