import Model
import Text
internal import Threads
import Workbook

/// Reads the sheets of a workbook into tables of a bundle.
struct WorkbookReader: Sendable {
  private let workbook: Workbook
  private let file: String
  private let options: ReadingOptions

  init(_ bytes: [UInt8], file: String, options: ReadingOptions) throws(WorkbookError) {
    workbook = try Workbook(bytes)
    self.file = file
    self.options = options
  }

  /// The names of the sheets, in the workbook's order.
  var sheets: [String] { workbook.sheets.map(\.name) }

  /// Whether nothing stands in a sheet; a sheet that cannot be read is not empty.
  func isEmpty(_ sheet: Int) -> Bool {
    var isEmpty = true
    do throws(WorkbookError) {
      _ = try workbook.read(sheet) { _ in
        isEmpty = false
        return false
      }
    } catch {
      return false
    }
    return isEmpty
  }

  /// Whether one of the first rows of a sheet says that the workbook was made for somebody.
  func isStamped(_ sheet: Int) -> Bool {
    var (isStamped, rows) = (false, 0)
    do throws(WorkbookError) {
      _ = try workbook.read(sheet) { row in
        rows += 1
        for cell in row.cells where !isStamped {
          isStamped = StampedFiles.isMark(
            String(decoding: row.bytes[cell.range], as: UTF8.self))
        }
        return !isStamped && rows < 50
      }
    } catch {
      return false
    }
    return isStamped
  }

  /// Reads sheets as tables, two at a time; nil for those in which nothing stands.
  func read(_ sheets: [(sheet: Int, source: SheetSource)]) -> [ParsedBundle?] {
    results(of: sheets.count, threads: 2) { place in
      read(sheets[place].sheet, as: sheets[place].source)
    }
  }

  /// Reads a sheet as a table; nil where nothing stands in it.
  private func read(_ sheet: Int, as source: SheetSource) -> ParsedBundle? {
    var builder = BundleParser(options)
    builder.begin(source.table, file: source.place)
    if source.isRenamed { builder.warn(.fileRead(as: source.table)) }
    do throws(WorkbookError) {
      guard try read(sheet, into: &builder) else { return nil }
      builder.end()
    } catch {
      builder.end(stopped: ReadingStopped(.workbook(error), line: nil))
    }
    return builder.parsed
  }

  /// Reads the rows of a sheet; false where there is none.
  private func read(_ sheet: Int, into builder: inout BundleParser) throws(WorkbookError) -> Bool {
    var table = TableOfRows()
    let notes = try workbook.read(sheet) { row in table.take(row, into: &builder) }
    guard table.end(into: &builder) else { return false }
    if workbook.sheets[sheet].isHidden { builder.warn(.hiddenSheet) }
    warn(notes, of: table, into: &builder)
    return true
  }

  private func warn(
    _ notes: SheetNotes, of table: TableOfRows, into builder: inout BundleParser
  ) {
    if notes.hiddenRows > 0 { builder.warn(.hiddenRows(notes.hiddenRows)) }
    let hidden = notes.hiddenColumns.filter(table.reads)
    if !hidden.isEmpty {
      builder.warn(
        .hiddenColumns(hidden.map { String(SheetCell.name(column: $0, row: 1).dropLast()) }))
    }
    if notes.mergedCount > 0 {
      builder.warn(
        .mergedCells(notes.merged, more: max(0, notes.mergedCount - notes.merged.count)))
    }
  }
}

/// Takes the rows of a sheet one after the other and finds the headings among the first of them.
private struct TableOfRows {
  private var rows: SheetRows?
  private var cells = WorkbookCells()
  /// The first rows, until one of them is known to be that of the headings.
  private var first: [(cells: WorkbookCells, number: Int)] = []
  private var isDecided = false

  /// Whether a column of the sheet is read.
  func reads(_ column: Int) -> Bool { rows?.reads(column) ?? false }

  /// Takes a row; false where no other need be read.
  mutating func take(_ row: borrowing SheetRow, into builder: inout BundleParser) -> Bool {
    cells.take(row)
    if isDecided {
      rows?.take(&cells, line: row.number, into: &builder)
      return rows != nil
    }
    if cells.isBlank { return true }
    first.append((cells, row.number))
    if SheetRows.headings(cells, builder.layout).isComplete {
      decide(first.count - 1, into: &builder)
    } else if first.count == Limits.linesAboveHeader {
      decide(fullest(builder.layout), into: &builder)
    }
    return !isDecided || rows != nil
  }

