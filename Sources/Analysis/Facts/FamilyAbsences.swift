import Model
import Synchronization

/// Who the findings say is not there around families: for the coordinator's own pictures alone.
package struct FamilyAbsences: Sendable {
  /// The children whom nobody sees (`gap.child-unseen`), as rows, each with the row of its family.
  package let unseen: [Int: Int]
  /// The families without a coordinator (`gap.no-coordinator`), as rows.
  package let withoutCoordinator: Set<Int>
  /// By the row of their family, those who become or became too old for a service while nobody
  /// takes over (`gap.transition`), in the order of findings.
  package let transitions: [Int: [Finding]]

  /// Made in O(rows).
  package init(_ situation: Situation) {
    func findings(_ list: FindingList) -> Findings { Findings(list, asOf: situation.day) }
    var unseen: [Int: Int] = [:]
    for finding in findings(GapChildUnseen.findings(in: situation)) {
      if let family = finding.family { unseen[finding.subject.row] = family.row }
    }
    self.unseen = unseen
    transitions = Dictionary(
      grouping: findings(GapTransition.findings(in: situation)), by: { $0.family?.row ?? -1 })
    withoutCoordinator = Set(
      findings(GapNoCoordinator.findings(in: situation)).map(\.subject.row))
  }
}

/// Who is not there around families, found when somebody asks for it first, and once.
package final class LazyFamilyAbsences: Sendable {
  private let known = Mutex<FamilyAbsences?>(nil)
  private let situation: Situation

  package init(_ situation: Situation) { self.situation = situation }

  package var value: FamilyAbsences {
    known.withLock { known in
      if let known { return known }
      let made = FamilyAbsences(situation)
      known = made
      return made
    }
  }
}
