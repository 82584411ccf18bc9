internal import Model
internal import SQLite

/// Reads a part of a network, by the indexes of the file: rows that belong to it, and after them
/// whatever those point at, so that every reference holds.
///
/// What is read is trusted as little as by `NetworkReader`; what is not read is not looked at.
struct PartReader: ~Copyable {
  /// The rows of each table, in the order of `TableName.allCases`.
  private(set) var rows: [PartRows]
  /// What those have to do that could do something, by their keys; nil where nobody asks.
  var work: [(actor: Int32, items: [Caseload.Item])]?
  /// Who can help to read.
  let second: SecondReader?
  /// How many keys of those whose work is counted are read together; nil for as many as serve.
  var keysAtATime: Int?
  /// How many rows of each table have been looked through for what they point at.
  private var followed = [Int](repeating: 0, count: TableName.allCases.count)

  init(with second: SecondReader? = nil) {
    self.second = second
    rows = StoredTable.all.map(PartRows.init)
  }

  /// Finds the rows of a table for which a condition holds.
  mutating func find(
    _ name: TableName, where condition: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let index = name.index
    if try rows[index].takeAll(where: condition, connection) { return }
    try connection.withStatement(rows[index].query + " WHERE " + condition) {
      (statement: inout Statement) throws(InnerStoreError) in
      while try statement.advance() { try rows[index].append(&statement) }
    }
  }

  /// Finds the rows of a table for which a condition on a number, written `?1`, holds with one of
  /// several.
  ///
  /// - Parameter onlyFirst: whether the first row of each is enough.
  mutating func find(
    _ name: TableName, where condition: String, among numbers: [Int32],
    wereLookedFor: Bool = false, onlyFirst: Bool = false, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let index = name.index
    if numbers.isEmpty { return }
    if numbers.count >= PartReader.many, !onlyFirst {
      let all = PartQueries.ofSeveral(condition)
      if try rows[index].takeAll(
        where: all, among: distinct(numbers), wereLookedFor: wereLookedFor, connection)
      {
        return
      }
    }
    let query = rows[index].query + " WHERE " + condition + (onlyFirst ? " LIMIT 1" : "")
    try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      for number in numbers {
        try statement.begin(with: number)
        while try statement.advance() {
          try rows[index].append(&statement, wasLookedFor: wereLookedFor)
        }
        statement.reset()
      }
    }
  }

  /// From how many numbers on their rows are taken at once.
  private static let many = 16

  /// Finds what the rows that were found so far point at, and what that points at, and so on.
  mutating func followReferences(_ connection: borrowing Connection) throws(InnerStoreError) {
    while true {
      var wanted = [[Int32]](repeating: [], count: rows.count)
      for index in rows.indices {
        let found = rows[index].keys.count
        for (column, schema) in rows[index].table.schema.columns.enumerated() {
          guard case .ref(let kinds) = schema.kind else { continue }
          for row in followed[index]..<found {
            let key = rows[index].numbers[column][row]
            guard key != schema.kind.empty,
              let table = PartRows.kind(of: key, among: kinds)?.table
            else { continue }
            if rows[table.index].isNew(key) { wanted[table.index].append(key) }
          }
        }
        followed[index] = found
      }
      if wanted.allSatisfy(\.isEmpty) { return }
      for name in TableName.allCases {
        try find(
          name, where: PartQueries.byKey, among: wanted[name.index].sorted(), wereLookedFor: true,
          connection)
      }
    }
  }

  /// The network of all rows that were found, with the keys that these have in the file; nothing
  /// may point elsewhere.
  func stored(_ connection: borrowing Connection) throws(InnerStoreError) -> StoredNetwork {
    var rows = rows
    var keys: [KeyMap] = []
    for index in rows.indices {
      rows[index].sort()
      keys.append(try KeyMap(sorted: rows[index].keys, base: rows[index].table.base))
    }
    let (symbols, symbolKeys) = try symbols(connection)
    var tables: [Table] = []
    for rows in rows { tables.append(try rows.resolved(keys, symbolKeys)) }
    let caseloads = work?.compactMap { actor, items in
      StoredTable.ofNode(key: actor).flatMap { table in
        keys[table.index].row(of: actor).flatMap { row in
          table.refKind.map { Caseload(actor: Ref($0, row), items: items) }
        }
      }
    }
    return StoredNetwork(
      network: Network(tables: tables, symbols: symbols, caseloads: caseloads), keys: keys,
      symbolKeys: symbolKeys, isPart: true)
  }

  /// The symbols that the rows name.
  private func symbols(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> (Symbols, KeyMap) {
    var wanted: Set<Int32> = []
    for rows in rows {
      for (column, schema) in rows.table.schema.columns.enumerated() {
        if case .symbol = schema.kind { wanted.formUnion(rows.numbers[column]) }
      }
    }
    var symbols = Symbols()
    var keys = KeyMap(base: 0)
    let numbers = wanted.filter { $0 > 0 }.sorted()
    try connection.withStatement("SELECT text FROM symbol WHERE key = ?1") {
      (statement: inout Statement) throws(InnerStoreError) in
      for key in numbers {
        try statement.begin(with: key)
        // One that is missing is a dangling reference, and said of the row that names it.
        if try statement.advance() {
          var bytes: [UInt8] = []
          if statement.type(0) == .text { statement.appendText(0, to: &bytes) }
          guard let text = String(validating: bytes, as: UTF8.self),
            keys.append(contentsOf: [key]) == 1, Int(symbols.number(of: text)) == keys.count - 1
          else {
            throw .damaged(
              FileFault(.valueMissing, table: "symbol", key: Int64(key), column: "text"))
          }
        }
        statement.reset()
      }
    }
    return (symbols, keys)
  }
}

extension KeyMap {
  /// The keys of rows that were found one by one.
  init(sorted keys: [Int32], base: Int32) throws(InnerStoreError) {
    self.init(base: base)
    let added = append(contentsOf: keys)
    if added < keys.count {
      throw .damaged(FileFault(.keyOutOfPlace, key: Int64(keys[added])))
    }
  }
}

extension Statement {
  /// Binds the only parameter.
  mutating func begin(with number: Int32) throws(InnerStoreError) {
    do throws(SQLiteError) {
      try bind(number, at: 1)
    } catch {
      throw .sqlite(error)
    }
  }
}

/// Numbers in order, each of them once.
func distinct(_ numbers: some Sequence<Int32>) -> [Int32] {
  var distinct: [Int32] = []
  for number in numbers.sorted() where distinct.last != number { distinct.append(number) }
  return distinct
}