  /// The first of the rows that name most columns, where none names all that must be there.
  private func fullest(_ layout: TableLayout) -> Int {
    let known = first.map { SheetRows.headings($0.cells, layout).known }
    return known.max().flatMap { $0 > 1 ? known.firstIndex(of: $0) : nil } ?? 0
  }

  /// Takes a row as that of the headings, and those behind it as rows of the table.
  private mutating func decide(_ header: Int, into builder: inout BundleParser) {
    isDecided = true
    rows = SheetRows(
      first[header].cells, line: first[header].number, takesRemarks: true, into: &builder)
    if header > 0, rows != nil {
      builder.warn(
        .linesAboveHeader(header), line: first[0].number,
        found: CellExcerpt.shown(first[0].cells.firstText))
    }
    for place in first.indices.dropFirst(header + 1) {
      rows?.take(&first[place].cells, line: first[place].number, into: &builder)
    }
    first = []
  }

  /// Ends the table; false where there was no row at all.
  mutating func end(into builder: inout BundleParser) -> Bool {
    if !isDecided {
      if first.isEmpty { return false }
      decide(fullest(builder.layout), into: &builder)
    }
    rows?.end(into: &builder)
    return true
  }
}

/// The cells of a row of a workbook, each at the place of its column.
struct WorkbookCells: RowCells {
  private var bytes: [UInt8] = []
  private var cells: [SheetCell] = []
  /// For each column the place of its cell, or −1.
  private var places: [Int] = []

  mutating func take(_ row: borrowing SheetRow) {
    // Copied into memory that is there already: holding on to the row's own makes its reader
    // allocate anew for every row.
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: row.bytes)
    cells.removeAll(keepingCapacity: true)
    cells.append(contentsOf: row.cells)
    places.removeAll(keepingCapacity: true)
    for (place, cell) in cells.enumerated() {
      while places.count < cell.column { places.append(-1) }
      places.append(place)
    }
  }

  var count: Int { places.count }
  var skipsEmptyRows: Bool { true }

  /// The text of the first cell that has one.
  var firstText: String { places.indices.first { !isEmpty($0) }.map(text) ?? "" }

  func isEmpty(_ place: Int) -> Bool {
    guard places[place] >= 0 else { return true }
    let cell = cells[places[place]]
    if cell.kind == .formulaWithoutResult { return false }
    let (start, end) = UnseenEnds.trimmed(bytes, cell.range.lowerBound, cell.range.upperBound)
    return start == end
  }

  func text(_ place: Int) -> String {
    guard places[place] >= 0 else { return "" }
    let range = cells[places[place]].range
    return String(decoding: bytes[range.prefix(256)], as: UTF8.self)
  }

  func holds(_ place: Int, _ text: [UInt8]) -> Bool {
    guard places[place] >= 0 else { return text.isEmpty }
    return bytes[cells[places[place]].range].elementsEqual(text)
  }

  var mayBeTotals: Bool {
    cells.first { !$0.range.isEmpty }.map {
      TotalsRow.mayBegin(bytes, $0.range.lowerBound, $0.range.upperBound)
    } ?? false
  }

  func pass(_ place: Int, as column: Int, to builder: inout BundleParser, line: Int) {
    guard places[place] >= 0 else {
      builder.cell(column, bytes, 0, 0, line: line)
      return
    }
    let cell = cells[places[place]]
    switch cell.kind {
    case .error, .formulaWithoutResult:
      builder.refuseCell(column, .errorCell, line: line, found: text(place))
    case .day, .dayAndTime, .month, .year, .time:
      // Spreadsheets make days of what only looks like one, such as 1-2.
      if builder.layout.isReference(column) {
        builder.refuseCell(column, .dayInsteadOfID, line: line, found: text(place))
      } else {
        builder.cell(column, bytes, cell.range.lowerBound, cell.range.upperBound, line: line)
      }
    case .text, .number, .percent, .boolean:
      builder.cell(column, bytes, cell.range.lowerBound, cell.range.upperBound, line: line)
    }
  }
}
