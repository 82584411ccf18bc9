public import Model

/// The words of a vocabulary, with what they mean where that does not go without saying.
public struct WordList: Sendable {
  /// What the words are for.
  public let heading: Phrase
  /// The codes, in the order of the vocabulary.
  public let codes: [String]
  /// For each code its words, and what it means.
  public let entries: [(words: Phrase, meaning: Phrase?)]

  private init<V: Vocabulary & Worded>(
    _: V.Type, _ heading: Phrase, _ meanings: [V: Phrase] = [:]
  ) {
    self.heading = heading
    codes = V.codes
    entries = V.allCases.map { ($0.words, meanings[$0]) }
  }

  /// The list of a column; nil where any text, or none of a list, stands there.
  public static func of(_ column: ColumnSchema) -> WordList? {
    switch column.kind {
    case .word(let codes), .words(let codes): all.first { $0.codes == codes }
    case .id, .ref, .text, .symbol, .day, .birth, .integer, .length: nil
    }
  }

  /// All vocabularies, in the order in which somebody who fills in the sheets meets them.
  public static let all: [WordList] = [
    WordList(
      PersonRole.self,
      Phrase(nb: "Rolle i familien", nn: "Rolle i familien", en: "Role in the family")),
    WordList(
      Sector.self,
      Phrase(nb: "Sektor (Tjenester)", nn: "Sektor (Tenester)", en: "Sector (Services)"), sectors),
    WordList(
      Domain.self, Phrase(nb: "Livsområde", nn: "Livsområde", en: "Area of life"), domains),
    WordList(
      TieKind.self, Phrase(nb: "Type (Bånd)", nn: "Type (Band)", en: "Kind (Ties)"),
      [
        .serves: Phrase(
          nb: "den ene, en tjeneste eller kontakt, hjelper den andre, en familie eller person",
          nn: "den eine, ei teneste eller ein kontakt, hjelper den andre, ein familie eller person",
          en: "the one, a service or contact, helps the other, a family or person"),
        .collaborates: Phrase(
          nb: "to tjenester eller kontakter arbeider sammen",
          nn: "to tenester eller kontaktar arbeider saman",
          en: "two services or contacts work together"),
        .kin: Phrase(
          nb: "to personer er i slekt eller partnere; slektskap sier hva den andre er for den ene",
          nn:
            "to personar er i slekt eller partnarar; slektskap seier kva den andre er for den eine",
          en: "two persons are kin or partners; kinship says what the other is to the one"),
      ]),
    WordList(
      Support.self, Phrase(nb: "Støtte (Bånd)", nn: "Støtte (Band)", en: "Support (Ties)"),
      [
        .administrative: Phrase(
          nb: "søknader, brev, møter, frister", nn: "søknader, brev, møte, fristar",
          en: "applications, letters, meetings, deadlines"),
        .practical: Phrase(
          nb: "skyss, flytting, barnepass", nn: "skyss, flytting, barnepass",
          en: "lifts, moving house, minding the children"),
        .emotional: Phrase(
          nb: "noen å snakke med", nn: "nokon å snakke med", en: "somebody to talk to"),
      ]),
    WordList(
      Strength.self, Phrase(nb: "Styrke (Bånd)", nn: "Styrke (Band)", en: "Strength (Ties)"),
      [
        .strained: Phrase(
          nb: "det er kontakt, men den er vanskelig", nn: "det er kontakt, men han er vanskeleg",
          en: "there is contact, but it is difficult")
      ]),
    WordList(
      Relation.self, Phrase(nb: "Slektskap (Bånd)", nn: "Slektskap (Band)", en: "Kinship (Ties)")),
    WordList(
      Urgency.self,
      Phrase(
        nb: "Hvor mye det haster (Behov)", nn: "Kor mykje det hastar (Behov)", en: "Urgency (Needs)"
      )),
    WordList(
      NeedOutcome.self, Phrase(nb: "Utfall (Behov)", nn: "Utfall (Behov)", en: "Outcome (Needs)"),
      [
        .moved: Phrase(
          nb: "familien flyttet før det var dekket", nn: "familien flytta før det var dekt",
          en: "the family moved before it was met")
      ]),
    WordList(
      Part.self, Phrase(nb: "Del (Ansvar)", nn: "Del (Ansvar)", en: "Part (Responsibilities)"),
      [
        .lead: Phrase(
          nb: "den som passer på at det blir gjort; bare én",
          nn: "den som passar på at det blir gjort; berre éin",
          en: "the one who sees to it that it is done; only one")
      ]),
    WordList(
      ReferralOutcome.self,
      Phrase(nb: "Utfall (Henvisninger)", nn: "Utfall (Tilvisingar)", en: "Outcome (Referrals)"),
      [
        .redirected: Phrase(
          nb: "de sa hvem som er rett sted", nn: "dei sa kven som er rett stad",
          en: "they said who is the right place"),
        .withdrawn: Phrase(
          nb: "den som spurte, trakk den", nn: "den som spurde, trekte ho",
          en: "who asked withdrew it"),
      ]),
    WordList(
      Reason.self,
      Phrase(
        nb: "Grunn til et nei (Ansvar, Henvisninger)",
        nn: "Grunn til eit nei (Ansvar, Tilvisingar)",
        en: "Reason for a no (Responsibilities, Referrals)")),
    WordList(
      ActivityKind.self,
      Phrase(nb: "Type (Aktiviteter)", nn: "Type (Aktivitetar)", en: "Kind (Activities)")),
    WordList(
      Weight.self, Phrase(nb: "Vekt (Øyeblikk)", nn: "Vekt (Augeblikk)", en: "Weight (Moments)"),
      [
        .turningPoint: Phrase(
          nb: "familien sier selv at noe ble annerledes",
          nn: "familien seier sjølv at noko vart annleis",
          en: "the family itself says that something changed")
      ]),
    WordList(
      Roll.self,
      Phrase(
        nb: "Når fristen ender på en fridag (Frister)",
        nn: "Når fristen endar på ein fridag (Fristar)", en: "When it ends on a day off (Deadlines)"
      )),
    WordList(
      Basis.self,
      Phrase(nb: "Grunnlag (Frister)", nn: "Grunnlag (Fristar)", en: "Basis (Deadlines)")),
  ]

