import Model

extension Words {
  /// The words of the flow of referrals.
  package enum Flow {
    package static let families = Phrase(
      nb: "Familiene selv", nn: "Familiane sjølve", en: "The families themselves")
    package static let stop = Phrase(nb: "STOPP", nn: "STOPP", en: "STOP")

    package static func summary(waiting: Int, overdue: Int, circles: Int, stopped: Int) -> Phrase {
      Phrase(
        nb:
          "\(waiting) venter på svar, \(overdue) over fristen · \(circles) gikk i ring · \(stopped) stoppet opp",
        nn:
          "\(waiting) ventar på svar, \(overdue) over fristen · \(circles) gjekk i ring · \(stopped) stoppa opp",
        en:
          "\(waiting) wait for an answer, \(overdue) overdue · \(circles) went in circles · \(stopped) stopped"
      )
    }

    package static let description = Phrase(
      nb: "Linjene går fra den som henviser til den som mottar.",
      nn: "Linjene går frå den som tilviser til den som tek imot.",
      en: "Lines go from those who refer to those who receive.")
    package static let nothing = Phrase(
      nb: "Ingen henvisninger denne dagen", nn: "Ingen tilvisingar denne dagen",
      en: "No referrals on this day")

    /// The one that is longest overdue.
    package static func longest(_ from: String, _ to: String, _ days: String) -> Phrase {
      Phrase(
        nb: "lengst over fristen: \(from) → \(to), \(days)",
        nn: "lengst over fristen: \(from) → \(to), \(days)",
        en: "longest overdue: \(from) → \(to), \(days)")
    }

    /// The label of waiting referrals; `days` is how long the longest of those overdue is.
    package static func waiting(_ count: Int, overdue: Int, _ days: String) -> Phrase {
      switch (count, overdue) {
      case (_, 0): Phrase(nb: "\(count) venter", nn: "\(count) ventar", en: "\(count) waiting")
      case (1, _):
        Phrase(
          nb: "1 venter, \(days) over fristen", nn: "1 ventar, \(days) over fristen",
          en: "1 waiting, \(days) overdue")
      case (_, 1):
        Phrase(
          nb: "\(count) venter, 1 av dem \(days) over fristen",
          nn: "\(count) ventar, 1 av dei \(days) over fristen",
          en: "\(count) waiting, 1 of them \(days) overdue")
      default:
        Phrase(
          nb: "\(count) venter, \(overdue) over fristen, lengst \(days)",
          nn: "\(count) ventar, \(overdue) over fristen, lengst \(days)",
          en: "\(count) waiting, \(overdue) overdue, up to \(days)")
      }
    }

    package static func declined(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) avslag", nn: "\(count) avslag", en: "\(count) declined")
    }

    /// Those at the other end of the line did it, not those beside whom it stands.
    package static func redirected(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) sendt videre", nn: "\(count) send\(count == 1 ? "" : "e") vidare",
        en: "\(count) passed on")
    }

    package static func returned(_ count: Int) -> Phrase {
      Phrase(
        nb: "↻ \(count) gikk i ring", nn: "↻ \(count) gjekk i ring",
        en: "↻ \(count) went in a circle")
    }

    package static func passedOn(_ count: Int) -> Phrase {
      Phrase(
        nb: "» \(count) sendt minst 3 ganger", nn: "» \(count) send minst 3 gonger",
        en: "» \(count) sent 3 times or more")
    }

    /// One path of several.
    package static func oneOf(_ path: String) -> Phrase {
      Phrase(nb: "blant andre \(path)", nn: "mellom andre \(path)", en: "among others \(path)")
    }

    package static func accepted(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) fikk ja", nn: "\(count) fekk ja", en: "\(count) accepted")
    }

    package static func stopped(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) stoppet her", nn: "\(count) stoppa her", en: "\(count) stopped here")
    }

    package static let legendWaiting = Phrase(
      nb: "venter på svar", nn: "ventar på svar", en: "waiting for an answer")
    package static let legendOver = Phrase(
      nb: "venter, fristen er ute", nn: "ventar, fristen er ute", en: "waiting, overdue")
    package static let legendDeclined = Phrase(nb: "avslag", nn: "avslag", en: "declined")
    package static let legendRedirected = Phrase(
      nb: "mottakeren sendte den videre", nn: "mottakaren sende henne vidare",
      en: "the receiver passed it on")
    package static let legendReturned = Phrase(
      nb: "tilbake til en som har hatt saken", nn: "tilbake til ein som har hatt saka",
      en: "came back to somebody who had had it before")
    package static let legendPassedOn = Phrase(
      nb: "sendt minst 3 ganger, uten ja", nn: "send minst 3 gonger, utan ja",
      en: "sent 3 times or more, without a yes")
    package static let legendAccepted = Phrase(
      nb: "fikk ja (tykkere: flere)", nn: "fekk ja (tjukkare: fleire)",
      en: "accepted (thicker: more)")
    package static let legendStop = Phrase(
      nb: "ingen henvisning videre, ingen registrert med ansvar",
      nn: "inga tilvising vidare, ingen registrert med ansvar",
      en: "not referred on, nobody recorded as responsible")

    /// The sentence of the foot where a question is shown that went several ways.
    package static let sameQuestion = Phrase(
      nb: "En sak med ↻ eller » er én og samme, og står også på linjene den gikk underveis.",
      nn: "Ei sak med ↻ eller » er ei og same, og står òg på linjene ho gjekk undervegs.",
      en: "A case with ↻ or » is one and the same, and also stands on the lines it took.")

    package static let period = Phrase(
      nb: "Svar fra de siste 365 dagene, og alt som venter.",
      nn: "Svar frå dei siste 365 dagane, og alt som ventar.",
      en: "Answers of the last 365 days, and all that waits.")

    package static func between(_ from: String, _ to: String, _ words: String) -> String {
      "\(from) → \(to): \(words.replacing("\n", with: ", "))."
    }

    /// How many lines there was no room for, and how many referrals that wait are in them.
    package static func cutLines(_ count: Int, waiting: Int) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(count) mindre linjer, der \(waiting) venter på svar.",
        nn: "Utelate for å vere leseleg: \(count) mindre linjer, der \(waiting) ventar på svar.",
        en:
          "Left out to stay readable: \(count) lesser lines, in which \(waiting) wait for an answer."
      )
    }

    package static func cutStops(services: Int, count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt: \(count) som stoppet hos \(services) andre tjenester.",
        nn: "Utelate: \(count) som stoppa hos \(services) andre tenester.",
        en: "Left out: \(count) that stopped at \(services) other services.")
    }

    package static func cutYes(_ count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt: \(count) andre som fikk ja.", nn: "Utelate: \(count) andre som fekk ja.",
        en: "Left out: \(count) others that were accepted.")
    }

    package static func askedBy(_ who: String, _ others: String) -> Phrase {
      Phrase(
        nb: "\(who) får henvisninger fra \(others).", nn: "\(who) får tilvisingar frå \(others).",
        en: "\(who) gets referrals from \(others).")
    }

    package static let headFrom = Phrase(nb: "HENVISER", nn: "TILVISER", en: "REFER")
    package static let headTo = Phrase(nb: "MOTTAR", nn: "TEK IMOT", en: "RECEIVE")
  }
}
