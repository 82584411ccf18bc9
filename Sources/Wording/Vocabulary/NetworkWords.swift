public import Model

extension Sector: Worded {
  /// The name of the sector.
  public var words: Phrase {
    switch self {
    case .nav: Phrase(nb: "Nav", nn: "Nav", en: "Nav")
    case .school: Phrase(nb: "skole", nn: "skule", en: "school")
    case .kindergarten: Phrase(nb: "barnehage", nn: "barnehage", en: "kindergarten")
    case .health: Phrase(nb: "helse", nn: "helse", en: "health")
    case .childWelfare: Phrase(nb: "barnevern", nn: "barnevern", en: "child welfare")
    case .volunteers: Phrase(nb: "frivillige", nn: "frivillige", en: "volunteers")
    case .housing: Phrase(nb: "bolig", nn: "bustad", en: "housing")
    case .refugee: Phrase(nb: "flyktningtjeneste", nn: "flyktningteneste", en: "refugee service")
    case .coordination: Phrase(nb: "koordinering", nn: "koordinering", en: "coordination")
    case .private: Phrase(nb: "eget nettverk", nn: "eige nettverk", en: "own network")
    case .other: Phrase(nb: "annet", nn: "anna", en: "other")
    }
  }
}

extension Domain: Worded {
  /// The name of the area of life.
  public var words: Phrase {
    switch self {
    case .economy: Phrase(nb: "økonomi", nn: "økonomi", en: "finances")
    case .debt: Phrase(nb: "gjeld", nn: "gjeld", en: "debt")
    case .housing: Phrase(nb: "bolig", nn: "bustad", en: "housing")
    case .employment: Phrase(nb: "arbeid", nn: "arbeid", en: "work")
    case .education: Phrase(nb: "utdanning", nn: "utdanning", en: "education")
    case .school: Phrase(nb: "skole", nn: "skule", en: "school")
    case .kindergarten: Phrase(nb: "barnehage", nn: "barnehage", en: "kindergarten")
    case .mentalHealth: Phrase(nb: "psykisk helse", nn: "psykisk helse", en: "mental health")
    case .physicalHealth: Phrase(nb: "fysisk helse", nn: "fysisk helse", en: "physical health")
    case .language: Phrase(nb: "språk", nn: "språk", en: "language")
    case .systems:
      Phrase(
        nb: "møtet med det offentlige", nn: "møtet med det offentlege",
        en: "dealing with public services")
    case .socialSupport: Phrase(nb: "sosial støtte", nn: "sosial støtte", en: "social support")
    case .leisure: Phrase(nb: "fritid", nn: "fritid", en: "leisure")
    case .parenting: Phrase(nb: "foreldrerolle", nn: "foreldrerolle", en: "parenting")
    case .safety: Phrase(nb: "trygghet", nn: "tryggleik", en: "safety")
    case .transition:
      Phrase(
        nb: "overgang til voksenlivet", nn: "overgang til vaksenlivet",
        en: "transition to adult life")
    }
  }
}

extension PersonRole: Worded {
  /// Adult or child.
  public var words: Phrase {
    switch self {
    case .adult: Phrase(nb: "voksen", nn: "vaksen", en: "adult")
    case .child: Phrase(nb: "barn", nn: "barn", en: "child")
    }
  }
}

extension TieKind: Worded {
  /// What the tie is.
  public var words: Phrase {
    switch self {
    case .serves: Phrase(nb: "hjelp", nn: "hjelp", en: "help")
    case .collaborates: Phrase(nb: "samarbeid", nn: "samarbeid", en: "cooperation")
    case .kin: Phrase(nb: "slektskap", nn: "slektskap", en: "kinship")
    }
  }
}

extension Support: Worded {
  /// The kind of support.
  public var words: Phrase {
    switch self {
    case .administrative: Phrase(nb: "administrativ", nn: "administrativ", en: "administrative")
    case .practical: Phrase(nb: "praktisk", nn: "praktisk", en: "practical")
    case .emotional: Phrase(nb: "emosjonell", nn: "emosjonell", en: "emotional")
    }
  }
}

extension Strength: Worded {
  /// How strong the tie is.
  public var words: Phrase {
    switch self {
    case .strong: Phrase(nb: "sterk", nn: "sterk", en: "strong")
    case .ordinary: Phrase(nb: "vanlig", nn: "vanleg", en: "ordinary")
    case .weak: Phrase(nb: "svak", nn: "svak", en: "weak")
    case .strained: Phrase(nb: "anstrengt", nn: "anstrengd", en: "strained")
    }
  }
}

extension Relation: Worded {
  /// What the second person is to the first.
  public var words: Phrase {
    switch self {
    case .parent: Phrase(nb: "forelder", nn: "forelder", en: "parent")
    case .partner: Phrase(nb: "partner", nn: "partner", en: "partner")
    case .sibling: Phrase(nb: "søsken", nn: "sysken", en: "sibling")
    case .grandparent: Phrase(nb: "besteforelder", nn: "besteforelder", en: "grandparent")
    case .fosterParent: Phrase(nb: "fosterforelder", nn: "fosterforelder", en: "foster parent")
    case .child: Phrase(nb: "barn", nn: "barn", en: "child")
    case .other: Phrase(nb: "annen slektning", nn: "annan slektning", en: "other relative")
    }
  }
}
