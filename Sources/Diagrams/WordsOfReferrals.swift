import Model
import Wording

extension Words {
  /// The words of the flow of referrals.
  enum Flow {
    static let families = Phrase(
      nb: "Familiene selv", nn: "Familiane sjølve", en: "The families themselves")
    static let stop = Phrase(nb: "STOPP", nn: "STOPP", en: "STOP")

    static func summary(waiting: Int, overdue: Int, circles: Int, stopped: Int) -> Phrase {
      Phrase(
        nb:
          "\(waiting) venter på svar, \(overdue) over fristen · \(circles) i ring · \(stopped) stoppet opp",
        nn:
          "\(waiting) ventar på svar, \(overdue) over fristen · \(circles) i ring · \(stopped) stoppa opp",
        en:
          "\(waiting) wait for an answer, \(overdue) overdue · \(circles) in circles · \(stopped) stopped"
      )
    }

    static let description = Phrase(
      nb: "Linjer går fra den som spør til den som blir spurt.",
      nn: "Linjer går frå den som spør til den som blir spurd.",
      en: "Lines go from those who ask to those who are asked.")
    static let nothing = Phrase(
      nb: "Ingen henvisninger denne dagen", nn: "Ingen tilvisingar denne dagen",
      en: "No referrals on this day")

    /// The label of waiting referrals; `over` is empty where none is overdue.
    static func waiting(_ count: Int, over: String) -> Phrase {
      over.isEmpty
        ? Phrase(nb: "\(count) venter", nn: "\(count) ventar", en: "\(count) waiting")
        : count == 1
          ? Phrase(
            nb: "1 venter, \(over) over fristen", nn: "1 ventar, \(over) over fristen",
            en: "1 waiting, \(over) overdue")
          : Phrase(
            nb: "\(count) venter, lengst \(over) over", nn: "\(count) ventar, lengst \(over) over",
            en: "\(count) waiting, up to \(over) overdue")
    }

    static func declined(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) nei", nn: "\(count) nei", en: "\(count) no")
    }

    static func redirected(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) sendt videre", nn: "\(count) send vidare", en: "\(count) passed on")
    }

    static func returned(_ count: Int) -> Phrase {
      Phrase(
        nb: "↻ \(count) tilbake i ring", nn: "↻ \(count) tilbake i ring",
        en: "↻ \(count) back in a circle")
    }

    static func passedOn(_ count: Int) -> Phrase {
      Phrase(
        nb: "» \(count) sendt videre 3 ganger eller mer",
        nn: "» \(count) send vidare 3 gonger eller meir",
        en: "» \(count) passed on 3 times or more")
    }

    static func accepted(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) ja", nn: "\(count) ja", en: "\(count) yes")
    }

    static func stopped(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) stoppet her", nn: "\(count) stoppa her", en: "\(count) stopped here")
    }

    static let legendWaiting = Phrase(
      nb: "venter på svar", nn: "ventar på svar", en: "waiting for an answer")
    static let legendOver = Phrase(
      nb: "venter, fristen er ute", nn: "ventar, fristen er ute", en: "waiting, overdue")
    static let legendDeclined = Phrase(
      nb: "fikk nei eller ble sendt videre", nn: "fekk nei eller vart send vidare",
      en: "declined or passed on")
    static let legendReturned = Phrase(
      nb: "kom tilbake dit den hadde vært", nn: "kom tilbake dit ho hadde vore",
      en: "came back to where it had been")
    static let legendPassedOn = Phrase(
      nb: "sendt videre 3 ganger eller mer", nn: "send vidare 3 gonger eller meir",
      en: "passed on 3 times or more")
    static let legendAccepted = Phrase(
      nb: "fikk ja (tykkere: flere)", nn: "fekk ja (tjukkare: fleire)",
      en: "accepted (thicker: more)")
    static let legendStop = Phrase(
      nb: "nei, og ingen gjør noe med behovet", nn: "nei, og ingen gjer noko med behovet",
      en: "no, and nobody does anything about the need")

    static let period = Phrase(
      nb: "Svar fra de siste 365 dagene, og alt som venter.",
      nn: "Svar frå dei siste 365 dagane, og alt som ventar.",
      en: "Answers of the last 365 days, and all that waits.")

    static func between(_ from: String, _ to: String, _ words: String) -> String {
      "\(from) → \(to): \(words.replacing("\n", with: ", "))."
    }

    /// How many lines there was no room for, and how many referrals that wait are in them.
    static func cutLines(_ count: Int, waiting: Int) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(count) linjer med mindre, der \(waiting) venter på svar.",
        nn:
          "Utelate for å vere leseleg: \(count) linjer med mindre, der \(waiting) ventar på svar.",
        en:
          "Left out to stay readable: \(count) lesser lines, in which \(waiting) wait for an answer."
      )
    }

    static func cutStops(services: Int, count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt: \(count) som stoppet hos \(services) andre tjenester.",
        nn: "Utelate: \(count) som stoppa hos \(services) andre tenester.",
        en: "Left out: \(count) that stopped at \(services) other services.")
    }

    static func cutYes(_ count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt: \(count) andre som fikk ja.", nn: "Utelate: \(count) andre som fekk ja.",
        en: "Left out: \(count) others that were accepted.")
    }

    static func askedBy(_ who: String, _ others: String) -> Phrase {
      Phrase(
        nb: "\(who) blir spurt av \(others).", nn: "\(who) blir spurd av \(others).",
        en: "\(who) is asked by \(others).")
    }

    static let headFrom = Phrase(nb: "DE SOM SPØR", nn: "DEI SOM SPØR", en: "THOSE WHO ASK")
    static let headTo = Phrase(
      nb: "DE SOM BLIR SPURT", nn: "DEI SOM BLIR SPURDE", en: "THOSE WHO ARE ASKED")

    static func stoppedAt(_ names: [String], _ language: Language) -> String {
      Phrase(
        nb: "Stoppet opp hos \(language.list(names)).",
        nn: "Stoppa opp hos \(language.list(names)).",
        en: "Stopped at \(language.list(names)).")[language]
    }
  }
}
