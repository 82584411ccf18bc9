import Model

extension Words {
  /// The words of a family's timeline.
  package enum Time {
    // The lanes.

    package static let moments = Phrase(nb: "Øyeblikk", nn: "Augeblikk", en: "Moments")
    package static let coordinator = Phrase(
      nb: "Koordinator", nn: "Koordinator", en: "Coordinator")
    package static let coordinators = Noun(
      one: Phrase(nb: "koordinator", nn: "koordinator", en: "coordinator"),
      many: Phrase(nb: "koordinatorer", nn: "koordinatorar", en: "coordinators"))
    package static let needs = Phrase(nb: "Behov", nn: "Behov", en: "Needs")
    package static let ties = Phrase(nb: "Kontakt", nn: "Kontakt", en: "Contact")
    package static let referrals = Phrase(nb: "Henvisninger", nn: "Tilvisingar", en: "Referrals")
    package static let goals = Phrase(nb: "Mål", nn: "Mål", en: "Goals")
    package static let line = Phrase(nb: "Tidslinjen", nn: "Tidslinja", en: "The timeline")

    // The title.

    /// What has come of the needs of a family or a person, of which one at least is met or open: `6
    /// behov er dekket, men ingen har ansvar for «Fotball»`.
    ///
    /// - Parameters:
    ///   - all: how many needs are met or open.
    ///   - finding: what is wrong with those that are open, as a title of its own; nil where
    ///     nothing is.
    package static func title(met: Int, of all: Int, _ finding: Phrase?) -> Phrase {
      let are = Phrase(
        nb: "\(met) behov er dekket", nn: "\(met) behov er \(met == 1 ? "dekt" : "dekte")",
        en: met == 1 ? "1 need is met" : "\(met) needs are met")
      if let finding {
        if met == 0 { return finding }
        func small(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
        return Phrase(
          nb: "\(are.nb), men \(small(finding.nb))", nn: "\(are.nn), men \(small(finding.nn))",
          en: "\(are.en), but \(small(finding.en))")
      }
      let open = all - met
      if open == 0 {
        return all == 1
          ? Phrase(
            nb: "Det ene behovet er dekket", nn: "Det eine behovet er dekt",
            en: "The one need is met")
          : Phrase(
            nb: "Alle \(all) behov er dekket", nn: "Alle \(all) behov er dekte",
            en: "All \(all) needs are met")
      }
      let others =
        open == 1
        ? Phrase(
          nb: "noen har ansvar for det åpne", nn: "nokon har ansvar for det opne",
          en: "somebody is responsible for the open one")
        : Phrase(
          nb: "noen har ansvar for hvert av de \(open) åpne",
          nn: "nokon har ansvar for kvart av dei \(open) opne",
          en: "somebody is responsible for each of the \(open) open ones")
      if met == 0 {
        return open == 1
          ? Phrase(
            nb: "Noen har ansvar for det åpne behovet",
            nn: "Nokon har ansvar for det opne behovet",
            en: "Somebody is responsible for the open need")
          : Phrase(
            nb: "Noen har ansvar for hvert av de \(open) åpne behovene",
            nn: "Nokon har ansvar for kvart av dei \(open) opne behova",
            en: "Somebody is responsible for each of the \(open) open needs")
      }
      return Phrase(
        nb: "\(are.nb), og \(others.nb)", nn: "\(are.nn), og \(others.nn)",
        en: "\(are.en), and \(others.en)")
    }

    /// Where the numbers are nobody's matter, or there are none.
    package static func title(_ name: String, since day: String) -> Phrase {
      Phrase(nb: "\(name): siden \(day)", nn: "\(name): sidan \(day)", en: "\(name): since \(day)")
    }

    package static let nothing = Phrase(nb: "tidslinje", nn: "tidslinje", en: "timeline")

    package static func description(_ first: String, _ last: String) -> Phrase {
      Phrase(
        nb: "Tiden går fra venstre til høyre, fra \(first) til \(last).",
        nn: "Tida går frå venstre til høgre, frå \(first) til \(last).",
        en: "Time runs from left to right, from \(first) to \(last).")
    }

    // What stands at the bars.

    /// Of a need that nobody has said yes to.
    package static func withoutYes(_ days: String) -> Phrase {
      Phrase(
        nb: "\(days) uten ja", nn: "\(days) utan ja", en: "\(days) without a yes")
    }

    package static func by(_ day: String) -> Phrase {
      Phrase(nb: "innen \(day)", nn: "innan \(day)", en: "by \(day)")
    }

    package static func overdue(_ days: String) -> Phrase {
      Phrase(
        nb: "\(days) over fristen", nn: "\(days) over fristen", en: "\(days) overdue")
    }

    package static let achieved = Phrase(nb: "nådd", nn: "nådd", en: "reached")
    package static let dropped = Phrase(nb: "lagt bort", nn: "lagt bort", en: "put away")
    package static let answered = Phrase(nb: "besvart", nn: "svart på", en: "answered")
    package static let closed = Phrase(nb: "avsluttet", nn: "avslutta", en: "closed")

    package static func isCoordinator(_ name: String) -> Phrase {
      Phrase(
        nb: "\(name) ble koordinator", nn: "\(name) vart koordinator",
        en: "\(name) became coordinator")
    }

    /// In a lane, how many there was no room for.
    package static func more(_ count: Int) -> Phrase {
      Phrase(nb: "og \(count) til", nn: "og \(count) til", en: "and \(count) more")
    }

    // The legend.

    package static let legendHeld = Phrase(
      nb: "noen har ansvaret", nn: "nokon har ansvaret", en: "somebody is responsible")
    package static let legendNeed = Phrase(nb: "behov", nn: "behov", en: "need")
    package static let legendNobodyBefore = Phrase(
      nb: "ingen hadde det da", nn: "ingen hadde det då", en: "nobody had it then")
    package static let legendUnknownStart = Phrase(
      nb: "ukjent når det begynte", nn: "ukjent når det byrja", en: "unknown when it began")
    package static let legendPause = Phrase(
      nb: "stille periode", nn: "stille periode", en: "quiet time")
    package static let legendTurningPoint = Phrase(
      nb: "vendepunkt", nn: "vendepunkt", en: "turning point")
    package static let legendPastTarget = Phrase(
      nb: "mål, etter dagen som var satt", nn: "mål, etter dagen som var sett",
      en: "goal, after the day that was set")

    // The foot.

    package static let own = Phrase(
      nb: "Øyeblikk og mål er familiens egne: spør familien hvem som kan se bildet.",
      nn: "Augeblikk og mål er familien sine eigne: spør familien kven som kan sjå biletet.",
      en: "Moments and goals are the family's own: ask the family who may see the picture.")
    package static let others = Phrase(
      nb: "Ikke med: det som gjelder hele familien eller andre i den.",
      nn: "Ikkje med: det som gjeld heile familien eller andre i han.",
      en: "Not here: what is about the whole family or others in it.")

    /// What there was no room for, as `3 behov og 2 mål`.
    package static func cut(_ what: String) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(what).", nn: "Utelate for å vere leseleg: \(what).",
        en: "Left out to stay readable: \(what).")
    }

