import Analysis
import Model

// gap.coordinator-only: the coordinator does what a service could do.
extension FindingWriter {
  func coordinatorOnlyMessage(_ finding: Finding) -> SentenceText {
    let need = need(finding.subject.row)
    let actors = related(finding)
    let more = promise(need: finding.subject.row)
    switch commitment(ofThoseIn: finding) {
    case .accepted: break
    case .asked:
      return say(
        nb: "Bare koordinatoren er spurt om \(need), og har ikke sagt ja ennå: \(actors)\(more)",
        nn: "Berre koordinatoren er spurd om \(need), og har ikkje sagt ja enno: \(actors)\(more)",
        en:
          "Only the coordinator has been asked about \(need), with no yes so far: \(actors)\(more)"
      )
    case .recorded, .assumed:
      return say(
        nb:
          "Bare koordinatoren er skrevet opp på \(need), og det er ikke registrert noe ja: \(actors)\(more)",
        nn:
          "Berre koordinatoren er skriven opp på \(need), og det er ikkje registrert noko ja: \(actors)\(more)",
        en:
          "Only the coordinator is written down for \(need), and no yes has been recorded: \(actors)\(more)"
      )
    }
    return say(
      nb: "Bare koordinatoren har ansvaret for \(need): \(actors)\(more)",
      nn: "Berre koordinatoren har ansvaret for \(need): \(actors)\(more)",
      en: "Only the coordinator is responsible for \(need): \(actors)\(more)")
  }

  /// How firmly the firmest of those who have a need have it.
  private func commitment(ofThoseIn finding: Finding) -> Commitment {
    let held = network.responsibilities
    let inForce = records.responsibilities[finding.subject.row].map(Int.init).filter {
      network.isInForce(responsibility: $0, on: asOf) && finding.related.contains(held.actor[$0])
    }
    if inForce.contains(where: { held.accepted[$0] <= asOf }) { return .accepted }
    return inForce.contains { held.asked[$0] <= asOf } ? .asked : .recorded
  }

  func coordinatorOnlySuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let own = finding.related.compactMap(network.unit)
    let asked = askedBefore(need: row)
    let waiting = asked.waiting.filter { !finding.related.contains($0.ref) }
    if !waiting.isEmpty {
      let names = waitingNames(waiting)
      let last =
        lastContact(
          need: finding.subject, family: finding.family, with: waiting.prefix(4).map(\.ref),
          by: helper(of: finding.family).ref)
        + otherwise(need: row, waiting.prefix(3).map(\.ref))
      return say(
        nb: "Koordinatoren kan purre på svar fra \(names)\(last)",
        nn: "Koordinatoren kan purre på svar frå \(names)\(last)",
        en: "The coordinator can remind \(names) to answer\(last)")
    }
    let others = services(forNeed: row, except: own)
    guard !others.isEmpty else {
      let mandate = mandate(need: row)
      if let domain = network.needs.domain[row],
        let home = own.first(where: { network.services.domains[$0].contains(domain) })
      {
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
      let nobody = nobodyLeft(need: row)
      return say(
        nb: "\(nobody), så koordinatoren kan ta det opp med kommunen\(dutyToClarify)",
        nn: "\(nobody), så koordinatoren kan ta det opp med kommunen\(dutyToClarify)",
        en: "\(nobody), so the coordinator can take it up with the municipality\(dutyToClarify)")
    }
    let either = either(others)
    return say(
      nb:
        "Koordinatoren kan avklare med familien om \(either) skal ta over, eller om det er best slik",
      nn:
        "Koordinatoren kan avklare med familien om \(either) skal ta over, eller om det er best slik",
      en:
        "The coordinator can settle with the family whether \(either) should take over, or whether it is best as it is"
    )
  }
}
