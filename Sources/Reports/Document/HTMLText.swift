internal import Wording

/// A text made harmless and literal in HTML, also between quotation marks.
func html(_ text: String) -> String {
  var shown = ""
  for scalar in plain(text).unicodeScalars {
    switch scalar {
    case "&": shown += "&amp;"
    case "<": shown += "&lt;"
    case ">": shown += "&gt;"
    case "\"": shown += "&quot;"
    case "'": shown += "&#39;"
    default: shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}
