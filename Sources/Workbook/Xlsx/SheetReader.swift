/// Reads the part of one sheet of Excel and gives its rows.
struct SheetReader: XMLHandler {
  private var builder: RowBuilder
  private var merged: MergedCells
  private let package: XlsxPackage
  private let sheet: Int
  private let part: String
  private let limits: WorkbookLimits
  private let body: (borrowing SheetRow) -> Bool

  private var row = 0
  private var isRowHidden = false
  private var column = -1
  private var style = 0
  private var type = CellType.number
  private var hasFormula = false
  private var hasValue = false
  /// What stands in `<v>` or in the runs of `<is>`.
  private var value: [UInt8] = []
  private var runs = TextRuns()
  /// How many columns `<col>` elements have spoken of.
  private var columnsTold = 0

  /// What `t` says that a cell holds.
  private enum CellType {
    case number, sharedText, text, inlineText, boolean, error, day, unknown
  }

  init(
    _ sheet: Int, _ part: String, of package: XlsxPackage, _ merged: MergedCells,
    _ notes: SheetNotes, _ limits: WorkbookLimits, _ body: @escaping (borrowing SheetRow) -> Bool
  ) {
    self.sheet = sheet
    self.part = part
    self.package = package
    self.merged = merged
    self.limits = limits
    self.body = body
    builder = RowBuilder(sheet, notes, limits)
  }

  func finish() -> SheetNotes {
    builder.finish()
  }

  mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
    throws(WorkbookError)
  {
    switch (parent, tag) {
    case (.row, .cell): try startCell(attributes)
    case (.cell, .value): hasValue = true
    case (.cell, .formula): hasFormula = true
    case (.sheetData, .row): try startRow(attributes)
    case (.inlineText, .text), (.run, .text): runs.beginRun(attributes)
    case (.cell, .inlineText): runs.begin(at: 0)
    case (.cols, .col): try hideColumns(attributes)
    case (.root, _): guard tag == .worksheet else { throw .damaged(part: part) }
    default: break
    }
  }

  mutating func text(_ text: XMLText, in tag: XMLTag) throws(WorkbookError) {
    guard type == .inlineText ? runs.isOpen : tag == .value else { return }
    guard value.count + text.count <= limits.textOfCell else {
      throw .tooLarge(.textOfCell(limits.textOfCell))
    }
    text.append(to: &value)
  }

  mutating func end(_ tag: XMLTag, in parent: XMLTag) throws(WorkbookError) -> Bool {
    switch (parent, tag) {
    case (.row, .cell):
      try endCell()
      return true
    case (_, .text):
      runs.endRun()
      return true
    case (.sheetData, .row):
      return try builder.end() ? body(builder.row) : true
    default:
      return true
    }
  }

  // MARK: Rows and columns

  private mutating func startRow(_ attributes: XMLAttributes) throws(WorkbookError) {
    var number = row + 1
    var isHidden = false
    var place = 0
    while let (name, value) = attributes.attribute(place) {
      if name == "r" {
        // Rows that go back would have to be held until the end.
        guard let told = value.integer, told >= number else { throw .damaged(part: part) }
        number = told
      } else if name == "hidden" {
        isHidden = isHidden || value.isTrue
      } else if name == "ht" {
        isHidden = isHidden || value.isZero
      }
      place += 1
    }
    guard number <= limits.rows else {
      throw .tooManyRows(sheet: sheet, greatest: limits.rows)
    }
    row = number
    column = -1
    builder.begin(row: number, isHidden: isHidden)
    merged.advance(to: number)
  }

  private mutating func hideColumns(_ attributes: XMLAttributes) throws(WorkbookError) {
    guard attributes["hidden"]?.isTrue ?? false else { return }
    guard let first = attributes["min"]?.integer, let last = attributes["max"]?.integer,
      first >= 1, first <= last
    else { throw .damaged(part: part) }
    columnsTold += min(last, limits.columns) - min(first, limits.columns) + 1
    guard columnsTold <= 16 * limits.columns else { throw .damaged(part: part) }
    builder.hide(first - 1..<last)
  }

