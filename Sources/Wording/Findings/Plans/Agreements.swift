import Analysis
import Model

// agreement.overdue and agreement.due-soon: what somebody has promised.
extension FindingWriter {
  func agreementOverdueMessage(_ finding: Finding) -> Said {
    let (agreement, actor) = (agreement(finding.subject.row), related(finding))
    let ago = language.ago(days: Int(finding.days))
    return say(
      nb: "\(agreement) skulle vært gjort \(ago); \(actor) har den",
      nn: "\(agreement) skulle vore gjord \(ago); \(actor) har han",
      en: "\(agreement) was due \(ago); it is with \(actor)")
  }

  func agreementOverdueSuggestion(_ finding: Finding) -> Said {
    let (helper, actor) = (asker(of: finding), related(finding))
    return say(
      nb: "\(helper) kan spørre \(actor) om det er gjort, og ellers avtale en ny dag",
      nn: "\(helper) kan spørje \(actor) om det er gjort, og elles avtale ein ny dag",
      en: "\(helper) can ask \(actor) whether it is done, and otherwise agree on a new day")
  }

  func agreementDueSoonMessage(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let (agreement, actor) = (agreement(row), related(finding))
    let due = network.agreements.due[row]
    let ahead = language.ahead(days: Int(due - asOf.number))
    let day = language.day(Day(number: due))
    return say(
      nb: "\(agreement) skal være gjort \(ahead) (\(day)); \(actor) har den",
      nn: "\(agreement) skal vere gjord \(ahead) (\(day)); \(actor) har han",
      en: "\(agreement) is due \(ahead) (\(day)); it is with \(actor)")
  }

  func agreementDueSoonSuggestion(_ finding: Finding) -> Said {
    let (helper, actor) = (asker(of: finding), related(finding))
    return say(
      nb: "\(helper) kan minne \(actor) om avtalen",
      nn: "\(helper) kan minne \(actor) om avtalen",
      en: "\(helper) can remind \(actor) of it")
  }
}
