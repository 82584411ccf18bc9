/// An SVG document as an element of an HTML page: without what stands before it and without
/// its font, which the page has, with ids of its own.
///
/// - Parameters:
///   - prefix: what ids begin with, so that those of several pictures on a page do not meet.
///   - label: what the picture shows, already escaped.
package func inlineSVG(_ document: String, prefix: String, label: String) -> String {
  let bytes = Array(document.utf8)
  guard let start = find("<svg", in: bytes, from: 0) else { return "" }
  let afterName = start + 4
  // Pictures say themselves what they are and what each part of them is.
  let isNamed = bytes[afterName...].prefix { $0 != 0x3E }.starts(with: Array(" role=".utf8))
  var result = Array((isNamed ? "<svg" : "<svg role=\"img\" aria-label=\"\(label)\"").utf8)
  var index = afterName
  // A second role is for browsers that do not know the first; those that open this page all do, and
  // checkers of pages hold two for a fault.
  let (twoRoles, role) = (
    Array(" role=\"graphics-document document\"".utf8), " role=\"graphics-document\""
  )
  if bytes[afterName...].starts(with: twoRoles) {
    result += role.utf8
    index += twoRoles.count
  }
  // Ids, and what points at them.
  let marks = [" id=\"", "href=\"#", "url(#", "aria-labelledby=\"", "aria-describedby=\""].map {
    Array($0.utf8)
  }
  while index < bytes.count {
    if let after = skip("<!--", "-->", bytes, index) ?? skip("<style>", "</style>", bytes, index) {
      index = after
      continue
    }
    if let mark = marks.first(where: { bytes[index...].starts(with: $0) }) {
      result += mark
      result += prefix.utf8
      index += mark.count
      continue
    }
    result.append(bytes[index])
    index += 1
  }
  while result.last == 0x0A { result.removeLast() }
  return String(decoding: result, as: UTF8.self)
}

/// The end of what begins there with one text and ends with another; nil where it does not.
private func skip(_ start: String, _ end: String, _ bytes: [UInt8], _ index: Int) -> Int? {
  guard bytes[index] == 0x3C, bytes[index...].starts(with: Array(start.utf8)) else { return nil }
  return find(end, in: bytes, from: index).map { $0 + end.utf8.count } ?? bytes.count
}

private func find(_ text: String, in bytes: [UInt8], from start: Int) -> Int? {
  let wanted = Array(text.utf8)
  guard bytes.count >= wanted.count else { return nil }
  return (start...(bytes.count - wanted.count)).first {
    bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
  }
}
