import Model
import Text

/// Reads one CSV file, RFC 4180 with what spreadsheets make of it, into the table of a bundle.
struct CSVReader {
  private struct Cell {
    var start: Int
    var end: Int
    /// Whether it holds doubled quotes that stand for one.
    var isEscaped: Bool
  }

  private let bytes: [UInt8]
  private var index: Int
  private var line = 1
  private var recordLine = 1
  private var delimiter = UInt8(ascii: ",")
  private var cells: [Cell] = []
  private var scratch: [UInt8] = []

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = TextEncoding.start(of: bytes)
  }

  /// Reads a file's bytes as the table that a builder has begun, and ends the table.
  static func read(_ bytes: [UInt8], into builder: inout BundleParser) {
    do throws(ReadingStopped) {
      let (utf8, encoding) = try TextEncoding.utf8(bytes)
      if let encoding { builder.warn(.encodingRead(encoding)) }
      var reader = CSVReader(utf8)
      do throws(ReadingStopped) {
        try reader.readTable(into: &builder)
      } catch {
        guard error.fault == .linesInQuotes, let lines = LinesInQuotes.unwrapped(utf8) else {
          throw error
        }
        builder.warn(.quotesAroundLines)
        reader = CSVReader(lines)
        try reader.readTable(into: &builder)
      }
      builder.end()
    } catch {
      builder.end(stopped: error)
    }
  }

  private mutating func readTable(into builder: inout BundleParser) throws(ReadingStopped) {
    try readHeader(into: &builder)
    guard
      var rows = SheetRows(
        self, line: recordLine, takesRemarks: delimiter != UInt8(ascii: ","), into: &builder)
    else { return }
    while try readRecord() { rows.take(&self, line: recordLine, into: &builder) }
    rows.end(into: &builder)
  }

  // MARK: The header line

  /// What may stand between the cells, what is most usual first.
  private static let delimiters = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  /// Reads the header line: the first that names all columns that must be there, else the one that
  /// names most of them; with the delimiter that makes it so.
  private mutating func readHeader(into builder: inout BundleParser) throws(ReadingStopped) {
    skipSeparatorHint()
    let start = (index, line)
    var best: (known: Int, cells: Int, delimiter: UInt8)?
    var complete: (line: Int, known: Int, delimiter: UInt8)?
    /// The line that names most columns, where none names all that must be there.
    var fullest: (line: Int, known: Int, delimiter: UInt8)?
    var stop: ReadingStopped?
    for candidate in Self.delimiters {
      (index, line) = start
      delimiter = candidate
      do throws(ReadingStopped) {
        guard try readRecordThatIsNotBlank() else {
          throw ReadingStopped(.emptyFile, line: 1)
        }
        let known = SheetRows.headings(self, builder.layout).known
        if best.map({ (known, cells.count) > ($0.known, $0.cells) }) ?? true {
          best = (known, cells.count, candidate)
        }
        // A title may stand above them.
        for _ in 0..<Limits.linesAboveHeader {
          if let complete, recordLine > complete.line { break }
          let (known, isComplete) = SheetRows.headings(self, builder.layout)
          if isComplete {
            if complete.map({ recordLine < $0.line || known > $0.known }) ?? true {
              complete = (recordLine, known, candidate)
            }
            break
          }
          if known > max(fullest?.known ?? 0, 1) { fullest = (recordLine, known, candidate) }
          guard try readRecordThatIsNotBlank() else { break }
        }
      } catch {
        stop = stop ?? error
      }
    }
    (index, line) = start
    if complete == nil, let fullest, fullest.known > best?.known ?? 0 { complete = fullest }
    if let complete {
      delimiter = complete.delimiter
      _ = try readRecordThatIsNotBlank()
      let above = (line: recordLine, text: text(0))
      var count = 0
      while recordLine < complete.line {
        count += 1
        _ = try readRecordThatIsNotBlank()
      }
      if count > 0 {
        builder.warn(
          .linesAboveHeader(count), line: above.line, found: CellExcerpt.shown(above.text))
      }
      if delimiter == UInt8(ascii: "|") { builder.warn(.separatorRead("|")) }
      return
    }
    guard let best else { throw stop ?? ReadingStopped(.emptyFile, line: 1) }
    if best.known == 0, let other = otherHeader(builder.layout) { throw other }
    if let stop, best.known == 0 { throw stop }
    (index, line) = start
    delimiter = best.delimiter
    _ = try readRecordThatIsNotBlank()
  }

  /// What is around the names of the columns in the first line, where it can be told.
  private mutating func otherHeader(_ layout: TableLayout) -> ReadingStopped? {
    while index < bytes.count && (bytes[index] == 0x0A || bytes[index] == 0x0D) { skipLineEnd() }
    guard index < bytes.count else { return nil }
    let text = String(decoding: bytes[index..<lineEnd(atMost: 4096)], as: UTF8.self)
    let shown = UnseenEnds.trimmed(text)
    if shown.hasPrefix("\""), shown.hasSuffix("\""), shown.count > 2,
      hasNames(String(shown.dropFirst().dropLast()), layout, ",;\t")
    {
      return ReadingStopped(.linesInQuotes, line: line, found: CellExcerpt.shown(shown))
    }
    for separator in [":", "/"] where hasNames(text, layout, separator) {
      return ReadingStopped(
        .foreignSeparator(separator), line: line, found: CellExcerpt.shown(shown))
    }
    return nil
  }

  /// Whether a line holds the names of all columns that must be there, with one of these between
  /// them.
  private func hasNames(_ text: String, _ layout: TableLayout, _ separators: String) -> Bool {
    let required = layout.isRequired.indices.filter { layout.isRequired[$0] }
    return separators.contains { separator in
      let cells = text.split(separator: separator, omittingEmptySubsequences: false)
      let known = Set(cells.compactMap { layout.column(named: String($0)) })
      return cells.count > 1 && known.isSuperset(of: required)
    }
  }

  /// Excel's own first line, `sep=;`, also in capitals, with blanks, or between quotation marks, as
  /// programs write it that quote every cell.
  private mutating func skipSeparatorHint() {
    let end = lineEnd(atMost: 32)
    let blanks: [UInt8] = [0x20, 0x09, UInt8(ascii: "\""), UInt8(ascii: "'")]
    let letters = bytes[index..<end].filter { !blanks.contains($0) }.map {
      $0 >= 65 && $0 <= 90 ? $0 + 32 : $0
    }
    // Behind it the separator at most, and empty cells.
    guard letters.starts(with: "sep=".utf8),
      letters.dropFirst(4).allSatisfy({
        $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "|")
      })
    else { return }
    index = end
    skipLineEnd()
  }

  private mutating func readRecordThatIsNotBlank() throws(ReadingStopped) -> Bool {
    while try readRecord() {
      if !isBlank { return true }
    }
    return false
  }

  // MARK: Records

  /// Reads the next record into `cells`; false at the end of the file.
  private mutating func readRecord() throws(ReadingStopped) -> Bool {
    cells.removeAll(keepingCapacity: true)
    recordLine = line
    guard index < bytes.count else { return false }
    while true {
      try readCell()
      if cells.count > Limits.columns {
        throw ReadingStopped(.tooManyColumns(greatest: Limits.columns), line: recordLine)
      }
      guard index < bytes.count else { return true }
      if bytes[index] == delimiter {
        index += 1
        continue
      }
      skipLineEnd()
      return true
    }
  }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A { index += 1 }
    index += 1
    line += 1
  }

  private mutating func readCell() throws(ReadingStopped) {
    // Local copies stay in registers.
    let (count, delimiter, start) = (bytes.count, delimiter, index)
    var end = start
    while end < count && bytes[end] == 0x20 { end &+= 1 }
    if end < count && bytes[end] == UInt8(ascii: "\"") {
      index = end
      try readQuotedCell()
      return
    }
    while end < count {
      let byte = bytes[end]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      end &+= 1
    }
    index = end
    cells.append(Cell(start: start, end: end, isEscaped: false))
  }

  private mutating func readQuotedCell() throws(ReadingStopped) {
    let count = bytes.count
    let quoteLine = line
    index += 1
    let start = index
    var isEscaped = false
    while true {
      guard index < count else { throw ReadingStopped(.quoteNeverCloses, line: quoteLine) }
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        guard index + 1 < count, bytes[index + 1] == byte else { break }
        isEscaped = true
        index += 1
      } else if byte == 0x0A || (byte == 0x0D && !(index + 1 < count && bytes[index + 1] == 0x0A)) {
        line += 1
      }
      index += 1
    }
    cells.append(Cell(start: start, end: index, isEscaped: isEscaped))
    index += 1
    while index < count && bytes[index] == 0x20 { index += 1 }
    guard index < count else { return }
    let byte = bytes[index]
    if byte != delimiter && byte != 0x0A && byte != 0x0D {
      throw ReadingStopped(
        .textAfterQuote, line: line, found: CellExcerpt.shown(bytes, index, min(count, lineEnd())))
    }
  }

  private func lineEnd(atMost most: Int = 256) -> Int {
    var end = index
    while end < bytes.count && end - index < most && bytes[end] != 0x0A && bytes[end] != 0x0D {
      end += 1
    }
    return end
  }

  private mutating func unescape(_ cell: Cell) {
    scratch.removeAll(keepingCapacity: true)
    var index = cell.start
    while index < cell.end {
      scratch.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
  }
}

