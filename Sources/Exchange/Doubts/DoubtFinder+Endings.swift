import Model

extension DoubtFinder {
  /// Looks for ends that leave something open: a family that is closed, somebody who stops.
  mutating func searchEndings() {
    searchClosedFamilies()
    searchThoseWhoStop()
  }

  private mutating func searchClosedFamilies() {
    let closed = network.families.closed.map { $0 <= today.number ? $0 : Day.never }
    guard closed.contains(where: { $0 != Day.never }) else { return }
    var open: [Int: [TableName: [Int]]] = [:]
    func search(_ name: TableName, _ families: [Int32], ends: [[Int32]]) {
      for row in families.indices where families[row] >= 0 {
        let family = families[row].row
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

  /// The last day on which a service or contact is there.
  private func lastDay(_ actor: Ref) -> Int32 {
    func lastOfService(_ row: Int) -> Int32 {
      let closed = network.services.closed[row]
      return closed == Day.never ? closed : closed - 1
    }
    switch actor.kind {
    case .service: return lastOfService(actor.row)
    case .contact:
      let service = network.contacts.service[actor.row]
      return min(
        network.contacts.until[actor.row], service < 0 ? Day.never : lastOfService(service.row))
    default: return Day.never
    }
  }

  /// Responsibilities that end only because who has them is no longer there, for needs that are
  /// open on, and that nobody else has taken over.
  private mutating func searchThoseWhoStop() {
    let held = network.responsibilities
    let needs = network.needs
    func goesOn(_ row: Int, after day: Int32) -> Bool {
      held.until[row] > day && held.declined[row] > day
    }
    var left: [Int: [(row: Int, last: Int32)]] = [:]
    for row in 0..<held.count {
      guard let actor = Ref(number: held.actor[row]), let need = Ref(number: held.need[row]) else {
        continue
      }
      let last = lastDay(actor)
      guard last != Day.never, goesOn(row, after: last), held.from[row] <= last,
        needs.closed[need.row] > last, needs.raised[need.row] <= last
      else { continue }
      let family = needs.family[need.row]
      if family >= 0, network.families.closed[family.row] <= last { continue }
      left[need.row, default: []].append((row, last))
    }
    if left.isEmpty { return }
    var isTaken: Set<Int> = []
    for row in 0..<held.count where held.need[row] >= 0 {
      guard let those = left[held.need[row].row], let actor = Ref(number: held.actor[row]) else {
        continue
      }
      for one in those
      where held.actor[one.row] != held.actor[row] && goesOn(row, after: one.last)
        && lastDay(actor) > one.last && actor.kind != .person
      {
        isTaken.insert(one.row)
      }
    }
    // By the contact; by the service where it is the service that closes.
    var byActor: [Int32: [Int]] = [:]
    for those in left.values {
      for one in those where !isTaken.contains(one.row) {
        byActor[holder(one.row, one.last), default: []].append(one.row)
      }
    }
    for number in byActor.keys.sorted() {
      guard let ref = Ref(number: number), let table = ref.kind.table, let rows = byActor[number]
      else { continue }
      let needRows = Set(rows.map { held.need[$0].row }).sorted()
      let (ids, more) = few(.needs, needRows)
      let matter = Warning.Matter.endsWithResponsibilities(ids, more: more)
      note(
        table, ref.row, table == .services ? "closed" : "until", kind: matter.kind,
        others: rows.map { Place(.responsibilities, $0) }
      ) { matter }
    }
  }

  private func holder(_ row: Int, _ last: Int32) -> Int32 {
    let number = network.responsibilities.actor[row]
    guard let actor = Ref(number: number), actor.kind == .contact,
      network.contacts.until[actor.row] != last
    else { return number }
    return Ref(.service, network.contacts.service[actor.row].row).number
  }
}
