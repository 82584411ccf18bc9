import Graphviz
import Text

/// The title and description of a whole picture for screen readers.
package struct SpokenText {
  /// As in `lang`.
  let language: String
  let title: String
  let description: String
  /// Whether it stands within a page.
  let isInPage: Bool

  package init(language: String, title: String, description: String, isInPage: Bool = false) {
    self.language = language
    self.title = title
    self.description = description
    self.isInPage = isInPage
  }

  /// A file has a second role for readers that do not know the first; a page is held against
  /// axe-core, which allows one.
  fileprivate var role: String {
    isInPage ? "graphics-document" : "graphics-document document"
  }
}

extension Drawing {
  /// The SVG of Graphviz made accessible to screen readers.
  ///
  /// The picture, each node, each line and each group gets a `<title>` in a sentence and a `<desc>`
  /// with its words; the neutral names of nodes go. Browsers also show a title on pointing. No
  /// comments, no reference to a file elsewhere, and no links but the addresses in the drawing
  /// (`URL`, `HREF`): each is named by the words of its node, line or cell, and a line and its
  /// label are one link.
  ///
  /// - Parameter prefix: the beginning of every `id`, so that pictures on one page do not share
  ///   any.
  package func accessible(_ svg: [UInt8], _ spoken: SpokenText, prefix: String) -> [UInt8] {
    var writer = SVGWriter(prefix: prefix, spoken: spoken, written: WrittenInDrawing(self))
    writer.bytes.reserveCapacity(svg.count)
    var isComment = false
    var start = svg.startIndex
    while start < svg.endIndex {
      let end = svg[start...].firstIndex(of: UInt8(ascii: "\n")) ?? svg.endIndex
      let line = svg[start..<end]
      start = end + 1
      if line.isEmpty { continue }
      if line.starts(with: "<!--".utf8) { isComment = true }
      if !isComment { writer.take(line) }
      if isComment, line.suffix(3).elementsEqual("-->".utf8) { isComment = false }
    }
    return writer.withFont
  }
}

/// The words in a drawing, by the neutral names of its nodes.
private struct WrittenInDrawing {
  private var labels: [String: AttributeValue?] = [:]
  /// The words of labels that have been asked about: many lines have the same end.
  private var words: [String: String] = [:]

  init(_ drawing: Drawing) {
    labels.reserveCapacity(drawing.nodes.count)
    for node in drawing.nodes { labels[node.name] = node.attributes["label"] }
  }

  /// Whether there are links in cells of a node.
  func holdsCellLinks(_ title: String) -> Bool {
    if case .html(let label)?? = labels[title] {
      place(of: Self.link, in: label.markup.utf8.span, from: 0) != nil
    } else {
      false
    }
  }

  private static let link = Array(" HREF=\"".utf8)

  /// The words in the node, or at the ends of the line, that Graphviz calls by a title: `n1`,
  /// or `n1:e&#45;&gt;n2`.
  mutating func description(_ title: String) -> String {
    let tail = title.utf8.prefix { $0 != UInt8(ascii: "&") }
    let head = title.utf8.dropFirst(tail.count).split(separator: UInt8(ascii: ";")).last
    var found: [String] = []
    for end in [tail, head] {
      guard let end else { continue }
      let name = String(Substring(end.prefix { $0 != UInt8(ascii: ":") }))
      guard let label = labels[name] else { continue }
      let letters = words[name] ?? label?.letters ?? ""
      words[name] = letters
      if !letters.isEmpty { found.append(letters) }
    }
    return found.joined(separator: " – ")
  }
}

/// Where some bytes stand in others, from a place on.
private func place(of mark: [UInt8], in bytes: Span<UInt8>, from start: Int) -> Int? {
  var index = start
  while index + mark.count <= bytes.count {
    if bytes[index] == mark[0] {
      var length = 1
      while length < mark.count, bytes[index + length] == mark[length] { length += 1 }
      if length == mark.count { return index }
    }
    index += 1
  }
  return nil
}

