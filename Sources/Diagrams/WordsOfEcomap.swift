import Model
import Wording

extension Words {
  /// The words of the ecomap.
  enum Around {
    static func summary(_ helpers: Int) -> Phrase {
      helpers == 1
        ? Phrase(
          nb: "1 rundt familien", nn: "1 rundt familien", en: "1 around the family")
        : Phrase(
          nb: "\(helpers) rundt familien", nn: "\(helpers) rundt familien",
          en: "\(helpers) around the family")
    }

    static func moreAsked(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) til er spurt", nn: "\(count) til er spurd\(count == 1 ? "" : "e")",
        en: "\(count) more asked")
    }

    static func moreAssumed(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) til er antatt", nn: "\(count) til er teke\(count == 1 ? "n" : "ne") for gitt",
        en: "\(count) more assumed")
    }

    static func moreUnsure(_ count: Int) -> Phrase {
      Phrase(
        nb: "\(count) til er spurt eller antatt", nn: "\(count) til er spurde eller tekne for gitt",
        en: "\(count) more asked or assumed")
    }

    /// In somebody's own lens.
    static func title(_ name: String) -> Phrase {
      Phrase(
        nb: "Hvem er rundt \(name)", nn: "Kven er rundt \(name)", en: "Who is around \(name)")
    }

    static func helpers(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(nb: "1 hjelper", nn: "1 hjelpar", en: "1 helper")
        : Phrase(nb: "\(count) hjelpere", nn: "\(count) hjelparar", en: "\(count) helpers")
    }

    static func strained(_ count: Int) -> Phrase {
      count == 1
        ? Phrase(
          nb: "⚡ 1 anstrengt kontakt", nn: "⚡ 1 anstrengd kontakt", en: "⚡ 1 strained tie")
        : Phrase(
          nb: "⚡ \(count) anstrengte kontakter", nn: "⚡ \(count) anstrengde kontaktar",
          en: "⚡ \(count) strained ties")
    }

    static let description = Phrase(
      nb: "Familien står i midten, hjelperne rundt den etter sektor.",
      nn: "Familien står i midten, hjelparane rundt han etter sektor.",
      en: "The family stands in the middle, the helpers around it by sector.")
    static let nobody = Phrase(
      nb: "Ingen er registrert rundt familien denne dagen",
      nn: "Ingen er registrert rundt familien denne dagen",
      en: "Nobody is recorded around the family on this day")
    /// What there is where no tie is recorded.
    static func responsibility(_ hold: Hold?) -> Phrase {
      switch hold {
      case .asked:
        Phrase(
          nb: "spurt, har ikke sagt ja", nn: "spurd, har ikkje sagt ja",
          en: "asked, has not agreed")
      case .assumed:
        Phrase(nb: "antatt ansvar", nn: "ansvar teke for gitt", en: "assumed responsibility")
      default: Phrase(nb: "har et ansvar", nn: "har eit ansvar", en: "has a responsibility")
      }
    }

    static let legendEnded = Phrase(
      nb: "er avsluttet", nn: "er avslutta", en: "has ended")

    static func endedOn(_ day: String) -> Phrase {
      Phrase(nb: "til \(day)", nn: "til \(day)", en: "until \(day)")
    }

    static let all = Phrase(nb: "alle", nn: "alle", en: "all")
    static let legendResponsibility = Phrase(
      nb: "ansvar, spurt eller antatt; ingen kontakt skrevet inn",
      nn: "ansvar, spurd eller teke for gitt; ingen kontakt skriven inn",
      en: "responsible, asked or assumed; no tie recorded")
    static let unknown = Phrase(
      nb: "kontakt, ukjent styrke", nn: "kontakt, ukjend styrke", en: "tie of unknown strength")
    static let flow = Phrase(
      nb: "Pilene går til den som får hjelp.", nn: "Pilene går til den som får hjelp.",
      en: "Arrows go to whoever gets the help.")

    /// A kind of support in few letters.
    static func short(_ support: Support) -> Phrase {
      switch support {
      case .administrative: Phrase(nb: "administrativ", nn: "administrativ", en: "administrative")
      case .practical: Phrase(nb: "praktisk", nn: "praktisk", en: "practical")
      case .emotional: Phrase(nb: "emosjonell", nn: "emosjonell", en: "emotional")
      }
    }

    static func helps(_ who: String, _ whom: String) -> Phrase {
      Phrase(
        nb: "\(who) hjelper \(whom)", nn: "\(who) hjelper \(whom)", en: "\(who) helps \(whom)")
    }

    static func support(_ kinds: String) -> Phrase {
      Phrase(nb: "\(kinds) støtte", nn: "\(kinds) støtte", en: "\(kinds) support")
    }

    static func lastContact(_ day: String) -> Phrase {
      Phrase(
        nb: "siste kontakt \(day)", nn: "siste kontakt \(day)", en: "last contact \(day)")
    }

    static let inFamily = Phrase(nb: "I familien", nn: "I familien", en: "In the family")
    static let strainedCouple = Phrase(
      nb: "par, anstrengt", nn: "par, anstrengt", en: "couple, strained")
    static let couple = Phrase(nb: "par", nn: "par", en: "couple")
    static let parted = Phrase(
      nb: "ikke lenger et par, to hjem", nn: "ikkje lenger eit par, to heimar",
      en: "no longer a couple, two homes")
    static let otherHome = Phrase(nb: "Annet hjem", nn: "Annan heim", en: "Another home")
    static let parent = Phrase(
      nb: "forelder og barn", nn: "forelder og barn", en: "parent and child")
    static let foster = Phrase(
      nb: "fosterforelder", nn: "fosterforelder", en: "foster parent")
    static let grandparent = Phrase(
      nb: "besteforelder", nn: "besteforelder", en: "grandparent")
    static let siblings = Phrase(nb: "søsken", nn: "sysken", en: "siblings")
    static let strainedBond = Phrase(
      nb: "anstrengt bånd", nn: "anstrengt band", en: "strained bond")
    static let legendStrainedBond = Phrase(
      nb: "anstrengt bånd i familien", nn: "anstrengt band i familien",
      en: "strained bond in the family")

    static let strongKin = Phrase(nb: "Sterke bånd", nn: "Sterke band", en: "Strong bonds")
    static let weakKin = Phrase(nb: "Svake bånd", nn: "Svake band", en: "Weak bonds")
    static let strainedKin = Phrase(
      nb: "⚡ Anstrengte bånd", nn: "⚡ Anstrengde band", en: "⚡ Strained bonds")
    /// Behind the strained bonds between members.
    static let strainedKinAsk = Phrase(
      nb: "Det står her fordi familien har sagt det: spør dem det gjelder før andre får se det.",
      nn: "Det står her fordi familien har sagt det: spør dei det gjeld før andre får sjå det.",
      en: "It stands here because the family said so: ask those it is about before others see it.")
    static let isMember = Phrase(
      nb: "hører til familien", nn: "høyrer til familien", en: "belongs to the family")
  }
}
