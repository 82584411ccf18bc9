/// The rules on families and the people in them.
extension NaiveNetwork {
  func familyFindings() -> [NaiveFinding] {
    openFamilies.flatMap { family in
      childrenUnseen(family) + noCoordinator(family) + noNamedContact(family)
        + (members[family] ?? []).flatMap { transitions($0, family) } + split(family)
    }
  }

  /// gap.child-unseen
  private func childrenUnseen(_ family: String) -> [NaiveFinding] {
    if servesTies(family: family).isEmpty { return [] }
    return (members[family] ?? []).filter { person in
      isChild(person) && servesTies(person: person).isEmpty
        && !openNeeds.contains { need in
          needs[need]?["person"] == person && !inForce(need: need).isEmpty
        }
    }.map { finding("gap.child-unseen", "medium", NaiveThing("person", $0), family: family) }
  }

  /// gap.no-coordinator
  private func noCoordinator(_ family: String) -> [NaiveFinding] {
    let around = serving[family] ?? []
    let hasCoordinator = servesTies(family: family).contains { tie in
      contacts[tie["a"]]?["role"] == "coordinator"
    }
    if around.count < 3 || hasCoordinator { return [] }
    return [
      finding(
        "gap.no-coordinator", around.count >= 6 ? "high" : "medium", NaiveThing("family", family),
        family: family, related: around.map { thing($0) })
    ]
  }

  /// gap.no-named-contact
  private func noNamedContact(_ family: String) -> [NaiveFinding] {
    let ties = servesTies(family: family)
    let direct = naiveSorted(ties.map { $0["a"] }.filter { services[$0] != nil && !isPrivate($0) })
    return direct.filter { service in
      !ties.contains { contacts[$0["a"]]?["service"] == service }
    }.map { service in
      finding(
        "gap.no-named-contact", "low", NaiveThing("family", family), family: family,
        since: ties.filter { $0["a"] == service }.compactMap { $0.day("from") }.min(),
        related: [thing(service)])
    }
  }

  /// gap.transition
  private func transitions(_ person: String, _ family: String) -> [NaiveFinding] {
    guard let born = people[person]?.day("born") else { return [] }
    let age = NaiveDay.age(born: born, on: d)
    let around = naiveSorted(servesTies(person: person).compactMap { unit($0["a"]) })
    var found: [NaiveFinding] = []
    for id in around {
      guard let service = services[id], !isPrivate(id), let maxAge = service.number("max_age"),
        age <= maxAge
      else { continue }
      let leaves = NaiveDay.birthday(born, age: maxAge + 1)
      if leaves > d + 365 { continue }
      let isTakenOver = around.contains { otherId in
        guard otherId != id, let other = services[otherId] else { return false }
        return !other.words("domains").isDisjoint(with: service.words("domains"))
          && (other.number("min_age") ?? 0) <= maxAge + 1
          && maxAge + 1 <= (other.number("max_age") ?? Int.max)
      }
      if isTakenOver { continue }
      let severity = leaves <= d + 90 ? "high" : leaves <= d + 180 ? "medium" : "low"
      found.append(
        finding(
          "gap.transition", severity, NaiveThing("person", person), family: family,
          related: [thing(id)]))
    }
    return found
  }

  /// silo.child-adult-split
  private func split(_ family: String) -> [NaiveFinding] {
    guard (members[family] ?? []).contains(where: { isChild($0) }) else { return [] }
    let around = serving[family] ?? []
    let forChildren = around.filter { id in
      guard let maxAge = services[id]?.number("max_age") else { return false }
      return maxAge <= 23 && (services[id]?.number("min_age") ?? 0) < 18
    }
    let forAdults = around.filter { (services[$0]?.number("min_age") ?? 0) >= 18 }
    if forChildren.isEmpty || forAdults.isEmpty { return [] }
    for child in forChildren {
      for adult in forAdults where isLinked(child, adult) { return [] }
    }
    return [
      finding(
        "silo.child-adult-split", "medium", NaiveThing("family", family), family: family,
        related: (forChildren + forAdults).map { thing($0) })
    ]
  }
}
