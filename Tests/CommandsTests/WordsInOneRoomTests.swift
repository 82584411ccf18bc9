import Foundation
import Testing

/// Where words of a language may be.
@Suite struct WordsInOneRoomTests {
  @Test(arguments: ["Sources/Diagrams", "Sources/Layout", "Sources/Analysis"])
  func `a room that draws or reckons makes no phrase of its own`(room: String) throws {
    let files = ProjectFiles.sources(below: [room])
    #expect(!files.isEmpty)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("Phrase("), "\(file.lastPathComponent) has words of its own")
    }
  }
}
