/// Begins an isolate. The mark before it is for Pango, which takes the direction of a piece from
/// its first letter, even an isolated one.
private let begin = "\u{200E}\u{2068}"

/// A user's text that does not turn the text beside it: letters from right to left are put between
/// isolates, which the bidirectional algorithm reads as a piece of its own (Unicode Standard
/// Annex 9).
package func isolated(_ text: String) -> String {
  let isTurned = text.unicodeScalars.contains { $0.isRightToLeft }
  return isTurned ? begin + plain(text) + "\u{2069}" : text
}

extension Unicode.Scalar {
  /// Whether it is one of the marks that `isolated` puts around a text.
  package var isIsolate: Bool { self == "\u{200E}" || self == "\u{2068}" || self == "\u{2069}" }
}

/// Lines of one text, each with isolates of its own if one went on from line to line.
package func isolated(_ lines: [String]) -> [String] {
  if !lines.contains(where: { $0.unicodeScalars.contains("\u{2068}") }) { return lines }
  var open = 0
  return lines.map { line in
    var shown = String(repeating: begin, count: open) + line
    for scalar in line.unicodeScalars {
      if scalar == "\u{2068}" { open += 1 }
      if scalar == "\u{2069}", open > 0 { open -= 1 }
    }
    shown += String(repeating: "\u{2069}", count: open)
    return shown
  }
}