/// Writes the lines of an SVG anew. As bytes, since there are many lines and hardly any of them
/// changes.
private struct SVGWriter {
  let prefix: String
  let spoken: SpokenText
  var written: WrittenInDrawing
  var bytes: [UInt8] = []
  /// The opened group whose title and words are still to come.
  private var group: (id: String, kind: String)?
  private var title = ""
  private var isRoot = false
  /// How many groups are open within the node or line that is a link; nil outside of one.
  private var depthInLink: Int?
  /// Where the font is to stand, and the letters that are written in each of its faces.
  private var fontPlace = 0
  private var letters: [FontFace: Set<Unicode.Scalar>] = [:]
  /// Of the anchors of Graphviz that are open, whether each is a link around a cell.
  private var anchors: [Bool] = []

  init(prefix: String, spoken: SpokenText, written: WrittenInDrawing) {
    self.prefix = prefix
    self.spoken = spoken
    self.written = written
  }

  mutating func take(_ line: ArraySlice<UInt8>) {
    // Most lines are shapes, which stay as they are.
    if line.count > 1, line[line.startIndex] == UInt8(ascii: "<"),
      line[line.startIndex + 1] == UInt8(ascii: "p")
    {
      flush()
      return put(line)
    }
    func begins(_ mark: String) -> Bool { line.starts(with: mark.utf8) }
    if begins("<!DOCTYPE") || begins(" \"http://www.w3.org/Graphics") { return }
    if begins("<svg ") {
      let language = spoken.language
      bytes += Array(
        """
        <svg role="\(spoken.role)" lang="\(language)" xml:lang="\(language)" \
        aria-labelledby="\(prefix)title" aria-describedby="\(prefix)desc" \

        """.utf8)
      isRoot = true
      put(line.dropFirst(5))
    } else if isRoot, begins(" viewBox") {
      isRoot = false
      put(line)
      put("<title id=\"\(prefix)title\">\(escaped(spoken.title))</title>")
      put("<desc id=\"\(prefix)desc\">\(escaped(spoken.description))</desc>")
      fontPlace = bytes.count
    } else if begins("<g id=\"a_"), let words = quoted(after: "xlink:title=\"", in: line) {
      let address = quoted(after: "xlink:href=\"", in: line)
      if group != nil {
        open(words, address)
        anchors.append(false)
      } else {
        depthInLink? += 1
        // A cell is within a node, which may be a link itself: one in the other would be none.
        let link = depthInLink == nil ? address.map { self.link($0, words) } : nil
        put("<g>" + (link ?? ""))
        anchors.append(link != nil)
      }
    } else if begins("<g id=\""), let id = quoted(after: "id=\"", in: line) {
      flush()
      let kind = quoted(after: "class=\"", in: line) ?? ""
      if kind == "graph" {
        let rest = line.dropFirst("<g id=\"".utf8.count)
        put("<g id=\"\(prefix)" + String(decoding: rest, as: UTF8.self))
      } else {
        group = (id, kind)
      }
    } else if begins("<title>") {
      title = String(decoding: line.dropFirst(7).prefix { $0 != UInt8(ascii: "<") }, as: UTF8.self)
    } else if line.elementsEqual("</a>".utf8) {
      if anchors.popLast() == true { put("</a>") }
    } else if let depth = depthInLink, line.elementsEqual("</g>".utf8) {
      // The end of all that is in the node or line, or of one part of it.
      depthInLink = depth == 0 ? nil : depth - 1
      put(depth == 0 ? "</a></g>" : "</g>")
    } else {
      flush()
      if begins("<text ") { putText(line) } else { put(line) }
    }
  }

  private static let family = Array("font-family=\"\(Drawing.font)\"".utf8)
  private static let fallbacks = Array(",\(EmbeddedFont.fallbacks)\"".utf8)
  private static let keptBlank = Array(" xml:space=\"preserve\"".utf8)

