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

  /// The title of what only the coordinator sees.
  public func coordinatorTitle(_ family: String) -> String {
    Phrase(
      nb: "\(family): til koordinatoren", nn: "\(family): til koordinatoren",
      en: "\(family): for the coordinator")[self]
  }

  /// What the coordinator must know before the sheet is shared: with how many services on it the
  /// family has not agreed to share.
  public func beforeSharing(_ services: Int, option: String) -> String {
    let count = count(services, TableName.services.noun)
    return Phrase(
      nb:
        "Før du deler arket: \(count) på det står ikke i noe samtykke som gjelder. \(option) viser samtykkene, i en egen fil.",
      nn:
        "Før du deler arket: \(count) på det står ikkje i noko samtykke som gjeld. \(option) viser samtykka, i ei eiga fil.",
      en:
        "Before you share the sheet: \(count) on it are in no consent in force. \(option) shows the consents, in a file of its own."
    )[self]
  }
}
