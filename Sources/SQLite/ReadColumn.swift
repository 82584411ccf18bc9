/// A column of rows that are read all at once, and what its values should be.
public struct ReadColumn: Sendable {
  /// The column or expression, as it stands in SQL.
  public let expression: String
  /// What stands for null in a column of numbers; nil in a column of text.
  public let null: Int32?

  /// A column of whole numbers of 32 bits.
  public static func numbers(_ expression: String, null: Int32) -> ReadColumn {
    ReadColumn(expression: expression, null: null)
  }

  /// A column of text, in which null is an empty text.
  public static func texts(_ expression: String) -> ReadColumn {
    ReadColumn(expression: expression, null: nil)
  }
}

/// The values of one column of many rows.
public struct ReadValues: Sendable {
  /// Of a column of numbers, one a row.
  public var numbers: [Int32] = []
  /// Of a column of text, the UTF-8 bytes of all texts.
  public var bytes: [UInt8] = []
  /// Of a column of text, where each row's ends in `bytes`.
  public var ends: [UInt32] = []

  /// No values.
  public init() {}
}

/// A value that is not what its column should hold; null was taken in its place.
public struct UnexpectedValue: Sendable {
  /// The row, counted from 0 in the order of reading.
  public let row: Int
  /// The column, counted from 0.
  public let column: Int
  /// The value where it is a whole number, which then is beyond 32 bits; nil where it is none.
  public let integer: Int64?
}

/// Many rows, read at once, column by column.
public struct ReadRows: Sendable {
  /// How many there are.
  public var count = 0
  /// The columns in the order in which they were asked for.
  public var columns: [ReadValues] = []
  /// The first values that do not fit, in the order of rows.
  public var misfits: [UnexpectedValue] = []
  /// A column whose texts are 2³² bytes or more, of which the rest was left out.
  public var tooMuchIn: Int?

  /// No rows.
  public init() {}
}
