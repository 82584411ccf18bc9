import Model

// Lines of the meeting sheet that hold a name or a number, and lists of lines.
extension Language {
  /// A word of the meeting sheet.
  public subscript(sheet word: SheetWord) -> String { word.words[self] }

  /// The title of the sheet.
  public func sheetTitle(_ family: String) -> String {
    Phrase(nb: "\(family): møteark", nn: "\(family): møteark", en: "\(family): meeting sheet")[self]
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

  /// `112 dager over`.
  public func daysOver(_ count: Int) -> String {
    let days = self.days(count)
    return Phrase(nb: "\(days) over", nn: "\(days) over", en: "\(days) over")[self]
  }

  /// What the coordinator must know before the sheet is printed: that it has a page for nobody else, and with how many services
  /// the family has not agreed to share.
  public func beforePrinting(_ services: Int) -> String {
    let page = Phrase(
      nb: "Før du skriver ut eller deler: den siste siden er bare til koordinatoren.",
      nn: "Før du skriv ut eller deler: den siste sida er berre til koordinatoren.",
      en: "Before you print or share: the last page is for the coordinator only.")[self]
    if services == 0 { return page }
    let count = count(services, TableName.services.noun)
    return page
      + Phrase(
        nb: " For \(count) på arket er det ikke skrevet inn noe samtykke.",
        nn: " For \(count) på arket er det ikkje skrive inn noko samtykke.",
        en: " For \(count) on the sheet there is no consent on record.")[self]
  }
}
