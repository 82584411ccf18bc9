package import Analysis
import Model

extension Words {
  /// The words of the table of gaps.
  package enum Table {
    /// `2 av 5`, of which the first are nobody's; without a number where it is hidden.
    ///
    /// - Parameter isLeast: whether there are at least so many: `20+ av 57`.
    package static func nobody(_ some: Int?, of open: Int?, isLeast: Bool) -> Phrase {
      let words = some.map { number($0, isLeast: isLeast) } ?? Self.some
      guard let open else { return words }
      let all = number(open, isLeast: isLeast)
      return Phrase(
        nb: "\(words.nb) av \(all.nb)", nn: "\(words.nn) av \(all.nn)",
        en: "\(words.en) of \(all.en)")
    }

    /// `20`, or `20+` where there are at least so many.
    package static func number(_ count: Int, isLeast: Bool) -> Phrase {
      let (number, sign) = (Phrase.number(count), isLeast ? "+" : "")
      return Phrase(nb: number.nb + sign, nn: number.nn + sign, en: number.en + sign)
    }

    /// Of one or more, where the number is hidden.
    package static let some = Phrase(nb: "noen", nn: "nokre", en: "some")

    package static func longest(_ time: WaitingTime) -> Phrase {
      if time == .days(0) { return today }
      let days = days(time)
      return Phrase(
        nb: "lengst \(days.nb)", nn: "lengst \(days.nn)", en: "longest \(days.en)")
    }

    /// The same in a sentence.
    package static func longestDays(_ time: WaitingTime) -> Phrase {
      if time == .days(0) { return today }
      let days = Urgent.aboutDays(time)
      if case .days = time {
        return Phrase(
          nb: "lengst \(days.nb)", nn: "lengst \(days.nn)", en: "longest \(days.en)")
      }
      return Phrase(
        nb: "lengst i \(days.nb)", nn: "lengst i \(days.nn)", en: "the longest for \(days.en)")
    }

    /// Of what has no days yet.
    private static let today = Phrase(nb: "fra i dag", nn: "frå i dag", en: "from today")

    package static func days(_ time: WaitingTime) -> Phrase {
      if time == .days(0) { return Urgent.aboutDays(time) }
      let days = Urgent.about(time)
      return Phrase(nb: "\(days.nb) d", nn: "\(days.nn) d", en: "\(days.en) d")
    }

    package static let urgent = Phrase(nb: "haster", nn: "hastar", en: "urgent")
    package static let urgentSign = "!"

    /// In the place of the columns, where they would give a hidden number away.
    package static let areasTogether = Phrase(
      nb: "områdene sett under ett", nn: "områda sett under eitt", en: "all areas together")

    /// Of a picture without columns.
    package static let areasNotApart = Phrase(
      nb: "Områdene er ikke vist hver for seg, fordi tallene er så små.",
      nn: "Områda er ikkje viste kvar for seg, fordi tala er så små.",
      en: "The areas are not shown one by one, since the numbers are so small.")

    // MARK: Title

    /// - Parameters:
    ///   - some: how many are nobody's; nil where that is hidden.
    ///   - isLeast: whether there are at least so many.
    ///   - most: the domains with most of them; empty where that is hidden, or said of too many.
    ///   - longest: the domain with the one that has been without a yes for the longest, and how
    ///     long; nil where that is not said.
    package static func title(
      _ some: Int?, isLeast: Bool, of open: Int?, most: String,
      longest: (domain: String, time: WaitingTime)?
    ) -> Phrase {
      var places: [Phrase] = []
      if !most.isEmpty, most != longest?.domain {
        places.append(Phrase(nb: "flest i \(most)", nn: "flest i \(most)", en: "most in \(most)"))
      }
      if let (domain, time) = longest {
        places.append(Self.longest(in: domain, time, isMost: most == domain))
      }
      func count(_ number: Int) -> Phrase {
        let number = Phrase.number(number)
        return isLeast
          ? Phrase(nb: "minst \(number.nb)", nn: "minst \(number.nn)", en: "at least \(number.en)")
          : number
      }
      let number = (some.map(count) ?? Self.some).capitalised
      let of =
        open.map(count).map { Phrase(nb: " av \($0.nb)", nn: " av \($0.nn)", en: " of \($0.en)") }
        ?? Phrase(nb: "", nn: "", en: "")
      func place(_ language: Language) -> String { places.map { ", " + $0[language] }.joined() }
      return Phrase(
        nb: "\(number.nb)\(of.nb) åpne behov har ingen ansvarlig\(place(.nb))",
        nn: "\(number.nn)\(of.nn) opne behov har ingen ansvarleg\(place(.nn))",
        en: "\(number.en)\(of.en) open needs \(some == 1 ? "has" : "have") nobody\(place(.en))")
    }

    /// `lengst i Økonomi: 198 dager`.
    ///
    /// - Parameter isMost: whether most of them are of that domain too.
    private static func longest(
      in domain: String, _ time: WaitingTime, isMost: Bool
    ) -> Phrase {
      let days = time == .days(0) ? today : Urgent.aboutDays(time)
      let longest =
        isMost
        ? Phrase(nb: "flest og lengst", nn: "flest og lengst", en: "most and longest")
        : Phrase(nb: "lengst", nn: "lengst", en: "longest")
      return Phrase(
        nb: "\(longest.nb) i \(domain): \(days.nb)", nn: "\(longest.nn) i \(domain): \(days.nn)",
        en: "\(longest.en) in \(domain): \(days.en)")
    }

    package static func allHeld(_ open: Int?) -> Phrase {
      guard let open else {
        return Phrase(
          nb: "Alle åpne behov har noen som har sagt ja, er spurt eller antas å ha ansvaret",
          nn:
            "Alle opne behov har nokon som har sagt ja, er spurd eller som ein reknar med har ansvaret",
          en: "All open needs have somebody who has said yes, was asked or is counted on")
      }
      if open == 1 {
        return Phrase(
          nb: "Det ene åpne behovet har noen som har sagt ja, er spurt eller antas å ha ansvaret",
          nn:
            "Det eine opne behovet har nokon som har sagt ja, er spurd eller som ein reknar med har ansvaret",
          en: "The one open need has somebody who has said yes, was asked or is counted on")
      }
      let number = Phrase.number(open)
      return Phrase(
        nb:
          "Alle \(number.nb) åpne behov har noen som har sagt ja, er spurt eller antas å ha ansvaret",
        nn:
          "Alle \(number.nn) opne behov har nokon som har sagt ja, er spurd eller som ein reknar med har ansvaret",
        en:
          "All \(number.en) open needs have somebody who has said yes, was asked or is counted on")
    }

    /// What the rows without anything are said in.
    package static func allHeld(in domains: String) -> Phrase {
      Phrase(
        nb:
          "Alle åpne behov i \(domains) har noen som har sagt ja, er spurt eller antas å ha ansvaret.",
        nn:
          "Alle opne behov i \(domains) har nokon som har sagt ja, er spurd eller som ein reknar med har ansvaret.",
        en:
          "All open needs in \(domains) have somebody who has said yes, was asked or is counted on."
      )
    }

    package static func allHeld(inOthers count: Int) -> Phrase {
      Phrase(
        nb:
          "Alle åpne behov i de \(count) andre livsområdene har noen som har sagt ja, er spurt eller antas å ha ansvaret.",
        nn:
          "Alle opne behov i dei \(count) andre livsområda har nokon som har sagt ja, er spurd eller som ein reknar med har ansvaret.",
        en:
          "All open needs in the \(count) other life areas have somebody who has said yes, was asked or is counted on."
      )
    }

    /// The rows that there is no room for.
    package static func also(in domains: String) -> Phrase {
      Phrase(
        nb: "Noen åpne behov i \(domains) har heller ingen ansvarlig.",
        nn: "Nokre opne behov i \(domains) har heller ingen ansvarleg.",
        en: "Some open needs in \(domains) have nobody either.")
    }

    /// What is under the title beside place and day.
    package static let summary = Phrase(
      nb: "d: dager uten et ja, det lengste", nn: "d: dagar utan eit ja, det lengste",
      en: "d: days without a yes, the longest")

    /// The same where there are bars of days.
    package static let summaryOfBars = Phrase(
      nb: "lengste tid uten et ja i hvert livsområde",
      nn: "lengste tid utan eit ja i kvart livsområde",
      en: "the longest time without a yes in each life area")

    // MARK: Legend

    package static let legendNobody = Phrase(
      nb: "åpne behov uten ansvarlig", nn: "opne behov utan ansvarleg",
      en: "open needs that have nobody")
    /// The same where the length of some says nothing.
    package static let legendNobodyHidden = Phrase(
      nb: "uten ansvarlig (skjult: fast lengde)", nn: "utan ansvarleg (skjult: fast lengd)",
      en: "have nobody (hidden: one length)")
    package static let legendHeld = Phrase(
      nb: "åpne behov som har noen", nn: "opne behov som har nokon",
      en: "open needs that have somebody")
    package static let legendHidden = Phrase(
      nb: "tallet er skjult", nn: "talet er skjult", en: "the number is hidden")
    package static let legendUrgent = Phrase(
      nb: "minst ett av dem haster", nn: "minst eitt av dei hastar", en: "at least one is urgent")
    /// The same where it is not said in which life area.
    package static let someUrgent = Phrase(
      nb: "Minst ett av behovene haster.", nn: "Minst eitt av behova hastar.",
      en: "At least one of the needs is urgent.")

    // MARK: Foot

    /// The same on a wall, where days are in steps too.
    package static let hiddenOnWall = Phrase(
      nb: "Tall om færre enn fem familier er skjult, og de andre er rundet ned, også dagene.",
      nn: "Tal om færre enn fem familiar er skjulte, og dei andre er runda ned, dagane òg.",
      en: "Numbers of fewer than five families are hidden, the others rounded down, and days too.")

    /// Why numbers are not there.
    package static let hidden = Phrase(
      nb:
        "Tall som gjelder færre enn fem familier, er skjult, og de andre er rundet ned til hele ti.",
      nn:
        "Tal som gjeld færre enn fem familiar, er skjulte, og dei andre er runda ned til heile ti.",
      en:
        "Numbers of fewer than five families are hidden, and the others are rounded down to tens.")

    package static let nothing = Phrase(
      nb: "Ingen åpne behov denne dagen", nn: "Ingen opne behov denne dagen",
      en: "No open needs on this day")

    package static let noService = Phrase(
      nb: "Ingen tjeneste registrert", nn: "Inga teneste registrert", en: "No service recorded")

    /// The columns that there is no room for, in one; without a number on what hangs on a wall,
    /// where a small one would be taken for families.
    package static func others(_ count: Int?) -> Phrase {
      guard let count else { return Phrase(nb: "De andre", nn: "Dei andre", en: "The others") }
      return Phrase(nb: "\(count) andre", nn: "\(count) andre", en: "\(count) others")
    }

    /// A need counts in several columns, and once in the sums.
    package static func countedOften(_ rows: GapRows) -> Phrase {
      rows == .sector
        ? Phrase(
          nb: "Et behov står hos hver sektor som er rundt familien, og teller én gang i summen.",
          nn: "Eit behov står hos kvar sektor som er rundt familien, og tel éin gong i summen.",
          en: "A need stands with each sector around the family, and counts once in the sum.")
        : Phrase(
          nb: "Et behov står hos hver tjeneste som er rundt familien, og teller én gang i summen.",
          nn: "Eit behov står hos kvar teneste som er rundt familien, og tel éin gong i summen.",
          en: "A need stands with each service around the family, and counts once in the sum.")
    }
  }
}
