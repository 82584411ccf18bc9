extension Network {
  /// From this birthday on a consent from before it tells nothing about somebody.
  package static let ownConsentAge = 16

  /// Whether a consent tells nothing about somebody on a day: it was given before the birthday on
  /// which they decide themselves, and that day has come. Where the birth is not known, it tells.
  package func isSilent(consent row: Int, about person: Int, on day: Day) -> Bool {
    guard let born = people.born[person] else { return false }
    let birthday = born.day.birthday(years: Self.ownConsentAge)
    return consents.given[row] < birthday && birthday <= day
  }
}
