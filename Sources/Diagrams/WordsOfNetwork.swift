import Wording

extension Words {
  /// The words of the whole network.
  enum Whole {
    static func count(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) familier, personer, tjenester og kontakter",
        nn: "\(count) familiar, personar, tenester og kontaktar",
        en: "\(count) families, people, services and contacts")
    }

    static let description = Phrase(
      nb:
        "En rad for hver familie og en kolonne for hver sektor; i ruten står hvem som hjelper hvem. Nederst står tjenestene, de som er der, og hvem de samarbeider med.",
      nn:
        "Ei rad for kvar familie og ein kolonne for kvar sektor; i ruta står kven som hjelper kven. Nedst står tenestene, dei som er der, og kven dei samarbeider med.",
      en:
        "A row for each family and a column for each sector; a cell says who helps whom. Below stand the services, those who work there, and whom they work with."
    )
    static let services = Phrase(
      nb: "Tjenestene, de som er der, og hvem de samarbeider med",
      nn: "Tenestene, dei som er der, og kven dei samarbeider med",
      en: "The services, those who work there, and whom they work with")
    /// In the place of those who help a family.
    static let nobody = Phrase(nb: "INGEN hjelper", nn: "INGEN hjelper", en: "NOBODY helps")
    /// The whole family, before the names of those in it who get help of their own.
    static let all = Phrase(nb: "alle", nn: "alle", en: "all")
    static let wholeFamily = Phrase(
      nb: "hele familien", nn: "heile familien", en: "the whole family")
    /// Between somebody and those whom they work with.
    static let with = Phrase(nb: "– med", nn: "– med", en: "– with")

    /// A service, in the list of those who are in it.
    static let itself = Phrase(nb: "Tjenesten", nn: "Tenesta", en: "The service")

    static func helps(_ helper: String, _ whom: String) -> Phrase {
      Phrase(
        nb: "\(helper) hjelper \(whom)", nn: "\(helper) hjelper \(whom)",
        en: "\(helper) helps \(whom)")
    }

    static func works(_ name: String, _ partners: String) -> Phrase {
      Phrase(
        nb: "\(name) samarbeider med \(partners)", nn: "\(name) samarbeider med \(partners)",
        en: "\(name) works with \(partners)")
    }

    static func helpsNobody(_ names: String) -> Phrase {
      Phrase(
        nb: "Hjelper ingen familie nå: \(names)", nn: "Hjelper ingen familie no: \(names)",
        en: "Helping no family now: \(names)")
    }

    static let legendHelp = Phrase(
      nb: "A hjelper B i familien", nn: "A hjelper B i familien", en: "A helps B in the family")
    static let legendAll = Phrase(
      nb: "A hjelper hele familien", nn: "A hjelper heile familien", en: "A helps the whole family")
    static let legendIdle = Phrase(
      nb: "hjelper ingen familie nå", nn: "hjelper ingen familie no", en: "helping no family now")

    /// That ties between relatives are drawn elsewhere, and responsibilities without any contact.
    static let kin = Phrase(
      nb: "Her er kontakt; hvem som er i slekt eller bare har et ansvar, står i bildet ecomap.",
      nn: "Her er kontakt; kven som er i slekt eller berre har eit ansvar, står i biletet ecomap.",
      en: "This is contact; who is related, or only has a responsibility, is in the picture ecomap."
    )

    // What the lines say in the graph for other programs.
    static let help = Phrase(nb: "hjelper", nn: "hjelper", en: "helps")
    static let together = Phrase(
      nb: "samarbeider", nn: "samarbeider", en: "work together")
    static let related = Phrase(nb: "i slekt", nn: "i slekt", en: "related")
    static let member = Phrase(nb: "i familien", nn: "i familien", en: "in the family")
    static let employed = Phrase(nb: "i tjenesten", nn: "i tenesta", en: "in the service")
  }
}
