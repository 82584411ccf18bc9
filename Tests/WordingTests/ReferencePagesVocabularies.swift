import Model
import Terms
import Wording

/// A fixed list of words, with what each is called in the three languages.
struct ReferenceVocabulary {
  let title: Phrase
  let codes: [String]
  let words: [Phrase]
  /// The heading's address on the page, the same in every language.
  let anchor: String

  private init<Words: Vocabulary & Worded>(
    _ type: Words.Type, _ anchor: String, nb: String, nn: String, en: String
  ) {
    title = Phrase(nb: nb, nn: nn, en: en)
    codes = Words.codes
    words = Words.allCases.map(\.words)
    self.anchor = anchor
  }

  static let all: [ReferenceVocabulary] = [
    .init(Sector.self, "sector", nb: "sektor", nn: "sektor", en: "sector"),
    .init(Domain.self, "domain", nb: "livsområde", nn: "livsområde", en: "area of life"),
    .init(PersonRole.self, "role", nb: "rolle i familien", nn: "rolle i familien", en: "role"),
    .init(TieKind.self, "tie", nb: "bånd", nn: "band", en: "kind of tie"),
    .init(Support.self, "support", nb: "støtte", nn: "støtte", en: "support"),
    .init(Strength.self, "strength", nb: "styrke", nn: "styrke", en: "strength"),
    .init(Relation.self, "relation", nb: "slektskap", nn: "slektskap", en: "kinship"),
    .init(Urgency.self, "urgency", nb: "haster", nn: "hastar", en: "urgency"),
    .init(
      NeedOutcome.self, "need-outcome", nb: "utfall av behov", nn: "utfall av behov",
      en: "outcome of a need"),
    .init(Part.self, "part", nb: "del i ansvaret", nn: "del i ansvaret", en: "part"),
    .init(
      ReferralOutcome.self, "answer", nb: "svar på henvisning", nn: "svar på tilvising",
      en: "answer to a referral"),
    .init(Reason.self, "reason", nb: "grunn", nn: "grunn", en: "reason"),
    .init(ActivityKind.self, "activity", nb: "aktivitet", nn: "aktivitet", en: "activity"),
    .init(Weight.self, "weight", nb: "vekt", nn: "vekt", en: "weight"),
    .init(Roll.self, "roll", nb: "flytting", nn: "flytting", en: "roll"),
    .init(Basis.self, "basis", nb: "grunnlag", nn: "grunnlag", en: "basis"),
  ]
}

/// The fixed lists of words.
func writeVocabularies(_ page: inout PageWriter) {
  page.heading(2, page.say(nb: "Ordlistene", nn: "Ordlistene", en: "The vocabularies"))
  for list in ReferenceVocabulary.all {
    let columns = TableSchema.all.flatMap { schema in
      schema.columns.filter { $0.kind.vocabulary == list.codes }.map {
        "`\(schema.name.rawValue).\($0.name)`"
      }
    }
    page.heading(
      3, "<a id=\"\(list.anchor)\"></a>" + list.title.capitalised[page.language])
    page.paragraph(columns.joined(separator: ", "))
    let others = Language.allCases.filter { $0 != page.language }
    page.table(
      [page.say(nb: "skriv", nn: "skriv", en: "write"), page.language.ownName]
        + others.map(\.ownName),
      zip(list.codes, list.words).map { code, words in
        ["`\(code)`", words[page.language]] + others.map { words[$0] }
      })
    page.otherWords(
      page.say(
        nb: "Ord som også leses", nn: "Ord som òg blir lesne", en: "Words that are read too"),
      Terms.vocabularies.first { $0.map(\.code) == list.codes } ?? [])
  }
  writeReferralKinds(&page)
}

/// The kinds of referrals that have a Norwegian deadline.
private func writeReferralKinds(_ page: inout PageWriter) {
  page.heading(
    3,
    "<a id=\"referral-kind\"></a>"
      + page.say(nb: "Type henvisning", nn: "Type tilvising", en: "Kind of referral"))
  page.paragraph("`referrals.kind`, `deadlines.kind`")
  page.paragraph(
    page.say(
      nb:
        "Disse har frist uten at du gjør noe. Har nettverket frister i `deadlines`, gjelder navnene der.",
      nn:
        "Desse har frist utan at du gjer noko. Har nettverket fristar i `deadlines`, gjeld namna der.",
      en:
        "These have a deadline without your doing anything. Where the network has deadlines of its own in `deadlines`, the names there hold."
    ))
  var rules: [DeadlineRule] = []
  for rule in DeadlineRules.norwegian.rules where !rules.contains(where: { $0.kind == rule.kind }) {
    rules.append(rule)
  }
  let others = Language.allCases.filter { $0 != page.language }
  page.table(
    [page.say(nb: "skriv", nn: "skriv", en: "write"), page.language.ownName]
      + others.map(\.ownName),
    rules.map { rule in
      ["`\(rule.kind)`", rule.words[page.language]] + others.map { rule.words[$0] }
    })
  page.otherWords(
    page.say(nb: "Ord som også leses", nn: "Ord som òg blir lesne", en: "Words that are read too"),
    Terms.referralKinds, withWords: true)
}

extension ColumnKind {
  /// The words of a fixed list.
  fileprivate var vocabulary: [String]? {
    switch self {
    case .word(let codes), .words(let codes): codes
    default: nil
    }
  }
}
