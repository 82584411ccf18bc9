public import Model
import Terms

extension DeadlineRule: Worded {
  /// What the kind of referral is called; empty where the rule does not say.
  public var words: Phrase { Phrase(nb: nameNb, nn: nameNn, en: nameEn) }
}

extension Urgency: Worded {
  /// How urgent the need is.
  public var words: Phrase { Terms.urgencies.phrase(rawValue) }
}

extension NeedOutcome: Worded {
  /// How the need ended.
  public var words: Phrase { Terms.needOutcomes.phrase(rawValue) }
}

extension Part: Worded {
  /// The part in a responsibility.
  public var words: Phrase { Terms.parts.phrase(rawValue) }
}

extension ReferralOutcome: Worded {
  /// The answer to the referral.
  public var words: Phrase { Terms.referralOutcomes.phrase(rawValue) }
}

extension Reason: Worded {
  /// Why a referral was not accepted.
  public var words: Phrase { Terms.reasons.phrase(rawValue) }
}

extension ActivityKind: Worded {
  /// What was done.
  public var words: Phrase { Terms.activityKinds.phrase(rawValue) }
}

extension Weight: Worded {
  /// How much the moment weighs.
  public var words: Phrase { Terms.weights.phrase(rawValue) }
}

extension Roll: Worded {
  /// Whether the deadline moves.
  public var words: Phrase { Terms.rolls.phrase(rawValue) }
}

extension Basis: Worded {
  /// What the deadline rests on.
  public var words: Phrase { Terms.bases.phrase(rawValue) }
}
