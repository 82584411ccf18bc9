import Analysis
import Model

// gap.nobody: no responsibility has ever started.
extension FindingWriter {
  func nobodyMessage(_ finding: Finding) -> SentenceText {
    let need = need(finding.subject.row)
    let ago = language.ago(days: finding.days ?? 0)
    let more = haste(finding) + promise(need: finding.subject.row)
    return say(
      nb: "Ingen har ansvaret for \(need), som ble meldt \(ago)\(more)",
      nn: "Ingen har ansvaret for \(need), som vart meldt \(ago)\(more)",
      en: "Nobody is responsible for \(need), raised \(ago)\(more)")
  }

  func nobodySuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    return nextStep(need: row, finding, isUrgent: isUrgent(need: row))
  }

  /// `, og det haster` where the need of a finding is urgent.
  func haste(_ finding: Finding) -> SentenceText {
    isUrgent(need: finding.subject.row)
      ? say(nb: ", og det haster", nn: ", og det hastar", en: ", and it is urgent") : ""
  }
}
