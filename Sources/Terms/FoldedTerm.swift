import Text

/// A word without the differences that nobody means: two words with the same folded letters are
/// one.
///
/// Capitals, blanks, hyphens, underscores, full stops, colons, asterisks, question marks, quotation
/// marks and characters that cannot be seen do not count. Letters lose their marks, and `aa` is
/// `å`, `oe` is `ø`, `ae` is `æ`, so that a keyboard without Norwegian letters will do.
public struct FoldedTerm: Hashable, Sendable {
  /// The letters, digits and other characters that are left, as UTF-8.
  public private(set) var letters: [UInt8] = []

  /// A folded text.
  public init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  /// A folded text, given as UTF-8.
  public init(_ text: ArraySlice<UInt8>) {
    letters.reserveCapacity(text.count)
    // Nearly every word is ASCII with Norwegian letters; the others take the way of Unicode.
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      switch byte {
      case 0x41...0x5A: put(byte | 0x20)
      case 0x00..<0x80:
        if !Self.isIdle(byte) { put(byte) }
      case 0xC3 where index < text.endIndex && 0x80...0xBF ~= text[index]:
        let letter = Self.latin(text[index])
        index += 1
        guard let letter else {
          foldWide(text)
          return
        }
        for part in letter.utf8 { put(part) }
      default:
        foldWide(text)
        return
      }
    }
  }

  /// Whether nothing is left.
  public var isEmpty: Bool { letters.isEmpty }

  /// The folded word without digits at its ends: `Familier 2026`, `01 Familier`.
  var withoutNumbers: FoldedTerm {
    var stripped = self
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    let first = letters.firstIndex { !isDigit($0) } ?? letters.endIndex
    let last = letters.lastIndex { !isDigit($0) } ?? letters.startIndex
    stripped.letters = first <= last && first < letters.endIndex ? Array(letters[first...last]) : []
    return stripped
  }

  /// What a Norwegian noun may be the definite form of, in the singular or the plural: of `rollen`
  /// it is `rolle`, and words that are none.
  var withoutArticle: [FoldedTerm] {
    Self.articles.flatMap { article, endings -> [FoldedTerm] in
      let stem = letters.dropLast(article.utf8.count)
      guard stem.count >= 3, letters.suffix(article.utf8.count).elementsEqual(article.utf8) else {
        return []
      }
      return endings.map { FoldedTerm(stem + Array($0.utf8)) }
    }
  }

  /// The ends of definite forms, and those of the indefinite ones in their place.
  private static let articles: [(String, endings: [String])] = [
    ("n", [""]), ("t", [""]), ("en", [""]), ("et", [""]), ("a", ["", "e"]),
    ("ne", ["", "r"]), ("ene", ["", "er"]), ("ane", ["", "ar"]),
  ]

  /// Adds a letter, unless it only says which one the letter before it is: `aa`, `oe`.
  private mutating func put(_ letter: UInt8) {
    if letter == 0x61, letters.last == 0x61 { return }
    if letter == 0x65, letters.last == 0x6F { return }
    letters.append(letter)
  }

  /// Whether an ASCII character is one that nobody means.
  private static func isIdle(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x7F: true
    case 0x21, 0x22, 0x27, 0x2A, 0x2D, 0x2E, 0x3A, 0x3F, 0x5F, 0x60: true
    default: false
    }
  }

  /// The letters without marks for a letter of Latin-1, by its second byte; nil for what is no
  /// letter.
  private static func latin(_ byte: UInt8) -> String? {
    // Small letters lie 0x20 above capitals; only ß has no capital here.
    if byte == 0x9F { return "ss" }
    switch byte & 0xDF {
    case 0x80...0x85: return "a"
    case 0x86: return "ae"
    case 0x87: return "c"
    case 0x88...0x8B: return "e"
    case 0x8C...0x8F: return "i"
    case 0x91: return "n"
    case 0x92...0x96, 0x98: return "o"
    case 0x99...0x9C: return "u"
    case 0x9D: return "y"
    default: return nil
    }
  }

  private mutating func foldWide(_ text: ArraySlice<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if Self.isIdle(scalar) { continue }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        let bytes = UTF8.encode(small).map(Array.init) ?? []
        if bytes.count == 2, bytes[0] == 0xC3, let letter = Self.latin(bytes[1]) {
          for part in letter.utf8 { put(part) }
        } else if !Self.isIdle(small) {
          for part in bytes { put(part) }
        }
      }
    }
  }

  /// Whether a character is one that nobody means: of any script, and marks upon letters too.
  private static func isIdle(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isIdle(UInt8(truncatingIfNeeded: scalar.value)) }
    if scalar.isControlOrSeparator { return true }
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .initialPunctuation, .finalPunctuation, .nonspacingMark: return true
    default:
      return scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0x2212
        || scalar.value == 0xB4 || scalar.value == 0x2800 || scalar.value == 0x201A
        || scalar.value == 0x201E
    }
  }
}
