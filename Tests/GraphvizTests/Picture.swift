import Foundation
import FoundationXML

/// What a reader of an SVG finds, by the `id` of the group: an XML parser's view of it.
final class Picture: NSObject, XMLParserDelegate {
  /// The lines of text of each group.
  private(set) var lines: [String: [String]] = [:]
  /// What is shown when the pointer rests on a group.
  private(set) var tooltips: [String: String] = [:]
  /// The `<title>` of each group.
  private(set) var titles: [String: String] = [:]
  private(set) var isWellFormed = false
  private var groups: [String] = []
  private var text: String?

  init(svg: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "g":
      let id = attributes["id"] ?? ""
      // The anchor of a group `x` is a group `a_x` of its own.
      groups.append(id.hasPrefix("a_") ? String(id.dropFirst(2)) : id)
    case "a": tooltips[groups.last ?? ""] = attributes["xlink:title"]
    case "text", "title": text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text? += string
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let group = groups.last ?? ""
    switch name {
    case "g": groups.removeLast()
    case "text": lines[group, default: []].append(breakable(text ?? ""))
    case "title": titles[group] = text
    default: break
    }
    if name == "text" || name == "title" { text = nil }
  }
}

/// Graphviz writes the second of two spaces as one that does not break.
func breakable(_ text: String) -> String {
  text.replacingOccurrences(of: "\u{A0}", with: " ")
}

/// The scalars of lines, because Swift holds composed and decomposed letters equal.
func scalars(_ lines: [String]?) -> [[UInt32]] {
  (lines ?? []).map { $0.unicodeScalars.map(\.value) }
}
