import Analysis
import Model

// gap.dormant: somebody has it, and no activity has been recorded for `GapDormant.days`.
extension FindingWriter {
  func dormantMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let need = need(row)
    let actors = related(finding)
    let days = language.days(finding.days ?? 0)
    let more = promise(need: row)
    if let later = laterReferral(need: row, than: finding.since) {
      return say(
        nb:
          "Ingen aktivitet er registrert om \(need) på \(days), men \(later); \(actors) har ansvaret\(more)",
        nn:
          "Ingen aktivitet er registrert om \(need) på \(days), men \(later); \(actors) har ansvaret\(more)",
        en:
          "No activity has been recorded about \(need) for \(days), but \(later); the responsibility is with \(actors)\(more)"
      )
    }
    return say(
      nb: "Ingen aktivitet er registrert om \(need) på \(days); \(actors) har ansvaret\(more)",
      nn: "Ingen aktivitet er registrert om \(need) på \(days); \(actors) har ansvaret\(more)",
      en:
        "No activity has been recorded about \(need) for \(days); the responsibility is with \(actors)\(more)"
    )
  }

  func dormantSuggestion(_ finding: Finding) -> SentenceText {
    let (doer, others) = actorsToAsk(finding)
    let helper = doer.name
    guard !others.isEmpty else {
      return say(
        nb: "\(helper) kan ta neste steg, eller avslutte behovet hvis det er dekket",
        nn: "\(helper) kan ta neste steg, eller avslutte behovet om det er dekt",
        en: "\(helper) can take the next step, or close the need if it is met")
    }
    let actors = names(others)
    let last = lastContact(
      need: finding.subject, family: finding.family, with: others.prefix(4), by: doer.ref)
    return say(
      nb:
        "\(helper) kan ringe \(actors) og avtale neste steg, eller avslutte behovet hvis det er dekket\(last)",
      nn:
        "\(helper) kan ringje \(actors) og avtale neste steg, eller avslutte behovet om det er dekt\(last)",
      en:
        "\(helper) can call \(actors) and agree on the next step, or close the need if it is met\(last)"
    )
  }

  /// `en henvisning ble sendt 3. mai`: the latest that was sent or answered about a need after a
  /// day; nil where none was.
  private func laterReferral(need row: Int, than since: Day) -> SentenceText? {
    let referrals = network.referrals
    var (sent, answered) = (Day.always, Day.always)
    for item in records.referrals[row] {
      sent = max(sent, referrals.sent[Int(item)])
      let answer = referrals.answered[Int(item)]
      if answer <= asOf { answered = max(answered, answer) }
    }
    guard max(sent, answered) > since else { return nil }
    let day = near(max(sent, answered))
    return answered >= sent
      ? say(
        nb: "en henvisning ble besvart \(day)", nn: "ei tilvising vart svara på \(day)",
        en: "a referral was answered on \(day)")
      : say(
        nb: "en henvisning ble sendt \(day)", nn: "ei tilvising vart send \(day)",
        en: "a referral was sent on \(day)")
  }
}
