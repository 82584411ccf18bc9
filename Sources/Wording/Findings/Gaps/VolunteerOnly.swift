import Analysis
import Model

// gap.volunteer-only: volunteers alone do what the law gives to a public service.
extension FindingWriter {
  func volunteerOnlyMessage(_ finding: Finding) -> SentenceText {
    let need = need(finding.subject.row)
    let actors = related(finding)
    let more = promise(need: finding.subject.row)
    return say(
      nb: "Bare frivillige tar seg av \(need), som er en offentlig oppgave: \(actors)\(more)",
      nn: "Berre frivillige tek seg av \(need), som er ei offentleg oppgåve: \(actors)\(more)",
      en: "Only volunteers see to \(need), which is a public task: \(actors)\(more)")
  }

  func volunteerOnlySuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let own = finding.related.compactMap(network.unit)
    let asked = askedBefore(need: row)
    let waiting = asked.waiting.filter { !(network.unit($0.ref).map(own.contains) ?? false) }
    if !waiting.isEmpty {
      var others = asked
      others.waiting = waiting
      if let reminder = reminder(others, need: row, finding, except: own) { return reminder }
    }
    let others = publicServices(forNeed: row, except: own)
    guard !others.isEmpty else { return noMandate(need: row, finding, isPublic: true) }
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

  /// Up to two services that are no volunteers, and could do something about a need.
  private func publicServices(forNeed row: Int, except passedOver: [Int]) -> [Int] {
    var passedOver = passedOver
    // Volunteers come between: they are passed over until two others are found, or nobody is left.
    while true {
      let found = services(forNeed: row, except: passedOver)
      let volunteers = found.filter {
        network.services.sector[$0] == .volunteers
      }
      if volunteers.isEmpty { return found }
      passedOver += volunteers
    }
  }
}
