import Model
import Wording

extension Words {
  /// The heading of the form for a new row.
  static func new(_ table: TableName) -> Phrase {
    switch table {
    case .families: Phrase(nb: "Ny familie", nn: "Ny familie", en: "New family")
    case .people: Phrase(nb: "Ny person", nn: "Ny person", en: "New person")
    case .homes: Phrase(nb: "Nytt hjem", nn: "Ny heim", en: "New home")
    case .services: Phrase(nb: "Ny tjeneste", nn: "Ny teneste", en: "New service")
    case .contacts: Phrase(nb: "Ny kontakt", nn: "Ny kontakt", en: "New contact")
    case .ties: Phrase(nb: "Nytt bånd", nn: "Nytt band", en: "New tie")
    case .needs: Phrase(nb: "Nytt behov", nn: "Nytt behov", en: "New need")
    case .responsibilities: Phrase(nb: "Nytt ansvar", nn: "Nytt ansvar", en: "New responsibility")
    case .referrals: Phrase(nb: "Ny henvisning", nn: "Ny tilvising", en: "New referral")
    case .activities: Phrase(nb: "Ny aktivitet", nn: "Ny aktivitet", en: "New activity")
    case .agreements: Phrase(nb: "Ny avtale", nn: "Ny avtale", en: "New agreement")
    case .goals: Phrase(nb: "Nytt mål", nn: "Nytt mål", en: "New goal")
    case .moments: Phrase(nb: "Nytt øyeblikk", nn: "Nytt augeblikk", en: "New moment")
    case .consents: Phrase(nb: "Nytt samtykke", nn: "Nytt samtykke", en: "New consent")
    case .deadlines: Phrase(nb: "Ny frist", nn: "Ny frist", en: "New deadline")
    }
  }

  static let endToday = Phrase(nb: "Slutter i dag", nn: "Sluttar i dag", en: "Ends today")
  static let movesOutToday = Phrase(
    nb: "Flytter ut i dag", nn: "Flyttar ut i dag", en: "Moves out today")
  static let remove = Phrase(nb: "Ta bort", nn: "Ta bort", en: "Take away")
  static let otherWays = Phrase(nb: "Slutt", nn: "Slutt", en: "The end")
  static let endOrRemove = Phrase(
    nb: "«Slutter i dag» beholder historien. «Ta bort» er for det som ble skrevet feil.",
    nn: "«Sluttar i dag» tek vare på historia. «Ta bort» er for det som vart skrive feil.",
    en: "“Ends today” keeps the history. “Take away” is for what was written by mistake.")
  static let removeMore = Phrase(
    nb: "Mer går med", nn: "Meir går med", en: "More goes with it")
  static let whatGoes = Phrase(
    nb: "Andre rader nevner denne. Tar du den bort, går alt dette. Det kan angres.",
    nn: "Andre rader nemner denne. Tek du henne bort, går alt dette. Det kan angrast.",
    en: "Other rows name this one. If you take it away, all of this goes. It can be undone.")
  static let removeAll = Phrase(
    nb: "Ta bort alt dette", nn: "Ta bort alt dette", en: "Take all of this away")
  static let changedMeanwhile = Phrase(
    nb: "Raden er endret siden du åpnet den", nn: "Rada er endra sidan du opna henne",
    en: "The row has changed since you opened it")
  static let bothVersions = Phrase(
    nb:
      "Det du skrev, er ikke lagret. Her står begge: det du skrev, og det som gjelder nå. Åpne raden på nytt: det du skrev, står i den. Rett det som skal rettes, og lagre.",
    nn:
      "Det du skreiv, er ikkje lagra. Her står begge: det du skreiv, og det som gjeld no. Opne rada på nytt: det du skreiv, står i henne. Rett det som skal rettast, og lagre.",
    en:
      "What you wrote is not saved. Here are both: what you wrote, and what holds now. Open the row again: what you wrote stands in it. Correct what is to be corrected, and save."
  )
  static let field = Phrase(nb: "Felt", nn: "Felt", en: "Field")
  static let yours = Phrase(nb: "Du skrev", nn: "Du skreiv", en: "You wrote")
  static let standing = Phrase(nb: "Gjelder nå", nn: "Gjeld no", en: "Holds now")
  static let openAnew = Phrase(nb: "Åpne på nytt", nn: "Opne på nytt", en: "Open again")
}
