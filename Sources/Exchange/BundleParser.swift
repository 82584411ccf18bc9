internal import GLib
import Model
import Text

/// Takes the cells of a bundle one after the other, in either form, and makes a parsed bundle
/// of them.
struct BundleParser {
  private(set) var parsed = ParsedBundle()
  /// Whether what is read says that it was made for somebody.
  var isStamped = false
  private(set) var table = ParsedTable(.families)
  private(set) var layout = TableLayout(.families)
  private var row: Int32 = 0
  private var line = 0
  private var scratch: [UInt8] = []
  private var columnsWarned: Set<String> = []
  private var loose: LooseCells
  /// Whether each row says by itself which columns it has.
  private var namesColumnsByRow = false
  /// Ids of the table that have no number yet, and where it goes.
  private var waiting: [SIMD2<UInt64>] = []
  private var waitingPlaces: [(column: Int, row: Int)] = []

  init(_ options: ReadingOptions) {
    loose = LooseCells(options)
  }

  /// Begins a table of the bundle.
  ///
  /// - Parameter namesColumnsByRow: whether each row says by itself which columns it has.
  mutating func begin(_ name: TableName, file: String, namesColumnsByRow: Bool = false) {
    self.namesColumnsByRow = namesColumnsByRow
    layout = TableLayout(name)
    table = ParsedTable(name)
    table.file = file
    table.isPresent = true
    columnsWarned = []
    loose.begin(layout)
  }

  /// Ends a table; when it was not read to its end, with the reason.
  mutating func end(stopped stop: ReadingStopped? = nil) {
    numberWaiting()
    warnOfReadings()
    if !table.leftOutOfRow.contains(where: { $0 != 0 }) { table.leftOutOfRow = [] }
    if let stop {
      table.isBroken = true
      refuse(stop.fault, line: stop.line, column: stop.column, found: stop.found)
    }
    parsed.tables[table.name.index] = table
    table = ParsedTable(table.name)
  }

  private mutating func warnOfReadings() {
    if !table.headings.isEmpty {
      let names = layout.schema.columns
      warn(
        Warning(
          file: table.file, table: table.name, line: table.headerLine,
          .headingsRead(
            table.headings.sorted { $0.key < $1.key }.map {
              ReadCell($0.value, as: names[$0.key].name)
            })))
    }
    for warning in table.readings.warnings(of: table) { warn(warning) }
  }

  /// Says that the whole bundle is not read to its end.
  mutating func breakAllOff() {
    for index in parsed.tables.indices {
      parsed.tables[index].isBroken = true
    }
  }

  /// Says that the table is not read to its end, for reasons that were refused already.
  mutating func breakOff() {
    table.isBroken = true
  }

  mutating func warn(_ warning: Warning) {
    parsed.warningList.add(warning)
  }

  /// Warns of something in the table that is being read.
  mutating func warn(_ matter: Warning.Matter, line: Int? = nil, found: String? = nil) {
    warn(Warning(file: table.file, table: table.name, line: line, found: found, matter))
  }

  /// Warns of a column that the table does not have, once.
  ///
  /// - Parameter columns: the places of the columns that are there, which it cannot be.
  mutating func warnOfColumn(_ name: String, line: Int, beside columns: [Int] = []) {
    guard columnsWarned.count < Limits.columns, columnsWarned.insert(name).inserted else { return }
    let nearest = NearMiss.column(name, in: layout.schema, beside: columns)
    warn(
      Warning(
        file: table.file, line: line, .unknownColumn(CellExcerpt.shown(name), nearest: nearest)))
  }

  /// The place of the column that a heading means, which is told where it is not the column's name;
  /// nil where it means none.
  mutating func column(named heading: String, line: Int) -> Int? {
    guard let column = layout.column(named: heading) else { return nil }
    take(heading: heading, as: column, line: line)
    return column
  }

  /// Tells that a heading is read as a column, where it is not the column's name.
  mutating func take(heading: String, as column: Int, line: Int) {
    if table.headings[column] == nil, !layout.isName(heading, of: column) {
      table.headings[column] = CellExcerpt.shown(UnseenEnds.trimmed(heading))
      table.headerLine = table.headerLine ?? line
    }
  }

  /// Says which columns the header line does not have.
  mutating func leaveOut(_ columns: some Sequence<Int>) {
    for column in columns { table.leftOut |= 1 << UInt32(column) }
  }

  /// A refusal that belongs to no table.
  mutating func refuse(file: String, _ stop: ReadingStopped) {
    parsed.refusals.add(
      Refusal(
        file: file, table: nil, line: stop.line, column: stop.column, found: stop.found, stop.fault)
    )
  }

