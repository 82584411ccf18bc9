/// The network that somebody may see: a network of its own, so that whatever is worked out from it
/// cannot show more.
///
/// Who may see what is decided by the consents of a day, which is the day on which something is
/// made: one that was withdrawn closes pictures of earlier days too. People, needs, referrals,
/// goals and agreements have new ids, since gaps between the old ones would say that there is more.
/// In proportion to the rows.
///
/// - Precondition: a person is of a household on the day (`Network.canBeShown`).
package func project(_ network: Network, for audience: Audience, today: Day) -> Projection {
  let kept =
    switch audience {
    case .services(let services): RowsForServices(network, services, on: today).kept
    case .person(let person): RowsForPerson(network, person, on: today).kept
    }
  let projecting = Projecting(network, kept)
  return Projection(rows: projecting.newRows, network: projecting.projected())
}

/// The network that somebody may see, and where its rows come from.
package struct Projection: Sendable {
  fileprivate let rows: [[Int: Int]]
  /// What may be seen.
  package let network: Network

  /// What something of the whole network is in the projection; nil where it is not shown.
  package func shown(_ ref: Ref) -> Ref? {
    guard let table = ref.kind.table else { return ref }
    return rows[table.index][ref.row].map { Ref(ref.kind, $0) }
  }
}

/// Makes the network of the rows that are kept.
private struct Projecting {
  private let network: Network
  private let kept: KeptRows
  /// The kept rows of each table, ascending.
  private let rows: [[Int]]
  /// The new row of each row of each table.
  let newRows: [[Int: Int]]
  private var symbols = Symbols()

  init(_ network: Network, _ kept: KeptRows) {
    self.network = network
    self.kept = kept
    let rows = TableName.allCases.map { kept.rows($0) }
    self.rows = rows
    newRows = rows.map { rows in
      Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
    }
  }

  consuming func projected() -> Network {
    var tables: [Table] = []
    for name in TableName.allCases {
      let columns = TableSchema.of(name).columns.enumerated().map { place, column in
        told(name, place, column.kind, column.rule)
      }
      tables.append(Table(name, columns: columns))
    }
    return Network(tables: tables, symbols: symbols)
  }

  /// A column of the rows that are kept.
  private mutating func told(
    _ name: TableName, _ place: Int, _ kind: ColumnKind, _ rule: ColumnRule
  ) -> Column {
    let rows = rows[name.index]
    if case .newId(let letter) = rule { return .texts(newIds(name, letter)) }
    if kind.isText {
      let texts = network[name].texts(place)
      var told = TextColumn()
      for row in rows {
        if isTold(row, rule) { told.append(row: row, of: texts) } else { told.append("") }
      }
      return .texts(told)
    }
    let numbers = network[name].numbers(place)
    return .numbers(
      rows.map { row in
        guard isTold(row, rule) else { return kind.empty }
        switch (kind, rule) {
        case (_, .household): return household(of: row, place, numbers[row])
        case (.ref, _): return reference(numbers[row])
        case (.symbol, _): return symbol(numbers[row])
        case (.birth, _): return month(numbers[row])
        default: return numbers[row]
        }
      })
  }

  private func isTold(_ row: Int, _ rule: ColumnRule) -> Bool {
    switch rule {
    case .asItStands, .newId, .reference, .household: true
    case .birth: !kept.withoutBirth.contains(row)
    case .phone: kept.withPhone.contains(row)
    case .email: kept.withEmail.contains(row)
    case .feeling: kept.withFeelings.contains(row)
    case .outcome: kept.tellsMoved || network.needs.outcome[row] != .moved
    }
  }

  private func reference(_ number: Int32) -> Int32 {
    guard let ref = Ref(number: number), let table = ref.kind.table,
      let row = newRows[table.index][ref.row]
    else { return Ref.emptyNumber }
    return Ref(ref.kind, row).number
  }

  private mutating func symbol(_ number: Int32) -> Int32 {
    symbols.number(of: network.symbols[Symbol.filled(inColumn: number)])
  }

  private func month(_ number: Int32) -> Int32 {
    guard let birth = Birth.filled(inColumn: number) else { return number }
    let (year, month, _) = birth.day.date
    return Day(year: year, month: month, day: 1).map {
      Birth(day: $0, isMonthOnly: true).number
    } ?? number
  }

  /// The household of a person, from when or until when, as it is shown.
  private func household(of person: Int, _ place: Int, _ number: Int32) -> Int32 {
    let isFamily = place == network[.people].place("family")
    guard let home = kept.homeInPlace[person] else {
      return isFamily ? reference(number) : number
    }
    let homes = network.homes
    if isFamily { return reference(homes.family[home].number) }
    return place == network[.people].place("from")
      ? homes.from[home].number : homes.until[home].number
  }

  /// New ids of the kept rows, by what says nothing of other rows: the family as it is shown, or
  /// the first day; then the old id.
  private func newIds(_ name: TableName, _ letter: String) -> TextColumn {
    let (rows, ids) = (rows[name.index], network[name].ids)
    let rank: [Int32]
    switch name {
    case .people:
      let order = self.rows[TableName.families.index].sorted {
        network.families.id.precedes($0, $1)
      }
      let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, Int32($0)) })
      rank = rows.map { person in
        let family =
          kept.homeInPlace[person].map { network.homes.family[$0] }
          ?? network.people.family[person]
        return places[family.row] ?? -1
      }
    case .needs: rank = rows.map { network.needs.raised[$0].number }
    case .referrals: rank = rows.map { network.referrals.sent[$0].number }
    case .goals: rank = rows.map { network.goals.set[$0].number }
    default: rank = rows.map { network.agreements.agreed[$0].number }
    }
    let order = rows.indices.sorted { one, other in
      rank[one] == rank[other] ? ids.precedes(rows[one], rows[other]) : rank[one] < rank[other]
    }
    let taken = name == .people ? idsTaken() : []
    var texts = [String](repeating: "", count: rows.count)
    var number = 0
    for index in order {
      repeat { number += 1 } while taken.contains("\(letter)\(number)")
      texts[index] = "\(letter)\(number)"
    }
    var column = TextColumn()
    for text in texts { column.append(text) }
    return column
  }

  /// The ids of what shares a namespace with people and is shown.
  private func idsTaken() -> Set<String> {
    var taken: Set<String> = []
    for name in [TableName.families, .services, .contacts] {
      for row in rows[name.index] { taken.insert(network[name].ids[row]) }
    }
    return taken
  }
}
