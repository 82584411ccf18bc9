public import Model

/// What part of a network is asked about.
public enum Scope: Hashable, Sendable {
  /// All of it.
  case everything
  /// One family, as a row of `families`.
  case family(Int)
  /// One area, as a symbol of the network.
  case area(Int32)

  var isFamily: Bool {
    if case .family = self { true } else { false }
  }
}

/// The findings and measures of a network on a day.
///
/// - Parameters:
///   - topic: only this topic's findings; measures of silos only without a topic or with `silos`.
///   - scope: only findings about this family or area, which are the same as those of the whole network, and
///     counts of what has to do with its families; of one family no measures.
///   - exact: betweenness also of a working graph with more than 20,000 nodes.
///   - measuring: whether the measures are wanted, which take longer than the findings.
public func analyse(
  _ network: Network, asOf day: Day, topic: Topic? = nil, scope: Scope = .everything,
  exact: Bool = false, measuring: Bool = true
) -> AnalysisResult {
  let situation = Situation(network, asOf: day)
  var findings: [Finding] = []
  func wants(_ one: Topic) -> Bool { topic == nil || topic == one }
  if wants(.referrals) { findings += ReferralRules.findings(in: situation) }
  if wants(.gaps) {
    findings += NeedRules.findings(in: situation)
    findings += GapNoService.findings(in: situation)
    findings += GapChildUnseen.findings(in: situation)
    findings += GapNoCoordinator.findings(in: situation)
    findings += GapNoNamedContact.findings(in: situation)
    findings += GapTransition.findings(in: situation)
  }
  var silos: SiloMeasures?
  if wants(.silos) {
    let pairs = ServicePairs(situation)
    let working = WorkingGraph(situation)
    findings += SiloUnlinked.findings(pairs, in: situation)
    findings += SiloSingleBridge.findings(pairs, in: situation)
    findings += SiloIsolated.findings(pairs, in: situation)
    findings += SiloChildAdultSplit.findings(pairs, in: situation)
    findings += SiloKeyPerson.findings(working, in: situation)
    // The measures are of the network: of one family they say nothing.
    if measuring, !scope.isFamily {
      silos = SiloMeasures(situation, pairs: pairs, working: working, exact: exact)
    }
  }
  switch scope {
  case .everything: break
  case .family(let family): findings.removeAll { $0.family != Int32(family) }
  case .area(let area): findings.removeAll { $0.area != area }
  }
  return AnalysisResult(
    asOf: day, counts: situation.counts(scope), findings: situation.ordered(findings), silos: silos)
}
