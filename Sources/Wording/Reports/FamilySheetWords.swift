package import Model

extension Words {
  /// The words of the family's own sheet: short, and such as somebody reads who is new to the
  /// language.
  package enum OwnSheet {
    package static func title(_ family: String) -> Phrase {
      Phrase(
        nb: "\(family): hvem dere kan ringe", nn: "\(family): kven de kan ringje",
        en: "\(family): whom you can call")
    }

    package static let callHeading = Phrase(
      nb: "Hvem dere kan ringe", nn: "Kven de kan ringje", en: "Whom you can call")
    package static let phoneHead = Phrase(nb: "Telefon", nn: "Telefon", en: "Phone")
    package static let aboutHead = Phrase(nb: "Om dette", nn: "Om dette", en: "About this")
    package static let anything = Phrase(
      nb: "alt dere lurer på", nn: "alt de lurer på", en: "anything you wonder about")

    package static func isAsked(_ what: String) -> Phrase {
      Phrase(
        nb: "\(what) – er spurt om å hjelpe", nn: "\(what) – er spurd om å hjelpe",
        en: "\(what) – has been asked to help")
    }

    /// Somebody owes an answer about it.
    package static func answer(_ what: String) -> Phrase {
      Phrase(nb: "svaret om \(what)", nn: "svaret om \(what)", en: "the answer about \(what)")
    }

    package static func agreed(_ what: String) -> Phrase {
      Phrase(nb: "avtalen \(what)", nn: "avtalen \(what)", en: "the agreement \(what)")
    }

    /// A kind of support as one would say it at home.
    package static func support(_ support: Support) -> Phrase {
      switch support {
      case .administrative:
        Phrase(nb: "hjelp med papirer", nn: "hjelp med papir", en: "help with papers")
      case .practical: Phrase(nb: "praktisk hjelp", nn: "praktisk hjelp", en: "practical help")
      case .emotional:
        Phrase(nb: "noen å snakke med", nn: "nokon å snakke med", en: "somebody to talk to")
      }
    }

    package static let agreedHeading = Phrase(
      nb: "Dette er avtalt", nn: "Dette er avtalt", en: "This is agreed")

    package static func within(_ day: String) -> Phrase {
      Phrase(nb: "innen \(day)", nn: "innan \(day)", en: "by \(day)")
    }

    package static let waitsHeading = Phrase(
      nb: "Dette venter dere på svar om", nn: "Dette ventar de på svar om",
      en: "You are waiting for an answer about this")
    package static let waitsText = Phrase(
      nb: "Dere kan ringe den som skal svare, og spørre: «Når kommer svaret?»",
      nn: "De kan ringje den som skal svare, og spørje: «Når kjem svaret?»",
      en: "You can call whoever is to answer, and ask: “When will the answer come?”")
    package static func isToAnswer(_ who: String, _ day: String) -> Phrase {
      Phrase(
        nb: "\(who) skal svare innen \(day)", nn: "\(who) skal svare innan \(day)",
        en: "\(who) is to answer by \(day)")
    }

    package static func shouldHaveAnswered(_ who: String, _ day: String) -> Phrase {
      Phrase(
        nb: "\(who) skulle ha svart innen \(day)", nn: "\(who) skulle ha svara innan \(day)",
        en: "\(who) should have answered by \(day)")
    }

    package static let goalsHeading = Phrase(
      nb: "Målene dere har valgt", nn: "Måla de har valt", en: "The goals you have chosen")

    /// Whom to tell that something is wrong.
    package static func tell(_ name: String) -> Phrase {
      Phrase(
        nb: "Er noe feil eller vanskelig å forstå? Si det til \(name).",
        nn: "Er noko feil eller vanskeleg å forstå? Sei det til \(name).",
        en: "Is something wrong or hard to understand? Tell \(name).")
    }
  }
}