    // Sentences.

    /// The days of something; nil for a start that is not known, or an end that has not come.
    package static func range(_ from: String?, _ until: String?) -> Phrase {
      if let from, from == until { return Phrase(nb: from, nn: from, en: "on " + from) }
      func words(_ start: String, _ end: String) -> String {
        [from.map { start + " " + $0 }, until.map { end + " " + $0 }].compactMap(\.self)
          .joined(separator: " ")
      }
      return Phrase(nb: words("fra", "til"), nn: words("frå", "til"), en: words("from", "until"))
    }

    /// Several days of something, one after the other.
    package static func ranges(_ all: [Phrase]) -> Phrase {
      let said = all.filter { !$0.nb.isEmpty }
      return Phrase(
        nb: said.map(\.nb).joined(separator: ", "), nn: said.map(\.nn).joined(separator: ", "),
        en: said.map(\.en).joined(separator: ", "))
    }

    package static func need(
      _ whose: String, _ title: String, raised: String, isUrgent: Bool
    ) -> Phrase {
      Phrase(
        nb: "\(whose): \(title), meldt \(raised)\(isUrgent ? ", haster" : "").",
        nn: "\(whose): \(title), meldt \(raised)\(isUrgent ? ", hastar" : "").",
        en: "\(whose): \(title), raised on \(raised)\(isUrgent ? ", urgent" : "").")
    }

    package static func closed(
      _ whose: String, _ title: String, raised: String, on day: String, outcome: Phrase?
    ) -> Phrase {
      Phrase(
        nb: "\(whose): \(title), meldt \(raised), avsluttet \(day)"
          + "\(outcome.map { ": " + $0.nb } ?? "").",
        nn: "\(whose): \(title), meldt \(raised), avslutta \(day)"
          + "\(outcome.map { ": " + $0.nn } ?? "").",
        en: "\(whose): \(title), raised on \(raised), closed on \(day)"
          + "\(outcome.map { ": " + $0.en } ?? "").")
    }

    /// Who had a need, or has it: one, or several.
    package static func held(
      _ title: String, _ who: String, isSeveral: Bool, _ range: Phrase, isNow: Bool
    ) -> Phrase {
      Phrase(
        nb: "\(title): \(who) \(isNow ? "har" : "hadde") det, \(range.nb).",
        nn: "\(title): \(who) \(isNow ? "har" : "hadde") det, \(range.nn).",
        en: "\(title): \(who) \(isNow ? (isSeveral ? "have" : "has") : "had") it, \(range.en).")
    }

