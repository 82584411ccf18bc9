import Analysis
import Model

// silo.isolated: a service with families and no link to any other.
extension FindingWriter {
  func isolatedMessage(_ finding: Finding) -> SentenceText {
    let service = called(finding.subject)
    let many = finding.severity <= .high
    return say(
      nb:
        "\(service) følger opp \(many ? "fem eller flere familier" : "minst én familie"), men er ikke registrert med samarbeid med noen",
      nn:
        "\(service) følgjer opp \(many ? "fem eller fleire familiar" : "minst éin familie"), men er ikkje registrert med samarbeid med nokon",
      en:
        "\(service) follows up \(many ? "five or more families" : "at least one family"), but no cooperation with anybody is recorded"
    )
  }

  func isolatedSuggestion(_ finding: Finding) -> SentenceText {
    let service = called(finding.subject)
    return say(
      nb:
        "Lederen for \(service) og koordinatorene kan avtale hvem de andre tjenestene kan ringe, og når de møtes",
      nn:
        "Leiaren for \(service) og koordinatorane kan avtale kven dei andre tenestene kan ringje, og når dei møtest",
      en:
        "The manager of \(service) and the coordinators can agree whom the other services can call, and when they meet"
    )
  }
}
