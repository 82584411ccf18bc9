import Foundation
import Testing

/// Files that are not what the command line says they are.
@Suite struct WrongPathTests {
  @Test func `a report does not replace the network`() throws {
    try Program.inFolder { folder in
      _ = try Program.run(["import", "n.sqlite", Program.sample], in: folder)
      let file = folder.appending(path: "n.sqlite")
      let before = try Data(contentsOf: file)
      for words in [
        ["analyse", "n.sqlite", "-o", "n.sqlite"],
        ["diagram", "n.sqlite", "services", "--format", "svg", "-o", "n.sqlite"],
      ] {
        let run = try Program.run(words, in: folder)
        #expect(run.status == 73)
        #expect(run.errors.hasPrefix("n.sqlite: "))
        #expect(try Data(contentsOf: file) == before)
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["n.sqlite"])
    }
  }

  @Test(arguments: [
    ["init", "n.json"], ["import", "n.json", Program.sample], ["export", Program.sample, "-"],
    ["diagram", Program.sample, "ecomap", "--all", "-o", "-"],
  ])
  func `what could not be read again is wrong usage`(words: [String]) throws {
    try Program.inFolder { folder in
      let run = try Program.run(words, in: folder)
      #expect(run.status == 64)
      #expect(!run.errors.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func `a missing folder is named`() throws {
    try Program.inFolder { folder in
      let report = try Program.run(["analyse", Program.sample, "-o", "a/b/r.txt"], in: folder)
      #expect(report.status == 73)
      #expect(report.errors.contains("(finnes ikke, eller er en snarvei til noe som er borte)"))
      let link = folder.appending(path: "link.sqlite").path
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "none/n.sqlite")
      for path in ["none/n.sqlite", "link.sqlite"] {
        for words in [["import", path, Program.sample], ["init", path]] {
          let run = try Program.run(words + ["--lang", "en"], in: folder)
          #expect(run.status == 73)
          #expect(run.errors.contains("folder"))
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func `a pipe in a bundle is refused and not waited for`() throws {
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      let paths = [
        bundle.appending(path: "families.csv").path, folder.appending(path: "p.json").path,
      ]
      let mkfifo = try Process.run(URL(filePath: "/usr/bin/mkfifo"), arguments: paths)
      mkfifo.waitUntilExit()
      for path in ["b", "p.json"] {
        let run = try Program.run(["import", "n.sqlite", path], in: folder)
        #expect(run.status == 2)
        #expect(run.errors.contains(path))
      }
    }
  }

  @Test(arguments: [
    (
      "nb",
      "b/families.csv: kan ikke leses (finnes ikke, eller er en snarvei til noe som er borte);"
    ),
    (
      "nn",
      "b/families.csv: kan ikkje lesast (finst ikkje, eller er ein snarveg til noko som er borte);"
    ),
    (
      "en",
      "b/families.csv: cannot be read (it does not exist, or is a link to something that is gone);"
    ),
  ])
  func `a link to nothing is told in the reader's language`(language: String, start: String) throws
  {
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: bundle.appending(path: "families.csv").path, withDestinationPath: "borte.csv")
      let run = try Program.run(["check", "b", "--lang", language], in: folder)
      #expect(run.status != 0 && run.errors.hasPrefix(start), "\(run.errors)")
    }
  }
}
