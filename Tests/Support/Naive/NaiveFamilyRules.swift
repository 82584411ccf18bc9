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
        && !openNeeds(person: person).contains { !inForce(need: $0).isEmpty }
    }.map { finding("gap.child-unseen", "medium", NaiveThing("person", $0), family: family) }
  }

  /// Who has a `serves` tie in force to the family or a member, or a responsibility in force for
  /// one of its open needs.
  private func helpers(_ family: String) -> [String] {
    servesTies(family: family).map { $0["a"] } + inForce(family: family).map { $0["actor"] }
  }

  /// gap.no-coordinator
  private func noCoordinator(_ family: String) -> [NaiveFinding] {
    let around = serving[family] ?? []
    let hasCoordinator = helpers(family).contains { contacts[$0]?["role"] == "coordinator" }
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
      !helpers(family).contains { contacts[$0]?["service"] == service }
    }.map { service in
      finding(
        "gap.no-named-contact", "low", NaiveThing("family", family), family: family,
        since: ties.filter { $0["a"] == service }.compactMap { $0.day("from") }.min(),
        related: [thing(service)])
    }
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
