// Words of the meeting sheet.
extension Language {
  /// The title of the sheet.
  public func sheetTitle(_ family: String) -> String {
    Phrase(
      nb: "\(family): møteark",
      nn: "\(family): møteark",
      en: "\(family): meeting sheet")[self]
  }

  /// What is filled in by hand at the top.
  public var sheetLines: [String] {
    [
      Phrase(
        nb: "Hva møtet skal avgjøre", nn: "Kva møtet skal avgjere",
        en: "What the meeting is to decide"),
      Phrase(nb: "Til stede", nn: "Til stades", en: "Present"),
    ].map { $0[self] }
  }

  /// What is filled in by hand below the agreements.
  public var nextMeetingLines: [String] {
    [
      Phrase(nb: "Neste møte", nn: "Neste møte", en: "Next meeting"),
      Phrase(
        nb: "Hvem som ringer rundt før det", nn: "Kven som ringjer rundt før det",
        en: "Who calls round before it"),
    ].map { $0[self] }
  }

  /// In the foot of the sheet.
  public var sheetFoot: String {
    Phrase(
      nb:
        "Arket er et arbeidspapir for møtet og ikke en journal. Det viser ikke hva noen har sagt, diagnoser eller bekymringsmeldinger.",
      nn:
        "Arket er eit arbeidspapir for møtet og ikkje ein journal. Det viser ikkje kva nokon har sagt, diagnosar eller uromeldingar.",
      en:
        "The sheet is a working paper for the meeting and no record. It does not show what anybody said, diagnoses or notices of concern."
    )[self]
  }

  /// Above the goals.
  public var goalsHeading: String {
    Phrase(
      nb: "Målene familien har valgt",
      nn: "Måla familien har valt",
      en: "The goals the family has chosen")[self]
  }

  /// The caption of the goals.
  public var goalsCaption: String {
    Phrase(
      nb: "Mål det arbeides mot",
      nn: "Mål det blir arbeidd mot",
      en: "Goals being worked towards")[self]
  }

  /// There are no goals.
  public var noGoals: String {
    Phrase(
      nb: "Ingen mål er skrevet inn. Spør familien hva som er viktig for dem.",
      nn: "Ingen mål er skrivne inn. Spør familien kva som er viktig for dei.",
      en: "No goals are on record. Ask the family what matters to them.")[self]
  }

  /// Above the goals of the last year.
  public var reachedHeading: String {
    Phrase(
      nb: "Nådd det siste året",
      nn: "Nådd det siste året",
      en: "Reached in the last year")[self]
  }

  /// The head of a column.
  public var goalHead: String {
    Phrase(
      nb: "Mål",
      nn: "Mål",
      en: "Goal")[self]
  }

  /// The head of a column.
  public var whoHead: String {
    Phrase(
      nb: "Hvem",
      nn: "Kven",
      en: "Who")[self]
  }

  /// The head of a column.
  public var targetHead: String {
    Phrase(
      nb: "Ønsket innen",
      nn: "Ønskt innan",
      en: "Wished for by")[self]
  }

  /// The head of a column.
  public var questionHead: String {
    Phrase(
      nb: "Hva det er spurt om",
      nn: "Kva det er spurt om",
      en: "What was asked")[self]
  }

  /// The head of a column.
  public var sentHead: String {
    Phrase(
      nb: "Sendt",
      nn: "Sendt",
      en: "Sent")[self]
  }

  /// The head of a column.
  public var dueHead: String {
    Phrase(
      nb: "Svar skulle kommet",
      nn: "Svar skulle kome",
      en: "Answer due")[self]
  }

  /// The head of a column.
  public var whatHead: String {
    Phrase(
      nb: "Hva",
      nn: "Kva",
      en: "What")[self]
  }

  /// The head of a column.
  public var byWhenHead: String {
    Phrase(
      nb: "Innen når",
      nn: "Innan når",
      en: "By when")[self]
  }

  /// The head of a column.
  public var aboutHead: String {
    Phrase(
      nb: "Om hva",
      nn: "Om kva",
      en: "About what")[self]
  }

  /// The head of a column.
  public var untilHead: String {
    Phrase(
      nb: "Til og med",
      nn: "Til og med",
      en: "Until")[self]
  }

  /// The family as a whole.
  public var theFamily: String {
    Phrase(
      nb: "Familien",
      nn: "Familien",
      en: "The family")[self]
  }

  /// Above what nobody does.
  public var nobodyDoesHeading: String {
    Phrase(
      nb: "Hva ingen gjør, og hvem som kan",
      nn: "Kva ingen gjer, og kven som kan",
      en: "What nobody does, and who could")[self]
  }

