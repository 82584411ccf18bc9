import Model

/// Reads one CSV file, RFC 4180 with what spreadsheets make of it, into the table of a draft.
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
  static func read(_ bytes: [UInt8], into builder: inout DraftBuilder) {
    do throws(ReadingStopped) {
      try TextEncoding.check(bytes)
      var reader = CSVReader(bytes)
      try reader.readTable(into: &builder)
      builder.end()
    } catch {
      builder.end(stopped: error)
    }
  }

  private mutating func readTable(into builder: inout DraftBuilder) throws(ReadingStopped) {
    try readHeader(builder.layout)
    guard let columns = columns(into: &builder) else { return }
    builder.leaveOut(builder.layout.schema.columns.indices.filter { !columns.contains($0) })
    while try readRecord() {
      if isBlank() { continue }
      if mayBeTotals(), let word = TotalsRow.word(cells.map(text)) {
        builder.warnOfTotals(word, line: recordLine)
        continue
      }
      builder.beginRow(line: recordLine)
      var isTooLong = false
      for place in 0..<cells.count {
        let column = place < columns.count ? columns[place] : Self.nameless
        if column >= 0 {
          let cell = cells[place]
          if cell.isEscaped {
            unescape(cell)
            builder.cell(column, scratch, 0, scratch.count, line: recordLine)
          } else {
            builder.cell(column, bytes, cell.start, cell.end, line: recordLine)
          }
        } else if column == Self.nameless && !isTooLong && !isEmpty(cells[place]) {
          isTooLong = true
          builder.refuseRow(
            .moreCellsThanColumns(columns: columns.count), line: recordLine, column: nil,
            found: Found.shown(text(cells[place])))
        }
      }
      builder.endRow()
    }
  }

  // MARK: The header line

  private static let unknown = -1
  private static let nameless = -2

  /// Reads the header line with the delimiter that makes the most known columns of it.
  private mutating func readHeader(_ layout: TableLayout) throws(ReadingStopped) {
    skipSeparatorHint()
    let start = (index, line)
    var best: (known: Int, cells: Int, delimiter: UInt8)?
    var stop: ReadingStopped?
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      (index, line) = start
      delimiter = candidate
      do throws(ReadingStopped) {
        guard try readRecordThatIsNotBlank() else {
          throw ReadingStopped(.emptyFile, line: 1)
        }
        let known = cells.count { layout.column(named: text($0)) != nil }
        if best.map({ (known, cells.count) > ($0.known, $0.cells) }) ?? true {
          best = (known, cells.count, candidate)
        }
      } catch {
        stop = stop ?? error
      }
    }
    guard let best else { throw stop ?? ReadingStopped(.emptyFile, line: 1) }
    if best.known == 0, let other = otherHeader(layout, from: start) { throw other }
    if let stop, best.known == 0 { throw stop }
    (index, line) = start
    delimiter = best.delimiter
    _ = try readRecordThatIsNotBlank()
  }

  /// What stands in the first line instead of the names of the columns, where it can be told.
  private mutating func otherHeader(
    _ layout: TableLayout, from start: (index: Int, line: Int)
  ) -> ReadingStopped? {
    (index, line) = start
    var first: (line: Int, text: String)?
    for _ in 0..<Limits.linesAboveHeader {
      while index < bytes.count && (bytes[index] == 0x0A || bytes[index] == 0x0D) { skipLineEnd() }
      guard index < bytes.count else { return nil }
      let whole = index..<min(lineEnd(atMost: 4096), bytes.count)
      let text = String(decoding: bytes[whole], as: UTF8.self)
      let here = (line: line, text: text)
      let isFirst = first == nil
      first = first ?? here
      index = lineEnd(atMost: bytes.count)
      skipLineEnd()
      if hasNames(text, layout, ",;\t") {
        // Of a title that is told where the names of the columns stand, else of what is around them.
        return isFirst
          ? nil
          : ReadingStopped(
            .titleAboveHeader(namesLine: here.line), line: first?.line ?? 1,
            found: Found.shown(first?.text ?? ""))
      }
      guard isFirst else { continue }
      let shown = UnseenEnds.trimmed(text)
      if shown.hasPrefix("\""), shown.hasSuffix("\""), shown.count > 2,
        hasNames(String(shown.dropFirst().dropLast()), layout, ",;\t")
      {
        return ReadingStopped(.linesInQuotes, line: here.line, found: Found.shown(shown))
      }
      for separator in ["|", ":", "/"] where hasNames(text, layout, separator) {
        return ReadingStopped(
          .foreignSeparator(separator), line: here.line, found: Found.shown(shown))
      }
    }
    return nil
  }

  /// Whether a line holds the names of all columns that must be there, with one of these between them.
  private func hasNames(_ text: String, _ layout: TableLayout, _ separators: String) -> Bool {
    let required = layout.isRequired.indices.filter { layout.isRequired[$0] }
    return separators.contains { separator in
      let cells = text.split(separator: separator, omittingEmptySubsequences: false)
      let known = Set(
        cells.compactMap { cell in
          var name = UnseenEnds.trimmed(String(cell))
          if separator != "|", name.hasPrefix("\""), name.hasSuffix("\""), name.count > 2 {
            name = String(name.dropFirst().dropLast())
          }
          return layout.column(named: name)
        })
      return cells.count > 1 && known.isSuperset(of: required)
    }
  }

  /// Excel's own first line, `sep=;`, also in capitals, with blanks, or between quotation marks, as programs
  /// write it that quote every cell.
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
      if !isBlank() { return true }
    }
    return false
  }

  /// The columns of the header's cells by their places in the schema; nil where the table cannot be
  /// read with it.
  private func columns(into builder: inout DraftBuilder) -> [Int]? {
    let schema = builder.layout.schema
    var columns: [Int] = []
    var isUsable = true
    for cell in cells {
      let name = text(cell)
      if let column = builder.layout.column(named: name) {
        if columns.contains(column) {
          isUsable = false
          builder.refuse(
            .duplicateColumn, line: recordLine, column: schema.columns[column].name,
            found: Found.shown(name))
        }
        columns.append(column)
      } else if NearMiss.folded(name).isEmpty {
        columns.append(Self.nameless)
      } else {
        columns.append(Self.unknown)
        builder.warnOfColumn(name, line: recordLine)
      }
    }
    let unknown = zip(cells, columns).filter { $0.1 == Self.unknown }.map { text($0.0) }
    for (place, column) in schema.columns.enumerated()
    where column.isRequired && !columns.contains(place) {
      isUsable = false
      let nearest = unknown.first { NearMiss.column($0, in: schema) == column.name }
      builder.refuse(
        .missingColumn(nearest: nearest.map(Found.shown)), line: recordLine, column: column.name)
    }
    if !isUsable { builder.breakOff() }
    return isUsable ? columns : nil
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
        .textAfterQuote, line: line, found: Found.shown(bytes, index, min(count, lineEnd())))
    }
  }

  private func lineEnd(atMost most: Int = 256) -> Int {
    var end = index
    while end < bytes.count && end - index < most && bytes[end] != 0x0A && bytes[end] != 0x0D {
      end += 1
    }
    return end
  }

  // MARK: Cells

  private func isBlank() -> Bool {
    cells.allSatisfy(isEmpty)
  }

  private func isEmpty(_ cell: Cell) -> Bool {
    var index = cell.start
    while index < cell.end && (bytes[index] == 0x20 || bytes[index] == 0x09) { index += 1 }
    if index == cell.end { return true }
    // What is visible ends the question at once; what is beyond ASCII may be a blank of another kind.
    if bytes[index] > 0x20 && bytes[index] < 0x7F { return false }
    let (start, end) = UnseenEnds.trimmed(bytes, index, cell.end)
    return start == end
  }

  /// Whether the row may be one with sums: its first cell is short and begins like one of their words.
  private func mayBeTotals() -> Bool {
    let cell = cells[0]
    guard cell.end > cell.start + 2, cell.end - cell.start <= TotalsRow.greatestLength else {
      return false
    }
    // Ids that begin like these words are many, and most of them go on with something else.
    switch (bytes[cell.start] | 0x20, bytes[cell.start + 1] | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "u")), (UInt8(ascii: "t"), UInt8(ascii: "o")),
      (UInt8(ascii: "t"), UInt8(ascii: "i")), (UInt8(ascii: "i"), UInt8(ascii: "a")),
      (UInt8(ascii: "i"), 0x20), (UInt8(ascii: "g"), UInt8(ascii: "r")), (0x20, _), (_, 0xE2):
      return true
    default: return bytes[cell.start] >= 0xC2 && bytes[cell.start] < 0xC3
    }
  }

  private mutating func unescape(_ cell: Cell) {
    scratch.removeAll(keepingCapacity: true)
    var index = cell.start
    while index < cell.end {
      scratch.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
  }

  /// A cell as text, for the header line and for what is shown; cut where it is long.
  private func text(_ cell: Cell) -> String {
    let text = String(decoding: bytes[cell.start..<min(cell.end, cell.start + 256)], as: UTF8.self)
    return cell.isEscaped ? text.replacing("\"\"", with: "\"") : text
  }
}
