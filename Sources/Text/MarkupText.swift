extension String {
  /// Adds a character as text of HTML or SVG, within an element or between quotation marks.
  package mutating func appendMarkup(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "&": self += "&amp;"
    case "<": self += "&lt;"
    case ">": self += "&gt;"
    case "\"": self += "&quot;"
    case "'": self += "&#39;"
    default: unicodeScalars.append(scalar)
    }
  }
}
