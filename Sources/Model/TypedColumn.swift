/// A value of a row that a column holds as a number of 32 bits.
public protocol ColumnValue: Sendable {
  /// The value of a number in a column.
  init(inColumn number: Int32)
}

/// A value that a row may lack: one number of the column stands for none.
public protocol OptionalColumnValue: Sendable {
  /// The value of a number in a column, or nil for the number of an empty cell.
  static func filled(inColumn number: Int32) -> Self?
}

extension Optional: ColumnValue where Wrapped: OptionalColumnValue {
  /// The value of a number in a column; nil for an empty cell.
  @inlinable public init(inColumn number: Int32) { self = Wrapped.filled(inColumn: number) }
}

/// One column of a table as values of a type: references, days, words.
///
/// It holds the table's own array (copy on write) and makes a value of a number when it is asked
/// for one, so a column takes four bytes a row.
@frozen public struct TypedColumn<Value: ColumnValue>: RandomAccessCollection, Sendable {
  /// The numbers, as the table holds them.
  public let numbers: [Int32]

  /// A column of a table's numbers.
  @inlinable public init(_ numbers: [Int32]) { self.numbers = numbers }

  /// The first row.
  @inlinable public var startIndex: Int { 0 }
  /// The number of rows.
  @inlinable public var endIndex: Int { numbers.count }

  /// The value in a row.
  @inlinable public subscript(row: Int) -> Value { Value(inColumn: numbers[row]) }
}

extension Ref: ColumnValue, OptionalColumnValue {
  /// The reference in a column that must be filled in.
  @inlinable public init(inColumn number: Int32) { self.init(unchecked: number) }

  /// The reference of a number in a column, or nil for an empty cell.
  @inlinable public static func filled(inColumn number: Int32) -> Ref? { Ref(number: number) }
}

extension TypedColumn<Ref> {
  /// The same, also for a table in which cells that must be filled in are not.
  package var ifFilled: TypedColumn<Ref?> { TypedColumn<Ref?>(numbers) }
}

extension Day: ColumnValue {
  /// The day of a number in a column; `.always` or `.never` for an empty cell.
  @inlinable public init(inColumn number: Int32) { self.init(number: number) }
}

extension Birth: OptionalColumnValue {
  /// The birth of a number in a column, or nil for an empty cell.
  public static func filled(inColumn number: Int32) -> Birth? {
    number == Day.never.number ? nil : Birth(number: number)
  }
}

extension LengthOfTime: OptionalColumnValue {
  /// The length of a number in a column, or nil for an empty cell.
  public static func filled(inColumn number: Int32) -> LengthOfTime? {
    LengthOfTime(number: number)
  }
}

extension Symbol: OptionalColumnValue {
  /// The symbol of a number in a column, or nil for an empty cell.
  @inlinable public static func filled(inColumn number: Int32) -> Symbol? {
    number < 0 ? nil : Symbol(number: number)
  }
}

extension Int: OptionalColumnValue {
  /// The whole number in a column, which is never negative, or nil for an empty cell.
  @inlinable public static func filled(inColumn number: Int32) -> Int? {
    number < 0 ? nil : Int(number)
  }
}

extension Vocabulary {
  /// The word of a number in a column, or nil for an empty cell.
  @inlinable public static func filled(inColumn number: Int32) -> Self? { Self(rawValue: number) }
}
