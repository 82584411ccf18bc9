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

  /// The sentence that every foot begins with.
  static func madeBySamvev(_ words: String, on day: String?) -> Phrase {
    guard let day else { return Phrase(nb: words + ".", nn: words + ".", en: words + ".") }
    return Phrase(nb: "\(words) \(day).", nn: "\(words) \(day).", en: "\(words) on \(day).")
  }

  /// That a picture became larger than it was to be.
  static func larger(_ paper: Paper, than asked: Paper) -> Phrase {
    let small = asked.rawValue.uppercased()
    return paper == .screen
      ? Phrase(
        nb: "Laget for skjerm: på \(small) ville skriften blitt for liten.",
        nn: "Laga for skjerm: på \(small) ville skrifta blitt for lita.",
        en: "Made for a screen: on \(small) the text would be too small.")
      : Phrase(
        nb: "Laget for \(paper.rawValue.uppercased()): på \(small) ville skriften blitt for liten.",
        nn: "Laga for \(paper.rawValue.uppercased()): på \(small) ville skrifta blitt for lita.",
        en: "Made for \(paper.rawValue.uppercased()): on \(small) the text would be too small.")
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
