import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// What nobody does, and where.
  func gapTable(for request: PictureRequest) -> Picture {
    GapTableView(for: request, in: self).picture()
  }
}

/// Rows are areas, sectors or services, columns the domains with open needs; a cell says how many
/// needs are open and how many of them nobody does anything about.
private struct GapTableView {
  /// A table of some columns, beside which nothing else fits.
  private struct Layout {
    /// The columns of each table, one table below the other.
    var blocks: [[Domain]]
    var rows: Int
    /// Whether a cell says both numbers on one line, since there are many rows.
    var isCompact = false
  }

  let context: DiagramContext
  let request: PictureRequest
  let counts: GapCounts

  init(for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.request = request
    counts = GapCounts(by: request.options.rows, in: context.situation)
  }

  func picture() -> Picture {
    var drawing = Drawing.blank(isDirected: true)
    // The smallest text in it.
    drawing.nodeDefaults["fontsize"] = "10"
    let summary = [
      context.whole, context.language.day(context.situation.day),
      context.language.openNeeds(counts.all.open),
      context.say(Words.Holding.nobodyDoes(counts.all.nobody)),
    ].joined(separator: " · ")
    let title = context.language[picture: .titleGaps]
    var page = Page(
      title: title, summary: summary, description: "\(title). \(summary).", for: request,
      in: context)
    guard !counts.rows.isEmpty else {
      let words = context.say(Words.Table.nothing)
      drawing.addNode(
        "n1", ["label": .text(words), "penwidth": "0", "tooltip": .text(words + ".")], in: 0)
      return page.picture(drawing, engine: .dot)
    }
    if request.options.counts.areShown { page.leftOut.append(context.say(Words.smallNumbers)) }
    if counts.by != .area { page.leftOut.append(context.say(Words.Table.countedOften(counts.by))) }
    let (said, others) = sentences()
    page.sections = [
      TextAlternative.Section(title + ".", said),
      TextAlternative.Section(capitalising(context.language[picture: .openNeeds]), others),
    ]
    if said.isEmpty { page.sections[0].sentences.append(title + ".") }
    note(&page, isCompact: false)
    let layout = layout(page)
    if layout.isCompact {
      page.legend = Legend()
      note(&page, isCompact: true)
    }
    let shown = Array(counts.rows.prefix(layout.rows))
    let rest = counts.rows.count - shown.count
    page.links = shown.compactMap { row in
      service(row).map { PictureLink(text: context.name(row, counts.by), ref: $0) }
    }
    drawing.addNode(
      "n1",
      [
        "label": .html(tables(layout, shown, rest: rest)), "shape": "plain", "style": "solid",
        "tooltip": .text(said.isEmpty ? title + "." : said.joined(separator: " ")),
      ], in: 0)
    return page.picture(drawing, engine: .dot)
  }

  private func note(_ page: inout Page, isCompact: Bool) {
    page.legend.note("5", context.say(Words.Table.legendNeeds))
    var isFirst = true
    for shade in Shade.allCases where counts.shades.contains(shade) {
      let sign =
        isCompact ? Words.Table.nobody(2, of: shade.open) : Words.Table.nobody(2)
      let words =
        isFirst && isCompact
        ? Words.Table.legendCompact(of: shade.open)
        : isFirst ? Words.Table.legendSome : shade.words
      page.legend.note(
        fill: shade.fill, colour: shade.ink, letters: context.say(sign), context.say(words))
      isFirst = false
    }
  }

  // MARK: The room

  private static let size = 11.0
  /// Between one table and the next, so that the sums of one are not read as the head of the other.
  private static let between = 18.0

  private func width(of domain: Domain, isCompact: Bool) -> Double {
    let longest =
      header(domain, isCompact: isCompact).map { TextWidth.points($0, size: Self.size) }.max() ?? 0
    let most = counts.totals[Int(domain.rawValue)]
    let words = context.say(
      isCompact
        ? Words.Table.nobody(most.nobody, of: most.open) : Words.Table.nobody(max(99, most.nobody)))
    return max(longest, TextWidth.points(words, size: 10, isBold: true)) + 9
  }

  private func header(_ domain: Domain, isCompact: Bool) -> [String] {
    // As wide as its longest word, which nobody would know how to break.
    let words = domain.words.capitalised[context.language]
    let longest = words.split(separator: " ").map { TextWidth.points($0, size: Self.size) }.max()
    return fitted(
      words, to: max(isCompact ? 66 : 74, (longest ?? 0) + 1), size: Self.size, lines: 4)
  }

