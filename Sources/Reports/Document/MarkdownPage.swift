import Text
import Wording

extension ReportDocument {
  /// The same as Markdown, to be pasted elsewhere; pictures are named, not drawn.
  public var markdown: String {
    var page = "# \(Text.markdown(title))\n\n\(Text.markdown(subtitle))\n"
    for block in blocks + wide {
      let text = text(block)
      if !text.isEmpty { page += "\n" + text }
    }
    page += "\n---\n"
    for line in saidByPictures + foot { page += "\n\(Text.markdown(line))\n" }
    return page
  }

  private func link(_ thing: Thing) -> String {
    "[\(Text.markdown(thing.title))](#\(anchor(thing.place)))"
  }

  private func text(_ block: Block) -> String {
    switch block {
    case .heading(let text): return "## \(Text.markdown(text))\n"
    case .subheading(let text): return "### \(Text.markdown(text))\n"
    case .text(let text), .note(let text): return Text.markdown(text) + "\n"
    case .list(let items): return items.map { "- \(Text.markdown($0))\n" }.joined()
    case .labelled(let items):
      return items.map {
        "- **\(Text.markdown($0.label)):** \(Text.markdown($0.text))\n"
      }.joined()
    case .figures(let figures):
      return figures.map {
        "- **\(Text.markdown($0.number))** \(Text.markdown($0.words))\n"
      }.joined()
    case .priorities(let heading, let things):
      let items = things.enumerated().map { number, thing in
        "\(number + 1). **\(link(thing))**\n"
          + thing.lines.map {
            "   - \(Text.markdown($0.label)): \(Text.markdown($0.text))\n"
          }.joined()
      }
      return "## \(Text.markdown(heading))\n\n" + items.joined()
    case .table(let table):
      var text = table.isBelowItsHeading ? "" : "**\(Text.markdown(table.caption))**\n\n"
      text += "| " + table.heads.map { Text.markdown($0.text) }.joined(separator: " | ") + " |\n"
      text += "|" + table.heads.map { $0.isNumber ? "---:|" : "---|" }.joined() + "\n"
      for row in table.rows {
        let cells = row.map {
          let shown = Text.markdown($0.text)
          return $0.isStrong && !shown.isEmpty ? "**\(shown)**" : shown
        }
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
      return text
    case .picture(let heading, _, let caption):
      return (heading.map { "## \(Text.markdown($0))\n\n" } ?? "")
        + Text.markdown(language.pictureLeftOut(caption)) + "\n"
    case .lines(let lines): return lines.map { "- \(Text.markdown($0)) \\_\\_\\_\\_\n" }.joined()
    case .together(let blocks): return blocks.map(text).joined(separator: "\n")
    // What is not for paper is not for what is pasted elsewhere either.
    case .details, .newPage: return ""
    }
  }
}
