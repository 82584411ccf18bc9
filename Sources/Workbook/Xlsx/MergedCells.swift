/// The merged ranges of a sheet: whether a cell is covered by one. Rows are asked for in order.
struct MergedCells {
  /// From a row on, the columns of a range are covered by one range more or less.
  private struct Event {
    let row: Int
    let columns: ClosedRange<Int>
    let isStart: Bool
  }

  private var events: [Event] = []
  private var next = 0
  /// By how many ranges each column is covered.
  private var depths: [Int32] = []

  init() {}

  fileprivate init(_ ranges: [(first: CellAddress, last: CellAddress)]) {
    for (first, last) in ranges {
      // The upper left cell is the one that holds.
      if last.column > first.column {
        events.append(Event(row: first.row, columns: first.column + 1...last.column, isStart: true))
        events.append(
          Event(row: last.row + 1, columns: first.column + 1...last.column, isStart: false))
      }
      if last.row > first.row {
        events.append(
          Event(row: first.row + 1, columns: first.column...first.column, isStart: true))
        events.append(
          Event(row: last.row + 1, columns: first.column...first.column, isStart: false))
      }
    }
    events.sort { $0.row < $1.row }
    if !events.isEmpty { depths = Array(repeating: 0, count: CellAddress.columns) }
  }

  /// Goes on to a row that is asked about next.
  mutating func advance(to row: Int) {
    while next < events.count, events[next].row <= row {
      for column in events[next].columns { depths[column] += events[next].isStart ? 1 : -1 }
      next += 1
    }
  }

  /// Whether a range covers a cell of the row.
  func covers(_ column: Int) -> Bool {
    !depths.isEmpty && depths[column] > 0
  }

  /// Reads the merged ranges of a sheet's part, where they stand behind the cells.
  struct Handler: XMLHandler {
    private var ranges: [(first: CellAddress, last: CellAddress)] = []
    private(set) var notes = SheetNotes()
    private let part: String
    private let limits: WorkbookLimits
    private var columns = 0

    init(_ part: String, _ limits: WorkbookLimits) {
      self.part = part
      self.limits = limits
    }

    var merged: MergedCells { MergedCells(ranges) }

    mutating func start(_ tag: XMLTag, in parent: XMLTag, _ attributes: XMLAttributes)
      throws(WorkbookError)
    {
      guard tag == .mergeCell, parent == .mergeCells else { return }
      guard let name = attributes["ref"] else { throw .damaged(part: part) }
      let colon = (0..<name.count).first { name[$0] == UInt8(ascii: ":") } ?? name.count
      guard let first = CellAddress(name, 0..<colon),
        let last = colon == name.count ? first : CellAddress(name, colon + 1..<name.count),
        first.row <= last.row, first.column <= last.column, last.row <= CellAddress.lastRow,
        last.column < CellAddress.columns
      else { throw .damaged(part: part) }
      guard first != last else { return }
      columns += last.column - first.column + 1
      guard columns <= limits.mergedCells, ranges.count < limits.mergedRanges else {
        throw .tooLarge(.mergedCells(limits.mergedCells))
      }
      ranges.append((first, last))
      notes.noteMerged(name.string)
    }

    mutating func end(_ tag: XMLTag, in parent: XMLTag) throws(WorkbookError) -> Bool {
      tag != .mergeCells
    }
  }
}
