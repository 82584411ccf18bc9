package import Analysis
package import Model

extension Words {
  /// The words of the ecomap.
  package enum Around {
    /// How many are around the family, and how many of them are of its own network.
    package static func summary(_ helpers: Int, own: Int) -> Phrase {
      let whose =
        own == 0
        ? Phrase(nb: "", nn: "", en: "")
        : own == helpers
          ? Phrase(
            nb: ", i eget nettverk", nn: ", i eige nettverk", en: ", in its own network")
          : Phrase(
            nb: ", \(own) av dem i eget nettverk", nn: ", \(own) av dei i eige nettverk",
            en: ", \(own) of them in its own network")
      return Phrase(
        nb: "\(helpers) rundt familien\(whose.nb)", nn: "\(helpers) rundt familien\(whose.nn)",
        en: "\(helpers) around the family\(whose.en)")
    }

    /// Some who were only asked; `more` where others are there.
    package static func asked(_ count: Int, more: Bool) -> Phrase {
      let til = more ? " til" : ""
      return Phrase(
        nb: "\(count)\(til) er spurt", nn: "\(count)\(til) er spurd\(count == 1 ? "" : "e")",
        en: "\(count)\(more ? " more" : "") asked")
    }

    package static func assumed(_ count: Int, more: Bool) -> Phrase {
      let til = more ? " til" : ""
      return Phrase(
        nb: "\(count)\(til) er antatt",
        nn: "\(count)\(til) er teke\(count == 1 ? "n" : "ne") for gitt",
        en: "\(count)\(more ? " more" : "") assumed")
    }

    package static func unsure(_ count: Int, more: Bool) -> Phrase {
      let til = more ? " til" : ""
      return Phrase(
        nb: "\(count)\(til) er spurt eller antatt",
        nn: "\(count)\(til) er spurde eller tekne for gitt",
        en: "\(count)\(more ? " more" : "") asked or assumed")
    }

    /// In somebody's own lens, of a picture that counts nobody.
    package static func title(_ name: String) -> Phrase {
      Phrase(nb: "Hvem er rundt \(name)", nn: "Kven er rundt \(name)", en: "Who is around \(name)")
    }

    /// Around whom, in a title: the family, or the person whose own lens it is.
    package static let theFamily = Phrase(nb: "familien", nn: "familien", en: "the family")

    package static func person(_ name: String) -> Phrase { Phrase(nb: name, nn: name, en: name) }

    /// `9 er rundt familien`; of no services where all of them are of the family's own network.
    package static func title(_ count: Int, _ whom: Phrase, services: Int) -> Phrase {
      let (are, from): (String, Phrase) = (
        count == 1 ? "is" : "are",
        services == 0
          ? Phrase(nb: "", nn: "", en: "")
          : services == 1
            ? Phrase(nb: ", fra 1 tjeneste", nn: ", frå 1 teneste", en: ", from 1 service")
            : Phrase(
              nb: ", fra \(services) tjenester", nn: ", frå \(services) tenester",
              en: ", from \(services) services")
      )
      return Phrase(
        nb: "\(count) er rundt \(whom.nb)\(from.nb)", nn: "\(count) er rundt \(whom.nn)\(from.nn)",
        en: "\(count) \(are) around \(whom.en)\(from.en)")
    }

    /// The same with what nobody has.
    package static func title(_ count: Int, _ whom: Phrase, nobodys needs: String) -> Phrase {
      let start = title(count, whom, services: 0)
      return Phrase(
        nb: "\(start.nb), men ingen har ansvar for \(needs)",
        nn: "\(start.nn), men ingen har ansvar for \(needs)",
        en: "\(start.en), but nobody is responsible for \(needs)")
    }

    /// The same of a family that the rules say lacks a coordinator.
    package static func titleWithoutCoordinator(_ count: Int) -> Phrase {
      let start = title(count, theFamily, services: 0)
      return Phrase(
        nb: "\(start.nb), men ingen koordinator er registrert",
        nn: "\(start.nn), men ingen koordinator er registrert",
        en: "\(start.en), but no coordinator is recorded")
    }

    /// Where all were only asked or are only assumed.
    package static func nobodySaidYes(_ whom: Phrase) -> Phrase {
      Phrase(
        nb: "Ingen rundt \(whom.nb) har sagt ja", nn: "Ingen rundt \(whom.nn) har sagt ja",
        en: "Nobody around \(whom.en) has said yes")
    }

    /// At a child whom nobody sees, by what is written down: others may well do.
    package static func unseen(_ child: String) -> Phrase {
      Phrase(
        nb: "ingen ser \(child), etter det som er skrevet inn",
        nn: "ingen ser \(child), etter det som er skrive inn",
        en: "nobody sees \(child), by what is written down")
    }

    /// The same of all of them, as a title.
    package static func noHelper(of children: String) -> Phrase {
      Phrase(
        nb: "Ingen hjelper er registrert hos \(children) selv",
        nn: "Ingen hjelpar er registrert hos \(children) sjølv",
        en: "No helper of their own is recorded for \(children)")
    }

    package static func isUnseen(_ child: String) -> Phrase {
      Phrase(
        nb:
          "Ingen hjelper er registrert hos \(child) selv, og ingen har ansvaret for barnets egne behov.",
        nn:
          "Ingen hjelpar er registrert hos \(child) sjølv, og ingen har ansvaret for dei eigne behova til barnet.",
        en:
          "No helper of \(child) is recorded, and nobody is responsible for the child’s own needs."
      )
    }

    /// In the place of a coordinator.
    package static let noCoordinator = Phrase(
      nb: "Ingen koordinator er registrert", nn: "Ingen koordinator er registrert",
      en: "No coordinator is recorded")

    package static let legendNobodys = Phrase(
      nb: "behov ingen har ansvar for", nn: "behov ingen har ansvar for",
      en: "need nobody is responsible for")
    /// Of needs that nobody has, those for which there is no room.
    package static func moreNeeds(_ count: Int) -> Phrase {
      Phrase(nb: "\(count) behov til", nn: "\(count) behov til", en: "\(count) more needs")
    }

    package static func strained(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(nb: "⚡ 1 anstrengt kontakt", nn: "⚡ 1 anstrengd kontakt", en: "⚡ 1 strained tie")
        : Phrase(
          nb: "⚡ \(count) anstrengte kontakter", nn: "⚡ \(count) anstrengde kontaktar",
          en: "⚡ \(count) strained ties")
    }

    package static let description = Phrase(
      nb: "Familien står i midten, hjelperne rundt den etter sektor.",
      nn: "Familien står i midten, hjelparane rundt han etter sektor.",
      en: "The family stands in the middle, the helpers around it by sector.")
    package static func nobody(_ whom: Phrase) -> Phrase {
      Phrase(
        nb: "Ingen er registrert rundt \(whom.nb)", nn: "Ingen er registrert rundt \(whom.nn)",
        en: "Nobody is recorded around \(whom.en)")
    }

    /// Who is there in another way than by a tie or a responsibility.
    package static func agreements(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(nb: "1 åpen avtale", nn: "1 open avtale", en: "1 open agreement")
        : Phrase(
          nb: "\(count) åpne avtaler", nn: "\(count) opne avtalar", en: "\(count) open agreements")
    }
    /// What there is where no tie is recorded.
    package static func responsibility(_ commitment: Commitment?) -> Phrase {
      switch commitment {
      case .asked:
        Phrase(
          nb: "spurt, har ikke sagt ja", nn: "spurd, har ikkje sagt ja", en: "asked, has not agreed"
        )
      case .assumed:
        Phrase(nb: "antatt ansvar", nn: "ansvar teke for gitt", en: "assumed responsibility")
      default: Phrase(nb: "har et ansvar", nn: "har eit ansvar", en: "has a responsibility")
      }
    }

    package static let legendEnded = Phrase(nb: "er avsluttet", nn: "er avslutta", en: "has ended")

    package static func endedOn(_ day: String) -> Phrase {
      Phrase(nb: "til \(day)", nn: "til \(day)", en: "until \(day)")
    }

    package static let all = Phrase(nb: "alle", nn: "alle", en: "all")
    package static let legendResponsible = Phrase(
      nb: "har et ansvar, ingen kontakt registrert", nn: "har eit ansvar, ingen kontakt registrert",
      en: "is responsible, no tie recorded")
    package static let legendUnsure = Phrase(
      nb: "spurt eller antatt, ingen kontakt registrert",
      nn: "spurd eller teke for gitt, ingen kontakt registrert",
      en: "asked or assumed, no tie recorded")
    package static let unknown = Phrase(
      nb: "kontakt, ukjent styrke", nn: "kontakt, ukjend styrke", en: "tie of unknown strength")
    package static let flow = Phrase(
      nb: "Pilene går til den som får hjelp.", nn: "Pilene går til den som får hjelp.",
      en: "Arrows go to whoever gets the help.")

    /// A kind of support in few letters.
    package static func short(_ support: Support) -> Phrase {
      switch support {
      case .administrative: Phrase(nb: "administrativ", nn: "administrativ", en: "administrative")
      case .practical: Phrase(nb: "praktisk", nn: "praktisk", en: "practical")
      case .emotional: Phrase(nb: "emosjonell", nn: "emosjonell", en: "emotional")
      }
    }

    package static func helps(_ who: String, _ whom: String) -> Phrase {
      Phrase(nb: "\(who) hjelper \(whom)", nn: "\(who) hjelper \(whom)", en: "\(who) helps \(whom)")
    }

    package static func support(_ kinds: String) -> Phrase {
      Phrase(nb: "\(kinds) støtte", nn: "\(kinds) støtte", en: "\(kinds) support")
    }

    package static func lastContact(_ day: String) -> Phrase {
      Phrase(nb: "siste kontakt \(day)", nn: "siste kontakt \(day)", en: "last contact \(day)")
    }

    package static let inFamily = Phrase(nb: "I familien", nn: "I familien", en: "In the family")
    package static let strainedCouple = Phrase(
      nb: "par, anstrengt", nn: "par, anstrengt", en: "couple, strained")
    package static let couple = Phrase(nb: "par", nn: "par", en: "couple")
    package static let parted = Phrase(
      nb: "ikke lenger et par", nn: "ikkje lenger eit par", en: "no longer a couple")
    package static let twoHomes = Phrase(nb: "to hjem", nn: "to heimar", en: "two homes")
    package static let notInside = Phrase(
      nb: "ikke i husstanden", nn: "ikkje i husstanden", en: "not in the household")
    package static let otherHome = Phrase(nb: "Annet hjem", nn: "Annan heim", en: "Another home")
    package static let parent = Phrase(
      nb: "forelder og barn", nn: "forelder og barn", en: "parent and child")
    package static let foster = Phrase(
      nb: "fosterforelder", nn: "fosterforelder", en: "foster parent")
    package static let grandparent = Phrase(
      nb: "besteforelder", nn: "besteforelder", en: "grandparent")
    package static let otherKin = Phrase(
      nb: "annen familierelasjon", nn: "annan familierelasjon", en: "another family relation")
    package static let siblings = Phrase(nb: "søsken", nn: "sysken", en: "siblings")
    package static let strainedBond = Phrase(
      nb: "anstrengt bånd", nn: "anstrengt band", en: "strained bond")
    package static let legendStrainedBond = Phrase(
      nb: "anstrengt bånd i familien", nn: "anstrengt band i familien",
      en: "strained bond in the family")

    package static let strongKin = Phrase(nb: "Sterke bånd", nn: "Sterke band", en: "Strong bonds")
    package static let weakKin = Phrase(nb: "Svake bånd", nn: "Svake band", en: "Weak bonds")
    package static let strainedKin = Phrase(
      nb: "⚡ Anstrengte bånd", nn: "⚡ Anstrengde band", en: "⚡ Strained bonds")
    /// Behind the strained bonds between members.
    package static let strainedKinAsk = Phrase(
      nb: "Det står her fordi familien har sagt det: spør dem det gjelder før andre får se det.",
      nn: "Det står her fordi familien har sagt det: spør dei det gjeld før andre får sjå det.",
      en: "It stands here because the family said so: ask those it is about before others see it.")
    package static let isMember = Phrase(
      nb: "hører til familien", nn: "høyrer til familien", en: "belongs to the family")
    package static let isMemberOfTwo = Phrase(
      nb: "hører til familien, har to hjem", nn: "høyrer til familien, har to heimar",
      en: "belongs to the family, has two homes")
    package static let isNoMember = Phrase(
      nb: "ikke i husstanden, og det er ikke registrert i hvilken",
      nn: "ikkje i husstanden, og det er ikkje registrert i kva for ein",
      en: "not in the household; another home, not recorded which")

    /// What one line of kinship is.
    package static func word(_ kind: Kin.Fact.Kind) -> Phrase {
      switch kind {
      case .parent: parent
      case .foster: foster
      case .grandparent: grandparent
      case .sibling: siblings
      case .couple: couple
      case .former: parted
      case .other: otherKin
      }
    }

    package static let notDrawn = Phrase(nb: "Ikke tegnet", nn: "Ikkje teikna", en: "Not drawn")

    /// What somebody is to others, where no line shows it.
    package static func notDrawn(_ kind: Kin.Fact.Kind, _ who: String, _ whom: String) -> Phrase {
      switch kind {
      case .parent:
        Phrase(
          nb: "\(who) er forelder til \(whom).", nn: "\(who) er forelder til \(whom).",
          en: "\(who) is a parent of \(whom).")
      case .foster:
        Phrase(
          nb: "\(who) er fosterforelder til \(whom).", nn: "\(who) er fosterforelder til \(whom).",
          en: "\(who) is a foster parent of \(whom).")
      case .grandparent:
        Phrase(
          nb: "\(who) er besteforelder til \(whom).", nn: "\(who) er besteforelder til \(whom).",
          en: "\(who) is a grandparent of \(whom).")
      case .sibling:
        Phrase(
          nb: "\(who) er søsken til \(whom).", nn: "\(who) er sysken til \(whom).",
          en: "\(who) is a sibling of \(whom).")
      case .couple:
        Phrase(
          nb: "\(who) er et par med \(whom).", nn: "\(who) er eit par med \(whom).",
          en: "\(who) is a couple with \(whom).")
      case .former:
        Phrase(
          nb: "\(who) er ikke lenger et par med \(whom).",
          nn: "\(who) er ikkje lenger eit par med \(whom).",
          en: "\(who) is no longer a couple with \(whom).")
      case .other:
        Phrase(
          nb: "\(who) har en annen familierelasjon til \(whom).",
          nn: "\(who) har ein annan familierelasjon til \(whom).",
          en: "\(who) has another family relation to \(whom).")
      }
    }

    package static func moreNotDrawn(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) til står i bildets tekst.", nn: "\(count) til står i teksten til biletet.",
        en: "\(count) more are in the picture's text.")
    }
  }
}