  /// Nothing is nobody’s.
  public var everythingHasSomebody: String {
    Phrase(
      nb: "Alle åpne behov har noen som gjør noe med dem.",
      nn: "Alle opne behov har nokon som gjer noko med dei.",
      en: "Somebody does something about every open need.")[self]
  }

  /// The head of the column of days.
  public var waitedHeading: String {
    Phrase(
      nb: "Har ventet",
      nn: "Har venta",
      en: "Has waited")[self]
  }

  /// Above what has waited.
  public var waitedText: String {
    Phrase(
      nb: "Hva som har ventet, og hvor lenge",
      nn: "Kva som har venta, og kor lenge",
      en: "What has waited, and for how long")[self]
  }

  /// Nothing waits for an answer.
  public var nothingWaits: String {
    Phrase(
      nb: "Ingen spørsmål venter på svar.",
      nn: "Ingen spørsmål ventar på svar.",
      en: "No question waits for an answer.")[self]
  }

  /// `112 dager over`.
  public func daysOver(_ count: Int) -> String {
    let days = self.days(count)
    return Phrase(
      nb: "\(days) over",
      nn: "\(days) over",
      en: "\(days) over")[self]
  }

  /// Above the other findings.
  public var othersHeading: String {
    Phrase(
      nb: "Annet å snakke om",
      nn: "Anna å snakke om",
      en: "Other things to talk about")[self]
  }

  /// Below the picture of responsibilities.
  public var responsibilitiesCaption: String {
    Phrase(
      nb: "Hvem gjør hva, og hva gjør ingen. Det ingen gjør, står også i tabellen over.",
      nn: "Kven gjer kva, og kva gjer ingen. Det ingen gjer, står òg i tabellen over.",
      en: "Who does what, and what nobody does. What nobody does is in the table above too.")[self]
  }

  /// Below the ecomap.
  public var ecomapCaption: String {
    Phrase(
      nb: "Hvem er rundt familien, og hvordan kjennes det, slik det er skrevet inn.",
      nn: "Kven er rundt familien, og korleis kjennest det, slik det er skrive inn.",
      en: "Who is around the family, and how it feels, as it is recorded.")[self]
  }

  /// Above the agreements.
  public var agreementsHeading: String {
    Phrase(
      nb: "Avtaler",
      nn: "Avtalar",
      en: "Agreements")[self]
  }

  /// How an agreement is written.
  public var agreementsText: String {
    Phrase(
      nb: "Skriv ett navn på hver linje. Bare et klart ja er et ja.",
      nn: "Skriv eitt namn på kvar linje. Berre eit klart ja er eit ja.",
      en: "Write one name on each line. Only a clear yes is a yes.")[self]
  }

  /// Above the page for the coordinator.
  public var coordinatorHeading: String {
    Phrase(
      nb: "Til koordinatoren, før arket deles",
      nn: "Til koordinatoren, før arket blir delt",
      en: "To the coordinator, before the sheet is shared")[self]
  }

  /// What to look at before the sheet is shared.
  public var coordinatorText: String {
    Phrase(
      nb:
        "Denne siden er bare til deg. Arket viser det familien har valgt, hvem som gjør hva, og spørsmål som venter. At familien har kontakt med en tjeneste, er i seg selv taushetsbelagt: vis det bare til dem som er part i det, eller der familien har sagt ja.",
      nn:
        "Denne sida er berre til deg. Arket viser det familien har valt, kven som gjer kva, og spørsmål som ventar. At familien har kontakt med ei teneste, er i seg sjølv underlagt teieplikt: vis det berre til dei som er part i det, eller der familien har sagt ja.",
      en:
        "This page is for you only. The sheet shows what the family has chosen, who does what, and questions that wait. That the family is in contact with a service is itself confidential: show it only to those who are part of it, or where the family has said yes."
    )[self]
  }

  /// Services around the family that no consent names.
  public func withoutConsent(_ services: String) -> String {
    Phrase(
      nb:
        "Uten samtykke skrevet inn: \(services). Spør familien før møtet, eller del arket uten dem.",
      nn:
        "Utan samtykke skrive inn: \(services). Spør familien før møtet, eller del arket utan dei.",
      en:
        "Without consent on record: \(services). Ask the family before the meeting, or share the sheet without them."
    )[self]
  }

  /// No consent is in force.
  public var noConsents: String {
    Phrase(
      nb: "Ingen samtykker gjelder denne dagen.",
      nn: "Ingen samtykke gjeld denne dagen.",
      en: "No consent is in force on this day.")[self]
  }

  /// The caption of the consents.
  public var consentsCaption: String {
    Phrase(
      nb: "Samtykker som gjelder",
      nn: "Samtykke som gjeld",
      en: "Consents in force")[self]
  }

}
