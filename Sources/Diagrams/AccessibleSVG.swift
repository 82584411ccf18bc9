import Graphviz
import Wording

extension Picture {
  /// SVG as Graphviz writes it, made so that those who hear a picture get as much as those who see it.
  ///
  /// The picture, each node, each line and each group gets a `<title>` in a sentence and a `<desc>` with what is
  /// written there; the neutral names of nodes go. Titles are also what is shown on pointing at
  /// something. No links, no comments, no reference to a file elsewhere.
  ///
  /// - Parameter prefix: what every `id` begins with, so that pictures on one page do not share any.
  func accessible(_ svg: [UInt8], prefix: String) -> [UInt8] {
    var lines: [Substring] = []
    var isComment = false
    for line in String(decoding: svg, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("<!--") { isComment = true }
      if !isComment { lines.append(line) }
      if isComment, line.hasSuffix("-->") { isComment = false }
    }
    var writer = SVGWriter(prefix: prefix, written: WrittenInDrawing(drawing))
    for line in lines { writer.take(line, told: told) }
    return Array(writer.text.utf8)
  }
}

/// What can be read in a drawing, by the neutral names of its nodes.
private struct WrittenInDrawing {
  private var labels: [String: String] = [:]

  init(_ drawing: Drawing) {
    for node in drawing.nodes {
      labels[node.name] = node.attributes["label"]?.letters ?? ""
    }
  }

  /// What is written in the node or at the ends of the line that Graphviz calls by a title.
  func description(_ title: Substring) -> String {
    let names = title.replacing("&#45;", with: "-").replacing("&gt;", with: ">")
      .split(whereSeparator: { "->".contains($0) })
      .map { $0.prefix { $0 != ":" } }
    let words = names.compactMap { labels[String($0)] }.filter { !$0.isEmpty }
    return words.joined(separator: " – ")
  }
}

/// Writes the lines of an SVG anew.
private struct SVGWriter {
  let prefix: String
  let written: WrittenInDrawing
  private(set) var text = ""
  /// The opened group whose title and words are still to come.
  private var group: (id: Substring, kind: Substring)?
  private var title: Substring = ""
  private var isRoot = false

  init(prefix: String, written: WrittenInDrawing) {
    self.prefix = prefix
    self.written = written
  }

  mutating func take(_ line: Substring, told: Told) {
    if line.hasPrefix("<!DOCTYPE") || line.hasPrefix(" \"http://www.w3.org/Graphics") { return }
    if line.hasPrefix("<svg ") {
      let language = told.language == .en ? "en" : told.language.rawValue
      text +=
        "<svg role=\"graphics-document document\" lang=\"\(language)\" xml:lang=\"\(language)\" "
        + "aria-labelledby=\"\(prefix)title\" aria-describedby=\"\(prefix)desc\" "
      isRoot = true
      put(line.dropFirst(5))
    } else if isRoot, line.hasPrefix(" viewBox") {
      isRoot = false
      put(line)
      put("<title id=\"\(prefix)title\">\(escaped(told.title))</title>")
      let words = [told.summary + ".", told.description].joined(separator: " ")
      put("<desc id=\"\(prefix)desc\">\(escaped(words))</desc>")
    } else if line.hasPrefix("<g id=\"a_"), let words = quoted(after: "xlink:title=\"", in: line) {
      if group == nil { put("<g>") } else { open(words) }
    } else if line.hasPrefix("<g id=\""), let id = quoted(after: "id=\"", in: line) {
      flush()
      let kind = quoted(after: "class=\"", in: line) ?? ""
      if kind == "graph" {
        put(line.replacing("id=\"\(id)\"", with: "id=\"\(prefix)\(id)\"")[...])
      } else {
        group = (id, kind)
      }
    } else if line.hasPrefix("<title>") {
      title = line.dropFirst(7).prefix { $0 != "<" }
    } else if line == "</a>" {
      return
    } else {
      flush()
      put(line)
    }
  }

  /// Opens the group with what it says; Graphviz has an anchor in it, which becomes a second group.
  private mutating func open(_ words: Substring) {
    guard let group else { return }
    self.group = nil
    if title == "legend" || title == "cluster_page" {
      put("<g id=\"\(prefix)\(group.id)\" role=\"group\" aria-label=\"\(words)\"><g>")
      return
    }
    var description = written.description(title)
    if description.isEmpty { description = title.hasPrefix("n") ? "" : String(words) }
    let desc =
      description.isEmpty || description == words
      ? "" : "<desc>\(escaped(description))</desc>"
    put(
      "<g id=\"\(prefix)\(group.id)\" class=\"\(group.kind)\" role=\"img\"><title>\(words)</title>\(desc)<g>"
    )
  }

  /// Opens a group of which nothing is said.
  private mutating func flush() {
    guard let group else { return }
    self.group = nil
    put("<g id=\"\(prefix)\(group.id)\" class=\"\(group.kind)\">")
  }

  private mutating func put(_ line: some StringProtocol) {
    text += line
    text += "\n"
  }

  private func quoted(after mark: String, in line: Substring) -> Substring? {
    guard let range = line.firstRange(of: mark) else { return nil }
    return line[range.upperBound...].prefix { $0 != "\"" }
  }

  private func escaped(_ words: String) -> String {
    plain(words).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}

extension AttributeValue {
  /// What a person reads of a label, without its markup, on one line.
  package var letters: String {
    switch self {
    case .text(let text, _): return plain(text)
    case .raw(let text): return plain(text)
    case .html(let label):
      var text = ""
      var isInside = false
      for character in label.markup {
        if character == "<" {
          isInside = true
          if !text.hasSuffix(" ") { text += " " }
        } else if character == ">" {
          isInside = false
        } else if !isInside {
          text.append(character)
        }
      }
      let entities = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
      ]
      for (entity, character) in entities { text = text.replacing(entity, with: character) }
      text = text.replacing("\u{2060}", with: "").replacing("\\\\", with: "\\")
      return plain(text).split(separator: " ").joined(separator: " ")
    }
  }
}
