import Text

/// What was found, fit to be shown: short, with what cannot be seen written out, and without what
/// may be a national identity number.
enum CellExcerpt {
  static func shown(_ buffer: [UInt8], _ start: Int, _ end: Int) -> String {
    // Enough bytes for all characters that are shown, and one more to know that there are more.
    shown(
      String(
        decoding: buffer[start..<min(end, start + 4 * Limits.charactersShown + 8)], as: UTF8.self))
  }

  static func shown(_ text: String) -> String {
    var shown = ""
    var count = 0
    for scalar in IdentityNumber.masked(text).unicodeScalars {
      if count == Limits.charactersShown { return shown + "…" }
      count += 1
      switch scalar {
      case "\n": shown += "\\n"
      case "\r": shown += "\\r"
      case "\t": shown += "\\t"
      default:
        if scalar != " ", scalar.isControlOrSeparator || isWithoutLetter(scalar) {
          shown += "\\u{" + String(scalar.value, radix: 16) + "}"
        } else {
          shown.unicodeScalars.append(scalar)
        }
      }
    }
    return shown
  }

  private static func isWithoutLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .privateUse, .unassigned: true
    default: false
    }
  }
}
