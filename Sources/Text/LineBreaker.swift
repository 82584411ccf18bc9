/// How a text is broken into lines: between words, each line as full as it can be.
///
/// A letter, a word and a blank are measured by themselves; what stands beside them changes
/// nothing.
package struct LineBreaker {
  /// What ends a line within a word that is wider than a line.
  package var hyphen: String
  /// What stands between words.
  package var isBlank: (Character) -> Bool
  /// How wide a piece of a text is.
  package var measure: (Substring) -> Double

  package init(
    hyphen: String = "", isBlank: @escaping (Character) -> Bool = \.isWhitespace,
    measure: @escaping (Substring) -> Double
  ) {
    self.hyphen = hyphen
    self.isBlank = isBlank
    self.measure = measure
  }

  /// A text in lines no wider than a width, at most a number of them.
  ///
  /// Where there is more text than that, it is cut: the last line holds what begins there, though
  /// it be a word wider than the line. Never empty: without text there is one empty line.
  package func lines(
    of text: String, within width: Double, most: Int = .max
  ) -> (lines: [String], isCut: Bool) {
    let space = measure(" ")
    var lines: [String] = []
    var line = ""
    var used = 0.0
    for word in words(of: text, isBlank: isBlank) {
      var rest = word
      var wide = measure(rest)
      if used > 0, used + space + wide > width {
        if lines.count + 1 >= most { return (lines + [line], true) }
        lines.append(line)
        (line, used) = ("", 0)
      }
      while used == 0, wide > width {
        if lines.count + 1 >= most { return (lines + [String(rest)], true) }
        let head = start(of: rest, within: width - measure(hyphen[...]))
        lines.append(head + hyphen)
        rest = rest[head.endIndex...]
        wide = measure(rest)
      }
      if rest.isEmpty { continue }
      if used > 0 {
        line += " "
        used += space
      }
      line += rest
      used += wide
    }
    return (line.isEmpty && !lines.isEmpty ? lines : lines + [line], false)
  }

  /// As much of a text as a width has room for; at least one letter, so that there is an end.
  package func start(of text: Substring, within width: Double) -> Substring {
    var used = 0.0
    var end = text.startIndex
    while end < text.endIndex {
      let next = text.index(after: end)
      used += measure(text[end..<next])
      if used > width, end > text.startIndex { break }
      end = next
    }
    return text[..<end]
  }
}
