package import Model

/// What the columns of the table of gaps are.
package enum GapRows: String, CaseIterable, Sendable {
  /// The areas where the families live.
  case area
  /// The sectors of the services around the families.
  case sector
  /// The services around the families.
  case service
}

/// Open needs, and how many of them nobody does anything about, by domain, and by area, sector or
/// service.
package struct GapCounts {
  /// Open needs of some families, and those of them that are nobody's.
  package struct Count: Hashable {
    package var open = 0, nobody = 0
    /// Those that are nobody's and urgent.
    package var urgent = 0
    /// The most days without a yes; nought where all have somebody.
    package var longest = 0
    /// How many families they are of.
    package var families = Families()

    package init() {}
  }

  /// How many families have an open need, one that is nobody's, an urgent one that is, and one that
  /// somebody has.
  package struct Families: Hashable {
    package var open = 0, nobody = 0, urgent = 0, held = 0
  }

  /// What a column is of: an area, a sector, a service (as a row), what has none of them, or the
  /// columns that there is no room for.
  package enum Group: Hashable {
    case area(Symbol), sector(Sector), service(Int), none, rest(Int)
  }

  package struct Column {
    package let group: Group
    /// By domain.
    package fileprivate(set) var counts = [Count](repeating: Count(), count: Domain.codes.count)
    /// Each need once.
    package fileprivate(set) var total = Count()
  }

  /// An open need.
  fileprivate struct Need {
    var family, domain: Int
    var isNobodys, isUrgent: Bool
    var days: Int
  }

  package let by: GapRows
  /// By name, sectors in their order; what has none of them last.
  package private(set) var columns: [Column]
  /// By domain, and all together; each need once.
  package private(set) var totals = [Count](repeating: Count(), count: Domain.codes.count)
  package private(set) var all = Count()
  /// The open needs, those of a family one after the other.
  private let needs: [Need]
  /// By family with an open need.
  private let groups: [Int: [Group]]

  /// The domains with open needs.
  package var domains: [Domain] { Domain.allCases.filter { totals[Int($0.rawValue)].open > 0 } }

  package init(by: GapRows, in situation: Situation) {
    let network = situation.network
    var needs = situation.openNeeds.compactMap { row -> Need? in
      let state = NeedState(Int(row), in: situation)
      guard let domain = state.domain else { return nil }
      let finding = situation.findingOfNobody(state)
      return Need(
        family: state.family, domain: Int(domain.rawValue), isNobodys: finding != nil,
        isUrgent: state.isUrgent, days: finding?.days ?? 0)
    }
    needs.sort { $0.family < $1.family }
    let groups = Dictionary(
      Set(needs.map(\.family)).map { ($0, Self.groups($0, by, situation)) },
      uniquingKeysWith: { one, _ in one })
    let ranks = by == .service ? network.services.id.ranks() : []
    func precedes(_ one: Group, _ other: Group) -> Bool {
      switch (one, other) {
      case (.area(let a), .area(let b)):
        network.symbols[a].utf8.lexicographicallyPrecedes(network.symbols[b].utf8)
      case (.sector(let a), .sector(let b)): a.rawValue < b.rawValue
      case (.service(let a), .service(let b)): ranks[a] < ranks[b]
      default: one != .none && other == .none
      }
    }
    let ordered = Set(groups.values.flatMap { $0 }).sorted(by: precedes)
    self.init(by: by, needs, groups, ordered) { $0 }
  }

  /// - Parameter shown: the column in which a group counts.
  private init(
    by: GapRows, _ needs: [Need], _ groups: [Int: [Group]], _ ordered: [Group],
    shown: (Group) -> Group
  ) {
    (self.by, self.needs, self.groups) = (by, needs, groups)
    columns = ordered.map { Column(group: $0) }
    let places = Dictionary(
      ordered.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    var start = 0
    while start < needs.count {
      var end = start
      while end < needs.count, needs[end].family == needs[start].family { end += 1 }
      let ofFamily = needs[start..<end]
      let own = Set((groups[needs[start].family] ?? []).compactMap { places[shown($0)] })
      for place in own { columns[place].total.add(ofFamily) }
      all.add(ofFamily)
      for domain in Set(ofFamily.map(\.domain)) {
        let some = ofFamily.filter { $0.domain == domain }
        for place in own { columns[place].counts[domain].add(some) }
        totals[domain].add(some)
      }
      start = end
    }
  }

  /// The same with the columns of some places alone, in their order, and all the others in one:
  /// there too each need counts once.
  package func keeping(_ places: [Int]) -> GapCounts {
    if places.count == columns.count {
      var ordered = self
      ordered.columns = places.map { columns[$0] }
      return ordered
    }
    let kept = places.map { columns[$0].group }
    let rest = Group.rest(columns.count - kept.count)
    return GapCounts(by: by, needs, groups, kept + [rest]) { kept.contains($0) ? $0 : rest }
  }

  /// The columns that the needs of a family count in.
  private static func groups(
    _ family: Int, _ by: GapRows, _ situation: Situation
  ) -> [Group] {
    let network = situation.network
    let services = situation.serving[family].map { Int(situation.siloServices[Int($0)]) }
    let groups: [Group] =
      switch by {
      case .area: network.families.area[family].map { [.area($0)] } ?? []
      case .service: services.map { .service($0) }
      case .sector: Set(services.compactMap { network.services.sector[$0] }).map { .sector($0) }
      }
    return groups.isEmpty ? [.none] : groups
  }
}

extension GapCounts.Count {
  /// Adds the needs of one family that count here.
  fileprivate mutating func add(_ needs: some Collection<GapCounts.Need>) {
    let nobodys = needs.filter(\.isNobodys)
    let urgent = nobodys.count(where: \.isUrgent)
    open += needs.count
    nobody += nobodys.count
    self.urgent += urgent
    longest = max(longest, nobodys.map(\.days).max() ?? 0)
    families.open += 1
    if !nobodys.isEmpty { families.nobody += 1 }
    if urgent > 0 { families.urgent += 1 }
    if nobodys.count < needs.count { families.held += 1 }
  }
}
