import Foundation

/// Reads a page as strictly as XML: what is wrong with it, in words; empty where nothing is.
///
/// A browser mends what is broken, and may mend it into something else than was meant. So every
/// tag has to be closed in order, every attribute quoted, every ampersand an escape.
struct MarkupCheck {
  private(set) var faults: [String] = []
  /// What is linked to, sent to or fetched.
  private(set) var addresses: [(attribute: String, address: String, tag: String)] = []
  /// What the browser's tab says.
  private(set) var title = ""
  /// The hidden and visible fields of forms, with the form's own address: `(action, fields)`.
  private(set) var forms: [(action: String, fields: [(String, String)])] = []

  private static let empty: Set<String> = [
    "meta", "link", "input", "br", "img", "hr", "col", "wbr", "source",
  ]

  private var standIns: [UnicodeScalar: UnicodeScalar] = [:]
  private var signs: [UnicodeScalar: UnicodeScalar] = [:]

  init(_ page: String) {
    // A mark that joins a sign makes another character of both, for Swift but not for a browser: a
    // stand-in that joins nothing is read in its place.
    let plain = page.unicodeScalars.map { sign -> Character in
      if sign.isASCII && sign != "\r" { return Character(sign) }
      let standIn = UnicodeScalar(0xE000 + UInt32(signs.count)) ?? "?"
      let known = standIns[sign] ?? standIn
      if known == standIn { (standIns[sign], signs[standIn]) = (standIn, sign) }
      return Character(known)
    }
    var rest = Substring(String(plain))
    var open: [String] = []
    var ids: Set<String> = []
    if rest.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) }
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      text(rest[..<start], in: open.last)
      rest = rest[rest.index(after: start)...]
      guard let end = Self.endOfTag(rest) else {
        faults.append("a tag without end: \(rest.prefix(60))")
        return
      }
      var tag = rest[..<end]
      rest = rest[rest.index(after: end)...]
      // A comment, or the first line of a file of its own, as SVG has.
      if tag.hasPrefix("!") || tag.hasPrefix("?") {
        faults.append("neither a tag nor text: <\(tag.prefix(40))>")
        continue
      }
      if tag.hasPrefix("/") {
        let name = tag.dropFirst()
        if open.last == String(name) {
          open.removeLast()
        } else {
          faults.append("</\(name)> closes \(open.last ?? "nothing")")
        }
        continue
      }
      let isClosed = tag.hasSuffix("/")
      if isClosed { tag = tag.dropLast() }
      let name = String(tag.prefix { !$0.isWhitespace })
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
        faults.append("no tag: <\(tag.prefix(60))>")
        continue
      }
      let attributes = attributes(tag.dropFirst(name.count), name)
      look(name, attributes, &ids)
      if !isClosed, !Self.empty.contains(name) { open.append(name) }
    }
    text(rest, in: open.last)
    if let start = page.range(of: "<title>", options: .literal),
      let end = page.range(of: "</title>", options: .literal)
    {
      title = unescaped(page[start.upperBound..<end.lowerBound])
    }
    if !open.isEmpty { faults.append("not closed: \(open)") }
  }

  /// Where a tag ends: a `>` in quotation marks is none.
  private static func endOfTag(_ rest: Substring) -> Substring.Index? {
    var quote: UInt8?
    for index in rest.utf8.indices {
      let sign = rest.utf8[index]
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") {
        quote = sign
      } else if sign == UInt8(ascii: ">") {
        return index
      }
    }
    return nil
  }

  private mutating func text(_ text: Substring, in tag: String?) {
    // `>` is harmless by itself, but the writer escapes it.
    if text.utf8.contains(UInt8(ascii: ">")) { faults.append("a bare > in \(text.prefix(60))") }
    if tag == "script", !text.isEmpty { faults.append("a script within the page") }
    ampersands(text)
  }

  private mutating func ampersands(_ text: Substring) {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return }
    for part in text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
      .dropFirst()
    {
      let name = String(Substring(part.prefix { $0 != ";" }))
      let isEscape =
        part.contains(";")
        && (["amp", "lt", "gt", "quot", "nbsp", "apos", "lrm", "rlm", "shy"].contains(name)
          || name.hasPrefix("#") && name.utf8.count < 9)
      if !isEscape { faults.append("a bare & before \(String(Substring(part.prefix(20))))") }
    }
  }

  private mutating func attributes(_ text: Substring, _ tag: String) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text.drop { $0.isWhitespace }
    while !rest.isEmpty {
      let name = String(rest.prefix { $0 != "=" && !$0.isWhitespace })
      rest = rest.dropFirst(name.count)
      let isName = name.utf8.allSatisfy {
        (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
          || [45, 58].contains($0)
      }
      guard isName, !name.isEmpty else {
        faults.append("no attribute: \(name.prefix(40)) in <\(tag)>")
        return found
      }
      var value = ""
      if rest.first == "=" {
        rest = rest.dropFirst()
        guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
          faults.append("a value without quotation marks: \(name) in <\(tag)>")
          return found
        }
        let raw = rest[rest.index(after: rest.startIndex)..<end]
        if raw.contains("<") { faults.append("a bare < in \(name) of <\(tag)>") }
        ampersands(raw)
        value = unescaped(signed(raw))
        rest = rest[rest.index(after: end)...]
        if let next = rest.first, !next.isWhitespace {
          faults.append("\(name) of <\(tag)> is followed by \(next)")
        }
      }
      if found[name] != nil { faults.append("\(name) stands twice in <\(tag)>") }
      found[name] = value
      rest = rest.drop { $0.isWhitespace }
    }
    return found
  }

  /// What a text with stand-ins stands for.
  private func signed(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    for sign in text.unicodeScalars { result.append(signs[sign] ?? sign) }
    return String(result)
  }

  private mutating func look(
    _ tag: String, _ attributes: [String: String], _ ids: inout Set<String>
  ) {
    for (name, value) in attributes {
      if name.lowercased().hasPrefix("on") { faults.append("\(name) in <\(tag)>") }
      if name == "style" { faults.append("style= in <\(tag)>, which the policy forbids") }
      if name == "id", !ids.insert(value).inserted { faults.append("two have the id \(value)") }
      if ["href", "src", "action", "formaction", "xlink:href"].contains(name) {
        addresses.append((name, value, tag))
      }
    }
    if ["iframe", "object", "embed", "base"].contains(tag) { faults.append("<\(tag)>") }
    if tag == "style" { faults.append("<style>, which the policy forbids") }
    if tag == "script", attributes["src"] == nil { faults.append("a script without a file") }
    switch tag {
    case "form": forms.append((attributes["action"] ?? "", []))
    case "input", "button", "select", "textarea":
      if let name = attributes["name"], !forms.isEmpty {
        forms[forms.count - 1].fields.append((name, attributes["value"] ?? ""))
      }
    // A browser sends the option that is selected.
    case "option" where attributes["selected"] != nil:
      if let form = forms.indices.last, let field = forms[form].fields.indices.last {
        forms[form].fields[field].1 = attributes["value"] ?? ""
      }
    default: break
    }
  }
}

/// A text without the escapes of HTML.
func unescaped(_ text: some StringProtocol) -> String {
  var result = String(text)
  guard result.utf8.contains(UInt8(ascii: "&")) else { return result }
  for (escape, sign) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#10;", "\n"),
    ("&#13;", "\r"), ("&#9;", "\t"), ("&amp;", "&"),
  ] {
    result = result.replacing(escape, with: sign)
  }
  return result
}
