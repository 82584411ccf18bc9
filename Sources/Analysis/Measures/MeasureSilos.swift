import GraphAlgorithms
import Model

/// The largest working graph of which betweenness is worked out without being asked for.
let betweennessLimit = 20_000

extension SiloMeasures {
  /// Every measure of `docs/measures.en.md`.
  init(
    _ situation: Situation, pairs: ServicePairs, working: WorkingGraph, _ wanted: MeasuresWanted
  ) {
    let network = situation.network
    let serviceCount = situation.siloServices.count
    let sectors = situation.siloServices.map { network.services.sector.numbers[Int($0)] }

    leavesOutBetweenness =
      switch wanted {
      case .all: working.graph.vertexCount > betweennessLimit
      case .exact: false
      case .pairsAndSectors, .allButBetweenness: true
      }
    let betweenness: [Double?] =
      leavesOutBetweenness
      ? [Double?](repeating: nil, count: working.graph.vertexCount) : working.graph.betweenness()
    let constraint = working.graph.constraint()
    let whole = CollaborationMeasures(situation, pairs: pairs, working: working)
    components = whole.components
    let ties = Self.ties(situation, pairs, sectors)
    modularity = whole.modularity
    communityModularity = whole.communityModularity
    sectorAgreement = whole.sectorAgreement

    services = (0..<serviceCount).map { index in
      Service(
        service: Int(situation.siloServices[index]), families: Int(pairs.familyCount[index]),
        ties: ties.ofServices[index], betweenness: betweenness[index],
        constraint: constraint[index], isCutVertex: working.cuts.isCut[index],
        community: Int(whole.communities[index]))
    }
    contacts = situation.siloContacts.enumerated().map { place, row in
      let vertex = serviceCount + place
      return Contact(
        contact: Int(row), betweenness: betweenness[vertex], constraint: constraint[vertex],
        isCutVertex: working.cuts.isCut[vertex])
    }
    self.sectors = ties.ofSectors
    sectorDensity = whole.sectorDensity
    self.pairs = pairs.pairs
  }

  /// The pairs and the sectors alone.
  init(pairsAndSectorsOf situation: Situation, pairs: ServicePairs) {
    let sectors = situation.siloServices.map {
      situation.network.services.sector.numbers[Int($0)]
    }
    (services, contacts, components) = ([], [], [])
    (modularity, communityModularity, sectorAgreement) = (nil, nil, nil)
    leavesOutBetweenness = true
    self.sectors = Self.ties(situation, pairs, sectors).ofSectors
    sectorDensity = CollaborationMeasures.sectorDensity(situation, pairs, sectors)
    self.pairs = pairs.pairs
  }

  /// The ties of each silo service, and of each sector that has one.
  private static func ties(
    _ situation: Situation, _ pairs: ServicePairs, _ sectors: [Int32]
  ) -> (ofServices: [Ties], ofSectors: [SectorTies]) {
    var ties = pairs.tiesInside.map { Ties(inside: Int($0)) }
    var sectorTies = [Ties](repeating: Ties(), count: Sector.codes.count)
    for service in sectors.indices where pairs.tiesInside[service] > 0 {
      sectorTies[Int(sectors[service])].inside += Int(pairs.tiesInside[service])
    }
    for pair in pairs.pairs {
      guard let one = situation.siloIndex[pair.a], let other = situation.siloIndex[pair.b] else {
        continue
      }
      let (a, b) = (Int(one), Int(other))
      let (x, y) = (Int(sectors[a]), Int(sectors[b]))
      guard pair.ties > 0 else { continue }
      ties[a].across += pair.ties
      ties[b].across += pair.ties
      if x == y {
        sectorTies[x].inside += pair.ties
      } else {
        sectorTies[x].across += pair.ties
        sectorTies[y].across += pair.ties
      }
    }
    let present = Sector.allCases.sorted { $0.code < $1.code }.map { sector in
      (sector: sector, services: sectors.count { $0 == sector.rawValue })
    }.filter { $0.services > 0 }
    let ofSectors = present.map {
      SectorTies(
        sector: $0.sector, services: $0.services, ties: sectorTies[Int($0.sector.rawValue)])
    }
    return (ties, ofSectors)
  }
}
