/// gap.transition: who is about to become too old for a service, or has.
extension NaiveNetwork {
  func transitions(_ person: String, _ family: String) -> [NaiveFinding] {
    guard let born = people[person]?.day("born") else { return [] }
    return naiveSorted(services.keys).compactMap { id in
      guard let service = services[id], !isPrivate(id), let maxAge = service.number("max_age")
      else { return nil }
      let leaves = lastDay(born, maxAge: maxAge, sector: service["sector"])
      if leaves <= d - 365 || leaves > d + 365 { return nil }
      let isHeld = holders(person).contains(id)
      let isNeeded = openNeeds(person: person).contains { need in
        service.words("domains").contains(needs[need]?["domain"] ?? "")
      }
      let severity: String
      var since: Int?
      if leaves > d {
        if !isHeld { return nil }
        severity = leaves <= d + 90 ? "high" : leaves <= d + 180 ? "medium" : "low"
      } else if isHeld || (isNeeded && held(person, id, leaves - 1)) {
        severity = isNeeded ? "critical" : "high"
        since = leaves
      } else {
        return nil
      }
      if hasReceiver(person, from: id, maxAge: maxAge) { return nil }
      return finding(
        "gap.transition", severity, NaiveThing("person", person), family: family, since: since,
        related: [thing(id)])
    }
  }

  /// The birthday on which the service serves no longer; of a school or kindergarten, 1 August of
  /// the same year.
  func lastDay(_ born: Int, maxAge: Int, sector: String) -> Int {
    let birthday = NaiveDay.birthday(born, age: maxAge + 1)
    guard ["school", "kindergarten"].contains(sector) else { return birthday }
    return NaiveDay.number(NaiveDay.civil(birthday).year, 8, 1)
  }

  /// The services that hold the person on the day: by a `serves` tie to the person, or by a
  /// responsibility for an open need of the person.
  func holders(_ person: String) -> Set<String> {
    let actors =
      servesTies(person: person).map { $0["a"] }
      + openNeeds(person: person).flatMap { inForce(need: $0).map { $0["actor"] } }
    return Set(actors.compactMap { unit($0) })
  }

  /// Whether the service held the person on an earlier day, asked of the network as of that day.
  private func held(_ person: String, _ service: String, _ day: Int) -> Bool {
    NaiveNetwork(bundle, asOf: day).holders(person).contains(service)
  }

  /// Whether another service that holds the person on the day does the like for that age.
  private func hasReceiver(_ person: String, from id: String, maxAge: Int) -> Bool {
    let domains = services[id]?.words("domains") ?? []
    return holders(person).contains { otherId in
      guard otherId != id, let other = services[otherId] else { return false }
      return !other.words("domains").isDisjoint(with: domains)
        && (other.number("min_age") ?? 0) <= maxAge + 1
        && maxAge + 1 <= (other.number("max_age") ?? Int.max)
    }
  }
}
