import Text

/// What stands between a character and a letter that would give it a meaning: U+2060 WORD JOINER,
/// which has no width and allows no line break.
///
/// Graphviz reads `&amp;` twice on the way to SVG and once on the way to PNG, and a backslash once
/// in a label and three times in a tooltip, so no escaping is right everywhere; parting the two is.
/// `render` takes the joiner out of SVG again.
let joiner: Unicode.Scalar = "\u{2060}"

/// Text of people as a label or tooltip of DOT, before the quoting that libcgraph does.
func escapedLabel(_ text: String, lines: LineAlignment) -> String {
  if !holdsUnseen(text.utf8.span, or: "\\", "&") { return text }
  let scalars = cleaned(text)
  let lineBreak = lines == .left ? "\\l" : "\\n"
  var result = ""
  result.reserveCapacity(text.utf8.count + 16)
  for (index, scalar) in scalars.enumerated() {
    if scalar == "\n" { result += lineBreak } else { result.unicodeScalars.append(scalar) }
    if scalar == "\\" { result += "\\" }
    if needsJoiner(scalars, index) { result.unicodeScalars.append(joiner) }
  }
  // `\l` ends a line, it does not part two: without it the last line would be centred.
  if lines == .left, scalars.contains("\n"), scalars.last != "\n" { result += lineBreak }
  return result
}

/// Text of people inside an HTML-like label.
func escapedHTML(_ text: String, lineBreak: String, whenEmpty: String) -> String {
  if let lines = linesWithoutSigns(text) { return lines.joined(separator: lineBreak) }
  let scalars = cleaned(text)
  if scalars.isEmpty { return whenEmpty }
  var result = ""
  result.reserveCapacity(text.utf8.count + 16)
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    case "\n": result += lineBreak
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\\": result += "\\\\"
    default: result.unicodeScalars.append(scalar)
    }
    if needsJoiner(scalars, index) { result.unicodeScalars.append(joiner) }
  }
  return result
}

/// The lines of a text in which no letter has a meaning and all can be seen; nil for any other, and
/// without text.
private func linesWithoutSigns(_ text: String) -> [Substring]? {
  let bytes = text.utf8.span
  if bytes.isEmpty { return nil }
  var ends: [Int] = []
  for index in bytes.indices {
    switch bytes[index] {
    case UInt8(ascii: "\n"): ends.append(index)
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "\\"):
      return nil
    default: continue
    }
  }
  ends.append(bytes.count)
  var lines: [Substring] = []
  var start = 0
  for end in ends {
    if holdsUnseen(bytes.extracting(start..<end)) { return nil }
    let utf8 = text.utf8
    lines.append(
      text[
        utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)])
    start = end + 1
  }
  return lines
}

/// A name as DOT can write and read it: no control characters, and every backslash twice.
///
/// DOT has no other way to write a backslash before a quotation mark or at the end of a string. A
/// `%` in front gets a joiner before it: libcgraph takes such a name for one of its own and drops
/// it.
func escapedName(_ name: String) -> String {
  if !holdsUnseen(name.utf8.span, or: "\\", "&"), name.utf8.first != UInt8(ascii: "%") {
    return name
  }
  var result = ""
  if name.utf8.first == UInt8(ascii: "%") { result.unicodeScalars.append(joiner) }
  for scalar in cleaned(name) {
    result.unicodeScalars.append(scalar == "\n" ? " " : scalar)
    if scalar == "\\" { result += "\\" }
  }
  return result
}

/// The name behind one written by `escapedName`.
func unescapedName(_ name: String) -> String {
  let joinedPercent: [Unicode.Scalar] = [joiner, "%"]
  let isJoined = name.unicodeScalars.starts(with: joinedPercent)
  var result = ""
  var pending = false
  for scalar in name.unicodeScalars.dropFirst(isJoined ? 1 : 0) {
    if pending, scalar == "\\" {
      pending = false
      continue
    }
    result.unicodeScalars.append(scalar)
    pending = scalar == "\\"
  }
  return result
}

/// Graphviz syntax of our own code, kept from breaking the string it will be quoted in.
///
/// Control characters go, and a lone backslash before a quotation mark or at the end is doubled.
func guardedRaw(_ text: String) -> String {
  if !holdsUnseen(text.utf8.span, or: "\\", "&") { return text }
  var result = ""
  var isOdd = false
  for scalar in cleaned(text) {
    if scalar == "\"", isOdd { result += "\\" }
    isOdd = scalar == "\\" ? !isOdd : false
    result.unicodeScalars.append(scalar == "\n" ? " " : scalar)
  }
  if isOdd { result += "\\" }
  return result
}

/// The scalars of a text that may be shown: line breaks of every kind as U+000A, a tab as a space,
/// and control characters, marks of direction and noncharacters (which XML forbids) left out;
/// isolates that are closed on their line stay.
private func cleaned(_ text: String) -> [Unicode.Scalar] {
  var result: [Unicode.Scalar] = []
  result.reserveCapacity(text.utf8.count)
  var afterReturn = false
  var hasIsolates = false
  for scalar in text.unicodeScalars {
    defer { afterReturn = scalar == "\r" }
    switch scalar.unseenKind {
    case nil: result.append(scalar)
    case .lineEnd: result.append("\n")
    case .control:
      switch scalar.value {
      case 0x0A:
        if !afterReturn { result.append("\n") }
      case 0x0B...0x0D, 0x85: result.append("\n")
      case 0x09: result.append(" ")
      default: continue
      }
    case .direction:
      guard scalar.isIsolate else { continue }
      hasIsolates = true
      result.append(scalar)
    case .byteOrderMark, .noncharacter: continue
    }
  }
  if hasIsolates, !isClosed(result) {
    result.removeAll { $0.isIsolate }
  }
  return result
}

/// Whether what is isolated is closed on the same line, so that nothing beside it is turned: such
/// pairs stay.
private func isClosed(_ scalars: [Unicode.Scalar]) -> Bool {
  var open = 0
  var isMarked = false
  for scalar in scalars {
    if isMarked, scalar != "\u{2068}" { return false }
    isMarked = scalar == "\u{200E}"
    switch scalar {
    case "\u{2068}": open += 1
    case "\u{2069}": open -= 1
    case "\n": if open != 0 { return false }
    default: continue
    }
    if open < 0 { return false }
  }
  return open == 0 && !isMarked
}

/// Whether the scalar at `index` would get a meaning from those behind it.
private func needsJoiner(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  switch scalars[index] {
  case "\\":
    // A tooltip is read three times: `\\N` becomes `\N`, then the name of the node.
    return true
  case "&":
    // An entity is short; looking no further keeps a row of ampersands linear.
    for scalar in scalars[(index + 1)...].prefix(32) {
      if scalar == ";" { return true }
      guard scalar.isASCII, scalar == "#" || scalar.properties.isAlphabetic || isDigit(scalar)
      else { return false }
    }
    return false
  default: return false
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  ("0"..."9").contains(scalar)
}
