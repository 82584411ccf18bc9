package import Model

/// Who helps whom and who works with whom on a day, everything in the order in which it is read.
package struct NetworkHelp {
  /// What one helper does in one family: for all of it, for some of its people, or both.
  package struct Help {
    package let helper: Ref
    package var isForAll = false
    package var people: [Int] = []
    /// What there is where no tie is recorded; nil where one is.
    package var instead: Involvement?
  }

  /// What somebody has to do with a family without a tie: a responsibility for an open need, or an
  /// open promise.
  package enum Involvement: Int {
    case responsible, asked, assumed, promised
  }

  /// By their ids; services by their sectors first.
  package let families: [Int]
  package let sectors: [Sector]
  package let services: [Int]
  private let peopleOf: [Int: [Int]]
  private let contactsOf: [Int: [Int]]
  /// By family and sector, in the order of the helpers: a service before its contacts.
  private let help: [Int: [Sector: [Help]]]
  private let partners: [Ref: [Ref]]
  private let helpers: Set<Ref>
  /// Families of which somebody has a responsibility for an open need, or an open promise.
  private let onTheirOwn: Set<Int>
  /// Those from whom an answer about a family is waited for.
  private let asked: Set<Ref>

  /// How many families, people, services and contacts there are.
  package let count: Int

  package init(in index: FamilyIndex) {
    let (situation, network) = (index.situation, index.network)
    func rows(_ ids: TextColumn, _ isThere: (Int) -> Bool) -> [Int] {
      ids.sortedRows().map { Int($0) }.filter(isThere)
    }
    let open = rows(network.services.id) { situation.serviceIsOpen[$0] }
    let contacts = rows(network.contacts.id) { situation.contactIsEmployed[$0] }
    families = rows(network.families.id) { situation.familyIsOpen[$0] }
    peopleOf = Dictionary(
      uniqueKeysWithValues: families.map { family in
        (family, index.people[family].map { Int($0) }.sorted { network.people.id.precedes($0, $1) })
      })
    contactsOf = Dictionary(grouping: contacts) { network.contacts.service[$0].row }
    let bySector = Dictionary(grouping: open) { situation.sector(Ref(.service, $0)) }
    sectors = bySector.keys.sorted { $0.rawValue < $1.rawValue }
    services = sectors.flatMap { bySector[$0] ?? [] }
    // Who has two homes is one.
    count =
      families.count + Set(peopleOf.values.joined()).count + open.count + contacts.count

    let order = HelperOrder(services, contactsOf)
    let helping = Helping(index)
    help = helping.help(order, peopleOf, in: situation)
    helpers = Set(helping.served.values.flatMap(\.keys))
    onTheirOwn = helping.onTheirOwn
    asked = Set(
      families.flatMap { index.waitingReferrals(of: $0) }.map { network.referrals.to[Int($0)] })
    partners = Self.partners(situation).mapValues(order.sorted)
  }

  /// Those whom each service and contact works with.
  private static func partners(_ situation: Situation) -> [Ref: Set<Ref>] {
    let ties = situation.network.ties
    var partners: [Ref: Set<Ref>] = [:]
    for row in situation.collaboratesTies.map({ Int($0) }) {
      let (a, b) = (ties.a[row], ties.b[row])
      if a == b { continue }
      partners[a, default: []].insert(b)
      partners[b, default: []].insert(a)
    }
    return partners
  }

  package func people(of family: Int) -> [Int] { peopleOf[family] ?? [] }

  package func contacts(of service: Int) -> [Int] { contactsOf[service] ?? [] }

  /// What those of a sector do in a family.
  package func help(_ family: Int, by sector: Sector) -> [Help] { help[family]?[sector] ?? [] }

  /// Whether anybody has a tie to a family, a responsibility for it or a promise to it.
  package func isHelped(_ family: Int) -> Bool { help[family] != nil }

  /// Whether nobody but the family itself does something.
  package func isAlone(_ family: Int) -> Bool {
    !isHelped(family) && onTheirOwn.contains(family)
  }

  /// Those whom a service or contact works with.
  package func partners(of ref: Ref) -> [Ref] { partners[ref] ?? [] }

  /// Whether nothing open is recorded between a service or contact and any family: no tie, no
  /// responsibility, no promise, no question that waits for their answer.
  package func isIdle(_ ref: Ref) -> Bool { !helpers.contains(ref) && !asked.contains(ref) }

  /// The same of a service and everybody in it.
  package func isIdle(service: Int) -> Bool {
    isIdle(Ref(.service, service))
      && contacts(of: service).allSatisfy { isIdle(Ref(.contact, $0)) }
  }
}

