import Model
import Text

/// Words on their way to a sentence, as UTF-8: what a `FindingWriter` puts together.
///
/// A country has millions of sentences made of short names. As bytes they are put one after the
/// other without a look at the characters, which `String` takes for every piece.
package struct SentenceText: Sendable, ExpressibleByStringInterpolation {
  /// The words.
  package private(set) var utf8: [UInt8]

  package init(stringLiteral value: String) {
    utf8 = Array(value.utf8)
  }

  package init(stringInterpolation: StringInterpolation) {
    utf8 = stringInterpolation.said.utf8
  }

  /// A text as it is.
  init(_ text: String) {
    utf8 = Array(text.utf8)
  }

  /// No words yet, with room for some.
  init(capacity: Int) {
    utf8 = []
    utf8.reserveCapacity(capacity)
  }

  var isEmpty: Bool { utf8.isEmpty }

  /// The same words as a text.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The same with a remark in parentheses; where it ends in parentheses already, the remark goes
  /// into them.
  func with(_ remark: SentenceText) -> SentenceText {
    guard utf8.last == UInt8(ascii: ")") else { return "\(self) (\(remark))" }
    var said = self
    said.utf8.removeLast()
    return "\(said), \(remark))"
  }

  mutating func add(_ more: SentenceText) {
    utf8.append(contentsOf: more.utf8)
  }

  mutating func add(_ more: String) {
    utf8.append(contentsOf: more.utf8)
  }

  /// Adds the text of a row of a column, made harmless as `plain` does.
  @inline(__always)
  mutating func add(plain column: TextColumn, _ row: Int) {
    if !holdsUnseen(column.bytes.span.extracting(column.range(row))) {
      column.add(row, to: &utf8)
    } else {
      add(plain(column[row]))
    }
  }

  static func + (one: SentenceText, other: SentenceText) -> SentenceText {
    var both = one
    both.add(other)
    return both
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var said: SentenceText

    package init(literalCapacity: Int, interpolationCount: Int) {
      // A piece is a need with its title and whom it concerns, or a name.
      said = SentenceText(capacity: literalCapacity + 48 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      said.add(literal)
    }

    package mutating func appendInterpolation(_ words: SentenceText) {
      said.add(words)
    }

    package mutating func appendInterpolation(_ text: String) {
      said.add(text)
    }

    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      said.add(String(number))
    }
  }
}
