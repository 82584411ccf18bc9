package import GraphAlgorithms
import Model

/// The parts of an analysis one by one, so that each can be timed; `analyse` does them all.
package struct AnalysisParts: Sendable {
  let situation: Situation
  let pairs: ServicePairs
  let working: WorkingGraph
  /// The service graph V of `measures.md`.
  package let collaboration: WeightedGraph

  /// The working graph W of `measures.md`.
  package var workingGraph: Graph { working.graph }

  package init(_ situation: Situation) {
    self.situation = situation
    pairs = ServicePairs(situation)
    working = WorkingGraph(situation)
    collaboration = Self.collaboration(pairs, in: situation)
  }

  private static func collaboration(
    _ pairs: ServicePairs, in situation: Situation
  ) -> WeightedGraph {
    let inside = (0..<Int32(situation.siloServices.count)).filter { pairs.tiesInside[Int($0)] > 0 }
    let tied = pairs.pairs.filter { $0.ties > 0 }
    return WeightedGraph(
      vertexCount: situation.siloServices.count,
      sources: inside + tied.map { situation.siloIndex[$0.a] },
      targets: inside + tied.map { situation.siloIndex[$0.b] },
      weights: inside.map { pairs.tiesInside[Int($0)] } + tied.map { Int32($0.ties) })
  }

  /// A part: its name, and what does it and says how many things came of it.
  package struct Part: Sendable {
    package let name: String
    package let run: @Sendable (AnalysisParts) -> Int
  }

  /// The parts in the order in which `analyse` does them. Betweenness is not among them: it is exact, and takes
  /// longer than all the others together.
  package static let all: [Part] = [
    Part(name: "situation") {
      Situation($0.situation.network, asOf: $0.situation.day).openNeeds.count
    },
    Part(name: "rules on referrals") { ReferralRules.findings(in: $0.situation).count },
    Part(name: "rules on needs") { NeedRules.findings(in: $0.situation).count },
    Part(name: "gap.no-service") { GapNoService.findings(in: $0.situation).count },
    Part(name: "gap.child-unseen") { GapChildUnseen.findings(in: $0.situation).count },
    Part(name: "gap.no-coordinator") { GapNoCoordinator.findings(in: $0.situation).count },
    Part(name: "gap.no-named-contact") { GapNoNamedContact.findings(in: $0.situation).count },
    Part(name: "gap.transition") { GapTransition.findings(in: $0.situation).count },
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
}
