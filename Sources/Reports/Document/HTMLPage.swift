import Text
import Wording

extension ReportDocument {
  /// One HTML page that needs nothing else: no network, no file, no font; its policy forbids all
  /// but its own style sheet, script and font.
  public var html: String { html(font: "") }

  /// The page with a font in it.
  ///
  /// - Parameter font: rules of CSS (`@font-face`) for Inter, in which pages and pictures are
  ///   written where it is there.
  package func html(font: String) -> String {
    // Hashes are known of texts that never change alone. The number of the font is as hard to guess
    // for whoever wrote a cell.
    let nonce = font.isEmpty ? "" : String(nameHash((font + content).utf8), radix: 36)
    let policy =
      "default-src 'none'; style-src '\(PageStyle.styleHash)'\(font.isEmpty ? "" : " 'nonce-\(nonce)'"); "
      + "script-src '\(PageStyle.scriptHash)'; img-src data:; \(font.isEmpty ? "" : "font-src data:; ")"
      + "base-uri 'none'; form-action 'none'"
    var page = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)"\(wordsForScript)>
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(Reports.html(title + " · " + subtitle))</title>
      <style>\(PageStyle.style)</style>\(font.isEmpty ? "" : "<style nonce=\"\(nonce)\">\(font)</style>")
      </head>
      <body\(isLarge ? " class=\"large\"" : "")>
      <header>
      <h1>\(words(title))</h1>
      <p>\(words(subtitle))</p>
      </header>
      \(contents)<main>

      """
    page += content
    // It stands on the sheet of what comes last.
    let isOnWideSheet = if case .picture? = blocks.last { true } else { !wide.isEmpty }
    page += "</main>\n<footer\(isOnWideSheet ? " class=\"wide\"" : "")>\n"
    for line in foot { page += "<p>\(words(line))</p>\n" }
    return page + "</footer>\n<script>\(PageStyle.script)</script>\n</body>\n</html>\n"
  }

  /// What stands below the heading, for a page that has a frame and a style sheet of its own.
  package var content: String {
    var content = ""
    var pictures = 0
    var ids: Set<String> = []
    func elements(_ blocks: [Block]) {
      for block in blocks {
        if case .picture = block { pictures += 1 }
        content += element(block, picture: pictures, &ids)
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

  /// What the script says.
  private var wordsForScript: String {
    let words: [(String, ReportWord)] = [
      ("sort", .sortHint), ("find", .findLabel), ("filter", .filterLabel), ("late", .filterLate),
      ("nobody", .filterNobody), ("sector", .filterSector), ("area", .filterArea),
      ("all", .filterAll), ("none", .filterLeavesNone),
    ]
    return words.map { " data-\($0)=\"\(Reports.html(language[report: $1]))\"" }.joined()
  }

  /// From how many headings on a page has a list of them.
  private static let fewestHeadings = 4

  /// The headings, each leading to its place; on a screen.
  private var contents: String {
    var headings: [String] = []
    for heading in self.headings where !headings.contains(heading) { headings.append(heading) }
    if isLarge || headings.count < Self.fewestHeadings { return "" }
    let items = headings.map {
      "<li><a href=\"#\(Reports.html(anchor($0)))\">\(words($0))</a></li>\n"
    }
    return
      "<nav class=\"contents\" aria-label=\"\(Reports.html(language[report: .contents]))\">\n<ul>\n"
      + items.joined() + "</ul>\n</nav>\n"
  }

  private func element(
    _ block: Block, picture number: Int, _ ids: inout Set<String>
  ) -> String {
    func id(_ heading: String) -> String {
      let id = anchor(heading)
      return ids.insert(id).inserted ? " id=\"\(Reports.html(id))\"" : ""
    }
    switch block {
    case .heading(let text): return "<h2\(id(text))>\(words(text))</h2>\n"
    case .subheading(let text): return "<h3>\(words(text))</h3>\n"
    case .text(let text): return "<p>\(words(text))</p>\n"
    case .note(let text): return "<p class=\"note\">\(words(text))</p>\n"
    case .list(let items):
      return "<ul>\n" + items.map { "<li>\(words($0))</li>\n" }.joined() + "</ul>\n"
    case .labelled(let items):
      return "<ul class=\"labelled\">\n"
        + items.map { "<li><b>\(words($0.label)):</b> \(words($0.text))</li>\n" }.joined()
        + "</ul>\n"
    case .details(let summary, let blocks):
      return "<details>\n<summary>\(words(summary))</summary>\n"
        + blocks.map { element($0, picture: number, &ids) }.joined() + "</details>\n"
    case .figures(let figures):
      let items = figures.map { figure in
        "<li\(figure.isUrgent ? " class=\"urgent\"" : "")><strong>\(Reports.html(figure.number))</strong> "
          + "<span>\(Reports.html(figure.words))</span></li>\n"
      }
      return "<ul class=\"figures\">\n" + items.joined() + "</ul>\n"
    case .priorities(let heading, let things):
      let items = things.map { thing in
        "<li><a href=\"#\(Reports.html(anchor(thing.place)))\">\(words(thing.title))</a>"
          + thing.lines.map {
            "\n<p><b>\(words($0.label)):</b> \(words($0.text))</p>"
          }.joined() + "</li>\n"
      }
      return "<section class=\"priorities\">\n<h2\(id(heading))>\(words(heading))</h2>\n<ol>\n"
        + items.joined() + "</ol>\n</section>\n"
    case .table(let table): return element(table)
    case .picture(let heading, let svg, let caption):
      let label = Reports.html(caption)
      let above = heading.map { "<h2\(id($0))>\(words($0))</h2>\n" } ?? ""
      return """
        <section class="picture">
        \(above)<figure>
        <div class="scroll\(widthClass(svg))" role="region" tabindex="0" aria-label="\(label)">
        \(inlineSVG(svg, prefix: "p\(number)-", label: label))
        </div>
        </figure>
        </section>

