import Model

/// What makes a finding the same one on two days: its rule, what it is about and, where a rule
/// finds several things about one subject, which of them.
///
/// How severe it is, since when, and who else has to do with it may change without making it a new
/// one.
struct FindingIdentity: Hashable {
  private let code: FindingCode
  private let subject: Ref
  private let area: Symbol?
  private let first, second: Ref?

  init(_ finding: Finding) {
    code = finding.code
    subject = finding.subject
    area = finding.code == .gapNoService ? finding.area : nil
    let isOneOfSeveral =
      switch finding.code {
      case .gapNoNamedContact, .gapTransition, .consentEnding, .siloUnlinked, .siloSingleBridge:
        true
      default: false
      }
    first = isOneOfSeveral ? finding.related.first : nil
    second = isOneOfSeveral ? finding.related.dropFirst().first : nil
  }
}

/// For each finding of an earlier day, whether it is over: none of the same rule about the same
/// thing is found now.
///
/// - Parameter now: the findings of the later day, of the same rules.
public func areOver(_ earlier: Findings, by now: Findings) -> [Bool] { areNew(earlier, since: now) }

/// For each finding, whether it was not there among those of an earlier day: no finding of the same
/// rule about the same subject (and, where a rule finds several things about one subject, the same
/// one).
///
/// Both come from the same rows, so a thing that was written down later and dated earlier counts as
/// known. In O(findings).
///
/// - Parameter earlier: the findings of the earlier day.
public func areNew(_ findings: Findings, since earlier: Findings) -> [Bool] {
  var known = Set<FindingIdentity>(minimumCapacity: earlier.count)
  for finding in earlier { known.insert(FindingIdentity(finding)) }
  return findings.map { !known.contains(FindingIdentity($0)) }
}
