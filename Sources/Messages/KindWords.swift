import Model
import Wording

// Families, people, services and the others, as they stand in a sentence.
extension FaultWords {
  private enum Gender { case masculine, feminine, neuter }

  /// `en tjeneste`.
  func a(_ kind: Ref.Kind) -> String {
    let noun = kind.noun.one[language]
    let article: String =
      switch language {
      case .nb: gender(kind) == .neuter ? "et" : "en"
      case .nn:
        switch gender(kind) {
        case .masculine: "ein"
        case .feminine: "ei"
        case .neuter: "eit"
        }
      case .en: kind == .domain ? "an" : "a"
      }
    return article + " " + noun
  }

  /// `ingen familie eller person`, `ikke noe behov`.
  func no(_ kinds: [Ref.Kind]) -> String {
    let nouns = either(kinds.map { $0.noun.one[language] })
    let gender = kinds.first.map(gender) ?? .masculine
    let word: String =
      switch (language, gender) {
      case (.nb, .neuter): "ikke noe"
      case (.nb, _): "ingen"
      case (.nn, .masculine): "ingen"
      case (.nn, .feminine): "inga"
      case (.nn, .neuter): "ikkje noko"
      case (.en, _): "no"
      }
    return word + " " + nouns
  }

  /// `id-en til en familie eller en person`.
  func idOf(_ kinds: [Ref.Kind]) -> String {
    let these = either(kinds.map(a))
    return say(nb: "id-en til \(these)", nn: "id-en til \(these)", en: "the id of \(these)")
  }

  private func gender(_ kind: Ref.Kind) -> Gender {
    switch kind {
    case .family, .person, .contact, .agreement: .masculine
    case .service, .referral: .feminine
    case .need, .goal, .domain: .neuter
    }
  }
}
