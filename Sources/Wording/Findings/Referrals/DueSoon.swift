import Analysis
import Model

// referral.due-soon: an answer is due within a week.
extension FindingWriter {
  func dueSoonMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let due = network.deadline(referral: row, by: rules).due
    let ahead = language.ahead(days: due.days(since: asOf))
    let day = language.day(due)
    let to = receiver(row)
    if let closed = absentService(to) {
      let absence = absence(service: closed)
      return say(
        nb: "\(absence) uten å ha svart på \(referral); fristen går ut \(ahead), \(day)",
        nn: "\(absence) utan å ha svara på \(referral); fristen går ut \(ahead), \(day)",
        en: "\(absence) without having answered \(referral); the deadline is \(ahead), \(day)")
    }
    let more = gone(to) + promise(referral: row)
    return say(
      nb: "\(unit) har ikke svart på \(referral) ennå; fristen går ut \(ahead), \(day)\(more)",
      nn: "\(unit) har ikkje svara på \(referral) enno; fristen går ut \(ahead), \(day)\(more)",
      en: "\(unit) has not answered \(referral) yet; the deadline is \(ahead), \(day)\(more)")
  }

  func dueSoonSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let to = receiver(row)
    if let closed = absentService(to) { return sendElsewhere(row, closed) }
    let doer = asker(referral: row)
    if asksThemselves(doer, to), isThere(to) { return ownAnswer(row, doer, to) }
    let (name, askee) = (doer.name, askee(to))
    let more = lastContact(referral: row, doer, to) + law(referral: row)
    return say(
      nb: "\(name) kan spørre \(askee) om svaret er på vei\(more)",
      nn: "\(name) kan spørje \(askee) om svaret er på veg\(more)",
      en: "\(name) can ask \(askee) whether the answer is on its way\(more)")
  }
}
