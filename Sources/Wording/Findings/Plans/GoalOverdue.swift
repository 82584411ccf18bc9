import Analysis
import Model

// goal.overdue: the day of a goal has passed.
extension FindingWriter {
  func goalOverdueMessage(_ finding: Finding) -> SentenceText {
    let goal = goal(finding.subject.row)
    let ago = language.ago(days: finding.days ?? 0)
    return say(
      nb: "\(goal) skulle være nådd \(ago), og det er ikke registrert hvordan det gikk",
      nn: "\(goal) skulle vere nådd \(ago), og det er ikkje registrert korleis det gjekk",
      en: "\(goal) was to be achieved \(ago), and how it went is not recorded")
  }

  func goalOverdueSuggestion(_ finding: Finding) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb: "\(helper) kan spørre familien om målet er nådd, trenger mer tid eller skal legges bort",
      nn: "\(helper) kan spørje familien om målet er nådd, treng meir tid eller skal leggjast bort",
      en: "\(helper) can ask the family whether it is achieved, needs more time or is to be dropped"
    )
  }
}
