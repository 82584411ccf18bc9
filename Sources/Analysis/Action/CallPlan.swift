import GraphAlgorithms
package import Model

/// The smallest set of people to ring, or of services round a table, that between them can move
/// every finding of a family that can be moved.
package struct CallPlan {
  /// Somebody to ring, and all findings that they can move, as places in `findings`.
  package struct Call {
    package let who: Ref
    package let findings: [Int]
  }

  /// Up to how many findings with movers, and how many movers, the smallest set is looked for.
  package static let mostFindings = 40
  package static let mostMovers = 60

  package let family: Int
  package let candidates: Candidates
  /// The findings of the family, in their order, and who can move each, by their ids.
  package let findings: [Finding]
  package let movers: [[Ref]]
  /// Whether no smaller set would do.
  package let isExact: Bool
  /// By their first findings, then by id.
  package let calls: [Call]
  /// The findings that nobody can move.
  package var left: [Int] { findings.indices.filter { movers[$0].isEmpty } }

  /// Plans the calls of a family.
  ///
  /// - Parameters:
  ///   - findings: findings of one day, of which those of the family are taken.
  ///   - isMeeting: whether whole services are wanted, and not people.
  package init(
    for family: Int, findings: some Sequence<Finding>, _ candidates: Candidates,
    isMeeting: Bool = false
  ) {
    let situation = candidates.situation
    let everybody = Movers(candidates)
    self.family = family
    self.candidates = candidates
    self.findings = findings.filter { $0.family == Ref(.family, family) }
    movers = self.findings.map { finding in
      let people = everybody.movers(finding)
      if !isMeeting { return people }
      let services = Set(people.compactMap { situation.unit($0) }.map { Ref(.service, $0) })
      return services.sorted { situation.idPrecedes($0, $1) }
    }
    let all = Set(movers.joined()).sorted { situation.idPrecedes($0, $1) }
    let place = Dictionary(
      uniqueKeysWithValues: all.enumerated().map { ($0.element, $0.offset) })
    let sets = movers.filter { !$0.isEmpty }.map { $0.compactMap { place[$0] } }
    let tied = situation.tied(toFamily: family)
    let isTied = all.map(tied.contains)
    isExact = sets.count <= Self.mostFindings && all.count <= Self.mostMovers
    let chosen =
      isExact
      ? HittingSet(smallest: sets, isPreferred: isTied)
      : HittingSet(greedy: sets, isPreferred: isTied)
    let movers = movers
    let calls = chosen.elements.map { element in
      let who = all[element]
      return Call(who: who, findings: movers.indices.filter { movers[$0].contains(who) })
    }
    // Those chosen are in the order of their ids, and a sort by the first finding keeps it.
    self.calls = calls.enumerated().sorted { one, other in
      let (a, b) = (one.element.findings[0], other.element.findings[0])
      return a != b ? a < b : one.offset < other.offset
    }.map(\.element)
  }
}

extension Situation {
  /// The contacts with a `serves` tie in force to a family or a member, and the services with one
  /// of their own or of a contact.
  package func tied(toFamily family: Int) -> Set<Ref> {
    var tied: Set<Ref> = []
    for row in servesTiesOfFamily[family] {
      let helper = network.ties.a[Int(row)]
      tied.insert(helper)
      if let unit = unit(helper) { tied.insert(Ref(.service, unit)) }
    }
    return tied
  }
}
