internal import Model

/// A table, view or index of the file, and the statement that makes it.
package struct SchemaObject: Hashable, Sendable {
  package enum Kind: String, Sendable { case table, index, view }
  package let kind: Kind
  package let name: String
  package let sql: String
}

/// The schema of the file, made from the schema of the model.
///
/// What the migrations make has to be the same; a test and `check` compare them. Base tables hold
/// integers, as tables in memory do (NULL is empty), since reading is most of the work. What people
/// and other programs read are the views, which have the bundle's names, ids, words and days.
package enum SchemaText {
  /// All of it.
  package static let objects =
    networkObjects + ChangeLogSchema.tables + ChangeLogSchema.views
    + [indexOfWork, ShareTable.schema]

  /// What every file has to have as it should be, for rows to be read and written.
  static let tables = networkTables + ChangeLogSchema.tables

  /// What holds the network, in the order in which it is made.
  static let networkObjects =
    networkTables + [
      object(.index, "symbol_text", "ON symbol (text)", unique: true),
      object(.index, "node_id", "ON node (id)", unique: true),
    ] + StoredTable.all.flatMap(indexes) + indexesForParts + StoredTable.all.map(ViewText.view)

  private static let networkTables =
    [
      object(.table, "symbol", "(\n  key INTEGER PRIMARY KEY,\n  text TEXT NOT NULL\n) STRICT"),
      object(.table, "node", "(\n  key INTEGER PRIMARY KEY,\n  id TEXT NOT NULL\n) STRICT"),
    ] + StoredTable.all.map(table)

  /// For questions about what services have to do.
  static let indexOfWork = object(
    .index, "responsibility_actor",
    "ON responsibility\n  (actor, need, accepted, \"from\", until, declined)")

  /// For questions about an area, and about what joins the services around a family.
  private static let indexesForParts = [
    object(.index, "family_area", "ON family (area)"),
    object(.index, "service_area", "ON service (area)"),
    object(
      .index, "referral_accepted",
      "ON referral\n  (\"to\", \"from\") WHERE outcome = 0 AND \"from\" >= \(Ref.Kind.service.rawValue << StoredTable.kindBits)"
    ),
  ]

  static func object(
    _ kind: SchemaObject.Kind, _ name: String, _ rest: String, unique: Bool = false
  ) -> SchemaObject {
    let words = (unique ? "UNIQUE " : "") + kind.rawValue.uppercased()
    return SchemaObject(kind: kind, name: name, sql: "CREATE \(words) \(name) \(rest)")
  }

  private static func table(_ table: StoredTable) -> SchemaObject {
    var lines = ["key INTEGER PRIMARY KEY"]
    if table.isNode {
      lines[0] +=
        " REFERENCES node CHECK (key >> \(StoredTable.kindBits) = \(table.base >> StoredTable.kindBits))"
    }
    for column in table.ownColumns {
      let schema = table.schema.columns[column]
      let name = table.sqlName(column)
      var line = name + (schema.kind.isText ? " TEXT" : " INTEGER")
      if schema.isRequired { line += " NOT NULL" }
      line += constraint(schema.kind, name)
      lines.append(line)
    }
    let body = lines.map { "  " + $0 }.joined(separator: ",\n")
    return object(.table, table.name, "(\n" + body + "\n) STRICT")
  }

  private static func constraint(_ kind: ColumnKind, _ name: String) -> String {
    switch kind {
    case .id, .text: return ""
    case .symbol: return " REFERENCES symbol"
    case .ref(let kinds):
      if kinds.count == 1, let table = kinds[0].table {
        return " REFERENCES " + StoredTable.all[table.index].name
      }
      let all = kinds.count == TableName.allCases.filter(\.sharesNamespace).count
      let list = kinds.map { String($0.rawValue) }.joined(separator: ", ")
      return " REFERENCES node"
        + (all ? "" : " CHECK (\(name) >> \(StoredTable.kindBits) IN (\(list)))")
    case .day, .birth, .word, .words, .integer, .length:
      guard let bounds = Bounds.of(kind) else { return "" }
      return " CHECK (\(name) BETWEEN \(bounds.lowerBound) AND \(bounds.upperBound))"
    }
  }

  private static func indexes(_ table: StoredTable) -> [SchemaObject] {
    let columns = table.schema.columns
    var found: [SchemaObject] = []
    var leading = ""
    if !table.isNode {
      // The family first: questions are narrowed to one, and the order means nothing to uniqueness.
      let keys = table.schema.keyColumns
      let ordered =
        keys.filter { columns[$0].name == "family" } + keys.filter { columns[$0].name != "family" }
      leading = columns[ordered[0]].name
      // NULLs differ from one another in an index: empty has to be a value to be found again.
      func value(_ column: Int) -> String {
        columns[column].isRequired
          ? table.sqlName(column) : "ifnull(\(table.sqlName(column)), -2147483648)"
      }
      var list = ordered.map(value)
      if let some = table.schema.keyColumnOfSome {
        list.append(
          "iif(\(table.sqlName(some.condition)) = \(some.word), \(value(some.column)), 0)")
      }
      found.append(
        object(
          .index, table.name + "_key", "ON \(table.name)\n  (\(list.joined(separator: ", ")))",
          unique: true))
    }
    for column in columns where ["family", "person", "service", "b"].contains(column.name) {
      // Homes are asked for by either end; who else names a person is found by the family.
      if column.name == "person" && table.schema.name != .homes { continue }
      if case .ref = column.kind, column.name != leading {
        found.append(
          object(.index, "\(table.name)_\(column.name)", "ON \(table.name) (\(column.name))"))
      }
    }
    return found
  }
}

/// The numbers that a column may hold in the file.
enum Bounds {
  /// The days of the years 1 to 9999.
  static let days: ClosedRange<Int32> = -719_162...2_932_896

  /// The bounds of a column; nil for texts and references.
  static func of(_ kind: ColumnKind) -> ClosedRange<Int32>? {
    switch kind {
    case .id, .text, .ref, .symbol: nil
    case .day: days
    case .birth: (days.lowerBound * 2)...(days.upperBound * 2 + 1)
    case .word(let codes): 0...(Int32(codes.count) - 1)
    case .words(let codes): 1...((1 << Int32(codes.count)) - 1)
    case .integer(let range): range
    case .length: 0...LengthOfTime(LengthOfTime.greatestCount, .businessDays).number
    }
  }
}
