import Analysis
import Model

/// Who helps whom and who works with whom on a day, everything in the order in which it is read.
struct NetworkHelp {
  /// What one helper does in one family: for all of it, for some of its people, or both.
  struct Help {
    let helper: Int32
    var isForAll = false
    var people: [Int] = []
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

  /// How many families, people, services and contacts there are.
  let count: Int

  init(in album: Album) {
    let (situation, network) = (album.situation, album.network)
    func rows(_ ids: TextColumn, _ isThere: (Int) -> Bool) -> [Int] {
      ids.sortedRows().map { Int($0) }.filter(isThere)
    }
    let people = rows(network.people.id) { situation.familyIsOpen[network.people.family[$0].row] }
    let services = rows(network.services.id) { situation.serviceIsOpen[$0] }
    let contacts = rows(network.contacts.id) { situation.contactIsEmployed[$0] }
    families = rows(network.families.id) { situation.familyIsOpen[$0] }
    count = families.count + people.count + services.count + contacts.count
    peopleOf = Dictionary(grouping: people) { network.people.family[$0].row }
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
      let family =
        to.refKind == Ref.Kind.person.rawValue ? network.people.family[to.row].row : to.row
      served[family, default: [:]][ties.a[row], default: []].insert(to)
    }
    var help: [Int: [Sector: [Help]]] = [:]
    for (family, byHelper) in served {
      for helper in inOrder(byHelper.keys) {
        let ends = byHelper[helper] ?? []
        help[family, default: [:]][album.sector(helper), default: []].append(
          Help(
            helper: helper, isForAll: ends.contains(Ref(.family, family).number),
            people: (peopleOf[family] ?? []).filter { ends.contains(Ref(.person, $0).number) }))
      }
    }
    self.help = help
    helpers = Set(served.values.flatMap(\.keys))

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

  func isHelped(_ family: Int) -> Bool { help[family] != nil }

  /// Those whom a service or contact works with.
  func partners(of ref: Int32) -> [Int32] { partners[ref] ?? [] }

  func helpsSomebody(_ ref: Int32) -> Bool { helpers.contains(ref) }

  /// Whether neither a service nor anybody in it helps a family.
  func isIdle(service: Int) -> Bool {
    !helpsSomebody(Ref(.service, service).number)
      && contacts(of: service).allSatisfy { !helpsSomebody(Ref(.contact, $0).number) }
  }
}