  /// A refusal in the table that is being read, but in no row of it.
  mutating func refuse(_ fault: Fault, line: Int?, column: String? = nil, found: String? = nil) {
    parsed.refusals.add(
      Refusal(
        file: table.file, table: table.name, line: line, column: column, found: found, fault),
      columnIndex: column.flatMap { layout.schema.column($0) } ?? -1)
  }

  // MARK: Rows

  mutating func beginRow(line: Int) {
    self.line = line
    row = Int32(table.lines.count)
    table.lines.append(UInt32(line))
  }

  /// Fills in the columns of the row that no cell was given for.
  mutating func endRow() {
    var leftOut: UInt32 = 0
    for column in layout.kinds.indices {
      let count: Int
      if case .text = layout.kinds[column] {
        count = table.texts[column].count
      } else {
        count = table.numbers[column].count
      }
      if count <= Int(row) {
        leftOut |= 1 << UInt32(column)
        appendEmpty(column)
        if layout.isRequired[column] { refuseCell(column, .empty, [], 0, 0) }
      }
    }
    if namesColumnsByRow { table.leftOutOfRow.append(leftOut) }
  }

  /// Whether the row has a cell for a column already.
  func hasCell(_ column: Int) -> Bool {
    max(table.texts[column].count, table.numbers[column].count) > Int(row)
  }

  /// A fault of the row that is being read.
  mutating func refuseRow(_ fault: Fault, line: Int, column: String?, found: String?) {
    table.bad.insert(row)
    refuse(fault, line: line, column: column, found: found)
  }

  /// A value that is no cell at all, such as an object, or none that may stand there.
  mutating func refuseCell(_ column: Int, _ fault: Fault, line: Int, found: String = "") {
    self.line = line
    appendEmpty(column)
    let bytes = Array(found.utf8)
    refuseCell(column, fault, bytes, 0, bytes.count)
  }

  private mutating func refuseCell(
    _ column: Int, _ fault: Fault, _ buffer: [UInt8], _ start: Int, _ end: Int
  ) {
    table.bad.insert(row)
    parsed.refusals.add(
      Refusal(
        file: table.file, table: table.name, line: line,
        column: layout.schema.columns[column].name,
        found: start < end && fault != .identityNumber
          ? CellExcerpt.shown(buffer, start, end) : nil,
        fault), columnIndex: column)
  }

  private mutating func appendEmpty(_ column: Int) {
    if case .text = layout.kinds[column] {
      table.texts[column].append(utf8: [])
    } else {
      table.numbers[column].append(layout.empty[column])
    }
  }

  // MARK: Cells

  /// Takes a cell of the row that is being read: valid UTF-8 in a buffer.
  mutating func cell(_ column: Int, _ buffer: [UInt8], _ from: Int, _ to: Int, line: Int) {
    self.line = line
    var start = from
    var end = to
    if start < end && (Self.mayBeUnseen(buffer[start]) || Self.mayBeUnseen(buffer[end - 1])) {
      (start, end) = UnseenEnds.trimmed(buffer, start, end)
    }
    if start == end {
      appendEmpty(column)
      if layout.isRequired[column] { refuseCell(column, .empty, buffer, start, end) }
      return
    }
    switch layout.kinds[column] {
    case .id, .ref, .text, .symbol:
      if end - start <= 4 * Limits.charactersPerText, let normalised = nfc(buffer, start, end) {
        scratch = normalised
        take(text: column, scratch, 0, scratch.count)
      } else {
        take(text: column, buffer, start, end)
      }
    case .day, .birth, .word, .words, .integer, .length:
      if let number = plainNumber(column, buffer, start, end) {
        table.numbers[column].append(number)
        return
      }
      if let number = number(column, buffer, start, end) {
        table.numbers[column].append(number)
      } else {
        take(loose: column, buffer, start, end)
      }
    }
  }

  /// Takes a cell that is not written as the format has it, or refuses it.
  private mutating func take(
    loose column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int
  ) {
    switch loose.read(layout, column, buffer, start, end) {
    case .read(let number, let reading, let meaning):
      table.numbers[column].append(number)
      if table.readings.count(column, reading, line: line) {
        table.readings.show(
          column, reading, ReadCell(CellExcerpt.shown(buffer, start, end), as: meaning))
      }
    case .refused(let fault):
      appendEmpty(column)
      refuseCell(column, fault, buffer, start, end)
    case .unknown:
      appendEmpty(column)
      refuseCell(column, fault(column, buffer, start, end), buffer, start, end)
    }
  }

  /// Whether the character that a byte belongs to may be one that is trimmed: never a visible one
  /// of ASCII.
  private static func mayBeUnseen(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x7F }

