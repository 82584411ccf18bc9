public import Model

/// What exists on a day.
public struct Counts: Hashable, Sendable {
  /// Open families and the people in them.
  public var families = 0, people = 0
  /// Open services and employed contacts.
  public var services = 0, contacts = 0
  /// Ties in force, `kin` too.
  public var ties = 0
  /// Needs raised by the day, of any family, and those open, of open families.
  public var needs = 0, openNeeds = 0
  /// Referrals sent by the day, of any family, and those without an answer.
  public var referrals = 0, waitingReferrals = 0
}

/// The measures of silos on a day; what each means is said in `docs/measures.en.md`.
public struct SiloMeasures: Sendable {
  /// Ties inside and across; a service or a sector.
  public struct Ties: Hashable, Sendable {
    /// Ties in force inside it, and from it to others.
    public var inside = 0, across = 0

    /// (across − inside) / (across + inside); nil without ties.
    public var eiIndex: Double? {
      inside + across == 0 ? nil : Double(across - inside) / Double(across + inside)
    }
  }

  /// A service of the working graph.
  public struct Service: Sendable {
    /// The service, as a row of `services`.
    public let service: Int
    /// Open families that it serves.
    public let families: Int
    /// Its ties.
    public let ties: Ties
    /// Nil when the graph is too large and exactness was not asked for.
    public let betweenness: Double?
    /// Burt's constraint; nil without neighbours.
    public let constraint: Double?
    /// Whether the graph falls apart without it.
    public let isCutVertex: Bool
    /// The number of its community.
    public let community: Int
  }

  /// A contact of the working graph.
  public struct Contact: Sendable {
    /// The contact, as a row of `contacts`.
    public let contact: Int
    /// Nil when the graph is too large and exactness was not asked for.
    public let betweenness: Double?
    /// Burt's constraint; nil without neighbours.
    public let constraint: Double?
    /// Whether the graph falls apart without it.
    public let isCutVertex: Bool
  }

  /// A sector with services in the working graph.
  public struct SectorTies: Sendable {
    /// The sector.
    public let sector: Sector
    /// How many services it has.
    public let services: Int
    /// Its ties.
    public let ties: Ties
  }

  /// How many of the possible pairs of services of two sectors are linked.
  public struct Density: Sendable {
    /// The sectors, the smaller code first; the same one twice for pairs within it.
    public let a: Sector, b: Sector
    /// Pairs that are linked, and that there could be.
    public let linkedPairs: Int, possiblePairs: Int

    /// The share that is linked; nil when no pair is possible.
    public var density: Double? {
      possiblePairs == 0 ? nil : Double(linkedPairs) / Double(possiblePairs)
    }
  }

  /// How two services stand to each other.
  public enum Status: String, Sendable {
    case linked, bridged, unlinked
  }

  /// Two services with a shared family, a tie or an accepted referral.
  public struct Pair: Hashable, Sendable {
    /// The services, as rows of `services`; the smaller id first.
    public let a: Int, b: Int
    /// Open families served by both.
    public let sharedFamilies: Int
    /// `collaborates` ties in force between them or their contacts.
    public let ties: Int
    /// Referrals between them, either way, accepted in the last 365 days.
    public let acceptedReferrals: Int
    /// Contacts elsewhere with ties to both.
    public let bridges: Int
    /// How they stand to each other.
    public let status: Status
  }

  /// In the order of ids.
  public let services: [Service]
  /// In the order of ids.
  public let contacts: [Contact]
  /// In the order of codes.
  public let sectors: [SectorTies]
  /// In the order of codes.
  public let sectorDensity: [Density]
  /// In the order of ids.
  public let pairs: [Pair]
  /// Of the partition by sector; nil without ties.
  public let modularity: Double?
  /// Of the partition by community; nil without ties.
  public let communityModularity: Double?
  /// Normalised mutual information of communities and sectors, over services with ties.
  public let sectorAgreement: Double?
  /// Sizes of the connected components of the working graph, the largest first.
  public let components: [Int]
  /// Whether betweenness was left out because the graph is too large to be asked for it by default.
  public let leavesOutBetweenness: Bool
}

/// What an analysis says of a network on a day.
public struct AnalysisResult: Sendable {
  /// The day.
  public let asOf: Day
  /// What exists on the day.
  public let counts: Counts
  /// In the order of `docs/findings.en.md`.
  public let findings: Findings
  /// Nil when a topic other than silos was asked for.
  public let silos: SiloMeasures?
  /// Nil unless one family was asked about.
  public let ledger: FamilyLedger?

  /// The same with other findings.
  public func with(_ findings: Findings) -> AnalysisResult {
    AnalysisResult(asOf: asOf, counts: counts, findings: findings, silos: silos, ledger: ledger)
  }

  /// The same with only those findings that fit.
  public func filtered(_ fits: (Finding) -> Bool) -> AnalysisResult {
    AnalysisResult(
      asOf: asOf, counts: counts, findings: findings.filter(fits), silos: silos, ledger: ledger)
  }
}
