/// A service that could do something about a need, as `samvev.who/1` has it.
public struct NaiveCandidate: Equatable, Sendable {
  /// Its id.
  public var service: String
  /// Whether it serves the family.
  public var around: Bool
  /// Whether it is linked to another that does.
  public var linked: Bool
  /// How many responsibilities for needs of the domain it has said yes to.
  public var accepted: Int
  /// Open needs for each contact; nil without contacts.
  public var load: Double?
  /// Those employed, tied to the family first.
  public var contacts: [String]

  package init(
    service: String, around: Bool, linked: Bool, accepted: Int, load: Double?, contacts: [String]
  ) {
    self.service = service
    self.around = around
    self.linked = linked
    self.accepted = accepted
    self.load = load
    self.contacts = contacts
  }
}

/// Who could do something about each open need of each open family, by the need's id.
public func naiveCandidates(
  _ bundle: PlainBundle, asOf: String
) -> [String: [NaiveCandidate]] {
  guard let day = NaiveDay.parse(asOf) else { return [:] }
  let network = NaiveNetwork(bundle.withAreasMadeOne(), asOf: day)
  var all: [String: [NaiveCandidate]] = [:]
  for need in network.openNeeds { all[need] = network.candidates(need) }
  return all
}

extension PlainBundle {
  /// The same with many domains for most services, so that there is somebody for most needs.
  public func withWiderServices() -> PlainBundle {
    var bundle = self
    for index in bundle.rows("services").indices where index % 4 != 3 {
      let domains = NetworkMaker.domains.enumerated().filter { ($0.offset + index) % 3 != 0 }
      bundle.tables["services"]?[index]["domains"] = domains.map(\.element).joined(separator: " ")
    }
    return bundle
  }
}

extension NaiveNetwork {
  /// The domains that the law gives to a public service.
  private static let publicDomains: Set<String> = [
    "economy", "housing", "school", "kindergarten", "mental-health", "physical-health", "safety",
  ]

  func candidates(_ id: String) -> [NaiveCandidate] {
    guard let need = needs[id] else { return [] }
    let (family, domain) = (need["family"], need["domain"])
    let around = serving[family] ?? []
    let possible = naiveSorted(services.keys).filter { s in
      guard let service = services[s], isServiceOpen(s), !isPrivate(s) else { return false }
      if service["sector"] == "volunteers", Self.publicDomains.contains(domain) { return false }
      if !service.words("domains").contains(domain) { return false }
      if let theirs = area(ofFamily: family), let own = area(ofService: s), own != theirs {
        return false
      }
      let people = need["person"].isEmpty ? members[family] ?? [] : [need["person"]]
      if !people.isEmpty, !people.contains(where: { fits(s, $0) }) { return false }
      return !isSpent(s, id)
    }
    let found = possible.map { s in
      NaiveCandidate(
        service: s, around: around.contains(s),
        linked: around.contains { $0 != s && isLinked(s, $0) },
        accepted: accepted(s, domain), load: load(s), contacts: contacts(s, family))
    }
    return found.sorted { a, b in
      if a.around != b.around { return a.around }
      if a.linked != b.linked { return a.linked }
      if a.accepted != b.accepted { return a.accepted > b.accepted }
      if a.load != b.load { return (a.load ?? .infinity) < (b.load ?? .infinity) }
      return naivePrecedes(a.service, b.service)
    }
  }

  func fits(_ service: String, _ person: String) -> Bool {
    guard let row = services[service], let who = people[person] else { return false }
    let (low, high) = (row.number("min_age"), row.number("max_age"))
    if let born = who.day("born") {
      let age = born > d ? 0 : NaiveDay.age(born: born, on: d)
      return low ?? 0 <= age && age <= high ?? 1000
    }
    if who["role"] == "adult" { return high == nil || high ?? 0 >= 18 }
    if who["role"] == "child" { return low == nil || low ?? 0 <= 17 }
    return true
  }

  /// Whether the service has the need, has given it back or said no, or has not answered yet.
  private func isSpent(_ s: String, _ need: String) -> Bool {
    if inForce(need: need).contains(where: { unit($0["actor"]) == s }) { return true }
    for row in responsibilitiesOfNeed[need] ?? [] where unit(row["actor"]) == s {
      if row.day("from") ?? d <= d, let declined = row.day("declined"), declined <= d {
        return true
      }
    }
    for row in referrals.values where row["need"] == need && unit(row["to"]) == s {
      guard let sent = row.day("sent"), sent <= d else { continue }
      guard let answered = row.day("answered"), answered <= d else { return true }
      if ["declined", "redirected"].contains(row["outcome"]) { return true }
    }
    return false
  }

  private func accepted(_ s: String, _ domain: String) -> Int {
    responsibilities.filter { row in
      guard let need = needs[row["need"]], unit(row["actor"]) == s else { return false }
      return row.day("from") ?? d <= d && row.day("accepted") ?? Int.max <= d
        && need["domain"] == domain && need.day("raised") ?? Int.max <= d
    }.count
  }

  private func load(_ s: String) -> Double? {
    let employed = (staff[s] ?? []).filter { isEmployed($0) }
    if employed.isEmpty { return nil }
    let held = openNeeds.filter { need in inForce(need: need).contains { unit($0["actor"]) == s } }
    return Double(held.count) / Double(employed.count)
  }

  private func contacts(_ s: String, _ family: String) -> [String] {
    let employed = (staff[s] ?? []).filter { isEmployed($0) }
    let tied = tiedContacts(family)
    return employed.filter { tied.contains($0) } + employed.filter { !tied.contains($0) }
  }

  /// The contacts with a `serves` tie in force to the family or a member.
  func tiedContacts(_ family: String) -> Set<String> {
    Set(servesTies(family: family).map { $0["a"] }.filter { contacts[$0] != nil })
  }
}