  /// The text in normal form C where it may not be in it yet: below U+0300 every text is.
  private func nfc(_ buffer: [UInt8], _ start: Int, _ end: Int) -> [UInt8]? {
    var index = start
    while index < end && buffer[index] < 0xCC { index += 1 }
    if index == end { return nil }
    return composed(utf8: buffer[start..<end])
  }

  private mutating func take(text column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int) {
    switch layout.kinds[column] {
    case .id:
      if let fault = TextRules.faultOfID(buffer, start, end) {
        table.numbers[column].append(-1)
        refuseCell(column, fault, buffer, start, end)
      } else {
        appendID(column, buffer, start, end)
      }
    case .ref:
      if TextRules.isLonger(buffer, start, end, than: Limits.charactersPerID) {
        table.numbers[column].append(-1)
        refuseCell(column, .tooLong(greatest: Limits.charactersPerID), buffer, start, end)
      } else {
        appendID(column, buffer, start, end)
      }
    default:
      if let fault = TextRules.faultOfText(buffer, start, end) {
        appendEmpty(column)
        refuseCell(column, fault, buffer, start, end)
      } else if case .symbol = layout.kinds[column] {
        table.numbers[column].append(parsed.symbols.number(buffer, start, end))
      } else {
        table.texts[column].append(utf8: buffer[start..<end])
      }
    }
  }

  /// Takes an id. Short ones get their numbers many at a time, in the order in which they came.
  private mutating func appendID(_ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int) {
    guard end - start <= IdPool.bytesOfHead else {
      numberWaiting()
      table.numbers[column].append(parsed.ids.number(buffer, start, end))
      return
    }
    waiting.append(IdPool.head(buffer, start, end))
    waitingPlaces.append((column, table.numbers[column].count))
    table.numbers[column].append(-1)
    if waiting.count == IdPool.batch { numberWaiting() }
  }

  private mutating func numberWaiting() {
    parsed.ids.fetch(waiting)
    for (place, head) in zip(waitingPlaces, waiting) {
      table.numbers[place.column][place.row] = parsed.ids.number(head)
    }
    waiting.removeAll(keepingCapacity: true)
    waitingPlaces.removeAll(keepingCapacity: true)
  }

  /// The number of most cells, without what it takes to say why another is refused.
  private func plainNumber(
    _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int
  ) -> Int32? {
    switch layout.kinds[column] {
    case .day:
      DayCell.plainDay(buffer, start, end)
    case .birth:
      DayCell.plainDay(buffer, start, end).map {
        Birth(day: Day(number: $0), isMonthOnly: false).number
      }
    case .word:
      layout.shortWord(column, buffer, start, end)
    case .words:
      layout.shortWord(column, buffer, start, end).map { 1 << $0 }
    case .id, .ref, .text, .symbol, .integer, .length:
      nil
    }
  }

  /// The number of a cell as the format has it; nil where it is written otherwise.
  private func number(
    _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int
  ) -> Int32? {
    switch layout.kinds[column] {
    case .day:
      if case .number(let number) = DayCell.day(buffer, start, end) { return number }
      return nil
    case .birth:
      if case .number(let number) = DayCell.birth(buffer, start, end) { return number }
      return nil
    case .word:
      let number = layout.words[column].find(buffer, start, end)
      return number >= 0 ? number : nil
    case .words:
      return WordCell.bits(layout, column, buffer, start, end)
    case .length:
      guard end - start <= 8 else { return nil }
      return LengthOfTime(String(decoding: buffer[start..<end], as: UTF8.self))?.number
    case .integer(let least, let greatest):
      var value = 0
      for index in start..<end {
        let digit = Int(buffer[index]) - 48
        guard (0...9).contains(digit), end - start <= 9 else { return nil }
        value = value * 10 + digit
      }
      return value >= Int(least) && value <= Int(greatest) ? Int32(value) : nil
    case .id, .ref, .text, .symbol:
      return -1
    }
  }

  /// Why a cell that nothing can be made of does not fit its column.
  private func fault(_ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int) -> Fault {
    let hints = parsed.refusals.wantsHints
    switch layout.kinds[column] {
    case .day: return DayCell.day(buffer, start, end) == nil ? .notADay : .noSuchDay
    case .birth: return DayCell.birth(buffer, start, end) == nil ? .notABirth : .noSuchDay
    case .word: return WordCell.fault(layout, column, buffer, start, end, hints: hints)
    case .words: return WordCell.faultOfSeveral(layout, column, buffer, start, end, hints: hints)
    case .integer(let least, let greatest):
      return .notAWholeNumber(least: Int(least), greatest: Int(greatest))
    case .length, .id, .ref, .text, .symbol: return .notALength
    }
  }
}
