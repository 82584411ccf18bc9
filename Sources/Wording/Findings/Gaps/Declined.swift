import Analysis
import Model

// gap.declined: whoever was asked has said no.
extension FindingWriter {
  func declinedMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let declined = related(finding)
    let ago = language.ago(days: Int(finding.days))
    let urgent = isUrgent(need: Int32(finding.subject.row))
    return say(
      nb:
        "\(declined) sa nei til \(need) \(ago)\(urgent ? ", og det haster" : ""); ingen andre har det nå",
      nn:
        "\(declined) sa nei til \(need) \(ago)\(urgent ? ", og det hastar" : ""); ingen andre har det no",
      en:
        "\(declined) said no to \(need) \(ago)\(urgent ? ", and it is urgent" : ""); nobody else has it now"
    )
  }

  func declinedSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let helper = asker(of: finding)
    let others = services(forNeed: row, except: finding.related.compactMap(network.unit))
    guard !others.isEmpty else { return noMandate(need: row, finding) }
    let (either, mandate) = (either(others), mandate(need: row))
    return say(
      nb: "\(helper) kan spørre \(either), som har \(mandate) som oppgave",
      nn: "\(helper) kan spørje \(either), som har \(mandate) som oppgåve",
      en: "\(helper) can ask \(either), since \(mandate) is their task")
  }
}
