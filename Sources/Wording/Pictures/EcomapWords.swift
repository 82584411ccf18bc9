package import Analysis
package import Model

extension Words {
  /// The words of the ecomap.
  package enum Around {
    package static func summary(_ helpers: Int) -> Phrase {
      helpers == 1
        ? Phrase(nb: "1 rundt familien", nn: "1 rundt familien", en: "1 around the family")
        : Phrase(
          nb: "\(helpers) rundt familien", nn: "\(helpers) rundt familien",
          en: "\(helpers) around the family")
    }

    package static func moreAsked(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) til er spurt", nn: "\(count) til er spurd\(count == 1 ? "" : "e")",
        en: "\(count) more asked")
    }

    package static func moreAssumed(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) til er antatt", nn: "\(count) til er teke\(count == 1 ? "n" : "ne") for gitt",
        en: "\(count) more assumed")
    }

    package static func moreUnsure(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) til er spurt eller antatt", nn: "\(count) til er spurde eller tekne for gitt",
        en: "\(count) more asked or assumed")
    }

    /// In somebody's own lens.
    package static func title(_ name: String) -> Phrase {
      Phrase(nb: "Hvem er rundt \(name)", nn: "Kven er rundt \(name)", en: "Who is around \(name)")
    }

    package static func helpers(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(nb: "1 hjelper", nn: "1 hjelpar", en: "1 helper")
        : Phrase(nb: "\(count) hjelpere", nn: "\(count) hjelparar", en: "\(count) helpers")
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
    package static let nobody = Phrase(
      nb: "ingen er registrert rundt familien", nn: "ingen er registrert rundt familien",
      en: "nobody is recorded around the family")
    /// In somebody's own lens, where help for the others in the family is left out.
    package static func nobodyAround(_ name: String) -> Phrase {
      Phrase(
        nb: "ingen er registrert rundt \(name)", nn: "ingen er registrert rundt \(name)",
        en: "nobody is recorded around \(name)")
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
    package static let legendResponsibility = Phrase(
      nb: "ansvar, spurt eller antatt; ingen kontakt registrert",
      nn: "ansvar, spurd eller teke for gitt; ingen kontakt registrert",
      en: "responsible, asked or assumed; no tie recorded")
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