// MARK: Cells

extension CSVReader: RowCells {
  var count: Int { cells.count }
  var skipsEmptyRows: Bool { false }

  func isEmpty(_ place: Int) -> Bool {
    let cell = cells[place]
    var index = cell.start
    while index < cell.end && (bytes[index] == 0x20 || bytes[index] == 0x09) { index += 1 }
    if index == cell.end { return true }
    // What is visible ends the question at once; what is beyond ASCII may be a blank of another
    // kind.
    if bytes[index] > 0x20 && bytes[index] < 0x7F { return false }
    let (start, end) = UnseenEnds.trimmed(bytes, index, cell.end)
    return start == end
  }

  func holds(_ place: Int, _ text: [UInt8]) -> Bool {
    let cell = cells[place]
    return cell.end - cell.start == text.count && bytes[cell.start..<cell.end].elementsEqual(text)
  }

  var mayBeTotals: Bool {
    cells.first { $0.end > $0.start }.map { TotalsRow.mayBegin(bytes, $0.start, $0.end) } ?? false
  }

  func text(_ place: Int) -> String {
    let cell = cells[place]
    let text = String(decoding: bytes[cell.start..<min(cell.end, cell.start + 256)], as: UTF8.self)
    return cell.isEscaped ? text.replacing("\"\"", with: "\"") : text
  }

  mutating func pass(_ place: Int, as column: Int, to builder: inout BundleParser, line: Int) {
    let cell = cells[place]
    if cell.isEscaped {
      unescape(cell)
      builder.cell(column, scratch, 0, scratch.count, line: line)
    } else {
      builder.cell(column, bytes, cell.start, cell.end, line: line)
    }
  }
}
