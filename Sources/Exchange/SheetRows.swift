import Model
import Text

/// The cells of one row of a sheet, wherever they come from.
protocol RowCells {
  /// How many cells the row has.
  var count: Int { get }
  /// Whether nothing can be seen in a cell.
  func isEmpty(_ place: Int) -> Bool
  /// A cell as text, for headings and for what is shown; cut where it is long.
  func text(_ place: Int) -> String
  /// Whether a cell holds just this.
  func holds(_ place: Int, _ text: [UInt8]) -> Bool
  /// Whether empty rows are not given at all, so that only the rows' numbers tell of them.
  var skipsEmptyRows: Bool { get }
  /// Whether the row may be one with sums, so that its words are worth looking at.
  var mayBeTotals: Bool { get }
  /// Gives a cell to the builder as one of a column.
  mutating func pass(_ place: Int, as column: Int, to builder: inout BundleParser, line: Int)
}

extension RowCells {
  /// Whether nothing can be seen in the whole row.
  var isBlank: Bool { (0..<count).allSatisfy(isEmpty) }
}

/// Takes the rows of a sheet behind its headings.
struct SheetRows {
  /// For each cell of the heading line the place of its column, or one of the two below.
  private let columns: [Int]
  private static let unknown = -1
  private static let nameless = -2

  /// The headings as they stand; whether a row repeats them is worth asking of each.
  private let headings: [[UInt8]]
  /// Whether what stands in a row's first cell is its id.
  private let beginsWithID: Bool
  /// Whether a cell under no heading is a remark; else its row may be shifted, and is refused.
  private let takesRemarks: Bool
  /// Whether an empty row, a sum or a remark stands between the table and what comes now.
  private var isBelowTable = false
  /// Whether a row had more than its first cell, so that one with that alone is unlike the others.
  private var hasFullRow = false
  /// Rows below the table with their first cell alone: rows of it, should others follow, else asked
  /// about.
  private var waiting: [(row: any RowCells, line: Int)] = []
  private static let mostWaiting = 100
  private var lastLine: Int
  /// Whether another table stands below, whose rows are none of this one.
  private var isOver = false
  private static let namesOfID = ["id", "Id", "ID"].map { Array($0.utf8) }
  /// How many cells stand under no heading, and the line of the first.
  private var cellsAside = 0
  private var firstAside = (line: 0, found: "")

  /// Takes the headings; nil where the table cannot be read with them.
  ///
  /// - Parameter takesRemarks: whether a cell under no heading is a remark. Where commas separate
  ///   the cells, a comma in a text without quotation marks shifts them, which looks the same.
  init?(
    _ headings: some RowCells, line: Int, takesRemarks: Bool, into builder: inout BundleParser
  ) {
    let schema = builder.layout.schema
    var columns: [Int] = []
    var isUsable = true
    for place in 0..<headings.count {
      let name = headings.text(place)
      if let column = builder.column(named: name, line: line) {
        if let first = columns.firstIndex(of: column) {
          isUsable = false
          builder.refuse(
            .duplicateColumn(other: CellExcerpt.shown(UnseenEnds.trimmed(headings.text(first)))),
            line: line, column: schema.columns[column].name,
            found: CellExcerpt.shown(UnseenEnds.trimmed(name)))
        }
        columns.append(column)
      } else if NearMiss.folded(name).isEmpty {
        columns.append(Self.nameless)
      } else {
        columns.append(Self.unknown)
      }
    }
    // A heading that may mean a column is read as it where it must be there and the heading may
    // mean no other.
    for (column, it) in schema.columns.enumerated()
    where it.isRequired && !columns.contains(column) {
      let meant = columns.indices.filter {
        columns[$0] == Self.unknown
          && NearMiss.doubtfulColumns(headings.text($0), in: schema, beside: columns) == [it.name]
      }
      if meant.count == 1 {
        columns[meant[0]] = column
        builder.take(heading: headings.text(meant[0]), as: column, line: line)
      }
    }
    for place in columns.indices where columns[place] == Self.unknown {
      builder.warnOfColumn(headings.text(place), line: line, beside: columns)
    }
    let unknown = columns.indices.filter { columns[$0] == Self.unknown }.map(headings.text)
    for (place, column) in schema.columns.enumerated()
    where column.isRequired && !columns.contains(place) {
      isUsable = false
      let nearest = unknown.first { NearMiss.column($0, in: schema) == column.name }
      builder.refuse(
        .missingColumn(nearest: nearest.map(CellExcerpt.shown)), line: line, column: column.name)
    }
    guard isUsable else {
      builder.breakOff()
      return nil
    }
    builder.leaveOut(schema.columns.indices.filter { !columns.contains($0) })
    self.columns = columns
    self.headings = columns.indices.map { Array(headings.text($0).utf8) }
    beginsWithID =
      columns.first.map { $0 >= 0 && schema.columns[$0].name == "id" } ?? false
    self.takesRemarks = takesRemarks
    lastLine = line
  }

