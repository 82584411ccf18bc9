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

    /// Where nothing is critical or marked as urgent, how much is high all the same.
    package static func someTitle(_ count: Int, _ place: String) -> Phrase {
      let things = counted(count)
      return Phrase(
        nb: "\(things.nb) i \(place) må noen ta tak i.",
        nn: "\(things.nn) i \(place) må nokon ta tak i.",
        en: "Somebody has to see to \(things.en.lowercased()) in \(place).")
    }

    /// Below that title.
    package static func noneMarked(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(
          nb: "ikke merket som haster", nn: "ikkje merkt som hastar", en: "not marked as urgent")
        : Phrase(
          nb: "ikke noe av det er merket som haster", nn: "ikkje noko av det er merkt som hastar",
          en: "none of it is marked as urgent")
    }

    /// Where nothing critical or high is found: no more than that, for what is not recorded is not
    /// known.
    package static let nothing = Phrase(
      nb: "Ingen alvorlige funn i det som er registrert",
      nn: "Ingen alvorlege funn i det som er registrert",
      en: "No serious findings in what is recorded")

    /// Behind that, what is found all the same.
    package static func lesser(_ count: Int) -> Phrase {
      let (nb, en) = (Language.nb.number(count), Language.en.number(count))
      return Phrase(
        nb: "\(nb) mindre alvorlige funn står i listen over funn.",
        nn: "\(nb) mindre alvorlege funn står i lista over funn.",
        en:
          "\(en) less serious \(count == 1 ? "finding is" : "findings are") in the list of findings."
      )
    }

    /// Behind that, that open needs are marked as urgent, and why they are not here.
    package static func markedUrgent(_ count: Int) -> Phrase {
      let (nb, en) = (Language.nb.number(count), Language.en.number(count))
      return Phrase(
        nb: count == 1
          ? "Ett åpent behov er merket som haster: noen har sagt ja til det, eller er spurt nylig."
          : "\(nb) åpne behov er merket som haster: noen har sagt ja til dem, eller er spurt nylig.",
        nn: count == 1
          ? "Eitt ope behov er merkt som hastar: nokon har sagt ja til det, eller er spurd nyleg."
          : "\(nb) opne behov er merkte som hastar: nokon har sagt ja til dei, eller er spurd nyleg.",
        en: count == 1
          ? "One open need is marked as urgent: somebody has said yes to it, or was asked lately."
          : "\(en) open needs are marked as urgent: somebody has said yes to them, or was asked lately."
      )
    }

    /// Where there is nothing else to say.
    package static let mayBeMore = Phrase(
      nb: "Det kan finnes noe som ikke er skrevet inn.",
      nn: "Det kan finnast noko som ikkje er skrive inn.",
      en: "There may be something that has not been written down.")

    // The line below it.

    /// How much there is beside what is urgent, how much of it nobody is responsible for, and the
    /// days of the longest.
    package static func besides(_ count: Int, nobodys: Int, longest days: Int) -> Phrase {
      let (all, some) = (Phrase.number(count), Phrase.number(nobodys))
      let head = Phrase(
        nb: "\(all.nb) ting til må noen ta tak i", nn: "\(all.nn) ting til må nokon ta tak i",
        en: count == 1
          ? "somebody has to see to 1 more thing"
          : "somebody has to see to \(all.en) more things")
      if nobodys == 0 { return head }
      let whose =
        nobodys == count
        ? Phrase(
          nb: count == 1 ? "" : "alle ", nn: count == 1 ? "" : "alle ",
          en: count == 1 ? "" : "all ")
        : Phrase(nb: "\(some.nb) av dem ", nn: "\(some.nn) av dei ", en: "\(some.en) of them ")
      let isOne = nobodys == 1
      let time =
        days <= 0
        ? Phrase(nb: "", nn: "", en: "")
        : Phrase(
          nb: (isOne ? " i " : ", lengst i ") + Language.nb.days(days),
          nn: (isOne ? " i " : ", lengst i ") + Language.nn.days(days),
          en: (isOne ? " for " : ", the longest for ") + Language.en.days(days))
      return Phrase(
        nb: "\(head.nb), \(whose.nb)uten ansvarlig\(time.nb)",
        nn: "\(head.nn), \(whose.nn)utan ansvarleg\(time.nn)",
        en: "\(head.en), \(whose.en)with nobody responsible\(time.en)")
    }

    // What a number of days is of.

    /// Below the number: what it counts, without it.
    package static func clock(_ finding: Finding) -> Phrase {
      let measure = measure(finding)
      guard let days = finding.days, days > 0 else { return measure }
      let one = days == 1
      return Phrase(
        nb: (one ? "dag " : "dager ") + measure.nb, nn: (one ? "dag " : "dagar ") + measure.nn,
        en: (one ? "day " : "days ") + measure.en)
    }

    /// The same of a row, which may have no number.
    package static func clock(_ matter: UrgentMatters.Matter) -> Phrase {
      matter.saysDays ? clock(matter.clock) : stopped(matter.clock)
    }

    package static func measure(_ matter: UrgentMatters.Matter) -> Phrase {
      matter.saysDays ? measure(matter.clock) : stopped(matter.clock)
    }

    private static func stopped(_ finding: Finding) -> Phrase {
      finding.code == .gapDormant
        ? Phrase(nb: "står stille", nn: "står stille", en: "nothing new")
        : Phrase(nb: "har stoppet", nn: "har stoppa", en: "has stopped")
    }

    /// What a number of days counts, without the word for days; of a finding of today what
    /// happened.
    package static func measure(_ finding: Finding) -> Phrase {
      if finding.days ?? 0 <= 0 {
        return finding.code == .gapNobody
          ? Phrase(nb: "meldt", nn: "meldt", en: "raised")
          : Phrase(nb: "nytt", nn: "nytt", en: "new")
      }
      if finding.isWithoutYes {
        return Phrase(nb: "uten ja", nn: "utan ja", en: "without a yes")
      }
      switch finding.code {
      case .referralUnanswered, .agreementOverdue:
        return Phrase(nb: "over fristen", nn: "over fristen", en: "overdue")
      case .gapFamilyAlone:
        return Phrase(nb: "alene med det", nn: "aleine med det", en: "alone with it")
      case .gapDormant:
        return Phrase(nb: "siden sist", nn: "sidan sist", en: "since the last")
      default: return Phrase(nb: "siden", nn: "sidan", en: "ago")
      }
    }

    /// The large number of a row; where it is of today, that it is, and a dash where there is none.
    package static func number(_ matter: UrgentMatters.Matter) -> Phrase {
      matter.saysDays ? number(matter.days) : Phrase(nb: "–", nn: "–", en: "–")
    }

    /// The same, in a list.
    package static func shortNumber(_ matter: UrgentMatters.Matter) -> Phrase {
      matter.saysDays ? shortNumber(matter.days) : Phrase(nb: "–", nn: "–", en: "–")
    }

    /// The large number of so many days.
    package static func number(_ days: Int) -> Phrase {
      if days <= 0 { return Phrase(nb: "I dag", nn: "I dag", en: "Today") }
      return .number(days)
    }

    /// The same in a list: `75 d`.
    package static func shortNumber(_ days: Int) -> Phrase {
      if days <= 0 { return Phrase(nb: "i dag", nn: "i dag", en: "today") }
      let number = number(days)
      return Phrase(nb: number.nb + " d", nn: number.nn + " d", en: number.en + " d")
    }

    /// What stands before whose a need is that is marked as urgent, where no heading says it.
    package static let marked = Phrase(nb: "HASTER", nn: "HASTAR", en: "URGENT")

    /// `112 dager uten ja, merket som haster: «Angst» (Ida, 14 år, Familie Bjørk, Sentrum).`
    package static func sentence(
      _ matter: UrgentMatters.Matter, _ title: String, _ whose: String
    ) -> Phrase {
      let finding = matter.clock
      let mark =
        matter.isMarked
        ? Phrase(
          nb: ", merket som haster", nn: ", merkt som hastar", en: ", marked as urgent")
        : Phrase(nb: "", nn: "", en: "")
      let (number, clock) = (number(finding.days ?? 0), clock(matter))
      let days =
        !matter.saysDays
        ? clock.capitalised
        : finding.days ?? 0 > 0
          ? Phrase(
            nb: "\(number.nb) \(clock.nb)", nn: "\(number.nn) \(clock.nn)",
            en: "\(number.en) \(clock.en)")
          : Phrase(nb: clock.nb + " i dag", nn: clock.nn + " i dag", en: clock.en + " today")
            .capitalised
      return Phrase(
        nb: "\(days.nb)\(mark.nb): «\(title)» (\(whose)).",
        nn: "\(days.nn)\(mark.nn): «\(title)» (\(whose)).",
        en: "\(days.en)\(mark.en): \u{201C}\(title)\u{201D} (\(whose)).")
    }

    // Headings.

    /// Above the rows of a group.
    package static func heading(_ group: UrgentMatters.Group) -> Phrase {
      switch group {
      case .marked:
        Phrase(nb: "Merket som haster", nn: "Merkt som hastar", en: "Marked as urgent")
      case .markedNotCritical:
        Phrase(
          nb: "Merket som haster, men ikke kritisk: noen er spurt eller har det",
          nn: "Merkt som hastar, men ikkje kritisk: nokon er spurd eller har det",
          en: "Marked as urgent, but not critical: somebody was asked or has it")
      case .critical:
        Phrase(
          nb: "Kritisk, men ikke merket som haster", nn: "Kritisk, men ikkje merkt som hastar",
          en: "Critical, but not marked as urgent")
      case .others:
        Phrase(
          nb: "Ikke merket som haster, men noen må ta tak i det",
          nn: "Ikkje merkt som hastar, men nokon må ta tak i det",
          en: "Not marked as urgent, but somebody must see to it")
      }
    }

    /// A heading with how many stand below it.
    package static func heading(_ heading: Phrase, _ count: Int) -> Phrase {
      let number = Phrase.number(count)
      return Phrase(
        nb: "\(heading.nb) (\(number.nb))", nn: "\(heading.nn) (\(number.nn))",
        en: "\(heading.en) (\(number.en))")
    }

    package static let urgentToo = Phrase(
      nb: "Dette haster også", nn: "Dette hastar òg", en: "This is urgent too")
    /// Of what is not urgent, where some of that stands above already.
    package static let others = Phrase(
      nb: "Noen må også ta tak i dette", nn: "Nokon må òg ta tak i dette",
      en: "Somebody has to see to this too")

    /// How many there is no room for.
    package static func more(_ count: String) -> Phrase {
      Phrase(
        nb: "og \(count) til, som det ikke er plass til her",
        nn: "og \(count) til, som det ikkje er plass til her",
        en: "and \(count) more, for which there is no room here")
    }

    /// The sentence of that.
    package static func left(_ count: String) -> Phrase {
      Phrase(
        nb: "Det er \(count) til, som det ikke er plass til her.",
        nn: "Det er \(count) til, som det ikkje er plass til her.",
        en: "There are \(count) more, for which there is no room here.")
    }
  }
}
