/// Reads `content.xml` of an OpenDocument spreadsheet.
struct OdsHandler: XMLHandler {
  private(set) var tables: OdsTables
  private var styles: OdsStyles
  private let limits: WorkbookLimits

  private var isInSheets = false
  private(set) var hasSheets = false
  /// How many elements inside each other are left out, such as notes and drawings.
  private var leftOut = 0

  private var notes = SheetNotes()
  private var column = 0
  private var row = 1
  private var rowCount = 1
  private var isRowHidden = false
  private var rowStyle: String?
  private var cell = OdsCell()
  /// The style of cells without one of their own, by column.
  private var columnStyles: [(end: Int, style: String)] = []
  private var columnsTold = 0
  private var isUsed: [Bool] = []
  private var isHidden: [Bool] = []

  init(_ styles: OdsStyles, _ limits: WorkbookLimits) {
    self.styles = styles
    self.limits = limits
    tables = OdsTables(limits)
  }

  mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
    throws(WorkbookError)
  {
    guard isInSheets else {
      if tag == .spreadsheet, parent == .body {
        (isInSheets, hasSheets) = (true, true)
      } else {
        try styles.start(tag, attributes, limits)
      }
      return
    }
    guard leftOut == 0 else {
      leftOut += 1
      return
    }
    switch (parent, tag) {
    case (.spreadsheet, .table): try startTable(attributes)
    case (.table, .tableGroup), (.tableGroup, .tableGroup): break
    case (.table, .tableColumn), (.tableGroup, .tableColumn): try startColumn(attributes)
    case (.table, .tableRow), (.tableGroup, .tableRow): try startRow(attributes)
    case (.tableRow, .tableCell), (.tableRow, .coveredCell):
      guard cell.begin(isCovered: tag == .coveredCell, attributes) else { throw damaged }
    case (.tableCell, .paragraph), (.coveredCell, .paragraph), (.textGroup, .paragraph):
      cell.withText { text in text.beginParagraph() }
    case (.tableCell, .textGroup), (.coveredCell, .textGroup), (.textGroup, .textGroup): break
    case (.paragraph, _), (.textPart, _): try startPiece(tag, attributes)
    default: leftOut = 1
    }
  }

  private mutating func startPiece(_ tag: XMLTag, _ attributes: XMLAttributes)
    throws(WorkbookError)
  {
    switch tag {
    case .spaces:
      let count = attributes[.text, "c"]?.integer ?? 1
      guard count <= limits.textOfCell else { throw .tooLarge(.textOfCell(limits.textOfCell)) }
      cell.withText { text in text.add(0x20, count: count) }
    case .tab: cell.withText { text in text.add(0x09, count: 1) }
    case .lineBreak: cell.withText { text in text.add(0x0A, count: 1) }
    case .textPart: break
    default: leftOut = 1
    }
    try checkText()
  }

  mutating func text(_ text: XMLText, in tag: XMLTag) throws(WorkbookError) {
    guard isInSheets, leftOut == 0, tag == .paragraph || tag == .textPart else { return }
    cell.withText { cell in cell.add(text) }
    try checkText()
  }

  private func checkText() throws(WorkbookError) {
    guard cell.text.bytes.count <= limits.textOfCell else {
      throw .tooLarge(.textOfCell(limits.textOfCell))
    }
  }

  mutating func end(_ tag: XMLTag, in parent: XMLTag) throws(WorkbookError) -> Bool {
    guard isInSheets else {
      styles.end(tag)
      return true
    }
    guard leftOut == 0 else {
      leftOut -= 1
      return true
    }
    switch tag {
    case .spreadsheet: isInSheets = false
    case .table:
      notes.hiddenColumns = isUsed.indices.filter { isUsed[$0] && isHidden[$0] }
      tables.endSheet(notes)
    case .tableRow: try endRow()
    case .tableCell, .coveredCell: try endCell()
    case .paragraph: cell.withText { text in text.endParagraph() }
    default: break
    }
    return true
  }

