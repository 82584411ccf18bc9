package import Model

/// What somebody should do something about now: every need, and every question without a need, that
/// something critical is found about, once; and what else nobody does.
///
/// Rows are of needs and questions, never of families. In O(findings).
package struct UrgentMatters {
  /// What one row is about.
  package enum About: Hashable, Sendable {
    case need(Int)
    /// A referral that names no need.
    case referral(Int)
    /// A person, or something else, and what comes first of what belongs to the finding.
    case other(Ref, Ref?)
  }

  /// A need or a question, with what is found about it.
  package struct Matter: Sendable {
    package let about: About
    /// In the order of all findings.
    package fileprivate(set) var findings: [Finding]
    package let family: Int

    /// The finding whose days are those of the row: that nobody has the need, where it is so, and
    /// else the most severe one. So a need has the same number as in every other picture.
    package var clock: Finding { findings.first(where: \.isOfNobody) ?? findings[0] }
    package var days: Int { clock.days ?? 0 }
    /// Whether something critical is found about it.
    package var isUrgent: Bool { findings.contains { $0.severity == .critical } }
    /// The referrals about it that are not answered in time, as they were found.
    package var late: [Finding] { findings.filter { $0.code == .referralUnanswered } }
  }

  /// The longest first, then as the findings are ordered.
  package let urgent: [Matter]
  /// What nobody does and is not urgent: the longest first.
  package let nobodys: [Matter]
  /// How many findings one conversation with a service could settle, by its row.
  private let settled: [Int32]

  /// - Parameter findings: all of one day, in their order.
  package init(_ findings: some Sequence<Finding>, of network: Network) {
    var settled = [Int32](repeating: 0, count: network.services.count)
    var places: [About: Int] = [:]
    var matters: [Matter] = []
    for finding in findings {
      if let service = network.answerer(of: finding) { settled[service] += 1 }
      guard let family = finding.family?.row, finding.isAboutWhoActs else { continue }
      let about = network.about(finding)
      if let place = places[about] {
        matters[place].findings.append(finding)
      } else {
        places[about] = matters.count
        matters.append(Matter(about: about, findings: [finding], family: family))
      }
    }
    self.settled = settled
    urgent = Self.longestFirst(matters.filter(\.isUrgent))
    nobodys = Self.longestFirst(
      matters.filter { !$0.isUrgent && $0.findings.contains(where: \.isOfNobody) })
  }

  private static func longestFirst(_ matters: [Matter]) -> [Matter] {
    matters.enumerated().sorted {
      let (a, b) = ($0.element.days, $1.element.days)
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
  }

  /// The urgent ones of families with several, and how many families those are.
  package var together: (matters: Int, families: Int) {
    let counts = Dictionary(grouping: urgent, by: \.family).values.map(\.count).filter { $0 > 1 }
    return (counts.reduce(0, +), counts.count)
  }

  /// How many findings one conversation with a service could settle, of the whole network.
  package func settled(by service: Int) -> Int { Int(settled[service]) }
}

extension Finding {
  /// Whether it says of a need that nobody has it.
  package var isOfNobody: Bool { FindingCode.ofNobody.contains(code) }

  /// Whether it belongs to a row of what is urgent: what is critical, what nobody has, and what is
  /// known of the questions about it.
  fileprivate var isAboutWhoActs: Bool {
    severity == .critical || isOfNobody || code == .referralUnanswered
  }
}

extension Network {
  fileprivate func about(_ finding: Finding) -> UrgentMatters.About {
    let (subject, row) = (finding.subject, finding.subject.row)
    switch subject.kind {
    case .need: return .need(row)
    case .referral: return referrals.need[row].map { .need($0.row) } ?? .referral(row)
    default: return .other(subject, finding.related.first)
    }
  }
}
