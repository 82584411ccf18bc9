import Model

extension DoubtFinder {
  /// Looks for ends that leave something open: a family that is closed, somebody who stops.
  mutating func searchEndings() {
    searchClosedFamilies()
    searchThoseWhoStop()
  }

  private mutating func searchClosedFamilies() {
    let closed = network.families.closed.map { $0 <= today ? $0 : .never }
    guard closed.contains(where: { $0 != Day.never }) else { return }
    var open: [Int: [TableName: [Int]]] = [:]
    func search(_ name: TableName, _ families: TypedColumn<Ref>, ends: [TypedColumn<Day>]) {
      for (row, family) in families.ifFilled.enumerated() {
        guard let family = family?.row else { continue }
        if closed[family] != Day.never && ends.allSatisfy({ $0[row] > closed[family] }) {
          open[family, default: [:]][name, default: []].append(row)
        }
      }
    }
    search(.needs, network.needs.family, ends: [network.needs.closed])
    search(.referrals, network.referrals.family, ends: [network.referrals.answered])
    let agreements = network.agreements
    search(.agreements, agreements.family, ends: [agreements.done, agreements.dropped])
    for family in open.keys.sorted() {
      guard let threads = open[family] else { continue }
      let tables = threads.keys.sorted { $0.index < $1.index }
      let others = tables.flatMap { name in (threads[name] ?? []).map { Place(name, $0) } }
      let kind = Warning.Matter.closedWithOpen([]).kind
      let finder = self
      note(.families, family, "closed", kind: kind, others: others) {
        .closedWithOpen(
          tables.map { name in
            let (ids, more) = finder.few(name, threads[name] ?? [])
            return Warning.OpenThread(table: name, ids: ids, more: more)
          })
      }
    }
  }

  /// Responsibilities ended only by their holder's departure, for needs that are still open and
  /// that nobody else has taken over.
  private mutating func searchThoseWhoStop() {
    let held = network.responsibilities
    let needs = network.needs
    func goesOn(_ row: Int, after day: Day) -> Bool {
      held.until[row] > day && held.declined[row] > day
    }
    var left: [Int: [(row: Int, last: Day)]] = [:]
    for row in 0..<held.count {
      guard let actor = held.actor.ifFilled[row], let need = held.need.ifFilled[row] else {
        continue
      }
      let last = network.lastDay(of: actor)
      guard last != Day.never, goesOn(row, after: last), held.from[row] <= last,
        needs.closed[need.row] > last, needs.raised[need.row] <= last
      else { continue }
      if let family = needs.family.ifFilled[need.row],
        network.families.closed[family.row] <= last
      {
        continue
      }
      left[need.row, default: []].append((row, last))
    }
    if left.isEmpty { return }
    var isTaken: Set<Int> = []
    for row in 0..<held.count {
      guard let need = held.need.ifFilled[row], let those = left[need.row],
        let actor = held.actor.ifFilled[row]
      else { continue }
      for one in those
      where held.actor[one.row] != held.actor[row] && goesOn(row, after: one.last)
        && network.lastDay(of: actor) > one.last && actor.kind != .person
      {
        isTaken.insert(one.row)
      }
    }
    // By the contact; by the service where it is the service that closes.
    var byActor: [Ref: [Int]] = [:]
    for those in left.values {
      for one in those where !isTaken.contains(one.row) {
        byActor[holder(one.row, one.last), default: []].append(one.row)
      }
    }
    for ref in byActor.keys.sorted() {
      guard let table = ref.kind.table, let rows = byActor[ref] else { continue }
      let needRows = Set(rows.map { held.need[$0].row }).sorted()
      let (ids, more) = few(.needs, needRows)
      let matter = Warning.Matter.endsWithResponsibilities(ids, more: more)
      note(
        table, ref.row, table == .services ? "closed" : "until", kind: matter.kind,
        others: rows.map { Place(.responsibilities, $0) }
      ) { matter }
    }
  }

  private func holder(_ row: Int, _ last: Day) -> Ref {
    let actor = network.responsibilities.actor[row]
    guard actor.isA(.contact), network.contacts.until[actor.row] != last else { return actor }
    return network.contacts.service[actor.row]
  }
}
