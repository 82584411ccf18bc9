import Analysis
import Model

/// Who helps whom and who works with whom on a day, everything in the order in which it is read.
struct NetworkHelp {
  /// What one helper does in one family: for all of it, for some of its people, or both.
  struct Help {
    let helper: Int32
    var isForAll = false
    var people: [Int] = []
    /// What there is where no tie is recorded; nil where one is.
    var instead: Instead?
  }

  /// What somebody has to do with a family without a tie: a responsibility for an open need, or an
  /// open promise.
  enum Instead: Int {
    case responsible, asked, assumed, promised
  }

  /// By their ids; services by their sectors first.
  let families: [Int]
  let sectors: [Sector]
  let services: [Int]
  private let peopleOf: [Int: [Int]]
  private let contactsOf: [Int: [Int]]
  /// By family and sector, in the order of the helpers: a service before its contacts.
  private let help: [Int: [Sector: [Help]]]
  private let partners: [Int32: [Int32]]
  private let helpers: Set<Int32>
  /// Those from whom an answer about a family is waited for.
  private let asked: Set<Int32>

  /// How many families, people, services and contacts there are.
  let count: Int

  init(in album: Album) {
    let (situation, network) = (album.situation, album.network)
    func rows(_ ids: TextColumn, _ isThere: (Int) -> Bool) -> [Int] {
      ids.sortedRows().map { Int($0) }.filter(isThere)
    }
    let services = rows(network.services.id) { situation.serviceIsOpen[$0] }
    let contacts = rows(network.contacts.id) { situation.contactIsEmployed[$0] }
    families = rows(network.families.id) { situation.familyIsOpen[$0] }
    var peopleOf: [Int: [Int]] = [:]
    var people: Set<Int> = []
    for family in families {
      let own = album.peopleOfFamily[family].map { Int($0) }
      peopleOf[family] = own.sorted { network.people.id.precedes($0, $1) }
      people.formUnion(own)
    }
    self.peopleOf = peopleOf
    count = families.count + people.count + services.count + contacts.count
    contactsOf = Dictionary(grouping: contacts) { network.contacts.service[$0].row }
    let bySector = Dictionary(grouping: services) { album.sector(Ref(.service, $0).number) }
    sectors = bySector.keys.sorted { $0.rawValue < $1.rawValue }
    self.services = sectors.flatMap { bySector[$0] ?? [] }

    var place: [Int32: Int] = [:]
    for service in self.services {
      place[Ref(.service, service).number] = place.count
      for contact in contactsOf[service] ?? [] {
        place[Ref(.contact, contact).number] = place.count
      }
    }
    func inOrder(_ refs: some Sequence<Int32>) -> [Int32] {
      refs.sorted { place[$0, default: 0] < place[$1, default: 0] }
    }

    let ties = network.ties
    // Two ties between the same two are one fact here.
    var served: [Int: [Int32: Set<Int32>]] = [:]
    for row in situation.servesTies.map({ Int($0) }) {
      let to = ties.b[row]
      // Who helps a child with two homes is there in both.
      let families =
        to.refKind == Ref.Kind.person.rawValue
        ? situation.households.households(of: to.row, on: situation.day) : [to.row]
      for family in families where situation.familyIsOpen[family] {
        served[family, default: [:]][ties.a[row], default: []].insert(to)
      }
    }
    let tied = served.mapValues { Set($0.keys) }
    var instead: [Int: [Int32: Instead]] = [:]
    func note(_ family: Int, _ actor: Int32, _ to: Int32, _ what: Instead) {
      guard situation.familyIsOpen[family], situation.unit(actor) >= 0, situation.exists(actor),
        tied[family]?.contains(actor) != true
      else { return }
      served[family, default: [:]][actor, default: []].insert(to)
      let known = instead[family]?[actor]
      if known.map({ what.rawValue < $0.rawValue }) ?? true {
        instead[family, default: [:]][actor] = what
      }
    }
    for row in situation.openNeeds.map({ Int($0) }) {
      let family = network.needs.family[row].row
      let person = network.needs.person[row]
      for held in situation.responsibilitiesOfNeed[row].map({ Int($0) })
      where situation.isInForce(responsibility: held) {
        note(
          family, network.responsibilities.actor[held],
          person < 0 ? Ref(.family, family).number : person, album.instead(held))
      }
    }
    let agreements = network.agreements
    for row in 0..<agreements.count where situation.isOpen(agreement: row) {
      let family = agreements.family[row]
      note(family.row, agreements.actor[row], family, .promised)
    }
    var help: [Int: [Sector: [Help]]] = [:]
    for (family, byHelper) in served {
      for helper in inOrder(byHelper.keys) {
        let ends = byHelper[helper] ?? []
        let whom = (peopleOf[family] ?? []).filter { ends.contains(Ref(.person, $0).number) }
        // Help for somebody who is not born yet is the family's.
        help[family, default: [:]][album.sector(helper), default: []].append(
          Help(
            helper: helper,
            isForAll: whom.isEmpty || ends.contains(Ref(.family, family).number), people: whom,
            instead: instead[family]?[helper]))
      }
    }
    self.help = help
    helpers = Set(served.values.flatMap(\.keys))
    var asked: Set<Int32> = []
    for family in families {
      for row in album.waitingReferrals(of: family) { asked.insert(network.referrals.to[Int(row)]) }
    }
    self.asked = asked

    var partners: [Int32: Set<Int32>] = [:]
    for row in situation.collaboratesTies.map({ Int($0) }) {
      let (a, b) = (ties.a[row], ties.b[row])
      if a == b { continue }
      partners[a, default: []].insert(b)
      partners[b, default: []].insert(a)
    }
    self.partners = partners.mapValues(inOrder)
  }

  func people(of family: Int) -> [Int] { peopleOf[family] ?? [] }

  func contacts(of service: Int) -> [Int] { contactsOf[service] ?? [] }

  /// What those of a sector do in a family.
  func help(_ family: Int, by sector: Sector) -> [Help] { help[family]?[sector] ?? [] }

  /// Whether anybody has a tie to a family, a responsibility for it or a promise to it.
  func isHelped(_ family: Int) -> Bool { help[family] != nil }

  /// Those whom a service or contact works with.
  func partners(of ref: Int32) -> [Int32] { partners[ref] ?? [] }

  /// Whether nothing open is recorded between a service or contact and any family: no tie, no
  /// responsibility, no promise, no question that waits for their answer.
  func isIdle(_ ref: Int32) -> Bool { !helpers.contains(ref) && !asked.contains(ref) }

  /// The same of a service and everybody in it.
  func isIdle(service: Int) -> Bool {
    isIdle(Ref(.service, service).number)
      && contacts(of: service).allSatisfy { isIdle(Ref(.contact, $0).number) }
  }
}

extension Album {
  /// How a responsibility in force is held.
  fileprivate func instead(_ responsibility: Int) -> NetworkHelp.Instead {
    let held = network.responsibilities
    if held.accepted[responsibility] <= d || !recordsAcceptance { return .responsible }
    return held.asked[responsibility] <= d ? .asked : .assumed
  }
}
