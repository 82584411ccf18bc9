internal import Wording

extension LinePart.Role {
  /// What the part is called, with its article.
  func words(_ language: Language) -> String {
    let phrase =
      switch self {
      case .family: Phrase(nb: "en familie", nn: "ein familie", en: "a family")
      case .need: Phrase(nb: "et behov", nn: "eit behov", en: "a need")
      case .actor: Phrase(nb: "hvem det er", nn: "kven det er", en: "who it is")
      case .from: Phrase(nb: "hvem det er fra", nn: "kven det er frå", en: "who it is from")
      case .to: Phrase(nb: "hvem det går til", nn: "kven det går til", en: "who it goes to")
      case .person: Phrase(nb: "en person", nn: "ein person", en: "a person")
      case .domain: Phrase(nb: "et livsområde", nn: "eit livsområde", en: "an area of life")
      case .title: Phrase(nb: "en tittel", nn: "ein tittel", en: "a title")
      case .date: Phrase(nb: "en dag", nn: "ein dag", en: "a day")
      case .answer: Phrase(nb: "svaret", nn: "svaret", en: "the answer")
      case .agreement: Phrase(nb: "en avtale", nn: "ein avtale", en: "an agreement")
      case .reason, .outcome, .part, .urgency, .activity, .weight, .mark:
        Phrase(nb: "et ord", nn: "eit ord", en: "a word")
      }
    return phrase[language]
  }

  /// That a word is none of the part's, behind the word.
  func isNone(_ language: Language) -> String {
    let phrase =
      switch self {
      case .domain:
        Phrase(
          nb: "er ikke et livsområde", nn: "er ikkje eit livsområde", en: "is no area of life")
      case .reason:
        Phrase(
          nb: "er ikke en av grunnene", nn: "er ikkje ein av grunnane",
          en: "is none of the reasons")
      default:
        Phrase(
          nb: "sier ikke hvordan det gikk", nn: "seier ikkje korleis det gjekk",
          en: "does not say how it went")
      }
    return phrase[language]
  }

  /// Nothing of the kind, as the first words of a sentence.
  func none(_ language: Language) -> String {
    let phrase =
      switch self {
      case .family: Phrase(nb: "Ingen familie", nn: "Ingen familie", en: "No family")
      case .need: Phrase(nb: "Ingen av behovene", nn: "Ingen av behova", en: "None of the needs")
      case .person:
        Phrase(nb: "Ingen i familien", nn: "Ingen i familien", en: "Nobody in the family")
      case .agreement:
        Phrase(nb: "Ingen av avtalene", nn: "Ingen av avtalane", en: "None of the agreements")
      default: Phrase(nb: "Ingen", nn: "Ingen", en: "Nobody")
      }
    return phrase[language]
  }

  /// Several of the kind.
  func many(_ language: Language) -> String {
    let phrase =
      switch self {
      case .family: Phrase(nb: "familier", nn: "familiar", en: "families")
      case .need: Phrase(nb: "behov", nn: "behov", en: "needs")
      case .person: Phrase(nb: "personer", nn: "personar", en: "people")
      case .agreement: Phrase(nb: "avtaler", nn: "avtalar", en: "agreements")
      default: Phrase(nb: "navn", nn: "namn", en: "names")
      }
    return phrase[language]
  }
}
