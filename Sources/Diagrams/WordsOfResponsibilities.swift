import Model
import Wording

extension Words {
  /// The words of the picture of who does what.
  enum Holding {
    /// `INGEN gjør noe med 2`.
    static func nobodyDoes(_ count: Int) -> Phrase {
      Phrase(
        nb: "INGEN gjør noe med \(count)", nn: "INGEN gjer noko med \(count)",
        en: "NOBODY does anything about \(count)")
    }

    static func waiting(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(
          nb: "1 henvisning venter på svar", nn: "1 tilvising ventar på svar",
          en: "1 referral waits for an answer")
        : Phrase(
          nb: "\(count) henvisninger venter på svar", nn: "\(count) tilvisingar ventar på svar",
          en: "\(count) referrals wait for an answer")
    }

    /// - Parameter isMore: whether there are others that nobody does anything about.
    static func nobodySaidYes(_ count: Int, isMore: Bool) -> Phrase {
      let others = isMore ? Phrase(nb: " andre", nn: " andre", en: " others") : nil
      return Phrase(
        nb: "ingen har sagt ja til \(count)\(others?.nb ?? "")",
        nn: "ingen har sagt ja til \(count)\(others?.nn ?? "")",
        en: "nobody has agreed to \(count)\(others?.en ?? "")")
    }

    /// What has waited longest without anybody's yes.
    static func longest(_ title: String, _ days: String) -> Phrase {
      Phrase(
        nb: "lengst uten ja: \(title), \(days)", nn: "lengst utan ja: \(title), \(days)",
        en: "longest without a yes: \(title), \(days)")
    }

    static let legendNoYes = Phrase(
      nb: "ingen har sagt ja", nn: "ingen har sagt ja", en: "nobody has agreed")

    static let everybody = Phrase(
      nb: "noen gjør noe med alle", nn: "nokon gjer noko med alle",
      en: "somebody does something about each")
    static let noNeeds = Phrase(
      nb: "Ingen åpne behov denne dagen", nn: "Ingen opne behov denne dagen",
      en: "No open needs on this day")
    /// `ago` as in `for 12 dager siden`.
    static func askedFor(_ ago: String) -> Phrase {
      Phrase(nb: "spurt \(ago)", nn: "spurd \(ago)", en: "asked \(ago)")
    }

    static let saidYes = Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has agreed")
    static let saidYesAndLeads = Phrase(
      nb: "ja, hovedansvar", nn: "ja, hovudansvar", en: "agreed, in the lead")
    static let headNeeds = Phrase(
      nb: "ÅPNE BEHOV, OG HVOR LENGE – først det INGEN gjør, så det som haster, så det eldste",
      nn: "OPNE BEHOV, OG KOR LENGE – først det INGEN gjer, så det som hastar, så det eldste",
      en: "OPEN NEEDS, AND HOW LONG – first what NOBODY does, then the urgent, then the oldest")
    static let headHelpers = Phrase(
      nb: "HVEM, OG OM DE HAR SAGT JA", nn: "KVEN, OG OM DEI HAR SAGT JA",
      en: "WHO, AND WHETHER THEY AGREED")
    /// Where nobody's yes is recorded.
    static let headRecorded = Phrase(nb: "HVEM", nn: "KVEN", en: "WHO")

    static let ended = Phrase(nb: "ikke nå lenger", nn: "ikkje no lenger", en: "no longer")

    static func until(_ day: String) -> Phrase {
      Phrase(nb: "til \(day)", nn: "til \(day)", en: "until \(day)")
    }

    static let legendEnded = Phrase(
      nb: "hadde det før", nn: "hadde det før", en: "had it before")

