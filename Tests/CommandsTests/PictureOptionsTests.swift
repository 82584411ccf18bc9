import Foundation
import Testing

/// What is asked of a picture on the command line.
@Suite struct PictureOptionsTests {
  private static let day = ["--as-of", "2026-06-15", "--lang", "nb"]

  private func draw(_ words: [String], in folder: URL) throws -> Program.Run {
    try Program.run(["diagram", Program.sample] + words + Self.day, in: folder)
  }

  @Test func `a picture as text goes to standard output without control characters`() throws {
    try Program.inFolder { folder in
      let run = try draw(["services", "--format", "text"], in: folder)
      #expect(run.status == 0 && run.errors == "")
      let lines = run.output.split(separator: "\n")
      #expect(lines[0] == "Hvem samarbeider, og hvem deler familier uten å gjøre det")
      #expect(lines[1].hasPrefix("Solvik · 15. juni 2026 · 23 tjenester, 10 par deler familier"))
      #expect(
        lines.contains {
          $0.hasPrefix("- ") && $0.hasSuffix("men er ikke registrert med samarbeid.")
        })
    }
  }

  @Test func `a former picture is taken and one of another kind refused with a cure`() throws {
    try Program.inFolder { folder in
      #expect(try draw(["services", "-o", "før.dot"], in: folder).status == 0)
      #expect(
        try draw(["services", "--like", "før.dot", "-o", "nå.svg"], in: folder).status == 0)
      let other = try draw(["gaps", "--like", "før.dot", "-o", "nå.svg"], in: folder)
      #expect(other.status == 64 && other.errors.contains("services"))
      let missing = try draw(["services", "--like", "ingen.dot"], in: folder)
      #expect(missing.status == 66 && missing.errors.contains("ingen.dot"))
      try Data("hei".utf8).write(to: folder.appending(path: "hei.dot"))
      let none = try draw(["services", "--like", "hei.dot"], in: folder)
      #expect(none.status == 64 && none.errors.contains("--format dot"))
    }
  }

  @Test func `a person is one of a family and only for the pictures of one`() throws {
    try Program.inFolder { folder in
      let wrong = try draw(["services", "--person", "bjork.ida"], in: folder)
      #expect(wrong.status == 64 && wrong.errors.contains("--person"))
      let nobody = try draw(["ecomap", "--family", "bjork", "--person", "xyz"], in: folder)
      #expect(nobody.status == 64 && nobody.errors.contains("«xyz»"))
      let all = try draw(["ecomap", "--all", "-o", "kart", "--person", "xyz"], in: folder)
      #expect(all.status == 64 && all.errors.contains("--all"))
    }
  }

  @Test func `the same day made gives the same bytes`() throws {
    try Program.inFolder { folder in
      let epoch = ["SOURCE_DATE_EPOCH": "1781481600"]
      let words = ["diagram", Program.sample, "gaps", "--format", "text"] + Self.day
      let run = try Program.run(words, in: folder, environment: epoch)
      #expect(run.output.contains("Laget med Samvev samme dag."))
    }
  }

  @Test func `paper is one of three and another is refused`() throws {
    try Program.inFolder { folder in
      for paper in ["a4", "a3", "screen"] {
        let run = try draw(["gaps", "--paper", paper, "-o", "\(paper).svg"], in: folder)
        #expect(run.status == 0)
      }
      #expect(try draw(["gaps", "--paper", "a5"], in: folder).status == 64)
    }
  }
}
