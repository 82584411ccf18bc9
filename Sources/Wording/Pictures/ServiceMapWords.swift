import Model

extension Words {
  /// The words of the map of services.
  package enum Between {
    package static func summary(services: Int, unlinked: Int) -> Phrase {
      unlinked == 0
        ? Phrase(
          nb: "\(services) tjenester, ingen registrert med felles familier uten å samarbeide",
          nn: "\(services) tenester, ingen registrert med felles familiar utan å samarbeide",
          en: "\(services) services, none recorded sharing families without working together")
        : Phrase(
          nb: "\(services) tjenester, \(unlinked) par deler familier uten å samarbeide",
          nn: "\(services) tenester, \(unlinked) par deler familiar utan å samarbeide",
          en: "\(services) services, \(unlinked) pairs share families without working together")
    }

    package static let description = Phrase(
      nb:
        "Tjenestene står i sine sektorer. Hele linjer er samarbeid, stiplede røde er felles familier uten samarbeid.",
      nn:
        "Tenestene står i sektorane sine. Heile linjer er samarbeid, stipla raude er felles familiar utan samarbeid.",
      en:
        "Services stand in their sectors. Solid lines are cooperation, dashed red ones shared families without it."
    )

    package static func works(_ one: String, _ other: String, ties: Int, referrals: Int) -> Phrase {
      Phrase(
        nb:
          "\(one) og \(other) samarbeider: \(ties) kontakter, \(referrals) henvisninger tatt imot siste år.",
        nn:
          "\(one) og \(other) samarbeider: \(ties) kontaktar, \(referrals) tilvisingar tekne imot siste året.",
        en:
          "\(one) and \(other) work together: \(ties) ties, \(referrals) referrals accepted in the last year."
      )
    }

    package static func works(_ one: String, _ other: String) -> Phrase {
      Phrase(
        nb: "\(one) og \(other) samarbeider.", nn: "\(one) og \(other) samarbeider.",
        en: "\(one) and \(other) work together.")
    }

    package static func shares(_ one: String, _ other: String, _ families: String) -> Phrase {
      Phrase(
        nb: "\(one) og \(other) har \(families), men er ikke registrert med samarbeid.",
        nn: "\(one) og \(other) har \(families), men er ikkje registrerte med samarbeid.",
        en: "\(one) and \(other) have \(families), but are not recorded as working together.")
    }

    package static func hangs(_ one: String, _ other: String, _ families: String, on who: String)
      -> Phrase
    {
      Phrase(
        nb: "\(one) og \(other) har \(families), og bare \(who) binder dem sammen.",
        nn: "\(one) og \(other) har \(families), og berre \(who) bind dei saman.",
        en: "\(one) and \(other) have \(families), and only \(who) joins them.")
    }

    package static func most(_ one: String, _ other: String, _ families: String) -> Phrase {
      Phrase(
        nb: "flest: \(one) og \(other), \(families)", nn: "flest: \(one) og \(other), \(families)",
        en: "most: \(one) and \(other), \(families)")
    }

    package static func hiddenFamilies(_ mark: String) -> Phrase {
      Phrase(nb: "\(mark) familier", nn: "\(mark) familiar", en: "\(mark) families")
    }

    package static func hiddenShared(_ mark: String) -> Phrase {
      Phrase(
        nb: "\(mark) felles familier", nn: "\(mark) felles familiar", en: "\(mark) shared families")
    }

    package static let headingUnlinked = Phrase(
      nb: "Deler familier uten å samarbeide:", nn: "Deler familiar utan å samarbeide:",
      en: "Share families without working together:")
    package static let headingBridges = Phrase(
      nb: "Avhenger av én person:", nn: "Avheng av éin person:", en: "Depend on one person:")
    package static let headingLinked = Phrase(
      nb: "Samarbeider:", nn: "Samarbeider:", en: "Work together:")
    package static let headingServices = Phrase(
      nb: "Tjenestene:", nn: "Tenestene:", en: "The services:")

    package static let legendFamilies = Phrase(
      nb: "så mange familier får hjelp der", nn: "så mange familiar får hjelp der",
      en: "so many families are helped there")
    package static let sampleService = Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    /// Where how thick a line is says something else.
    package static let legendLinkedOfBoth = Phrase(
      nb: "samarbeider", nn: "samarbeider", en: "work together")
    package static let legendLinked = Phrase(
      nb: "samarbeider (tykkere: flere kontakter)", nn: "samarbeider (tjukkare: fleire kontaktar)",
      en: "work together (thicker: more ties)")
    package static let legendUnlinked = Phrase(
      nb: "så mange felles familier, uten å samarbeide",
      nn: "så mange felles familiar, utan å samarbeide",
      en: "so many shared families, without working together")

    /// The sentence of the foot where several pairs have a number.
    package static let countedOften = Phrase(
      nb: "Samme familie kan stå i flere par: ikke legg tallene sammen.",
      nn: "Same familien kan stå i fleire par: ikkje legg saman tala.",
      en: "One family may be in several pairs: do not add the numbers up.")

    /// How much hangs on a person whose lines do not tell which of them belong together.
    package static func joins(_ pairs: Int) -> Phrase {
      Phrase(
        nb: "binder sammen \(pairs) par", nn: "bind saman \(pairs) par", en: "joins \(pairs) pairs")
    }

    package static let legendBridge = Phrase(
      nb: "samarbeidet avhenger av én person", nn: "samarbeidet avheng av éin person",
      en: "cooperation depends on one person")

    package static func cutLinked(_ count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(count) samarbeid med færrest kontakter.",
        nn: "Utelate for å vere leseleg: \(count) samarbeid med færrast kontaktar.",
        en: "Left out to stay readable: the \(count) links with the fewest ties.")
    }

    package static func cutUnlinked(_ count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(count) par med færrest felles familier.",
        nn: "Utelate for å vere leseleg: \(count) par med færrast felles familiar.",
        en: "Left out to stay readable: the \(count) pairs with the fewest shared families.")
    }

    package static func cutBridges(_ count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(count) par som avhenger av én person.",
        nn: "Utelate for å vere leseleg: \(count) par som avheng av éin person.",
        en: "Left out to stay readable: \(count) pairs that depend on one person.")
    }

    package static func cutServices(_ count: Int) -> Phrase {
      Phrase(
        nb: "Utelatt for lesbarhet: \(count) tjenester med færrest familier.",
        nn: "Utelate for å vere leseleg: \(count) tenester med færrast familiar.",
        en: "Left out to stay readable: the \(count) services with the fewest families.")
    }
  }
}
