import Model

/// `agreement.overdue` and `agreement.due-soon`: a promise whose day has passed, or comes within a
/// week.
package enum AgreementRules {
  /// How many days ahead it reminds.
  package static let daysAhead: Int32 = 7
  /// Days past due after which it is high.
  package static let highAfter: Int32 = 30

  static func findings(in situation: Situation) -> FindingList {
    let (network, d) = (situation.network, situation.d)
    let agreements = network.agreements
    var findings = FindingList()
    for row in 0..<agreements.count
    where situation.isOpen(agreement: row) && agreements.due[row] != Day.never {
      let family = agreements.family[row].row
      let due = agreements.due[row]
      guard situation.familyIsOpen[family], due <= d + daysAhead else { continue }
      let subject = Ref(.agreement, row)
      let related = Ref(number: agreements.actor[row]).map { Related($0) } ?? []
      if due >= d {
        findings.append(
          situation.finding(.agreementDueSoon, .low, subject, family: family, related: related))
        continue
      }
      let need = agreements.need[row]
      let isUrgent = need >= 0 && network.needs.urgency[need.row] == Urgency.urgent.rawValue
      findings.append(
        situation.finding(
          .agreementOverdue, isUrgent || d - due > highAfter ? .high : .medium, subject,
          family: family,
          since: due, related: related))
    }
    return findings
  }
}

extension Situation {
  /// Whether an agreement has been made by the day, and is neither done nor dropped by then.
  package func isOpen(agreement row: Int) -> Bool {
    let agreements = network.agreements
    return agreements.agreed[row] <= d && agreements.done[row] > d && agreements.dropped[row] > d
  }
}
