import Analysis
import Model

// silo.single-bridge: two services meet through one person in a third.
extension FindingWriter {
  func singleBridgeMessage(_ finding: Finding) -> SentenceText {
    let contact = called(finding.subject)
    let services = related(finding)
    let shared = sharedFamilies(atLeastFive: finding.severity <= .medium)
    return say(
      nb: "\(services) har \(shared), men møtes bare gjennom \(contact)",
      nn: "\(services) har \(shared), men møtest berre gjennom \(contact)",
      en: "\(services) have \(shared), but meet only through \(contact)")
  }

  func singleBridgeSuggestion(_ finding: Finding) -> SentenceText {
    let contact = person(contact: finding.subject.row)
    let services = related(finding)
    return say(
      nb:
        "\(contact) kan sette \(services) i direkte kontakt, så samarbeidet tåler at noen er borte",
      nn:
        "\(contact) kan setje \(services) i direkte kontakt, så samarbeidet toler at nokon er borte",
      en:
        "\(contact) can put \(services) in direct contact, so that the cooperation lasts through an absence"
    )
  }
}
