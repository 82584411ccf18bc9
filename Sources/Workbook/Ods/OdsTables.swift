/// The cells of all sheets of an OpenDocument spreadsheet. They are one part of the file, which is
/// read once; what is repeated is held once.
struct OdsTables {
  struct Sheet {
    let name: String
    let isHidden: Bool
    var rows: Range<Int>
    var notes = SheetNotes()
  }

  /// Rows that are alike, one behind the other.
  private struct Row {
    let number: Int32
    let count: Int32
    let isHidden: Bool
    let cells: Range<Int32>
  }

  /// Cells that are alike, beside each other.
  private struct Cell {
    let column: Int32
    let count: Int32
    let kind: SheetCell.Kind
    let start: UInt32
    let end: UInt32
  }

  private(set) var sheets: [Sheet] = []
  private var rows: [Row] = []
  private var cells: [Cell] = []
  private(set) var bytes: [UInt8] = []
  private let limits: WorkbookLimits
  private var cellsLeft: Int

  // The row that is being read: where its cells begin, and what they come to with their
  // repetitions.
  private var firstCell = 0
  private var cellsOfRow = 0
  private var bytesOfRow = 0

  init(_ limits: WorkbookLimits) {
    self.limits = limits
    cellsLeft = limits.cells
  }

  mutating func beginSheet(_ name: String, isHidden: Bool) throws(WorkbookError) {
    guard sheets.count < limits.sheets else { throw .tooLarge(.sheets(limits.sheets)) }
    sheets.append(Sheet(name: name, isHidden: isHidden, rows: rows.count..<rows.count))
  }

  mutating func endSheet(_ notes: SheetNotes) {
    let place = sheets.count - 1
    sheets[place].rows = sheets[place].rows.lowerBound..<rows.count
    sheets[place].notes = notes
  }

  mutating func beginRow() {
    firstCell = cells.count
    cellsOfRow = 0
    bytesOfRow = 0
  }

  /// Lets a text be written at the end of the bytes.
  mutating func write<Answer>(_ body: (inout [UInt8]) -> Answer) -> Answer {
    body(&bytes)
  }

  /// Adds cells whose text begins at `start` and ends with the bytes.
  mutating func add(_ kind: SheetCell.Kind, column: Int, count: Int, from start: Int)
    throws(WorkbookError)
  {
    guard column + count <= limits.columns else { throw .tooLarge(.columns(limits.columns)) }
    let length = bytes.count - start
    guard length <= limits.textOfCell else { throw .tooLarge(.textOfCell(limits.textOfCell)) }
    bytesOfRow += length
    guard bytesOfRow <= limits.textOfRow else { throw .tooLarge(.textOfRow(limits.textOfRow)) }
    cellsOfRow += count
    cells.append(
      Cell(
        column: Int32(column), count: Int32(count), kind: kind, start: UInt32(start),
        end: UInt32(bytes.count)))
    guard bytes.count + 24 * cells.count <= 2 * limits.heldTexts else {
      throw .tooLarge(.texts(limits.heldTexts))
    }
  }

  /// Ends the row, which stands for so many; false where it holds nothing.
  mutating func endRow(_ number: Int, count: Int, isHidden: Bool) throws(WorkbookError) -> Bool {
    guard cells.count > firstCell else { return false }
    guard number - 1 + count <= limits.rows else {
      throw .tooManyRows(sheet: sheets.count - 1, greatest: limits.rows)
    }
    cellsLeft -= cellsOfRow * count
    guard cellsLeft >= 0 else { throw .tooLarge(.cells(limits.cells)) }
    rows.append(
      Row(
        number: Int32(number), count: Int32(count), isHidden: isHidden,
        cells: Int32(firstCell)..<Int32(cells.count)))
    return true
  }

  /// Gives the rows of a sheet.
  func read(_ sheet: Int, _ body: (borrowing SheetRow) -> Bool) {
    var given = SheetRow()
    for row in rows[sheets[sheet].rows] {
      let cells = cells[Int(row.cells.lowerBound)..<Int(row.cells.upperBound)]
      given.cells.removeAll(keepingCapacity: true)
      given.bytes.removeAll(keepingCapacity: true)
      for cell in cells {
        let start = given.bytes.count
        given.bytes.append(contentsOf: bytes[Int(cell.start)..<Int(cell.end)])
        for column in Int(cell.column)..<Int(cell.column + cell.count) {
          given.cells.append(
            SheetCell(column: column, kind: cell.kind, range: start..<given.bytes.count))
        }
      }
      given.isHidden = row.isHidden
      for number in Int(row.number)..<Int(row.number + row.count) {
        given.number = number
        if !body(given) { return }
      }
    }
  }
}
