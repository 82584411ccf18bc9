import Analysis
import Model
import Text

// gap.no-service: needs in an area, and no service there that has them as its mandate.
extension FindingWriter {
  func noServiceMessage(_ finding: Finding) -> SentenceText {
    let domain = called(finding.subject)
    let needs = openNeeds(finding)
    let day = finding.since == .never ? "" : language.day(finding.since)
    guard let area = finding.area else {
      return say(
        nb:
          "Ingen tjeneste er registrert med \(domain) som oppgave, men \(needs) hos familier uten område; det eldste er fra \(day)",
        nn:
          "Inga teneste er registrert med \(domain) som oppgåve, men \(needs) hos familiar utan område; det eldste er frå \(day)",
        en:
          "No service is recorded with \(domain) as its task, but \(needs) in families without an area; the oldest is from \(day)"
      )
    }
    let name = plain(network.symbols[area])
    return say(
      nb:
        "Ingen tjeneste i \(name) er registrert med \(domain) som oppgave, men \(needs) der; det eldste er fra \(day)",
      nn:
        "Inga teneste i \(name) er registrert med \(domain) som oppgåve, men \(needs) der; det eldste er frå \(day)",
      en:
        "No service in \(name) is recorded with \(domain) as its task, but \(needs) there; the oldest is from \(day)"
    )
  }

  func noServiceSuggestion(_ finding: Finding) -> SentenceText {
    let domain = called(finding.subject)
    return say(
      nb: "Ledelsen i kommunen kan avgjøre hvilken tjeneste som skal ha \(domain) som oppgave"
        + dutyToClarify,
      nn: "Leiinga i kommunen kan avgjere kva teneste som skal ha \(domain) som oppgåve"
        + dutyToClarify,
      en: "The municipality’s managers can decide which service is to have \(domain) as its task"
        + dutyToClarify)
  }

  /// How many needs there are, as far as the severity tells: small numbers are nobody's business.
  private func openNeeds(_ finding: Finding) -> SentenceText {
    finding.severity <= .high
      ? say(
        nb: "det er fem eller flere åpne behov", nn: "det er fem eller fleire opne behov",
        en: "there are five or more open needs")
      : say(
        nb: "det er minst ett åpent behov", nn: "det er minst eitt ope behov",
        en: "there is at least one open need")
  }
}
