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
}
