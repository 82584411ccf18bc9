/// Texts as they are written into a sheet.
enum SheetText {
  /// A text with what XML cannot hold, or would change, as `_xHHHH_`, which is how a workbook says
  /// it; a text that looks like that already gets its underscore written so.
  static func escaped(_ text: String) -> String {
    if !text.utf8.contains(where: { isDoubtful($0) }) { return text }
    var escaped = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x09, 0x0A: escaped.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: escaped.append(contentsOf: code(scalar.value))
      case 0x5F where beginsCode(scalars[index...]):
        escaped.append(contentsOf: code(scalar.value))
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// How many characters wide the widest line of a text is, at least nearly.
  static func width(_ text: String) -> Int {
    var widest = 0
    var width = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        widest = max(widest, width)
        width = 0
      } else if byte & 0xC0 != 0x80 {
        width += 1
      }
    }
    return max(widest, width)
  }

  /// How many lines a text takes in a column, at least nearly: no row is higher than 27 lines.
  static func lines(_ text: String, of width: Int) -> Int {
    var lines = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // Nine letters of running text are as wide as eight digits.
      lines += max((Self.width(String(line)) * 8 / 9 + width - 1) / max(width, 1), 1)
    }
    return min(lines, 27)
  }

  private static func isDoubtful(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A) || byte == 0x5F || byte == 0xEF
  }

  private static func code(_ value: UInt32) -> String.UnicodeScalarView {
    let digits = String(value, radix: 16, uppercase: true)
    return ("_x" + String(repeating: "0", count: 4 - digits.utf8.count) + digits + "_")
      .unicodeScalars
  }

  private static func beginsCode(_ rest: ArraySlice<UnicodeScalar>) -> Bool {
    let code = Array(rest.prefix(7))
    return code.count == 7 && (code[1] == "x" || code[1] == "X") && code[6] == "_"
      && code[2...5].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }
}
