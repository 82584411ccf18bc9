/// The rules on needs that nobody does, or nobody surely does.
extension NaiveNetwork {
  /// The domains that the law gives to a public service.
  private static let publicDomains: Set<String> = [
    "economy", "housing", "school", "kindergarten", "mental-health", "physical-health", "safety",
  ]

  /// For every open need the first that fits, and the areas without a service for a domain.
  func needFindings() -> [NaiveFinding] {
    openNeeds.compactMap { needFinding($0) } + noServiceFindings()
  }

  private func needFinding(_ id: String) -> NaiveFinding? {
    guard let need = needs[id], let raised = need.day("raised") else { return nil }
    let isUrgent = need["urgency"] == "urgent"
    let all = responsibilitiesOfNeed[id] ?? []
    let started = all.filter { ($0.day("from") ?? d) <= d }
    let current = inForce(need: id)
    let actors = naiveSorted(current.map { $0["actor"] })
    let start = current.compactMap { $0.day("from") }.min() ?? raised

    func result(
      _ code: String, _ severity: String, _ related: [String], _ since: Int
    ) -> NaiveFinding {
      finding(
        code, severity, NaiveThing("need", id), family: need["family"], since: since,
        related: related.map { thing($0) })
    }

    if started.isEmpty { return result("gap.nobody", isUrgent ? "critical" : "high", [], raised) }
    // The day of the latest answer, when each said no without ever having said yes before.
    let refusals = started.compactMap { row -> Int? in
      guard let declined = row.day("declined"), declined <= d else { return nil }
      if let accepted = row.day("accepted"), accepted < declined { return nil }
      return declined
    }
    if refusals.count == started.count, let latest = refusals.max() {
      return result(
        "gap.declined", isUrgent ? "critical" : "high", started.map { $0["actor"] }, latest)
    }
    if current.isEmpty {
      let ends = started.compactMap { end($0) }.filter { $0 < d }
      return result(
        "gap.lapsed", isUrgent ? "critical" : "high", started.map { $0["actor"] },
        ends.max().map { $0 + 1 } ?? raised)
    }
    if actors.allSatisfy({ people[$0] != nil }) {
      return result("gap.family-alone", isUrgent ? "high" : "medium", actors, start)
    }
    let asked = current.compactMap { $0.day("asked") }.filter { $0 <= d }
    let accepted = current.compactMap { $0.day("accepted") }.filter { $0 <= d }
    if recordsAccepted, accepted.isEmpty {
      if asked.isEmpty {
        return result("gap.assumed", isUrgent ? "high" : "medium", actors, start)
      }
      if let latest = asked.max(), latest < d - 14 {
        return result("gap.asked", isUrgent ? "high" : "medium", actors, latest)
      }
    }
    let done = activities.filter { $0["need"] == id }.compactMap { $0.day("date") }
      .filter { $0 <= d }
    let last = (done + current.compactMap { $0.day("from") } + [raised]).max() ?? raised
    if last < d - 90 {
      return result("gap.dormant", isUrgent ? "high" : "medium", actors, last)
    }
    if Self.publicDomains.contains(need["domain"]),
      actors.allSatisfy({ services[unit($0) ?? ""]?["sector"] == "volunteers" })
    {
      return result("gap.volunteer-only", "medium", actors, start)
    }
    if actors.allSatisfy({ contacts[$0]?["role"] == "coordinator" }) {
      return result("gap.coordinator-only", "low", actors, start)
    }
    if Set(actors.compactMap { unit($0) }).count >= 3,
      !current.contains(where: { $0["part"] == "lead" })
    {
      return result("gap.no-lead", "low", actors, start)
    }
    return nil
  }

  /// Whether the network records `accepted` somewhere by the day.
  private var recordsAccepted: Bool {
    responsibilities.contains { ($0.day("accepted") ?? Int.max) <= d }
  }

  /// The earliest known end of a responsibility: its own, the day before it was declined, its
  /// contact's, its person's (where the person has no other home), the day before its service
  /// closed.
  private func end(_ row: NaiveRow) -> Int? {
    let actor = row["actor"]
    let closed = services[unit(actor) ?? ""]?.day("closed").map { $0 - 1 }
    let declined = row.day("declined").map { $0 - 1 }
    let hasOtherHome = homes.contains { $0["person"] == actor }
    let moved = hasOtherHome ? nil : people[actor]?.day("until")
    return [row.day("until"), declined, contacts[actor]?.day("until"), moved, closed]
      .compactMap { $0 }.min()
  }

  /// gap.no-service
  private func noServiceFindings() -> [NaiveFinding] {
    var byPlace: [[String]: [String]] = [:]
    for id in openNeeds {
      guard let need = needs[id] else { continue }
      let area = area(ofFamily: need["family"]) ?? ""
      byPlace[[area, need["domain"]], default: []].append(id)
    }
    return byPlace.compactMap { place, ids in
      let (area, domain) = (place[0], place[1])
      let hasService = services.contains { id, row in
        isServiceOpen(id) && !isPrivate(id) && row.words("domains").contains(domain)
          && (area.isEmpty || row["area"].isEmpty || row["area"] == area)
      }
      if hasService { return nil }
      return finding(
        "gap.no-service", ids.count >= 5 ? "high" : "medium", NaiveThing("domain", domain),
        area: area.isEmpty ? nil : area, since: ids.compactMap { needs[$0]?.day("raised") }.min())
    }
  }
}
