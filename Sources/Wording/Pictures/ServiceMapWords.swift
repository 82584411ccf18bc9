import Model

extension Words {
  /// The words of the picture of services.
  package enum Between {
    // MARK: The title and the line below it

    /// How many pairs share families without working together; of one, which.
    package static func title(unlinked: Int, _ pair: (one: String, other: String)?) -> Phrase {
      if let pair, unlinked == 1 {
        return Phrase(
          nb: "\(pair.one) og \(pair.other) deler familier uten å samarbeide",
          nn: "\(pair.one) og \(pair.other) deler familiar utan å samarbeide",
          en: "\(pair.one) and \(pair.other) share families without working together")
      }
      return unlinked == 0
        ? Phrase(
          nb: "Ingen tjenester med felles familier er registrert uten noe som binder dem sammen",
          nn: "Ingen tenester med felles familiar er registrerte utan noko som bind dei saman",
          en: "No services that share families are recorded without something that joins them")
        : Phrase(
          nb: "\(Language.nb.number(unlinked)) par tjenester deler familier uten å samarbeide",
          nn: "\(Language.nn.number(unlinked)) par tenester deler familiar utan å samarbeide",
          en:
            "\(Language.en.number(unlinked)) pairs of services share families without working together"
        )
    }

    package static func services(_ count: Int) -> Phrase {
      Phrase(
        nb: count == 1 ? "1 tjeneste" : "\(count) tjenester",
        nn: count == 1 ? "1 teneste" : "\(count) tenester",
        en: count == 1 ? "1 service" : "\(count) services")
    }

    /// In how many of the pairs one of some services is.
    package static func areIn(_ names: [String], _ part: Int, of all: Int) -> Phrase {
      let (eller, or) = (names.joined(separator: " eller "), names.joined(separator: " or "))
      let (part, all) = (Phrase.number(part), Phrase.number(all))
      return Phrase(
        nb: "\(eller) er med i \(part.nb) av de \(all.nb)",
        nn: "\(eller) er med i \(part.nn) av dei \(all.nn)",
        en: "\(or) in \(part.en) of the \(all.en)")
    }

    /// How much differs from what it is held against.
    package static func changes(unlinked: Bool, new: Int, gone: Int) -> Phrase {
      let count = Words.Both.summary(new: new, gone: gone)
      return unlinked
        ? Phrase(
          nb: "uten samarbeid: \(count.nb)", nn: "utan samarbeid: \(count.nn)",
          en: "without cooperation: \(count.en)")
        : Phrase(
          nb: "samarbeid: \(count.nb)", nn: "samarbeid: \(count.nn)",
          en: "cooperation: \(count.en)")
    }

    package static let description = Phrase(
      nb:
        "Hver rute er to tjenester: den til venstre og den øverst på skrå. Røde ruter er felles familier uten samarbeid, stiplede er samarbeid som henger på én person, grå er samarbeid.",
      nn:
        "Kvar rute er to tenester: den til venstre og den øvst på skrå. Raude ruter er felles familiar utan samarbeid, stipla er samarbeid som heng på éin person, grå er samarbeid.",
      en:
        "Each cell is two services: the one at the left and the one above on the slant. Red cells are shared families without cooperation, dashed ones hang on one person, grey ones are cooperation."
    )
    package static let descriptionOfFew = Phrase(
      nb: "Hele linjer er samarbeid, stiplede røde er felles familier uten samarbeid.",
      nn: "Heile linjer er samarbeid, stipla raude er felles familiar utan samarbeid.",
      en: "Solid lines are cooperation, dashed red ones shared families without it.")
    package static let descriptionOfSectors = Phrase(
      nb:
        "Hver rute er to sektorer: hvor mange par tjenester som deler familier uten å samarbeide, av dem som deler familier.",
      nn:
        "Kvar rute er to sektorar: kor mange par tenester som deler familiar utan å samarbeide, av dei som deler familiar.",
      en:
        "Each cell is two sectors: how many pairs of services share families without working together, of those that share families."
    )

    // MARK: Sentences

    package static func works(_ one: String, _ other: String, ties: Int, referrals: Int) -> Phrase {
      let (contacts, questions) = (
        ties == 1
          ? Phrase(nb: "1 kontakt", nn: "1 kontakt", en: "1 tie")
          : Phrase(nb: "\(ties) kontakter", nn: "\(ties) kontaktar", en: "\(ties) ties"),
        referrals == 1
          ? Phrase(
            nb: "1 henvisning tatt imot", nn: "1 tilvising teken imot", en: "1 referral accepted")
          : Phrase(
            nb: "\(referrals) henvisninger tatt imot", nn: "\(referrals) tilvisingar tekne imot",
            en: "\(referrals) referrals accepted")
      )
      return Phrase(
        nb: "\(one) og \(other) samarbeider: \(contacts.nb), \(questions.nb) siste år.",
        nn: "\(one) og \(other) samarbeider: \(contacts.nn), \(questions.nn) siste året.",
        en: "\(one) and \(other) work together: \(contacts.en), \(questions.en) in the last year.")
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

    /// Where how many there are is hidden.
    package static let someFamilies = Phrase(
      nb: "antall familier er skjult", nn: "talet på familiar er skjult",
      en: "the number of families is hidden")
    package static let someShared = Phrase(
      nb: "felles familier", nn: "felles familiar", en: "families in common")
    /// Above the words that are abbreviated in names.
    package static let abbreviated = Phrase(nb: "Forkortet", nn: "Forkorta", en: "Abbreviated")
    package static let onePerson = Phrase(nb: "én person", nn: "éin person", en: "one person")

    /// Two sectors: how many pairs are apart, of those that share families, and how many work
    /// together at all.
    package static func sectors(
      _ one: String, _ other: String, unlinked: Int, of sharing: Int, linked: Int
    ) -> Phrase {
      Phrase(
        nb:
          "\(one) og \(other): \(unlinked) av \(sharing) par tjenester med felles familier er ikke registrert med samarbeid, \(linked) par samarbeider.",
        nn:
          "\(one) og \(other): \(unlinked) av \(sharing) par tenester med felles familiar er ikkje registrerte med samarbeid, \(linked) par samarbeider.",
        en:
          "\(one) and \(other): \(unlinked) of \(sharing) pairs of services with families in common are not recorded as working together, \(linked) pairs do."
      )
    }

    // MARK: Headings

    package static let headingUnlinked = Phrase(
      nb: "Deler familier uten å samarbeide:", nn: "Deler familiar utan å samarbeide:",
      en: "Share families without working together:")
    package static let headingBridges = Phrase(
      nb: "Avhenger av én person:", nn: "Avheng av éin person:", en: "Depend on one person:")
    package static let headingLinked = Phrase(
      nb: "Samarbeider:", nn: "Samarbeider:", en: "Work together:")
    package static let headingServices = Phrase(
      nb: "Tjenestene:", nn: "Tenestene:", en: "The services:")
    package static let headingSectors = Phrase(
      nb: "Sektor mot sektor:", nn: "Sektor mot sektor:", en: "Sector by sector:")
    package static let headingWaiting = Phrase(
      nb: "Venter på svar herfra:", nn: "Ventar på svar herfrå:",
      en: "Wait for an answer from here:")

    /// Above the list of pairs, the most families first.
    package static let meetFirst = Phrase(
      nb: "Bør møtes først", nn: "Bør møtast først", en: "Should meet first")
    /// Above the same with numbers that nothing else explains.
    package static let meetFirstByFamilies = Phrase(
      nb: "Bør møtes først (felles familier)", nn: "Bør møtast først (felles familiar)",
      en: "Should meet first (families in common)")
    /// The same where all numbers are hidden, and none is first.
    package static let shouldMeet = Phrase(
      nb: "Bør møtes (i alfabetisk rekkefølge)", nn: "Bør møtast (i alfabetisk rekkjefølgje)",
      en: "Should meet (in alphabetical order)")
    package static let noMore = Phrase(
      nb: "Ikke lenger slik", nn: "Ikkje lenger slik", en: "No longer so")
    package static let onOnePerson = Phrase(
      nb: "Henger på én person", nn: "Heng på éin person", en: "Hangs on one person")
    package static let waiting = Phrase(
      nb: "Venter på svar herfra", nn: "Ventar på svar herfrå",
      en: "Wait for an answer from here")
    /// Above a list with numbers of days.
    package static let waitingLate = Phrase(
      nb: "Venter på svar herfra (dager over fristen)",
      nn: "Ventar på svar herfrå (dagar over fristen)",
      en: "Wait for an answer from here (days overdue)")
    package static let together = Phrase(
      nb: "Samarbeider med", nn: "Samarbeider med", en: "Works together with")

    /// On whom alone it hangs, and how many pairs.
    package static func joins(_ who: String, _ pairs: Int) -> Phrase {
      Phrase(
        nb: "\(who) binder sammen \(pairs) par", nn: "\(who) bind saman \(pairs) par",
        en: pairs == 1 ? "\(who) joins 1 pair" : "\(who) joins \(pairs) pairs")
    }

    /// How many people there are on whom alone so many pairs hang each.
    package static func join(_ people: Int, _ pairs: Int) -> Phrase {
      Phrase(
        nb: "\(people) personer binder sammen \(pairs) par hver",
        nn: "\(people) personar bind saman \(pairs) par kvar",
        en: pairs == 1
          ? "\(people) people join 1 pair each" : "\(people) people join \(pairs) pairs each")
    }

    /// On whom alone it hangs that a service meets another.
    package static func joins(_ who: String, with other: String) -> Phrase {
      Phrase(
        nb: "\(other): bare \(who)", nn: "\(other): berre \(who)", en: "\(other): only \(who)")
    }

    package static func more(_ count: Int) -> Phrase {
      Phrase(nb: "og \(count) til", nn: "og \(count) til", en: "and \(count) more")
    }

    /// Of a list for a wall, where no small number stands.
    package static let andMore = Phrase(nb: "og flere", nn: "og fleire", en: "and more")

    /// Of a list beside a grid, which holds them all.
    package static func moreInGrid(_ count: Int) -> Phrase {
      Phrase(
        nb: "og \(Language.nb.number(count)) par til i rutenettet",
        nn: "og \(Language.nn.number(count)) par til i rutenettet",
        en: count == 1
          ? "and 1 more pair in the grid"
          : "and \(Language.en.number(count)) more pairs in the grid")
    }

    package static func of(_ count: Int) -> Phrase {
      Phrase(nb: "av \(count)", nn: "av \(count)", en: "of \(count)")
    }

    // MARK: The legend

    package static let legendUnlinked = Phrase(
      nb: "deler så mange familier, samarbeider ikke",
      nn: "deler så mange familiar, samarbeider ikkje",
      en: "share so many families, do not work together")
    package static let legendHidden = Phrase(
      nb: "deler familier, samarbeider ikke; antallet er skjult",
      nn: "deler familiar, samarbeider ikkje; talet er skjult",
      en: "share families, do not work together; the number is hidden")
    package static let legendBridge = Phrase(
      nb: "samarbeidet henger på én person", nn: "samarbeidet heng på éin person",
      en: "cooperation hangs on one person")
    package static let legendLinked = Phrase(
      nb: "samarbeider", nn: "samarbeider", en: "work together")
    package static let legendSectors = Phrase(
      nb: "så mange par deler familier uten å samarbeide, av dem som deler familier",
      nn: "så mange par deler familiar utan å samarbeide, av dei som deler familiar",
      en: "so many pairs share families without working together, of those that share families")
    package static let legendMostSectors = Phrase(
      nb: "det er mer enn halvparten", nn: "det er meir enn halvparten",
      en: "that is more than half")
    package static let legendApart = Phrase(
      nb: "deler familier, samarbeider ikke", nn: "deler familiar, samarbeider ikkje",
      en: "share families, do not work together")
    package static let legendFamilies = Phrase(
      nb: "så mange familier deler de", nn: "så mange familiar deler dei",
      en: "so many families they share")
    package static let legendSomeFamilies = Phrase(
      nb: "antallet familier er skjult", nn: "talet på familiar er skjult",
      en: "the number of families is hidden")
    package static func thickEdge(_ new: String) -> Phrase {
      Phrase(nb: "tykk kant: \(new)", nn: "tjukk kant: \(new)", en: "thick edge: \(new)")
    }
    package static let wereApart = Phrase(
      nb: "delte familier uten å samarbeide", nn: "delte familiar utan å samarbeide",
      en: "shared families without working together")
    package static let wereLinked = Phrase(
      nb: "samarbeidet, eller hang på én person", nn: "samarbeidde, eller hang på éin person",
      en: "worked together, or hung on one person")

    package static let boldNames = Phrase(
      nb: "Fet skrift: har minst én rød rute.", nn: "Feit skrift: har minst éi raud rute.",
      en: "Bold: has at least one red cell.")
    package static let rules = Phrase(
      nb: "Linjene skiller sektorer.", nn: "Linjene skil sektorar.",
      en: "The lines part sectors.")

    /// What cells without anything mean, by what there is among them.
    package static func blank(several: Bool, coordinating: Bool) -> Phrase {
      func list(_ language: Language, _ all: [(isThere: Bool, words: String)]) -> String {
        let words = all.filter(\.isThere).map(\.words)
        let or = Phrase(nb: " eller ", nn: " eller ", en: " or ")[language]
        return words.dropLast().joined(separator: ", ") + (words.count > 1 ? or : "")
          + (words.last ?? "") + "."
      }
      return Phrase(
        nb: "Blanke ruter: "
          + list(
            .nb,
            [
              (true, "ingen felles familier registrert"),
              (several, "flere personer binder dem sammen"),
              (coordinating, "den ene er koordinator"),
            ]),
        nn: "Blanke ruter: "
          + list(
            .nn,
            [
              (true, "ingen felles familiar registrerte"),
              (several, "fleire personar bind dei saman"),
              (coordinating, "den eine er koordinator"),
            ]),
        en: "Blank cells: "
          + list(
            .en,
            [
              (true, "no families in common on record"), (several, "they meet through several"),
              (coordinating, "one of them coordinates"),
            ]))
    }

    // MARK: The foot

    /// Where several pairs have a number.
    package static let countedOften = Phrase(
      nb: "Samme familie kan stå i flere par: ikke legg tallene sammen.",
      nn: "Same familien kan stå i fleire par: ikkje legg saman tala.",
      en: "One family may be in several pairs: do not add the numbers up.")
    package static let numbersHidden = Phrase(
      nb: "Små tall på familier er skjult, og ingen ansatte er nevnt.",
      nn: "Små tal på familiar er skjulte, og ingen tilsette er nemnde.",
      en: "Small numbers of families are hidden, and no employee is named.")

    /// Where there are too many services for a cell each.
    package static func bySector(_ services: Int) -> Phrase {
      Phrase(
        nb:
          "\(services) tjenester er for mange til en rute for hvert par: rutene er sektorer. Bildet av én tjeneste (--service ID) viser alle dens par.",
        nn:
          "\(services) tenester er for mange til ei rute for kvart par: rutene er sektorar. Biletet av éi teneste (--service ID) viser alle para hennar.",
        en:
          "\(services) services are too many for a cell each pair: the cells are sectors. The picture of one service (--service ID) shows all its pairs."
      )
    }

    // MARK: One service

    package static func title(_ service: String, unlinked: Int) -> Phrase {
      switch unlinked {
      case 0:
        Phrase(
          nb:
            "\(service) er ikke registrert med felles familier uten noe som binder tjenestene sammen",
          nn:
            "\(service) er ikkje registrert med felles familiar utan noko som bind tenestene saman",
          en:
            "\(service) is not recorded as sharing families without something that joins the services"
        )
      default:
        Phrase(
          nb:
            "\(service) deler familier med \(unlinked == 1 ? "én tjeneste" : "\(unlinked) tjenester") uten å samarbeide",
          nn:
            "\(service) deler familiar med \(unlinked == 1 ? "éi teneste" : "\(unlinked) tenester") utan å samarbeide",
          en:
            "\(service) shares families with \(unlinked == 1 ? "one service" : "\(unlinked) services") without working together"
        )
      }
    }

    package static func notCounted(_ service: String) -> Phrase {
      Phrase(
        nb: "\(service) er ikke blant tjenestene som sammenlignes denne dagen",
        nn: "\(service) er ikkje blant tenestene som blir samanlikna denne dagen",
        en: "\(service) is not among the services that are compared on this day")
    }

    package static func worksWith(_ count: Int) -> Phrase {
      Phrase(
        nb: "samarbeider med \(count)", nn: "samarbeider med \(count)", en: "works with \(count)")
    }

    package static func hangWith(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) henger på én person", nn: "\(count) heng på éin person",
        en: count == 1 ? "1 hangs on one person" : "\(count) hang on one person")
    }

    /// Instead of who waits, where numbers are hidden: each is a family.
    package static let someWait = Phrase(
      nb: "Noen venter på svar. Hvem, og hvor lenge, er skjult.",
      nn: "Nokon ventar på svar. Kven, og kor lenge, er skjult.",
      en: "Somebody waits for an answer. Who, and how long, is hidden.")
  }
}
