import Model
import Workbook

/// Reads the sheets of a workbook into tables of a draft.
struct WorkbookReader {
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

  /// Reads a sheet as a table.
  func read(_ sheet: Int, as source: SheetSource) -> Draft {
    var builder = DraftBuilder(options)
    builder.begin(source.table, file: source.place)
    if source.isRenamed { builder.warn(.fileRead(as: source.table)) }
    do throws(WorkbookError) {
      try read(sheet, into: &builder)
    } catch {
      builder.end(stopped: ReadingStopped(.workbook(error), line: nil))
    }
    return builder.draft
  }

  private func read(_ sheet: Int, into builder: inout DraftBuilder) throws(WorkbookError) {
    if workbook.sheets[sheet].isHidden { builder.warn(.hiddenSheet) }
    let headerRow = try self.headerRow(sheet, builder.layout)
    guard let headerRow else {
      builder.end(stopped: ReadingStopped(.emptyFile, line: nil))
      return
    }
    var rows: SheetRows?
    var cells = WorkbookCells()
    var above: (count: Int, line: Int, text: String)?
    var isUsable = true
    let notes = try workbook.read(sheet) { row in
      cells.take(row)
      if row.number < headerRow {
        if !cells.isBlank, above == nil {
          above = (0, row.number, cells.firstText)
        }
        above?.count += cells.isBlank ? 0 : 1
        return true
      }
      if row.number == headerRow {
        rows = SheetRows(cells, line: row.number, takesRemarks: true, into: &builder)
        isUsable = rows != nil
        return isUsable
      }
      rows?.take(&cells, line: row.number, into: &builder)
      return true
    }
    if let above, isUsable {
      builder.warn(.linesAboveHeader(above.count), line: above.line, found: Found.shown(above.text))
    }
    rows?.end(into: &builder)
    warn(notes, into: &builder)
    builder.end()
  }

  /// The number of the row with the headings: the first that names all columns which must be there, else the first
  /// with anything in it; nil where the sheet is empty.
  private func headerRow(_ sheet: Int, _ layout: TableLayout) throws(WorkbookError) -> Int? {
    var first: Int?
    var complete: Int?
    var seen = 0
    var cells = WorkbookCells()
    _ = try workbook.read(sheet) { row in
      cells.take(row)
      if cells.isBlank { return true }
      first = first ?? row.number
      if SheetRows.headings(cells, layout).isComplete { complete = row.number }
      seen += 1
      return complete == nil && seen < Limits.linesAboveHeader
    }
    return complete ?? first
  }

  private func warn(_ notes: SheetNotes, into builder: inout DraftBuilder) {
    if notes.hiddenRows > 0 { builder.warn(.hiddenRows(notes.hiddenRows)) }
    if !notes.hiddenColumns.isEmpty {
      builder.warn(
        .hiddenColumns(
          notes.hiddenColumns.map { String(SheetCell.name(column: $0, row: 1).dropLast()) }))
    }
    if notes.mergedCount > 0 {
      builder.warn(
        .mergedCells(notes.merged, more: max(0, notes.mergedCount - notes.merged.count)))
    }
  }
}

/// The cells of a row of a workbook, each at the place of its column.
struct WorkbookCells: RowCells {
  private var bytes: [UInt8] = []
  private var cells: [SheetCell] = []
  /// For each column the place of its cell, or −1.
  private var places: [Int] = []

  mutating func take(_ row: borrowing SheetRow) {
    bytes = row.bytes
    cells = row.cells
    places.removeAll(keepingCapacity: true)
    for (place, cell) in cells.enumerated() {
      while places.count < cell.column { places.append(-1) }
      places.append(place)
    }
  }

  var count: Int { places.count }

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

  var mayBeTotals: Bool {
    places.first.map { $0 >= 0 && cells[$0].range.count <= TotalsRow.greatestLength } ?? false
  }

  func pass(_ place: Int, as column: Int, to builder: inout DraftBuilder, line: Int) {
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
