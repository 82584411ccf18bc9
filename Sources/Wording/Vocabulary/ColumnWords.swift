public import Model
import Terms

extension TableName {
  /// What a column of the table is called for people; a column that the table does not have keeps its name.
  public func words(column: String) -> Phrase {
    Terms.columns(of: self).first { $0.code == column }.map(Phrase.init)
      ?? Phrase(nb: column, nn: column, en: column)
  }
}

extension ColumnSchema: Worded {
  /// What the column is called for people, in most tables that have it.
  public var words: Phrase {
    for table in TableName.allCases {
      if let term = Terms.columns(of: table).first(where: { $0.code == name }) {
        return Phrase(term)
      }
    }
    return Phrase(nb: name, nn: name, en: name)
  }
}
