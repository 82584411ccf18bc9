public import Model

/// How a network, or a part of it, was on one day and is on another: what of it began and ended.
public struct NetworkComparison: Sendable {
  /// The rows that began and ended between the days, in no order that means anything.
  public struct Rows: Sendable {
    /// In force, open or waiting on the second day and not on the first.
    public let began: [Int]
    /// The other way round.
    public let ended: [Int]
  }

  /// The tables of which rows are told, in the order in which they are.
  public static let tables: [TableName] = [
    .ties, .responsibilities, .needs, .referrals, .agreements,
  ]

  /// The days.
  public let from, to: Day
  /// What the comparison is of.
  public let scope: Scope
  /// The findings.
  public let findings: FindingChanges
  /// Of each of `tables` the rows that began and ended.
  public let rows: [TableName: Rows]
  /// How the services hang together on each day; nil unless all of the network is compared.
  public let measures: (from: CollaborationMeasures, to: CollaborationMeasures)?

  /// Compares a network on two days, or a part of it that answers for both.
  ///
  /// Costs about two analyses without the measures of single services.
  public init(_ network: Network, from: Day, to: Day, scope: Scope = .everything) {
    self.init(Situation(network, asOf: from), Situation(network, asOf: to), scope: scope)
  }

  /// The same of situations of one network that are there already, the earlier first.
  package init(_ before: Situation, _ after: Situation, scope: Scope = .everything) {
    from = before.day
    to = after.day
    self.scope = scope
    findings = FindingChanges(
      from: analyse(before, scope: scope, measuring: false).findings,
      to: analyse(after, scope: scope, measuring: false).findings)
    measures =
      scope == .everything
      ? (CollaborationMeasures(before), CollaborationMeasures(after)) : nil
    let (first, second) = (DayRows(before, scope), DayRows(after, scope))
    var rows: [TableName: Rows] = [:]
    for table in Self.tables {
      let (one, other) = (first.current(table), second.current(table))
      rows[table] = Rows(
        began: other.indices.filter { other[$0] && !one[$0] },
        ended: one.indices.filter { one[$0] && !other[$0] })
    }
    self.rows = rows
  }
}

/// Which rows of the families asked about hold on a day.
private struct DayRows {
  private let situation: Situation
  private let scope: Scope

  init(_ situation: Situation, _ scope: Scope) {
    self.situation = situation
    self.scope = scope
  }

  private var network: Network { situation.network }
  private var day: Day { situation.day }

  /// For each row of a table whether it is in force, open or waiting, and asked about.
  ///
  /// Of needs, referrals and agreements their own days decide; the family may be closed.
  func current(_ table: TableName) -> [Bool] {
    switch table {
    case .ties:
      var isCurrent = [Bool](repeating: false, count: network.ties.count)
      for row in situation.servesTies + situation.collaboratesTies + situation.kinTies {
        isCurrent[Int(row)] = concerns(tie: Int(row))
      }
      return isCurrent
    case .responsibilities:
      let held = network.responsibilities
      return (0..<held.count).map {
        situation.isInForce(responsibility: $0)
          && concerns(network.needs.family[held.need[$0].row].row)
      }
    case .needs:
      return (0..<network.needs.count).map {
        situation.isOpen(need: $0) && concerns(network.needs.family[$0].row)
      }
    case .referrals:
      let referrals = network.referrals
      return (0..<referrals.count).map {
        referrals.sent[$0] <= day && referrals.answered[$0] > day
          && concerns(referrals.family[$0].row)
      }
    case .agreements:
      return (0..<network.agreements.count).map {
        network.isOpen(agreement: $0, on: day) && concerns(network.agreements.family[$0].row)
      }
    default: return []
    }
  }

  private func concerns(_ family: Int) -> Bool {
    switch scope {
    case .everything: true
    case .family(let asked): family == asked
    case .area(let area): network.families.area[family] == area
    }
  }

  /// Whether a tie is to a family asked about or to who is at home there that day; between kin,
  /// either of them.
  private func concerns(tie row: Int) -> Bool {
    if scope == .everything { return true }
    let ties = network.ties
    let ends: [Ref] =
      switch ties.kind[row] {
      case .serves: [ties.b[row]]
      case .kin: [ties.a[row], ties.b[row]]
      default: []
      }
    return ends.contains { end in situation.familyServed(by: end).map { concerns($0.row) } ?? false
    }
  }
}
