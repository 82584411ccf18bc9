package import Model

/// What somebody should do something about now: every need, and every question without a need, that
/// something critical or high with a day to count from is found about, once.
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

  /// What a number of days is of; the one that nobody has said yes to comes first.
  package enum Measure: Int, Sendable {
    case withoutYes, overdue, other
  }

  /// Why something comes where it does: rows of a group follow one another.
  package enum Group: Hashable, Sendable {
    /// Marked as urgent, and critical or not.
    case marked, markedNotCritical
    case critical
    /// Neither.
    case others
  }

  /// A need or a question, with what is found about it.
  package struct Matter: Sendable {
    package let about: About
    /// In the order of all findings.
    package fileprivate(set) var findings: [Finding]
    package let family: Int
    /// Whether its need is marked as urgent.
    package let isMarked: Bool

    /// The finding whose days are those of the row: that nobody has the need or has said yes to it,
    /// where it is so, and else the most severe one. So a need has the same number as in every
    /// other picture.
    package var clock: Finding {
      findings.first(where: \.isOfNobody) ?? findings.first(where: \.isWithoutYes) ?? findings[0]
    }
    package var days: Int { clock.days ?? 0 }
    package var measure: Measure {
      let clock = clock
      if clock.isWithoutYes { return .withoutYes }
      return clock.code == .referralUnanswered || clock.code == .agreementOverdue
        ? .overdue : .other
    }
    /// Whether its days may stand beside it: beside a need none but those without a yes, or over a
    /// day.
    package var saysDays: Bool {
      if case .need = about { measure != .other || clock.code == .gapFamilyAlone } else { true }
    }
    /// Whether it is an agreement that is about no need and no referral.
    package var isAgreement: Bool {
      if case .other(let subject, _) = about { subject.isA(.agreement) } else { false }
    }
    /// How severe the worst that is found about it is.
    package var severity: Severity { findings.map(\.severity).min() ?? .low }
    /// Whether something critical is found about it, or it is marked as urgent and something high
    /// is.
    package var isUrgent: Bool {
      let severity = severity
      return severity == .critical || isMarked && severity == .high
    }
    package var group: Group {
      switch (isMarked, severity) {
      case (true, .critical): .marked
      case (true, _): .markedNotCritical
      case (false, .critical): .critical
      case (false, _): .others
      }
    }
    /// Where its days come in its group: first what nobody has.
    package var run: Int { clock.isOfNobody ? -1 : measure.rawValue }
    /// The referrals about it that are not answered in time, as they were found.
    package var late: [Finding] { findings.filter { $0.code == .referralUnanswered } }
  }

  /// The most severe first; of these what is marked as urgent, then what nobody has, what nobody
  /// has said yes to, and what is over a day, the longest first.
  package let urgent: [Matter]
  /// What is high and neither critical nor marked as urgent, in the same order.
  package let others: [Matter]
  /// How many findings there are of families.
  package let count: Int

  /// - Parameter findings: all of one day, in their order.
  package init(_ findings: some Sequence<Finding>, of network: Network) {
    var places: [About: Int] = [:]
    var matters: [Matter] = []
    var count = 0
    for finding in findings {
      guard let family = finding.family?.row else { continue }
      count += 1
      guard finding.isAboutWhoActs else { continue }
      let about = network.matter(of: finding)
      if let place = places[about] {
        matters[place].findings.append(finding)
      } else {
        places[about] = matters.count
        matters.append(
          Matter(
            about: about, findings: [finding], family: family,
            isMarked: network.isMarkedUrgent(about)))
      }
    }
    self.count = count
    urgent = Self.worstFirst(matters.filter(\.isUrgent))
    others = Self.worstFirst(matters.filter { !$0.isUrgent && $0.severity == .high })
  }

  private static func worstFirst(_ matters: [Matter]) -> [Matter] {
    func rank(_ matter: Matter) -> (Int32, Int, Int, Int) {
      (matter.severity.rawValue, matter.isMarked ? 0 : 1, matter.run, -matter.days)
    }
    return matters.enumerated().map { (rank: rank($0.element), place: $0.offset) }.sorted {
      $0.rank != $1.rank ? $0.rank < $1.rank : $0.place < $1.place
    }.map { matters[$0.place] }
  }

  /// Of the others, the needs that nobody has.
  package var nobodys: [Matter] { others.filter { $0.clock.isOfNobody } }

  /// The urgent ones of families with several, and how many families those are.
  package var together: (matters: Int, families: Int) {
    let counts = Dictionary(grouping: urgent, by: \.family).values.map(\.count).filter { $0 > 1 }
    return (counts.reduce(0, +), counts.count)
  }
}

extension Finding {
  /// Whether it says of a need that nobody has it.
  package var isOfNobody: Bool { FindingCode.ofNobody.contains(code) }

  /// Whether its days are those in which nobody has said yes to a need.
  package var isWithoutYes: Bool { isOfNobody || code == .gapAsked || code == .gapAssumed }

  /// Whether it belongs to a row: what is critical, what is high and has a day to count from, and
  /// what is known of who has the need and of the questions about it.
  fileprivate var isAboutWhoActs: Bool {
    severity == .critical || severity == .high && days != nil || isWithoutYes
      || code == .referralUnanswered
  }
}

extension Network {
  /// What a finding belongs to.
  package func matter(of finding: Finding) -> UrgentMatters.About {
    let (subject, row) = (finding.subject, finding.subject.row)
    switch subject.kind {
    case .need: return .need(row)
    case .referral: return about(referral: row)
    case .agreement:
      if let need = agreements.need[row] { return .need(need.row) }
      if let referral = agreements.referral[row] { return about(referral: referral.row) }
      return .other(subject, finding.related.first)
    default: return .other(subject, finding.related.first)
    }
  }

  private func about(referral row: Int) -> UrgentMatters.About {
    referrals.need[row].map { .need($0.row) } ?? .referral(row)
  }

  /// Whether a finding is critical, or high about something that is marked as urgent: what people
  /// are told is urgent.
  package func isUrgent(_ finding: Finding) -> Bool {
    finding.severity == .critical
      || finding.severity == .high && isMarkedUrgent(matter(of: finding))
  }

  fileprivate func isMarkedUrgent(_ about: UrgentMatters.About) -> Bool {
    if case .need(let row) = about { needs.urgency[row] == .urgent } else { false }
  }

  /// How many needs and questions of a family one conversation with a service could settle, with
  /// one that it is about anyway. In O(findings).
  package func settled(
    _ findings: some Sequence<Finding>, of family: Int, by service: Int,
    with about: UrgentMatters.About
  ) -> Int {
    var all: Set<UrgentMatters.About> = [about]
    for finding in findings
    where finding.family?.row == family && answerer(of: finding) == service {
      all.insert(matter(of: finding))
    }
    return all.count
  }
}
