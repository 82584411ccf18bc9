package import Graphviz

/// A text in a table that is wrapped as a whole and never cut, its lines after the first a little
/// to the right.
package struct Paragraph {
  package var text: String
  package var isBold: Bool

  package init(text: String, isBold: Bool = false) {
    self.text = text
    self.isBold = isBold
  }

  package static let size = 10.0
  private static let line = 12.2
  private static let indent = "  "

  /// How wide all of it is on one line, or the widest of its words with the indent before it.
  package var widest: Double { measure(text) }
  package var narrowest: Double {
    measure(Self.indent)
      + (text.split(whereSeparator: \.isWhitespace).map { measure($0) }.max() ?? 0)
  }

  private func measure(_ text: some StringProtocol) -> Double {
    TextWidth.drawn(text, size: Self.size, isBold: isBold)
  }

  private func lines(in width: Double) -> [String] {
    let whole = fitted(text, to: width, size: Self.size, isBold: isBold, lines: .max)
    if whole.count == 1 { return whole }
    return fitted(
      text, to: width - measure(Self.indent), size: Self.size, isBold: isBold, lines: .max
    ).enumerated().map { ($0.offset == 0 ? "" : Self.indent) + $0.element }
  }

  /// How high some of them are, one below the other.
  package static func height(_ paragraphs: [Paragraph], in width: Double) -> Double {
    Double(paragraphs.reduce(0) { $0 + $1.lines(in: width).count }) * line
  }

  /// Some of them, one below the other.
  package static func label(_ paragraphs: [Paragraph], in width: Double) -> HTMLLabel {
    var words: HTMLLabel = ""
    for (place, paragraph) in paragraphs.enumerated() {
      if place > 0 { words.append("<BR ALIGN=\"LEFT\"/>") }
      let lines = paragraph.lines(in: width).joined(separator: "\n")
      words.append(
        paragraph.isBold ? "<B>\(lines, lines: .left)</B>" : "\(lines, lines: .left)")
    }
    return "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\">\(markup: words)</FONT>"
  }
}
