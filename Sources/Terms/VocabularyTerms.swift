import Model

extension Terms {
  /// For each table, the vocabulary of each column of its schema.
  static let vocabularyIndices: [[TermIndex?]] = TableSchema.all.map { schema in
    schema.columns.map { column in
      switch column.kind {
      case .word(let codes), .words(let codes): knownVocabularies.first { $0.codes == codes }?.index
      case .id, .ref, .text, .symbol, .day, .birth, .integer, .length: nil
      }
    }
  }

  /// Several columns share a vocabulary: it is indexed once.
  static let knownVocabularies = vocabularies.map { (codes: $0.map(\.code), index: TermIndex($0)) }

  /// The words of all vocabularies, each in the order of its codes.
  public static var vocabularies: [[Term]] {
    [
      sectors, domains, personRoles, tieKinds, supports, strengths, relations, urgencies,
      needOutcomes, parts, referralOutcomes, reasons, activityKinds, weights, rolls, bases,
    ]
  }

  /// The one role of a contact that findings depend on; all other roles are free text.
  public static let coordinator = Term(
    "coordinator", "familiekoordinator", "familiekoordinator", "family coordinator",
    no: "koordinator, koordinatoren, familiekoordinatoren", en: "the family coordinator")

  /// Whether a role is that of a family's coordinator. A barnekoordinator is somebody else.
  public static func isCoordinator(_ role: String) -> Bool {
    coordinatorIndex.place(FoldedTerm(role)) != nil
  }

  private static let coordinatorIndex = TermIndex([coordinator])
}
