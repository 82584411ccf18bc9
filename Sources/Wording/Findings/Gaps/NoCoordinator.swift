import Analysis
import Model

// gap.no-coordinator: three services or more, and no coordinator.
extension FindingWriter {
  func noCoordinatorMessage(_ finding: Finding) -> SentenceText {
    let family = family(of: finding)
    let count = language.count(finding.related.count, TableName.services.noun)
    let services = related(finding)
    return say(
      nb:
        "\(family) har \(count) rundt seg (\(services)), men ingen koordinator er registrert for familien",
      nn:
        "\(family) har \(count) rundt seg (\(services)), men ingen koordinator er registrert for familien",
      en:
        "\(family) has \(count) around it (\(services)), but no coordinator of the family is recorded"
    )
  }

  func noCoordinatorSuggestion(_ finding: Finding) -> SentenceText {
    say(
      nb:
        "En av tjenestene kan spørre familien om de vil ha en koordinator; kommunen skal samordne tjenestene og ved behov bestemme hvem som koordinerer (helse- og omsorgstjenesteloven § 3-4)",
      nn:
        "Ei av tenestene kan spørje familien om dei vil ha ein koordinator; kommunen skal samordne tenestene og ved behov avgjere kven som koordinerer (helse- og omsorgstenestelova § 3-4)",
      en:
        "One of the services can ask the family whether they want a coordinator; the municipality is to coordinate the services and, where needed, decide who does so (the Health and Care Services Act § 3-4)"
    )
  }
}
