/// Who is of which household: by `people.family`, or by a row of `homes`.
package struct Households: Sendable {
  private let network: Network
  /// The rows of `homes`, by person.
  private let homesOfPerson: [Int32: [Int32]]

  /// In O(homes).
  package init(_ network: Network) {
    self.network = network
    var homes: [Int32: [Int32]] = [:]
    for (row, person) in network.homes.person.ifFilled.enumerated() {
      guard let person else { continue }
      homes[Int32(person.row), default: []].append(Int32(row))
    }
    homesOfPerson = homes
  }

  /// Whether a person is of a household on some day; also where the person's is not filled in.
  package func hasEver(_ person: Ref, in family: Ref) -> Bool {
    let own = network.people.family.ifFilled[person.row]
    if own == family || own == nil { return true }
    return homes(of: person.row).contains { network.homes.family[Int($0)] == family }
  }

  /// Whether a person is of a household on a day.
  package func has(_ person: Ref, in family: Ref, on day: Day) -> Bool {
    let (people, homes) = (network.people, network.homes)
    let row = person.row
    if people.family[row] == family, people.from[row] <= day, people.until[row] >= day {
      return true
    }
    return self.homes(of: row).map { Int($0) }.contains {
      homes.family[$0] == family && homes.from[$0] <= day && homes.until[$0] >= day
    }
  }

  /// The rows of `homes` of a person.
  package func homes(of person: Int) -> [Int32] {
    homesOfPerson.isEmpty ? [] : homesOfPerson[Int32(person)] ?? []
  }

  /// The households, as rows of `families`, that a person is of on a day: the one of
  /// `people.family` first, then others in the order of their ids; each once.
  package func households(of person: Int, on day: Day) -> [Int] {
    let (people, homes) = (network.people, network.homes)
    let own = people.family[person].row
    var found = self.homes(of: person).map { Int($0) }.filter {
      homes.from[$0] <= day && homes.until[$0] >= day
    }.map { homes.family[$0].row }
    if people.from[person] <= day, people.until[person] >= day { found.append(own) }
    let others = Set(found).subtracting([own]).sorted { network.families.id.precedes($0, $1) }
    return (found.contains(own) ? [own] : []) + others
  }

  /// The household that counts as a person's on a day, home(p, d): the one of `people.family` where
  /// the person is of it, else the one with the smallest id; nil where there is none.
  package func home(of person: Int, on day: Day) -> Ref? {
    let people = network.people
    if people.from[person] <= day, people.until[person] >= day {
      return people.family[person]
    }
    return homes(of: person).isEmpty
      ? nil : households(of: person, on: day).first.map { Ref(.family, $0) }
  }
}
