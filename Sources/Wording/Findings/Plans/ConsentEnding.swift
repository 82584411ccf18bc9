import Analysis
import Model

// consent.ending: what two services may share ends soon.
extension FindingWriter {
  func consentEndingMessage(_ finding: Finding) -> Said {
    let (family, services) = (family(Int(finding.family)), related(finding))
    return say(
      nb: "Et samtykke fra \(family) om deling mellom \(services) går ut innen 30 dager",
      nn: "Eit samtykke frå \(family) om deling mellom \(services) går ut innan 30 dagar",
      en: "A consent of \(family) to share between \(services) ends within 30 days")
  }

  func consentEndingSuggestion(_ finding: Finding) -> Said {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb: "\(helper) kan spørre familien om den vil gi et nytt samtykke",
      nn: "\(helper) kan spørje familien om han vil gi eit nytt samtykke",
      en: "\(helper) can ask the family whether they want to give a new one")
  }
}
