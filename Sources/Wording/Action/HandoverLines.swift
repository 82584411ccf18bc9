import Analysis
package import Model

// What is handed over, a line each.
extension FindingWriter {
  /// A tie: with whom, and since when.
  package func tieToHandOver(_ row: Int) -> String {
    let ties = network.ties
    let (who, whom) = (name(ties.a[row]), name(ties.b[row]))
    let from = ties.from[row]
    guard from.isKnown else {
      return Phrase(
        nb: "\(who) er kontakt for \(whom).", nn: "\(who) er kontakt for \(whom).",
        en: "\(who) is a contact for \(whom).")[language]
    }
    let since = language.shortDay(from)
    return Phrase(
      nb: "\(who) er kontakt for \(whom), siden \(since).",
      nn: "\(who) er kontakt for \(whom), sidan \(since).",
      en: "\(who) is a contact for \(whom), since \(since).")[language]
  }

  /// An open need: what, whose, whether it is urgent, and when it was raised.
  package func needToHandOver(_ row: Int) -> String {
    let raised = language.month(network.needs.raised[row])
    let urgent =
      isUrgent(need: row)
      ? Phrase(nb: ", haster", nn: ", hastar", en: ", urgent")[language] : ""
    let what = capitalising(need(row).text)
    return Phrase(
      nb: "\(what)\(urgent), meldt i \(raised).", nn: "\(what)\(urgent), meldt i \(raised).",
      en: "\(what)\(urgent), raised in \(raised).")[language]
  }

  /// An agreement: what, and by when.
  package func agreementToHandOver(_ row: Int) -> String {
    let what = capitalising(agreement(row).text)
    let due = network.agreements.due[row]
    if due == .never { return what + "." }
    let day = language.shortDay(due)
    return Phrase(
      nb: "\(what): innen \(day).", nn: "\(what): innan \(day).", en: "\(what): by \(day).")[
        language]
  }

  /// A referral that waits: from whom to whom, and by when an answer is due.
  package func referralToHandOver(_ row: Int, due: Day, over: Int) -> String {
    let referrals = network.referrals
    let what = capitalising(referral(row).text)
    let (from, to) = (name(referrals.from[row]), name(referrals.to[row]))
    let day = language.shortDay(due)
    let late = over > 0 ? ", " + language.daysOver(over) : ""
    return Phrase(
      nb: "\(what), fra \(from) til \(to): svarfrist \(day)\(late).",
      nn: "\(what), frå \(from) til \(to): svarfrist \(day)\(late).",
      en: "\(what), from \(from) to \(to): answer due \(day)\(late).")[language]
  }
}
