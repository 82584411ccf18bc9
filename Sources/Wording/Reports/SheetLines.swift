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
}
