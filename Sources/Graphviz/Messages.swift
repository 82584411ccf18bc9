/// What Graphviz said, put together from the pieces in which it says it.
struct Messages: Sendable {
  private(set) var warnings: [String] = []
  private(set) var errors: [String] = []
  private var isError = false
  private var isNew = false

  /// Takes the next piece: `Error` or `Warning`, then `: `, then the message, then what belongs to
  /// it.
  mutating func add(piece: String) {
    switch piece {
    case "Error", "Warning":
      isError = piece == "Error"
      isNew = true
      if isError { errors.append("") } else { warnings.append("") }
    case ": " where isNew: isNew = false
    default:
      isNew = false
      if isError, !errors.isEmpty {
        errors[errors.count - 1] += piece
      } else if !isError, !warnings.isEmpty {
        warnings[warnings.count - 1] += piece
      } else {
        warnings.append(piece)
      }
    }
  }

  /// All errors, one a line, as they came.
  var errorText: String {
    errors.map(trimmed).joined(separator: "\n")
  }

  /// The warnings without the line break at their end.
  var warningTexts: [String] {
    warnings.map(trimmed)
  }
}

private func trimmed(_ text: String) -> String {
  var scalars = text.unicodeScalars[...]
  while let last = scalars.last, last == "\n" || last == " " { scalars.removeLast() }
  return String(scalars)
}
