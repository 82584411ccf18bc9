/// Words of what is made of findings: who could, whom to ring, what ends.
public enum ActionWord: CaseIterable, Worded, Sendable {
  case serviceHead, contactHead, reasonHead, familyIsNotOpen, whoNote, askHead,
    leftHeading, familyIsNotOpenForCalls, dayHead, ageHead, takesOverHead

  /// The words.
  public var words: Phrase {
    switch self {
    case .serviceHead: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    case .contactHead: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    case .reasonHead: Phrase(nb: "Hvorfor", nn: "Kvifor", en: "Why")
    case .familyIsNotOpen:
      Phrase(
        nb: "Familien er ikke åpen denne dagen, så det er ikke sett etter hvem som kan.",
        nn: "Familien er ikkje open denne dagen, så det er ikkje sett etter kven som kan.",
        en: "The family is not open on this day, so who could has not been looked for.")
    case .dayHead: Phrase(nb: "Fra", nn: "Frå", en: "From")
    case .ageHead: Phrase(nb: "Fyller", nn: "Fyller", en: "Turns")
    case .takesOverHead: Phrase(nb: "Hvem tar over", nn: "Kven tek over", en: "Who takes over")
    case .askHead: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .leftHeading:
      Phrase(nb: "Utenom samtalene", nn: "Utanom samtalane", en: "Beyond the calls")
    case .familyIsNotOpenForCalls:
      Phrase(
        nb: "Familien er ikke åpen denne dagen, så det er ikke sett etter hvem en kan ringe.",
        nn: "Familien er ikkje open denne dagen, så det er ikkje sett etter kven ein kan ringje.",
        en: "The family is not open on this day, so whom to ring has not been looked for.")
    case .whoNote:
      Phrase(
        nb:
          "Tjenestene har oppgaven, har ikke behovet nå, og er for alderen der den er kjent. De rundt familien står først. Rekkefølgen er et forslag, ingen rangering.",
        nn:
          "Tenestene har oppgåva, har ikkje behovet no, og er for alderen der han er kjend. Dei rundt familien står først. Rekkjefølgja er eit framlegg, inga rangering.",
        en:
          "These services have the task, do not have the need now, and are for the age where it is known. Those around the family stand first. The order is a suggestion and no ranking."
      )
    }
  }
}

extension Language {
  /// A word of what is made of findings.
  public subscript(action word: ActionWord) -> String { word.words[self] }

  /// The title of who could do something for a family.
  public func whoTitle(_ family: String) -> String {
    Phrase(
      nb: "\(family): hvem som kan", nn: "\(family): kven som kan", en: "\(family): who could")[
        self]
  }

  /// That a need is not open on the day, by its name as the first words of a line.
  public func needIsNotOpen(_ need: String) -> String {
    Phrase(
      nb: "\(need) er ikke åpent denne dagen.", nn: "\(need) er ikkje ope denne dagen.",
      en: "\(need) is not open on this day.")[self]
  }
}
