import Analysis
import Model

// silo.unlinked: two services share families and have no link.
extension FindingWriter {
  func unlinkedMessage(_ finding: Finding) -> SentenceText {
    let (one, other) = (called(finding.subject), related(finding))
    let shared = sharedFamilies(atLeastFive: finding.severity <= .high)
    return say(
      nb: "\(one) og \(other) har \(shared), men det er ikke registrert samarbeid mellom dem",
      nn: "\(one) og \(other) har \(shared), men det er ikkje registrert samarbeid mellom dei",
      en: "\(one) and \(other) have \(shared), but no cooperation between them is recorded")
  }

  func unlinkedSuggestion(_ finding: Finding) -> SentenceText {
    let (one, other) = (called(finding.subject), related(finding))
    return say(
      nb:
        "Lederne for \(one) og \(other) kan avtale en fast kontaktperson hos hver og et første møte, med familiens samtykke",
      nn:
        "Leiarane for \(one) og \(other) kan avtale ein fast kontaktperson hos kvar og eit første møte, med samtykke frå familien",
      en:
        "The managers of \(one) and \(other) can agree on a fixed contact on each side and a first meeting, with the family’s consent"
    )
  }

  /// Shared families, as far as the severity tells: small numbers are nobody's business.
  func sharedFamilies(atLeastFive: Bool) -> SentenceText {
    atLeastFive
      ? say(
        nb: "fem eller flere felles familier", nn: "fem eller fleire felles familiar",
        en: "five or more families in common")
      : say(
        nb: "minst én felles familie", nn: "minst éin felles familie",
        en: "at least one family in common")
  }
}
