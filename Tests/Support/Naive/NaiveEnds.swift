/// Somebody who grows out of a service, as `samvev.transitions/1` has it.
public struct NaiveEnd: Equatable, Sendable {
  /// Ids, and the day as `YYYY-MM-DD`.
  public var person: String, family: String, service: String, day: String
  /// The first age that the service is not for.
  public var age: Int
  /// Who takes over, and who could.
  public var receivers: [String], candidates: [String]

  package init(
    person: String, family: String, service: String, day: String, age: Int, receivers: [String],
    candidates: [String]
  ) {
    self.person = person
    self.family = family
    self.service = service
    self.day = day
    self.age = age
    self.receivers = receivers
    self.candidates = candidates
  }
}

/// What ends for members of open families within some months.
public func naiveEnds(_ bundle: PlainBundle, asOf: String, months: Int) -> [NaiveEnd] {
  guard let day = NaiveDay.parse(asOf) else { return [] }
  let network = NaiveNetwork(bundle.withAreasMadeOne(), asOf: day)
  let last = NaiveDay.adding(length: "\(months)m", to: day) ?? day
  var ends: [(day: Int, end: NaiveEnd)] = []
  for family in network.openFamilies {
    for person in network.members[family] ?? [] {
      for service in network.holders(person) {
        if let end = network.end(person, family, service), end.day > day, end.day <= last {
          ends.append(end)
        }
      }
    }
  }
  return ends.sorted { a, b in
    if a.day != b.day { return a.day < b.day }
    if a.end.person != b.end.person { return naivePrecedes(a.end.person, b.end.person) }
    return naivePrecedes(a.end.service, b.end.service)
  }.map(\.end)
}

extension NaiveNetwork {
  fileprivate func end(
    _ person: String, _ family: String, _ service: String
  ) -> (day: Int, end: NaiveEnd)? {
    guard let row = services[service], !isPrivate(service), let maxAge = row.number("max_age"),
      let born = people[person]?.day("born")
    else { return nil }
    let day = lastDay(born, maxAge: maxAge, sector: row["sector"])
    func follows(_ id: String) -> Bool {
      guard id != service, let other = services[id] else { return false }
      return !other.words("domains").isDisjoint(with: row.words("domains"))
        && other.number("min_age") ?? 0 <= maxAge + 1
        && maxAge + 1 <= other.number("max_age") ?? 1000
    }
    let receivers = naiveSorted(holders(person).filter(follows))
    let around = serving[family] ?? []
    let others = naiveSorted(services.keys).filter { id in
      guard follows(id), isServiceOpen(id), !isPrivate(id), !receivers.contains(id) else {
        return false
      }
      guard let own = area(ofService: id), let theirs = area(ofFamily: family) else { return true }
      return own == theirs
    }
    let first = others.filter { around.contains($0) }
    let second = others.filter { id in
      !first.contains(id) && around.contains { isLinked(id, $0) }
    }
    let third = others.filter { !first.contains($0) && !second.contains($0) }
    return (
      day,
      NaiveEnd(
        person: person, family: family, service: service, day: NaiveDay.text(day), age: maxAge + 1,
        receivers: receivers, candidates: first + second + third)
    )
  }
}
