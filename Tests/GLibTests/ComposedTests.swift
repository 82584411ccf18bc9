import Foundation
import GLib
import Testing

/// Normal form C, held against Foundation's.
@Suite struct ComposedTests {
  /// The characters that both libraries know: GLib 2.74 has those of Unicode 15.
  private static let known = (0...0x10FFFF).compactMap { Unicode.Scalar($0 as UInt32) }
    .filter { ($0.properties.age ?? (99, 0)).major <= 15 }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Swift holds texts equal that are composed in different ways, so scalars are compared.
  ///
  /// Foundation gets the text taken apart: it leaves a last letter beside the Korean syllable that
  /// it belongs to (U+AC00, U+11A8), which Unicode composes.
  private static func differ(_ text: String) -> Bool {
    !composed(text).unicodeScalars.elementsEqual(
      text.decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
        .unicodeScalars)
  }

  /// All characters in pieces, each behind a letter that some of them are joined with.
  private static let pieces = stride(from: 0, to: known.count, by: 500).map { start in
    known[start..<min(start + 500, known.count)].flatMap { ["a", $0] as [Unicode.Scalar] }
  }

  @Test func `every character is composed as Foundation composes it`() {
    #expect(Self.known.count > 280_000)
    for piece in Self.pieces { #expect(!Self.differ(Self.text(piece)), "\(piece[1])") }
  }

  @Test func `every character taken apart is put together again`() {
    for piece in Self.pieces {
      let apart = Self.text(piece).decomposedStringWithCanonicalMapping
      #expect(!Self.differ(apart), "\(piece[1])")
    }
  }

  @Test func `marks of several kinds are ordered and joined as Foundation does it`() {
    let marks = Self.known.filter { $0.properties.canonicalCombiningClass != .notReordered }
    let bases = Array("aåeoAOﬁ가각각שक".unicodeScalars)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      var scalars: [Unicode.Scalar] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        scalars.append(bases.randomElement(using: &random) ?? "a")
        for _ in 0..<Int.random(in: 0...4, using: &random) {
          scalars.append(
            (Bool.random(using: &random) ? marks.prefix(80) : marks[...])
              .randomElement(using: &random) ?? "a")
        }
      }
      let text = Self.text(scalars)
      #expect(!Self.differ(text), "\(scalars.map { String($0.value, radix: 16) })")
    }
  }

  @Test func `a text goes on behind a NUL`() {
    #expect(composed("") == "")
    let typed = "\0a\u{30A}\0\0e\u{301}\0\u{301}"
    #expect(Array(composed(typed).utf8) == Array("\0å\0\0é\0\u{301}".utf8))
    let bytes = Array("xxa\u{30A}yy".utf8)
    #expect(composed(utf8: bytes[2..<5]) == Array("å".utf8))
  }
}
