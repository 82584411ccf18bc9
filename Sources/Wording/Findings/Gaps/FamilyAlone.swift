import Analysis
import Model

// gap.family-alone: only the family itself does something.
extension FindingWriter {
  func familyAloneMessage(_ finding: Finding) -> SentenceText {
    let need = need(finding.subject.row)
    let actors = related(finding)
    let more = lasting(finding) + promise(need: finding.subject.row)
    return say(
      nb: "Bare familien selv (\(actors)) har ansvaret for \(need)\(more)",
      nn: "Berre familien sjølv (\(actors)) har ansvaret for \(need)\(more)",
      en: "Only the family itself (\(actors)) is responsible for \(need)\(more)")
  }

  func familyAloneSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let asked = askedBefore(need: row)
    if !asked.waiting.isEmpty || !asked.accepted.isEmpty { return nextStep(need: row, finding) }
    let helper = helper(ofFamily: finding.family)
    let others = services(forNeed: row)
    guard !others.isEmpty else { return noMandate(need: row, finding) }
    let (either, mandate) = (either(others), mandate(need: row))
    return say(
      nb:
        "\(helper) kan spørre familien om de vil ha hjelp fra \(either), som har \(mandate) som oppgave",
      nn:
        "\(helper) kan spørje familien om dei vil ha hjelp frå \(either), som har \(mandate) som oppgåve",
      en:
        "\(helper) can ask the family whether they want help from \(either), since \(mandate) is their task"
    )
  }

  /// For how long it has been so, as the end of a sentence; empty from today or for no known time.
  func lasting(_ finding: Finding) -> SentenceText {
    guard finding.days ?? 0 > 0 else { return "" }
    let days = language.days(finding.days ?? 0)
    return say(
      nb: "; slik har det vært i \(days)", nn: "; slik har det vore i \(days)",
      en: "; it has been so for \(days)")
  }
}
