import Analysis
import Foundation
import Testing

/// From a bundle to a network file to findings to a picture, as a user goes.
@Suite struct EndToEndTests {
  @Test func `the sample comes back out to the last byte and a second import changes nothing`()
    throws
  {
    try Program.inFolder { folder in
      let first = try Program.run(["import", "n.sqlite", Program.sample], in: folder)
      #expect(first.status == 0)
      // Some have left in the sample, and what they had was not handed over.
      #expect(first.errors.split(separator: "\n").allSatisfy { $0.hasSuffix("hvem tar over?") })
      #expect(first.output.contains("Familier"))
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.appending(path: "n.sqlite").path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      let before = try Data(contentsOf: folder.appending(path: "n.sqlite"))

      let again = try Program.run(["import", "n.sqlite", Program.sample], in: folder)
      #expect(again.status == 0)
      #expect(again.output.contains("Ingenting var nytt."))
      #expect(try Data(contentsOf: folder.appending(path: "n.sqlite")) == before)

      #expect(try Program.run(["export", "n.sqlite", "ut"], in: folder).status == 0)
      #expect(try Program.holdSame(folder.appending(path: "ut"), URL(filePath: Program.sample)))
      #expect(try Program.run(["export", "n.sqlite", "n.json"], in: folder).status == 0)
      #expect(try Program.run(["export", "n.json", "ut2"], in: folder).status == 0)
      #expect(try Program.holdSame(folder.appending(path: "ut2"), folder.appending(path: "ut")))
      #expect(try Program.run(["check", "n.sqlite"], in: folder).status == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
          == ["n.json", "n.sqlite", "ut", "ut2"])
    }
  }

  @Test func `a bundle and its network file are read alike`() throws {
    try Program.inFolder { folder in
      _ = try Program.run(["import", "solvik.sqlite", Program.sample], in: folder)
      let question = ["--as-of", "2026-06-15", "--format", "json", "--lang", "en"]
      let one = try Program.run(["analyse", "solvik.sqlite"] + question, in: folder)
      let other = try Program.run(["analyse", Program.sample] + question, in: folder)
      #expect(one.status == 0)
      #expect(one.output == other.output)
      let object = try JSONSerialization.jsonObject(with: Data(one.output.utf8))
      let document = try #require(object as? [String: Any])
      #expect(document["schema"] as? String == "samvev.findings/1")
      #expect(document["network"] as? String == "solvik")
      #expect(document["asOf"] as? String == "2026-06-15")
      #expect(document["language"] as? String == "en")
      let findings = try #require(document["findings"] as? [[String: Any]])
      // Every rule comes up in the sample network, once at least; but nobody there was closed too
      // soon.
      #expect(
        Set(findings.compactMap { $0["code"] as? String })
          == Set(FindingCode.allCases.map(\.rawValue)).subtracting(["family.closed-open"]))
      for finding in findings {
        #expect(
          Set(finding.keys) == [
            "code", "severity", "subject", "family", "area", "since", "days", "related", "message",
            "suggestion",
          ])
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["solvik.sqlite"])
    }
  }

  @Test(arguments: ["svg", "pdf", "png", "dot"])
  func `a picture is written where it says in every format`(format: String) throws {
    try Program.inFolder { folder in
      let run = try Program.run(
        [
          "diagram", Program.sample, "responsibilities", "--family", "bjork", "--as-of",
          "15.06.2026", "--format=\(format)",
        ], in: folder)
      #expect(run.status == 0)
      #expect(run.errors == "")
      if format == "dot" {
        #expect(run.output.hasPrefix("digraph"))
        return
      }
      let path = "exports/solvik/responsibilities-bjork-2026-06-15.\(format)"
      #expect(run.output == path + "\n")
      let bytes = try Data(contentsOf: folder.appending(path: path))
      let starts = ["svg": "<?xml", "pdf": "%PDF", "png": "\u{89}PNG"]
      #expect(
        bytes.starts(with: Array((starts[format] ?? "").unicodeScalars.map { UInt8($0.value) })))
    }
  }

  @Test func `one picture is drawn for each open family`() throws {
    try Program.inFolder { folder in
      let run = try Program.run(
        [
          "diagram", Program.sample, "ecomap", "--all", "-o", "kart", "--as-of", "2026-06-15",
          "--format", "dot",
        ], in: folder)
      #expect(run.status == 0)
      let names = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "kart").path)
      #expect(names.count == 12)
      #expect(names.contains("ecomap-bjork-2026-06-15.dot"))
      // All of the sample have room on A4.
      #expect(!run.errors.contains("A3"))
    }
  }

  @Test func `families whose pictures need a larger sheet are named together`() throws {
    try Program.inFolder { folder in
      let made = ["generate", "net.sqlite", "--families", "12", "--seed", "2"]
      #expect(try Program.run(made, in: folder).status == 0)
      let run = try Program.run(
        [
          "diagram", "net.sqlite", "ecomap", "--all", "-o", "kart", "--as-of", "2026-06-15",
          "--format", "dot", "--lang", "nb",
        ], in: folder)
      #expect(run.status == 0)
      let notes = run.errors.split(separator: "\n").filter { $0.contains("Skriv ut på A3") }
      #expect(notes.count == 1 && notes.first?.contains(" og ") == true, "\(run.errors)")
    }
  }

  @Test func `the pictures of many families are those of each alone`() throws {
    try Program.inFolder { folder in
      #expect(try Program.run(["generate", "net", "--families", "60"], in: folder).status == 0)
      let options = ["--as-of", "2026-06-15", "--format", "dot"]
      let run = try Program.run(
        ["diagram", "net", "ecomap", "--all", "-o", "kart"] + options, in: folder)
      #expect(run.status == 0)
      let kart = folder.appending(path: "kart")
      let names = try FileManager.default.contentsOfDirectory(atPath: kart.path).sorted()
      #expect(names.count > 40)
      #expect(names.allSatisfy { $0.hasPrefix("ecomap-") && $0.hasSuffix("-2026-06-15.dot") })
      for name in [names[0], names[17], names[names.count - 1]] {
        let family = String(name.dropFirst("ecomap-".count).dropLast("-2026-06-15.dot".count))
        let alone = try Program.run(
          ["diagram", "net", "ecomap", "--family", family, "-o", "-"] + options, in: folder)
        #expect(try String(contentsOf: kart.appending(path: name), encoding: .utf8) == alone.output)
      }
    }
  }

  @Test func `a bundle with faults is refused whole and the network stays as it was`() throws {
    try Program.inFolder { folder in
      _ = try Program.run(["import", "n.sqlite", Program.sample], in: folder)
      let before = try Data(contentsOf: folder.appending(path: "n.sqlite"))
      let bundle = folder.appending(path: "feil")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      try Data(
        "id;family;domain;raised\nn.ny;bjork;skole;30.02.2026\nn.ny2;bjørk;housing;2026-01-01\n"
          .utf8
      ).write(to: bundle.appending(path: "needs.csv"))
      for command in [["import", "n.sqlite", "feil"], ["import", "n.sqlite", "feil", "--check"]] {
        let run = try Program.run(command, in: folder)
        #expect(run.status == 2)
        #expect(run.output == "")
        let lines = run.errors.split(separator: "\n")
        #expect(lines.count == 4)
        // A word of Samvev's own is told of as it stands by a check only.
        #expect(lines[0].hasPrefix("needs.csv"))
        #expect(lines[0].contains("«skole»") == command.contains("--check"))
        #expect(lines[1].contains("«30.02.2026»"))
        #expect(lines[2].contains("linje 3") && lines[2].contains("«bjørk»"))
      }
      #expect(try Data(contentsOf: folder.appending(path: "n.sqlite")) == before)
      #expect(try Program.run(["import", "ny.sqlite", "feil"], in: folder).status == 2)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "ny.sqlite").path))
    }
  }

  @Test func `a check of what is not in order fails with one and an import of it with two`() throws
  {
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "feil")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      try Data("id,enrolled\nf,30.02.2026\n".utf8).write(
        to: bundle.appending(path: "families.csv"))
      try Data("[]".utf8).write(to: folder.appending(path: "feil.json"))
      try Data("ikke et nettverk".utf8).write(to: folder.appending(path: "feil.sqlite"))
      for path in ["feil", "feil.json", "feil.sqlite"] {
        let check = try Program.run(["check", path], in: folder)
        #expect(check.status == 1)
        #expect(check.output == "" && check.errors.hasPrefix("f"))
      }
      #expect(try Program.run(["import", "n.sqlite", "feil"], in: folder).status == 2)
      #expect(try Program.run(["analyse", "feil"], in: folder).status == 2)
      #expect(try Program.run(["check", "ingen.sqlite"], in: folder).status == 66)
    }
  }

  @Test func `an import of empty tables makes the network too`() throws {
    try Program.inFolder { folder in
      try Data("{}".utf8).write(to: folder.appending(path: "tom.json"))
      #expect(
        try Program.run(["import", "n.sqlite", "tom.json", "--check"], in: folder).status == 0)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "n.sqlite").path))
      #expect(try Program.run(["import", "n.sqlite", "tom.json"], in: folder).status == 0)
      #expect(try Program.run(["summary", "n.sqlite"], in: folder).status == 0)
    }
  }

  @Test func `generate makes the same network for the same seed and touches nothing that is there`()
    throws
  {
    try Program.inFolder { folder in
      let make = ["--families", "20", "--seed", "7"]
      let made = try Program.run(["generate", "a.sqlite"] + make, in: folder)
      #expect(made.status == 0)
      #expect(try Program.run(["generate", "b"] + make, in: folder).status == 0)
      #expect(try Program.run(["export", "a.sqlite", "a"], in: folder).status == 0)
      #expect(try Program.holdSame(folder.appending(path: "a"), folder.appending(path: "b")))
      #expect(try Program.run(["generate", "a.sqlite"] + make, in: folder).status == 73)
      #expect(try Program.run(["init", "a.sqlite"], in: folder).status == 73)
      #expect(try Program.run(["check", "a.sqlite"], in: folder).status == 0)
    }
  }
}
