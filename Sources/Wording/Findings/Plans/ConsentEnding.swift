import Analysis
import Model

// consent.ending: what two services may share ends soon.
extension FindingWriter {
  func consentEndingMessage(_ finding: Finding) -> SentenceText {
    let (family, services) = (family(of: finding), related(finding))
    guard let last = lastDay(finding) else {
      return say(
        nb:
          "Samtykket fra \(family) til deling mellom \(services) går ut innen \(ConsentEnding.daysAhead) dager",
        nn:
          "Samtykket frå \(family) til deling mellom \(services) går ut innan \(ConsentEnding.daysAhead) dagar",
        en:
          "The consent of \(family) to sharing between \(services) ends within \(ConsentEnding.daysAhead) days"
      )
    }
    let (day, ahead) = (near(last), language.ahead(days: last.days(since: asOf)))
    return say(
      nb: "Samtykket fra \(family) til deling mellom \(services) går ut \(day) (\(ahead))",
      nn: "Samtykket frå \(family) til deling mellom \(services) går ut \(day) (\(ahead))",
      en: "The consent of \(family) to sharing between \(services) ends on \(day) (\(ahead))")
  }

  func consentEndingSuggestion(_ finding: Finding) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb: "\(helper) kan spørre familien om de vil gi et nytt samtykke",
      nn: "\(helper) kan spørje familien om dei vil gi eit nytt samtykke",
      en: "\(helper) can ask the family whether they want to give a new one")
  }

  /// The last day of the consent that ends first of those in either direction; nil where none is
  /// found.
  private func lastDay(_ finding: Finding) -> Day? {
    guard let family = finding.family, finding.related.count == 2 else { return nil }
    let (one, other) = (finding.related[0], finding.related[1])
    let consents = network.consents
    func last(_ from: Ref, _ to: Ref) -> Day? {
      records.consents[family.row].map { Int($0) }.filter {
        consents.fromService[$0] == from && consents.toService[$0] == to
          && network.isInForce(consent: $0, on: asOf)
      }.map {
        consents.withdrawn[$0] == .never
          ? consents.expires[$0]
          : min(consents.expires[$0], consents.withdrawn[$0].adding(days: -1))
      }.max()
    }
    let latest = asOf.adding(days: ConsentEnding.daysAhead)
    return [last(one, other), last(other, one)].compactMap { $0 }.filter { $0 <= latest }.min()
  }
}
