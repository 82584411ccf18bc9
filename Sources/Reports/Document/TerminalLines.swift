import Text

extension ReportDocument {
  /// The same as lines for a terminal, none wider than `width` as far as tables let it be.
  ///
  /// Only what answers at the command line are made of: headings, sentences, lists and tables.
  package func terminalLines(width: Int) -> [String] {
    var lines = wrapped(
      [title, subtitle].filter { !$0.isEmpty }.joined(separator: " · "), width: width)
    for block in blocks {
      lines.append("")
      switch block {
      case .heading(let text), .subheading(let text), .text(let text), .note(let text):
        lines += wrapped(plain(text), width: width)
      case .list(let items):
        for item in items { lines += wrapped("– " + plain(item), width: width) }
      case .table(let table):
        var cells = TextTable(
          table.heads.map { TextTable.Head(plain($0.text), isNumber: $0.isNumber) })
        for row in table.rows { cells.add(row.map { plain($0.text) }) }
        lines += cells.lines(width: width)
      case .figures, .labelled, .details, .priorities, .picture, .lines, .together, .newPage:
        continue
      }
    }
    if !foot.isEmpty { lines.append("") }
    for line in foot { lines += wrapped(plain(line), width: width) }
    return lines
  }
}
