import Model

extension Words {
  /// The words of the picture of who does what.
  package enum Holding {
    package static func promised(_ day: String) -> Phrase {
      day.isEmpty
        ? Phrase(nb: "avtalt, uten frist", nn: "avtalt, utan frist", en: "agreed, no date")
        : Phrase(nb: "avtalt til \(day)", nn: "avtalt til \(day)", en: "agreed by \(day)")
    }

    /// The same where the day has passed and nobody has said that it is done.
    package static func notKept(_ day: String) -> Phrase {
      Phrase(
        nb: "lovet innen \(day), ikke meldt som gjort",
        nn: "lova innan \(day), ikkje meldt som gjort",
        en: "promised by \(day), not reported as done")
    }

    package static func promised(_ who: String, _ title: String, by day: String) -> Phrase {
      let by =
        day.isEmpty ? nil : Phrase(nb: ", frist \(day)", nn: ", frist \(day)", en: ", due \(day)")
      return Phrase(
        nb: "Avtale: \(who), \(title)\(by?.nb ?? "").",
        nn: "Avtale: \(who), \(title)\(by?.nn ?? "").",
        en: "Agreement: \(who), \(title)\(by?.en ?? "").")
    }

    package static func saidNo(_ who: String, _ day: String) -> Phrase {
      Phrase(nb: "\(who) sa nei \(day)", nn: "\(who) sa nei \(day)", en: "\(who) said no \(day)")
    }

    package static func waiting(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(
          nb: "1 henvisning venter på svar", nn: "1 tilvising ventar på svar",
          en: "1 referral waits for an answer")
        : Phrase(
          nb: "\(count) henvisninger venter på svar", nn: "\(count) tilvisingar ventar på svar",
          en: "\(count) referrals wait for an answer")
    }

    package static let legendReferral = Phrase(
      nb: "henvisning", nn: "tilvising", en: "referral")
    package static let legendPromised = Phrase(nb: "avtale", nn: "avtale", en: "agreement")

    /// Where there is no room for them in the drawing.
    package static let tooOldLeftOut = Phrase(
      nb: "Hvem som blir for gammel for en tjeneste, står i bildets tekst.",
      nn: "Kven som blir for gammal for ei teneste, står i teksten til biletet.",
      en: "Who becomes too old for a service is in the picture's text.")

    /// Above those who soon are too old for a service, in the text.
    package static let tooOld = Phrase(
      nb: "For gammel for en tjeneste", nn: "For gammal for ei teneste",
      en: "Too old for a service")

    package static let legendNoYes = Phrase(
      nb: "ingen har sagt ja", nn: "ingen har sagt ja", en: "nobody has agreed")

    package static let legendQuestion = Phrase(
      nb: "henvisning som ikke gjelder et behov her",
      nn: "tilvising som ikkje gjeld eit behov her",
      en: "a referral about no need shown here")

    package static let noNeeds = Phrase(
      nb: "Ingen åpne behov denne dagen", nn: "Ingen opne behov denne dagen",
      en: "No open needs on this day")
    package static let saidYes = Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has agreed")
    package static let saidYesAndLeads = Phrase(
      nb: "ja, hovedansvar", nn: "ja, hovudansvar", en: "agreed, in the lead")
    package static let headNeeds = Phrase(
      nb: "ÅPNE BEHOV, OG DAGER UTEN ET JA – først det ingen har, så det verste og lengste",
      nn: "OPNE BEHOV, OG DAGAR UTAN EIT JA – først det ingen har, så det verste og lengste",
      en: "OPEN NEEDS, AND DAYS WITHOUT A YES – what nobody has first, then the worst and longest")
    /// The same where an answer is late about a need that somebody has said yes to.
    package static let headNeedsOrOver = Phrase(
      nb: "ÅPNE BEHOV, OG DAGER UTEN ET JA ELLER OVER FRISTEN – først det ingen har, så det verste",
      nn:
        "OPNE BEHOV, OG DAGAR UTAN EIT JA ELLER OVER FRISTEN – først det ingen har, så det verste",
      en: "OPEN NEEDS, AND DAYS WITHOUT A YES OR OVERDUE – what nobody has first, then the worst")
    /// Where no need waits for a yes.
    package static let headNeedsAlone = Phrase(
      nb: "ÅPNE BEHOV", nn: "OPNE BEHOV", en: "OPEN NEEDS")
    package static let headHelpers = Phrase(
      nb: "HVEM, OG OM DE HAR SAGT JA", nn: "KVEN, OG OM DEI HAR SAGT JA",
      en: "WHO, AND WHETHER THEY AGREED")
    /// Where nobody's yes is recorded.
    package static let headRecorded = Phrase(nb: "HVEM", nn: "KVEN", en: "WHO")

    package static let ended = Phrase(nb: "ikke nå lenger", nn: "ikkje no lenger", en: "no longer")

    package static func until(_ day: String) -> Phrase {
      Phrase(nb: "til \(day)", nn: "til \(day)", en: "until \(day)")
    }

    /// Of very many needs, those that are not drawn.
    package static func cutNeeds(_ count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(count) behov til.",
        nn: "Utelate for å vere leseleg: \(count) behov til.",
        en: "Left out to stay readable: \(count) more needs.")
    }