        """
    case .lines(let lines):
      return "<ul class=\"lines\">\n" + lines.map { "<li>\(words($0))</li>\n" }.joined()
        + "</ul>\n"
    case .together(let blocks):
      return "<section class=\"together\">\n"
        + blocks.map { element($0, picture: number, &ids) }.joined() + "</section>\n"
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
      let marks = index < table.marks.count ? attributes(table.marks[index]) : ""
      text += isSum ? "</tbody>\n<tfoot>\n<tr class=\"sum\">" : "<tr\(marks)>"
      for (column, cell) in row.enumerated() {
        let content = words(cell.text, longest: longest)
        let shown = cell.isStrong ? "<b>\(content)</b>" : content
        let style =
          (table.heads[column].isNumber ? " class=\"n\"" : "")
          + (cell.rank.map { " data-rank=\"\($0)\"" } ?? "")
        // What a cell is of, where rows are cards.
        let label =
          table.style.isForCards
          ? " data-label=\"\(Reports.html(table.heads[column].text))\"" : ""
        text +=
          column == 0 && table.style != .form
          ? "<th scope=\"row\"\(style)>\(shown)</th>" : "<td\(style)\(label)>\(shown)</td>"
      }
      text += "</tr>\n"
    }
    return text + (table.hasSums ? "</tfoot>" : "</tbody>") + "\n</table>\n</div>\n"
  }

  private func attributes(_ marks: Marks) -> String {
    (marks.isLate ? " data-late=\"\"" : "") + (marks.isNobodys ? " data-nobody=\"\"" : "")
      + (marks.sectors.isEmpty
        ? "" : " data-sector=\"\(Reports.html(marks.sectors.joined(separator: "|")))\"")
      + (marks.area.map { " data-area=\"\(Reports.html($0))\"" } ?? "")
  }
}

extension ReportDocument.TableStyle {
  /// Whether each row is a card of its own where a screen is narrow.
  fileprivate var isForCards: Bool { self != .form && self != .matrix }
}

/// The class of a picture on a screen: no narrower than that its letters, 10 points on paper, are
/// 11 pixels high.
private func widthClass(_ svg: String) -> String {
  let steps = [40, 48, 56, 64, 72, 84, 96, 112]
  guard let start = svg.firstRange(of: " width=\"")?.upperBound else { return "" }
  let points = Double(svg[start...].prefix { $0.isNumber || $0 == "." }) ?? 0
  let rem = points * 1.1 / 16
  return " w\(steps.first { Double($0) >= rem } ?? steps[steps.count - 1])"
}
