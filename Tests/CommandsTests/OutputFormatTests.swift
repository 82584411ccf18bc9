import Foundation
import Testing

/// The format of an output follows its name, and a name that says something else is refused.
@Suite struct OutputFormatTests {
  private func names(_ folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: [
    ["analyse", Program.sample, "--format", "csv", "-o", "f.xlsx"],
    ["analyse", Program.sample, "--format", "xlsx", "-o", "f.json"],
    ["analyse", Program.sample, "--format", "json", "-o", "f.pdf"],
    ["analyse", Program.sample, "--format", "xlsx", "-o", "f.txt"],
    ["analyse", Program.sample, "--excel", "-o", "f.xlsx"],
    ["analyse", Program.sample, "-o", "f.ods"], ["analyse", Program.sample, "-o", "f.xls"],
    ["analyse", Program.sample, "--format", "xlsx"],
    ["report", Program.sample, "-o", "r.xlsx"],
    ["report", Program.sample, "--format", "pdf", "-o", "r.html"],
    ["diagram", Program.sample, "gaps", "-o", "b.html"],
    ["diagram", Program.sample, "gaps", "--format", "svg", "-o", "b.png"],
    ["export", Program.sample, "n.ods"], ["export", Program.sample, "n.xls"],
    ["export", Program.sample, "n.csv"], ["export", Program.sample, "n.pdf"],
    ["export", Program.sample, "n.sqlite"], ["export", Program.sample, "n.xlsx", "--excel"],
    ["export", Program.sample, "n.json", "--excel"], ["generate", "n.ods"],
    ["export", Program.sample, "n.graphml"], ["export", Program.sample, "n.gexf"],
    ["export", Program.sample, "n.xlsx", "--graph"],
    ["export", Program.sample, "n.xml", "--graph"],
    ["export", Program.sample, "n.gexf", "--graph", "--excel"],
    ["export", Program.sample, "-", "--graph"],
    ["template"], ["template", "mal"], ["template", "mal.ods"], ["template", "-"],
    ["template", "mal.xlsx/"],
  ])
  func `a format and a name that do not agree are refused, and nothing is written`(
    words: [String]
  ) throws {
    try Program.inFolder { folder in
      let run = try Program.run(words, in: folder)
      #expect(run.status == 64 && run.output == "", "\(words) \(run.errors)")
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(try names(folder) == [])
    }
  }

  @Test func `a name that says nothing is written as the option says`() throws {
    try Program.inFolder { folder in
      for (format, name, start) in [
        ("json", "f.dat", "{"), ("csv", "f.txt", "code,"), ("markdown", "f", "# "),
        ("xlsx", "f.bin", "PK"),
      ] {
        let words = ["analyse", Program.sample, "gaps", "--format", format, "-o", name]
        #expect(try Program.run(words, in: folder).status == 0)
        let bytes = try Data(contentsOf: folder.appending(path: name))
        #expect(bytes.starts(with: Data(start.utf8)), "\(name)")
      }
    }
  }

  @Test(arguments: ["f.xlsx", "f.json", "families.csv"])
  func `findings never take the place of somebody's sheet`(name: String) throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: name)
      if name == "families.csv" {
        try Data("id,alias\nf1,Eik".utf8).write(to: file)
      } else {
        #expect(try Program.run(["export", Program.sample, name], in: folder).status == 0)
      }
      let sheet = try Data(contentsOf: file) + (name == "f.xlsx" ? Data([0]) : Data("\n".utf8))
      try sheet.write(to: file)
      let run = try Program.run(["analyse", Program.sample, "gaps", "-o", name], in: folder)
      #expect(run.status == 73 && run.output == "")
      #expect(run.errors.contains("noen har laget eller endret, så ingenting er rørt"))
      #expect(try Data(contentsOf: file) == sheet)
    }
  }

  @Test(arguments: ["f.xlsx", "f.json", "f.csv"])
  func `findings take the place of earlier ones`(name: String) throws {
    try Program.inFolder { folder in
      let file = folder.appending(path: name)
      try Data().write(to: file)
      for topic in ["gaps", "silos"] {
        let run = try Program.run(["analyse", Program.sample, topic, "-o", name], in: folder)
        #expect(run.status == 0, "\(run.errors)")
      }
    }
  }

  @Test func `findings do not take the place of the network that they are about`() throws {
    try Program.inFolder { folder in
      for name in ["n.xlsx", "n.json"] {
        #expect(try Program.run(["export", Program.sample, name], in: folder).status == 0)
        let before = try Data(contentsOf: folder.appending(path: name))
        #expect(try Program.run(["analyse", name, "-o", name], in: folder).status == 73)
        #expect(try Data(contentsOf: folder.appending(path: name)) == before)
      }
    }
  }

  @Test func `a folder may have a dot in its name`() throws {
    try Program.inFolder { folder in
      for name in ["kopi.2026-06", "kopi.ods/"] {
        #expect(try Program.run(["export", Program.sample, name], in: folder).status == 0)
        let same = try Program.holdSame(
          folder.appending(path: name), URL(filePath: Program.sample))
        #expect(same)
      }
    }
  }

  @Test func `a template takes the place of nothing`() throws {
    try Program.inFolder { folder in
      try Data("mine".utf8).write(to: folder.appending(path: "mal.xlsx"))
      let run = try Program.run(["template", "mal.xlsx"], in: folder)
      #expect(run.status == 73 && run.errors.contains("finnes fra før"))
      #expect(try Data(contentsOf: folder.appending(path: "mal.xlsx")) == Data("mine".utf8))
      #expect(try Program.run(["template", "ny/mal.XLSX"], in: folder).output == "ny/mal.XLSX\n")
    }
  }
}