  private func nameLines(_ row: GapCounts.Row, isCompact: Bool) -> [String] {
    fitted(
      capitalising(context.name(row, counts.by)), to: isCompact ? 165 : 150, size: Self.size,
      isBold: true,
      lines: isCompact ? 1 : 2)
  }

  /// The columns in as few tables as the width asks for, and how many rows there is room for.
  private func layout(_ page: Page) -> Layout {
    let area = request.area
    let height = area.height - page.frameHeight(width: area.width)
    let found = firstThatFits([false, true]) { isCompact in
      let blocks = blocks(isCompact: isCompact, width: area.width)
      let tall = isCompact ? 21.0 : 39.0
      let air = blocks.count == 1 ? 0 : (Double(blocks.count) + 1) * Self.between
      let most = Int(((height - air) / Double(blocks.count) - 66) / tall) - 1
      let fits = most >= counts.rows.count
      let rows = fits ? counts.rows.count : max(1, most)
      return (Layout(blocks: blocks, rows: rows, isCompact: isCompact), fits)
    }
    var layout = found ?? Layout(blocks: [counts.domains], rows: counts.rows.count)
    if layout.rows < counts.rows.count {
      // On A4 all of them, since A3 may have room; else one row says what the rest of them hold.
      layout.rows = request.paper == .a4 ? counts.rows.count : max(1, layout.rows - 1)
    }
    return layout
  }

  /// The columns of each table, so that none is wider than the paper and all are about as wide.
  private func blocks(isCompact: Bool, width: Double) -> [[Domain]] {
    let names = counts.rows.flatMap { nameLines($0, isCompact: isCompact) }
    let first =
      (names.map { TextWidth.points($0, size: Self.size, isBold: true) }.max() ?? 0) + 14 + 84
    let widths = counts.domains.map { self.width(of: $0, isCompact: isCompact) }
    for count in 1...max(1, counts.domains.count) {
      let each = (counts.domains.count + count - 1) / count
      let starts = stride(from: 0, to: counts.domains.count, by: each)
      let ranges = starts.map { $0..<min($0 + each, counts.domains.count) }
      if ranges.allSatisfy({ widths[$0].reduce(first, +) <= width }) {
        return ranges.map { Array(counts.domains[$0]) }
      }
    }
    return counts.domains.map { [$0] }
  }

  // MARK: The tables

