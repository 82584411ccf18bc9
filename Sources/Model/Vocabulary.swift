/// A fixed set of words that a column may hold. The codes are English and stable.
///
/// The raw value is the word's place in `codes`; tables and the network file hold that number, so
/// words are only ever added at the end.
public protocol Vocabulary:
  RawRepresentable<Int32>, CaseIterable, Hashable, Sendable, OptionalColumnValue
{
  /// The codes in the order of the raw values.
  static var codes: [String] { get }
}

extension Vocabulary {
  /// The word as it stands in a bundle.
  public var code: String { Self.codes[Int(rawValue)] }

  /// The word with a code, or nil where there is none.
  public init?(code: String) {
    guard let index = Self.codes.firstIndex(of: code) else { return nil }
    self.init(rawValue: Int32(index))
  }
}

/// Several words of a vocabulary, as a column holds them: a bit each.
@frozen public struct WordSet<Word: Vocabulary>: Hashable, Sendable, ColumnValue {
  /// The bits; the bit of a word is at its raw value.
  public let bits: Int32

  /// The words of bits.
  @inlinable public init(inColumn bits: Int32) { self.bits = bits }

  /// The words given.
  public init(_ words: some Sequence<Word>) {
    bits = words.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// Whether there is no word.
  public var isEmpty: Bool { bits == 0 }
  /// Whether a word is among them.
  public func contains(_ word: Word) -> Bool { bits & 1 << word.rawValue != 0 }
  /// The words, in the order of the vocabulary.
  public var words: [Word] { Word.allCases.filter(contains) }
}

/// What a service belongs to. `private` is the family's own network and never a side of a silo.
public enum Sector: Int32, Vocabulary {
  case nav, school, kindergarten, health, childWelfare, volunteers, housing, refugee
  case coordination, `private`, other
  /// The codes, by raw value.
  public static let codes = [
    "nav", "school", "kindergarten", "health", "child-welfare", "volunteers", "housing", "refugee",
    "coordination", "private", "other",
  ]
}

/// What a need is about, and what a service has as its mandate.
public enum Domain: Int32, Vocabulary {
  case economy, debt, housing, employment, education, school, kindergarten, mentalHealth
  case physicalHealth, language, systems, socialSupport, leisure, parenting, safety, transition
  /// The codes, by raw value.
  public static let codes = [
    "economy", "debt", "housing", "employment", "education", "school", "kindergarten",
    "mental-health", "physical-health", "language", "systems", "social-support", "leisure",
    "parenting", "safety", "transition",
  ]
}

/// Whether a person is an adult or a child, where the birth does not say it.
public enum PersonRole: Int32, Vocabulary {
  case adult, child
  /// The codes, by raw value.
  public static let codes = ["adult", "child"]
}

/// Who has to do with whom: help, collaboration or kinship.
public enum TieKind: Int32, Vocabulary {
  case serves, collaborates, kin
  /// The codes, by raw value.
  public static let codes = ["serves", "collaborates", "kin"]
}

/// The kinds of support that a tie carries.
public enum Support: Int32, Vocabulary {
  case administrative, practical, emotional
  /// The codes, by raw value.
  public static let codes = ["administrative", "practical", "emotional"]
}

/// How strong a tie is.
public enum Strength: Int32, Vocabulary {
  case strong, ordinary, weak, strained
  /// The codes, by raw value.
  public static let codes = ["strong", "ordinary", "weak", "strained"]
}

/// What the second person of a kin tie is to the first.
public enum Relation: Int32, Vocabulary {
  case parent, partner, sibling, grandparent, fosterParent, child, other
  /// The codes, by raw value.
  public static let codes = [
    "parent", "partner", "sibling", "grandparent", "foster-parent", "child", "other",
  ]
}

/// How urgent a need is.
public enum Urgency: Int32, Vocabulary {
  case normal, urgent
  /// The codes, by raw value.
  public static let codes = ["normal", "urgent"]
}

/// How a need ended.
public enum NeedOutcome: Int32, Vocabulary {
  case met, partly, unmet, moved
  /// The codes, by raw value.
  public static let codes = ["met", "partly", "unmet", "moved"]
}

/// What part somebody has in a responsibility.
public enum Part: Int32, Vocabulary {
  case lead, contributes
  /// The codes, by raw value.
  public static let codes = ["lead", "contributes"]
}

/// What was answered to a referral.
public enum ReferralOutcome: Int32, Vocabulary {
  case accepted, declined, redirected, withdrawn
  /// The codes, by raw value.
  public static let codes = ["accepted", "declined", "redirected", "withdrawn"]
}

/// Why a referral was not accepted.
public enum Reason: Int32, Vocabulary {
  case notEligible, noCapacity, notProvided, alreadyEnrolled, noContact, familyDeclined, other
  /// The codes, by raw value.
  public static let codes = [
    "not-eligible", "no-capacity", "not-provided", "already-enrolled", "no-contact",
    "family-declined", "other",
  ]
}

/// What was done: never what was said.
public enum ActivityKind: Int32, Vocabulary {
  case meeting, call, visit, message, letter, other
  /// The codes, by raw value.
  public static let codes = ["meeting", "call", "visit", "message", "letter", "other"]
}

/// How much a moment weighs.
public enum Weight: Int32, Vocabulary {
  case small, turningPoint
  /// The codes, by raw value.
  public static let codes = ["small", "turning-point"]
}

/// Whether a deadline that ends on no business day moves to the next one.
public enum Roll: Int32, Vocabulary {
  case next, none
  /// The codes, by raw value.
  public static let codes = ["next", "none"]
}

/// What a deadline rests on.
public enum Basis: Int32, Vocabulary {
  case statute, regulation, guideline, local
  /// The codes, by raw value.
  public static let codes = ["statute", "regulation", "guideline", "local"]
}
