import Analysis
import Model

/// Help that reaches a family or one person in it.
struct Help {
  /// Who helps: a service or a contact.
  var helper: Int32
  /// Whom: the family or a person in it.
  var to: Int32
  /// The row of the tie; nil where there is only a responsibility.
  var tie: Int?
  /// How firmly a responsibility without a tie is held.
  var hold: Hold?
  /// The last day of a tie that has ended; nil for one in force.
  var ended: Int32?
}

extension Album {
  /// The help around a family: its ties in force, one for each helper and whom it reaches, and
  /// responsibilities in force of those who have no tie. By sector, then helper, then whom.
  ///
  /// - Parameter showsEnded: also the ties that have ended, where the two have none in force.
  func help(around family: Int, showsEnded: Bool = false) -> [Help] {
    let ties = network.ties
    func latest(_ rows: ArraySlice<Int32>) -> [Int64: Int] {
      var latest: [Int64: Int] = [:]
      for row in rows.map({ Int($0) }) {
        let key = Int64(ties.a[row]) << 32 | Int64(ties.b[row])
        if let known = latest[key], !isBefore(known, row) { continue }
        latest[key] = row
      }
      return latest
    }
    // Who helps a child with two homes is around the child in both.
    var rows = situation.servesTiesOfFamily[family]
    for person in peopleOfFamily[family] where situation.home[Int(person)] != Int32(family) {
      rows += servesTiesOfShared[Int(person), default: []]
    }
    let current = latest(rows)
    var help = current.values.map { Help(helper: ties.a[$0], to: ties.b[$0], tie: $0) }
    if showsEnded {
      for (key, row) in latest(endedTiesOfFamily[family]) where current[key] == nil {
        help.append(
          Help(helper: ties.a[row], to: ties.b[row], tie: row, ended: end(ofTie: row)))
      }
    }
    var known = Set(help.map(\.helper))
    let tied = known
    for need in openNeeds(of: family) {
      let person = network.needs.person[need.row]
      let to = person < 0 ? Ref(.family, family).number : person
      for holder in need.holders
      where situation.unit(holder.actor) >= 0 && !tied.contains(holder.actor) {
        if known.insert(holder.actor).inserted {
          help.append(Help(helper: holder.actor, to: to, tie: nil, hold: holder.hold))
        }
      }
    }
    return help.sorted { one, other in
      let (a, b) = (sector(one.helper), sector(other.helper))
      if a != b { return a.rawValue < b.rawValue }
      if one.helper != other.helper {
        return id(one.helper).lexicographicallyPrecedes(id(other.helper))
      }
      return id(one.to).lexicographicallyPrecedes(id(other.to))
    }
  }

  /// The last day of a tie that is not in force any more: its own, or the last day of who helped.
  private func end(ofTie row: Int) -> Int32 {
    let (ties, contacts, services) = (network.ties, network.contacts, network.services)
    var end = ties.until[row]
    let helper = ties.a[row]
    if helper.refKind == Ref.Kind.contact.rawValue { end = min(end, contacts.until[helper.row]) }
    let unit = situation.unit(helper)
    if unit >= 0, services.closed[Int(unit)] != Day.never {
      end = min(end, services.closed[Int(unit)] - 1)
    }
    return end
  }

  /// Of two ties between the same two, which is the older one; of the same age, the weaker.
  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    let ties = network.ties
    if ties.from[one] != ties.from[other] { return ties.from[one] < ties.from[other] }
    if ties.strength[one] != ties.strength[other] {
      return ties.strength[one] > ties.strength[other]
    }
    return ties.trust[one] < ties.trust[other]
  }

  /// The people of a family: adults first, then children, the oldest first, then by id.
  func members(of family: Int) -> [Int] {
    let people = network.people
    return peopleOfFamily[family].map { Int($0) }.sorted { one, other in
      let (a, b) = (situation.isChild(one), situation.isChild(other))
      if a != b { return b }
      if people.born[one] != people.born[other] { return people.born[one] < people.born[other] }
      return people.id.precedes(one, other)
    }
  }
}