    /// In a child's own lens: the needs that are not in it.
    package static func othersNeeds(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(
          nb: "Ikke med: 1 behov som gjelder hele familien eller andre i den.",
          nn: "Ikkje med: 1 behov som gjeld heile familien eller andre i han.",
          en: "Not here: 1 need of the whole family or of others in it.")
        : Phrase(
          nb: "Ikke med: \(count) behov som gjelder hele familien eller andre i den.",
          nn: "Ikkje med: \(count) behov som gjeld heile familien eller andre i han.",
          en: "Not here: \(count) needs of the whole family or of others in it.")
    }

    /// What stands below NOBODY.
    package static func nobodyDoesThese(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(
          nb: "har ansvaret for dette", nn: "har ansvaret for dette", en: "is responsible for this")
        : Phrase(
          nb: "har ansvaret for disse \(count)", nn: "har ansvaret for desse \(count)",
          en: "is responsible for these \(count)")
    }

    package static let newToday = Phrase(nb: "nytt i dag", nn: "nytt i dag", en: "new today")

    package static let legendRecorded = Phrase(
      nb: "skrevet opp, uten registrert ja", nn: "skriven opp, utan registrert ja",
      en: "written down, no yes recorded")
    package static let legendAsked = Phrase(
      nb: "spurt, har ikke sagt ja", nn: "spurd, har ikkje sagt ja", en: "asked, no yes yet")
    package static let legendAssumed = Phrase(
      nb: "antatt, uten registrert ja", nn: "teke for gitt, utan registrert ja",
      en: "assumed, no yes recorded")
    package static let legendNobody = Phrase(
      nb: "ingen har ansvaret", nn: "ingen har ansvaret", en: "nobody is responsible")

    package static func over(_ days: String) -> Phrase {
      Phrase(
        nb: "venter, \(days) over fristen", nn: "ventar, \(days) over fristen",
        en: "waits, \(days) overdue")
    }

    /// The same where the days stand beside the need.
    package static let over = Phrase(
      nb: "venter, over fristen", nn: "ventar, over fristen", en: "waits, overdue")

    /// Below the number of days beside a need, with the word for days.
    package static func over(noun: String) -> Phrase {
      Phrase(nb: "\(noun) over", nn: "\(noun) over", en: "\(noun) overdue")
    }

    package static func due(_ day: String) -> Phrase {
      Phrase(nb: "venter, frist \(day)", nn: "ventar, frist \(day)", en: "waits, due \(day)")
    }

    /// Who had it; `until` is empty where no end is known.
    package static func had(_ name: String, until: String) -> Phrase {
      until.isEmpty
        ? Phrase(nb: "ingen etter \(name)", nn: "ingen etter \(name)", en: "nobody after \(name)")
        : Phrase(
          nb: "ingen etter \(name) (til \(until))", nn: "ingen etter \(name) (til \(until))",
          en: "nobody after \(name) (until \(until))")
    }

    /// At a need that nobody has: who said yes to a referral about it, which is not yet to have it.
    package static func took(_ unit: String, _ day: String) -> Phrase {
      Phrase(
        nb: "\(unit) tok imot henvisningen \(day)", nn: "\(unit) tok imot tilvisinga \(day)",
        en: "\(unit) accepted the referral \(day)")
    }

    /// The services that could do something about a need that nobody has.
    package static func could(_ services: [String], _ language: Language) -> Phrase {
      let names = language.list(services)
      return Phrase(
        nb: "Kan spørres: \(names).", nn: "Kan spørjast: \(names).", en: "Could be asked: \(names)."
      )
    }

    /// Of several needs that nobody has, each with the services that could do something about it.
    package static func could(
      _ needs: [(title: String, services: [String])], _ language: Language
    ) -> Phrase {
      func all(_ about: String) -> String {
        needs.map { "\(about) \(language.quoted($0.title)): \(language.list($0.services))" }
          .joined(separator: "; ")
      }
      return Phrase(
        nb: "Kan spørres \(all("om")).", nn: "Kan spørjast \(all("om")).",
        en: "Could be asked \(all("about")).")
    }

    package static let nobodyAsked = Phrase(
      nb: "ingen er spurt", nn: "ingen er spurd", en: "nobody was asked")
    package static let nobodyHas = Phrase(
      nb: "ingen har ansvaret", nn: "ingen har ansvaret", en: "nobody is responsible")

