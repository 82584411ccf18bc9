import Files
import Foundation
import Testing

/// Programs that run beside this one.
@Suite struct ChildProcessTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "/samvev-child-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func `what is said comes back, however much it is`() throws {
    let child = try ChildProcess("/bin/cat", [], isTalkedTo: true)
    // More than a pipe takes.
    let said = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let saying = Thread { child.say(said) }
    saying.start()
    #expect(try child.answer() == said)
    #expect(child.wait())
  }

  @Test func `the words and variables are those that were given`() throws {
    let child = try ChildProcess(
      "/bin/sh", ["-c", "printf '%s|' \"$@\" \"$ONE\" \"${HOME-none}\"", "sh", "a b", "", "æ=ø"],
      environment: ["ONE": "1 = 1"], isTalkedTo: true)
    child.say([])
    #expect(String(decoding: try child.answer(), as: UTF8.self) == "a b||æ=ø|1 = 1|none|")
    #expect(child.wait())
  }

  @Test func `how it ended is known`() throws {
    #expect(try ChildProcess("/bin/sh", ["-c", "exit 0"]).wait())
    #expect(try !ChildProcess("/bin/sh", ["-c", "exit 3"]).wait())
    #expect(try !ChildProcess("/bin/sh", ["-c", "kill -9 $$"]).wait())
  }

  @Test func `what is no program is not started`() throws {
    #expect(throws: SystemError(ENOENT)) { _ = try ChildProcess("/nowhere/at/all", []) }
    #expect(throws: SystemError(EACCES)) {
      _ = try ChildProcess("/etc/passwd", [], isTalkedTo: true)
    }
  }

  @Test func `it has a group of its own and no file of ours`() throws {
    try inFolder { folder in
      let path = folder + "/ours"
      try Data("x".utf8).write(to: URL(filePath: path))
      // Opened so that a program that is started would get it.
      let descriptor = unsafe open(path, O_RDONLY)
      try #require(descriptor >= 0)
      defer { close(descriptor) }
      let script = "ls /proc/self/fd | tr '\\n' ' '; cut -d' ' -f5 /proc/$$/stat; echo $$"
      let child = try ChildProcess("/bin/sh", ["-c", script], isTalkedTo: true)
      child.say([])
      let lines = String(decoding: try child.answer(), as: UTF8.self).split(separator: "\n")
      #expect(child.wait())
      try #require(lines.count == 2)
      // The fourth one is the folder that `ls` reads.
      #expect(lines[0] == "0 1 2 3 \(child.number)")
      #expect(lines[1] == "\(child.number)")
    }
  }

  @Test func `nobody hears what it says of errors, and it reads nothing`() throws {
    try inFolder { folder in
      let child = try ChildProcess(
        "/bin/sh", ["-c", "cat > \"$1/read\"; ls -l /proc/$$/fd > \"$1/open\"", "sh", folder])
      #expect(child.wait())
      #expect(try Data(contentsOf: URL(filePath: folder + "/read")).isEmpty)
      let open = try String(contentsOf: URL(filePath: folder + "/open"), encoding: .utf8)
      #expect(open.contains("0 -> /dev/null\n") && open.contains("2 -> /dev/null\n"))
    }
  }
}
