import Foundation
import Testing

/// An export is whole or not there, and takes the place of nothing but an earlier one.
@Suite struct ExportTests {
  private func program() throws -> String {
    try #require(Bundle.main.executableURL).deletingLastPathComponent().appending(path: "samvev")
      .path
  }

  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func `sheets that somebody keeps are not written over`() throws {
    try Program.inFolder { folder in
      let sheets = folder.appending(path: "regneark")
      try FileManager.default.createDirectory(at: sheets, withIntermediateDirectories: true)
      try Data("id;alias\nf1;Eik\n".utf8).write(to: sheets.appending(path: "families.csv"))
      #expect(try Program.run(["import", "n.sqlite", "regneark"], in: folder).status == 0)
      try Data("id;family;domain\ng1;f1;leisure\n".utf8).write(
        to: sheets.appending(path: "goals.csv"))
      let run = try Program.run(["export", "n.sqlite", "regneark"], in: folder)
      #expect(run.status == 73 && run.output == "")
      #expect(run.errors.contains("«families.csv»") && run.errors.contains("«goals.csv»"))
      #expect(run.errors.contains("--force"))
      #expect(try names(sheets) == ["families.csv", "goals.csv"])
      #expect(
        try String(contentsOf: sheets.appending(path: "families.csv"), encoding: .utf8)
          == "id;alias\nf1;Eik\n")
      #expect(
        try Program.run(["export", "n.sqlite", "regneark", "--force"], in: folder).status == 0)
      #expect(try names(sheets) == ["families.csv"])
    }
  }

  @Test func `a folder that generate made is an export of its network`() throws {
    try Program.inFolder { folder in
      let make = ["--families", "20", "--seed", "7"]
      #expect(try Program.run(["generate", "ut"] + make, in: folder).status == 0)
      #expect(try Program.run(["import", "n.sqlite", "ut"], in: folder).status == 0)
      try FileManager.default.createDirectory(
        at: folder.appending(path: "mer"), withIntermediateDirectories: true)
      try Data("id,alias\nny,Ny\n".utf8).write(to: folder.appending(path: "mer/families.csv"))
      #expect(try Program.run(["import", "n.sqlite", "mer"], in: folder).status == 0)
      for target in ["ut", "fersk", "ut"] {
        #expect(try Program.run(["export", "n.sqlite", target], in: folder).status == 0)
      }
      #expect(try Program.holdSame(folder.appending(path: "ut"), folder.appending(path: "fersk")))
      #expect(try names(folder) == ["fersk", "mer", "n.sqlite", "ut"])
    }
  }

  @Test func `whoever stands in the folder stands in it still`() throws {
    try Program.inFolder { folder in
      #expect(try Program.run(["export", Program.sample, "ut"], in: folder).status == 0)
      let out = folder.appending(path: "ut")
      let number = try FileManager.default.attributesOfItem(atPath: out.path)[.systemFileNumber]
      let process = Process()
      process.executableURL = URL(filePath: try program())
      process.arguments = ["export", Program.sample, "."]
      process.currentDirectoryURL = out
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let now = try FileManager.default.attributesOfItem(atPath: out.path)[.systemFileNumber]
      #expect(number as? Int == now as? Int)
      #expect(try Program.holdSame(out, URL(filePath: Program.sample)))
    }
  }

  @Test func `where the disk is full the earlier export is whole`() throws {
    try Program.inFolder { folder in
      for (name, families) in [("liten", "20"), ("stor", "300")] {
        let words = ["generate", name, "--families", families]
        #expect(try Program.run(words, in: folder).status == 0)
      }
      #expect(try Program.run(["export", "liten", "ut"], in: folder).status == 0)
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = [
        "-c", "trap '' XFSZ; ulimit -f 20; exec \"$0\" \"$@\"", try program(), "export",
        "stor", "ut",
      ]
      process.currentDirectoryURL = folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 73)
      #expect(try Program.holdSame(folder.appending(path: "ut"), folder.appending(path: "liten")))
      #expect(try names(folder) == ["liten", "stor", "ut"])
    }
  }

  @Test(.timeLimit(.minutes(5)))
  func `an export that is killed leaves the old one or the new one and the next tidies up`() throws
  {
    try Program.inFolder { folder in
      for seed in ["1", "2"] {
        let words = ["generate", "e" + seed, "--families", "200", "--seed", seed]
        #expect(try Program.run(words, in: folder).status == 0)
      }
      #expect(try Program.run(["export", "e1", "ut/n"], in: folder).status == 0)
      let (one, other) = (folder.appending(path: "e1"), folder.appending(path: "e2"))
      let out = folder.appending(path: "ut/n")
      for round in 0..<12 {
        let process = Process()
        process.executableURL = URL(filePath: try program())
        process.arguments = ["export", round.isMultiple(of: 2) ? "e2" : "e1", "ut/n"]
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(UInt32(20_000 * (round + 1)))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        #expect(try Program.holdSame(out, one) || Program.holdSame(out, other), "\(round)")
      }
      #expect(try Program.run(["export", "e2", "ut/n"], in: folder).status == 0)
      #expect(try Program.holdSame(out, other))
      #expect(try names(folder.appending(path: "ut")) == ["n"])
    }
  }
}

