public import Model
internal import Threads

/// What part of a network is asked about.
public enum Scope: Hashable, Sendable {
  /// All of it.
  case everything
  /// One family, as a row of `families`.
  case family(Int)
  /// One area, as a symbol of the network.
  case area(Symbol)

  var isFamily: Bool {
    if case .family = self { true } else { false }
  }
}

/// The findings and measures of a network on a day.
///
/// - Parameters:
///   - topic: only this topic's findings; measures of silos only without a topic or with `silos`.
///   - scope: only findings about this family or area, which are the same as those of the whole
///     network, and counts of what has to do with its families; of one family a ledger in place of
///     measures.
///   - exact: betweenness also of a working graph with more than 20,000 nodes.
///   - measuring: whether measures or a ledger are wanted, which take longer than the findings.
public func analyse(
  _ network: Network, asOf day: Day, topic: Topic? = nil, scope: Scope = .everything,
  exact: Bool = false, measuring: Bool = true
) -> AnalysisResult {
  analyse(
    Situation(network, asOf: day), topic: topic, scope: scope,
    measures: exact ? .exact : .all, measuring: measuring)
}

/// How much is measured of a network: betweenness takes most of the time, and the rest of what is
/// said of single services and contacts most of what is left.
package enum MeasuresWanted: Sendable {
  /// The pairs of services and the sectors.
  case pairsAndSectors
  case allButBetweenness
  /// All; betweenness where the working graph has at most 20,000 nodes.
  case all
  /// All, however large the graph is.
  case exact
}

/// The same of a situation that is there already.
package func analyse(
  _ situation: Situation, topic: Topic? = nil, scope: Scope = .everything,
  measures: MeasuresWanted = .all, measuring: Bool = true
) -> AnalysisResult {
  func wants(_ one: Topic) -> Bool { topic == nil || topic == one }
  typealias Part = (findings: FindingList, silos: (pairs: ServicePairs, working: WorkingGraph)?)
  // Each looks at the situation and at nothing that another one finds.
  var rules: [@Sendable () -> Part] = []
  if wants(.silos) {
    rules.append {
      let pairs = ServicePairs(situation)
      let working = WorkingGraph(situation)
      var findings = SiloUnlinked.findings(pairs, in: situation)
      findings.append(contentsOf: SiloSingleBridge.findings(pairs, in: situation))
      findings.append(contentsOf: SiloIsolated.findings(pairs, in: situation))
      findings.append(contentsOf: SiloChildAdultSplit.findings(pairs, in: situation))
      findings.append(contentsOf: SiloKeyPerson.findings(working, in: situation))
      return (findings, (pairs, working))
    }
  }
  if wants(.gaps) {
    rules.append { (NeedRules.findings(in: situation), nil) }
    rules.append { (GapNoNamedContact.findings(in: situation), nil) }
    rules.append { (GapTransition.findings(in: situation), nil) }
    rules.append { (GapChildUnseen.findings(in: situation), nil) }
    rules.append { (GapNoCoordinator.findings(in: situation), nil) }
    rules.append { (GapNoService.findings(in: situation), nil) }
    rules.append { (AgreementRules.findings(in: situation), nil) }
    rules.append { (FamilyClosedOpen.findings(in: situation), nil) }
    rules.append { (GoalOverdue.findings(in: situation), nil) }
    rules.append { (ConsentEnding.findings(in: situation), nil) }
  }
  if wants(.referrals) { rules.append { (ReferralRules.findings(in: situation), nil) } }
  let wanted = rules
  var findings = FindingList()
  var silos: SiloMeasures?
  for part in results(of: wanted.count, threads: situation.isLarge ? 2 : 1, { wanted[$0]() }) {
    findings.append(contentsOf: part.findings)
    // The measures are of the network: of one family they say nothing. Betweenness has two threads
    // of its own, which it would not get beside the rules.
    if let (pairs, working) = part.silos, measuring, !scope.isFamily {
      silos =
        measures == .pairsAndSectors
        ? SiloMeasures(pairsAndSectorsOf: situation, pairs: pairs)
        : SiloMeasures(situation, pairs: pairs, working: working, measures)
    }
  }
  var ledger: FamilyLedger?
  switch scope {
  case .everything: break
  case .family(let family):
    if measuring { ledger = FamilyLedger(situation, family: family) }
    findings.removeAll { $0.familyNumber != Ref(.family, family).number }
  case .area(let area): findings.removeAll { $0.area != area }
  }
  return AnalysisResult(
    asOf: situation.day, counts: situation.counts(scope),
    findings: Findings(situation.ordered(findings), asOf: situation.day), silos: silos,
    ledger: ledger)
}
