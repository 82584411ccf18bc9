import Analysis
import Model
import Support

/// What the rules say, in the shapes of the tests' own reading, to be held against it.
extension AnalysisResult {
  func naiveFindings(in network: Network) -> [NaiveFinding] {
    func thing(_ ref: Ref) -> NaiveThing { NaiveThing(ref.kind.code, network.id(ref)) }
    return findings.map { finding in
      NaiveFinding(
        code: finding.code.rawValue, severity: finding.severity.code,
        subject: thing(finding.subject),
        family: finding.family.map { network.families.id[$0.row] },
        area: finding.area.map { network.symbols[$0] },
        since: finding.since == .never ? nil : finding.since.description,
        days: finding.days, related: finding.related.map(thing))
    }
  }

  var naiveCounts: NaiveCounts {
    NaiveCounts(
      families: counts.families, people: counts.people, services: counts.services,
      contacts: counts.contacts, ties: counts.ties, needs: counts.needs,
      openNeeds: counts.openNeeds, referrals: counts.referrals,
      waitingReferrals: counts.waitingReferrals)
  }
}

extension SiloMeasures {
  func naive(in network: Network) -> NaiveSilos {
    func id(_ service: Int) -> String { network.services.id[service] }
    return NaiveSilos(
      services: services.map {
        NaiveSilos.Service(
          id: id($0.service), sector: network.services.sector[$0.service]?.code ?? "",
          families: $0.families, internalTies: $0.ties.inside, externalTies: $0.ties.across,
          eiIndex: $0.ties.eiIndex, betweenness: $0.betweenness ?? .nan,
          constraint: $0.constraint, cutVertex: $0.isCutVertex)
      },
      contacts: contacts.map {
        NaiveSilos.Contact(
          id: network.contacts.id[$0.contact], betweenness: $0.betweenness ?? .nan,
          constraint: $0.constraint, cutVertex: $0.isCutVertex)
      },
      sectors: sectors.map {
        NaiveSilos.Sector(
          sector: $0.sector.code, services: $0.services, internalTies: $0.ties.inside,
          externalTies: $0.ties.across, eiIndex: $0.ties.eiIndex)
      },
      sectorDensity: sectorDensity.map {
        NaiveSilos.Density(
          a: $0.a.code, b: $0.b.code, linkedPairs: $0.linkedPairs,
          possiblePairs: $0.possiblePairs, density: $0.density)
      },
      pairs: pairs.map {
        NaiveSilos.Pair(
          a: id($0.a), b: id($0.b), sharedFamilies: $0.sharedFamilies, ties: $0.ties,
          acceptedReferrals: $0.acceptedReferrals, bridges: $0.bridges, status: $0.status.rawValue)
      },
      modularity: modularity, components: components)
  }
}
