import Model
import Wording

/// Bytes on their way out, handed on in chunks so that memory does not grow with what is written.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []
  private static let chunk = 1 << 16

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func put(utf8: ArraySlice<UInt8>) {
    bytes.append(contentsOf: utf8)
  }

  mutating func put(utf8: [UInt8]) {
    bytes.append(contentsOf: utf8)
  }

  /// Hands on what has gathered, if it is a chunk or all that there will be.
  mutating func handOn<Failure: Error>(
    isLast: Bool = false, _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard bytes.count >= Self.chunk || isLast && !bytes.isEmpty else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

// Strings of JSON.
extension OutputBuffer {
  /// A text between quotation marks, with what JSON or a terminal would take for something else
  /// escaped.
  mutating func put(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    if Self.isPlain(text.utf8.span) {
      bytes.append(contentsOf: text.utf8)
    } else {
      put(escaped: Array(text.utf8)[...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// The same for the text of a row.
  @inline(__always)
  mutating func put(quoted column: TextColumn, _ row: Int) {
    guard Self.isPlain(column.bytes.span.extracting(column.range(row))) else {
      return put(quoted: column[row])
    }
    bytes.append(UInt8(ascii: "\""))
    column.add(row, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The same for words that become a sentence (`asSentence`).
  mutating func put(sentence words: Said) {
    guard let first = words.utf8.first, first < 0x80, Self.isPlain(words.utf8.span) else {
      return put(quoted: asSentence(words.text))
    }
    bytes.append(UInt8(ascii: "\""))
    let place = bytes.count
    bytes.append(contentsOf: words.utf8)
    if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { bytes[place] = first - 0x20 }
    if bytes.last != UInt8(ascii: ".") { bytes.append(UInt8(ascii: ".")) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether nothing is escaped.
  ///
  /// All bytes are looked at before the answer, without a branch: so the compiler takes many at a
  /// time.
  private static func isPlain(_ utf8: Span<UInt8>) -> Bool {
    var found: UInt8 = 0
    var last: UInt8 = 0
    for index in 0..<utf8.count {
      let byte = utf8[index]
      found |= suspect(byte)
      // «» and other signs of Latin-1 come after 0xC2 as C1 controls do.
      found |= (last == 0xC2 ? 1 : 0) & (byte < 0xA0 ? 1 : 0)
      last = byte
    }
    return found == 0 || isPlainOnCloserLook(utf8)
  }

  /// 1 for a byte that is escaped or may begin what is, but 0xC2.
  @inline(__always)
  private static func suspect(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0)
      | (byte == UInt8(ascii: "\\") ? 1 : 0) | (byte == 0x7F ? 1 : 0)
      | (byte == 0xD8 ? 1 : 0) | (byte == 0xE2 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
  }

  /// The same, with a look at what follows a suspect byte: `UnseenCharacter` without a slice.
  private static func isPlainOnCloserLook(_ utf8: Span<UInt8>) -> Bool {
    for index in utf8.indices where mayBeEscaped(utf8[index]) {
      switch utf8[index] {
      case 0xC2 where index + 1 < utf8.count && utf8[index + 1] >= 0xA0: continue
      case 0xE2 where index + 1 < utf8.count && utf8[index + 1] & 0xFE != 0x80: continue
      case 0xE2 where index + 2 < utf8.count && utf8[index + 1] == 0x80:
        switch utf8[index + 2] {
        case 0x8E, 0x8F, 0xA8...0xAE: return false
        default: continue
        }
      default: return false
      }
    }
    return true
  }

  private static func mayBeEscaped(_ byte: UInt8) -> Bool {
    byte == 0xC2 || suspect(byte) != 0
  }

  private mutating func put(escaped utf8: ArraySlice<UInt8>) {
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      guard Self.mayBeEscaped(utf8[index]) else {
        index += 1
        continue
      }
      let (escape, length) = Self.escape(utf8, index)
      if let escape {
        put(utf8: utf8[start..<index])
        put(escape)
        start = index + length
      }
      index += length
    }
    put(utf8: utf8[start...])
  }

  /// What is written instead of the character at an index, and how many bytes that is for.
  private static func escape(_ utf8: ArraySlice<UInt8>, _ index: Int) -> (String?, Int) {
    switch utf8[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    default:
      guard let unseen = UnseenCharacter(utf8, at: index) else { return (nil, 1) }
      return (unseen.escape, unseen.length)
    }
  }
}
