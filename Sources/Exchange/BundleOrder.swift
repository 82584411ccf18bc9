import Model

/// The order in which the rows of a network stand in a bundle in normal form.
///
/// Rows stand by their keys. A key of several columns is compared column by column, in the order of
/// the table's columns, each by the UTF-8 bytes of the cell as it is written; an empty cell is
/// first. Each cell becomes its rank among all that occur, and rows are sorted by ranks with a
/// stable radix sort: time in proportion to the rows but for the sorting of ids.
struct BundleOrder {
  private let network: Network
  /// For each kind, the ranks of its ids among all ids of the same namespace.
  private let refRanks: [[Int32]]
  private let symbolRanks: [Int32]

  init(_ network: Network) {
    self.network = network
    var shared = TextColumn()
    for table in network.tables where table.name.sharesNamespace {
      let ids = table.ids
      for row in 0..<ids.count { shared.append(row: row, of: ids) }
    }
    let sharedRanks = shared.ranks()
    var first = 0
    refRanks = Ref.Kind.allCases.map { kind in
      guard let name = kind.table else { return [] }
      let ids = network[name].ids
      guard name.sharesNamespace else { return ids.ranks() }
      defer { first += ids.count }
      return Array(sharedRanks[first..<(first + ids.count)])
    }
    symbolRanks = BundleOrder.ranks(network.symbols.texts)
  }

  /// The rows of a table in their order.
  func rows(_ name: TableName) -> [Int32] {
    let table = network[name]
    if let kind = name.refKind {
      let ranks = refRanks[Int(kind.rawValue)]
      return BundleOrder.sort(Array(0..<Int32(table.count)), by: ranks)
    }
    var rows = Array(0..<Int32(table.count))
    if let some = table.schema.keyColumnOfSome {
      rows = BundleOrder.sort(rows, by: ranks(table, some.column))
    }
    for column in table.schema.keyColumns.reversed() {
      rows = BundleOrder.sort(rows, by: ranks(table, column))
    }
    return rows
  }

  /// For each row a number that grows with the bytes of its cell; −1 for an empty one.
  private func ranks(_ table: Table, _ column: Int) -> [Int32] {
    let kind = table.schema.columns[column].kind
    let numbers = table.numbers(column)
    switch kind {
    case .id, .text:
      let texts = table.texts(column)
      return BundleOrder.sharedRanks(texts)
    case .ref:
      return TypedColumn<Ref?>(numbers).map { ref in
        ref.map { refRanks[Int($0.kind.rawValue)][$0.row] } ?? -1
      }
    case .symbol:
      return numbers.map { $0 < 0 ? -1 : symbolRanks[Int($0)] }
    case .word(let codes):
      let ranks = BundleOrder.ranks(codes)
      return numbers.map { $0 < 0 ? -1 : ranks[Int($0)] }
    case .day:
      // Days are written with the year first, always in four digits.
      let days = TypedColumn<Day>(numbers)
      let earliest = days.lazy.filter { $0 != .always }.min() ?? .never
      return days.map { $0.isKnown ? Int32($0.days(since: earliest)) : -1 }
    case .birth, .words, .integer, .length:
      // No key has such a column; in the order of their numbers they are at least in some order.
      return numbers
    }
  }

  private static func ranks(_ texts: [String]) -> [Int32] {
    var column = TextColumn()
    for text in texts { column.append(text) }
    return column.ranks()
  }

  /// Ranks of which equal texts have the same.
  private static func sharedRanks(_ texts: TextColumn) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: texts.count)
    var rank: Int32 = -1
    var last = -1
    for row in texts.sortedRows().map(Int.init) {
      if last < 0 || !texts.equals(row, texts, last) { rank += 1 }
      ranks[row] = rank
      last = row
    }
    return ranks
  }

  /// Rows sorted by ranks of at least −1; those of one rank keep their order.
  private static func sort(_ rows: [Int32], by ranks: [Int32]) -> [Int32] {
    var rows = rows
    let greatest = UInt32(bitPattern: (ranks.max() ?? -1) &+ 1)
    var sorted = rows
    var shift: UInt32 = 0
    while shift < 32 && greatest >> shift > 0 {
      var starts = [Int](repeating: 0, count: 2049)
      for row in rows {
        starts[Int(UInt32(bitPattern: ranks[Int(row)] &+ 1) >> shift & 2047) + 1] += 1
      }
      for digit in 1...2048 { starts[digit] += starts[digit - 1] }
      for row in rows {
        let digit = Int(UInt32(bitPattern: ranks[Int(row)] &+ 1) >> shift & 2047)
        sorted[starts[digit]] = row
        starts[digit] += 1
      }
      swap(&rows, &sorted)
      shift += 11
    }
    return rows
  }
}