    // Sentences for those who cannot see the picture.

    /// An open need; `days` are those without a yes, empty where there are none to be said.
    package static func open(
      _ whose: String, _ title: String, days: String, raised: String, isUrgent: Bool
    ) -> Phrase {
      let waits =
        days.isEmpty ? Phrase(nb: "", nn: "", en: "") : Words.Time.withoutYes(", " + days)
      return Phrase(
        nb: "\(whose): \(title)\(waits.nb)\(isUrgent ? ", haster" : ""), meldt i \(raised).",
        nn: "\(whose): \(title)\(waits.nn)\(isUrgent ? ", hastar" : ""), meldt i \(raised).",
        en: "\(whose): \(title)\(waits.en)\(isUrgent ? ", urgent" : ""), raised in \(raised).")
    }

    /// `meldt i oktober 2025`: how long ago stands in words, and in grey.
    package static func raised(in month: String) -> Phrase {
      Phrase(nb: "meldt i \(month)", nn: "meldt i \(month)", en: "raised in \(month)")
    }

    /// The same of a question that names no need.
    package static func sent(in month: String) -> Phrase {
      Phrase(nb: "sendt i \(month)", nn: "send i \(month)", en: "sent in \(month)")
    }

    /// At a line to whoever said no.
    package static func declined(_ day: String) -> Phrase {
      Phrase(nb: "sa nei \(day)", nn: "sa nei \(day)", en: "said no \(day)")
    }

    package static let nobodySentence = Phrase(
      nb: "Ingen har ansvaret.", nn: "Ingen har ansvaret.", en: "Nobody is responsible.")

    package static func accepted(_ who: String, isLead: Bool) -> Phrase {
      Phrase(
        nb: "\(who) har sagt ja\(isLead ? " og har hovedansvaret" : "").",
        nn: "\(who) har sagt ja\(isLead ? " og har hovudansvaret" : "").",
        en: "\(who) has said yes\(isLead ? " and has the main responsibility" : "").")
    }

    package static func recorded(_ who: String, isLead: Bool) -> Phrase {
      Phrase(
        nb:
          "\(who) er skrevet opp med \(isLead ? "hovedansvaret" : "ansvaret"), uten registrert ja.",
        nn:
          "\(who) er skriven opp med \(isLead ? "hovudansvaret" : "ansvaret"), utan registrert ja.",
        en:
          "\(who) is written down with the \(isLead ? "main " : "")responsibility, no yes recorded."
      )
    }

    package static func wasAsked(_ who: String, _ day: String) -> Phrase {
      Phrase(
        nb: "\(who) ble spurt \(day) og har ikke sagt ja.",
        nn: "\(who) vart spurd \(day) og har ikkje sagt ja.",
        en: "\(who) was asked on \(day) and has not said yes.")
    }

    package static func isAssumed(_ who: String) -> Phrase {
      Phrase(
        nb:
          "\(who) er antatt å ha det, men det er ikke registrert at noen har spurt eller sagt ja.",
        nn:
          "\(who) er teken for gitt, men det er ikkje registrert at nokon har spurt eller sagt ja.",
        en: "\(who) is assumed to have it, but neither a question nor a yes is recorded.")
    }

    package static func sent(_ to: String, _ day: String, over: String) -> Phrase {
      over.isEmpty
        ? Phrase(
          nb: "Henvist til \(to) \(day), venter på svar.",
          nn: "Tilvist til \(to) \(day), ventar på svar.",
          en: "Referred to \(to) on \(day), waits for an answer.")
        : Phrase(
          nb: "Henvist til \(to) \(day), venter på svar, \(over) over fristen.",
          nn: "Tilvist til \(to) \(day), ventar på svar, \(over) over fristen.",
          en: "Referred to \(to) on \(day), waits for an answer, \(over) overdue.")
    }

    package static func description(_ found: String) -> Phrase {
      Phrase(
        nb: "\(found). Til venstre åpne behov, til høyre de som gjør noe med dem.",
        nn: "\(found). Til venstre opne behov, til høgre dei som gjer noko med dei.",
        en: "\(found). On the left open needs, on the right those who do something about them.")
    }

    package static func nobodyTooltip(_ needs: [String], _ language: Language) -> String {
      let titles = language.list(needs.map(language.quoted))
      return Phrase(
        nb: "Ingen har ansvaret for \(titles).", nn: "Ingen har ansvaret for \(titles).",
        en: "Nobody is responsible for \(titles).")[language]
    }

    package static func does(_ who: String, _ needs: [String], _ language: Language) -> String {
      "\(who): \(language.list(needs))."
    }
  }
}
