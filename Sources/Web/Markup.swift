import Reports
import Text

/// HTML. What is put into it as text is escaped; only markup is put in as it stands.
///
///     let row: Markup = "<li>\(name)</li>"
struct Markup: ExpressibleByStringInterpolation, Sendable {
  private(set) var html: String

  init(stringLiteral value: String) { html = value }

  init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

  /// Markup that was made elsewhere, such as the SVG of a picture.
  init(trusted html: String) { self.html = html }

  /// Nothing.
  static let nothing: Markup = ""

  var isEmpty: Bool { html.isEmpty }

  static func += (markup: inout Markup, more: Markup) { markup.html += more.html }

  static func + (one: Markup, other: Markup) -> Markup {
    Markup(trusted: one.html + other.html)
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate(set) var html = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity + interpolationCount * 16)
    }

    mutating func appendLiteral(_ literal: String) { html += literal }

    /// Words between tags.
    mutating func appendInterpolation(_ text: String) { html += Reports.html(text) }

    mutating func appendInterpolation(_ number: Int) { html += String(number) }

    mutating func appendInterpolation(_ markup: Markup) { html += markup.html }

    mutating func appendInterpolation(_ parts: [Markup]) {
      for part in parts { html += part.html }
    }

    /// The value of an attribute between quotation marks, which comes back as it is.
    mutating func appendInterpolation(attribute text: String) { html += escaped(text) }

    /// Markup where something is so.
    mutating func appendInterpolation(_ markup: Markup, if condition: Bool) {
      if condition { html += markup.html }
    }
  }
}

extension Sequence<Markup> {
  /// One after the other.
  func joined(separator: Markup = .nothing) -> Markup {
    Markup(trusted: map(\.html).joined(separator: separator.html))
  }
}

/// A text as an attribute holds it, letter by letter.
private func escaped(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    // A line break would be lost in an attribute.
    case "\n": result += "&#10;"
    case "\r": result += "&#13;"
    case "\t": result += "&#9;"
    default: result.appendMarkup(scalar)
    }
  }
  return result
}
