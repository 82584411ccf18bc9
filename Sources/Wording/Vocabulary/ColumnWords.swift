public import Model
import Terms

extension TableName {
  /// What a column of the table is called for people; a column that the table does not have keeps
  /// its name.
  public func words(column: String) -> Phrase {
    Terms.columns(of: self).first { $0.code == column }.map(Phrase.init)
      ?? Phrase(nb: column, nn: column, en: column)
  }
}
