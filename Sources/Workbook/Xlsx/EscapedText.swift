/// Excel's escapes of characters that XML cannot hold, `_x000D_` for a carriage return (ECMA-376,
/// 22.9.2.19), and blanks at the ends of a text.
enum EscapedText {
  /// Decodes what stands from a place to the end of the bytes, in place.
  static func decode(_ bytes: inout [UInt8], from start: Int) {
    var index = start
    while index + 6 < bytes.count, escape(bytes, index) == nil { index += 1 }
    guard index + 6 < bytes.count else { return }
    var end = index
    while index < bytes.count {
      guard let unit = escape(bytes, index) else {
        bytes[end] = bytes[index]
        (index, end) = (index + 1, end + 1)
        continue
      }
      index += 7
      var scalar = Unicode.Scalar(UInt32(unit))
      if scalar == nil, unit < 0xDC00, let low = escape(bytes, index), 0xDC00...0xDFFF ~= low {
        index += 7
        scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
      }
      // At most four bytes, in place of seven or more.
      for byte in String(scalar ?? "\u{FFFD}").utf8 {
        bytes[end] = byte
        end += 1
      }
    }
    bytes.removeSubrange(end...)
  }

  /// The UTF-16 unit that an escape at a place stands for; nil where there is none.
  private static func escape(_ bytes: [UInt8], _ start: Int) -> UInt16? {
    guard start + 6 < bytes.count, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_")
    else { return nil }
    var unit: UInt16 = 0
    for place in start + 2..<start + 6 {
      let digit: UInt8
      switch bytes[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = bytes[place] - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = bytes[place] - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = bytes[place] - UInt8(ascii: "A") + 10
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}

/// The pieces of one text, which may be several runs of different looks, as they come.
struct TextRuns {
  /// Whether what comes now is of the text: within one of its runs, and no reading aid beside it.
  private(set) var isOpen = false
  private var start = 0
  private var isFirst = true
  private var trimsStart = false
  private var trimsEnd = false

  /// A text begins at the end of the bytes.
  mutating func begin(at start: Int) {
    self = TextRuns()
    self.start = start
  }

  /// A piece begins. Blanks at the ends of the text are dropped, as Excel does, unless `xml:space`
  /// keeps them.
  mutating func beginRun(_ attributes: XMLAttributes) {
    let isKept = attributes[.xml, "space"].map { $0 == "preserve" } ?? false
    if isFirst { trimsStart = !isKept }
    (isFirst, isOpen) = (false, true)
    trimsEnd = !isKept
  }

  mutating func endRun() {
    isOpen = false
  }

  /// Brings the bytes from the beginning on to what the text is.
  func end(_ bytes: inout [UInt8]) {
    if trimsEnd {
      var end = bytes.count
      while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
      bytes.removeSubrange(end...)
    }
    if trimsStart, start < bytes.count, Self.isBlank(bytes[start]) {
      let first = bytes[start...].firstIndex { !Self.isBlank($0) } ?? bytes.count
      bytes.removeSubrange(start..<first)
    }
    EscapedText.decode(&bytes, from: start)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
