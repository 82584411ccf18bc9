/// How a cell of a kept row is told. Each column of the schema names one.
package enum ColumnRule: Sendable {
  /// As it stands.
  case asItStands
  /// A new id: this letter and a number; the old ones may say who else there is.
  case newId(String)
  /// What is pointed at, which is kept; where it is not, and may be empty, nothing.
  case reference
  /// The household that is shown.
  case household
  /// The month of birth, or nothing.
  case birth
  /// Only of contacts whose telephone, or e-mail address, is told.
  case phone, email
  /// Only of ties of which it is told how they feel.
  case feeling
  /// How a need ended, but not that it went on to somebody else.
  case outcome
}
