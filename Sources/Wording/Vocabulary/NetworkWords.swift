public import Model
import Terms

extension Sector: Worded {
  /// The name of the sector.
  public var words: Phrase { Phrase(Terms.sectors[Int(rawValue)]) }
}

extension Domain: Worded {
  /// The name of the area of life.
  public var words: Phrase { Phrase(Terms.domains[Int(rawValue)]) }
}

extension PersonRole: Worded {
  /// Adult or child.
  public var words: Phrase { Phrase(Terms.personRoles[Int(rawValue)]) }
}

extension TieKind: Worded {
  /// What the tie is.
  public var words: Phrase { Phrase(Terms.tieKinds[Int(rawValue)]) }
}

extension Support: Worded {
  /// The kind of support.
  public var words: Phrase { Phrase(Terms.supports[Int(rawValue)]) }
}

extension Strength: Worded {
  /// How strong the tie is.
  public var words: Phrase { Phrase(Terms.strengths[Int(rawValue)]) }
}

extension Relation: Worded {
  /// What the second person is to the first.
  public var words: Phrase { Phrase(Terms.relations[Int(rawValue)]) }
}
