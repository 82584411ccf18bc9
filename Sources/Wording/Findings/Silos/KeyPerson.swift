import Analysis
import Model

// silo.key-person: without this contact the network falls apart.
extension FindingWriter {
  func keyPersonMessage(_ finding: Finding) -> SentenceText {
    let contact = called(finding.subject)
    let services = related(finding)
    return say(
      nb: "Uten \(contact) er \(services) ikke lenger knyttet til de andre tjenestene",
      nn: "Utan \(contact) er \(services) ikkje lenger knytte til dei andre tenestene",
      en: "Without \(contact) there is no way from \(services) to the other services")
  }

  func keyPersonSuggestion(_ finding: Finding) -> SentenceText {
    let contact = person(contact: finding.subject.row)
    let services = related(finding)
    return say(
      nb:
        "Lederne kan la en kollega bli med \(contact) i møtene, og gi \(services) enda en kontaktperson i en annen tjeneste",
      nn:
        "Leiarane kan la ein kollega bli med \(contact) i møta, og gi \(services) endå ein kontaktperson i ei anna teneste",
      en:
        "The managers can let a colleague join \(contact) in meetings, and give \(services) one more contact in another service"
    )
  }
}
