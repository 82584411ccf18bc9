internal import Model
internal import SQLite

/// The rows that a change has to know.
extension PartReader {
  /// Reads what has some ids, rows with some keys, and all that decides whether a change to them
  /// breaks a rule: everything of their families, and what they point at.
  mutating func read(
    _ wanted: RowsWanted, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    var named: [TableName: Set<Int32>] = [:]
    for id in wanted.ids.union(wanted.referrersOf).sorted() {
      for (table, key) in try readRow(withID: id, connection)
      where wanted.referrersOf.contains(id) {
        named[table, default: []].insert(key)
      }
    }
    for key in wanted.keys { try readRow(key, connection) }
    try readFamilies(connection)
    try readReferrers(to: named, connection)
    if wanted.services {
      try find(.services, where: "1", connection)
      try find(.contacts, where: "1", connection)
    }
    if wanted.areas { try readAreas(connection) }
    try find(.deadlines, where: "1", connection)
    try followReferences(connection)
    // Who is of a household is said by `homes` too.
    try find(
      .homes, where: PartQueries.ofPerson, among: rows[TableName.people.index].keys, connection)
    try followReferences(connection)
  }

  /// Reads what has an id, in any namespace.
  ///
  /// - Returns: the tables and keys of what has it.
  @discardableResult private mutating func readRow(
    withID id: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [(TableName, Int32)] {
    var found: [(TableName, Int32)] = []
    let node = try NetworkFile.key(
      of: id, "SELECT key FROM node WHERE id = ?1", "node", connection)
    if let node, let table = StoredTable.ofNode(key: node) { found.append((table, node)) }
    for table in StoredTable.all where !table.isNode && table.schema.name.refKind != nil {
      let key = try NetworkFile.key(
        of: id, "SELECT key FROM \(table.name) WHERE id = ?1", table.name, connection)
      if let key { found.append((table.schema.name, key)) }
    }
    for (table, key) in found {
      try find(table, where: PartQueries.byKey, among: [key], connection)
    }
    return found
  }

  /// Reads the rows of which the references of a key are those; days and words of it may differ.
  private mutating func readRow(
    _ key: RowKey, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let table = StoredTable.all[key.table.index]
    var conditions: [String] = []
    for (column, cell) in zip(table.schema.keyColumns, key.cells) {
      guard case .ref(let kinds) = table.schema.columns[column].kind else { continue }
      if cell.isEmpty { continue }
      guard let parent = kinds.first?.table else { continue }
      let stored = StoredTable.all[parent.index]
      let name = stored.isNode ? "node" : stored.name
      guard
        let number = try NetworkFile.key(
          of: cell, "SELECT key FROM \(name) WHERE id = ?1", name, connection)
      else { return }
      conditions.append("t.\(table.sqlName(column)) = \(number)")
      // The family of the key is read like that of an id.
      try readRow(withID: cell, connection)
    }
    if conditions.isEmpty { return }
    // A tie without a direction may be given either way.
    if key.table == .ties, conditions.count == 2 {
      let swapped = conditions.map { condition in
        condition.hasPrefix("t.a")
          ? "t.b" + condition.dropFirst(3) : "t.a" + condition.dropFirst(3)
      }
      try find(.ties, where: swapped.joined(separator: " AND "), connection)
    }
    try find(key.table, where: conditions.joined(separator: " AND "), connection)
  }

  /// Reads everything of the families that the rows found so far belong to.
  private mutating func readFamilies(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    var families = Set(rows[TableName.families.index].keys)
    for table in StoredTable.all {
      let found = rows[table.schema.name.index]
      if let column = table.schema.column("family") { families.formUnion(found.numbers[column]) }
    }
    // A responsibility is its need's family's.
    let responsibilities = TableName.responsibilities.index
    let needs = Set(
      rows[responsibilities].numbers[TableSchema.of(.responsibilities).place("need")])
    try find(.needs, where: PartQueries.byKey, among: needs.sorted(), connection)
    families.formUnion(
      rows[TableName.needs.index].numbers[TableSchema.of(.needs).place("family")])
    families.remove(Ref.emptyNumber)
    try readRows(ofFamilies: families.sorted(), connection)
    try find(.moments, where: PartQueries.ofFamily, among: families.sorted(), connection)
  }

  /// Reads a family or a service of each area.
  private mutating func readAreas(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    let areas = try NetworkFile.areaKeys(connection)
    for table in [TableName.families, .services] {
      try find(table, where: PartQueries.ofArea, among: areas, onlyFirst: true, connection)
    }
  }

  /// Reads the rows that name some rows, and those that name these, and so on.
  private mutating func readReferrers(
    to named: [TableName: Set<Int32>], _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    var known = named
    var next = named
    while !next.isEmpty {
      var found: [TableName: Set<Int32>] = [:]
      for name in TableName.allCases {
        guard let keys = next[name], let kind = name.refKind else { continue }
        for table in StoredTable.all {
          for (column, schema) in table.schema.columns.enumerated() {
            guard case .ref(let kinds) = schema.kind, kinds.contains(kind) else { continue }
            let referrers = try referrers(table, column, to: keys, of: name, connection)
            found[table.schema.name, default: []].formUnion(referrers)
          }
        }
      }
      next = [:]
      for (name, keys) in found {
        try find(name, where: PartQueries.byKey, among: keys.sorted(), connection)
        guard name.refKind != nil else { continue }
        let new = keys.subtracting(known[name] ?? [])
        if new.isEmpty { continue }
        next[name] = new
        known[name, default: []].formUnion(new)
      }
    }
  }

  /// The keys of the rows whose column names one of some rows.
  private func referrers(
    _ table: StoredTable, _ column: Int, to keys: Set<Int32>, of name: TableName,
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int32] {
    func list(_ numbers: some Sequence<Int32>) -> String {
      numbers.sorted().map(String.init).joined(separator: ",")
    }
    var condition = "t.\(table.sqlName(column)) IN (\(list(keys)))"
    // Who names a need, a referral or a goal is of its family, and there is an index by family.
    if !name.sharesNamespace, table.schema.column("family") != nil,
      let place = TableSchema.of(name).column("family")
    {
      let rows = rows[name.index]
      let families = Set(
        rows.keys.indices.filter { keys.contains(rows.keys[$0]) }.map { rows.numbers[place][$0] })
      condition = "t.family IN (\(list(families))) AND " + condition
    }
    return try connection.withStatement("SELECT key FROM \(table.name) AS t WHERE \(condition)") {
      (statement: inout Statement) throws(InnerStoreError) in
      var found: [Int32] = []
      while try statement.advance() { found.append(try statement.key(table.name)) }
      return found
    }
  }
}
