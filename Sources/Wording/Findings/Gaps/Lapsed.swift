import Analysis
import Model

// gap.lapsed: somebody had the responsibility, nobody has it now.
extension FindingWriter {
  func lapsedMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let had = related(finding)
    guard finding.days > 0 else {
      return say(
        nb: "Fra i dag har ingen ansvaret for \(need); før var det \(had)",
        nn: "Frå i dag har ingen ansvaret for \(need); før var det \(had)",
        en: "From today nobody is responsible for \(need); before, it was \(had)")
    }
    let days = language.days(Int(finding.days))
    let urgent = isUrgent(need: Int32(finding.subject.row))
    return say(
      nb:
        "Det er \(days) siden noen hadde ansvaret for \(need)\(urgent ? ", og det haster" : ""); før var det \(had)",
      nn:
        "Det er \(days) sidan nokon hadde ansvaret for \(need)\(urgent ? ", og det hastar" : ""); før var det \(had)",
      en:
        "Nobody has been responsible for \(need) for \(days)\(urgent ? ", and it is urgent" : ""); before, it was \(had)"
    )
  }

  func lapsedSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let helper = helper(ofFamily: finding.family)
    let had = openUnits(finding)
    let others = services(forNeed: row, except: had)
    if had.isEmpty {
      guard !others.isEmpty else { return noMandate(need: row, finding) }
      let (either, mandate) = (either(others), mandate(need: row))
      return say(
        nb: "\(helper) kan spørre \(either), som har \(mandate) som oppgave",
        nn: "\(helper) kan spørje \(either), som har \(mandate) som oppgåve",
        en: "\(helper) can ask \(either), since \(mandate) is their task")
    }
    let before = either(had)
    guard !others.isEmpty else {
      return say(
        nb:
          "\(helper) kan spørre \(before) om å ta det igjen eller gi det videre til noen som sier ja",
        nn:
          "\(helper) kan spørje \(before) om å ta det att eller gi det vidare til nokon som seier ja",
        en: "\(helper) can ask \(before) to take it up again or hand it on to someone who says yes")
    }
    let either = either(others)
    return say(
      nb: "\(helper) kan spørre \(before) om å ta det igjen; blir det nei, kan \(either) spørres",
      nn: "\(helper) kan spørje \(before) om å ta det att; blir det nei, kan ein spørje \(either)",
      en: "\(helper) can ask \(before) to take it up again; if the answer is no, ask \(either)")
  }

  /// The units of those who had it that are open on the day: two at most.
  private func openUnits(_ finding: Finding) -> [Int] {
    let services = network.services
    var units: [Int] = []
    for ref in finding.related.prefix(5) {
      guard let unit = network.unit(ref), !units.contains(unit), units.count < 2,
        services.opened[unit] <= asOf.number, services.closed[unit] > asOf.number
      else { continue }
      units.append(unit)
    }
    return units
  }
}
