import Analysis
import Model

// silo.isolated: a service with families and no link to any other.
extension FindingWriter {
  func isolatedMessage(_ finding: Finding) -> Said {
    let service = called(finding.subject)
    let many = finding.severity <= .high
    return say(
      nb:
        "\(service) har å gjøre med \(many ? "fem eller flere familier" : "minst én familie"), men ikke noe samarbeid med andre tjenester er skrevet inn",
      nn:
        "\(service) har å gjere med \(many ? "fem eller fleire familiar" : "minst éin familie"), men ikkje noko samarbeid med andre tenester er skrive inn",
      en:
        "\(service) is involved with \(many ? "five or more families" : "at least one family"), but no cooperation with other services is recorded"
    )
  }

  func isolatedSuggestion(_ finding: Finding) -> Said {
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
