/// Words of the pictures: titles, labels and what the legends say. Labels begin with a small letter
/// where they can stand inside a line.
public enum PictureWord: CaseIterable, Worded, Sendable {
  case titleResponsibilities, titleEcomap, titleNetwork,
    nobody, assumed, accepted, lead, urgent, strong, ordinary, weak, strained, openNeeds, area,
    noArea, total, legend, nothingToShow

  /// The words.
  public var words: Phrase {
    switch self {
    case .titleResponsibilities:
      Phrase(nb: "hvem gjør hva", nn: "kven gjer kva", en: "who does what")
    case .titleEcomap:
      Phrase(
        nb: "hvem er rundt familien", nn: "kven er rundt familien", en: "who is around the family")
    case .titleNetwork:
      Phrase(nb: "Hele nettverket", nn: "Heile nettverket", en: "The whole network")
    case .nobody: Phrase(nb: "INGEN", nn: "INGEN", en: "NOBODY")
    case .assumed: Phrase(nb: "antatt", nn: "teke for gitt", en: "assumed")
    case .accepted: Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has agreed")
    case .lead: Phrase(nb: "hovedansvar", nn: "hovudansvar", en: "main responsibility")
    case .urgent: Phrase(nb: "HASTER", nn: "HASTAR", en: "URGENT")
    case .strong: Phrase(nb: "sterk kontakt", nn: "sterk kontakt", en: "strong tie")
    case .ordinary: Phrase(nb: "vanlig kontakt", nn: "vanleg kontakt", en: "ordinary tie")
    case .weak: Phrase(nb: "svak kontakt", nn: "svak kontakt", en: "weak tie")
    case .strained: Phrase(nb: "anstrengt kontakt", nn: "anstrengd kontakt", en: "strained tie")
    case .openNeeds: Phrase(nb: "åpne behov", nn: "opne behov", en: "open needs")
    case .area: Phrase(nb: "Område", nn: "Område", en: "Area")
    case .noArea: Phrase(nb: "Uten område", nn: "Utan område", en: "No area")
    case .total: Phrase(nb: "I alt", nn: "I alt", en: "In all")
    case .legend: Phrase(nb: "Tegnforklaring", nn: "Teiknforklaring", en: "Legend")
    case .nothingToShow:
      Phrase(
        nb: "Ingenting å vise denne dagen", nn: "Ingenting å vise denne dagen",
        en: "Nothing to show on this day")
    }
  }
}
