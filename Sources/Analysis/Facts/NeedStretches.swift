package import Model

/// Some days in a row of the life of a need, on which the same is known of who has it.
package struct NeedStretch: Equatable {
  /// What is known of who has it.
  package enum Hold: Equatable {
    /// Somebody has it: has said yes or, where no yes is recorded at all, is responsible.
    case held
    /// Somebody is asked or assumed to have it, and nobody has said yes.
    case unsure
    /// Nobody has it.
    case nobody
  }

  /// The first day and the last.
  package var from, until: Day
  package var hold: Hold
  /// Those with a responsibility in force on these days, each once, by id.
  package var actors: [Ref]
}

extension FamilyIndex {
  /// Who had a need when, from the day it was raised until it was closed or to the day: days in a
  /// row without a gap, told apart by who has it and whether anybody has said yes.
  ///
  /// On the last day of an open need, the state is the one that the findings report. Time O(r²) in
  /// the number of responsibilities of the need.
  package func stretches(ofNeed need: Int) -> [NeedStretch] {
    let needs = network.needs
    let first = needs.raised[need]
    guard first <= day else { return [] }
    // A need closed on the day on which it was raised was there on that day.
    let last =
      needs.closed[need] > day ? day : max(first, needs.closed[need].adding(days: -1))
    let held = situation.responsibilitiesOfNeed[need].map { Int($0) }
    var starts: Set<Day> = [first]
    for row in held {
      for start in changes(ofResponsibility: row) where start > first && start <= last {
        starts.insert(start)
      }
    }
    var stretches: [NeedStretch] = []
    for start in starts.sorted() {
      let (hold, actors) = hold(held, of: needs.family[need].row, on: start)
      if let at = stretches.indices.last { stretches[at].until = start.adding(days: -1) }
      if stretches.last?.hold == hold, stretches.last?.actors == actors {
        stretches[stretches.count - 1].until = last
      } else {
        stretches.append(NeedStretch(from: start, until: last, hold: hold, actors: actors))
      }
    }
    return stretches
  }

  /// The days on which something may change in who has a need by a responsibility.
  private func changes(ofResponsibility row: Int) -> [Day] {
    let held = network.responsibilities
    let actor = held.actor[row]
    var starts = [held.from[row], held.asked[row], held.accepted[row], held.declined[row]]
    var ends = [held.until[row]]
    if actor.isA(.person) {
      let (people, homes) = (network.people, network.homes)
      starts.append(people.from[actor.row])
      ends.append(people.until[actor.row])
      for home in situation.households.homes(of: actor.row).map({ Int($0) }) {
        starts.append(homes.from[home])
        ends.append(homes.until[home])
      }
    }
    if actor.isA(.contact) {
      starts.append(network.contacts.from[actor.row])
      ends.append(network.contacts.until[actor.row])
    }
    if let unit = situation.unit(actor) {
      starts += [network.services.opened[unit], network.services.closed[unit]]
    }
    return starts.filter(\.isKnown) + ends.filter(\.isKnown).map { $0.adding(days: 1) }
  }

  /// Who has a need of a family on a day, of those with some responsibilities for it.
  private func hold(
    _ rows: [Int], of family: Int, on day: Day
  ) -> (hold: NeedStretch.Hold, actors: [Ref]) {
    let held = network.responsibilities
    let inForce = rows.filter { row in
      guard network.isInForce(responsibility: row, on: day) else { return false }
      let actor = held.actor[row]
      switch actor.kind {
      case .person: return situation.households.has(actor, in: Ref(.family, family), on: day)
      case .contact: return network.isEmployed(contact: actor.row, on: day)
      default: return network.isOpen(service: actor.row, on: day)
      }
    }
    let actors = Set(inForce.map { held.actor[$0] }).sorted { situation.idPrecedes($0, $1) }
    if inForce.isEmpty { return (.nobody, []) }
    let asked = Set(inForce.filter { held.asked[$0] <= day }.map { held.actor[$0] })
    let isSure =
      inForce.contains { held.accepted[$0] <= day }
      || !recordsAcceptance && asked.count < actors.count
    return (isSure ? .held : .unsure, actors)
  }
}
