/// A rule of the model that a row of a network breaks: the fact, without a sentence.
public struct Violation: Hashable, Sendable {
  /// What is wrong.
  public enum Fault: Hashable, Sendable {
    /// The end is before the start; the column of the start.
    case endsBeforeItStarts(startColumn: Int)
    /// The person, need or goal belongs to another family than the row's.
    case notOfTheFamily
    /// A tie goes from something to itself.
    case tieToItself
    /// The kind of what is pointed at does not fit the tie's kind; what would.
    case wrongEnd(expected: [Ref.Kind])
    /// An outcome without the day of the answer.
    case outcomeWithoutAnswer
    /// `follows` names a referral that was sent later.
    case followsLater
    /// `follows` goes in a circle.
    case followsInCircle
    /// The kind of a referral is neither among the network's deadlines nor among the Norwegian
    /// ones.
    case unknownDeadlineKind
  }

  /// Where: the table, its row and its column.
  public let table: TableName
  /// The row in the table.
  public let row: Int
  /// The place of the column in the table's schema.
  public let column: Int
  /// What is wrong there.
  public let fault: Fault

  /// A violation at a place.
  public init(table: TableName, row: Int, column: Int, fault: Fault) {
    self.table = table
    self.row = row
    self.column = column
    self.fault = fault
  }
}
