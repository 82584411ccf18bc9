/// The silo tables of `docs/output.en.md` on a day, without communities.
public struct NaiveSilos: Codable, Sendable {
  /// The row of one service.
  public struct Service: Codable, Equatable, Sendable {
    /// Its id.
    public var id: String
    /// Its sector.
    public var sector: String
    /// Open families that it serves.
    public var families: Int
    /// `collaborates` ties inside it.
    public var internalTies: Int
    /// `collaborates` ties from it to others.
    public var externalTies: Int
    /// (external − internal) / (external + internal); nil without ties.
    public var eiIndex: Double?
    /// Betweenness in W, from 0 to 1; nil where a worked case does not say it.
    public var betweenness: Double?
    /// Burt's constraint in W; nil without neighbours.
    public var constraint: Double?
    /// Whether W falls apart further without it.
    public var cutVertex: Bool

    package init(
      id: String,
      sector: String,
      families: Int,
      internalTies: Int,
      externalTies: Int,
      eiIndex: Double?,
      betweenness: Double?,
      constraint: Double?,
      cutVertex: Bool
    ) {
      self.id = id
      self.sector = sector
      self.families = families
      self.internalTies = internalTies
      self.externalTies = externalTies
      self.eiIndex = eiIndex
      self.betweenness = betweenness
      self.constraint = constraint
      self.cutVertex = cutVertex
    }
  }
  /// The row of one contact.
  public struct Contact: Codable, Equatable, Sendable {
    /// Its id.
    public var id: String
    /// Betweenness in W, from 0 to 1; nil where a worked case does not say it.
    public var betweenness: Double?
    /// Burt's constraint in W; nil without neighbours.
    public var constraint: Double?
    /// Whether W falls apart further without it.
    public var cutVertex: Bool

    package init(
      id: String,
      betweenness: Double?,
      constraint: Double?,
      cutVertex: Bool
    ) {
      self.id = id
      self.betweenness = betweenness
      self.constraint = constraint
      self.cutVertex = cutVertex
    }
  }
  /// The row of one sector.
  public struct Sector: Codable, Equatable, Sendable {
    /// Its sector.
    public var sector: String
    /// How many services of W are in it.
    public var services: Int
    /// `collaborates` ties inside it.
    public var internalTies: Int
    /// `collaborates` ties from it to others.
    public var externalTies: Int
    /// (external − internal) / (external + internal); nil without ties.
    public var eiIndex: Double?

    package init(
      sector: String,
      services: Int,
      internalTies: Int,
      externalTies: Int,
      eiIndex: Double?
    ) {
      self.sector = sector
      self.services = services
      self.internalTies = internalTies
      self.externalTies = externalTies
      self.eiIndex = eiIndex
    }
  }
  /// The row of two sectors, or of one with itself.
  public struct Density: Codable, Equatable, Sendable {
    /// The first by order of id.
    public var a: String
    /// The second by order of id.
    public var b: String
    /// Pairs of services that are linked.
    public var linkedPairs: Int
    /// Pairs of services that there are.
    public var possiblePairs: Int
    /// Linked of possible; nil when none is possible.
    public var density: Double?

    package init(
      a: String,
      b: String,
      linkedPairs: Int,
      possiblePairs: Int,
      density: Double?
    ) {
      self.a = a
      self.b = b
      self.linkedPairs = linkedPairs
      self.possiblePairs = possiblePairs
      self.density = density
    }
  }
  /// The row of two services.
  public struct Pair: Codable, Equatable, Sendable {
    /// The first by order of id.
    public var a: String
    /// The second by order of id.
    public var b: String
    /// Open families that both serve.
    public var sharedFamilies: Int
    /// `collaborates` ties between them.
    public var ties: Int
    /// Referrals accepted between them in the last 365 days.
    public var acceptedReferrals: Int
    /// Contacts elsewhere with ties to both.
    public var bridges: Int
    /// `linked`, `bridged` or `unlinked`.
    public var status: String

    package init(
      a: String,
      b: String,
      sharedFamilies: Int,
      ties: Int,
      acceptedReferrals: Int,
      bridges: Int,
      status: String
    ) {
      self.a = a
      self.b = b
      self.sharedFamilies = sharedFamilies
      self.ties = ties
      self.acceptedReferrals = acceptedReferrals
      self.bridges = bridges
      self.status = status
    }
  }

  /// Open services that are not private, in order of id.
  public var services: [Service]
  /// Contacts employed in those, in order of id.
  public var contacts: [Contact]
  /// Their sectors, in order.
  public var sectors: [Sector]
  /// Every two of the sectors and each with itself, in order.
  public var sectorDensity: [Density]
  /// Pairs with a shared family, a tie or an accepted referral, in order of id.
  public var pairs: [Pair]
  /// Of the partition by sector; nil without ties.
  public var modularity: Double?
  /// Sizes of the connected parts, largest first.
  public var components: [Int]

