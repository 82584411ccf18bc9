import Model
import Wording

extension Words {
  /// The words of the table of gaps and of the whole network.
  enum Table {
    static func nobody(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) INGEN", nn: "\(count) INGEN", en: "\(count) NOBODY")
    }

    static let legend = Phrase(
      nb: "så mange av behovene gjør ingen noe med",
      nn: "så mange av behova gjer ingen noko med",
      en: "so many of the needs nobody does anything about")
    static let legendNeeds = Phrase(
      nb: "åpne behov", nn: "opne behov", en: "open needs")
    static let nothing = Phrase(
      nb: "Ingen åpne behov denne dagen", nn: "Ingen opne behov denne dagen",
      en: "No open needs on this day")

    static func leftOutAreas(_ count: Int) -> Phrase {
      Phrase(
        nb:
          "Utelatt for plassens skyld, men med i summene: \(count) områder der ingen gjør noe med færrest behov.",
        nn:
          "Utelate av plassomsyn, men med i summane: \(count) område der ingen gjer noko med færrast behov.",
        en:
          "Left out for want of room, but part of the sums: the \(count) areas where nobody does anything about the fewest needs."
      )
    }
  }

  /// The words of the whole network.
  enum Whole {
    static let family = Phrase(nb: "familie", nn: "familie", en: "family")
    static let person = Phrase(nb: "i familien", nn: "i familien", en: "in the family")
    static let service = Phrase(nb: "tjeneste", nn: "teneste", en: "service")
    static let contact = Phrase(nb: "kontakt", nn: "kontakt", en: "contact")
    static let help = Phrase(nb: "hjelper", nn: "hjelper", en: "helps")
    static let works = Phrase(nb: "samarbeider", nn: "samarbeider", en: "work together")
    static let belongs = Phrase(nb: "hører til", nn: "høyrer til", en: "belongs to")

    static func count(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) familier, personer, tjenester og kontakter",
        nn: "\(count) familiar, personar, tenester og kontaktar",
        en: "\(count) families, people, services and contacts")
    }

    static let description = Phrase(
      nb: "Familier, mennesker i dem, tjenester og kontakter, og hvem som har med hvem å gjøre.",
      nn: "Familiar, menneske i dei, tenester og kontaktar, og kven som har med kven å gjere.",
      en: "Families, the people in them, services and contacts, and who has to do with whom.")
  }
}
