package import Graphviz
import Text

extension Drawing {
  /// The first words in it with letters that no font on this machine has; nil if every letter
  /// has one.
  package func wordsWithoutFont() -> String? {
    let labels =
      [attributes["label"]] + nodes.map { $0.attributes["label"] }
      + edges.map { $0.attributes["label"] } + clusters.map { $0.attributes["label"] }
    // One letter of our own tells whether there is any font at all.
    var letters: Set<Unicode.Scalar> = ["A"]
    for label in labels {
      let text =
        switch label {
        case .html(let label): label.markup
        case .text(let text, _): text
        case .raw, nil: ""
        }
      for scalar in text.unicodeScalars where scalar.value > 0x24F && scalar.isDrawn {
        letters.insert(scalar)
      }
    }
    let missing = withoutFont(letters)
    if missing.isEmpty { return nil }
    for label in labels {
      guard let text = label?.letters, !text.isEmpty else { continue }
      let words = text.split(separator: " ").filter {
        $0.unicodeScalars.contains(where: missing.contains)
      }
      if !words.isEmpty { return cut(plain(words.prefix(3).joined(separator: " ")), 40) }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it needs a letter in a font.
  fileprivate var isDrawn: Bool {
    if properties.isDefaultIgnorableCodePoint || properties.isWhitespace { return false }
    switch properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .surrogate: return false
    default: return true
    }
  }
}
