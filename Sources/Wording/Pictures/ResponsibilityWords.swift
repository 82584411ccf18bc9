import Model

extension Words {
  /// The words of the picture of who does what.
  package enum Holding {
    /// `2 behov har INGEN`: nobody is responsible; that something is done now and then is not
    /// denied.
    package static func nobodyDoes(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) behov har INGEN", nn: "\(count) behov har INGEN",
        en: count == 1 ? "1 need has NOBODY" : "\(count) needs have NOBODY")
    }

    package static func promised(_ day: String) -> Phrase {
      day.isEmpty
        ? Phrase(nb: "avtalt, uten frist", nn: "avtalt, utan frist", en: "agreed, no date")
        : Phrase(nb: "avtalt til \(day)", nn: "avtalt til \(day)", en: "agreed by \(day)")
    }

    package static func promised(_ who: String, _ title: String, by day: String) -> Phrase {
      let by =
        day.isEmpty ? nil : Phrase(nb: ", frist \(day)", nn: ", frist \(day)", en: ", due \(day)")
      return Phrase(
        nb: "Avtale: \(who), \(title)\(by?.nb ?? "").",
        nn: "Avtale: \(who), \(title)\(by?.nn ?? "").",
        en: "Agreement: \(who), \(title)\(by?.en ?? "").")
    }

    package static let legendPromised = Phrase(
      nb: "har avtalt noe", nn: "har avtalt noko", en: "has agreed to do something")
    package static let legendPromisedOver = Phrase(
      nb: "har avtalt noe, fristen er ute", nn: "har avtalt noko, fristen er ute",
      en: "has agreed to do something, overdue")

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

    package static func nobodySaidYes(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) venter på et ja", nn: "\(count) ventar på eit ja",
        en: count == 1 ? "1 waits for a yes" : "\(count) wait for a yes")
    }

    /// What has waited longest without anybody's yes.
    package static func longest(_ title: String, _ days: String) -> Phrase {
      Phrase(
        nb: "lengst uten ja: \(title), \(days)", nn: "lengst utan ja: \(title), \(days)",
        en: "longest without a yes: \(title), \(days)")
    }

    package static let legendNoYes = Phrase(
      nb: "ingen har sagt ja", nn: "ingen har sagt ja", en: "nobody has agreed")

    package static let everybody = Phrase(
      nb: "noen har hvert av dem", nn: "nokon har kvart av dei", en: "somebody has each of them")
    package static let noNeeds = Phrase(
      nb: "Ingen åpne behov denne dagen", nn: "Ingen opne behov denne dagen",
      en: "No open needs on this day")
    /// `ago` as in `for 12 dager siden`.
    package static func askedFor(_ ago: String) -> Phrase {
      Phrase(nb: "spurt \(ago)", nn: "spurd \(ago)", en: "asked \(ago)")
    }

    package static let saidYes = Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has agreed")
    package static let saidYesAndLeads = Phrase(
      nb: "ja, hovedansvar", nn: "ja, hovudansvar", en: "agreed, in the lead")
    package static let headNeeds = Phrase(
      nb: "ÅPNE BEHOV, OG HVOR LENGE – først det INGEN har, så det som haster, så det eldste",
      nn: "OPNE BEHOV, OG KOR LENGE – først det INGEN har, så det som hastar, så det eldste",
      en: "OPEN NEEDS, AND HOW LONG – first what NOBODY has, then the urgent, then the oldest")
    package static let headHelpers = Phrase(
      nb: "HVEM, OG OM DE HAR SAGT JA", nn: "KVEN, OG OM DEI HAR SAGT JA",
      en: "WHO, AND WHETHER THEY AGREED")
    /// Where nobody's yes is recorded.
    package static let headRecorded = Phrase(nb: "HVEM", nn: "KVEN", en: "WHO")

    package static let ended = Phrase(nb: "ikke nå lenger", nn: "ikkje no lenger", en: "no longer")

    package static func until(_ day: String) -> Phrase {
      Phrase(nb: "til \(day)", nn: "til \(day)", en: "until \(day)")
    }

    package static let legendEnded = Phrase(
      nb: "hadde det før", nn: "hadde det før", en: "had it before")

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
        ? Phrase(nb: "har dette behovet", nn: "har dette behovet", en: "has this need")
        : Phrase(
          nb: "har disse \(count) behovene", nn: "har desse \(count) behova",
          en: "has these \(count) needs")
    }

    package static let newToday = Phrase(nb: "ny i dag", nn: "ny i dag", en: "new today")

    package static let legendLead = Phrase(
      nb: "har sagt ja, hovedansvar", nn: "har sagt ja, hovudansvar", en: "has agreed, in the lead")
    package static let legendRecorded = Phrase(
      nb: "har det (uten registrert ja)", nn: "har det (utan registrert ja)",
      en: "has it (no yes is recorded)")
    package static let legendAsked = Phrase(
      nb: "spurt, har ikke sagt ja", nn: "spurd, har ikkje sagt ja", en: "asked, no yes yet")
    package static let legendAssumed = Phrase(
      nb: "antatt, ikke registrert spurt", nn: "teke for gitt, ikkje registrert spurd",
      en: "assumed, but never asked")
    package static let legendLeadRecorded = Phrase(
      nb: "har hovedansvaret", nn: "har hovudansvaret", en: "is in the lead")
    package static let legendOver = Phrase(
      nb: "henvist, fristen er ute", nn: "tilvist, fristen er ute", en: "referred, overdue")
    package static let legendWaiting = Phrase(
      nb: "henvist, venter på svar", nn: "tilvist, ventar på svar", en: "referred, waits")
    package static let legendNobody = Phrase(
      nb: "ingen har det", nn: "ingen har det", en: "nobody has it")
    package static let legendUrgent = Phrase(
      nb: "behovet haster", nn: "behovet hastar", en: "the need is urgent")

    package static func over(_ days: String) -> Phrase {
      Phrase(
        nb: "venter, \(days) over fristen", nn: "ventar, \(days) over fristen",
        en: "waits, \(days) overdue")
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

    /// The services that could do something about a need that nobody has.
    package static func could(_ services: [String], _ language: Language) -> Phrase {
      let names = language.list(services)
      return Phrase(
        nb: "Kan spørres: \(names).", nn: "Kan spørjast: \(names).", en: "Could be asked: \(names)."
      )
    }

    /// The same with the title of the need.
    package static func could(
      _ title: String, _ services: [String], _ language: Language
    ) -> Phrase {
      let (names, quoted) = (language.list(services), language.quoted(title))
      return Phrase(
        nb: "Om \(quoted) kan en spørre \(names).", nn: "Om \(quoted) kan ein spørje \(names).",
        en: "About \(quoted) \(names) could be asked.")
    }

    package static let nobodyAsked = Phrase(
      nb: "ingen er spurt", nn: "ingen er spurd", en: "nobody was asked")
    package static let nobodyHas = Phrase(
      nb: "ingen har det", nn: "ingen har det", en: "nobody has it")

    // Sentences for those who cannot see the picture.

    package static func open(_ whose: String, _ title: String, _ days: String, isUrgent: Bool)
      -> Phrase
    {
      Phrase(
        nb: "\(whose): \(title), åpent i \(days)\(isUrgent ? ", haster" : "").",
        nn: "\(whose): \(title), ope i \(days)\(isUrgent ? ", hastar" : "").",
        en: "\(whose): \(title), open for \(days)\(isUrgent ? ", urgent" : "").")
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
        nb: "\(who) har det\(isLead ? " og har hovedansvaret" : "").",
        nn: "\(who) har det\(isLead ? " og har hovudansvaret" : "").",
        en: "\(who) has it\(isLead ? " and has the main responsibility" : "").")
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

    package static func description(_ family: String, _ summary: String) -> Phrase {
      Phrase(
        nb: "\(family). Til venstre åpne behov, til høyre de som gjør noe med dem. \(summary).",
        nn: "\(family). Til venstre opne behov, til høgre dei som gjer noko med dei. \(summary).",
        en:
          "\(family). On the left open needs, on the right those who do something about them. \(summary)."
      )
    }

    package static func nobodyTooltip(_ needs: [String], _ language: Language) -> String {
      Phrase(
        nb: "Ingen har: \(language.list(needs)).", nn: "Ingen har: \(language.list(needs)).",
        en: "Nobody has: \(language.list(needs)).")[language]
    }

    package static func does(_ who: String, _ needs: [String], _ language: Language) -> String {
      "\(who): \(language.list(needs))."
    }
  }
}
