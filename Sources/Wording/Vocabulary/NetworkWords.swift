public import Model
import Terms

extension Sector: Worded {
  /// The name of the sector.
  public var words: Phrase { Terms.sectors.phrase(rawValue) }
}

extension Domain: Worded {
  /// The name of the area of life.
  public var words: Phrase { Terms.domains.phrase(rawValue) }
}

extension PersonRole: Worded {
  /// Adult or child.
  public var words: Phrase { Terms.personRoles.phrase(rawValue) }
}

extension TieKind: Worded {
  /// What the tie is.
  public var words: Phrase { Terms.tieKinds.phrase(rawValue) }
}

extension Support: Worded {
  /// The kind of support.
  public var words: Phrase { Terms.supports.phrase(rawValue) }
}

extension Strength: Worded {
  /// How strong the tie is.
  public var words: Phrase { Terms.strengths.phrase(rawValue) }
}

extension Relation: Worded {
  /// What the second person is to the first.
  public var words: Phrase { Terms.relations.phrase(rawValue) }
}

extension [Term] {
  /// What the term with a number is called. Findings ask for it hundreds of thousands of times, so
  /// the rest of the term is not copied.
  func phrase(_ number: Int32) -> Phrase {
    let place = Int(number)
    return Phrase(nb: self[place].nb, nn: self[place].nn, en: self[place].en)
  }
}
