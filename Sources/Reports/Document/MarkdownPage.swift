import Wording

extension ReportDocument {
  /// The same as Markdown, to be pasted elsewhere; pictures are named, not drawn.
  public var markdown: String {
    var page = "# \(Wording.markdown(title))\n\n\(Wording.markdown(subtitle))\n"
    for block in blocks + wide {
      let text = text(block)
      if !text.isEmpty { page += "\n" + text }
    }
    page += "\n---\n"
    for line in foot { page += "\n\(Wording.markdown(line))\n" }
    return page
  }

  private func link(_ place: String) -> String {
    "[\(Wording.markdown(place))](#\(anchor(place)))"
  }

  private func text(_ block: Block) -> String {
    switch block {
    case .heading(let text): return "## \(Wording.markdown(text))\n"
    case .subheading(let text): return "### \(Wording.markdown(text))\n"
    case .text(let text), .note(let text): return Wording.markdown(text) + "\n"
    case .list(let items): return items.map { "- \(Wording.markdown($0))\n" }.joined()
    case .figures(let figures):
      return figures.map {
        "- **\(Wording.markdown($0.number))** \(Wording.markdown($0.words))\n"
      }.joined()
    case .priorities(let heading, let things):
      let items = things.enumerated().map { number, thing in
        "\(number + 1). **\(link(thing.place))**\n"
          + thing.lines.map {
            "   - \(Wording.markdown($0.label)): \(Wording.markdown($0.text))\n"
          }.joined()
      }
      return "## \(Wording.markdown(heading))\n\n" + items.joined()
    case .table(let table):
      var text = "**\(Wording.markdown(table.caption))**\n\n"
      text += "| " + table.heads.map { Wording.markdown($0.text) }.joined(separator: " | ") + " |\n"
      text += "|" + table.heads.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
      for row in table.rows {
        let cells = row.map {
          let shown = Wording.markdown($0.text)
          return $0.isStrong && !shown.isEmpty ? "**\(shown)**" : shown
        }
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
      return text
    case .picture(let heading, _, let caption):
      return (heading.map { "## \(Wording.markdown($0))\n\n" } ?? "")
        + Wording.markdown(language.pictureLeftOut(caption)) + "\n"
    case .lines(let lines): return lines.map { "- \(Wording.markdown($0)) \\_\\_\\_\\_\n" }.joined()
    case .together(let blocks): return blocks.map(text).joined(separator: "\n")
    case .newPage: return ""
    }
  }
}
