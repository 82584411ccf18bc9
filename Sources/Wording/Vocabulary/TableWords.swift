public import Model

extension TableName {
  /// One row of the table, and many.
  public var noun: Noun {
    switch self {
    case .families:
      Noun(
        one: Phrase(nb: "familie", nn: "familie", en: "family"),
        many: Phrase(nb: "familier", nn: "familiar", en: "families"))
    case .people:
      Noun(
        one: Phrase(nb: "person", nn: "person", en: "person"),
        many: Phrase(nb: "personer", nn: "personar", en: "people"))
    case .homes:
      Noun(
        one: Phrase(nb: "hjem", nn: "heim", en: "home"),
        many: Phrase(nb: "hjem", nn: "heimar", en: "homes"))
    case .services:
      Noun(
        one: Phrase(nb: "tjeneste", nn: "teneste", en: "service"),
        many: Phrase(nb: "tjenester", nn: "tenester", en: "services"))
    case .contacts:
      Noun(
        one: Phrase(nb: "kontakt", nn: "kontakt", en: "contact"),
        many: Phrase(nb: "kontakter", nn: "kontaktar", en: "contacts"))
    case .ties:
      Noun(
        one: Phrase(nb: "bånd", nn: "band", en: "tie"),
        many: Phrase(nb: "bånd", nn: "band", en: "ties"))
    case .needs:
      Noun(
        one: Phrase(nb: "behov", nn: "behov", en: "need"),
        many: Phrase(nb: "behov", nn: "behov", en: "needs"))
    case .responsibilities:
      Noun(
        one: Phrase(nb: "ansvar", nn: "ansvar", en: "responsibility"),
        many: Phrase(nb: "ansvar", nn: "ansvar", en: "responsibilities"))
    case .referrals:
      Noun(
        one: Phrase(nb: "henvisning", nn: "tilvising", en: "referral"),
        many: Phrase(nb: "henvisninger", nn: "tilvisingar", en: "referrals"))
    case .activities:
      Noun(
        one: Phrase(nb: "aktivitet", nn: "aktivitet", en: "activity"),
        many: Phrase(nb: "aktiviteter", nn: "aktivitetar", en: "activities"))
    case .agreements:
      Noun(
        one: Phrase(nb: "avtale", nn: "avtale", en: "agreement"),
        many: Phrase(nb: "avtaler", nn: "avtalar", en: "agreements"))
    case .goals:
      Noun(
        one: Phrase(nb: "mål", nn: "mål", en: "goal"),
        many: Phrase(nb: "mål", nn: "mål", en: "goals"))
    case .moments:
      Noun(
        one: Phrase(nb: "øyeblikk", nn: "augeblikk", en: "moment"),
        many: Phrase(nb: "øyeblikk", nn: "augeblikk", en: "moments"))
    case .consents:
      Noun(
        one: Phrase(nb: "samtykke", nn: "samtykke", en: "consent"),
        many: Phrase(nb: "samtykker", nn: "samtykke", en: "consents"))
    case .deadlines:
      Noun(
        one: Phrase(nb: "frist", nn: "frist", en: "deadline"),
        many: Phrase(nb: "frister", nn: "fristar", en: "deadlines"))
    }
  }
}

extension Ref.Kind {
  /// One of the kind, and many.
  public var noun: Noun {
    switch self {
    case .family: TableName.families.noun
    case .person: TableName.people.noun
    case .service: TableName.services.noun
    case .contact: TableName.contacts.noun
    case .need: TableName.needs.noun
    case .referral: TableName.referrals.noun
    case .agreement: TableName.agreements.noun
    case .goal: TableName.goals.noun
    case .domain:
      Noun(
        one: Phrase(nb: "livsområde", nn: "livsområde", en: "area of life"),
        many: Phrase(nb: "livsområder", nn: "livsområde", en: "areas of life"))
    }
  }
}

extension Language {
  /// What the sheet of a table is called.
  public func sheetName(_ table: TableName) -> String { capitalising(table.noun.many[self]) }
}
