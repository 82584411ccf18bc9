/// An HTML-like label, in which only what our own code writes is markup.
///
/// Made from a string literal: its letters are markup, and what is interpolated is text, escaped.
///
///     let label: HTMLLabel = "<B>\(name)</B><BR/>\(markup: table)"
///
/// Graphviz takes few tags (TABLE, TR, TD, FONT, B, I, U, S, SUB, SUP, BR, HR, VR, IMG), wants
/// every tag closed, and beside a TABLE no text.
public struct HTMLLabel: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The markup, without the angle brackets that DOT puts around it.
  public private(set) var markup: String

  /// A label from markup of our own code, taken as it is.
  public init(markup: String) {
    self.markup = markup
  }

  /// A label whose literal is markup.
  public init(stringLiteral value: String) {
    markup = value
  }

  /// A label whose literal parts are markup and whose interpolated parts are text.
  public init(stringInterpolation: StringInterpolation) {
    markup = stringInterpolation.markup
  }

  /// Adds another label behind this one.
  public mutating func append(_ other: HTMLLabel) {
    markup += other.markup
  }

  /// The text of people as the content of an element: escaped, with `<BR/>` for line breaks.
  ///
  /// Empty text becomes one space, because Graphviz refuses `<B></B>`.
  public static func escaped(_ text: String, lines: LineAlignment = .centred) -> String {
    let breaking = lines == .left ? "<BR ALIGN=\"LEFT\"/>" : "<BR/>"
    return escapedHTML(text, lineBreak: breaking, whenEmpty: " ")
  }

  /// The text of people as an attribute between quotes: escaped, with a space for line breaks.
  public static func escapedAttribute(_ text: String) -> String {
    escapedHTML(text, lineBreak: " ", whenEmpty: "")
  }

  /// The parts of a label while it is put together.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup: String

    /// Room for the parts.
    public init(literalCapacity: Int, interpolationCount: Int) {
      markup = ""
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Markup.
    public mutating func appendLiteral(_ literal: String) {
      markup += literal
    }

    /// Text of people as the content of an element.
    public mutating func appendInterpolation(_ text: String, lines: LineAlignment = .centred) {
      markup += HTMLLabel.escaped(text, lines: lines)
    }

    /// A whole number.
    public mutating func appendInterpolation(_ number: some BinaryInteger) {
      markup += String(number)
    }

    /// Text of people between the quotes of an attribute.
    public mutating func appendInterpolation(attribute text: String) {
      markup += HTMLLabel.escapedAttribute(text)
    }

    /// Another label.
    public mutating func appendInterpolation(markup label: HTMLLabel) {
      markup += label.markup
    }
  }
}
