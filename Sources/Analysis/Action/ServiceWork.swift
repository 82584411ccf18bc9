package import Model

/// How much each service has to do on the day, and how often it has said yes.
package struct ServiceWork: Sendable {
  /// The contacts of each service who are employed on the day, in the order of their ids.
  package let contacts: Groups
  /// Of each service, how many different open needs it or a contact has a responsibility in force
  /// for.
  private let openNeeds: [Int32]
  /// Of each service and domain, how many responsibilities have a yes.
  private let accepted: [Int32]

  init(_ situation: Situation) {
    let network = situation.network
    let count = network.services.count
    let employed = network.contacts.id.sortedRows().filter {
      situation.contactIsEmployed[Int($0)]
    }
    contacts = Groups(
      count: count, keys: employed.map { Int32(network.contacts.service[Int($0)].row) },
      items: employed)

    var counts = Counts(situation)
    if let caseloads = network.caseloads {
      for caseload in caseloads {
        for item in caseload.items { counts.add(item, of: caseload.actor) }
      }
    } else {
      let actors = network.responsibilities.actor
      for row in 0..<network.responsibilities.count {
        counts.add(network.caseloadItem(responsibility: row), of: actors[row])
      }
    }
    accepted = counts.accepted
    openNeeds = counts.openNeeds()
  }

  /// What is counted, one responsibility after the other.
  private struct Counts {
    let situation: Situation
    var accepted: [Int32]
    /// A service and an open need that it has, perhaps several times.
    private var held: [Int64] = []

    init(_ situation: Situation) {
      self.situation = situation
      accepted = [Int32](
        repeating: 0, count: situation.network.services.count * Domain.allCases.count)
    }

    mutating func add(_ item: Caseload.Item, of actor: Ref) {
      let day = situation.day
      guard let unit = situation.unit(actor) else { return }
      if let domain = item.domain, item.isAccepted(by: day) {
        accepted[ServiceWork.place(unit, domain)] += 1
      }
      if item.isInForce(on: day), item.needIsOpen(on: day), situation.exists(actor) {
        held.append(Int64(unit) << 32 | Int64(UInt32(bitPattern: item.need)))
      }
    }

    /// Of each service, how many different needs it has.
    consuming func openNeeds() -> [Int32] {
      var counts = [Int32](repeating: 0, count: situation.network.services.count)
      held.sort()
      for (place, pair) in held.enumerated() where place == 0 || held[place - 1] != pair {
        counts[Int(pair >> 32)] += 1
      }
      return counts
    }
  }

  fileprivate static func place(_ service: Int, _ domain: Domain) -> Int {
    service * Domain.allCases.count + Int(domain.rawValue)
  }

  /// How many responsibilities of a service for needs of a domain have been accepted by the day,
  /// whatever became of them.
  package func accepted(_ service: Int, _ domain: Domain) -> Int {
    Int(accepted[Self.place(service, domain)])
  }

  /// The open needs that a service has, and the contacts who share them; nil without contacts.
  package func load(_ service: Int) -> Load? {
    let count = contacts.range(service).count
    return count == 0 ? nil : Load(needs: Int(openNeeds[service]), contacts: count)
  }

  /// Open needs for each contact of a service.
  package struct Load: Hashable, Comparable, Sendable {
    package let needs: Int
    package let contacts: Int

    /// Open needs for each contact.
    package var value: Double { Double(needs) / Double(contacts) }

    package static func < (one: Load, other: Load) -> Bool {
      one.needs * other.contacts < other.needs * one.contacts
    }

    package static func == (one: Load, other: Load) -> Bool {
      one.needs * other.contacts == other.needs * one.contacts
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
  }
}
