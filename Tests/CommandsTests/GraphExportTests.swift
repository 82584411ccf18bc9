import Foundation
import Model
import Store
import Testing

/// Graphs for other programs are written as every export is, and shown only as far as they may be.
@Suite struct GraphExportTests {
  private static let targets = ["g.graphml", "g.gexf", "g.json", "g"]

  private func content(_ path: URL) throws -> [String: Data] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path.path) else {
      return ["": try Data(contentsOf: path)]
    }
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: path.appending(path: $0))) })
  }

  @Test(arguments: targets)
  func `a graph takes the place of an earlier one only, and is its owner's alone`(name: String)
    throws
  {
    try Program.inFolder { folder in
      let export = ["export", Program.sample, name, "--graph"]
      let file = folder.appending(path: name)
      let run = try Program.run(export, in: folder)
      #expect(run.status == 0 && run.output == name + "\n" && run.errors == "")
      let first = try content(file)
      #expect(Set(first.keys) == (name == "g" ? ["nodes.csv", "edges.csv"] : [""]))
      for inner in first.keys {
        let path = inner.isEmpty ? file.path : file.appending(path: inner).path
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(rights as? Int == 0o600)
      }
      #expect(try Program.run(export, in: folder).status == 0)
      #expect(try content(file) == first)
      let changed = name == "g" ? file.appending(path: "edges.csv") : file
      try (Data(contentsOf: changed) + Data("\n".utf8)).write(to: changed)
      let refused = try Program.run(export, in: folder)
      #expect(refused.status == 73 && refused.errors.contains("--force"))
      #expect(try content(file) != first)
      #expect(try Program.run(export + ["--force"], in: folder).status == 0)
      #expect(try content(file) == first)
    }
  }

  @Test func `tables that can be read in again are not replaced by a graph, nor a graph by them`()
    throws
  {
    try Program.inFolder { folder in
      for name in ["n.json", "n"] {
        let tables = ["export", Program.sample, name]
        #expect(try Program.run(tables, in: folder).status == 0)
        let first = try content(folder.appending(path: name))
        #expect(try Program.run(tables + ["--graph"], in: folder).status == 73)
        #expect(try content(folder.appending(path: name)) == first)
      }
      for name in ["g.json", "g"] {
        let tables = ["export", Program.sample, name]
        #expect(try Program.run(tables + ["--graph"], in: folder).status == 0)
        #expect(try Program.run(tables, in: folder).status == 73)
      }
      let other = ["generate", "annet", "--families", "30"]
      #expect(try Program.run(other, in: folder).status == 0)
      let run = try Program.run(["export", "annet", "g", "--graph"], in: folder)
      #expect(run.status == 73 && run.errors.contains("et annet nettverk"))
    }
  }

  @Test(arguments: targets)
  func `a graph is refused where a network is read, in one clear sentence`(name: String) throws {
    try Program.inFolder { folder in
      #expect(
        try Program.run(["export", Program.sample, name, "--graph"], in: folder).status == 0)
      let run = try Program.run(["import", "n.sqlite", name], in: folder)
      #expect(run.status == 2 && run.output == "")
      #expect(run.errors.hasPrefix("\(name): dette er en graf"))
      #expect(run.errors.split(separator: "\n").count == 1)
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "n.sqlite").path))
    }
  }

  @Test(arguments: targets)
  func `a graph for somebody is of the projection, says so, and is noted`(name: String) throws {
    try Program.inFolder { folder in
      #expect(try Program.run(["import", "n.sqlite", Program.sample], in: folder).status == 0)
      let audience = ["--for", "s.nav,s.skole.vestvika", "--anyway"]
      let run = try Program.run(["export", "n.sqlite", name, "--graph"] + audience, in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.hasPrefix("Viser bare det som kan deles med "))
      #expect(try Program.run(["export", "n.sqlite", "p"] + audience, in: folder).status == 0)
      // What is for somebody is not read as a network but for this.
      try FileManager.default.removeItem(at: folder.appending(path: "p/stamp.txt"))
      #expect(try Program.run(["export", "p", "x-" + name, "--graph"], in: folder).status == 0)
      let stamp = run.errors.trimmingCharacters(in: .newlines)
      let (made, plain) = (
        try content(folder.appending(path: name)), try content(folder.appending(path: "x-" + name))
      )
      for (inner, bytes) in made {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(stamp) == (name != "g"))
        // But for what it says of itself it is the graph of what `export --for` gives.
        let lines = text.split(separator: "\n").filter { !$0.contains("description") }
        let others = String(decoding: plain[inner] ?? Data(), as: UTF8.self).split(separator: "\n")
        #expect(lines == others.filter { name != "g.json" || !$0.contains("\"graph\": {}") })
      }
      let shares = try NetworkFile.shares(at: folder.appending(path: "n.sqlite").path)
      #expect(shares.contains { $0.share.what == .export })
    }
  }
}
