/// The row that is being read, with the bounds that hold for every format.
struct RowBuilder {
  private(set) var row = SheetRow()
  private(set) var notes: SheetNotes
  private let sheet: Int
  private let limits: WorkbookLimits
  /// How many cells and bytes of text may still come.
  private(set) var cellsLeft: Int
  private var textsLeft: Int
  private var isOrdered = true
  /// Columns that hold something.
  private var isUsed: [Bool]
  private var isHidden: [Bool]

  init(_ sheet: Int, _ notes: SheetNotes, _ limits: WorkbookLimits) {
    self.sheet = sheet
    self.notes = notes
    self.limits = limits
    cellsLeft = limits.cells
    textsLeft = limits.texts
    isUsed = Array(repeating: false, count: limits.columns)
    isHidden = isUsed
  }

  /// Marks columns as hidden.
  mutating func hide(_ columns: Range<Int>) {
    for column in columns.clamped(to: 0..<limits.columns) { isHidden[column] = true }
  }

  mutating func begin(row number: Int, isHidden: Bool) {
    row.number = number
    row.isHidden = isHidden
    row.cells.removeAll(keepingCapacity: true)
    row.bytes.removeAll(keepingCapacity: true)
    isOrdered = true
  }

  /// Where the text of a cell would begin that is written into `bytes` now.
  var start: Int { row.bytes.count }

  /// Lets a text be written at the end of the row's bytes.
  mutating func write<Answer>(_ body: (inout [UInt8]) -> Answer) -> Answer {
    body(&row.bytes)
  }

  /// Adds a cell whose text begins at `start` and ends with the bytes. One without text holds
  /// nothing, unless it is a formula without a result.
  mutating func add(_ kind: SheetCell.Kind, column: Int, from start: Int) throws(WorkbookError) {
    let end = row.bytes.count
    guard end > start || kind == .formulaWithoutResult else { return }
    guard column < limits.columns else { throw .tooLarge(.columns(limits.columns)) }
    guard end - start <= limits.textOfCell else { throw .tooLarge(.textOfCell(limits.textOfCell)) }
    guard end <= limits.textOfRow else { throw .tooLarge(.textOfRow(limits.textOfRow)) }
    textsLeft -= end - start
    guard textsLeft >= 0 else { throw .tooLarge(.texts(limits.texts)) }
    cellsLeft -= 1
    guard cellsLeft >= 0 else { throw .tooLarge(.cells(limits.cells)) }
    if let last = row.cells.last, last.column >= column { isOrdered = false }
    row.cells.append(SheetCell(column: column, kind: kind, range: start..<end))
    isUsed[column] = true
  }

  mutating func noteFormula() {
    notes.formulas += 1
  }

  mutating func noteCovered(column: Int) {
    let number = row.number
    notes.noteCovered(SheetCell.name(column: column, row: number))
  }

  /// Ends the row; false where it holds nothing.
  mutating func end() throws(WorkbookError) -> Bool {
    guard !row.cells.isEmpty else { return false }
    if row.isHidden { notes.hiddenRows += 1 }
    if !isOrdered {
      row.cells.sort { $0.column < $1.column }
      for (one, next) in zip(row.cells, row.cells.dropFirst()) where one.column == next.column {
        throw .damagedCell(
          sheet: sheet, cell: SheetCell.name(column: one.column, row: row.number))
      }
    }
    return true
  }

  /// The notes, with what is known at the end only.
  func finish() -> SheetNotes {
    var notes = notes
    notes.hiddenColumns = isUsed.indices.filter { isUsed[$0] && isHidden[$0] }
    return notes
  }
}
