import Analysis
import Model

// referral.unanswered: the deadline for an answer has passed.
extension FindingWriter {
  func unansweredMessage(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let unit = unit(network.referrals.to[row])
    let referral = referral(row)
    let ago = language.ago(days: Int(finding.days))
    let urgent = isUrgent(need: network.referrals.need[row])
    return say(
      nb: "\(unit) har ikke svart på \(referral); fristen gikk ut \(ago)"
        + (urgent ? ", og det haster" : ""),
      nn: "\(unit) har ikkje svart på \(referral); fristen gjekk ut \(ago)"
        + (urgent ? ", og det hastar" : ""),
      en: "\(unit) has not answered \(referral); the deadline passed \(ago)"
        + (urgent ? ", and it is urgent" : ""))
  }

  func unansweredSuggestion(_ finding: Finding) -> Said {
    let row = finding.subject.row
    let to = referee(row)
    let law = law(referral: row)
    let emergency = isKind("social-assistance", row)
    guard let sender = sendingUnit(row) else {
      let helper = helper(ofFamily: finding.family)
      return say(
        nb: "\(helper) kan hjelpe familien å ringe \(to) og be om svar"
          + (emergency ? ", og om nødhjelp hvis det trengs" : "") + law,
        nn: "\(helper) kan hjelpe familien å ringje \(to) og be om svar"
          + (emergency ? ", og om naudhjelp om det trengst" : "") + law,
        en: "\(helper) can help the family to call \(to) and ask for an answer"
          + (emergency ? ", and for emergency assistance if needed" : "") + law)
    }
    return say(
      nb: "\(sender) kan ringe \(to) og be om svar"
        + (emergency ? ", og om nødhjelp hvis det trengs" : "") + law,
      nn: "\(sender) kan ringje \(to) og be om svar"
        + (emergency ? ", og om naudhjelp om det trengst" : "") + law,
      en: "\(sender) can call \(to) and ask for an answer"
        + (emergency ? ", and for emergency assistance if needed" : "") + law)
  }

  /// Who a referral was sent to: the service, or the contact with the service.
  func referee(_ row: Int) -> Said {
    Ref(number: network.referrals.to[row]).map(called) ?? ""
  }

  /// The service or contact that sent a referral; nil where a family or a person applied.
  func sendingUnit(_ row: Int) -> Said? {
    guard let sender = Ref(number: network.referrals.from[row]), network.unit(sender) != nil else {
      return nil
    }
    return called(sender)
  }

  /// Who can ask about a referral: its sender, or the family's helper.
  func asker(_ row: Int, _ finding: Finding) -> Said {
    sendingUnit(row) ?? helper(ofFamily: finding.family)
  }

  private func isKind(_ kind: String, _ row: Int) -> Bool {
    let symbol = network.referrals.kind[row]
    return symbol >= 0 && network.symbols[symbol] == kind
  }
}
