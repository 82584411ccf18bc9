public import Model

extension DeadlineRule: Worded {
  /// What the kind of referral is called; empty where the rule does not say.
  public var words: Phrase { Phrase(nb: nameNb, nn: nameNn, en: nameEn) }
}

extension Urgency: Worded {
  /// How urgent the need is.
  public var words: Phrase {
    switch self {
    case .normal: Phrase(nb: "vanlig", nn: "vanleg", en: "normal")
    case .urgent: Phrase(nb: "haster", nn: "hastar", en: "urgent")
    }
  }
}

extension NeedOutcome: Worded {
  /// How the need ended.
  public var words: Phrase {
    switch self {
    case .met: Phrase(nb: "dekket", nn: "dekt", en: "met")
    case .partly: Phrase(nb: "delvis dekket", nn: "delvis dekt", en: "partly met")
    case .unmet: Phrase(nb: "ikke dekket", nn: "ikkje dekt", en: "not met")
    case .moved: Phrase(nb: "flyttet", nn: "flytta", en: "moved")
    }
  }
}

extension Part: Worded {
  /// The part in a responsibility.
  public var words: Phrase {
    switch self {
    case .lead: Phrase(nb: "hovedansvar", nn: "hovudansvar", en: "main responsibility")
    case .contributes: Phrase(nb: "bidrar", nn: "bidreg", en: "contributes")
    }
  }
}

extension ReferralOutcome: Worded {
  /// The answer to the referral.
  public var words: Phrase {
    switch self {
    case .accepted: Phrase(nb: "tatt imot", nn: "teken imot", en: "accepted")
    case .declined: Phrase(nb: "avslått", nn: "avslått", en: "declined")
    case .redirected: Phrase(nb: "vist videre", nn: "vist vidare", en: "redirected")
    case .withdrawn: Phrase(nb: "trukket", nn: "trekt", en: "withdrawn")
    }
  }
}

extension Reason: Worded {
  /// Why a referral was not accepted.
  public var words: Phrase {
    switch self {
    case .notEligible:
      Phrase(nb: "fyller ikke vilkårene", nn: "fyller ikkje vilkåra", en: "not eligible")
    case .noCapacity: Phrase(nb: "ikke kapasitet", nn: "ikkje kapasitet", en: "no capacity")
    case .notProvided:
      Phrase(nb: "tilbudet finnes ikke", nn: "tilbodet finst ikkje", en: "not provided")
    case .alreadyEnrolled:
      Phrase(nb: "har allerede et tilbud", nn: "har alt eit tilbod", en: "already enrolled")
    case .noContact:
      Phrase(nb: "fikk ikke kontakt", nn: "fekk ikkje kontakt", en: "no contact was made")
    case .familyDeclined:
      Phrase(nb: "familien takket nei", nn: "familien takka nei", en: "the family declined")
    case .other: Phrase(nb: "annet", nn: "anna", en: "other")
    }
  }
}

extension ActivityKind: Worded {
  /// What was done.
  public var words: Phrase {
    switch self {
    case .meeting: Phrase(nb: "møte", nn: "møte", en: "meeting")
    case .call: Phrase(nb: "telefonsamtale", nn: "telefonsamtale", en: "phone call")
    case .visit: Phrase(nb: "besøk", nn: "besøk", en: "visit")
    case .message: Phrase(nb: "melding", nn: "melding", en: "message")
    case .letter: Phrase(nb: "brev", nn: "brev", en: "letter")
    case .other: Phrase(nb: "annet", nn: "anna", en: "other")
    }
  }
}

extension Weight: Worded {
  /// How much the moment weighs.
  public var words: Phrase {
    switch self {
    case .small: Phrase(nb: "lite øyeblikk", nn: "lite augeblikk", en: "small moment")
    case .turningPoint: Phrase(nb: "vendepunkt", nn: "vendepunkt", en: "turning point")
    }
  }
}

extension Roll: Worded {
  /// Whether the deadline moves.
  public var words: Phrase {
    switch self {
    case .next:
      Phrase(
        nb: "flyttes til neste virkedag", nn: "blir flytta til neste yrkedag",
        en: "moves to the next business day")
    case .none: Phrase(nb: "flyttes ikke", nn: "blir ikkje flytta", en: "does not move")
    }
  }
}

extension Basis: Worded {
  /// What the deadline rests on.
  public var words: Phrase {
    switch self {
    case .statute: Phrase(nb: "lov", nn: "lov", en: "act")
    case .regulation: Phrase(nb: "forskrift", nn: "forskrift", en: "regulation")
    case .guideline: Phrase(nb: "veileder", nn: "rettleiar", en: "guideline")
    case .local: Phrase(nb: "lokal regel", nn: "lokal regel", en: "local rule")
    }
  }
}
