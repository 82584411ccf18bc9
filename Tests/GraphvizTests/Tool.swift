import Foundation

/// What a program of the package `graphviz` answers to a text.
struct Answer {
  var status: Int32
  var output: String
  var complaints: String
}

/// Runs a program with `input` as a file, and reads what it says before waiting for its end.
func run(_ program: String, _ arguments: [String], on input: String) throws -> Answer {
  let folder = FileManager.default.temporaryDirectory
  let name = UUID().uuidString
  let file = folder.appendingPathComponent(name + ".dot")
  let errors = folder.appendingPathComponent(name + ".err")
  try Data(input.utf8).write(to: file)
  try Data().write(to: errors)
  defer {
    try? FileManager.default.removeItem(at: file)
    try? FileManager.default.removeItem(at: errors)
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments + [file.path]
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = try FileHandle(forWritingTo: errors)
  try process.run()
  let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  // Data(contentsOf:) leaks a page for an empty file (Foundation of Swift 6.3).
  let complaints = try FileHandle(forReadingFrom: errors).readToEnd() ?? Data()
  return Answer(
    status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
    complaints: String(decoding: complaints, as: UTF8.self))
}
