import Analysis
import Model

// gap.dormant: somebody has it, and nothing has been recorded for three months.
extension FindingWriter {
  func dormantMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let actors = related(finding)
    let days = language.days(Int(finding.days))
    return say(
      nb:
        "Det er ikke skrevet inn at noe har skjedd med \(need) på \(days); oppført med ansvar: \(actors)",
      nn:
        "Det er ikkje skrive inn at noko har hendt med \(need) på \(days); oppført med ansvar: \(actors)",
      en:
        "Nothing has been recorded about \(need) for \(days); recorded as responsible: \(actors)")
  }

  func dormantSuggestion(_ finding: Finding) -> Said {
    let helper = asker(of: finding)
    let actors = related(finding)
    return say(
      nb:
        "\(helper) kan ringe \(actors) og avtale neste steg, eller avslutte behovet hvis det er dekket",
      nn:
        "\(helper) kan ringje \(actors) og avtale neste steg, eller avslutte behovet om det er dekt",
      en: "\(helper) can call \(actors) and agree on the next step, or close the need if it is met")
  }
}
