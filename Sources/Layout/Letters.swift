package import Graphviz
import Text

extension AttributeValue {
  /// The words of a label, without its markup, on one line.
  package var letters: String {
    switch self {
    case .text(let text, _): return plain(text)
    case .raw(let text): return plain(text)
    case .html(let label):
      var text = ""
      var isInside = false
      for scalar in label.markup.unicodeScalars {
        if scalar == "<" {
          isInside = true
          if text.utf8.last != UInt8(ascii: " ") { text += " " }
        } else if scalar == ">" {
          isInside = false
        } else if !isInside, scalar != "\u{2060}" {
          text.unicodeScalars.append(scalar)
        }
      }
      let entities = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ]
      if text.utf8.contains(UInt8(ascii: "&")) {
        for (entity, character) in entities { text = text.replacing(entity, with: character) }
      }
      if text.utf8.contains(UInt8(ascii: "\\")) { text = text.replacing("\\\\", with: "\\") }
      return plain(text).split(separator: " ").joined(separator: " ")
    }
  }
}
