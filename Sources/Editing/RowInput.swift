public import Model

/// A row of a table as somebody gives it: cells in the bundle's words or in everyday ones, by their
/// columns. A column that is not given stays as it is; an empty text empties the cell.
public struct RowInput: Hashable, Sendable {
  /// A cell: its column, by the name that it has in the bundle, and its text.
  public struct Cell: Hashable, Sendable {
    /// The column, by its name in the bundle.
    public let column: String
    /// What stands in it; empty for an empty cell.
    public let text: String

    /// A cell.
    public init(_ column: String, _ text: String) {
      self.column = column
      self.text = text
    }
  }

  /// The table.
  public let table: TableName
  /// The cells that are given, those of the key among them.
  public var cells: [Cell]

  /// A row of some cells.
  public init(_ table: TableName, _ cells: [Cell]) {
    self.table = table
    self.cells = cells
  }

  /// The text of a column's cell; nil where it is not given.
  public func text(_ column: String) -> String? { cells.first { $0.column == column }?.text }
}
