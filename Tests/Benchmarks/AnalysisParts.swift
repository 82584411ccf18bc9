import Analysis
import GraphAlgorithms
import Model

/// The parts of an analysis one by one, so that each can be timed; `analyse` does them all.
struct AnalysisParts: Sendable {
  let situation: Situation
  let pairs: ServicePairs
  let working: WorkingGraph
  /// The service graph V of `docs/measures.en.md`.
  let collaboration: WeightedGraph

  /// The working graph W of `docs/measures.en.md`.
  var workingGraph: Graph { working.graph }

  init(_ situation: Situation) {
    self.situation = situation
    pairs = ServicePairs(situation)
    working = WorkingGraph(situation)
    collaboration = pairs.collaboration(situation)
  }

  /// A part: its name, and what does it and says how many things came of it.
  struct Part: Sendable {
    let name: String
    let run: @Sendable (AnalysisParts) -> Int
  }

  /// The parts: the situation, the rules of each topic, some of them together and one by one, and
  /// the measures. `analyse` does them in another order and on two threads. Betweenness is not
  /// among them: of a large network `analyse` leaves it out unless asked for it.
  static let all: [Part] = [
    Part(name: "situation") {
      Situation($0.situation.network, asOf: $0.situation.day).openNeeds.count
    },
    Part(name: "rules on referrals") { ReferralRules.findings(in: $0.situation).count },
    referralRule("referral.unanswered") {
      ReferralUnanswered.finding($0, due: $1.due(referral: $0), in: $1)
    },
    referralRule("referral.due-soon") {
      ReferralDueSoon.finding($0, due: $1.due(referral: $0), in: $1)
    },
    referralRule("referral.not-started") { ReferralNotStarted.finding($0, in: $1) },
    chainRule("referral.returned") { chain, situation in
      ReferralChains.firstReturn(in: chain, situation).map {
        ReferralReturned.finding(chain, place: $0, in: situation)
      }
    },
    chainRule("referral.passed-on") { ReferralPassedOn.finding($0, in: $1) },
    chainRule("referral.dead-end") { ReferralDeadEnd.finding($0, in: $1) },
    Part(name: "rules on needs") { NeedRules.findings(in: $0.situation).count },
    needRule("gap.nobody") { GapNobody.finding($0, in: $1) },
    needRule("gap.declined") { GapDeclined.finding($0, in: $1) },
    needRule("gap.lapsed") { GapLapsed.finding($0, in: $1) },
    needRule("gap.family-alone") { GapFamilyAlone.finding($0, in: $1) },
    needRule("gap.assumed") { GapAssumed.finding($0, in: $1) },
    needRule("gap.asked") { GapAsked.finding($0, in: $1) },
    needRule("gap.dormant") { GapDormant.finding($0, lastActivity: .always, in: $1) },
    needRule("gap.volunteer-only") { GapVolunteerOnly.finding($0, in: $1) },
    needRule("gap.coordinator-only") { GapCoordinatorOnly.finding($0, in: $1) },
    needRule("gap.no-lead") { GapNoLead.finding($0, in: $1) },
    Part(name: "gap.no-service") { GapNoService.findings(in: $0.situation).count },
    Part(name: "gap.child-unseen") { GapChildUnseen.findings(in: $0.situation).count },
    Part(name: "gap.no-coordinator") { GapNoCoordinator.findings(in: $0.situation).count },
    Part(name: "gap.no-named-contact") { GapNoNamedContact.findings(in: $0.situation).count },
    Part(name: "gap.transition") { GapTransition.findings(in: $0.situation).count },
    Part(name: "agreements") { AgreementRules.findings(in: $0.situation).count },
    Part(name: "family.closed-open") { FamilyClosedOpen.findings(in: $0.situation).count },
    Part(name: "goal.overdue") { GoalOverdue.findings(in: $0.situation).count },
    Part(name: "consent.ending") { ConsentEnding.findings(in: $0.situation).count },
    Part(name: "pairs of services") { ServicePairs($0.situation).pairs.count },
    Part(name: "working graph and cut vertices") { WorkingGraph($0.situation).graph.edgeCount },
    Part(name: "silo.unlinked") { SiloUnlinked.findings($0.pairs, in: $0.situation).count },
    Part(name: "silo.single-bridge") {
      SiloSingleBridge.findings($0.pairs, in: $0.situation).count
    },
    Part(name: "silo.isolated") { SiloIsolated.findings($0.pairs, in: $0.situation).count },
    Part(name: "silo.child-adult-split") {
      SiloChildAdultSplit.findings($0.pairs, in: $0.situation).count
    },
    Part(name: "silo.key-person") { SiloKeyPerson.findings($0.working, in: $0.situation).count },
    Part(name: "constraint") { $0.working.graph.constraint().count },
    Part(name: "components") { Components(of: $0.working.graph).count },
    Part(name: "communities") { $0.collaboration.communities().count },
  ]
  /// A rule asked of every open need, which in an analysis is asked only where no earlier one fits.
  private static func needRule(
    _ name: String, _ finding: @escaping @Sendable (NeedState, Situation) -> Finding?
  ) -> Part {
    Part(name: name) { parts in
      parts.situation.openNeeds.count {
        finding(NeedState(Int($0), in: parts.situation), parts.situation) != nil
      }
    }
  }

  /// A rule asked of every referral, answered or not.
  private static func referralRule(
    _ name: String, _ finding: @escaping @Sendable (Int, Situation) -> Finding?
  ) -> Part {
    Part(name: name) { parts in
      (0..<parts.situation.network.referrals.count).count { finding($0, parts.situation) != nil }
    }
  }

  /// A rule asked of every chain of referrals.
  private static func chainRule(
    _ name: String, _ finding: @escaping @Sendable (ArraySlice<Int32>, Situation) -> Finding?
  ) -> Part {
    Part(name: name) { parts in
      let chains = ReferralChains(parts.situation).chains
      return (0..<chains.count).count { finding(chains[$0], parts.situation) != nil }
    }
  }
}
