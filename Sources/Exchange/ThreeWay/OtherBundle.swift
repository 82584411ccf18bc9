public import Model

/// Another coordinator's network as a bundle has it, held against what both began with.
public struct OtherBundle: Sendable {
  /// The network, and what became of it.
  public let side: ThreeWaySide
  /// Tables that had rows and that the bundle does not have.
  public let lackingTables: [TableName]
  /// Columns that a table of the bundle does not have, or an object of a document.
  public let lackingColumns: [(table: TableName, columns: [String])]

  /// What is to be told of how the bundle was read.
  public let warnings: [Warning]

  /// Whether a row that the bundle does not have was taken out. What does not stand in a bundle of
  /// which something is missing may have been left out of it: then nothing is taken out.
  public var isComplete: Bool { lackingTables.isEmpty && lackingColumns.isEmpty }

  /// Up to how many rows a table that is not there may have had to be taken for one that has become
  /// empty: an export leaves such tables out. Of more it is likelier that something is missing.
  private static let mostRowsOfEmptied = 2

  /// Reads a bundle. A table and a column that are not there stay as they were, but for tables that
  /// had few rows in a bundle that has all the others.
  ///
  /// - Throws: `refused`, with everything that is wrong in the bundle.
  public init(_ parsed: ParsedBundle, since base: Network) throws(ExchangeError) {
    let lacking = TableName.allCases.filter { base[$0].count > 0 && !parsed.has($0) }
    let rows = lacking.reduce(0) { $0 + base[$1].count }
    let all = TableName.allCases.reduce(0) { $0 + base[$1].count }
    let isEmptied =
      parsed.lackingColumns.isEmpty && rows <= Self.mostRowsOfEmptied && 2 * rows < all
    lackingTables = isEmptied ? [] : lacking
    lackingColumns = parsed.lackingColumns
    if lackingTables.isEmpty && lackingColumns.isEmpty {
      let merged = try merge(parsed, into: Network(), replacing: false)
      side = ThreeWaySide(merged.change.network, since: base)
      warnings = merged.warnings
    } else {
      let (change, warnings) = try merge(parsed, into: base, replacing: false)
      side = ThreeWaySide(change.network, changes: change.rows(from: base))
      self.warnings = warnings
    }
  }
}

extension ParsedBundle {
  /// Columns that a table of the bundle does not have, or an object of a document, of tables with
  /// rows.
  public var lackingColumns: [(table: TableName, columns: [String])] {
    tables.compactMap { table in
      guard table.isPresent, table.count > 0 else { return nil }
      let lacking = table.leftOutOfRow.reduce(table.leftOut, |)
      let columns = TableSchema.of(table.name).columns.enumerated()
        .filter { lacking >> UInt32($0.offset) & 1 == 1 }.map(\.element.name)
      return columns.isEmpty ? nil : (table.name, columns)
    }
  }
}

/// A loss on one side that is large enough for a person to confirm it.
public enum LargeLoss: Hashable, Sendable {
  /// More than half of the rows of a table.
  case rows(TableName, gone: Int, of: Int)
  /// More than half of what stood in a column.
  case cells(TableName, column: String, gone: Int, of: Int)

  /// Fewer may well be meant.
  private static let fewest = 6

  /// What a side has lost since both began.
  ///
  /// - Parameter ours: the other side, which tells how much there was.
  public static func found(in side: ThreeWaySide, beside ours: ThreeWaySide) -> [LargeLoss] {
    var found: [LargeLoss] = []
    var gone: [TableName: Int] = [:]
    var emptied: [TableName: [Int]] = [:]
    for change in side.changes {
      guard let before = change.before else { continue }
      guard let after = change.after else {
        gone[change.table, default: 0] += 1
        continue
      }
      for place in before.indices where isLost(before[place], after[place]) {
        emptied[change.table, default: before.map { _ in 0 }][place] += 1
      }
    }
    for table in TableName.allCases {
      if let gone = gone[table], gone >= fewest {
        let there = ours.count(table)
        if gone * 2 > there { found.append(.rows(table, gone: gone, of: there)) }
      }
      for (place, lost) in (emptied[table] ?? []).enumerated() where lost >= fewest {
        let filled = ours.filled(table, place)
        if lost * 2 > filled {
          let column = TableSchema.of(table).columns[place].name
          found.append(.cells(table, column: column, gone: lost, of: filled))
        }
      }
    }
    return found
  }

  /// Whether a cell is emptied, or says a month where it said a day.
  private static func isLost(_ before: String, _ after: String) -> Bool {
    !before.isEmpty
      && (after.isEmpty || before.count > after.count && before.hasPrefix(after + "-"))
  }
}

extension ThreeWaySide {
  /// How many rows a table had when both began.
  fileprivate func count(_ table: TableName) -> Int {
    changes.reduce(network[table].count) { count, change in
      guard change.table == table else { return count }
      return count + (change.before == nil ? 0 : 1) - (change.after == nil ? 0 : 1)
    }
  }

  /// How many cells of a column were filled when both began.
  fileprivate func filled(_ table: TableName, _ place: Int) -> Int {
    func isFilled(_ row: [String]?) -> Int { row.map { $0[place].isEmpty ? 0 : 1 } ?? 0 }
    return changes.reduce(network[table].filled(place)) { count, change in
      change.table == table ? count + isFilled(change.before) - isFilled(change.after) : count
    }
  }
}

extension Table {
  /// How many cells of a column are filled.
  fileprivate func filled(_ place: Int) -> Int {
    switch columns[place] {
    case .numbers(let numbers):
      let empty = schema.columns[place].kind.empty
      return numbers.count { $0 != empty }
    case .texts(let texts): return (0..<texts.count).count { !texts.range($0).isEmpty }
    }
  }
}
