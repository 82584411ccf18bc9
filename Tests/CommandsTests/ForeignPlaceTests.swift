import Files
import Foundation
import Testing
import Wording

@testable import Commands

/// Places where the program may not write, and programs that do not end.
@Suite struct ForeignPlaceTests {
  /// Runs the program as nobody, whose home is nowhere.
  private func runAsNobody(
    _ arguments: [String], in folder: URL, _ environment: [String: String] = [:]
  ) throws -> (status: Int32, errors: String) {
    // A copy, since nobody may not look into every folder that the tests are built in.
    let program = folder.appending(path: "samvev").path
    if !FileManager.default.fileExists(atPath: program) {
      let built = try #require(Bundle.main.executableURL)
        .deletingLastPathComponent().appending(path: "samvev").path
      try FileManager.default.copyItem(atPath: built, toPath: program)
      try permit(0o755, program)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/setpriv")
    process.arguments =
      ["--reuid=65534", "--regid=65534", "--clear-groups", program] + arguments
    process.currentDirectoryURL = folder
    // What libraries keep until the end is looked at in other tests, with the list of them at hand.
    process.environment = environment.merging(
      ["HOME": "/nonexistent", "ASAN_OPTIONS": "detect_leaks=0"]
    ) { given, _ in given }
    let pipe = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let errors = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: errors, as: UTF8.self))
  }

  private func permit(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test(.enabled(if: geteuid() == 0, "only root may become nobody"))
  func `a file that was not closed is named with its log where nobody may write`() throws {
    try Program.inFolder { folder in
      try permit(0o755, folder.path)
      #expect(try Program.run(["import", "n.sqlite", Program.sample], in: folder).status == 0)
      // A log of pages that were never written into the file, as a killed program leaves it.
      try Data("not closed".utf8).write(to: folder.appending(path: "n.sqlite-wal"))
      for name in ["n.sqlite", "n.sqlite-wal"] {
        try permit(0o644, folder.appending(path: name).path)
      }
      for words in [["summary"], ["analyse"], ["check"]] {
        let run = try runAsNobody(words + ["n.sqlite", "--lang", "en"], in: folder)
        #expect(run.status == 73, "\(run)")
        #expect(run.errors.contains("Copy both “n.sqlite” and “n.sqlite-wal”"), "\(run.errors)")
      }
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root may become nobody"))
  func `a picture says nothing of fonts where no cache may be written and leaves none`() throws {
    try Program.inFolder { folder in
      try permit(0o755, folder.path)
      for name in ["ut", "tmp"] {
        try FileManager.default.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: true)
        try permit(0o777, folder.appending(path: name).path)
      }
      #expect(try Program.run(["export", Program.sample, "b"], in: folder).status == 0)
      try permit(0o755, folder.appending(path: "b").path)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/b") {
        try permit(0o644, folder.path + "/b/" + name)
      }
      // Fonts in a folder that nobody has looked at yet: fontconfig wants to note them.
      let fonts = folder.appending(path: "fonts.conf")
      try Data(
        """
        <?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir>
        <cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
        """.utf8
      ).write(to: fonts)
      try permit(0o644, fonts.path)
      let run = try runAsNobody(
        ["diagram", "b", "gaps", "--as-of", "2026-06-15", "-o", "ut/g.svg"], in: folder,
        ["TMPDIR": folder.path + "/tmp", "FONTCONFIG_FILE": fonts.path])
      #expect(run.status == 0)
      #expect(run.errors == "")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp") == [])
    }
  }

  @Test func `a folder for fonts is lent only where there is none`() throws {
    try Program.inFolder { folder in
      for place in ["XDG_CACHE_HOME", "HOME"] {
        let lent = FontCache.lend([place: folder.path, "TMPDIR": folder.path])
        #expect(lent?.path == nil)
      }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(names == [])
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `a PDF that is never done is stopped with everything that it started`()
    throws
  {
    try Program.inFolder { folder in
      let engine = folder.appending(path: "weasyprint")
      let script = "#!/bin/sh\nsleep 600 &\necho $! > \"$TMPDIR/child\"\nwait\n"
      try Data(script.utf8).write(to: engine)
      try permit(0o755, engine.path)
      let environment = ["PATH": folder.path + ":/usr/bin:/bin", "TMPDIR": folder.path]
      let failure = #expect(throws: Failure.self) {
        _ = try PrintEngine.pdf("<p>", seconds: 2, environment: environment)
      }
      #expect(failure?.status == .cannotCreate)
      #expect(failure?.lines.first?.en.contains("2 seconds") == true)
      let text = try String(contentsOf: folder.appending(path: "child"), encoding: .utf8)
      let child = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
      // It is gone, or has ended and nobody has asked for it yet.
      var state = ""
      for _ in 0..<500 {
        let path = "/proc/\(child)/stat"
        state = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        if state.isEmpty || state.contains(") Z ") { break }
        usleep(10_000)
      }
      #expect(state.isEmpty || state.contains(") Z "))
    }
  }
}
