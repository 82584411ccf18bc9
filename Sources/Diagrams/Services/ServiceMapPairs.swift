import Analysis
import Model
import Wording

/// What there is between the services of a network, in the order of weight, and the sentences that
/// say it.
///
/// Numbers of families that must not be known are neither written nor weighed.
struct ServiceMapPairs {
  typealias Pair = SiloMeasures.Pair

  private let album: Album
  private let counts: FamilyCounts
  private let familyCount: [Int: Int]
  /// Rows of all services, in the order of ids.
  let services: [Int]
  /// Those that share families without working together, the most families first.
  let unlinked: [Pair]
  /// Those that work together, the most ties first.
  let linked: [Pair]
  /// The contacts on whom alone pairs with shared families hang, the most families first.
  let bridges: [(contact: Int, pairs: [Pair])]

  init(_ album: Album, counts: FamilyCounts) {
    self.album = album
    self.counts = counts
    let found = ServicePairs(album.situation)
    services = album.situation.siloServices.map { Int($0) }
    familyCount = Dictionary(
      zip(services, found.familyCount.map { Int($0) }), uniquingKeysWith: { one, _ in one })
    func weight(_ pair: Pair) -> Int {
      counts.known(pair.sharedFamilies, of: .pair(pair.a, pair.b)) ?? 1
    }
    unlinked = found.pairs.filter {
      $0.status == .unlinked && $0.sharedFamilies > 0 && !album.situation.isCoordinating($0)
    }
    .enumerated().sorted {
      let (a, b) = (weight($0.element), weight($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
    linked = found.pairs.filter { $0.status == .linked }.enumerated().sorted { one, other in
      func strength(_ pair: Pair) -> Int {
        // Each referral is a family.
        pair.ties + (counts.areShown ? pair.acceptedReferrals : 0)
      }
      let (a, b) = (strength(one.element), strength(other.element))
      if a != b { return a > b }
      let (x, y) = (weight(one.element), weight(other.element))
      return x != y ? x > y : one.offset < other.offset
    }.map(\.element)
    var pairsOf: [Int: [Pair]] = [:]
    for (pair, bridge) in zip(found.pairs, found.onlyBridge)
    where pair.status == .bridged && bridge >= 0 && pair.sharedFamilies > 0 {
      pairsOf[Int(bridge), default: []].append(pair)
    }
    bridges = pairsOf.sorted { one, other in
      let a = one.value.reduce(0) { $0 + weight($1) }
      let b = other.value.reduce(0) { $0 + weight($1) }
      return a != b ? a > b : album.network.contacts.id.precedes(one.key, other.key)
    }.map { (contact: $0.key, pairs: $0.value) }
  }

  /// The number of families that two services share, where it may be known.
  func known(_ pair: Pair) -> Int? {
    counts.known(pair.sharedFamilies, of: .pair(pair.a, pair.b))
  }

  /// What is written for it: a number, or the mark of what is hidden.
  func number(_ pair: Pair) -> String { known(pair).map(album.language.number) ?? counts.mark }

  /// How much a service weighs: its families, or little where these must not be known.
  func weight(_ service: Int) -> Int {
    counts.known(familyCount[service] ?? 0, of: .service(service)) ?? 1
  }

  /// The families of a service, as a number.
  func families(_ service: Int) -> String {
    counts.known(familyCount[service] ?? 0, of: .service(service))
      .map(album.language.number) ?? counts.mark
  }

  /// `5 felles familier`.
  func shared(_ pair: Pair) -> String {
    known(pair).map(album.language.sharedFamilies)
      ?? album.say(Words.Between.hiddenShared(counts.mark))
  }

  // MARK: Sentences

  func sentence(of service: Int) -> String {
    let sector = Sector(rawValue: album.network.services.sector[service]) ?? .other
    let count =
      counts.known(familyCount[service] ?? 0, of: .service(service)).map(album.language.families)
      ?? album.say(Words.Between.hiddenFamilies(counts.mark))
    return "\(album.serviceName(service)), \(sector.words[album.language]): \(count)."
  }

  func sentence(of pair: Pair) -> String {
    let (a, b) = (album.serviceName(pair.a), album.serviceName(pair.b))
    if pair.status != .linked { return album.say(Words.Between.shares(a, b, shared(pair))) }
    return album.say(
      counts.areShown
        ? Words.Between.works(a, b, ties: pair.ties, referrals: pair.acceptedReferrals)
        : Words.Between.works(a, b))
  }

  /// Where numbers are hidden, without the service of the one in between: where few work, it is a
  /// name.
  func sentence(of pair: Pair, on contact: Int) -> String {
    album.say(
      Words.Between.hangs(
        album.serviceName(pair.a), album.serviceName(pair.b), shared(pair),
        on: counts.areShown
          ? album.fullName(Ref(.contact, contact).number) : album.contactName(contact)))
  }

  /// Everything, what must change first; also what the drawing has no room for.
  var sections: [Told.Section] {
    [
      Told.Section(album.say(Words.Between.headingUnlinked), unlinked.map { sentence(of: $0) }),
      Told.Section(
        album.say(Words.Between.headingBridges),
        bridges.flatMap { bridge in bridge.pairs.map { sentence(of: $0, on: bridge.contact) } }),
      Told.Section(album.say(Words.Between.headingLinked), linked.map { sentence(of: $0) }),
      Told.Section(album.say(Words.Between.headingServices), services.map { sentence(of: $0) }),
    ]
  }
}
