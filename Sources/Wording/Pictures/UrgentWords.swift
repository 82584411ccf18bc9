package import Analysis

extension Words {
  /// The words of the picture of what somebody should do something about now.
  package enum Urgent {
    // The title.

    /// How much is urgent, and how much of it concerns the same families.
    ///
    /// - Parameters:
    ///   - place: where the network is.
    ///   - together: the things of families with several, and how many families those are.
    package static func title(
      _ count: Int, _ place: String, together: (matters: Int, families: Int)
    ) -> Phrase {
      let things = counted(count)
      let head = Phrase(
        nb: "\(things.nb) haster i \(place) nå.", nn: "\(things.nn) hastar i \(place) no.",
        en: "\(things.en) \(count == 1 ? "is" : "are") urgent in \(place) now.")
      guard together.families > 0 else { return head }
      let whose = whose(count, together)
      return Phrase(
        nb: head.nb + " " + whose.nb, nn: head.nn + " " + whose.nn, en: head.en + " " + whose.en)
    }

    private static func counted(_ count: Int) -> Phrase {
      if count == 1 { return Phrase(nb: "Én ting", nn: "Éin ting", en: "One thing") }
      let (nb, en) = (Language.nb.number(count), Language.en.number(count))
      return Phrase(nb: nb + " ting", nn: nb + " ting", en: en + " things")
    }

    private static func whose(_ count: Int, _ together: (matters: Int, families: Int)) -> Phrase {
      let isAll = together.matters == count
      let some = Phrase.count(together.matters).capitalised
      let families = Phrase.count(together.families)
      if together.families > 1 {
        return isAll
          ? Phrase(
            nb: "De gjelder \(families.nb) familier.", nn: "Dei gjeld \(families.nn) familiar.",
            en: "They concern \(families.en) families.")
          : Phrase(
            nb: "\(some.nb) av dem gjelder \(families.nb) familier.",
            nn: "\(some.nn) av dei gjeld \(families.nn) familiar.",
            en: "\(some.en) of them concern \(families.en) families.")
      }
      if isAll {
        return count == 2
          ? Phrase(
            nb: "Begge gjelder samme familie.", nn: "Begge gjeld same familien.",
            en: "Both concern the same family.")
          : Phrase(
            nb: "Alle gjelder samme familie.", nn: "Alle gjeld same familien.",
            en: "All concern the same family.")
      }
      return Phrase(
        nb: "\(some.nb) av dem gjelder samme familie.",
        nn: "\(some.nn) av dei gjeld same familien.",
        en: "\(some.en) of them concern the same family.")
    }

    /// Where nothing critical is found: no more than that, for what is not recorded is not known.
    package static let nothing = Phrase(
      nb: "Ingen kritiske funn i det som er registrert",
      nn: "Ingen kritiske funn i det som er registrert",
      en: "No critical findings in what is recorded")

    /// Behind that, where needs have nobody all the same.
    package static func needsOfNobody(_ count: Int) -> Phrase {
      let (nb, en) = (Language.nb.number(count), Language.en.number(count))
      return Phrase(
        nb: "\(count == 1 ? "Ett" : nb) behov er det ingen som gjør noe med.",
        nn: "\(count == 1 ? "Eitt" : nb) behov er det ingen som gjer noko med.",
        en: count == 1 ? "One need has nobody." : "\(en) needs have nobody.")
    }

    /// Where there is nothing else to say.
    package static let mayBeMore = Phrase(
      nb: "Det kan finnes noe som ikke er skrevet inn.",
      nn: "Det kan finnast noko som ikkje er skrive inn.",
      en: "There may be something that has not been written down.")

    // The line below it.

    /// How many needs have nobody beside those that are urgent, and the days of the longest.
    package static func besides(_ count: Int, longest days: Int) -> Phrase {
      let (nb, en) = (Language.nb.number(count), Language.en.number(count))
      let (day, dag, dager) = (
        Language.en.days(days), Language.nn.days(days), Language.nb.days(days)
      )
      return Phrase(
        nb: "\(nb) behov til har ingen, det lengste i \(dager)",
        nn: "\(nb) behov til har ingen, det lengste i \(dag)",
        en: count == 1
          ? "1 more need has nobody, for \(day)"
          : "\(en) more needs have nobody, the longest for \(day)")
    }

    package static let clocks = Phrase(
      nb: "dager uten ja eller over svarfristen, flest først",
      nn: "dagar utan ja eller over svarfristen, flest først",
      en: "days without a yes or over the deadline for an answer, most first")

    // What a number of days is of.

    /// Below the number: what it counts, without it.
    package static func clock(_ finding: Finding) -> Phrase {
      let one = finding.days == 1
      let days = Phrase(
        nb: one ? "dag" : "dager", nn: one ? "dag" : "dagar", en: one ? "day" : "days")
      if finding.isOfNobody {
        return Phrase(
          nb: days.nb + " uten ja", nn: days.nn + " utan ja", en: days.en + " without a yes")
      }
      if finding.code == .referralUnanswered {
        return Phrase(
          nb: days.nb + " over fristen", nn: days.nn + " over fristen", en: days.en + " overdue")
      }
      return Phrase(nb: days.nb + " siden", nn: days.nn + " sidan", en: days.en + " ago")
    }

    /// `112 dager uten ja: «Angst» (Ida, 14 år, Familie Bjørk, Sentrum).`
    package static func sentence(_ days: String, _ clock: Phrase, _ title: String, _ whose: String)
      -> Phrase
    {
      Phrase(
        nb: "\(days) \(clock.nb): «\(title)» (\(whose)).",
        nn: "\(days) \(clock.nn): «\(title)» (\(whose)).",
        en: "\(days) \(clock.en): \u{201C}\(title)\u{201D} (\(whose)).")
    }

    // Headings.

    package static let urgentToo = Phrase(
      nb: "Dette haster også", nn: "Dette hastar òg", en: "This is urgent too")
    package static let nobodyToo = Phrase(
      nb: "Ikke merket som haster, men ingen gjør noe med dette",
      nn: "Ikkje merkt som hastar, men ingen gjer noko med dette",
      en: "Not marked as urgent, but nobody does anything about this")
    /// The same where nothing is urgent.
    package static let nobody = Phrase(
      nb: "Dette gjør ingen noe med", nn: "Dette gjer ingen noko med",
      en: "Nobody does anything about this")

    /// How many there is no room for.
    package static func more(_ count: String) -> Phrase {
      Phrase(
        nb: "og \(count) til; alle står i funnene", nn: "og \(count) til; alle står i funna",
        en: "and \(count) more; all are among the findings")
    }

    /// The sentence of that.
    package static func left(_ count: String) -> Phrase {
      Phrase(
        nb: "Det er \(count) til; alle står i funnene.",
        nn: "Det er \(count) til; alle står i funna.",
        en: "There are \(count) more; all are among the findings.")
    }

    // For a wall.

    /// A life area, and for how long the longest need of it has had nobody.
    package static func wallTitle(_ names: String, _ place: String, _ days: Phrase) -> Phrase {
      Phrase(
        nb: "Behov innen \(names) har stått lengst uten noen i \(place): \(days.nb).",
        nn: "Behov innan \(names) har stått lengst utan nokon i \(place): \(days.nn).",
        en: "Needs within \(names) have had nobody for longest in \(place): \(days.en).")
    }

    /// The same where every need has somebody, and services have not answered.
    package static func wallTitle(
      unanswered names: String, _ place: String, _ days: Phrase
    ) -> Phrase {
      Phrase(
        nb: "Lengst uten svar i \(place): \(names), \(days.nb) etter fristen.",
        nn: "Lengst utan svar i \(place): \(names), \(days.nn) etter fristen.",
        en: "Longest without an answer in \(place): \(names), \(days.en) past the deadline.")
    }

    package static let wallNothing = Phrase(
      nb: "Ingen funn som kan stå på en vegg, i det som er registrert",
      nn: "Ingen funn som kan stå på ein vegg, i det som er registrert",
      en: "No findings that can stand on a wall, in what is recorded")
    package static let wallTooFew = Phrase(
      nb: "Færre enn 5 familier følges opp", nn: "Færre enn 5 familiar blir følgde opp",
      en: "Fewer than 5 families are followed up")
    package static let wallPointsOut = Phrase(
      nb: "Et bilde på veggen ville ha pekt dem ut.",
      nn: "Eit bilete på veggen ville ha peikt dei ut.",
      en: "A picture on a wall would point them out.")

    package static let wallNobody = Phrase(
      nb: "Behov som ingen gjør noe med", nn: "Behov som ingen gjer noko med",
      en: "Needs that nobody does anything about")
    package static let wallUnanswered = Phrase(
      nb: "Disse har ikke svart", nn: "Desse har ikkje svara", en: "These have not answered")

    /// `over 90`, or a number as it is.
    package static func about(_ days: WaitingTime) -> Phrase {
      switch days {
      case .days(let number):
        Phrase(
          nb: Language.nb.number(number), nn: Language.nn.number(number),
          en: Language.en.number(number))
      case .over(let number):
        Phrase(nb: "over \(number)", nn: "over \(number)", en: "over \(number)")
      case .upTo(let number):
        Phrase(nb: "inntil \(number)", nn: "inntil \(number)", en: "up to \(number)")
      }
    }

    /// The same with its unit.
    package static func aboutDays(_ days: WaitingTime) -> Phrase {
      let (number, one) = (about(days), days == .days(1))
      return Phrase(
        nb: number.nb + (one ? " dag" : " dager"), nn: number.nn + (one ? " dag" : " dagar"),
        en: number.en + (one ? " day" : " days"))
    }

    /// How long the longest need of an area of life has had nobody.
    package static func wallNeed(_ domain: String, _ days: Phrase) -> Phrase {
      Phrase(
        nb: "\(domain): behov som ingen gjør noe med, lengst i \(days.nb).",
        nn: "\(domain): behov som ingen gjer noko med, lengst i \(days.nn).",
        en: "\(domain): needs that nobody does anything about, for \(days.en) at most.")
    }

    /// That a service has not answered; `days` is the longest over its deadline.
    package static func wallQuestion(_ service: String, _ days: Phrase) -> Phrase {
      Phrase(
        nb: "\(service) har ikke svart; fristen gikk ut for \(days.nb) siden.",
        nn: "\(service) har ikkje svara; fristen gjekk ut for \(days.nn) sidan.",
        en: "\(service) has not answered; the deadline passed \(days.en) ago.")
    }

    package static let wallMore = Phrase(
      nb: "og flere", nn: "og fleire", en: "and more")
    package static let wallOverdue = Phrase(
      nb: "dager over fristen", nn: "dagar over fristen", en: "days overdue")
    package static let wallDays = Phrase(
      nb: "dager uten ja", nn: "dagar utan ja", en: "days without a yes")
    package static let wallClocks = Phrase(
      nb: "det som har stått lengst, først", nn: "det som har stått lengst, først",
      en: "what has stood longest, first")
    package static let wallHidden = Phrase(
      nb: "Dagene er avrundet, så ingen skal kunne kjenne igjen en familie.",
      nn: "Dagane er avrunda, så ingen skal kunne kjenne att ein familie.",
      en: "Days are rounded, so that nobody is to recognise a family.")
    package static let wallOnePerson = Phrase(
      nb: "Tjenester med bare én ansatt er ikke med.",
      nn: "Tenester med berre éin tilsett er ikkje med.",
      en: "Services with only one employee are left out.")
  }
}
