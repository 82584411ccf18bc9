import Analysis
import Model

// consent.ending: what two services may share ends soon.
extension FindingWriter {
  func consentEndingMessage(_ finding: Finding) -> Said {
    let (family, services) = (family(Int(finding.family)), related(finding))
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
    let (day, ahead) = (near(last), language.ahead(days: Int(last - asOf.number)))
    return say(
      nb: "Samtykket fra \(family) til deling mellom \(services) går ut \(day) (\(ahead))",
      nn: "Samtykket frå \(family) til deling mellom \(services) går ut \(day) (\(ahead))",
      en: "The consent of \(family) to sharing between \(services) ends on \(day) (\(ahead))")
  }

  func consentEndingSuggestion(_ finding: Finding) -> Said {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb: "\(helper) kan spørre familien om de vil gi et nytt samtykke",
      nn: "\(helper) kan spørje familien om dei vil gi eit nytt samtykke",
      en: "\(helper) can ask the family whether they want to give a new one")
  }

  /// The last day of the consent that ends first of those in either direction; nil where none is
  /// found.
  private func lastDay(_ finding: Finding) -> Int32? {
    guard finding.family >= 0, finding.related.count == 2 else { return nil }
    let (one, other) = (finding.related[0].number, finding.related[1].number)
    let (consents, d) = (network.consents, asOf.number)
    func last(_ from: Int32, _ to: Int32) -> Int32? {
      records.consents[finding.family.row].map { Int($0) }.filter {
        consents.fromService[$0] == from && consents.toService[$0] == to && consents.given[$0] <= d
          && consents.expires[$0] >= d && consents.withdrawn[$0] > d
      }.map {
        consents.withdrawn[$0] == Day.never
          ? consents.expires[$0] : min(consents.expires[$0], consents.withdrawn[$0] - 1)
      }.max()
    }
    return [last(one, other), last(other, one)].compactMap { $0 }.filter { $0 <= d + 30 }.min()
  }
}