  /// Writes a line of text with fallback fonts, and notes its letters.
  private mutating func putText(_ line: ArraySlice<UInt8>) {
    guard let mark = place(of: Self.family, in: line.span, from: 0) else { return put(line) }
    // Of the mark, the quotation mark at its end is written anew.
    let start = line.startIndex + mark + Self.family.count - 1
    let face = FontFace(
      isBold: quoted(after: "font-weight=\"", in: line) == "bold",
      isItalic: quoted(after: "font-style=\"", in: line) == "italic")
    bytes += line[..<start]
    bytes += Self.fallbacks
    if let end = line.firstIndex(of: UInt8(ascii: ">")) {
      let words = line[(end + 1)...]
      note(words, in: face)
      // A browser drops the blank at the beginning that parts it from what stands before it.
      if words.first == UInt8(ascii: " "), String(decoding: words, as: UTF8.self).hasPrefix(" ") {
        bytes += Self.keptBlank
      }
    }
    put(line[(start + 1)...])
  }

  /// Notes letters that are written in a face; those of ASCII are in every font.
  private mutating func note(_ words: ArraySlice<UInt8>, in face: FontFace) {
    if letters[face] == nil { letters[face] = [] }
    guard words.contains(where: { !(0x20..<0x7F ~= $0) }) else { return }
    for letter in String(decoding: words, as: UTF8.self).unicodeScalars
    where !(0x20..<0x7F ~= letter.value) {
      letters[face]?.insert(letter)
    }
  }

  /// What is written, with the font in it.
  var withFont: [UInt8] {
    // A page allows no style but its own.
    let rules = spoken.isInPage ? "" : EmbeddedFont.rules(letters)
    if rules.isEmpty { return bytes }
    var whole: [UInt8] = []
    whole.reserveCapacity(bytes.count + rules.utf8.count + 16)
    whole += bytes[..<fontPlace]
    whole += "<style>".utf8
    whole += rules.utf8
    whole += "</style>\n".utf8
    whole += bytes[fontPlace...]
    return whole
  }

  /// Opens the group with its words; Graphviz has an anchor in it, which becomes a second group.
  private mutating func open(_ words: String, _ address: String?) {
    guard let group else { return }
    self.group = nil
    if title == "legend" || title == "foot" {
      put("<g id=\"\(prefix)\(group.id)\" role=\"group\" aria-label=\"\(words)\"><g>")
      return
    }
    var description = written.description(title)
    if description.isEmpty { description = title.hasPrefix("n") ? "" : words }
    let desc =
      description.isEmpty || description == words
      ? "" : "<desc>\(escaped(description))</desc>"
    // What is in a picture (`img`) is nobody's to open.
    let role = address == nil && !written.holdsCellLinks(title) ? "img" : "group"
    if address != nil { depthInLink = 1 }
    let link = address.map { self.link($0, words) } ?? ""
    put(
      "<g id=\"\(prefix)\(group.id)\" class=\"\(group.kind)\" role=\"\(role)\"><title>\(words)</title>\(desc)\(link)<g>"
    )
  }

  /// The beginning of a link, with words that Graphviz has escaped.
  private func link(_ address: String, _ words: String) -> String {
    // Version 2.43 writes `&` as it is, later ones write `&amp;`; a joiner tells a text from those.
    let address = address.replacing("&amp;", with: "&").replacing("\u{2060}", with: "")
      .replacing("&", with: "&amp;")
    return "<a href=\"\(address)\" aria-label=\"\(words)\">"
  }

  /// Opens a group without words.
  private mutating func flush() {
    guard let group else { return }
    self.group = nil
    put("<g id=\"\(prefix)\(group.id)\" class=\"\(group.kind)\">")
  }

  private mutating func put(_ line: String) {
    bytes += line.utf8
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func put(_ line: ArraySlice<UInt8>) {
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
  }

  private func quoted(after mark: String, in line: ArraySlice<UInt8>) -> String? {
    let mark = Array(mark.utf8)
    guard let start = place(of: mark, in: line.span, from: 0) else { return nil }
    let value = line.dropFirst(start + mark.count).prefix { $0 != UInt8(ascii: "\"") }
    return String(decoding: value, as: UTF8.self)
  }

  private func escaped(_ words: String) -> String {
    var result = ""
    for scalar in plain(words).unicodeScalars {
      switch scalar {
      // Within an element quotation marks are no markup.
      case "\"", "'": result.unicodeScalars.append(scalar)
      default: result.appendMarkup(scalar)
      }
    }
    return result
  }
}