  private static let sectors: [Sector: Phrase] = [
    .school: Phrase(
      nb: "grunnskole, videregående, PPT, SFO, oppfølgingstjenesten",
      nn: "grunnskule, vidaregåande, PPT, SFO, oppfølgingstenesta",
      en: "schools, educational psychology, after-school care"),
    .health: Phrase(
      nb: "helsestasjon, fastlege, BUP, DPS, psykisk helse, rus",
      nn: "helsestasjon, fastlege, BUP, DPS, psykisk helse, rus",
      en: "clinics, doctors, mental health, addiction"),
    .volunteers: Phrase(
      nb: "frivilligsentral, lag, organisasjoner, trossamfunn",
      nn: "frivilligsentral, lag, organisasjonar, trussamfunn",
      en: "volunteer centre, clubs, organisations, faith communities"),
    .coordination: Phrase(
      nb: "familiekoordinator, koordinerende enhet", nn: "familiekoordinator, koordinerande eining",
      en: "family coordinators, the coordinating unit"),
    .private: Phrase(
      nb: "besteforeldre, naboer, venner av familien",
      nn: "besteforeldre, naboar, vener av familien",
      en: "grandparents, neighbours, friends of the family"),
  ]

  private static let domains: [Domain: Phrase] = [
    .economy: Phrase(
      nb: "inntekt, stønad, å få pengene til å rekke",
      nn: "inntekt, stønad, å få pengane til å rekke", en: "income, benefits, making ends meet"),
    .debt: Phrase(
      nb: "gjeld, inkasso, betalingsplaner", nn: "gjeld, inkasso, betalingsplanar",
      en: "debt, collectors, payment plans"),
    .housing: Phrase(
      nb: "et sted å bo, og at det er godt nok", nn: "ein stad å bu, og at han er god nok",
      en: "a place to live, and that it is good enough"),
    .employment: Phrase(
      nb: "å få og beholde arbeid", nn: "å få og halde på arbeid", en: "finding and keeping work"),
    .education: Phrase(
      nb: "utdanning for voksne og unge etter grunnskolen",
      nn: "utdanning for vaksne og unge etter grunnskulen",
      en: "education of adults, and of the young after school"),
    .school: Phrase(
      nb: "barnas skolegang", nn: "skulegangen til barna", en: "the children's schooling"),
    .language: Phrase(
      nb: "norsk, tolk, morsmål", nn: "norsk, tolk, morsmål",
      en: "Norwegian, interpreters, mother tongue"),
    .systems: Phrase(
      nb: "å forstå og nå fram til offentlige tjenester",
      nn: "å forstå og nå fram til offentlege tenester",
      en: "understanding and reaching public services"),
    .socialSupport: Phrase(
      nb: "noen rundt familien: slekt, venner, frivillige",
      nn: "nokon rundt familien: slekt, vener, frivillige",
      en: "people around the family: kin, friends, volunteers"),
    .leisure: Phrase(
      nb: "idrett, klubb, ferie", nn: "idrett, klubb, ferie", en: "sports, clubs, holidays"),
    .parenting: Phrase(
      nb: "råd og avlastning for foreldre", nn: "råd og avlasting for foreldre",
      en: "advice and relief for parents"),
    .safety: Phrase(
      nb: "vern mot vold og overgrep", nn: "vern mot vald og overgrep",
      en: "protection from violence and abuse"),
    .transition: Phrase(
      nb: "skole til arbeid, barnetjenester til voksentjenester",
      nn: "skule til arbeid, barnetenester til vaksentenester",
      en: "school to work, children's services to adults'"),
  ]
}
