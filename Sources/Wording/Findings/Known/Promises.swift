import Analysis
import Model

// What has been promised about a referral or a need, as the end of a sentence.
extension FindingWriter {
  /// `; Nav har lovet svar innen fredag 19. juni`: an open agreement about a referral; empty where
  /// there is none.
  func promise(referral row: Int) -> SentenceText {
    let agreements = network.agreements
    guard let first = nearest(records.agreementsOfReferrals[row]) else { return "" }
    guard let unit = network.unit(agreements.actor[first]), unit == network.unit(receiver(row))
    else {
      return promise(first, of: records.agreementsOfReferrals[row].count)
    }
    let (name, due) = (service(unit), agreements.due[first])
    if due == Day.never {
      return say(
        nb: "; \(name) har lovet svar", nn: "; \(name) har lova svar",
        en: "; \(name) has promised an answer")
    }
    let day = nearWithWeekday(due)
    if due < asOf {
      return say(
        nb: "; \(name) hadde lovet svar innen \(day)", nn: "; \(name) hadde lova svar innan \(day)",
        en: "; \(name) had promised an answer by \(day)")
    }
    return say(
      nb: "; \(name) har lovet svar innen \(day)", nn: "; \(name) har lova svar innan \(day)",
      en: "; \(name) has promised an answer by \(day)")
  }

  /// `; avtalt: «Kari ringer BUP» innen fredag 19. juni`: an open agreement about a need; empty
  /// where there is none.
  func promise(need row: Int) -> SentenceText {
    let open = records.agreementsOfNeeds[row]
    return nearest(open).map { promise($0, of: open.count) } ?? ""
  }

  private func promise(_ row: Int, of count: Int) -> SentenceText {
    let agreements = network.agreements
    var title = SentenceText(capacity: 48)
    title.add(plain: agreements.title, row)
    let words = quoted(title)
    let more =
      count < 2
      ? ""
      : say(
        nb: " (og \(count - 1) til)", nn: " (og \(count - 1) til)", en: " (and \(count - 1) more)")
    let due = agreements.due[row]
    if due == Day.never {
      return say(
        nb: "; avtalt: \(words)\(more)", nn: "; avtalt: \(words)\(more)",
        en: "; agreed: \(words)\(more)")
    }
    let day = nearWithWeekday(due)
    let late =
      due < asOf && !isForSomebody
      ? say(
        nb: ", ikke registrert som gjort", nn: ", ikkje registrert som gjort",
        en: ", not recorded as done") : ""
    return say(
      nb: "; avtalt: \(words) innen \(day)\(late)\(more)",
      nn: "; avtalt: \(words) innan \(day)\(late)\(more)",
      en: "; agreed: \(words) by \(day)\(late)\(more)")
  }

  /// Of some agreements the one that is due first, and of several the one with the smallest id.
  private func nearest(_ rows: ArraySlice<Int32>) -> Int? {
    let agreements = network.agreements
    return rows.map { Int($0) }.min {
      agreements.due[$0] != agreements.due[$1]
        ? agreements.due[$0] < agreements.due[$1] : agreements.id.precedes($0, $1)
    }
  }
}