extension NetworkHelp {
  /// The order in which helpers are read: services as they stand, each before its contacts.
  fileprivate struct HelperOrder {
    private var place: [Ref: Int] = [:]

    init(_ services: [Int], _ contacts: [Int: [Int]]) {
      for service in services {
        place[Ref(.service, service)] = place.count
        for contact in contacts[service] ?? [] { place[Ref(.contact, contact)] = place.count }
      }
    }

    func sorted(_ refs: some Sequence<Ref>) -> [Ref] {
      refs.sorted { place[$0, default: 0] < place[$1, default: 0] }
    }
  }

  /// Who helps in which open family, before it is put in order.
  fileprivate struct Helping {
    /// By family and helper, whom: the family or people of it. Two ties between the same two are
    /// one fact here.
    private(set) var served: [Int: [Ref: Set<Ref>]]
    private(set) var onTheirOwn: Set<Int> = []
    /// Those who have a tie, by family.
    private let tied: [Int: Set<Ref>]
    /// By family and helper, what there is where no tie is recorded.
    private var instead: [Int: [Ref: Involvement]] = [:]

    init(_ index: FamilyIndex) {
      served = Self.servedByTies(index.situation)
      tied = served.mapValues { Set($0.keys) }
      noteResponsibilities(index)
      noteAgreements(index.situation)
    }

    private static func servedByTies(_ situation: Situation) -> [Int: [Ref: Set<Ref>]] {
      let ties = situation.network.ties
      var served: [Int: [Ref: Set<Ref>]] = [:]
      for row in situation.servesTies.map({ Int($0) }) {
        let to = ties.b[row]
        // Who helps a child with two homes is there in both.
        let families =
          to.isA(.person)
          ? situation.households.households(of: to.row, on: situation.day) : [to.row]
        for family in families where situation.familyIsOpen[family] {
          served[family, default: [:]][ties.a[row], default: []].insert(to)
        }
      }
      return served
    }

    private mutating func noteResponsibilities(_ index: FamilyIndex) {
      let (situation, network) = (index.situation, index.network)
      for row in situation.openNeeds.map({ Int($0) }) {
        let family = network.needs.family[row].row
        let to = network.needs.person[row] ?? Ref(.family, family)
        for held in situation.responsibilitiesOfNeed[row].map({ Int($0) })
        where situation.isInForce(responsibility: held) {
          note(
            family, network.responsibilities.actor[held], to, index.instead(held), in: situation)
        }
      }
    }

    private mutating func noteAgreements(_ situation: Situation) {
      let agreements = situation.network.agreements
      for row in 0..<agreements.count where situation.isOpen(agreement: row) {
        let family = agreements.family[row]
        note(family.row, agreements.actor[row], family, .promised, in: situation)
      }
    }

    /// Notes what somebody has to do with a family without a tie; of several the first of
    /// `Involvement`.
    private mutating func note(
      _ family: Int, _ actor: Ref, _ to: Ref, _ what: Involvement, in situation: Situation
    ) {
      if actor.isA(.person) { onTheirOwn.insert(family) }
      guard situation.familyIsOpen[family], situation.unit(actor) != nil, situation.exists(actor),
        tied[family]?.contains(actor) != true
      else { return }
      served[family, default: [:]][actor, default: []].insert(to)
      let known = instead[family]?[actor]
      if known.map({ what.rawValue < $0.rawValue }) ?? true {
        instead[family, default: [:]][actor] = what
      }
    }

    /// By family and sector, in order.
    func help(
      _ order: HelperOrder, _ peopleOf: [Int: [Int]], in situation: Situation
    ) -> [Int: [Sector: [Help]]] {
      var help: [Int: [Sector: [Help]]] = [:]
      for (family, byHelper) in served {
        for helper in order.sorted(byHelper.keys) {
          let ends = byHelper[helper] ?? []
          let whom = (peopleOf[family] ?? []).filter { ends.contains(Ref(.person, $0)) }
          // Help for somebody who is not born yet is the family's.
          help[family, default: [:]][situation.sector(helper), default: []].append(
            Help(
              helper: helper,
              isForAll: whom.isEmpty || ends.contains(Ref(.family, family)), people: whom,
              instead: instead[family]?[helper]))
        }
      }
      return help
    }
  }
}

extension FamilyIndex {
  /// What a responsibility in force shows where no tie is recorded.
  fileprivate func instead(_ responsibility: Int) -> NetworkHelp.Involvement {
    switch commitment(ofResponsibility: responsibility) {
    case .accepted, .recorded: .responsible
    case .asked: .asked
    case .assumed: .assumed
    }
  }
}