  // MARK: Tables, columns and rows

  private mutating func startTable(_ attributes: XMLAttributes) throws(WorkbookError) {
    guard let name = attributes[.table, "name"], name.count < 4096 else { throw damaged }
    let isHidden = attributes[.table, "style-name"].map { styles.isHidden(table: $0.string) }
    try tables.beginSheet(name.string, isHidden: isHidden ?? false)
    notes = SheetNotes()
    (row, columnsTold) = (1, 0)
    columnStyles = []
    isUsed = Array(repeating: false, count: limits.columns)
    self.isHidden = isUsed
  }

  private mutating func startColumn(_ attributes: XMLAttributes) throws(WorkbookError) {
    let count = try repetition(attributes[.table, "number-columns-repeated"])
    let columns = (columnsTold..<columnsTold + count).clamped(to: 0..<limits.columns)
    columnsTold = min(columnsTold + count, limits.columns)
    guard !columns.isEmpty else { return }
    if isConcealed(attributes) {
      for column in columns { isHidden[column] = true }
    }
    let style = attributes[.table, "default-cell-style-name"]?.string ?? ""
    if columnStyles.last?.style == style { columnStyles.removeLast() }
    columnStyles.append((columns.upperBound, style))
  }

  private mutating func startRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    rowCount = try repetition(attributes[.table, "number-rows-repeated"])
    isRowHidden =
      isConcealed(attributes) || styles.isHidden(row: attributes[.table, "style-name"])
    rowStyle = attributes[.table, "default-cell-style-name"]?.string
    column = 0
    tables.beginRow()
  }

  private func isConcealed(_ attributes: XMLAttributes) -> Bool {
    attributes[.table, "visibility"].map { $0 == "collapse" || $0 == "filter" } ?? false
  }

  private func repetition(_ text: XMLText?) throws(WorkbookError) -> Int {
    guard let text else { return 1 }
    guard let count = text.integer else { throw damaged }
    return max(1, count)
  }

  private mutating func endRow() throws(WorkbookError) {
    if try tables.endRow(row, count: rowCount, isHidden: isRowHidden), isRowHidden {
      notes.hiddenRows += rowCount
    }
    row = min(row + rowCount, Int(Int32.max))
  }

  // MARK: Cells

  private mutating func endCell() throws(WorkbookError) {
    let first = column
    column = min(column + cell.count, Int(Int32.max))
    if cell.columns > 1 || cell.rows > 1 {
      let row = row
      notes.noteMerged(
        CellAddress(column: first, row: row).name + ":"
          + CellAddress(column: first + cell.columns - 1, row: row + cell.rows - 1).name)
    }
    guard !cell.isEmpty else { return }
    if cell.isCovered {
      let row = row
      notes.noteCovered(SheetCell.name(column: first, row: row))
      return
    }
    if cell.hasFormula { notes.formulas += 1 }
    let hasFormat = cell.type == .day || cell.type == .percentage || cell.mayShowZeros
    let format = hasFormat ? format(first) : nil
    let start = tables.bytes.count
    guard let kind = tables.write({ bytes in cell.append(format, to: &bytes) }) else {
      throw .damagedCell(
        sheet: tables.sheets.count - 1, cell: SheetCell.name(column: first, row: row))
    }
    guard tables.bytes.count > start || kind == .formulaWithoutResult else { return }
    try tables.add(kind, column: first, count: cell.count, from: start)
    for column in first..<column { isUsed[column] = true }
  }

  /// The format of the cell: by its own style, else by its row's, else by its column's.
  private func format(_ column: Int) -> CellFormat? {
    if let style = cell.style ?? rowStyle { return styles.format(style) }
    var (place, end) = (0, columnStyles.count)
    while place < end {
      let middle = (place + end) / 2
      if columnStyles[middle].end > column { end = middle } else { place = middle + 1 }
    }
    return place < columnStyles.count ? styles.format(columnStyles[place].style) : nil
  }

  private var damaged: WorkbookError { .damaged(part: OdsContent.part) }
}
