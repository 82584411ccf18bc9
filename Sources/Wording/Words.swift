import Model

/// The words and sentences that stand in pictures.
package enum Words {
  package static let coordinator = Phrase(
    nb: "familiekoordinator", nn: "familiekoordinator", en: "family coordinator")
  package static let wholeNetwork = Phrase(
    nb: "hele nettverket", nn: "heile nettverket", en: "the whole network")
  package static let referral = Phrase(nb: "Henvisning", nn: "Tilvising", en: "Referral")
  package static let family = Phrase(
    nb: "familien selv", nn: "familien sjølv", en: "the family itself")
  package static let wholeFamily = Phrase(
    nb: "Hele familien", nn: "Heile familien", en: "The whole family")

  package static let secretChildWelfare = Phrase(
    nb: "barnevern", nn: "barnevern", en: "child welfare")

  package static func secret(_ topics: String) -> Phrase {
    Phrase(
      nb:
        "Viser \(topics), som er taushetsbelagt: vis bildet bare til dem familien har samtykket til.",
      nn:
        "Viser \(topics), som er underlagt teieplikt: vis biletet berre til dei familien har samtykt til.",
      en: "Shows \(topics), which is confidential: only for those whom the family has agreed to.")
  }

  /// The sentence of the foot where a picture shows what a family said about somebody who is named.
  package static let ownWords = Phrase(
    nb:
      "Viser familiens egne ord om navngitte personer: ikke heng bildet opp, og spør familien hvem som kan se det.",
    nn:
      "Viser familien sine eigne ord om namngjevne personar: ikkje heng biletet opp, og spør familien kven som kan sjå det.",
    en:
      "Shows the family's own words about named people: do not put it on a wall, and ask the family who may see it."
  )

  /// The sentence of the foot where small numbers of families are shown.
  package static let smallNumbers = Phrase(
    nb: "Små tall kan peke på en familie.", nn: "Små tal kan peike på ein familie.",
    en: "Small numbers can point at a family.")

  /// The sentence of the foot where families stand by name beside those who help them; `topics` is
  /// what the law keeps secret as such in it, empty where there is none.
  package static func namedFamilies(_ topics: String) -> Phrase {
    let also = Phrase(
      nb: topics.isEmpty ? "" : ", også \(topics)", nn: topics.isEmpty ? "" : ", også \(topics)",
      en: topics.isEmpty ? "" : ", also \(topics)")
    return Phrase(
      nb:
        "Viser familier med navn og hvem de får hjelp av\(also.nb). Det er taushetsbelagt: ikke heng det opp, og ikke vis det i møter der noen ikke skal vite det.",
      nn:
        "Viser familiar med namn og kven dei får hjelp av\(also.nn). Det er underlagt teieplikt: ikkje heng det opp, og ikkje vis det i møte der nokon ikkje skal vite det.",
      en:
        "Shows families by name and who helps them\(also.en). That is confidential: do not put it on a wall, nor show it in meetings where somebody is not to know."
    )
  }

  /// The same of a picture of one family for the meeting around it.
  package static func namedFamily(_ topics: String) -> Phrase {
    let also = Phrase(
      nb: topics.isEmpty ? "" : " (også \(topics))", nn: topics.isEmpty ? "" : " (også \(topics))",
      en: topics.isEmpty ? "" : " (also \(topics))")
    return Phrase(
      nb: "Taushetsbelagt\(also.nb): vis bare til dem familien har samtykket til.",
      nn: "Underlagt teieplikt\(also.nn): vis berre til dei familien har samtykt til.",
      en: "Confidential\(also.en): show only to those whom the family has agreed to.")
  }

  /// The sentence that every foot begins with.
  ///
  /// - Parameter day: the day on which it was made; nil where that is not said.
  package static func madeBySamvev(_ words: String, on day: String?, isSameDay: Bool) -> Phrase {
    guard let day else { return Phrase(nb: words + ".", nn: words + ".", en: words + ".") }
    if isSameDay {
      return Phrase(
        nb: words + " samme dag.", nn: words + " same dagen.", en: words + " on the same day.")
    }
    return Phrase(nb: "\(words) \(day).", nn: "\(words) \(day).", en: "\(words) on \(day).")
  }

  /// That a picture became larger than it was to be: the papers by their names, nil for a screen.
  package static func larger(_ paper: String?, than asked: String) -> Phrase {
    guard let paper else {
      return Phrase(
        nb: "Vis på skjerm: på \(asked) blir skriften for liten.",
        nn: "Vis på skjerm: på \(asked) blir skrifta for lita.",
        en: "Show on a screen: on \(asked) the text becomes too small.")
    }
    return Phrase(
      nb: "Skriv ut på \(paper): på \(asked) blir skriften for liten.",
      nn: "Skriv ut på \(paper): på \(asked) blir skrifta for lita.",
      en: "Print on \(paper): on \(asked) the text becomes too small.")
  }

  /// That letters become empty boxes on this machine.
  package static func lettersWithoutFont(_ words: String) -> Phrase {
    Phrase(
      nb:
        "Ingen skrift på denne maskinen har alle tegnene i «\(words)», så i PNG og PDF står det tomme ruter der. Installer pakken fonts-noto-core, eller en annen skrift som har dem.",
      nn:
        "Inga skrift på denne maskina har alle teikna i «\(words)», så i PNG og PDF står det tomme ruter der. Installer pakken fonts-noto-core, eller ei anna skrift som har dei.",
      en:
        "No font on this machine has all the letters of “\(words)”, so PNG and PDF show empty boxes there. Install the package fonts-noto-core, or another font that has them."
    )
  }

  /// That text is drawn in another font than it was measured in.
  package static let fontMissing = Phrase(
    nb:
      "Skriften Inter er ikke på denne maskinen, så tekst kan bli for bred for rutene sine. Installer pakken fonts-inter.",
    nn:
      "Skrifta Inter er ikkje på denne maskina, så tekst kan bli for brei for rutene sine. Installer pakken fonts-inter.",
    en:
      "The font Inter is not on this machine, so text may become too wide for its boxes. Install the package fonts-inter."
  )

  /// An age in years as people say it: `14 år`, `13–14 år`, `under 1 år`.
  package static func age(_ years: ClosedRange<Int>) -> Phrase {
    let (least, most) = (years.lowerBound, years.upperBound)
    if most < 1 { return Phrase(nb: "under 1 år", nn: "under 1 år", en: "under 1") }
    if least < 1 { return Phrase(nb: "rundt 1 år", nn: "rundt 1 år", en: "about 1") }
    let said = least == most ? "\(least)" : "\(least)–\(most)"
    return Phrase(nb: "\(said) år", nn: "\(said) år", en: said)
  }
}