  // MARK: Cells

  private mutating func startCell(_ attributes: XMLAttributes) throws(WorkbookError) {
    column += 1
    (style, type, hasFormula, hasValue) = (0, .number, false, false)
    value.removeAll(keepingCapacity: true)
    var place = 0
    while let name = attributes.letter(place) {
      switch name {
      case UInt8(ascii: "r"):
        guard let text = attributes.value(place), let address = CellAddress(text),
          address.row == row
        else {
          throw .damaged(part: part)
        }
        column = address.column
      case UInt8(ascii: "s"): style = attributes.value(place)?.integer ?? 0
      case UInt8(ascii: "t"): type = attributes.value(place).map(Self.type) ?? .unknown
      default: break
      }
      place += 1
    }
  }

  private static func type(_ name: XMLText) -> CellType {
    if name == "s" { return .sharedText }
    if name == "n" { return .number }
    if name == "str" { return .text }
    if name == "inlineStr" { return .inlineText }
    if name == "b" { return .boolean }
    if name == "e" { return .error }
    if name == "d" { return .day }
    return .unknown
  }

  private mutating func endCell() throws(WorkbookError) {
    if hasFormula { builder.noteFormula() }
    let start = builder.start
    guard !value.isEmpty else {
      // Excel writes an empty text as a result that is there and empty; openpyxl writes an empty
      // value beside every formula, but not its type.
      if hasFormula && !(hasValue && type == .text) {
        try add(.formulaWithoutResult, from: start)
      }
      return
    }
    guard column < limits.columns else { throw .tooLarge(.columns(limits.columns)) }
    if merged.covers(column) {
      builder.noteCovered(column: column)
      return
    }
    try add(try kind(), from: start)
  }

  private mutating func add(_ kind: SheetCell.Kind, from start: Int) throws(WorkbookError) {
    try builder.add(kind, column: column, from: start)
  }

  /// Writes what the cell holds into the row.
  private mutating func kind() throws(WorkbookError) -> SheetCell.Kind {
    switch type {
    case .sharedText:
      guard let number = Decimal15(value, 0..<value.count)?.whole,
        let range = package.texts.range(number)
      else { throw damagedCell }
      builder.write { bytes in bytes.append(contentsOf: package.texts.bytes[range]) }
      return .text
    case .text:
      EscapedText.decode(&value, from: 0)
      builder.write { bytes in bytes.append(contentsOf: value) }
      return .text
    case .inlineText:
      runs.end(&value)
      builder.write { bytes in bytes.append(contentsOf: value) }
      return .text
    case .error:
      builder.write { bytes in bytes.append(contentsOf: value) }
      return .error
    case .boolean:
      let isTrue = value == Array("1".utf8) || value == Array("true".utf8)
      guard isTrue || value == Array("0".utf8) || value == Array("false".utf8) else {
        throw damagedCell
      }
      builder.write { bytes in bytes.append(contentsOf: (isTrue ? "TRUE" : "FALSE").utf8) }
      return .boolean
    case .day:
      let format = momentFormat
      guard let kind = builder.write({ bytes in ISOMoment.append(value, format, to: &bytes) })
      else { throw damagedCell }
      return kind
    case .number:
      guard let number = Decimal15(value, 0..<value.count) else { throw damagedCell }
      let (format, is1904) = (package.styles.format(style), package.is1904)
      return builder.write { bytes in number.append(format, is1904: is1904, to: &bytes) }
    case .unknown:
      throw damagedCell
    }
  }

  private var momentFormat: MomentFormat {
    if case .moment(let format) = package.styles.format(style) { return format }
    return .any
  }

  private var damagedCell: WorkbookError {
    .damagedCell(sheet: sheet, cell: SheetCell.name(column: column, row: row))
  }
}
