import Analysis
import Model

// family.closed-open: a family was closed while something was still open.
extension FindingWriter {
  /// How many open threads are named.
  private static let named = 4

  func closedOpenMessage(_ finding: Finding) -> SentenceText {
    let family = family(of: finding)
    let ago = language.ago(days: finding.days ?? 0)
    let threads = threads(finding.related)
    return say(
      nb: "\(family) ble avsluttet \(ago), men dette er ikke avsluttet: \(threads)",
      nn: "\(family) vart avslutta \(ago), men dette er ikkje avslutta: \(threads)",
      en: "\(family) was closed \(ago), but this is not: \(threads)")
  }

  func closedOpenSuggestion(_ finding: Finding) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb: "\(helper) kan avtale hvem som tar det videre, og avslutte det som er ferdig",
      nn: "\(helper) kan avtale kven som tek det vidare, og avslutte det som er ferdig",
      en: "\(helper) can agree who takes it further, and close what is done")
  }

  /// `behovet «Angst» og henvisningen til BUP`: what was left open, and how much more there is.
  private func threads(_ related: Related) -> SentenceText {
    // One too many is named all the same.
    let shown = related.count > Self.named + 1 ? Self.named : related.count
    var said = SentenceText(capacity: 96)
    for (place, ref) in related.prefix(shown).enumerated() {
      if place > 0 { said.add(place == related.count - 1 ? and : ", ") }
      said.add(thread(ref))
    }
    if shown < related.count {
      let more = language.number(related.count - shown)
      said.add(and + say(nb: "\(more) til", nn: "\(more) til", en: "\(more) more"))
    }
    return said
  }

  private func thread(_ ref: Ref) -> SentenceText {
    if ref.kind == .need {
      let words =
        network.needs.title.isEmpty(ref.row)
        ? domain(network.needs.domain[ref.row]) : quoted(title(ref.row))
      return say(nb: "behovet \(words)", nn: "behovet \(words)", en: "the need \(words)")
    }
    let unit = unit(network.referrals.to[ref.row])
    return say(
      nb: "henvisningen til \(unit)", nn: "tilvisinga til \(unit)", en: "the referral to \(unit)")
  }
}
