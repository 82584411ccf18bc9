import Analysis
import Model

// silo.child-adult-split: those who help the child and those who help the adults do not meet.
extension FindingWriter {
  func childAdultSplitMessage(_ finding: Finding) -> SentenceText {
    let family = family(of: finding)
    // A service for adults is one that nobody under 18 can use.
    let adult = finding.related.filter { $0.kind == .service && minAge($0) >= 18 }
    let child = finding.related.filter { $0.kind == .service && minAge($0) < 18 }
    let (forChildren, forAdults) = (names(child, most: 3), names(adult, most: 3))
    return say(
      nb:
        "Rundt \(family) er det ikke registrert samarbeid mellom tjenester for barn (\(forChildren)) og for voksne (\(forAdults))",
      nn:
        "Rundt \(family) er det ikkje registrert samarbeid mellom tenester for barn (\(forChildren)) og for vaksne (\(forAdults))",
      en:
        "Around \(family) no cooperation is recorded between services for children (\(forChildren)) and for adults (\(forAdults))"
    )
  }

  func childAdultSplitSuggestion(_ finding: Finding) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb: "\(helper) kan spørre familien om tjenestene kan møtes om hele familien",
      nn: "\(helper) kan spørje familien om tenestene kan møtast om heile familien",
      en: "\(helper) can ask the family whether the services may meet about the whole family")
  }

  private func minAge(_ service: Ref) -> Int { network.services.minAge[service.row] ?? 0 }
}