  /// How many columns of a table the cells of a line name, and whether they name all that must be
  /// there.
  static func headings(
    _ cells: some RowCells, _ layout: TableLayout
  ) -> (known: Int, isComplete: Bool) {
    let named = (0..<cells.count).map { layout.column(named: cells.text($0)) }
    return (
      named.count { $0 != nil },
      layout.isRequired.indices.allSatisfy { !layout.isRequired[$0] || named.contains($0) }
    )
  }

  /// Whether the cells at a place are read as those of a column.
  func reads(_ place: Int) -> Bool { columns.indices.contains(place) && columns[place] >= 0 }

  /// Takes a row.
  mutating func take(_ row: inout some RowCells, line: Int, into builder: inout BundleParser) {
    if isOver { return }
    if row.skipsEmptyRows, line > lastLine + 1 { isBelowTable = true }
    lastLine = line
    if row.isBlank {
      isBelowTable = true
      return
    }
    if row.mayBeTotals,
      let word = TotalsRow.word((0..<row.count).map(row.text), beginsWithID: beginsWithID)
    {
      isBelowTable = true
      builder.warn(.totalsRow, line: line, found: CellExcerpt.shown(word))
      return
    }
    if repeatsHeadings(row) {
      builder.warn(.headingsAgain, line: line)
      return
    }
    if beginsWithID, row.count > 1, Self.namesOfID.contains(where: { row.holds(0, $0) }) {
      isOver = true
      builder.refuse(.anotherTable, line: line)
      builder.breakOff()
      return
    }
    let isAlone = holdsFirstCellOnly(row)
    if isAlone {
      if isRemark(row.text(0)) {
        warn(.remarkRow, of: row, line: line, into: &builder)
        isBelowTable = true
        return
      }
      if isBelowTable, hasFullRow, waiting.count < Self.mostWaiting {
        waiting.append((row, line))
        return
      }
    }
    for other in waiting { add(other.row, line: other.line, into: &builder) }
    waiting.removeAll()
    isBelowTable = false
    hasFullRow = hasFullRow || !isAlone
    add(&row, line: line, into: &builder)
  }

  private func warn(
    _ matter: Warning.Matter, of row: some RowCells, line: Int, into builder: inout BundleParser
  ) {
    builder.warn(matter, line: line, found: CellExcerpt.shown(UnseenEnds.trimmed(row.text(0))))
  }

  private mutating func add(_ row: some RowCells, line: Int, into builder: inout BundleParser) {
    var row = row
    add(&row, line: line, into: &builder)
  }

  /// Adds a row to the table.
  private mutating func add(
    _ row: inout some RowCells, line: Int, into builder: inout BundleParser
  ) {
    builder.beginRow(line: line)
    var isTooLong = false
    for place in 0..<row.count {
      let column = place < columns.count ? columns[place] : Self.nameless
      if column >= 0 {
        row.pass(place, as: column, to: &builder, line: line)
      } else if column == Self.nameless && !isTooLong && !row.isEmpty(place) {
        if takesRemarks {
          if cellsAside == 0 { firstAside = (line, CellExcerpt.shown(row.text(place))) }
          cellsAside += 1
        } else {
          isTooLong = true
          builder.refuseRow(
            .moreCellsThanColumns(columns: columns.count), line: line, column: nil,
            found: CellExcerpt.shown(row.text(place)))
        }
      }
    }
    builder.endRow()
  }

  /// Says what was left aside.
  func end(into builder: inout BundleParser) {
    for other in waiting { warn(.loneCell, of: other.row, line: other.line, into: &builder) }
    guard cellsAside > 0 else { return }
    builder.warn(.noHeading(cells: cellsAside), line: firstAside.line, found: firstAside.found)
  }

  /// Whether the headings stand here once more, as where sheets were put one below the other.
  private func repeatsHeadings(_ row: some RowCells) -> Bool {
    // Most rows differ in their first cell.
    row.count >= headings.count && headings.indices.allSatisfy { row.holds($0, headings[$0]) }
  }

  /// Whether a row has something in its first cell, where an id would stand, and nothing else.
  private func holdsFirstCellOnly(_ row: some RowCells) -> Bool {
    row.count > 0 && !row.isEmpty(0) && columns.first.map { $0 >= 0 } ?? false
      && (1..<row.count).allSatisfy(row.isEmpty)
  }

  /// Whether a text that stands alone in its row is a remark: three words or more are no id.
  private func isRemark(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).count >= 3
  }
}
