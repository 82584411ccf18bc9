/// Who is of which household: by `people.family`, or by a row of `homes`.
package struct Households: Sendable {
  private let network: Network
  /// The rows of `homes`, by person.
  private let homesOfPerson: [Int32: [Int32]]

  /// In O(homes).
  package init(_ network: Network) {
    self.network = network
    var homes: [Int32: [Int32]] = [:]
    for (row, person) in network.homes.person.enumerated() where person >= 0 {
      homes[Int32(person.row), default: []].append(Int32(row))
    }
    homesOfPerson = homes
  }

  /// Whether a person is of a household on some day, both given as references.
  package func hasEver(_ person: Int32, in family: Int32) -> Bool {
    let own = network.people.family[person.row]
    if own == family || own < 0 { return true }
    return homes(of: person.row).contains { network.homes.family[Int($0)] == family }
  }

  /// Whether a person is of a household on a day, both given as references.
  package func has(_ person: Int32, in family: Int32, on day: Day) -> Bool {
    let (people, homes, d) = (network.people, network.homes, day.number)
    let row = person.row
    if people.family[row] == family, people.from[row] <= d, people.until[row] >= d { return true }
    return self.homes(of: row).map { Int($0) }.contains {
      homes.family[$0] == family && homes.from[$0] <= d && homes.until[$0] >= d
    }
  }

  /// The rows of `homes` of a person.
  package func homes(of person: Int) -> [Int32] {
    homesOfPerson.isEmpty ? [] : homesOfPerson[Int32(person)] ?? []
  }

  /// The households, as rows of `families`, that a person is of on a day: the one of
  /// `people.family` first, then others in the order of their ids; each once.
  package func households(of person: Int, on day: Day) -> [Int] {
    let (people, homes, d) = (network.people, network.homes, day.number)
    let own = people.family[person].row
    var found = self.homes(of: person).map { Int($0) }.filter {
      homes.from[$0] <= d && homes.until[$0] >= d
    }.map { homes.family[$0].row }
    if people.from[person] <= d, people.until[person] >= d { found.append(own) }
    let others = Set(found).subtracting([own]).sorted { network.families.id.precedes($0, $1) }
    return (found.contains(own) ? [own] : []) + others
  }

  /// The household that counts as a person's on a day, home(p, d), as a row of `families`: the one
  /// of `people.family` where the person is of it, else the one with the smallest id; nil where
  /// there is none.
  package func home(of person: Int, on day: Day) -> Int? {
    let people = network.people
    if people.from[person] <= day.number, people.until[person] >= day.number {
      return people.family[person].row
    }
    return homes(of: person).isEmpty ? nil : households(of: person, on: day).first
  }
}