  package init(
    services: [Service],
    contacts: [Contact],
    sectors: [Sector],
    sectorDensity: [Density],
    pairs: [Pair],
    modularity: Double? = nil,
    components: [Int]
  ) {
    self.services = services
    self.contacts = contacts
    self.sectors = sectors
    self.sectorDensity = sectorDensity
    self.pairs = pairs
    self.modularity = modularity
    self.components = components
  }
}

/// The silo tables of a bundle on a day (`YYYY-MM-DD`).
public func naiveSilos(_ bundle: PlainBundle, asOf: String) -> NaiveSilos {
  NaiveNetwork(bundle.withAreasMadeOne(), asOf: NaiveDay.parse(asOf) ?? 0).silos()
}

extension NaiveNetwork {
  func silos() -> NaiveSilos {
    let graph = NaiveGraph(self)
    let betweenness = graph.betweenness()
    let open = workingServices
    var result = NaiveSilos(
      services: [], contacts: [], sectors: [], sectorDensity: [], pairs: [],
      components: graph.parts(without: nil).map { $0.count }.sorted(by: >))

    func index(_ inside: Int, _ outside: Int) -> Double? {
      inside + outside == 0 ? nil : Double(outside - inside) / Double(outside + inside)
    }
    func sector(_ id: String) -> String { services[id]?["sector"] ?? "" }

    for s in open {
      let inside = tieCount(s, s)
      let outside = open.filter { $0 != s }.map { tieCount(s, $0) }.reduce(0, +)
      result.services.append(
        .init(
          id: s, sector: sector(s), families: serving.values.filter { $0.contains(s) }.count,
          internalTies: inside, externalTies: outside, eiIndex: index(inside, outside),
          betweenness: betweenness[s] ?? 0, constraint: graph.constraint(s),
          cutVertex: graph.isCutVertex(s)))
    }
    for contact in workingContacts {
      result.contacts.append(
        .init(
          id: contact, betweenness: betweenness[contact] ?? 0,
          constraint: graph.constraint(contact), cutVertex: graph.isCutVertex(contact)))
    }

    let sectors = naiveSorted(open.map { sector($0) })
    var total = 0
    var byPair: [[String]: (linked: Int, possible: Int, ties: Int)] = [:]
    for (place, s) in open.enumerated() {
      for t in open[place...] {
        let key =
          naivePrecedes(sector(t), sector(s)) ? [sector(t), sector(s)] : [sector(s), sector(t)]
        let ties = tieCount(s, t)
        total += ties
        byPair[key, default: (0, 0, 0)].ties += ties
        if s == t { continue }
        byPair[key, default: (0, 0, 0)].possible += 1
        if isLinked(s, t) { byPair[key, default: (0, 0, 0)].linked += 1 }
        if let pair = pair(s, t, ties: ties) { result.pairs.append(pair) }
      }
    }
    var modularity = 0.0
    for (place, a) in sectors.enumerated() {
      var inside = 0
      var outside = 0
      for b in sectors {
        let ties = byPair[naivePrecedes(b, a) ? [b, a] : [a, b]]?.ties ?? 0
        if a == b { inside += ties } else { outside += ties }
      }
      result.sectors.append(
        .init(
          sector: a, services: open.filter { sector($0) == a }.count, internalTies: inside,
          externalTies: outside, eiIndex: index(inside, outside)))
      if total > 0 {
        let share = Double(2 * inside + outside) / Double(2 * total)
        modularity += Double(inside) / Double(total) - share * share
      }
      for b in sectors[place...] {
        let counts = byPair[[a, b]] ?? (0, 0, 0)
        result.sectorDensity.append(
          .init(
            a: a, b: b, linkedPairs: counts.linked, possiblePairs: counts.possible,
            density: counts.possible == 0 ? nil : Double(counts.linked) / Double(counts.possible)))
      }
    }
    if total > 0 { result.modularity = modularity }
    return result
  }

  private func pair(_ s: String, _ t: String, ties: Int) -> NaiveSilos.Pair? {
    let shared = sharedFamilies(s, t)
    let accepted = acceptedReferrals(s, t)
    if shared == 0 && ties == 0 && accepted == 0 { return nil }
    let bridges = bridges(s, t).count
    return .init(
      a: s, b: t, sharedFamilies: shared, ties: ties, acceptedReferrals: accepted,
      bridges: bridges,
      status: ties + accepted > 0 ? "linked" : bridges > 0 ? "bridged" : "unlinked")
  }
}
