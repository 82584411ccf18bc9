import Model
import Wording

// What the codes of a column mean in the reader's language.
extension FaultWords {
  /// `lead (hovedansvar)`; the code alone where it means what it says, or nobody knows its column.
  /// On a page the word alone: nobody meets the codes there, and sheets may have either.
  func explained(_ code: String) -> String {
    guard let word = word(for: code), word.lowercased() != code.lowercased() else { return code }
    return interface == .page ? word : "\(code) (\(word))"
  }

  /// What to write for a code: the word alone in a sheet whose headings are words too.
  func toWrite(_ code: String) -> String {
    heading == nil ? explained(code) : word(for: code) ?? code
  }

  func word(for code: String) -> String? {
    switch columnSchema?.kind {
    case .word(let codes), .words(let codes):
      guard let place = codes.firstIndex(of: code) else { return nil }
      return FaultWords.vocabularies.first { $0.codes == codes }?.words[place][language]
    default: return nil
    }
  }

  /// `until (til og med)`: a column by its name in the format and by what it is called; the one
  /// where they are alike, and on a page what it is called.
  func named(_ column: String, of table: TableName? = nil) -> String {
    guard let table = table ?? self.table else { return column }
    let word = table.words(column: column)[language]
    // Nobody who fills in a form knows the names of the format.
    if interface == .page { return quoted(word) }
    return word.lowercased() == column.lowercased() ? column : "\(column) (\(word))"
  }

  /// `people (personer)`: a table by its name in the format and by what it is called; the one where
  /// they are alike, and on a page what it is called.
  func named(_ table: TableName) -> String {
    let word = table.noun.many[language]
    return interface == .page || word.lowercased() == table.rawValue
      ? word : "\(table.rawValue) (\(word))"
  }

  private static let vocabularies: [(codes: [String], words: [Phrase])] = [
    vocabulary(Sector.self), vocabulary(Domain.self), vocabulary(PersonRole.self),
    vocabulary(TieKind.self), vocabulary(Support.self), vocabulary(Strength.self),
    vocabulary(Relation.self), vocabulary(Urgency.self), vocabulary(NeedOutcome.self),
    vocabulary(Part.self), vocabulary(ReferralOutcome.self), vocabulary(Reason.self),
    vocabulary(ActivityKind.self), vocabulary(Weight.self), vocabulary(Roll.self),
    vocabulary(Basis.self),
  ]

  private static func vocabulary<Words: Vocabulary & Worded>(
    _ type: Words.Type
  ) -> (codes: [String], words: [Phrase]) {
    (Words.codes, Words.allCases.map(\.words))
  }
}
