import Model

/// Tables that neither the bundle nor the network has, and the rows that name something of them.
///
/// A file with a wrong name makes an error of every row that points into it; together they are one
/// mistake.
struct MissingTables {
  /// What names rows of such a table: how many rows there are, of which tables, and the first of
  /// them.
  struct Naming {
    var rows = 0
    var names: [TableName] = []
    let name: TableName
    let row: Int
    let column: Int
    let id: Int32

    func kinds(in schema: TableSchema) -> [Ref.Kind] {
      if case .ref(let kinds) = schema.columns[column].kind { kinds } else { [] }
    }
  }

  /// The tables, each with the file that may be meant as it.
  private(set) var files: [TableName: String?] = [:]
  private var naming: [TableName: Naming] = [:]

  mutating func add(_ table: TableName, file: String?) { files[table] = .some(file) }

  /// The table that is meant by an id which nothing has, if it is one of these: where several kinds
  /// may stand, only when there is a file for it under another name.
  func table(of kinds: [Ref.Kind]) -> TableName? {
    let tables = kinds.compactMap(\.table)
    if tables.count == 1, let table = tables.first { return files[table] == nil ? nil : table }
    return tables.first { files[$0].map { $0 != nil } ?? false }
  }

  mutating func note(_ table: TableName, _ name: TableName, row: Int, column: Int, id: Int32) {
    var found = naming[table] ?? Naming(name: name, row: row, column: column, id: id)
    found.rows += 1
    if !found.names.contains(name) { found.names.append(name) }
    naming[table] = found
  }

  /// What was noted, in the order of the tables.
  var found: [(TableName, Naming)] {
    TableName.allCases.compactMap { name in naming[name].map { (name, $0) } }
  }
}

extension ParsedBundle {
  /// A file or key that was not read and may be meant as a table.
  func fileMeant(as table: TableName) -> String? {
    for warning in warnings {
      switch warning.matter {
      case .unknownFile(let nearest) where nearest == table: return warning.file
      case .unknownTable(let key, let nearest) where nearest == table: return key
      default: continue
      }
    }
    return nil
  }
}
