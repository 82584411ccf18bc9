import Graphviz
import Support
import Testing

@testable import Diagrams

@Suite struct MissingLettersTests {
  /// A letter that is in the standard and hardly in any font: Old Uyghur aleph.
  private static let rare = "\u{10F70}"

  private func notes(_ name: String) throws -> [String] {
    try context(bundle(["families": "id,alias\nf,\(name)", "people": "id,family,alias\np,f,Kari"]))
      .picture(.ecomap, id: "f").notes
  }

  @Test func `letters that no font has are said with their words`() throws {
    let notes = try notes("Familie \(Self.rare)\(Self.rare) Bok")
    #expect(notes.count == 1)
    #expect(notes[0].contains("«\(Self.rare)\(Self.rare)»"))
    #expect(notes[0].contains("fonts-noto-core"))
  }

  @Test(arguments: ["Familie Ås", "Сім'я", "عائلة", "Familie ⚡"])
  func `letters that a font has are no matter`(name: String) throws {
    #expect(try notes(name) == [])
  }
}
