import Testing
import Text

@Suite struct UnseenCharacterTests {
  /// Every character that there may be.
  private static let all = (0...0x10FFFF).compactMap { Unicode.Scalar($0 as UInt32) }

  /// What Unicode itself says, of the same character.
  private func naiveKind(_ scalar: Unicode.Scalar) -> UnseenKind? {
    let properties = scalar.properties
    if properties.isNoncharacterCodePoint { return .noncharacter }
    if properties.isBidiControl { return .direction }
    switch properties.generalCategory {
    case .control: return .control
    case .lineSeparator, .paragraphSeparator: return .lineEnd
    default: return scalar == "\u{FEFF}" ? .byteOrderMark : nil
    }
  }

  @Test func `what cannot be seen is what Unicode calls so`() {
    for scalar in Self.all where scalar.unseenKind != naiveKind(scalar) {
      Issue.record("U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `a blank is white space of Unicode, a control character or the blank of Braille`() {
    for scalar in Self.all {
      let isControl = scalar.properties.generalCategory == .control && scalar.value != 0
      let isBlank = scalar.properties.isWhitespace || isControl || scalar == "\u{2800}"
      if scalar.isBlank != isBlank { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test func `controls and separators are those of Unicode, format characters too`() {
    for scalar: Unicode.Scalar in ["\0", "\n", " ", "\u{A0}", "\u{AD}", "\u{200B}", "\u{2028}"] {
      #expect(scalar.isControlOrSeparator)
    }
    for scalar: Unicode.Scalar in ["a", "-", "\u{301}", "\u{E000}", "\u{378}", "\u{2800}"] {
      #expect(!scalar.isControlOrSeparator)
    }
  }

  @Test func `letters of Hebrew, Arabic and their kin go from right to left`() {
    for scalar: Unicode.Scalar in ["א", "ت", "ܐ", "ހ", "ߊ", "\u{FB2A}", "\u{FEFC}", "\u{1E900}"] {
      #expect(scalar.isRightToLeft)
    }
    for scalar: Unicode.Scalar in ["a", "å", "Ж", "Ω", "漢", "1", "-", "ก"] {
      #expect(!scalar.isRightToLeft)
    }
  }

  @Test func `every character is read from its bytes`() {
    for scalar in Self.all where scalar.value < 0x3000 || scalar.value % 97 == 0 {
      let bytes = Array("é" + String(scalar) + "x").map { Array(String($0).utf8) }.flatMap { $0 }
      if decodedScalar(bytes.span, at: 2) != scalar {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }

  @Test func `bytes that are no character are read as none`() {
    // The first two bytes in every way, behind them what makes the most of them whole.
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        for rest in [[], [0x80], [0x80, 0xBF], [0x41, 0x80]] as [[UInt8]] {
          let bytes = [first, second] + rest
          let naive = (1...bytes.count).lazy.compactMap {
            String(validating: bytes[..<$0], as: UTF8.self)?.unicodeScalars.first
          }.first
          if decodedScalar(bytes.span, at: 0) != naive { Issue.record("\(bytes)") }
        }
      }
    }
  }

  private func holds(_ text: String, orQuotes: Bool = false) -> Bool {
    orQuotes ? holdsUnseen(text.utf8.span, or: "\"", "\\") : holdsUnseen(text.utf8.span)
  }

  @Test(arguments: 0..<36) func `it is found wherever it stands`(place: Int) {
    let letters: [Unicode.Scalar] = ["a", "å", "«", "–", "€", "؟", "\u{FE0F}", "😀"]
    let unseen: [Unicode.Scalar] = [
      "\0", "\u{7}", "\u{7F}", "\u{85}", "\u{61C}", "\u{200E}", "\u{2028}", "\u{202E}", "\u{2069}",
      "\u{FEFF}", Unicode.Scalar(0xFDD0) ?? "\0", "\u{FFFF}", "\u{1FFFE}",
    ]
    for letter in letters {
      let before = String(repeating: String(letter), count: place)
      for after in ["", "b", before] {
        #expect(!holds(before + after))
        #expect(!holds(before + after, orQuotes: true))
        for mark in unseen { #expect(holds(before + String(mark) + after)) }
        for mark in ["\"", "\\"] {
          let text = before + mark + after
          #expect(!holds(text))
          #expect(holds(text, orQuotes: true))
        }
      }
    }
  }
}