/// Exports that people open.
@Suite struct ExportForPeopleTests {
  @Test func `a workbook takes the place of one that nobody has changed`() throws {
    try Program.inFolder { folder in
      let export = ["export", Program.sample, "n.xlsx"]
      let file = folder.appending(path: "n.xlsx")
      #expect(try Program.run(export, in: folder).status == 0)
      let first = try Data(contentsOf: file)
      #expect(try Program.run(export, in: folder).status == 0)
      #expect(try Data(contentsOf: file) == first)
      try (first + Data([0])).write(to: file)
      let run = try Program.run(export, in: folder)
      #expect(run.status == 73 && run.errors.contains("--force"))
      #expect(try Data(contentsOf: file) == first + Data([0]))
      #expect(try Program.run(export + ["--force"], in: folder).status == 0)
      #expect(try Data(contentsOf: file) == first)
    }
  }

  @Test func `sheets for Excel are told by mark and semicolon, and are the same network`() throws {
    try Program.inFolder { folder in
      let export = ["export", Program.sample, "ut", "--excel"]
      #expect(try Program.run(export, in: folder).status == 0)
      let text = try Data(contentsOf: folder.appending(path: "ut/families.csv"))
      #expect(text.starts(with: Data("\u{FEFF}id;alias;area;enrolled;closed\r\n".utf8)))
      // As a former export it is written over, in its own form and in the plain one.
      #expect(try Program.run(export, in: folder).status == 0)
      #expect(try Program.run(["export", "ut", "plain"], in: folder).status == 0)
      #expect(
        try Program.holdSame(folder.appending(path: "plain"), URL(filePath: Program.sample)))
      #expect(try Program.run(export.dropLast(), in: folder).status == 0)
      let other = ["generate", "annet", "--families", "30"]
      #expect(try Program.run(other, in: folder).status == 0)
      #expect(try Program.run(["export", "annet", "en", "--excel"], in: folder).status == 0)
      let run = try Program.run(["export", Program.sample, "en"], in: folder)
      #expect(run.status == 73 && run.errors.contains("et annet nettverk"))
    }
  }

  @Test(arguments: [20, 300])
  func `a workbook for which there is no room is not written half`(blocks: Int) throws {
    try Program.inFolder { folder in
      let make = ["generate", "stor", "--families", "300"]
      #expect(try Program.run(make, in: folder).status == 0)
      let process = Process()
      process.executableURL = URL(filePath: "/bin/bash")
      let program = try #require(Bundle.main.executableURL).deletingLastPathComponent()
        .appending(path: "samvev").path
      process.arguments = [
        "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" export stor n.xlsx", program,
      ]
      process.currentDirectoryURL = folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 73)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["stor"])
    }
  }
}
