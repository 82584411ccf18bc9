/// A user's text made harmless where it is shown: on one line, without control characters, escape
/// sequences, noncharacters or marks that turn the direction of what follows. A line break, with
/// the blanks around it, becomes one blank; one at an end goes.
package func plain(_ text: String) -> String {
  if !holdsUnseen(text.utf8.span) { return text }
  var shown = String.UnicodeScalarView()
  var isBroken = false
  for scalar in text.unicodeScalars {
    switch scalar.unseenKind {
    case .control, .lineEnd:
      isBroken = true
      while shown.last == " " { shown.removeLast() }
    case .direction, .byteOrderMark, .noncharacter: continue
    case nil where scalar == " " && isBroken: continue
    case nil:
      if isBroken, !shown.isEmpty { shown.append(" ") }
      isBroken = false
      shown.append(scalar)
    }
  }
  return String(shown)
}

/// A text made harmless and literal in Markdown, also within a table.
///
/// Scalars are looked at, never characters: a sign is no less a sign for what is joined to it
/// before or behind.
package func markdown(_ text: String) -> String {
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
