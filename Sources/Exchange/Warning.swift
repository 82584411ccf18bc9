public import Model

/// Something in a bundle that is left aside, or may have been meant in another way.
public struct Warning: Hashable, Sendable {
  /// What a warning is about.
  public enum Matter: Hashable, Sendable {
    /// A column that the table does not have; the one that may be meant.
    case unknownColumn(String, nearest: String?)
    /// A file that is no table; the table that may be meant.
    case unknownFile(nearest: TableName?)
    /// A key of a JSON document that is no table; the table that may be meant.
    case unknownTable(String, nearest: TableName?)
    /// A role that reads like that of the family coordinator but is not; the word for that.
    case roleMayBeCoordinator(String, code: String)
  }

  /// The name of the file.
  public let file: String
  /// The line, counted from 1.
  public let line: Int?
  /// What it is about.
  public let matter: Matter

  init(file: String, line: Int? = nil, _ matter: Matter) {
    self.file = file
    self.line = line
    self.matter = matter
  }
}

extension Warning: CustomStringConvertible {
  /// The warning for those who debug; not what a user reads.
  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + ": \(matter)"
  }
}
