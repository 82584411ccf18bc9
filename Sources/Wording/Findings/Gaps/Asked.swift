import Analysis
import Model

// gap.asked: somebody was asked more than two weeks ago, and nobody has said yes.
extension FindingWriter {
  func askedMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let actors = related(finding)
    let ago = language.ago(days: Int(finding.days))
    return say(
      nb: "Spørsmålet om \(need) gikk sist til \(actors) \(ago), men ingen har sagt ja",
      nn: "Spørsmålet om \(need) gjekk sist til \(actors) \(ago), men ingen har sagt ja",
      en: "The question about \(need) last went to \(actors) \(ago), but nobody has said yes")
  }

  func askedSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let helper = asker(of: finding)
    let actors = related(finding)
    let others = services(forNeed: row, except: finding.related.compactMap(network.unit))
    guard !others.isEmpty else {
      return say(
        nb: "\(helper) kan spørre \(actors) igjen og avtale en dag for svaret",
        nn: "\(helper) kan spørje \(actors) på nytt og avtale ein dag for svaret",
        en: "\(helper) can ask \(actors) again and agree on a day for the answer")
    }
    let either = either(others)
    return say(
      nb:
        "\(helper) kan spørre \(actors) igjen og avtale en dag for svaret; blir det nei, kan \(either) spørres",
      nn:
        "\(helper) kan spørje \(actors) på nytt og avtale ein dag for svaret; blir det nei, kan ein spørje \(either)",
      en:
        "\(helper) can ask \(actors) again and agree on a day for the answer; if it is no, ask \(either)"
    )
  }
}
