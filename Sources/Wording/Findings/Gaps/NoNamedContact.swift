import Analysis
import Model

// gap.no-named-contact: a service helps, and nobody in it is named.
extension FindingWriter {
  func noNamedContactMessage(_ finding: Finding) -> SentenceText {
    let family = family(of: finding)
    let service = related(finding)
    return say(
      nb: "\(service) hjelper \(family), men ingen kontaktperson der er registrert"
        + lasting(finding),
      nn: "\(service) hjelper \(family), men ingen kontaktperson der er registrert"
        + lasting(finding),
      en: "\(service) helps \(family), but no contact person there is recorded" + lasting(finding))
  }

  func noNamedContactSuggestion(_ finding: Finding) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    let service = related(finding)
    return say(
      nb: "\(helper) kan spørre \(service) hvem familien skal ringe, og registrere navnet",
      nn: "\(helper) kan spørje \(service) kven familien skal ringje, og registrere namnet",
      en: "\(helper) can ask \(service) whom the family should call, and record the name")
  }
}
