import Analysis
import Model

// gap.asked: somebody was asked more than `GapAsked.days` ago, and nobody has said yes.
extension FindingWriter {
  func askedMessage(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let need = need(row)
    let actors = related(finding)
    let ago = language.ago(days: finding.days ?? 0)
    let more = yesElsewhere(need: row, finding) + promise(need: row)
    return say(
      nb: "Ingen har sagt ja til å ha ansvaret for \(need); sist spurt \(ago): \(actors)\(more)",
      nn: "Ingen har sagt ja til å ha ansvaret for \(need); sist spurd \(ago): \(actors)\(more)",
      en: "Nobody has agreed to be responsible for \(need); last asked \(ago): \(actors)\(more)")
  }

  func askedSuggestion(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let (doer, asked) = actorsToAsk(finding)
    let helper = doer.name
    guard !asked.isEmpty else {
      return say(
        nb: "\(helper) kan svare ja eller nei selv og registrere dagen",
        nn: "\(helper) kan svare ja eller nei sjølv og registrere dagen",
        en: "\(helper) can answer yes or no, and record the day")
    }
    let actors = names(asked)
    let others = services(
      forNeed: row,
      except: finding.related.compactMap(network.unit) + askedBefore(need: row).units)
    let last = lastContact(
      need: finding.subject, family: finding.family, with: asked.prefix(4), by: doer.ref,
      namesOthers: !others.isEmpty)
    guard !others.isEmpty else {
      return say(
        nb: "\(helper) kan spørre \(actors) igjen og avtale en dag for svaret\(last)",
        nn: "\(helper) kan spørje \(actors) på nytt og avtale ein dag for svaret\(last)",
        en: "\(helper) can ask \(actors) again and agree on a day for the answer\(last)")
    }
    let either = either(others)
    return say(
      nb:
        "\(helper) kan spørre \(actors) igjen og avtale en dag for svaret; blir det nei, kan \(either) spørres\(last)",
      nn:
        "\(helper) kan spørje \(actors) på nytt og avtale ein dag for svaret; blir det nei, kan ein spørje \(either)\(last)",
      en:
        "\(helper) can ask \(actors) again and agree on a day for the answer; if it is no, ask \(either)\(last)"
    )
  }
}
