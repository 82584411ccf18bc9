public import Model

/// Words of what was made for whom.
public enum ShareWord: CaseIterable, Worded, Sendable {
  case dayHead, byHead, forHead, whatHead, familyHead, meeting, wholeNetwork, nothingNoted, limits,
    wholeIncluded

  /// The words.
  public var words: Phrase {
    switch self {
    case .dayHead: Phrase(nb: "Dag", nn: "Dag", en: "Day")
    case .byHead: Phrase(nb: "Laget av", nn: "Laga av", en: "Made by")
    case .forHead: Phrase(nb: "For", nn: "For", en: "For")
    case .whatHead: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .familyHead: Phrase(nb: "Familie", nn: "Familie", en: "Family")
    case .meeting: Phrase(nb: "et møte", nn: "eit møte", en: "a meeting")
    case .wholeNetwork:
      Phrase(nb: "hele nettverket", nn: "heile nettverket", en: "the whole network")
    case .nothingNoted:
      Phrase(
        nb:
          "Ingenting er notert. Det betyr ikke at ingenting er delt: Samvev noterer bare filer som er laget for noen, og møteark, og bare så lenge nettverksfilen har hatt denne listen.",
        nn:
          "Ingenting er notert. Det tyder ikkje at ingenting er delt: Samvev noterer berre filer som er laga for nokon, og møteark, og berre så lenge nettverksfila har hatt denne lista.",
        en:
          "Nothing is noted. That does not mean that nothing was shared: Samvev notes only files made for somebody, and meeting sheets, and only as long as the network file has had this list."
      )
    case .limits:
      Phrase(
        nb:
          "Her står bare filer som Samvev har laget for noen, og møteark, så lenge nettverksfilen har hatt denne listen. Om noen fikk dem, hva som er vist på skjermen, og hva som er delt på annen måte, vet ikke Samvev.",
        nn:
          "Her står berre filer som Samvev har laga for nokon, og møteark, så lenge nettverksfila har hatt denne lista. Om nokon fekk dei, kva som er vist på skjermen, og kva som er delt på annan måte, veit ikkje Samvev.",
        en:
          "Here stand only files that Samvev made for somebody, and meeting sheets, as long as the network file has had this list. Whether anybody got them, what was shown on the screen, and what was shared in other ways, Samvev does not know."
      )
    case .wholeIncluded:
      Phrase(
        nb: "Det som er laget av hele nettverket, er tatt med: familien kan være i det.",
        nn: "Det som er laga av heile nettverket, er teke med: familien kan vere i det.",
        en: "What was made of the whole network is included: the family may be in it.")
    }
  }
}

extension Share.Thing: Worded {
  /// What was made.
  public var words: Phrase {
    switch self {
    case .meetingSheet: Phrase(nb: "møteark", nn: "møteark", en: "meeting sheet")
    case .familySheet: Phrase(nb: "familiens ark", nn: "arket til familien", en: "family sheet")
    case .findings: Phrase(nb: "funn", nn: "funn", en: "findings")
    case .export: Phrase(nb: "eksport", nn: "eksport", en: "export")
    case .responsibilities:
      Phrase(
        nb: "bilde av hvem som gjør hva", nn: "bilete av kven som gjer kva",
        en: "picture of who does what")
    case .ecomap:
      Phrase(
        nb: "bilde av hvem som er rundt familien", nn: "bilete av kven som er rundt familien",
        en: "picture of who is around the family")
    case .timeline:
      Phrase(
        nb: "familiens tidslinje", nn: "tidslinja til familien", en: "the family's timeline")
    case .referrals:
      Phrase(
        nb: "bilde av henvisningene", nn: "bilete av tilvisingane",
        en: "picture of the referrals")
    case .network:
      Phrase(
        nb: "bilde av hele nettverket", nn: "bilete av heile nettverket",
        en: "picture of the whole network")
    }
  }
}

extension Language {
  /// A word of what was made for whom.
  public subscript(share word: ShareWord) -> String { word.words[self] }

  /// The title of what was made for whom.
  public func sharesTitle(_ name: String) -> String {
    Phrase(
      nb: "\(name): hva som er laget for hvem", nn: "\(name): kva som er laga for kven",
      en: "\(name): what was made for whom")[self]
  }

  /// A share by the ids that stand in the file: `15.06.2026: møteark for et møte`.
  public func line(_ share: Share) -> String {
    let ids: String =
      switch share.recipients {
      case .meeting: self[share: .meeting]
      case .services(let ids): list(ids)
      case .person(let id): id
      }
    return line(share, for: ids)
  }

  /// A share with whom it was made for: `15.06.2026: møteark for Nav Solvik`.
  public func line(_ share: Share, for recipients: String) -> String {
    let (day, what) = (shortDay(share.day), share.what.words[self])
    return Phrase(
      nb: "\(day): \(what) for \(recipients)", nn: "\(day): \(what) for \(recipients)",
      en: "\(day): \(what) for \(recipients)")[self]
  }
}