    /// In a child's own lens: the needs that are not in it.
    static func othersNeeds(_ count: Int) -> Phrase {
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
    static func nobodyDoesThese(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(
          nb: "gjør noe med dette", nn: "gjer noko med dette", en: "does anything about this")
        : Phrase(
          nb: "gjør noe med disse \(count)", nn: "gjer noko med desse \(count)",
          en: "does anything about these \(count)")
    }

    static let newToday = Phrase(nb: "ny i dag", nn: "ny i dag", en: "new today")

    static let legendLead = Phrase(
      nb: "har sagt ja, hovedansvar", nn: "har sagt ja, hovudansvar",
      en: "has agreed, in the lead")
    static let legendRecorded = Phrase(
      nb: "har det (ja er ikke skrevet inn)", nn: "har det (ja er ikkje skrive inn)",
      en: "has it (no yes is recorded)")
    static let legendAsked = Phrase(
      nb: "spurt, ikke sagt ja", nn: "spurd, ikkje sagt ja", en: "asked, no yes yet")
    static let legendAssumed = Phrase(
      nb: "antatt, men ikke spurt", nn: "teke for gitt, men ikkje spurd",
      en: "assumed, but never asked")
    static let legendLeadRecorded = Phrase(
      nb: "har hovedansvaret", nn: "har hovudansvaret", en: "is in the lead")
    static let legendOver = Phrase(
      nb: "henvist, fristen er ute", nn: "tilvist, fristen er ute", en: "referred, overdue")
    static let legendWaiting = Phrase(
      nb: "henvist, venter på svar", nn: "tilvist, ventar på svar",
      en: "referred, waits")
    static let legendNobody = Phrase(
      nb: "ingen gjør noe", nn: "ingen gjer noko", en: "nobody does anything")
    static let legendUrgent = Phrase(
      nb: "behovet haster", nn: "behovet hastar", en: "the need is urgent")

    static func over(_ days: String) -> Phrase {
      Phrase(
        nb: "venter, \(days) over fristen", nn: "ventar, \(days) over fristen",
        en: "waits, \(days) overdue")
    }

    static func due(_ day: String) -> Phrase {
      Phrase(
        nb: "venter, frist \(day)", nn: "ventar, frist \(day)", en: "waits, due \(day)")
    }

    /// Who had it; `until` is empty where no end is known.
    static func had(_ name: String, until: String) -> Phrase {
      until.isEmpty
        ? Phrase(
          nb: "ingen etter \(name)", nn: "ingen etter \(name)", en: "nobody after \(name)")
        : Phrase(
          nb: "ingen etter \(name) (til \(until))", nn: "ingen etter \(name) (til \(until))",
          en: "nobody after \(name) (until \(until))")
    }

    static let nobodyAsked = Phrase(
      nb: "ingen er spurt", nn: "ingen er spurd", en: "nobody was asked")
    static let nobodyHas = Phrase(nb: "ingen har det", nn: "ingen har det", en: "nobody has it")

    // Sentences for those who cannot see the picture.

    static func open(_ whose: String, _ title: String, _ days: String, isUrgent: Bool) -> Phrase {
      Phrase(
        nb: "\(whose): \(title), åpent i \(days)\(isUrgent ? ", haster" : "").",
        nn: "\(whose): \(title), ope i \(days)\(isUrgent ? ", hastar" : "").",
        en: "\(whose): \(title), open for \(days)\(isUrgent ? ", urgent" : "").")
    }

    static let nobodySentence = Phrase(
      nb: "Ingen gjør noe.", nn: "Ingen gjer noko.", en: "Nobody does anything.")

    static func accepted(_ who: String, isLead: Bool) -> Phrase {
      Phrase(
        nb: "\(who) har sagt ja\(isLead ? " og har hovedansvaret" : "").",
        nn: "\(who) har sagt ja\(isLead ? " og har hovudansvaret" : "").",
        en: "\(who) has said yes\(isLead ? " and has the main responsibility" : "").")
    }

    static func recorded(_ who: String, isLead: Bool) -> Phrase {
      Phrase(
        nb: "\(who) har det\(isLead ? " og har hovedansvaret" : "").",
        nn: "\(who) har det\(isLead ? " og har hovudansvaret" : "").",
        en: "\(who) has it\(isLead ? " and has the main responsibility" : "").")
    }

    static func wasAsked(_ who: String, _ day: String) -> Phrase {
      Phrase(
        nb: "\(who) ble spurt \(day) og har ikke sagt ja.",
        nn: "\(who) vart spurd \(day) og har ikkje sagt ja.",
        en: "\(who) was asked on \(day) and has not said yes.")
    }

    static func isAssumed(_ who: String) -> Phrase {
      Phrase(
        nb: "Det antas at \(who) har det, men ingen har spurt eller sagt ja.",
        nn: "Det er teke for gitt at \(who) har det, men ingen har spurt eller sagt ja.",
        en: "\(who) is assumed to have it, but nobody has asked or agreed.")
    }

    static func sent(_ to: String, _ day: String, over: String) -> Phrase {
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

    static func description(_ family: String, _ summary: String) -> Phrase {
      Phrase(
        nb: "\(family). Til venstre åpne behov, til høyre de som gjør noe med dem. \(summary).",
        nn: "\(family). Til venstre opne behov, til høgre dei som gjer noko med dei. \(summary).",
        en:
          "\(family). On the left open needs, on the right those who do something about them. \(summary)."
      )
    }

    static func nobodyTooltip(_ needs: [String], _ language: Language) -> String {
      Phrase(
        nb: "Ingen gjør noe med: \(language.list(needs)).",
        nn: "Ingen gjer noko med: \(language.list(needs)).",
        en: "Nobody does anything about: \(language.list(needs)).")[language]
    }

    static func does(_ who: String, _ needs: [String], _ language: Language) -> String {
      "\(who): \(language.list(needs))."
    }
  }
}
