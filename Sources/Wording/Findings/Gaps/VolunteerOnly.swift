import Analysis
import Model

// gap.volunteer-only: volunteers alone do what the law gives to a public service.
extension FindingWriter {
  func volunteerOnlyMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let actors = related(finding)
    return say(
      nb: "Bare frivillige (\(actors)) gjør noe med \(need), som det offentlige har ansvar for",
      nn: "Berre frivillige (\(actors)) gjer noko med \(need), som det offentlege har ansvar for",
      en: "Only volunteers (\(actors)) do anything about \(need), which is a public responsibility")
  }

  func volunteerOnlySuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let others = services(forNeed: row, except: finding.related.compactMap(network.unit))
      .filter { network.services.sector[$0] != Sector.volunteers.rawValue }
    guard !others.isEmpty else { return noMandate(need: row, finding) }
    let helper = helper(ofFamily: finding.family)
    let either = either(others)
    return say(
      nb:
        "\(helper) kan spørre \(either) om å ta ansvaret, mens de frivillige blir med så lenge de vil",
      nn:
        "\(helper) kan spørje \(either) om å ta ansvaret, medan dei frivillige er med så lenge dei vil",
      en:
        "\(helper) can ask \(either) to take the responsibility, with the volunteers beside them as long as they wish"
    )
  }
}
