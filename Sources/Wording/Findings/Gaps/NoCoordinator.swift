import Analysis
import Model

// gap.no-coordinator: three services or more, and no coordinator.
extension FindingWriter {
  func noCoordinatorMessage(_ finding: Finding) -> String {
    let family = family(Int(finding.family))
    let count = language.count(finding.related.count, TableName.services.noun)
    let services = related(finding)
    return say(
      nb: "\(family) får hjelp fra \(count) (\(services)), men har ingen koordinator",
      nn: "\(family) får hjelp frå \(count) (\(services)), men har ingen koordinator",
      en: "\(family) gets help from \(count) (\(services)), but has no coordinator")
  }

  func noCoordinatorSuggestion(_ finding: Finding) -> String {
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
