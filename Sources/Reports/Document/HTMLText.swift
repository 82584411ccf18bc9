internal import Wording

/// A text made harmless and literal in HTML, also between quotation marks.
///
/// What is written from right to left is held apart from what is around it by marks of direction of ours: a name in Arabic
/// must not turn the sentence that it stands in, and the engine that prints takes the direction of a line from its
/// first letter.
///
/// - Parameter breaksWords: whether very long words may be broken, which otherwise would push columns off the sheet; not in
///   attributes, which are read out.
func html(_ text: String, breaksWords: Bool = false) -> String {
  var shown = ""
  // Blanks after letters from right to left: inside the run when more of it follows.
  var waiting = ""
  var isRightToLeft = false
  var length = 0
  for character in plain(text) {
    if isRightToLeft, character == " " || character == "-" {
      waiting.append(character)
      length += 1
      continue
    }
    let starts = character.unicodeScalars.first.map(isFromTheRight) == true
    if starts != isRightToLeft {
      shown += "&lrm;"
      isRightToLeft = starts
    }
    // A line must not begin inside a name: it would take its direction from there.
    shown +=
      isRightToLeft && length < longestWord
      ? waiting.replacing(" ", with: "&nbsp;") : waiting
    waiting = ""
    length = character == " " ? 0 : length + 1
    if breaksWords, length > longestWord {
      // Not `<wbr>`, at which the engine that prints breaks no word in a table.
      shown += "&#8203;"
      length = 1
    }
    for scalar in character.unicodeScalars {
      switch scalar {
      case "&": shown += "&amp;"
      case "<": shown += "&lt;"
      case ">": shown += "&gt;"
      case "\"": shown += "&quot;"
      case "'": shown += "&#39;"
      default: shown.unicodeScalars.append(scalar)
      }
    }
  }
  return shown + (isRightToLeft ? "&lrm;" : "") + waiting
}

/// How long a word may be before it can be broken: Norwegian names of services are shorter.
private let longestWord = 30

/// Whether a letter belongs to Hebrew, Arabic or another script from right to left.
private func isFromTheRight(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
  default: false
  }
}
