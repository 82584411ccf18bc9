import Analysis
import Model

// gap.lapsed: somebody had the responsibility, nobody has it now.
extension FindingWriter {
  func lapsedMessage(_ finding: Finding) -> SentenceText {
    let need = need(finding.subject.row)
    let had = related(finding)
    let more = promise(need: finding.subject.row)
    guard finding.days ?? 0 > 0 else {
      return say(
        nb: "Fra i dag har ingen ansvaret for \(need)\(haste(finding)); før var det \(had)\(more)",
        nn: "Frå i dag har ingen ansvaret for \(need)\(haste(finding)); før var det \(had)\(more)",
        en:
          "From today nobody is responsible for \(need)\(haste(finding)); before, it was \(had)\(more)"
      )
    }
    let days = language.days(finding.days ?? 0)
    return say(
      nb:
        "Ingen har hatt ansvaret for \(need) på \(days)\(haste(finding)); før var det \(had)\(more)",
      nn:
        "Det er \(days) sidan nokon hadde ansvaret for \(need)\(haste(finding)); før var det \(had)\(more)",
      en:
        "Nobody has been responsible for \(need) for \(days)\(haste(finding)); before, it was \(had)\(more)"
    )
  }

  func lapsedSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let asked = askedBefore(need: row)
    let had = unitsThatHadIt(finding).filter { !asked.units.contains($0) }
    if had.isEmpty || !asked.accepted.isEmpty || !asked.waiting.isEmpty {
      return nextStep(need: row, finding)
    }
    let doer = helper(of: finding.family)
    let helper = doer.name
    let before = either(had)
    let others = services(forNeed: row, except: had)
    let last = lastContact(
      need: Ref(.need, row), family: finding.family, with: had.map { Ref(.service, $0) },
      by: doer.ref, namesOthers: !others.isEmpty)
    guard !others.isEmpty else {
      return say(
        nb:
          "\(helper) kan spørre \(before) om å ta ansvaret igjen eller gi det til noen som sier ja\(last)",
        nn:
          "\(helper) kan spørje \(before) om å ta ansvaret att eller gi det til nokon som seier ja\(last)",
        en:
          "\(helper) can ask \(before) to take it up again or hand it on to someone who says yes\(last)"
      )
    }
    let either = either(others)
    return say(
      nb:
        "\(helper) kan spørre \(before) om å ta ansvaret igjen; blir det nei, kan \(either) spørres\(last)",
      nn:
        "\(helper) kan spørje \(before) om å ta ansvaret att; blir det nei, kan ein spørje \(either)\(last)",
      en:
        "\(helper) can ask \(before) to take it up again; if the answer is no, ask \(either)\(last)"
    )
  }
}
