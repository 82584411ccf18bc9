import Model
import Synchronization

/// The rows that timelines are made of, by family: what has begun by the day, whether it is over or
/// not.
///
/// Made in O(rows) once, so that after that a timeline costs what its family has.
package struct FamilyRows: Sendable {
  let needs, referrals, goals, moments, activities, agreements: Groups
  /// `serves` ties to the family or to somebody of its household on the day.
  let ties: Groups
  /// The rows of `ties` of them that are in force.
  let inForce: Set<Int32>

  package init(_ index: FamilyIndex) {
    let (network, day) = (index.network, index.day)
    let families = network.families.count
    func rows(_ family: TypedColumn<Ref>, _ begun: TypedColumn<Day>) -> Groups {
      let all = (0..<Int32(family.count)).filter { begun[Int($0)] <= day }
      return Groups(count: families, keys: all.map { Int32(family[Int($0)].row) }, items: all)
    }
    needs = rows(network.needs.family, network.needs.raised)
    referrals = index.referrals
    goals = rows(network.goals.family, network.goals.set)
    moments = rows(network.moments.family, network.moments.date)
    activities = rows(network.activities.family, network.activities.date)
    agreements = rows(network.agreements.family, network.agreements.agreed)
    var households = [[Int32]](repeating: [], count: network.people.count)
    for family in 0..<families {
      for person in index.people[family] { households[Int(person)].append(Int32(family)) }
    }
    let ties = network.ties
    var (keys, items): ([Int32], [Int32]) = ([], [])
    for row in 0..<ties.count where ties.kind[row] == .serves && ties.from[row] <= day {
      let to = ties.b[row]
      for family in to.isA(.person) ? households[to.row] : [Int32(to.row)] {
        keys.append(family)
        items.append(Int32(row))
      }
    }
    self.ties = Groups(count: families, keys: keys, items: items)
    inForce = Set(index.situation.servesTies)
  }
}

/// The rows of timelines, found when somebody asks for them first, and once.
package final class LazyFamilyRows: Sendable {
  private let known = Mutex<FamilyRows?>(nil)
  private let index: FamilyIndex

  package init(_ index: FamilyIndex) { self.index = index }

  package var value: FamilyRows {
    known.withLock { known in
      if let known { return known }
      let made = FamilyRows(index)
      known = made
      return made
    }
  }
}