  private func tables(_ layout: Layout, _ shown: [GapCounts.Row], rest: Int) -> HTMLLabel {
    // The sums of all columns stand once, at the end of the last table.
    let tables = layout.blocks.enumerated().map { place, domains in
      table(
        domains, shown, rest: rest, isCompact: layout.isCompact,
        total: place + 1 < layout.blocks.count
          ? ""
          : place == 0
            ? context.language[picture: .total]
            : context.say(Words.Table.totalOfAll(layout.blocks.count)))
    }
    if tables.count == 1 { return tables[0] }
    var rows: HTMLLabel = ""
    for table in tables { rows.append("<TR><TD ALIGN=\"LEFT\">\(markup: table)</TD></TR>") }
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="\(Int(Self.between))" CELLPADDING="0">\(markup: rows)</TABLE>
      """
  }

  private func table(
    _ domains: [Domain], _ shown: [GapCounts.Row], rest: Int, isCompact: Bool, total: String
  ) -> HTMLLabel {
    let point = Self.size.graphvizText()
    var rows: HTMLLabel = """
      <TR><TD BORDER="0"><FONT POINT-SIZE="\(attribute: point)"><B>\(context.say(Words.Table.head(counts.by)))</B></FONT></TD>
      """
    for domain in domains {
      let words = header(domain, isCompact: isCompact).joined(separator: "\n")
      rows.append(
        """
        <TD WIDTH="\(Int(width(of: domain, isCompact: isCompact)) - 2)"><FONT POINT-SIZE="\(attribute: point)">\(words)</FONT></TD>
        """)
    }
    let hasTotal = !total.isEmpty
    if hasTotal {
      let words = fitted(total, to: 80, size: Self.size, isBold: true, lines: 3)
      rows.append("<TD WIDTH=\"70\"><B>\(words.joined(separator: "\n"))</B></TD>")
    }
    rows.append("</TR>")
    for row in shown { rows.append(line(row, domains, isTotal: false, isCompact, hasTotal)) }
    if rest > 0 {
      rows.append(
        line(counts.rest(after: shown.count), domains, isTotal: false, isCompact, hasTotal))
    }
    let sum = counts.sum
    rows.append(line(sum, domains, isTotal: true, isCompact, hasTotal))
    return
      "<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"3\">\(markup: rows)</TABLE>"
  }

  private func line(
    _ row: GapCounts.Row, _ domains: [Domain], isTotal: Bool, _ isCompact: Bool, _ hasTotal: Bool
  ) -> HTMLLabel {
    let point = Self.size.graphvizText()
    let name = nameLines(row, isCompact: isCompact).joined(separator: "\n")
    var link: HTMLLabel = ""
    if let address = service(row).flatMap({ request.options.links?($0) }) {
      let words = context.name(row, counts.by)
      link = " HREF=\"\(attribute: percentEncoded(address))\" TITLE=\"\(attribute: words)\""
    }
    var cells: HTMLLabel = """
      <TD ALIGN="LEFT" BALIGN="LEFT"\(markup: link)>\
      <FONT POINT-SIZE="\(attribute: point)"><B>\(name, lines: .left)</B></FONT></TD>
      """
    for domain in domains {
      cells.append(cell(row.counts[Int(domain.rawValue)], isTotal, isCompact))
    }
    if hasTotal { cells.append(cell(row.total, true, isCompact)) }
    return "<TR>\(markup: cells)</TR>"
  }

  /// The service that a row is of.
  private func service(_ row: GapCounts.Row) -> Ref? {
    if case .service(let service) = row.group { Ref(.service, service) } else { nil }
  }

  /// The more needs are nobody's, the darker; and the word says it.
  private func cell(
    _ count: GapCounts.Count, _ isTotal: Bool, _ isCompact: Bool
  ) -> HTMLLabel {
    if count.open == 0 { return "<TD> </TD>" }
    let open: HTMLLabel =
      isCompact ? "\(count.open)" : "<FONT POINT-SIZE=\"15\">\(count.open)</FONT>"
    guard let shade = Shade(count) else {
      return isTotal
        ? "<TD><B>\(markup: open)</B></TD>" : "<TD>\(markup: open)</TD>"
    }
    if isCompact {
      let words = context.say(Words.Table.nobody(count.nobody, of: count.open))
      return """
        <TD BORDER="2" BGCOLOR="\(attribute: shade.fill)"><FONT COLOR="\(attribute: shade.ink)"><B>\(words)</B></FONT></TD>
        """
    }
    return """
      <TD BORDER="2" BGCOLOR="\(attribute: shade.fill)"><FONT COLOR="\(attribute: shade.ink)">\(markup: open)<BR/>\
      <FONT POINT-SIZE="10"><B>\(context.say(Words.Table.nobody(count.nobody)))</B></FONT></FONT></TD>
      """
  }

  /// The cells in sentences: those with something that nobody does, and the others.
  private func sentences() -> (nobodys: [String], others: [String]) {
    var (nobodys, others): ([String], [String]) = ([], [])
    for row in counts.rows {
      let name = context.name(row, counts.by)
      for domain in counts.domains {
        let count = row.counts[Int(domain.rawValue)]
        if count.open == 0 { continue }
        let head =
          "\(name), \(domain.words[context.language]): \(context.language.openNeeds(count.open))"
        if count.nobody == 0 {
          others.append(head + ".")
        } else {
          nobodys.append(head + ", \(context.language.nobodyDoes(count.nobody)).")
        }
      }
    }
    return (nobodys, others)
  }
}

/// How much of a cell is nobody's; darker is more, also without colour.
private enum Shade: CaseIterable {
  case few, some, most, all

  init?(_ count: GapCounts.Count) {
    if count.nobody == 0 { return nil }
    self =
      count.nobody == count.open
      ? .all
      : 2 * count.nobody > count.open ? .most : 4 * count.nobody > count.open ? .some : .few
  }

  var fill: String {
    switch self {
    case .few: "#FFDACF"
    case .some: "#F5AD97"
    case .most: "#DE7A62"
    case .all: "#9C1F18"
    }
  }

  var ink: String {
    switch self {
    case .few, .some: "#5A0F0A"
    case .most: "#000000"
    case .all: "#FFFFFF"
    }
  }

  var words: Phrase {
    switch self {
    case .few: Words.Table.legendSome
    case .some: Words.Table.legendQuarter
    case .most: Words.Table.legendMost
    case .all: Words.Table.legendAll
    }
  }

  /// A cell with it that holds two that are nobody's.
  var open: Int {
    switch self {
    case .few: 9
    case .some: 5
    case .most: 3
    case .all: 2
    }
  }
}

extension GapCounts {
  /// The shades that stand in the table.
  fileprivate var shades: Set<Shade> {
    Set(
      rows.flatMap { row in (row.counts + [row.total]).compactMap { Shade($0) } }
        + [Shade(all)].compactMap { $0 })
  }
}
