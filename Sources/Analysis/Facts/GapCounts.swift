package import Model

/// What the rows of the table of gaps are.
package enum GapRows: String, CaseIterable, Sendable {
  /// The areas where the families live.
  case area
  /// The sectors of the services around the families.
  case sector
  /// The services around the families.
  case service
}

/// Open needs, and how many of them nobody does anything about, by row and domain.
package struct GapCounts {
  /// Open needs, and how many of them are nobody's.
  package struct Count: Hashable {
    package var open: Int
    package var nobody: Int

    package init(open: Int = 0, nobody: Int = 0) {
      self.open = open
      self.nobody = nobody
    }

    mutating func add(_ other: Count) {
      open += other.open
      nobody += other.nobody
    }
  }

  package struct Row {
    /// What a row is of: an area, a sector, a service (as a row), what has none of
    /// them, the rows that there is no room for, or all of them.
    package enum Group: Hashable {
      case area(Symbol), sector(Sector), service(Int), none, rest(Int), all
    }

    package var group: Group
    /// By domain.
    package var counts: [Count]
    /// Each need once.
    package var total: Count
  }

  package let by: GapRows
  /// Areas by name and sectors in their order, the services with the most that is nobody's first;
  /// those without an area or a service last.
  package let rows: [Row]
  /// The domains with open needs.
  package let domains: [Domain]
  package let all: Count

  /// By domain, each need once.
  package let totals: [Count]

  package init(by: GapRows, in situation: Situation) {
    self.by = by
    let network = situation.network
    let none = [Count](repeating: Count(), count: Domain.codes.count)
    var cells: [Row.Group: [Count]] = [:]
    var totals = none
    for need in situation.openNeeds.map({ Int($0) }) {
      let state = NeedState(need, in: situation)
      let count = Count(open: 1, nobody: situation.isNobodys(state) ? 1 : 0)
      guard let domain = state.domain.map({ Int($0.rawValue) }) else { continue }
      totals[domain].add(count)
      for group in Self.groups(state.family, by, situation) {
        cells[group, default: none][domain].add(count)
      }
    }
    domains = Domain.allCases.filter { totals[Int($0.rawValue)].open > 0 }
    self.totals = totals
    all = totals.reduce(into: Count()) { $0.add($1) }

    let ranks = by == .service ? network.services.id.ranks() : []
    func precedes(_ one: Row.Group, _ other: Row.Group) -> Bool {
      switch (one, other) {
      case (.area(let a), .area(let b)):
        network.symbols[a].utf8.lexicographicallyPrecedes(network.symbols[b].utf8)
      case (.sector(let a), .sector(let b)): a.rawValue < b.rawValue
      case (.service(let a), .service(let b)): ranks[a] < ranks[b]
      default: one != .none && other == .none
      }
    }
    var rows = cells.keys.sorted(by: precedes).map { group in
      let counts = cells[group] ?? none
      return Row(
        group: group, counts: counts, total: counts.reduce(into: Count()) { $0.add($1) })
    }
    // Where there are many, those where the most is nobody's are seen first.
    if by == .service || rows.count > 18 {
      rows = rows.enumerated().sorted {
        let (a, b) = ($0.element, $1.element)
        if (a.group == .none) != (b.group == .none) { return b.group == .none }
        if a.total.nobody != b.total.nobody { return a.total.nobody > b.total.nobody }
        return $0.offset < $1.offset
      }.map(\.element)
    }
    self.rows = rows
  }

  /// The row of all needs, each once.
  package var sum: Row { Row(group: .all, counts: totals, total: all) }

  /// The rows after the first ones in one.
  package func rest(after count: Int) -> Row {
    let cut = rows.dropFirst(count)
    var counts = [Count](repeating: Count(), count: totals.count)
    for row in cut { for (at, one) in row.counts.enumerated() { counts[at].add(one) } }
    return Row(
      group: .rest(cut.count), counts: counts,
      total: counts.reduce(into: Count()) { $0.add($1) })
  }

  /// The rows that the needs of a family count in.
  private static func groups(
    _ family: Int, _ by: GapRows, _ situation: Situation
  ) -> [Row.Group] {
    let network = situation.network
    let services = situation.serving[family].map { Int(situation.siloServices[Int($0)]) }
    let groups: [Row.Group] =
      switch by {
      case .area: network.families.area[family].map { [.area($0)] } ?? []
      case .service: services.map { .service($0) }
      case .sector: Set(services.compactMap { network.services.sector[$0] }).map { .sector($0) }
      }
    return groups.isEmpty ? [.none] : groups
  }
}
