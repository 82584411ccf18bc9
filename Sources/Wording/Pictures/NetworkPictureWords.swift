package import Analysis

extension Words {
  /// The words of the whole network.
  package enum Whole {
    package static func count(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) familier, personer, tjenester og kontakter",
        nn: "\(count) familiar, personar, tenester og kontaktar",
        en: "\(count) families, people, services and contacts")
    }

    package static let description = Phrase(
      nb:
        "En rad for hver familie og en kolonne for hver sektor; i ruten står hvem som hjelper hvem. Nederst står tjenestene, de som er der, og hvem de samarbeider med.",
      nn:
        "Ei rad for kvar familie og ein kolonne for kvar sektor; i ruta står kven som hjelper kven. Nedst står tenestene, dei som er der, og kven dei samarbeider med.",
      en:
        "A row for each family and a column for each sector; a cell says who helps whom. Below stand the services, those who work there, and whom they work with."
    )
    package static let services = Phrase(
      nb: "Tjenestene, de som er der, og hvem de samarbeider med",
      nn: "Tenestene, dei som er der, og kven dei samarbeider med",
      en: "The services, those who work there, and whom they work with")
    /// In the place of those who help a family.
    package static let nobody = Phrase(
      nb: "INGEN er registrert", nn: "INGEN er registrert", en: "NOBODY is recorded")

    /// The same where somebody of the family has a responsibility or has promised something.
    package static let familyAlone = Phrase(
      nb: "Bare familien selv er registrert", nn: "Berre familien sjølv er registrert",
      en: "Only the family itself is recorded")

    /// Of families that nobody is recorded with.
    package static func titleNobody(_ families: String) -> Phrase {
      Phrase(
        nb: "Ingen er registrert rundt \(families)", nn: "Ingen er registrert rundt \(families)",
        en: "Nobody is recorded around \(families)")
    }

    package static func lastActivity(_ day: String) -> Phrase {
      Phrase(nb: "siste aktivitet \(day)", nn: "siste aktivitet \(day)", en: "last activity \(day)")
    }

    /// Behind a name where no tie is recorded.
    package static func short(_ what: NetworkHelp.Involvement) -> Phrase {
      switch what {
      case .responsible: Phrase(nb: "ansvar", nn: "ansvar", en: "responsible")
      case .asked: Phrase(nb: "spurt", nn: "spurd", en: "asked")
      case .assumed: Phrase(nb: "antatt", nn: "teke for gitt", en: "assumed")
      case .promised: Phrase(nb: "avtale", nn: "avtale", en: "agreement")
      }
    }

    package static func instead(_ what: NetworkHelp.Involvement, _ who: String, _ whom: String)
      -> Phrase
    {
      switch what {
      case .responsible:
        Phrase(
          nb: "\(who) har ansvar for et behov (\(whom))",
          nn: "\(who) har ansvar for eit behov (\(whom))",
          en: "\(who) is responsible for a need (\(whom))")
      case .asked:
        Phrase(
          nb: "\(who) er spurt om et behov, men har ikke sagt ja (\(whom))",
          nn: "\(who) er spurd om eit behov, men har ikkje sagt ja (\(whom))",
          en: "\(who) was asked about a need and has not agreed (\(whom))")
      case .assumed:
        Phrase(
          nb: "\(who) er antatt å ha ansvar for et behov (\(whom))",
          nn: "\(who) er teken for gitt som ansvarleg for eit behov (\(whom))",
          en: "\(who) is assumed to be responsible for a need (\(whom))")
      case .promised:
        Phrase(
          nb: "\(who) har en åpen avtale (\(whom))", nn: "\(who) har ein open avtale (\(whom))",
          en: "\(who) has an open agreement (\(whom))")
      }
    }

    package static let legendInstead = Phrase(
      nb: "ansvar eller avtale, ingen kontakt registrert",
      nn: "ansvar eller avtale, ingen kontakt registrert",
      en: "responsible or with an agreement, no tie recorded")
    /// The whole family, before the names of those in it who get help of their own.
    package static let all = Phrase(nb: "alle", nn: "alle", en: "all")
    package static let wholeFamily = Phrase(
      nb: "hele familien", nn: "heile familien", en: "the whole family")
    /// Between somebody and those whom they work with.
    package static let with = Phrase(nb: "– med", nn: "– med", en: "– with")

    /// A service, in the list of those who are in it.
    package static let itself = Phrase(nb: "Tjenesten", nn: "Tenesta", en: "The service")

    package static func helps(_ helper: String, _ whom: String) -> Phrase {
      Phrase(
        nb: "\(helper) hjelper \(whom)", nn: "\(helper) hjelper \(whom)",
        en: "\(helper) helps \(whom)")
    }

    package static func works(_ name: String, _ partners: String) -> Phrase {
      Phrase(
        nb: "\(name) samarbeider med \(partners)", nn: "\(name) samarbeider med \(partners)",
        en: "\(name) works with \(partners)")
    }

    package static func helpsNobody(_ names: String) -> Phrase {
      Phrase(
        nb: "Ikke registrert hos noen familie nå: \(names)",
        nn: "Ikkje registrert hos nokon familie no: \(names)",
        en: "Recorded with no family now: \(names)")
    }

    package static let legendHelp = Phrase(
      nb: "A hjelper B i familien", nn: "A hjelper B i familien", en: "A helps B in the family")
    package static let legendAll = Phrase(
      nb: "A hjelper hele familien", nn: "A hjelper heile familien", en: "A helps the whole family")
    package static let legendIdle = Phrase(
      nb: "ikke registrert hos noen familie nå", nn: "ikkje registrert hos nokon familie no",
      en: "recorded with no family now")

    /// That ties between relatives are drawn elsewhere.
    package static let kin = Phrase(
      nb:
        "Bildet viser registrert kontakt, ansvar og avtaler. Slekt står i nettverkskartet (ecomap).",
      nn:
        "Biletet viser registrert kontakt, ansvar og avtalar. Slekt står i nettverkskartet (ecomap).",
      en:
        "The picture shows recorded contact, responsibilities and agreements. Kinship is in the picture ecomap."
    )

    // What the lines say in the graph for other programs.
    package static let help = Phrase(nb: "hjelper", nn: "hjelper", en: "helps")
    package static let together = Phrase(nb: "samarbeider", nn: "samarbeider", en: "work together")
    package static let related = Phrase(nb: "i slekt", nn: "i slekt", en: "related")
    package static let member = Phrase(nb: "i familien", nn: "i familien", en: "in the family")
    package static let employed = Phrase(nb: "i tjenesten", nn: "i tenesta", en: "in the service")
  }
}
