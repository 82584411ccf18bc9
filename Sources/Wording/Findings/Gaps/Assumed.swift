import Analysis
import Model

// gap.assumed: somebody has it on paper, and nobody has asked or said yes.
extension FindingWriter {
  func assumedMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let need = need(row)
    let actors = related(finding)
    let more = lasting(finding) + yesElsewhere(need: row, finding) + promise(need: row)
    return say(
      nb: "Det er antatt at \(actors) tar seg av \(need), men det er ikke registrert noe ja\(more)",
      nn:
        "Det er teke for gitt at \(actors) tek seg av \(need), men det er ikkje registrert noko ja\(more)",
      en: "It is assumed that \(need) is with \(actors), but no yes has been recorded\(more)")
  }

  func assumedSuggestion(_ finding: Finding) -> SentenceText {
    let (doer, others) = actorsToAsk(finding)
    let helper = doer.name
    guard !others.isEmpty else {
      return say(
        nb: "\(helper) kan svare selv og registrere dagen for et klart ja eller nei",
        nn: "\(helper) kan svare sjølv og registrere dagen for eit klart ja eller nei",
        en: "\(helper) can answer, and record the day of a clear yes or no")
    }
    let actors = names(others)
    let last = lastContact(
      need: finding.subject, family: finding.family, with: others.prefix(4), by: doer.ref)
    return say(
      nb:
        "\(helper) kan spørre \(actors) rett ut og registrere dagen for et klart ja eller nei\(last)",
      nn:
        "\(helper) kan spørje \(actors) rett ut og registrere dagen for eit klart ja eller nei\(last)",
      en: "\(helper) can ask \(actors) outright, and record the day of a clear yes or no\(last)")
  }
}
