public import Model

/// Rows that somebody gives one by one and not in a file, each with a text for every column of its
/// table.
public struct GivenRow: Hashable, Sendable {
  /// The table.
  public let table: TableName
  /// The cells in the order of the table's columns; an empty text is an empty cell.
  public var cells: [String]

  /// A row of texts.
  public init(_ table: TableName, _ cells: [String]) {
    self.table = table
    self.cells = cells
  }
}

/// Holds rows against a network as `merge` does with those of a bundle, in the same words: a row
/// with a known key takes the place of the old one, another is new.
///
/// - Throws: `refused`, with places that name the rows by their keys.
public func merge(
  rows: [GivenRow], into existing: Network, today: Day, _ options: ReadingOptions
) throws(ExchangeError) -> (change: NetworkChange, warnings: [Warning]) {
  var parsed = parse(rows, options)
  parsed.readCoordinators()
  do throws(ExchangeError) {
    let merged = try merge(parsed, into: existing, replacing: false, today: today)
    return (merged.change, merged.warnings.map { $0.withKey(of: rows) })
  } catch {
    throw error.withKeys(of: rows)
  }
}

extension Network {
  /// The network with rows taken out, changed and added exactly as they are given: no word is read
  /// as another, and no name as an id.
  ///
  /// Time and space are in proportion to the rows of the network. What would be left pointing
  /// nowhere, or breaks another rule, is refused in the words of an import.
  ///
  /// - Precondition: what `changes` say of the rows before is so.
  public func applying(_ changes: [RowChange]) throws(ExchangeError) -> NetworkChange {
    let text = NetworkText(self)
    var changeOfKey: [RowKey: RowChange] = [:]
    var added: [RowChange] = []
    for change in changes {
      if change.before == nil {
        added.append(change)
      } else {
        let key = TableSchema.of(change.table).keyOfRow(change.before ?? [])
        changeOfKey[RowKey(change.table, key)] = change
      }
    }
    let isTouched = Set(changeOfKey.keys.map(\.table))
    var tables = TableName.allCases.map { _ in NetworkChange.TableChange() }
    var rows: [GivenRow] = []
    for name in TableName.allCases {
      var kept: Int32 = 0
      for row in 0..<self[name].count {
        let cells = text.cells(name, row)
        let change =
          isTouched.contains(name)
          ? changeOfKey[RowKey(name, self[name].schema.keyOfRow(cells))] : nil
        if let change, change.after == nil {
          tables[name.index].removedRows.append(Int32(row))
          continue
        }
        if change != nil { tables[name.index].changedRows.append(kept) }
        rows.append(GivenRow(name, change?.after ?? cells))
        kept += 1
      }
      for change in added where change.table == name {
        rows.append(GivenRow(name, change.after ?? []))
        tables[name.index].added += 1
      }
      tables[name.index].removed = tables[name.index].removedRows.count
      tables[name.index].changed = tables[name.index].changedRows.count
      tables[name.index].unchanged = Int(kept) - tables[name.index].changed
    }
    var parsed = parse(rows, ReadingOptions())
    parsed.isExact = true
    do throws(ExchangeError) {
      let network = try merge(parsed, into: Network(), replacing: false).change.network
      return NetworkChange(network: network, tables: tables, replaces: false)
    } catch {
      throw error.withKeys(of: rows)
    }
  }
}

/// Puts the texts of rows into their columns. Each table's rows are its lines, from 1.
private func parse(_ rows: [GivenRow], _ options: ReadingOptions) -> ParsedBundle {
  var parser = BundleParser(options)
  for (name, rows) in Dictionary(grouping: rows, by: \.table) {
    parser.begin(name, file: "")
    for (line, row) in rows.enumerated() {
      parser.beginRow(line: line + 1)
      for (column, text) in row.cells.enumerated() {
        let bytes = Array(text.utf8)
        parser.cell(column, bytes, 0, bytes.count, line: line + 1)
      }
      parser.endRow()
    }
    parser.end()
  }
  return parser.parsed
}

extension [GivenRow] {
  /// The key of the row that is a line of its table, fit to be shown.
  fileprivate func key(_ table: TableName, line: Int) -> [String]? {
    let ofTable = lazy.filter { $0.table == table }
    guard let row = ofTable.dropFirst(line - 1).first else { return nil }
    return TableSchema.of(table).keyColumns.map { CellExcerpt.shown(row.cells[$0]) }
  }
}

extension ExchangeError {
  /// The same with rows named by their keys in place of lines of a file.
  fileprivate func withKeys(of rows: [GivenRow]) -> ExchangeError {
    guard case .refused(let refusals, let more) = self else { return self }
    return .refused(
      refusals.map { refusal in
        guard let table = refusal.table, let line = refusal.line,
          let key = rows.key(table, line: line)
        else { return refusal }
        return Refusal(
          file: nil, table: table, line: nil, column: refusal.column, found: refusal.found,
          storedKey: key, refusal.fault)
      }, more: more)
  }
}

extension Warning {
  /// The same with its row named by its key in place of a line of a file.
  fileprivate func withKey(of rows: [GivenRow]) -> Warning {
    guard let table, let line, let key = rows.key(table, line: line) else { return self }
    return Warning(
      file: "", table: table, line: nil, column: column, found: found, storedKey: key, matter)
  }
}
