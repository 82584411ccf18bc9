import Foundation
import Testing

/// Numbers that may be given out are written to a folder of their own, and never beside a name.
@Suite struct AggregateExportTests {
  private static let export = [
    "export", "n.sqlite", "tall", "--aggregate", "--as-of", "2026-06-15",
  ]

  private func made(_ folder: URL, families: String = "60") throws {
    let make = ["generate", "n.sqlite", "--families", families, "--seed", "3"]
    #expect(try Program.run(make, in: folder).status == 0)
  }

  private func sheet(_ name: String, _ folder: URL) throws -> String {
    try String(contentsOf: folder.appending(path: "tall/\(name).csv"), encoding: .utf8)
  }

  @Test func `the sheets are those of the day and the same each time`() throws {
    try Program.inFolder { folder in
      try made(folder)
      let run = try Program.run(Self.export, in: folder)
      #expect(run.status == 0 && run.output == "tall\n" && run.errors == "")
      let tall = folder.appending(path: "tall")
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: tall.path).sorted() == [
          "areas.csv", "codes.csv", "density.csv", "families.csv", "measures.csv", "nobody.csv",
          "pairs.csv", "sectors.csv", "services.csv", "severities.csv",
        ])
      let first = try sheet("codes", folder)
      #expect(
        first.hasPrefix(
          "network,as_of,code,families,families_is,critical,critical_is,services\nn,2026-06-15,"))
      let rights = try FileManager.default.attributesOfItem(atPath: tall.path + "/codes.csv")
      #expect(rights[.posixPermissions] as? Int == 0o600)
      #expect(try Program.run(Self.export, in: folder).status == 0)
      #expect(try sheet("codes", folder) == first)
      let other = Self.export.dropLast() + ["2025-06-15"]
      #expect(try Program.run(Array(other), in: folder).status == 0)
      #expect(try sheet("codes", folder).contains(",2025-06-15,"))
      // What somebody has written into is not replaced.
      try Data("x".utf8).write(to: tall.appending(path: "codes.csv"))
      #expect(try Program.run(Self.export, in: folder).status == 73)
    }
  }

  @Test func `of fewer than five families nothing is written`() throws {
    try Program.inFolder { folder in
      try made(folder, families: "4")
      let run = try Program.run(Self.export.dropLast(2), in: folder)
      #expect(run.status == 2 && run.output == "")
      #expect(run.errors.hasPrefix("Ingenting er skrevet: færre enn 5 familier"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "tall").path))
    }
  }

  @Test(arguments: [
    ["tall", "--aggregate", "--for", "s1"], ["tall", "--aggregate", "--graph"],
    ["tall", "--aggregate", "--excel"], ["tall.xlsx", "--aggregate"], ["tall.csv", "--aggregate"],
    ["-", "--aggregate"], ["tall", "--as-of", "2026-06-15"],
    ["tall.json", "--graph", "--as-of", "2026-06-15"],
  ])
  func `what does not go together is wrong usage, and nothing is written`(words: [String]) throws {
    try Program.inFolder { folder in
      let run = try Program.run(["export", Program.sample] + words, in: folder)
      #expect(run.status == 64 && run.output == "", "\(words) \(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
  }
}
