import Analysis
import Model
import Wording

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
struct GapCounts {
  /// Open needs, and how many of them are nobody's.
  struct Count: Hashable {
    var open = 0
    var nobody = 0

    mutating func add(_ other: Count) {
      open += other.open
      nobody += other.nobody
    }
  }

  struct Row {
    var name: String
    /// By domain.
    var counts: [Count]
    /// Each need once.
    var total: Count
  }

  let by: GapRows
  /// Areas by name and sectors in their order, the services with the most that is nobody's first;
  /// those without an area or a service last.
  let rows: [Row]
  /// The domains with open needs.
  let domains: [Domain]
  let all: Count

  /// By domain, each need once.
  let totals: [Count]
  private let restName: (Int) -> String

  init(by: GapRows, in album: Album) {
    self.by = by
    let (network, situation) = (album.network, album.situation)
    let none = [Count](repeating: Count(), count: Domain.codes.count)
    var cells: [Int32: [Count]] = [:]
    var totals = none
    for need in situation.openNeeds.map({ Int($0) }) {
      let state = NeedState(need, in: situation)
      let isNobodys = album.isNobodys(state)
      let count = Count(open: 1, nobody: isNobodys ? 1 : 0)
      let domain = Int(state.domain)
      totals[domain].add(count)
      for key in Self.keys(state.family, by, album) {
        cells[key, default: none][domain].add(count)
      }
    }
    domains = Domain.allCases.filter { totals[Int($0.rawValue)].open > 0 }
    self.totals = totals
    all = totals.reduce(into: Count()) { $0.add($1) }
    restName = { album.say(Words.Table.others($0)) }

    let ranks = by == .service ? network.services.id.ranks() : []
    func precedes(_ one: Int32, _ other: Int32) -> Bool {
      if one < 0 || other < 0 { return other < 0 && one >= 0 }
      switch by {
      case .area:
        return network.symbols[one].utf8.lexicographicallyPrecedes(network.symbols[other].utf8)
      case .sector: return one < other
      case .service: return ranks[Int(one)] < ranks[Int(other)]
      }
    }
    var rows = cells.keys.sorted(by: precedes).map { key in
      let counts = cells[key] ?? none
      return (
        key: key,
        row: Row(
          name: Self.name(key, by, album), counts: counts,
          total: counts.reduce(into: Count()) { $0.add($1) })
      )
    }
    // Where there are many, those where the most is nobody's are seen first.
    if by == .service || rows.count > 18 {
      rows = rows.enumerated().sorted {
        let (a, b) = ($0.element, $1.element)
        if (a.key < 0) != (b.key < 0) { return b.key < 0 }
        if a.row.total.nobody != b.row.total.nobody {
          return a.row.total.nobody > b.row.total.nobody
        }
        return $0.offset < $1.offset
      }.map(\.element)
    }
    self.rows = rows.map(\.row)
  }

  /// The row of all needs, each once.
  func total(name: String) -> Row { Row(name: name, counts: totals, total: all) }

  /// The rows after the first ones in one.
  func rest(after count: Int) -> Row {
    let cut = rows.dropFirst(count)
    var counts = [Count](repeating: Count(), count: totals.count)
    for row in cut { for (at, one) in row.counts.enumerated() { counts[at].add(one) } }
    return Row(
      name: restName(cut.count), counts: counts,
      total: counts.reduce(into: Count()) { $0.add($1) })
  }

  /// The rows that the needs of a family count in.
  private static func keys(_ family: Int, _ by: GapRows, _ album: Album) -> [Int32] {
    let situation = album.situation
    switch by {
    case .area: return [album.network.families.area[family]]
    case .service:
      let services = situation.serving[family].map { situation.siloServices[Int($0)] }
      return services.isEmpty ? [-1] : Array(services)
    case .sector:
      let sectors = Set(
        situation.serving[family].map {
          album.network.services.sector[Int(situation.siloServices[Int($0)])]
        })
      return sectors.isEmpty ? [-1] : sectors.map { Int32($0) }
    }
  }

  private static func name(_ key: Int32, _ by: GapRows, _ album: Album) -> String {
    switch by {
    case .area: key < 0 ? album.language[picture: .noArea] : album.network.symbols[key]
    case .sector:
      Sector(rawValue: key)?.words.capitalised[album.language] ?? album.say(Words.Table.noService)
    case .service:
      key < 0 ? album.say(Words.Table.noService) : album.serviceName(Int(key))
    }
  }
}
