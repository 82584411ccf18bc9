public import Model

/// Whom a view is made for and by which day's consents, where it is not the coordinator's own.
///
/// A view that bears it is made of a projection (`project`): it claims no absence, since what is
/// not there may be hidden.
public struct AudienceStamp: Hashable, Sendable {
  /// The names of the services at the table, or the alias of the person; in order.
  public let names: [String]
  /// Their ids as they are shown, by which those of one name are told apart.
  package let ids: [String]
  /// The day whose consents decide: the day on which it is made.
  public let day: Day

  /// What a person without an alias is called.
  package static let somebodyOfTheFamily = Phrase(
    nb: "en i familien", nn: "ein i familien", en: "one of the family")

  /// A stamp for those who bear some names.
  public init(names: [String], ids: [String] = [], day: Day) {
    self.names = names
    self.ids = ids
    self.day = day
  }
}

extension Language {
  /// The sentence that every view for somebody bears, hidden or not.
  public func sentence(_ stamp: AudienceStamp) -> String {
    let (names, day) = (list(stamp.names), self.day(stamp.day))
    return Phrase(
      nb:
        "Viser bare det som kan deles med \(names) etter samtykker per \(day). Noe kan være utelatt.",
      nn:
        "Viser berre det som kan delast med \(names) etter samtykke per \(day). Noko kan vere utelate.",
      en:
        "Shows only what may be shared with \(names) under consents as of \(day). Something may be left out."
    )[self]
  }
}
