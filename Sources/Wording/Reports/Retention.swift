public import Model

extension Language {
  /// That families were closed long ago and are here still, and how they are erased; nil where none
  /// is.
  ///
  /// - Parameter day: families closed before it are meant: a year ago.
  public func closedLongAgo(_ count: Int, before day: Day) -> String? {
    if count == 0 { return nil }
    let families = self.count(count, TableName.families.noun)
    let limit = self == .en ? day.description : shortDay(day)
    let command = "samvev forget --closed-before \(limit)"
    if count == 1 {
      return Phrase(
        nb:
          "\(families) ble avsluttet for mer enn ett år siden. Trengs den ikke lenger, sletter \(command) den for godt.",
        nn:
          "\(families) vart avslutta for meir enn eitt år sidan. Trengst han ikkje lenger, slettar \(command) han for godt.",
        en:
          "\(families) was closed more than a year ago. If it is no longer needed, \(command) erases it for good."
      )[self]
    }
    return Phrase(
      nb:
        "\(families) ble avsluttet for mer enn ett år siden. Trengs de ikke lenger, sletter \(command) dem for godt.",
      nn:
        "\(families) vart avslutta for meir enn eitt år sidan. Trengst dei ikkje lenger, slettar \(command) dei for godt.",
      en:
        "\(families) were closed more than a year ago. If they are no longer needed, \(command) erases them for good."
    )[self]
  }

  /// What an erasure cannot reach.
  public var notErased: String {
    Phrase(
      nb:
        "Dette når ikke Samvev: sikkerhetskopier, eksporter, regneark, bilder, møteark, rapporter, brev og kalendere som er laget før, og det andre har fått. Slett dem selv.",
      nn:
        "Dette når ikkje Samvev: tryggleikskopiar, eksportar, rekneark, bilete, møteark, rapportar, brev og kalenderar som er laga før, og det andre har fått. Slett dei sjølv.",
      en:
        "This Samvev does not reach: backups, exports, workbooks, pictures, meeting sheets, reports, letters and calendars made before, and what others have got. Erase them yourself."
    )[self]
  }

  /// The heading above what was noted as made for somebody and is erased from the list.
  public var sharedAndErased: String {
    Phrase(
      nb: "Laget for andre, og kanskje hos dem ennå; notatet om det blir slettet",
      nn: "Laga for andre, og kanskje hos dei enno; notatet om det blir sletta",
      en: "Made for others, and perhaps with them still; the note of it is erased")[self]
  }
}
