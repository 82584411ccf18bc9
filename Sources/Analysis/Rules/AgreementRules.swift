import Model

/// `agreement.overdue` and `agreement.due-soon`: a promise whose day has passed, or comes within a
/// week.
package enum AgreementRules {
  /// How many days ahead it reminds.
  package static let daysAhead = 7
  /// Days past due after which it is high.
  package static let highAfter = 30

  package static func findings(in situation: Situation) -> FindingList {
    let (network, day) = (situation.network, situation.day)
    let agreements = network.agreements
    var findings = FindingList()
    for row in 0..<agreements.count
    where situation.isOpen(agreement: row) && agreements.due[row] != Day.never {
      let family = agreements.family[row].row
      let due = agreements.due[row]
      guard situation.familyIsOpen[family], due <= day.adding(days: daysAhead) else { continue }
      let subject = Ref(.agreement, row)
      let related = Related(agreements.actor[row])
      if due >= day {
        findings.append(
          situation.finding(.agreementDueSoon, .low, subject, family: family, related: related))
        continue
      }
      let need = agreements.need[row]
      let isUrgent = need.map { network.needs.urgency[$0.row] == .urgent } ?? false
      findings.append(
        situation.finding(
          .agreementOverdue, isUrgent || day.days(since: due) > highAfter ? .high : .medium,
          subject, family: family, since: due, related: related))
    }
    return findings
  }
}

extension Situation {
  /// Whether an agreement has been made by the day, and is neither done nor dropped by then.
  package func isOpen(agreement row: Int) -> Bool { network.isOpen(agreement: row, on: day) }
}
