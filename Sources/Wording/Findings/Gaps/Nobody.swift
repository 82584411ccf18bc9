import Analysis
import Model

// gap.nobody: no responsibility has ever started.
extension FindingWriter {
  func nobodyMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let ago = language.ago(days: Int(finding.days))
    let urgent = isUrgent(need: Int32(finding.subject.row))
    return say(
      nb: "Ingen gjør noe med \(need), som ble meldt \(ago)" + (urgent ? ", og det haster" : ""),
      nn: "Ingen gjer noko med \(need), som vart meldt \(ago)" + (urgent ? ", og det hastar" : ""),
      en: "Nobody does anything about \(need), raised \(ago)" + (urgent ? ", and it is urgent" : "")
    )
  }

  func nobodySuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let others = services(forNeed: row)
    guard !others.isEmpty else { return noMandate(need: row, finding) }
    let helper = helper(ofFamily: finding.family)
    let (either, mandate) = (either(others), mandate(need: row))
    let urgent = isUrgent(need: Int32(row))
    return say(
      nb: "\(helper) kan \(urgent ? "i dag " : "")spørre \(either), som har \(mandate) som oppgave",
      nn: "\(helper) kan \(urgent ? "i dag " : "")spørje \(either), som har \(mandate) som oppgåve",
      en: "\(helper) can ask \(either)\(urgent ? " today" : ""), since \(mandate) is their task")
  }

  /// What to do when no service has the need's area of life as its mandate.
  func noMandate(need row: Int, _ finding: Finding) -> Said {
    let helper = helper(ofFamily: finding.family)
    let mandate = mandate(need: row)
    return say(
      nb: "Ingen tjeneste her har \(mandate) som oppgave, så \(helper) kan ta det opp med kommunen"
        + dutyToClarify,
      nn: "Inga teneste her har \(mandate) som oppgåve, så \(helper) kan ta det opp med kommunen"
        + dutyToClarify,
      en:
        "No service here has \(mandate) as its task, so \(helper) can take it up with the municipality"
        + dutyToClarify)
  }

  /// The area of life of a need.
  func mandate(need row: Int) -> Said { domain(network.needs.domain[row]) }
}
