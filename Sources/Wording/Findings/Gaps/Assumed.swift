import Analysis
import Model

// gap.assumed: somebody is written down, and nobody has asked or said yes.
extension FindingWriter {
  func assumedMessage(_ finding: Finding) -> Said {
    let need = need(finding.subject.row)
    let actors = related(finding)
    let lasting = lasting(finding)
    return say(
      nb: "Det er antatt at \(actors) tar seg av \(need), men ingen har spurt eller sagt ja"
        + lasting,
      nn: "Det er teke for gitt at \(actors) tek seg av \(need), men ingen har spurt eller sagt ja"
        + lasting,
      en: "It is assumed that \(need) is with \(actors), but nobody has asked or said yes" + lasting
    )
  }

  func assumedSuggestion(_ finding: Finding) -> Said {
    let helper = asker(of: finding)
    let actors = related(finding)
    return say(
      nb: "\(helper) kan spørre \(actors) rett ut, og skrive inn dagen for et klart ja eller nei",
      nn: "\(helper) kan spørje \(actors) rett ut, og skrive inn dagen for eit klart ja eller nei",
      en: "\(helper) can ask \(actors) outright, and record the day of a clear yes or no")
  }
}
