/// A user's text made harmless where it is shown: on one line, without control characters, escape
/// sequences, noncharacters or marks that turn the direction of what follows. A line break, with
/// the blanks around it, becomes one blank; one at an end goes.
public func plain(_ text: String) -> String {
  if isHarmless(text.utf8.span) { return text }
  var shown = String.UnicodeScalarView()
  var isBroken = false
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029:
      isBroken = true
      while shown.last == " " { shown.removeLast() }
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: continue
    case 0xFDD0...0xFDEF: continue
    case let value where value & 0xFFFE == 0xFFFE: continue
    case 0x20 where isBroken: continue
    default:
      if isBroken, !shown.isEmpty { shown.append(" ") }
      isBroken = false
      shown.append(scalar)
    }
  }
  return String(shown)
}

/// Whether no byte begins anything that `plain` would change: Norwegian letters do not.
///
/// All bytes are looked at before the answer, without a branch: so the compiler takes many at a
/// time.
func isHarmless(_ utf8: Span<UInt8>) -> Bool {
  var found: UInt8 = 0
  for index in utf8.indices {
    let byte = utf8[index]
    // 0xC2 leads the C1 controls, 0xD8 U+061C, 0xE2 the marks of direction, 0xEF and 0xF0 and above
    // the noncharacters.
    found |=
      (byte < 0x20 ? 1 : 0) | (byte == 0x7F ? 1 : 0) | (byte == 0xC2 ? 1 : 0)
      | (byte == 0xD8 ? 1 : 0) | (byte == 0xE2 ? 1 : 0) | (byte >= 0xEF ? 1 : 0)
  }
  return found == 0
}

/// A text made harmless and literal in Markdown, also within a table.
///
/// Scalars are looked at, never characters: a sign is no less a sign for what is joined to it
/// before or behind.
public func markdown(_ text: String) -> String {
  let scalars = plain(text).unicodeScalars
  var shown = String.UnicodeScalarView()
  for index in scalars.indices {
    let scalar = scalars[index]
    let isTaken =
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "$", "&", "@": true
      // Addresses and signs like `:smile:`, but not the colon of a sentence.
      case ":": scalars[scalars.index(after: index)...].first.map { $0 != " " } == true
      case ".": beginsAddress(scalars[..<index]) || isNumber(scalars[..<index])
      case ")": isNumber(scalars[..<index])
      // Marks of a list, of a heading or of a definition.
      case "-", "+", "=": index == scalars.startIndex
      default: false
      }
    if isTaken { shown.append("\\") }
    shown.append(scalar)
  }
  return String(shown)
}

/// Whether what stands before a full stop is the `www` of an address, which many readers make into
/// a link.
private func beginsAddress(_ scalars: Substring.UnicodeScalarView) -> Bool {
  let last = scalars.suffix(3)
  return last.count == 3 && last.allSatisfy { $0 == "w" || $0 == "W" }
}

/// Whether what stands before a full stop or a bracket is the number of an item of a list.
private func isNumber(_ scalars: Substring.UnicodeScalarView) -> Bool {
  !scalars.isEmpty && scalars.allSatisfy { "0"..."9" ~= $0 }
}

/// How many columns of a terminal a text takes: two for wide characters, none for marks on others.
public func displayWidth(_ text: String) -> Int {
  text.reduce(0) { width, character in
    guard let scalar = character.unicodeScalars.first else { return width }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return width + 2
    default:
      return scalar.properties.generalCategory == .nonspacingMark ? width : width + 1
    }
  }
}

/// A text broken into lines of at most a width, at blanks; a word longer than that is cut.
public func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var lineWidth = 0
  for word in text.split(separator: " ") {
    var rest = String(word)
    var restWidth = displayWidth(rest)
    if lineWidth > 0, lineWidth + 1 + restWidth <= width {
      line += " " + rest
      lineWidth += 1 + restWidth
      continue
    }
    if lineWidth > 0 { lines.append(line) }
    while restWidth > width {
      var head = ""
      var headWidth = 0
      for character in rest {
        let added = displayWidth(String(character))
        if headWidth > 0, headWidth + added > width { break }
        head.append(character)
        headWidth += added
      }
      lines.append(head)
      rest.removeFirst(head.count)
      restWidth = displayWidth(rest)
    }
    line = rest
    lineWidth = restWidth
  }
  if lineWidth > 0 || lines.isEmpty { lines.append(line) }
  return lines
}
