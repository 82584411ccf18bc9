import Foundation

/// Reads a page as strictly as XML: every element that is opened is closed, in order, and quotation
/// marks end.
struct StrictHTML {
  struct Problem: Error {
    let message: String
  }

  /// The elements in order with their attributes.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// What stands between the tags, without script and style.
  private(set) var texts: [String] = []
  /// What stands in script and style.
  private(set) var raw: [String: String] = [:]

  private static let empty: Set<String> = ["meta", "input", "br"]

  init(_ page: String) throws {
    var rest = Substring(page)
    guard rest.hasPrefix("<!DOCTYPE html>") else { throw Problem(message: "no doctype") }
    rest = rest.dropFirst(15)
    var open: [String] = []
    while !rest.isEmpty {
      guard rest.first == "<" else {
        let text = rest.prefix { $0 != "<" }
        if text.contains(">") { throw Problem(message: "a bare > in \(text)") }
        texts.append(String(text))
        rest = rest.dropFirst(text.count)
        continue
      }
      guard let end = Self.end(of: rest) else { throw Problem(message: "a tag does not end") }
      let tag = rest[rest.index(after: rest.startIndex)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        let name = String(tag.dropFirst())
        guard open.popLast() == name else { throw Problem(message: "</\(name)> closes nothing") }
        continue
      }
      let name = String(tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
      guard name.allSatisfy({ $0.isLetter || $0.isNumber }) else {
        throw Problem(message: "<\(name)> is no element")
      }
      elements.append((name, try Self.attributes(tag.dropFirst(name.count))))
      if tag.hasSuffix("/") || Self.empty.contains(name) { continue }
      open.append(name)
      if name == "script" || name == "style" {
        guard let close = rest.range(of: "</\(name)>") else {
          throw Problem(message: "<\(name)> does not end")
        }
        raw[name] = String(rest[..<close.lowerBound])
        rest = rest[close.lowerBound...]
      }
    }
    if !open.isEmpty { throw Problem(message: "left open: \(open)") }
  }

  private static func end(of text: Substring) -> Substring.Index? {
    var isQuoted = false
    for index in text.indices {
      if text[index] == "\"" { isQuoted.toggle() }
      if text[index] == ">", !isQuoted { return index }
    }
    return nil
  }

  private static func attributes(_ text: Substring) throws -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop { " \n/".contains($0) }
    while !rest.isEmpty {
      let name = rest.prefix { !"= \n/".contains($0) }
      rest = rest.dropFirst(name.count)
      guard rest.hasPrefix("=\"") else { throw Problem(message: "\(name) has no value in quotes") }
      rest = rest.dropFirst(2)
      let value = rest.prefix { $0 != "\"" }
      if value.contains("<") { throw Problem(message: "a bare < in \(name)") }
      rest = rest.dropFirst(value.count + 1)
      if attributes.updateValue(String(value), forKey: String(name)) != nil {
        throw Problem(message: "\(name) twice")
      }
      rest = rest.drop { " \n/".contains($0) }
    }
    return attributes
  }
}
