public import Model

/// What would be otherwise on a day if some contacts or services were not there, and if some worked
/// together who do not. Nothing of it is stored.
public struct WhatIf: Sendable {
  /// Two services or contacts, the one with the smaller id first.
  public struct Collaboration: Hashable, Sendable {
    /// The two.
    public let a, b: Ref
  }

  /// A family that hangs on those who would not be there.
  public struct Family: Hashable, Sendable {
    /// Its row.
    public let family: Int
    /// Whether every contact tied to it, but for its own network, would be gone.
    public let losesOnlyContact: Bool
    /// Its open needs, as rows, for which one of them has a responsibility; in the order of ids.
    public let needs: [Int]
  }

  /// The contacts and services that would not be there, in the order of ids.
  public let without: [Ref]
  /// Who would work together, in the order of ids.
  public let with: [Collaboration]
  /// The network as it would be, with the same rows and, behind them, the new ties.
  public let network: Network
  /// How the findings would differ.
  public let findings: FindingChanges
  /// In the order of ids, as it is before the change.
  public let families: [Family]
  /// How the services hang together, and how they would.
  public let measures: (before: CollaborationMeasures, after: CollaborationMeasures)

  /// - Parameters:
  ///   - without: contacts and services; others are passed over.
  ///   - with: pairs of different contacts or services.
  ///
  /// Costs about two analyses without the measures of single services.
  public init(
    _ network: Network, without: some Sequence<Ref>, with: some Sequence<(Ref, Ref)> = [],
    asOf day: Day
  ) {
    self.init(Situation(network, asOf: day), without: without, with: with)
  }

  /// The same of a situation that is there already.
  package init(
    _ before: Situation, without: some Sequence<Ref>, with: some Sequence<(Ref, Ref)> = []
  ) {
    let network = before.network
    self.without = Set(without.filter { network.unit($0) != nil }).sorted {
      before.idPrecedes($0, $1)
    }
    self.with = Set(
      with.filter { $0 != $1 && network.unit($0) != nil && network.unit($1) != nil }.map {
        before.idPrecedes($0, $1)
          ? Collaboration(a: $0, b: $1) : Collaboration(a: $1, b: $0)
      }
    ).sorted { before.idPrecedes($0.a, $1.a) || $0.a == $1.a && before.idPrecedes($0.b, $1.b) }
    self.network = network.without(self.without, on: before).joining(self.with, from: before.day)
    families = Self.families(before, self.without)
    let after = Situation(self.network, asOf: before.day)
    findings = FindingChanges(
      from: analyse(before, measuring: false).findings,
      to: analyse(after, measuring: false).findings)
    measures = (CollaborationMeasures(before), CollaborationMeasures(after))
  }

  private static func families(_ situation: Situation, _ without: [Ref]) -> [Family] {
    let network = situation.network
    let leaving = Leaving(without, situation)
    let needs = leaving.needsByFamily()
    return (0..<network.families.count).compactMap { family -> Family? in
      var contacts = situation.servesTiesOfFamily[family].map { network.ties.a[Int($0)] }
      contacts.removeAll {
        !$0.isA(.contact) || (situation.unit($0).map { situation.serviceIsPrivate[$0] } ?? true)
      }
      let losesOnlyContact = !contacts.isEmpty && contacts.allSatisfy(leaving.includes)
      let held = needs[family] ?? []
      if !losesOnlyContact, held.isEmpty { return nil }
      return Family(
        family: family, losesOnlyContact: losesOnlyContact,
        needs: held.sorted { network.needs.id.precedes($0, $1) })
    }.sorted { network.families.id.precedes($0.family, $1.family) }
  }
}

extension Situation {
  /// The same day without some contacts and services.
  package func imagining(without gone: [Ref]) -> Situation {
    Situation(network.without(gone, on: self), asOf: day)
  }
}

extension Network {
  /// The network in which those of some contacts and services that are there on a situation's day
  /// are there no more: the contacts leave the day before, the services close that day.
  fileprivate func without(_ gone: [Ref], on situation: Situation) -> Network {
    var until = contacts.until.numbers
    var closed = services.closed.numbers
    for ref in gone where situation.exists(ref) {
      if ref.isA(.contact) {
        until[ref.row] = situation.day.adding(days: -1).number
      } else {
        closed[ref.row] = situation.day.number
      }
    }
    return replacing(.contacts, "until", by: until).replacing(.services, "closed", by: closed)
  }

  /// The network with a `collaborates` tie from a day on between some, unless it has that very tie.
  fileprivate func joining(_ pairs: [WhatIf.Collaboration], from day: Day) -> Network {
    let known = Set(
      (0..<ties.count).filter { ties.kind[$0] == .collaborates && ties.from[$0] == day }.map {
        WhatIf.Collaboration(a: ties.a[$0], b: ties.b[$0])
      })
    let new = pairs.filter { !known.contains($0) }
    if new.isEmpty { return self }
    let table = self[.ties]
    let columns = zip(table.columns, table.schema.columns).map { column, schema -> Column in
      guard case .numbers(var numbers) = column, numbers.count == table.count else { return column }
      for pair in new {
        switch schema.name {
        case "a": numbers.append(pair.a.number)
        case "b": numbers.append(pair.b.number)
        case "kind": numbers.append(TieKind.collaborates.rawValue)
        case "from": numbers.append(day.number)
        default: numbers.append(schema.kind.empty)
        }
      }
      return .numbers(numbers)
    }
    var changed = tables
    changed[TableName.ties.index] = Table(.ties, columns: columns)
    return Network(tables: changed, symbols: symbols, caseloads: caseloads)
  }

  private func replacing(
    _ name: TableName, _ column: String, by numbers: [Int32]
  ) -> Network {
    let table = self[name]
    var columns = table.columns
    columns[table.schema.place(column)] = .numbers(numbers)
    var changed = tables
    changed[name.index] = Table(name, columns: columns)
    return Network(tables: changed, symbols: symbols, caseloads: caseloads)
  }
}
