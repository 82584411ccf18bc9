package import Analysis
import Model

extension Words {
  /// The words of the picture of where referrals stop.
  package enum Flow {
    package static let families = Phrase(
      nb: "Familiene selv", nn: "Familiane sjølve", en: "The families themselves")

    // MARK: Title

    /// - Parameters:
    ///   - count: how many are over the day for an answer; nil where that is hidden.
    ///   - isLeast: whether there are at least so many.
    ///   - time: how long the longest is over it.
    package static func title(
      _ count: Int?, isLeast: Bool, longest service: String, _ time: WaitingTime
    ) -> Phrase {
      let days = Urgent.aboutDays(time)
      if count == 1 {
        return Phrase(
          nb: "1 henvisning er over svarfristen, hos \(service): \(days.nb)",
          nn: "1 tilvising er over svarfristen, hos \(service): \(days.nn)",
          en: "1 referral is over the day for an answer, at \(service): \(days.en)")
      }
      guard let count else {
        return Phrase(
          nb: "Noen henvisninger er over svarfristen, lengst hos \(service): \(days.nb)",
          nn: "Nokre tilvisingar er over svarfristen, lengst hos \(service): \(days.nn)",
          en: "Some referrals are over the day for an answer, longest at \(service): \(days.en)")
      }
      let number = { (language: Language) in
        (isLeast ? least.capitalised[language] + " " : "") + language.number(count)
      }
      return Phrase(
        nb: "\(number(.nb)) henvisninger er over svarfristen, lengst hos \(service): \(days.nb)",
        nn: "\(number(.nn)) tilvisingar er over svarfristen, lengst hos \(service): \(days.nn)",
        en:
          "\(number(.en)) referrals are over the day for an answer, longest at \(service): \(days.en)"
      )
    }

    package static let least = Phrase(nb: "minst", nn: "minst", en: "at least")

    package static let titleNoneLate = Phrase(
      nb: "Ingen henvisning er over svarfristen", nn: "Inga tilvising er over svarfristen",
      en: "No referral is over the day for an answer")
    /// The same where some may be that are not named there.
    package static let titleNoneLateOnWall = Phrase(
      nb: "Ingen henvisning som kan stå på en vegg, er over svarfristen",
      nn: "Inga tilvising som kan stå på ein vegg, er over svarfristen",
      en: "No referral that can stand on a wall is over the day for an answer")

    /// Where none is late, and some are to be answered on the day.
    package static func titleToday(_ services: String) -> Phrase {
      Phrase(
        nb: "\(titleNoneLate.nb), men fristen går ut i dag hos \(services)",
        nn: "\(titleNoneLate.nn), men fristen går ut i dag hos \(services)",
        en: "\(titleNoneLate.en) yet, but that day is today at \(services)")
    }

    package static let others = Phrase(nb: "andre", nn: "andre", en: "others")

    /// Behind the title where none is late, and questions were lost all the same.
    package static func titleLost(_ head: Phrase, inCircles: Bool, stopped: Bool) -> Phrase {
      switch (inCircles, stopped) {
      case (true, true):
        Phrase(
          nb: "\(head.nb), men spørsmål gikk i ring eller stoppet",
          nn: "\(head.nn), men spørsmål gjekk i ring eller stoppa",
          en: "\(head.en), but questions went in circles or stopped")
      case (true, false):
        Phrase(
          nb: "\(head.nb), men spørsmål gikk i ring",
          nn: "\(head.nn), men spørsmål gjekk i ring",
          en: "\(head.en), but questions went in circles")
      case (false, true):
        Phrase(
          nb: "\(head.nb), men spørsmål stoppet underveis",
          nn: "\(head.nn), men spørsmål stoppa undervegs",
          en: "\(head.en), but questions stopped on the way")
      case (false, false): head
      }
    }
    package static let nothing = Phrase(
      nb: "Ingen henvisninger denne dagen", nn: "Ingen tilvisingar denne dagen",
      en: "No referrals on this day")

    /// The same where there may be some that are not named there.
    package static let nothingOnWall = Phrase(
      nb: "Ingen henvisninger som kan stå på en vegg",
      nn: "Ingen tilvisingar som kan stå på ein vegg",
      en: "No referrals that can stand on a wall")

    /// From somebody in a service to another in it.
    package static func within(_ service: String) -> Phrase {
      Phrase(nb: "\(service), internt", nn: "\(service), internt", en: "\(service), within it")
    }

    // MARK: Headings

    package static let headLate = Phrase(
      nb: "Dager over svarfristen", nn: "Dagar over svarfristen",
      en: "Days over the day for an answer")
    package static let headStops = Phrase(
      nb: "I ring, omvei eller stopp", nn: "I ring, omveg eller stopp",
      en: "Circles, detours and stops")
    package static let headWaiting = Phrase(
      nb: "Venter, fristen er ikke ute", nn: "Ventar, fristen er ikkje ute",
      en: "Waiting, in time so far")
    package static let headDeclined = Phrase(
      nb: "Fikk avslag", nn: "Fekk avslag", en: "Declined")
    package static let headRedirected = Phrase(
      nb: "Sendt videre av mottakeren", nn: "Send vidare av mottakaren",
      en: "Passed on by the receiver")

    /// A heading with how many there are, where that is known.
    package static func head(_ head: Phrase, _ count: Int?, isLeast: Bool) -> Phrase {
      guard let count else { return head }
      let number = Table.number(count, isLeast: isLeast)
      return Phrase(
        nb: "\(head.nb) (\(number.nb))", nn: "\(head.nn) (\(number.nn))",
        en: "\(head.en) (\(number.en))")
    }

    // MARK: What became of them

    /// The days by which one is over its deadline.
    package static func over(_ days: String) -> Phrase {
      Phrase(
        nb: "\(days) over fristen", nn: "\(days) over fristen", en: "\(days) overdue")
    }

    /// Of one or more, how long the longest is.
    package static func longestOver(_ time: WaitingTime) -> Phrase {
      let days = Urgent.aboutDays(time)
      if case .days = time {
        return Phrase(
          nb: "lengst \(days.nb) over fristen", nn: "lengst \(days.nn) over fristen",
          en: "up to \(days.en) overdue")
      }
      let ago = Urgent.ago(time)
      return Phrase(
        nb: "fristen gikk ut \(ago.nb)", nn: "fristen gjekk ut \(ago.nn)",
        en: "the deadline passed \(ago.en)")
    }

    /// Of those that wait, how many have their day for an answer today; nil where that is hidden.
    package static func dueToday(_ count: Int?, of waiting: Int) -> Phrase {
      guard let count, waiting > 1 else {
        return Phrase(
          nb: "svarfristen går ut i dag", nn: "svarfristen går ut i dag",
          en: "the day for an answer is today")
      }
      return Phrase(
        nb: "svarfristen går ut i dag for \(count) av dem",
        nn: "svarfristen går ut i dag for \(count) av dei",
        en: "the day for an answer is today for \(count) of them")
    }

    /// Two things that are said of the same.
    package static func both(_ one: Phrase, _ other: Phrase) -> Phrase {
      Phrase(
        nb: "\(one.nb), \(other.nb)", nn: "\(one.nn), \(other.nn)", en: "\(one.en), \(other.en)")
    }

    /// How long a question has gone round or on without a yes.
    package static func firstAsked(_ time: WaitingTime, isOldest: Bool) -> Phrase {
      let ago = Urgent.ago(time)
      return isOldest
        ? Phrase(
          nb: "den eldste først sendt \(ago.nb)", nn: "den eldste først send \(ago.nn)",
          en: "the oldest first sent \(ago.en)")
        : Phrase(
          nb: "først sendt \(ago.nb)", nn: "først send \(ago.nn)", en: "first sent \(ago.en)")
    }

    /// Beside the days, where there are several.
    package static func several(_ count: Int, overdue: Int) -> Phrase {
      count == overdue
        ? Phrase(
          nb: "\(count) venter, alle over fristen", nn: "\(count) ventar, alle over fristen",
          en: "\(count) waiting, all overdue")
        : Phrase(
          nb: "\(count) venter, \(overdue) over fristen",
          nn: "\(count) ventar, \(overdue) over fristen",
          en: "\(count) waiting, \(overdue) overdue")
    }

    /// Waiting referrals; `days` is how long the longest of those overdue is.
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

    package static let waits = Phrase(
      nb: "venter på svar", nn: "ventar på svar", en: "waiting for an answer")

    package static func declined(_ count: Int?) -> Phrase {
      guard let count else { return Phrase(nb: "avslag", nn: "avslag", en: "declined") }
      return Phrase(nb: "\(count) avslag", nn: "\(count) avslag", en: "\(count) declined")
    }

    /// By those who were asked.
    package static func redirected(_ count: Int?) -> Phrase {
      guard let count else { return Phrase(nb: "sendt videre", nn: "send vidare", en: "passed on") }
      return Phrase(
        nb: "\(count) sendt videre", nn: "\(count) send\(count == 1 ? "" : "e") vidare",
        en: "\(count) passed on")
    }

    package static func returned(_ count: Int?) -> Phrase {
      guard let count, count > 1 else {
        return Phrase(nb: "gikk i ring", nn: "gjekk i ring", en: "went in a circle")
      }
      return Phrase(
        nb: "\(count) gikk i ring", nn: "\(count) gjekk i ring", en: "\(count) went in circles")
    }

    package static func passedOn(_ count: Int?) -> Phrase {
      guard let count, count > 1 else {
        return Phrase(
          nb: "sendt tre ganger eller mer, uten ja", nn: "send tre gonger eller meir, utan ja",
          en: "sent three times or more, without a yes")
      }
      return Phrase(
        nb: "\(count) sendt tre ganger eller mer, uten ja",
        nn: "\(count) sende tre gonger eller meir, utan ja",
        en: "\(count) sent three times or more, without a yes")
    }

    /// One path of several.
    package static func oneOf(_ path: String) -> Phrase {
      Phrase(nb: "blant andre \(path)", nn: "mellom andre \(path)", en: "among others \(path)")
    }

    /// What was refused, and nobody took further; of several, when the oldest was.
    package static func stopped(_ count: Int?, _ time: WaitingTime) -> Phrase {
      let ago = Urgent.ago(time)
      guard let count, count > 1 else {
        return Phrase(
          nb: "stoppet her \(ago.nb)", nn: "stoppa her \(ago.nn)", en: "stopped here \(ago.en)")
      }
      return Phrase(
        nb: "\(count) stoppet her, den eldste \(ago.nb)",
        nn: "\(count) stoppa her, den eldste \(ago.nn)",
        en: "\(count) stopped here, the oldest \(ago.en)")
    }

    package static let nobodyAfter = Phrase(
      nb: "ingen henvisning videre, ingen registrert med ansvar",
      nn: "inga tilvising vidare, ingen registrert med ansvar",
      en: "not referred on, nobody recorded as responsible")

    package static let ring = Phrase(nb: "I RING", nn: "I RING", en: "CIRCLE")
    package static let detour = Phrase(nb: "OMVEI", nn: "OMVEG", en: "DETOUR")
    package static let stop = Phrase(nb: "STOPP", nn: "STOPP", en: "STOP")

    /// What was answered with a yes, in a quiet line.
    ///
    /// - Parameter isLeast: whether there are at least so many.
    package static func accepted(_ count: Int?, isLeast: Bool) -> Phrase {
      guard let count else {
        return Phrase(
          nb: "De andre fikk ja.", nn: "Dei andre fekk ja.", en: "Others were accepted.")
      }
      let number = { (language: Language) in
        (isLeast ? least.capitalised[language] + " " : "") + language.number(count)
      }
      return Phrase(
        nb: "\(number(.nb)) \(count == 1 ? "henvisning" : "henvisninger") fikk ja.",
        nn: "\(number(.nn)) \(count == 1 ? "tilvising" : "tilvisingar") fekk ja.",
        en: "\(number(.en)) \(count == 1 ? "referral was" : "referrals were") accepted.")
    }

    /// The rows of a list for which there is no room.
    package static func more(_ count: Int?) -> Phrase {
      guard let count else { return Phrase(nb: "og flere", nn: "og fleire", en: "and more") }
      let more = Phrase.number(count)
      return Phrase(nb: "og \(more.nb) til", nn: "og \(more.nn) til", en: "and \(more.en) more")
    }

    // MARK: Foot

    package static let period = Phrase(
      nb: "Svar fra de siste \(ServicePairs.daysOfReferral) dagene, og alt som venter.",
      nn: "Svar frå dei siste \(ServicePairs.daysOfReferral) dagane, og alt som ventar.",
      en: "Answers of the last \(ServicePairs.daysOfReferral) days, and all that waits.")

    /// On a wall.
    package static let worstAlone = Phrase(
      nb: "Bare det verste er med; resten er utelatt.",
      nn: "Berre det verste er med; resten er utelate.",
      en: "Only the worst is shown; the rest is left out.")

    /// Where numbers are hidden.
    package static let hidden = Phrase(
      nb: "Tall mellom to tjenester er skjult, og summer er rundet ned til hele ti.",
      nn: "Tal mellom to tenester er skjulte, og summar er runda ned til heile ti.",
      en: "Numbers between two services are hidden, and sums are rounded down to tens.")

    /// The same on a wall, where days are in steps too.
    package static let hiddenOnWall = Phrase(
      nb: "Tall er skjult eller rundet ned, også dagene.",
      nn: "Tal er skjulte eller runda ned, dagane òg.",
      en: "Numbers are hidden or rounded down, and so are days.")

    package static func between(_ from: String, _ to: String, _ words: String) -> String {
      "\(from) → \(to): \(words)."
    }

    package static func askedBy(_ who: String, _ others: String) -> Phrase {
      Phrase(
        nb: "\(who) får henvisninger fra \(others).", nn: "\(who) får tilvisingar frå \(others).",
        en: "\(who) gets referrals from \(others).")
    }

    package static func asks(_ who: String, _ others: String) -> Phrase {
      Phrase(
        nb: "\(who) henviser til \(others).", nn: "\(who) tilviser til \(others).",
        en: "\(who) refers to \(others).")
    }

    package static let headServices = Phrase(
      nb: "Hvem spør hvem", nn: "Kven spør kven", en: "Who asks whom")
  }
}
