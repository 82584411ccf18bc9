import Analysis

/// Words of the list of consents: headings, heads of columns and explanations.
public enum ConsentWord: CaseIterable, Worded, Sendable {
  case permissionsHeading, personHead, subjectsHead, lastDayHead, wholeFamily, allSubjects,
    noEnd, endingHeading, reaskHeading, missingHeading, missingText, nothingMissing, fewServices,
    familyIsClosed, limits, noFamilies

  /// The words.
  public var words: Phrase {
    switch self {
    case .permissionsHeading:
      Phrase(nb: "Hva som kan deles", nn: "Kva som kan delast", en: "What may be shared")
    case .personHead: Phrase(nb: "Om hvem", nn: "Om kven", en: "About whom")
    case .subjectsHead: Phrase(nb: "Om hva", nn: "Om kva", en: "About what")
    case .lastDayHead: Phrase(nb: "Til og med", nn: "Til og med", en: "Up to")
    case .wholeFamily: Phrase(nb: "hele familien", nn: "heile familien", en: "the whole family")
    case .allSubjects: Phrase(nb: "alle temaer", nn: "alle tema", en: "all subjects")
    case .noEnd:
      Phrase(nb: "ingen sluttdag", nn: "ingen sluttdag", en: "no last day")
    case .endingHeading:
      Phrase(
        nb: "Går ut innen \(FamilyConsents.daysAhead) dager",
        nn: "Går ut innan \(FamilyConsents.daysAhead) dagar",
        en: "Ends within \(FamilyConsents.daysAhead) days")
    case .reaskHeading:
      Phrase(nb: "Spør på nytt", nn: "Spør på nytt", en: "Ask anew")
    case .missingHeading:
      Phrase(nb: "Samtykke som mangler", nn: "Samtykke som manglar", en: "Missing consents")
    case .missingText:
      Phrase(
        nb:
          "Dette er bare til deg som koordinerer. For at to tjenester skal kunne se samme ark om familien, må begge ha samtykke til å fortelle den andre noe. Spør familien når det trengs; den kan si nei.",
        nn:
          "Dette er berre til deg som koordinerer. For at to tenester skal kunne sjå same ark om familien, må begge ha samtykke til å fortelje den andre noko. Spør familien når det trengst; han kan seie nei.",
        en:
          "This is only for you who coordinate. For two services to see the same sheet about the family, each must have a consent to tell the other something. Ask the family where it is needed; it may say no."
      )
    case .nothingMissing:
      Phrase(
        nb: "Hver tjeneste rundt familien har samtykke til å fortelle hver av de andre noe.",
        nn: "Kvar teneste rundt familien har samtykke til å fortelje kvar av dei andre noko.",
        en: "Each service around the family has a consent to tell each of the others something.")
    case .fewServices:
      Phrase(
        nb: "Det er ikke registrert to tjenester rundt familien denne dagen.",
        nn: "Det er ikkje registrert to tenester rundt familien denne dagen.",
        en: "No two services are on record around the family on this day.")
    case .familyIsClosed:
      Phrase(
        nb: "Familien er ikke åpen denne dagen, så det er ikke sett etter hva som mangler.",
        nn: "Familien er ikkje open denne dagen, så det er ikkje sett etter kva som manglar.",
        en: "The family is not open on this day, so what is missing has not been looked for.")
    case .limits:
      Phrase(
        nb:
          "Samvev kjenner bare samtykker som er ført inn. Et samtykke gir lov til å dele, ingen plikt.",
        nn:
          "Samvev kjenner berre samtykke som er førte inn. Eit samtykke gjev lov til å dele, inga plikt.",
        en:
          "Samvev knows only consents that are on record. A consent permits sharing and obliges nobody to it."
      )
    case .noFamilies:
      Phrase(
        nb: "Ingen familie er åpen denne dagen.", nn: "Ingen familie er open denne dagen.",
        en: "No family is open on this day.")
    }
  }
}

extension Language {
  /// A word of the list of consents.
  public subscript(consent word: ConsentWord) -> String { word.words[self] }

  /// The title of the list of consents.
  public func consentsTitle(_ name: String) -> String {
    Phrase(
      nb: "\(name): samtykker", nn: "\(name): samtykke", en: "\(name): consents")[self]
  }

  /// That the birthdays of some are not known, so that nobody knows when they must be asked anew.
  public func birthsNotKnown(_ people: String, _ count: Int) -> String {
    count == 1
      ? Phrase(
        nb:
          "Fødselsmåneden til \(people) er ikke registrert, så Samvev vet ikke når det må spørres på nytt.",
        nn:
          "Fødselsmånaden til \(people) er ikkje registrert, så Samvev veit ikkje når det må spørjast på nytt.",
        en:
          "The month of birth of \(people) is not on record, so Samvev does not know when to ask anew."
      )[self]
      : Phrase(
        nb:
          "Fødselsmånedene til \(people) er ikke registrert, så Samvev vet ikke når det må spørres på nytt.",
        nn:
          "Fødselsmånadene til \(people) er ikkje registrerte, så Samvev veit ikkje når det må spørjast på nytt.",
        en:
          "The months of birth of \(people) are not on record, so Samvev does not know when to ask anew."
      )[self]
  }
}
