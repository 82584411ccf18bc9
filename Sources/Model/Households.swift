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
    let row = person.row
    if network.people.family[row] == family, isOfOwn(row, on: day) { return true }
    return homes(of: row, on: day).contains { network.homes.family[$0] == family }
  }

  /// Whether a person is on a day of the household of `people.family`.
  private func isOfOwn(_ person: Int, on day: Day) -> Bool {
    network.people.from[person] <= day && network.people.until[person] >= day
  }

  /// The rows of `homes` of a person that hold on a day.
  private func homes(of person: Int, on day: Day) -> [Int] {
    homes(of: person).map { Int($0) }.filter {
      network.homes.from[$0] <= day && network.homes.until[$0] >= day
    }
  }

  /// The rows of `homes` of a person.
  package func homes(of person: Int) -> [Int32] {
    homesOfPerson.isEmpty ? [] : homesOfPerson[Int32(person)] ?? []
  }

  /// The households, as rows of `families`, that a person is of on a day: the one of
  /// `people.family` first, then others in the order of their ids; each once.
  package func households(of person: Int, on day: Day) -> [Int] {
    let own = network.people.family[person].row
    // Most have one home alone.
    if homes(of: person).isEmpty { return isOfOwn(person, on: day) ? [own] : [] }
    var found = homes(of: person, on: day).map { network.homes.family[$0].row }
    if isOfOwn(person, on: day) { found.append(own) }
    let others = Set(found).subtracting([own]).sorted { network.families.id.precedes($0, $1) }
    return (found.contains(own) ? [own] : []) + others
  }

  /// The household that counts as a person's on a day, home(p, d): the one of `people.family` where
  /// the person is of it, else the one with the smallest id; nil where there is none.
  package func home(of person: Int, on day: Day) -> Ref? {
    if isOfOwn(person, on: day) { return network.people.family[person] }
    return homes(of: person).isEmpty
      ? nil : households(of: person, on: day).first.map { Ref(.family, $0) }
  }
}
