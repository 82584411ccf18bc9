import Wording

extension ReportDocument {
  /// One HTML page that needs nothing else: no network, no file, no font; its policy forbids all
  /// but its own style sheet and script.
  public var html: String {
    let policy =
      "default-src 'none'; style-src '\(PageStyle.styleHash)'; script-src '\(PageStyle.scriptHash)'; "
      + "img-src data:; base-uri 'none'; form-action 'none'"
    var page = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" data-sort="\(Reports.html(language[report: .sortHint]))" data-find="\(Reports.html(language[report: .findLabel]))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(Reports.html(title + " · " + subtitle))</title>
      <style>\(PageStyle.style)</style>
      </head>
      <body\(isLarge ? " class=\"large\"" : "")>
      <header>
      <h1>\(words(title))</h1>
      <p>\(words(subtitle))</p>
      </header>
      <main>

      """
    page += content
    page += "</main>\n<footer\(wide.isEmpty ? "" : " class=\"wide\"")>\n"
    for line in foot { page += "<p>\(words(line))</p>\n" }
    return page + "</footer>\n<script>\(PageStyle.script)</script>\n</body>\n</html>\n"
  }

  /// What stands below the heading, for a page that has a frame and a style sheet of its own.
  package var content: String {
    var content = ""
    var pictures = 0
    let targets = targets
    func elements(_ blocks: [Block]) {
      for block in blocks {
        if case .picture = block { pictures += 1 }
        content += element(block, picture: pictures, targets)
      }
    }
    elements(blocks)
    if !wide.isEmpty {
      content += "<section class=\"wide\">\n"
      elements(wide)
      content += "</section>\n"
    }
    return content
  }

  private func words(_ text: String, longest: Int = longestWord) -> String {
    Reports.html(text, longestWord: longest)
  }

  private func element(_ block: Block, picture number: Int, _ targets: Set<String>) -> String {
    func id(_ heading: String) -> String {
      targets.contains(heading) ? " id=\"\(Reports.html(anchor(heading)))\"" : ""
    }
    switch block {
    case .heading(let text): return "<h2\(id(text))>\(words(text))</h2>\n"
    case .subheading(let text): return "<h3\(id(text))>\(words(text))</h3>\n"
    case .text(let text): return "<p>\(words(text))</p>\n"
    case .note(let text): return "<p class=\"note\">\(words(text))</p>\n"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(words($0))</li>\n" }.joined() + "</ul>\n"
    case .figures(let figures):
      let items = figures.map { figure in
        "<li\(figure.isUrgent ? " class=\"urgent\"" : "")><strong>\(Reports.html(figure.number))</strong> "
          + "<span>\(Reports.html(figure.words))</span></li>\n"
      }
      return "<ul class=\"figures\">\n" + items.joined() + "</ul>\n"
    case .priorities(let heading, let things):
      let items = things.map { thing in
        "<li><a href=\"#\(Reports.html(anchor(thing.place)))\">\(words(thing.place))</a>"
          + thing.lines.map {
            "\n<p><b>\(words($0.label)):</b> \(words($0.text))</p>"
          }.joined() + "</li>\n"
      }
      return "<section class=\"priorities\">\n<h2>\(words(heading))</h2>\n<ol>\n"
        + items.joined() + "</ol>\n</section>\n"
    case .table(let table): return element(table)
    case .picture(let heading, let svg, let caption):
      let label = Reports.html(caption)
      let above = heading.map { "<h2>\(words($0))</h2>\n" } ?? ""
      return """
        <section class="picture">
        \(above)<figure>
        <div class="scroll" role="region" tabindex="0" aria-label="\(label)">
        \(inlineSVG(svg, prefix: "p\(number)-", label: label))
        </div>
        <figcaption>\(label)</figcaption>
        </figure>
        </section>

        """
    case .lines(let lines):
      return "<ul class=\"lines\">\n" + lines.map { "<li>\(words($0))</li>\n" }.joined()
        + "</ul>\n"
    case .together(let blocks):
      return "<section class=\"together\">\n"
        + blocks.map { element($0, picture: number, targets) }.joined() + "</section>\n"
    case .newPage: return "<div class=\"newpage\"></div>\n"
    }
  }

  private func element(_ table: Table) -> String {
    let caption = Reports.html(table.caption)
    let longest = table.heads.count > 4 ? longestWordOfMany : longestWord
    let kind = table.style == .plain ? "" : " class=\"\(table.style.rawValue)\""
    var text =
      "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(caption)\">\n"
      + "<table\(kind)>\n<caption\(table.isBelowItsHeading ? " class=\"quiet\"" : "")>\(caption)</caption>\n<thead><tr>"
    for head in table.heads {
      text +=
        "<th scope=\"col\"\(head.isNumber ? " class=\"n\"" : "")>\(words(head.text, longest: longest))</th>"
    }
    text += "</tr></thead>\n<tbody>\n"
    for (index, row) in table.rows.enumerated() {
      // Sums stay below when the rows above them are sorted.
      let isSum = table.hasSums && index == table.rows.count - 1
      text += isSum ? "</tbody>\n<tfoot>\n<tr class=\"sum\">" : "<tr>"
      for (column, cell) in row.enumerated() {
        let content = words(cell.text, longest: longest)
        let shown = cell.isStrong ? "<b>\(content)</b>" : content
        let style =
          (table.heads[column].isNumber ? " class=\"n\"" : "")
          + (cell.rank.map { " data-rank=\"\($0)\"" } ?? "")
        text +=
          column == 0 && table.style != .form
          ? "<th scope=\"row\"\(style)>\(shown)</th>" : "<td\(style)>\(shown)</td>"
      }
      text += "</tr>\n"
    }
    return text + (table.hasSums ? "</tfoot>" : "</tbody>") + "\n</table>\n</div>\n"
  }
}
