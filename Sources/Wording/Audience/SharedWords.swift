import Analysis
import Text

extension Words {
  /// What stands in a view for somebody where the coordinator's own says what is not: what is not
  /// there may be hidden.
  package enum Shared {
    /// In the place of those who do something about a need.
    package static let nobodyToShow = Phrase(
      nb: "ingen som kan vises her", nn: "ingen som kan visast her",
      en: "nobody who can be shown here")
    /// In the place of what a view is made of.
    package static let nothingToShow = Phrase(
      nb: "Ikke noe som kan vises her", nn: "Ikkje noko som kan visast her",
      en: "Nothing that can be shown here")
    package static let noFindings = Phrase(
      nb: "Ingen funn som kan vises her", nn: "Ingen funn som kan visast her",
      en: "No findings that can be shown here")

    /// Above findings of an earlier day that are none any more: of the list, and of nothing else.
    package static func over(_ day: String, _ count: String) -> Phrase {
      Phrase(
        nb: "På lista \(day), men ikke nå (\(count))",
        nn: "På lista \(day), men ikkje no (\(count))",
        en: "On the list on \(day), but not now (\(count))")
    }

    package static let headNeeds = Phrase(
      nb: "BEHOV, OG SIDEN NÅR – først det som haster, så det eldste",
      nn: "BEHOV, OG SIDAN NÅR – først det som hastar, så det eldste",
      en: "NEEDS, AND SINCE WHEN – first the urgent, then the oldest")
    package static let headHelpers = Phrase(nb: "HVEM", nn: "KVEN", en: "WHO")

    /// In the place of a number of days, which would be read as days without help.
    package static func since(_ day: String) -> Phrase {
      Phrase(nb: "siden \(day)", nn: "sidan \(day)", en: "since \(day)")
    }

    package static func open(_ whose: String, _ title: String, _ day: String, isUrgent: Bool)
      -> Phrase
    {
      Phrase(
        nb: "\(whose): \(title), siden \(day)\(isUrgent ? ", haster" : "").",
        nn: "\(whose): \(title), sidan \(day)\(isUrgent ? ", hastar" : "").",
        en: "\(whose): \(title), since \(day)\(isUrgent ? ", urgent" : "").")
    }

    package static func asked(_ day: String) -> Phrase {
      Phrase(nb: "spurt \(day)", nn: "spurd \(day)", en: "asked \(day)")
    }

    package static func wasAsked(_ who: String, _ day: String) -> Phrase {
      Phrase(
        nb: "\(who) ble spurt \(day).", nn: "\(who) vart spurd \(day).",
        en: "\(who) was asked on \(day).")
    }

    package static func isAssumed(_ who: String) -> Phrase {
      Phrase(
        nb: "\(who) er antatt å ha det.", nn: "\(who) er teken for gitt.",
        en: "\(who) is assumed to have it.")
    }

    package static func promised(_ day: String) -> Phrase {
      day.isEmpty ? Phrase(nb: "avtalt", nn: "avtalt", en: "agreed") : Words.Holding.promised(day)
    }

    /// Who had it; `until` is empty where no end is known.
    package static func had(_ name: String, until: String) -> Phrase {
      until.isEmpty
        ? Phrase(
          nb: "\(name) hadde det før", nn: "\(name) hadde det før", en: "\(name) had it before")
        : Phrase(
          nb: "\(name) hadde det til \(until)", nn: "\(name) hadde det til \(until)",
          en: "\(name) had it until \(until)")
    }

    package static let ended = Phrase(nb: "hadde det før", nn: "hadde det før", en: "had it before")

    package static let asked = Phrase(nb: "spurt", nn: "spurd", en: "asked")
    package static let has = Phrase(nb: "har det", nn: "har det", en: "has it")

    package static func has(_ who: String, isLead: Bool) -> Phrase {
      Phrase(
        nb: "\(who) har det\(isLead ? " og har hovedansvaret" : "").",
        nn: "\(who) har det\(isLead ? " og har hovudansvaret" : "").",
        en: "\(who) has it\(isLead ? " and has the main responsibility" : "").")
    }

    package static let responsibilitiesCaption = Phrase(
      nb: "Hvem som gjør hva.", nn: "Kven som gjer kva.", en: "Who does what.")

    // The ecomap.

    package static let tie = Phrase(nb: "kontakt", nn: "kontakt", en: "tie")
    package static let responsibility = Phrase(
      nb: "har et ansvar", nn: "har eit ansvar", en: "is responsible")
    package static let unsure = Phrase(
      nb: "spurt eller antatt", nn: "spurd eller teke for gitt", en: "asked or assumed")
    package static let isKin = Phrase(nb: "i slekt", nn: "i slekt", en: "related")

    // The flow of referrals.

    /// Of several waiting referrals, without the one that has waited longest of those shown.
    package static func waiting(_ count: Int, overdue: Int) -> Phrase {
      Phrase(
        nb: "\(count) venter, \(overdue) over fristen",
        nn: "\(count) ventar, \(overdue) over fristen", en: "\(count) waiting, \(overdue) overdue")
    }

    package static let titleReferrals = Phrase(
      nb: "Henvisninger og svar", nn: "Tilvisingar og svar", en: "Referrals and answers")
    package static let period = Phrase(
      nb: "Svar fra de siste \(ServicePairs.daysOfReferral) dagene, og det som venter.",
      nn: "Svar frå dei siste \(ServicePairs.daysOfReferral) dagane, og det som ventar.",
      en: "Answers of the last \(ServicePairs.daysOfReferral) days, and what waits.")

    // The network.

    package static let titleNetwork = Phrase(
      nb: "Hvem er hos hvem", nn: "Kven er hos kven", en: "Who is where")
    package static let legendInstead = Phrase(
      nb: "ansvar eller avtale", nn: "ansvar eller avtale",
      en: "responsible or with an agreement")

    package static func isAsked(_ who: String, _ whom: String) -> Phrase {
      Phrase(
        nb: "\(who) er spurt om et behov (\(whom))", nn: "\(who) er spurd om eit behov (\(whom))",
        en: "\(who) was asked about a need (\(whom))")
    }
  }
}

extension DiagramContext {
  /// Whether the pictures are made for somebody, so that they claim no absence.
  package var isForSomebody: Bool { stamp != nil }

  /// The sentence that a picture for somebody bears; nil in the coordinator's own.
  package var stampSentence: String? {
    stamp.map {
      language.sentence(AudienceStamp(names: $0.names.map(isolated), ids: $0.ids, day: $0.day))
    }
  }

  /// The words for somebody, or those of the coordinator's own view.
  package func say(_ own: Phrase, forSomebody shared: Phrase) -> String {
    say(isForSomebody ? shared : own)
  }
}
