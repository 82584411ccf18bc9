import Analysis
import Model

// gap.family-alone: only the family itself does something.
extension FindingWriter {
  func familyAloneMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let actors = related(finding)
    let lasting = lasting(finding)
    return say(
      nb: "Bare familien selv (\(actors)) gjør noe med \(need)" + lasting,
      nn: "Berre familien sjølv (\(actors)) gjer noko med \(need)" + lasting,
      en: "Only the family itself (\(actors)) does anything about \(need)" + lasting)
  }

  func familyAloneSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
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
  func lasting(_ finding: Finding) -> Said {
    guard finding.days > 0 else { return "" }
    let days = language.days(Int(finding.days))
    return say(
      nb: "; slik har det vært i \(days)", nn: "; slik har det vore i \(days)",
      en: "; it has been so for \(days)")
  }
}
