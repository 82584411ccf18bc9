import Exchange
public import Model
import Terms
import Text

/// Finds rows of a network by the texts of their keys.
struct RowLookup {
  let network: Network
  let text: NetworkText

  init(_ network: Network) {
    self.network = network
    text = NetworkText(network)
  }

  /// The place of a row by its key.
  ///
  /// - Parameter key: the cells of the key in order; of a table with keys of several cells the last
  ///   ones may be left out, as long as one row has the others.
  func row(_ table: TableName, _ key: [String]) throws(EditFault) -> Int? {
    if let kind = table.refKind {
      guard key.count == 1, let id = key.first else {
        throw .wrongKey(table, columns: columns(of: table))
      }
      return network.find(kind, id: id)?.row
    }
    guard key.count <= columns(of: table).count, !key.isEmpty else {
      throw .wrongKey(table, columns: columns(of: table))
    }
    var found: [(row: Int, key: [String])] = []
    for row in 0..<network[table].count {
      let own = text.key(table, row)
      if fits(key, own, table) { found.append((row, own)) }
    }
    if let exact = found.first(where: { $0.key == key }) { return exact.row }
    if found.count > 1 {
      let most = 5
      throw .severalRows(
        table, keys: found.prefix(most).map(\.key), more: max(0, found.count - most))
    }
    return found.first?.row
  }

  private func fits(_ key: [String], _ own: [String], _ table: TableName) -> Bool {
    func begins(_ key: [String]) -> Bool {
      zip(key, own).allSatisfy { $0 == $1 } && key.count <= own.count
    }
    if begins(key) { return true }
    guard table == .ties, key.count > 2 else { return false }
    // A tie without a direction may be given either way, and of kin the relation before the day.
    if key[2] == TieKind.collaborates.code {
      return begins([key[1], key[0]] + key[2...])
    }
    return key.count == 5 && begins([key[0], key[1], key[2], key[4], key[3]])
  }

  /// The names of the columns of a table's keys, in order.
  func columns(of table: TableName) -> [String] {
    let schema = TableSchema.of(table)
    let places = schema.keyColumns + (schema.keyColumnOfSome.map { [$0.column] } ?? [])
    return places.map { schema.columns[$0].name }
  }

  /// The key that is nearly one of a table with ids.
  func nearest(_ table: TableName, to key: [String]) -> String? {
    let ids = network[table].ids
    guard let id = key.first, ids.count <= 100_000 else { return nil }
    return Text.nearest(to: id, among: (0..<ids.count).map { ids[$0] })
  }
}

extension EditReading {
  /// The cells of a key, as the bundle has them: days and words may be written as people do.
  public func key(_ cells: [String], of table: TableName) -> [String] {
    let schema = TableSchema.of(table)
    let places = schema.keyColumns + (schema.keyColumnOfSome.map { [$0.column] } ?? [])
    return cells.enumerated().map { place, cell in
      guard place < places.count else { return cell }
      let column = schema.columns[places[place]]
      switch column.kind {
      case .day:
        switch WrittenDay(cell, isDayFirst: isDayFirst) {
        case .day(let day), .dayOfShortYear(let day): return day.description
        default: return Terms.code(cell, of: table, column: "relation") ?? cell
        }
      case .word:
        return Terms.code(cell, of: table, column: column.name) ?? cell
      default:
        return cell
      }
    }
  }
}

/// A row with the rows that name it.
struct Referrers {
  private let lookup: RowLookup

  init(_ lookup: RowLookup) { self.lookup = lookup }

  /// The rows that name some others, in the order of the tables: the places of their columns too.
  func rows(naming refs: Set<Ref>) -> [(table: TableName, row: Int, columns: [Int])] {
    var found: [(TableName, Int, [Int])] = []
    for table in lookup.network.tables {
      var columns: [Int: [Int]] = [:]
      for (column, schema) in table.schema.columns.enumerated() {
        guard case .ref = schema.kind else { continue }
        for (row, number) in table.numbers(column).enumerated() {
          if let ref = Ref(number: number), refs.contains(ref) {
            columns[row, default: []].append(column)
          }
        }
      }
      for row in columns.keys.sorted() { found.append((table.name, row, columns[row] ?? [])) }
    }
    return found
  }

  /// The rows that depend on some others, directly or not, by table; the others are among them.
  func closure(of refs: Set<Ref>) -> [TableName: Set<Int>] {
    var gone: [TableName: Set<Int>] = [:]
    for ref in refs { if let table = ref.kind.table { gone[table, default: []].insert(ref.row) } }
    var next = refs
    while !next.isEmpty {
      var found: Set<Ref> = []
      for (table, row, _) in rows(naming: next)
      where gone[table, default: []].insert(row).inserted {
        if let kind = table.refKind { found.insert(Ref(kind, row)) }
      }
      next = found
    }
    return gone
  }
}

extension RowLookup {
  /// Rows with a text for every column: of a row that is there, the cells that are not given stay.
  func given(_ inputs: [RowInput]) -> [GivenRow] {
    inputs.map { input in
      let schema = TableSchema.of(input.table)
      var cells = [String](repeating: "", count: schema.columns.count)
      for cell in input.cells { cells[schema.place(cell.column)] = cell.text }
      let key = schema.keyOfRow(cells)
      let known = (0..<network[input.table].count).lazy.map { self.text.cells(input.table, $0) }
        .first { schema.keyOfRow($0) == key }
      guard var row = known else { return GivenRow(input.table, cells) }
      for cell in input.cells { row[schema.place(cell.column)] = cell.text }
      return GivenRow(input.table, row)
    }
  }
}
