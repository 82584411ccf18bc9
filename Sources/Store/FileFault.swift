/// Something that is wrong in a network file, with its place: the fact, without a sentence.
public struct FileFault: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The file does not hold together; the words are SQLite's.
    case structure(String)
    /// A table, view or index is missing, is another than it should be, or is nobody's.
    case objectMissing, objectDiffers, objectUnknown
    /// A row's key is out of order or beyond its bounds.
    case keyOutOfPlace
    /// An id without its row, or a row without its id.
    case rowMissing
    /// A value that must be there is not.
    case valueMissing
    /// A value of another type than the column's.
    case wrongType
    /// A number beyond the bounds of its column, or the number of no word.
    case outOfBounds
    /// Text that is no UTF-8.
    case invalidText
    /// A reference to no row.
    case danglingReference
    /// A reference to a row of a kind that does not belong there.
    case wrongKind
    /// More rows or text than a network can hold.
    case tooMuch
  }

  /// What is wrong.
  public let kind: Kind
  /// The table of the file (`need`, not `needs`), or the name of a view or index.
  public let table: String?
  /// The key of the row.
  public let key: Int64?
  /// The column.
  public let column: String?

  /// A fault at a place, as far as it is known.
  public init(_ kind: Kind, table: String? = nil, key: Int64? = nil, column: String? = nil) {
    self.kind = kind
    self.table = table
    self.key = key
    self.column = column
  }
}
