import Model
import Wording

/// The words and sentences that stand in pictures.
enum Words {
  static let coordinator = Phrase(
    nb: "familiekoordinator", nn: "familiekoordinator", en: "family coordinator")
  static let wholeNetwork = Phrase(
    nb: "hele nettverket", nn: "heile nettverket", en: "the whole network")
  static let referral = Phrase(nb: "Henvisning", nn: "Tilvising", en: "Referral")
  static let family = Phrase(nb: "familien selv", nn: "familien sjølv", en: "the family itself")
  static let wholeFamily = Phrase(
    nb: "Hele familien", nn: "Heile familien", en: "The whole family")

  static let secretChildWelfare = Phrase(nb: "barnevern", nn: "barnevern", en: "child welfare")

  static func secret(_ topics: String) -> Phrase {
    Phrase(
      nb:
        "Viser \(topics), som er taushetsbelagt: vis bildet bare til dem familien har samtykket til.",
      nn:
        "Viser \(topics), som er underlagt teieplikt: vis biletet berre til dei familien har samtykt til.",
      en: "Shows \(topics), which is confidential: only for those whom the family has agreed to.")
  }

  static func aged(_ name: String, _ years: Int) -> Phrase {
    Phrase(nb: "\(name), \(years) år", nn: "\(name), \(years) år", en: "\(name), \(years)")
  }

  /// What nothing of is said, in a sentence of its own.
  static func leftOutNeeds(_ count: Int, nobody: Int) -> Phrase {
    nobody == 0
      ? Phrase(
        nb: "Utelatt for plassens skyld: \(count) behov (de nyeste som ikke haster).",
        nn: "Utelate av plassomsyn: \(count) behov (dei nyaste som ikkje hastar).",
        en: "Left out for want of room: \(count) needs (the newest that are not urgent).")
      : Phrase(
        nb: "Utelatt for plassens skyld: \(count) behov, og \(nobody) av dem gjør INGEN noe med.",
        nn: "Utelate av plassomsyn: \(count) behov, og \(nobody) av dei gjer INGEN noko med.",
        en:
          "Left out for want of room: \(count) needs, and NOBODY does anything about \(nobody) of them."
      )
  }

  static func leftOutHelpers(_ count: Int) -> Phrase {
    Phrase(
      nb: "Utelatt for plassens skyld: \(count) hjelpere.",
      nn: "Utelate av plassomsyn: \(count) hjelparar.",
      en: "Left out for want of room: \(count) helpers.")
  }

  static func leftOutReferrals(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        nb: "Utelatt for plassens skyld: 1 ubesvart henvisning.",
        nn: "Utelate av plassomsyn: 1 tilvising utan svar.",
        en: "Left out for want of room: 1 unanswered referral.")
      : Phrase(
        nb: "Utelatt for plassens skyld: \(count) ubesvarte henvisninger.",
        nn: "Utelate av plassomsyn: \(count) tilvisingar utan svar.",
        en: "Left out for want of room: \(count) unanswered referrals.")
  }
}
