import Analysis
import Model

// gap.coordinator-only: the coordinator does what a service could do.
extension FindingWriter {
  func coordinatorOnlyMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let actors = related(finding)
    return say(
      nb: "Bare koordinatoren gjør noe med \(need): \(actors)",
      nn: "Berre koordinatoren gjer noko med \(need): \(actors)",
      en: "Only the coordinator does anything about \(need): \(actors)")
  }

  func coordinatorOnlySuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let own = finding.related.compactMap(network.unit)
    let others = services(forNeed: row, except: own)
    guard !others.isEmpty else {
      let mandate = mandate(need: row)
      let bit = Int32(1) << network.needs.domain[row]
      if let home = own.first(where: { network.services.domains[$0] & bit != 0 }) {
        let service = service(home)
        return say(
          nb:
            "Koordinatoren kan avklare om noen andre i \(service), som har \(mandate) som oppgave, skal ta over, eller om det er best slik",
          nn:
            "Koordinatoren kan avklare om nokon andre i \(service), som har \(mandate) som oppgåve, skal ta over, eller om det er best slik",
          en:
            "The coordinator can settle whether somebody else in \(service), whose task \(mandate) is, should take over, or whether it is best as it is"
        )
      }
      return say(
        nb:
          "Ingen annen tjeneste her har \(mandate) som oppgave, så koordinatoren kan ta det opp med kommunen"
          + dutyToClarify,
        nn:
          "Inga anna teneste her har \(mandate) som oppgåve, så koordinatoren kan ta det opp med kommunen"
          + dutyToClarify,
        en:
          "No other service here has \(mandate) as its task, so the coordinator can take it up with the municipality"
          + dutyToClarify)
    }
    let either = either(others)
    return say(
      nb:
        "Koordinatoren kan avklare sammen med familien om \(either) skal ta over, eller om det er best slik",
      nn:
        "Koordinatoren kan avklare saman med familien om \(either) skal ta over, eller om det er best slik",
      en:
        "The coordinator can settle with the family whether \(either) should take over, or whether it is best as it is"
    )
  }
}
