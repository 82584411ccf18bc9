/// Whom to ring for a family, as `samvev.plan/1` has it.
public struct NaivePlan: Equatable, Sendable {
  /// Who can move each finding of the family.
  public var movers: [[NaiveThing]]
  /// Whether there are few enough for the smallest set to be looked for.
  public var exact: Bool
  /// Whom to ring, by their first finding, then id; nil where there are too many to try.
  public var calls: [NaiveThing]?
}

/// The calls for each family, or the services round a table, by the family's id.
public func naivePlans(
  _ bundle: PlainBundle, asOf: String, meeting: Bool
) -> [String: NaivePlan] {
  guard let day = NaiveDay.parse(asOf) else { return [:] }
  let network = NaiveNetwork(bundle.withAreasMadeOne(), asOf: day)
  let findings = naiveFindings(bundle, asOf: asOf)
  var plans: [String: NaivePlan] = [:]
  for family in network.families.keys {
    let own = findings.filter { $0.family == family }
    plans[family] = network.plan(own, family, meeting)
  }
  return plans
}

extension NaiveNetwork {
  fileprivate func plan(
    _ findings: [NaiveFinding], _ family: String, _ meeting: Bool
  ) -> NaivePlan {
    let movers = findings.map { finding -> [String] in
      guard isFamilyOpen(family) else { return [] }
      let people = anybody(finding, family).filter { !isPrivate(unit($0) ?? "") }
      return naiveSorted(meeting ? people.compactMap { unit($0) } : people)
    }
    let all = naiveSorted(movers.joined())
    let sets = movers.filter { !$0.isEmpty }
    let exact = sets.count <= 40 && all.count <= 60
    let tied = Set(servesTies(family: family).map { $0["a"] })
    func isTied(_ id: String) -> Bool {
      tied.contains(id) || (staff[id] ?? []).contains { tied.contains($0) }
    }
    let chosen = exact ? smallest(sets, all, isTied) : greedy(sets, all, isTied)
    let calls = chosen.map { chosen in
      chosen.sorted { a, b in
        func first(_ id: String) -> Int { movers.firstIndex { $0.contains(id) } ?? 0 }
        return first(a) != first(b) ? first(a) < first(b) : naivePrecedes(a, b)
      }
    }
    return NaivePlan(
      movers: movers.map { $0.map { thing($0) } }, exact: exact,
      calls: calls.map { $0.map { thing($0) } })
  }

  /// All choices of one, of two and so on, until some will do; nil where that takes too long.
  private func smallest(
    _ sets: [[String]], _ all: [String], _ isTied: (String) -> Bool
  ) -> [String]? {
    var tried = 0
    for size in 0...all.count {
      var best: [String]?
      var places = Array(0..<size)
      while true {
        tried += 1
        if tried > 20_000 { return nil }
        let chosen = places.map { all[$0] }
        if sets.allSatisfy({ set in chosen.contains { set.contains($0) } }) {
          // They come in the order of their ids: an equal one is no better.
          if best.map({ chosen.count(where: isTied) > $0.count(where: isTied) }) ?? true {
            best = chosen
          }
        }
        guard
          let place = places.indices.last(where: { places[$0] < all.count - size + $0 })
        else { break }
        places[place] += 1
        for next in places.indices.dropFirst(place + 1) { places[next] = places[next - 1] + 1 }
      }
      if let best { return best }
    }
    return []
  }

  private func greedy(
    _ sets: [[String]], _ all: [String], _ isTied: (String) -> Bool
  ) -> [String]? {
    var (unmet, chosen) = (sets, [String]())
    while !unmet.isEmpty {
      func met(_ id: String) -> Int { unmet.count { $0.contains(id) } }
      let most = all.map(met).max() ?? 0
      let equals = all.filter { met($0) == most }
      guard let next = equals.first(where: isTied) ?? equals.first else { return chosen }
      chosen.append(next)
      unmet.removeAll { $0.contains(next) }
    }
    return chosen
  }

  // MARK: Who can move a finding

  private func people(_ service: String?) -> [String] {
    guard let service, isServiceOpen(service) else { return [] }
    let employed = (staff[service] ?? []).filter { isEmployed($0) }
    return employed.isEmpty ? [service] : employed
  }

  private func itself(_ id: String) -> [String] {
    contacts[id] != nil && isEmployed(id) ? [id] : people(unit(id))
  }

  private func possible(_ need: String) -> [String] {
    openNeeds.contains(need) ? candidates(need).flatMap { people($0.service) } : []
  }

  private func isForArea(_ service: String, of family: String) -> Bool {
    guard let theirs = area(ofFamily: family), let own = area(ofService: service) else {
      return true
    }
    return theirs == own
  }

  private func anybody(_ finding: NaiveFinding, _ family: String) -> [String] {
    let id = finding.subject.id
    let related = finding.related.map(\.id)
    let to = referrals[id]?["to"] ?? ""
    switch finding.code {
    case "referral.unanswered", "referral.due-soon", "referral.not-started": return itself(to)
    case "referral.returned", "referral.passed-on", "referral.dead-end":
      return people(unit(to)) + possible(referrals[id]?["need"] ?? "")
    case "gap.nobody", "gap.declined", "gap.family-alone", "gap.volunteer-only",
      "gap.coordinator-only":
      return possible(id)
    case "gap.lapsed": return related.flatMap { people(unit($0)) } + possible(id)
    case "gap.assumed", "gap.asked", "gap.dormant", "gap.no-lead", "agreement.overdue",
      "agreement.due-soon":
      return related.flatMap { itself($0) }
    case "gap.no-named-contact": return people(related.first)
    case "gap.no-coordinator":
      return contacts.keys.filter { contact in
        isEmployed(contact) && contacts[contact]?["role"] == "coordinator"
          && isForArea(unit(contact) ?? "", of: family)
      }
    case "gap.child-unseen":
      return servesTies(family: family).flatMap { tie in
        contacts[tie["a"]] != nil ? [tie["a"]] : people(tie["a"])
      }
    case "gap.transition":
      guard let ends = related.first, let service = services[ends] else { return [] }
      let after = (service.number("max_age") ?? 0) + 1
      let others = services.keys.filter { other in
        guard let row = services[other], isServiceOpen(other), !isPrivate(other) else {
          return false
        }
        return !row.words("domains").isDisjoint(with: service.words("domains"))
          && row.number("min_age") ?? 0 <= after && after <= row.number("max_age") ?? 1000
          && isForArea(other, of: family)
      }
      return people(ends) + others.flatMap { people($0) }
    case "silo.child-adult-split":
      let tied = tiedContacts(family)
      return related.flatMap { staff[$0] ?? [] }.filter { tied.contains($0) }
    default: return []
    }
  }
}
