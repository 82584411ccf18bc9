/// What a column of a table holds: numbers or texts, one a row.
public enum Column: Hashable, Sendable {
  case numbers([Int32])
  case texts(TextColumn)
}

/// The rows of one table, column by column.
public struct Table: Sendable {
  /// Which table it is.
  public let name: TableName
  /// The columns, in the order of the schema; all have the same number of rows.
  public private(set) var columns: [Column]

  /// The table's schema.
  public var schema: TableSchema { TableSchema.of(name) }

  /// A table without rows.
  public init(_ name: TableName) {
    self.name = name
    columns = TableSchema.of(name).columns.map {
      $0.kind.isText ? .texts(TextColumn()) : .numbers([])
    }
  }

  /// A table of columns, given in the order of the schema, each of the same number of rows.
  public init(_ name: TableName, columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  /// The number of rows.
  public var count: Int {
    switch columns[0] {
    case .numbers(let numbers): numbers.count
    case .texts(let texts): texts.count
    }
  }

  /// The numbers of a column by its place; empty where it holds text.
  public func numbers(_ column: Int) -> [Int32] {
    if case .numbers(let numbers) = columns[column] { return numbers }
    return []
  }

  /// The texts of a column by its place; empty where it holds numbers.
  public func texts(_ column: Int) -> TextColumn {
    if case .texts(let texts) = columns[column] { return texts }
    return TextColumn()
  }

  /// The ids of the rows; empty where rows have none.
  public var ids: TextColumn {
    if case .id = schema.columns[0].kind { return texts(0) }
    return TextColumn()
  }

  /// The place of a column that the schema has.
  package func place(_ column: String) -> Int { schema.place(column) }

  /// The values of a column of numbers by its name.
  func values<Value>(_ column: String) -> TypedColumn<Value> {
    TypedColumn(numbers(place(column)))
  }

  /// The texts of a column by its name.
  func texts(_ column: String) -> TextColumn { texts(place(column)) }

  /// Whether a row says the same as a row of another table with the same schema and symbols.
  public func equals(_ row: Int, _ other: Table, _ otherRow: Int) -> Bool {
    for (mine, theirs) in zip(columns, other.columns) {
      switch (mine, theirs) {
      case (.numbers(let a), .numbers(let b)):
        if a[row] != b[otherRow] { return false }
      case (.texts(let a), .texts(let b)):
        if !a.equals(row, b, otherRow) { return false }
      default:
        return false
      }
    }
    return true
  }
}
