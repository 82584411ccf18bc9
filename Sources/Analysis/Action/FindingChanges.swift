import Model

/// How the findings of two networks with the same rows, or of one on two days, differ.
///
/// A finding is the same when its code, subject, family, area and related are; how severe it is and
/// since when may be otherwise.
public struct FindingChanges: Sendable {
  /// A finding that is in both, as it is in each.
  public struct Pair: Sendable {
    /// As it is in the one and in the other.
    public let before, after: Finding

    /// Whether severity, since or days differ.
    public var isChanged: Bool {
      before.severity != after.severity || before.since != after.since || before.days != after.days
    }
  }

  /// Those of the second alone, in its order.
  public let new: Findings
  /// Those of the first alone, in its order.
  public let gone: Findings
  /// Those of both, in the order of the second.
  public let stayed: [Pair]

  /// Those of both that are not as they were.
  public var changed: [Pair] { stayed.filter(\.isChanged) }

  /// In O(findings).
  package init(from before: Findings, to after: Findings) {
    var earlier = [Identity: Finding](minimumCapacity: before.count)
    for finding in before { earlier[Identity(finding)] = finding }
    var later = Set<Identity>(minimumCapacity: after.count)
    var stayed: [Pair] = []
    let isNew = after.map { finding in
      let identity = Identity(finding)
      later.insert(identity)
      guard let was = earlier[identity] else { return true }
      stayed.append(Pair(before: was, after: finding))
      return false
    }
    new = after.marked(isNew)
    gone = before.marked(before.map { !later.contains(Identity($0)) })
    self.stayed = stayed
  }

  /// What makes a finding the same one.
  private struct Identity: Hashable {
    let code: FindingCode
    let subject: Ref
    let family: Ref?
    let area: Symbol?
    let related: Related

    init(_ finding: Finding) {
      code = finding.code
      subject = finding.subject
      family = finding.family
      area = finding.area
      related = finding.related
    }
  }
}
