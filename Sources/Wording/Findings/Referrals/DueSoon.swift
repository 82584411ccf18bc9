import Analysis
import Model

// referral.due-soon: an answer is due within a week.
extension FindingWriter {
  func dueSoonMessage(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let due = network.deadline(referral: row, by: rules).due
    let ahead = language.ahead(days: Int(due.number) - Int(asOf.number))
    let day = language.day(due)
    return say(
      nb: "\(unit) har ikke svart på \(referral) ennå; fristen går ut \(ahead), \(day)",
      nn: "\(unit) har ikkje svart på \(referral) enno; fristen går ut \(ahead), \(day)",
      en: "\(unit) has not answered \(referral) yet; the deadline is \(ahead), \(day)")
  }

  func dueSoonSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let to = referee(row)
    let asker = asker(row, finding)
    let law = law(referral: row)
    return say(
      nb: "\(asker) kan spørre \(to) nå om svaret er på vei" + law,
      nn: "\(asker) kan spørje \(to) no om svaret er på veg" + law,
      en: "\(asker) can ask \(to) now whether the answer is on its way" + law)
  }
}