    /// That one or several were asked or assumed to have a need; `days` without a yes where it is
    /// so now.
    package static func unsure(
      _ title: String, _ who: String, isSeveral: Bool, _ range: Phrase, days: String?
    ) -> Phrase {
      let nynorsk = isSeveral ? "spurde eller tekne for gitt" : "spurd eller teken for gitt"
      guard let days else {
        return Phrase(
          nb: "\(title): \(who) var spurt eller antatt, \(range.nb).",
          nn: "\(title): \(who) var \(nynorsk), \(range.nn).",
          en: "\(title): \(who) \(isSeveral ? "were" : "was") asked or assumed, \(range.en).")
      }
      return Phrase(
        nb: "\(title): \(who) er spurt eller antatt, \(range.nb); \(days) uten ja.",
        nn: "\(title): \(who) er \(nynorsk), \(range.nn); \(days) utan ja.",
        en: "\(title): \(who) \(isSeveral ? "are" : "is") asked or assumed, \(range.en);"
          + " \(days) without a yes.")
    }

    /// That nobody had a need; `days` without a yes where nobody has it now.
    package static func nobody(_ title: String, _ range: Phrase, days: String?) -> Phrase {
      guard let days else {
        return Phrase(
          nb: "\(title): ingen hadde det \(range.nb).",
          nn: "\(title): ingen hadde det \(range.nn).",
          en: "\(title): nobody had it \(range.en).")
      }
      return Phrase(
        nb: "\(title): ingen har det nå, \(days) uten ja.",
        nn: "\(title): ingen har det no, \(days) utan ja.",
        en: "\(title): nobody has it now, \(days) without a yes.")
    }

    package static func tie(_ who: String, _ ranges: Phrase, isStartKnown: Bool) -> Phrase {
      func words(_ range: String, _ unknown: String) -> String {
        (range.isEmpty ? "" : " " + range) + (isStartKnown ? "" : ", " + unknown)
      }
      return Phrase(
        nb: "\(who): kontakt\(words(ranges.nb, "ukjent når den begynte")).",
        nn: "\(who): kontakt\(words(ranges.nn, "ukjent når han byrja")).",
        en: "\(who): contact\(words(ranges.en, "unknown when it began")).")
    }

    package static func answered(
      _ title: String, _ to: String, sent: String, on day: String, _ outcome: Phrase?
    ) -> Phrase {
      Phrase(
        nb: "\(title): Henvist til \(to) \(sent), svar \(day)"
          + "\(outcome.map { ": " + $0.nb } ?? "").",
        nn: "\(title): Tilvist til \(to) \(sent), svar \(day)"
          + "\(outcome.map { ": " + $0.nn } ?? "").",
        en: "\(title): Referred to \(to) on \(sent), answered on \(day)"
          + "\(outcome.map { ": " + $0.en } ?? "").")
    }

    /// A goal with what became of it, or the day by which it is to be reached; empty for neither.
    package static func goal(
      _ whose: String, _ title: String, set: String, _ what: Phrase?
    ) -> Phrase {
      Phrase(
        nb: "\(whose): \(title), satt \(set)\(what.map { ", " + $0.nb } ?? "").",
        nn: "\(whose): \(title), sett \(set)\(what.map { ", " + $0.nn } ?? "").",
        en: "\(whose): \(title), set on \(set)\(what.map { ", " + $0.en } ?? "").")
    }

    package static func achieved(on day: String) -> Phrase {
      Phrase(nb: "nådd \(day)", nn: "nådd \(day)", en: "reached on \(day)")
    }

    package static func dropped(on day: String) -> Phrase {
      Phrase(nb: "lagt bort \(day)", nn: "lagt bort \(day)", en: "put away on \(day)")
    }

    package static func moment(
      _ day: String, _ title: String, _ whose: String, isTurningPoint: Bool
    ) -> Phrase {
      let who = whose.isEmpty ? "" : " (\(whose))"
      return Phrase(
        nb: "\(day)\(isTurningPoint ? ", vendepunkt" : ""): \(title)\(who).",
        nn: "\(day)\(isTurningPoint ? ", vendepunkt" : ""): \(title)\(who).",
        en: "\(day)\(isTurningPoint ? ", turning point" : ""): \(title)\(who).")
    }

    package static func coordinator(_ name: String, _ day: String) -> Phrase {
      Phrase(
        nb: "\(name) ble koordinator \(day).", nn: "\(name) vart koordinator \(day).",
        en: "\(name) became coordinator on \(day).")
    }

    /// `until` is nil where it lasts.
    package static func pause(_ from: String, _ until: String?) -> Phrase {
      let range = range(from, until)
      return Phrase(
        nb: "Stille periode \(range.nb).", nn: "Stille periode \(range.nn).",
        en: "Quiet time \(range.en).")
    }
  }
}
