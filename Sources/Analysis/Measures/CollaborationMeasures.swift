import GraphAlgorithms
import Model

/// How the services of a network hang together on a day, in the few numbers that two networks or
/// two days are held against each other by; what each means is said in `docs/measures.en.md`.
public struct CollaborationMeasures: Sendable {
  /// Of the partition by sector; nil without ties.
  public let modularity: Double?
  /// Normalised mutual information of communities and sectors, over services with ties.
  public let sectorAgreement: Double?
  /// Sizes of the connected components of the working graph, the largest first.
  public let components: [Int]
  /// In the order of codes.
  public let sectorDensity: [SiloMeasures.Density]
  /// The number of the community of each silo service, and how well they fit the ties.
  let communities: [Int32]
  let communityModularity: Double?

  package init(_ situation: Situation) {
    self.init(situation, pairs: ServicePairs(situation), working: WorkingGraph(situation))
  }

  init(_ situation: Situation, pairs: ServicePairs, working: WorkingGraph) {
    let sectors = situation.siloServices.map {
      situation.network.services.sector.numbers[Int($0)]
    }
    components = Components(of: working.graph).sizes.map { Int($0) }
    let collaboration = pairs.collaboration(situation)
    communities = collaboration.communities()
    modularity = collaboration.modularity(of: sectors)
    communityModularity = collaboration.modularity(of: communities)
    var isTied = pairs.tiesInside.map { $0 > 0 }
    for pair in pairs.pairs where pair.ties > 0 {
      for place in [pair.a, pair.b].compactMap({ situation.siloIndex[$0] }) {
        isTied[Int(place)] = true
      }
    }
    let tied = isTied.indices.filter { isTied[$0] }
    let communities = communities
    sectorAgreement = normalisedMutualInformation(
      tied.map { communities[$0] }, tied.map { sectors[$0] })
    sectorDensity = Self.sectorDensity(situation, pairs, sectors)
  }

  /// The linked pairs of every two sectors that have a service.
  static func sectorDensity(
    _ situation: Situation, _ pairs: ServicePairs, _ sectors: [Int32]
  ) -> [SiloMeasures.Density] {
    let count = Sector.codes.count
    var linkedPairs = [Int](repeating: 0, count: count * count)
    for pair in pairs.pairs where pair.status == .linked {
      guard let a = situation.siloIndex[pair.a], let b = situation.siloIndex[pair.b] else {
        continue
      }
      let (x, y) = (Int(sectors[Int(a)]), Int(sectors[Int(b)]))
      linkedPairs[x * count + y] += 1
      if x != y { linkedPairs[y * count + x] += 1 }
    }
    let present = Sector.allCases.sorted { $0.code < $1.code }.map { sector in
      (sector: sector, services: sectors.count { $0 == sector.rawValue })
    }.filter { $0.services > 0 }
    return present.indices.flatMap { one in
      present[one...].map { other in
        let here = present[one]
        return SiloMeasures.Density(
          a: here.sector, b: other.sector,
          linkedPairs: linkedPairs[Int(here.sector.rawValue) * count + Int(other.sector.rawValue)],
          possiblePairs: here.sector == other.sector
            ? here.services * (here.services - 1) / 2 : here.services * other.services)
      }
    }
  }
}
