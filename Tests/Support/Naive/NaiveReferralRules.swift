/// The rules on referrals.
extension NaiveNetwork {
  func referralFindings() -> [NaiveFinding] {
    var found: [NaiveFinding] = []
    for id in naiveSorted(referrals.keys) {
      guard let referral = referrals[id], isFamilyOpen(referral["family"]), isSent(referral) else {
        continue
      }
      if isAnswered(referral) {
        if let finding = notStarted(id, referral) { found.append(finding) }
      } else {
        if let finding = waiting(id, referral) { found.append(finding) }
      }
      if referral["follows"].isEmpty { found += chainFindings(chain(from: id)) }
    }
    return found
  }

  func isSent(_ referral: NaiveRow) -> Bool {
    guard let sent = referral.day("sent") else { return false }
    return sent <= d
  }

  func isAnswered(_ referral: NaiveRow) -> Bool {
    guard let answered = referral.day("answered") else { return false }
    return answered <= d
  }

  /// The outcome by the day, empty when there is none yet.
  func outcome(_ referral: NaiveRow) -> String {
    isAnswered(referral) ? referral["outcome"] : ""
  }

  private func receiver(_ referral: NaiveRow) -> [NaiveThing] {
    unit(referral["to"]).map { [NaiveThing("service", $0)] } ?? []
  }

  func due(_ referral: NaiveRow) -> Int {
    NaiveDeadlines.due(
      referral.day("due"), kind: referral["kind"], sent: referral.day("sent") ?? d,
      responseTime: services[unit(referral["to"]) ?? ""]?["response_time"] ?? "", rules: rules)
  }

  /// referral.unanswered, referral.due-soon
  private func waiting(_ id: String, _ referral: NaiveRow) -> NaiveFinding? {
    let due = due(referral)
    let subject = NaiveThing("referral", id)
    if due < d {
      let isUrgent = needs[referral["need"]]?["urgency"] == "urgent"
      let severity = isUrgent || d - due > 90 ? "critical" : d - due > 30 ? "high" : "medium"
      return finding(
        "referral.unanswered", severity, subject, family: referral["family"], since: due,
        related: receiver(referral))
    }
    if due <= d + 7 {
      return finding(
        "referral.due-soon", "low", subject, family: referral["family"], related: receiver(referral)
      )
    }
    return nil
  }

  /// referral.not-started
  private func notStarted(_ id: String, _ referral: NaiveRow) -> NaiveFinding? {
    guard outcome(referral) == "accepted", let answered = referral.day("answered"),
      answered <= d - 30, let service = unit(referral["to"]),
      referral["need"].isEmpty || isNeedOpen(referral["need"]),
      !(serving[referral["family"]] ?? []).contains(service)
    else { return nil }
    return finding(
      "referral.not-started", "medium", NaiveThing("referral", id), family: referral["family"],
      since: answered, related: receiver(referral))
  }

  /// A referral and all that follow from it by the day, in order of sent, then id.
  private func chain(from start: String) -> [String] {
    var chain: Set<String> = [start]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (id, referral) in referrals
      where chain.contains(referral["follows"]) && isSent(referral) && !chain.contains(id) {
        chain.insert(id)
        isGrowing = true
      }
    }
    return chain.sorted { a, b in
      let sentA = referrals[a]?.day("sent") ?? 0
      let sentB = referrals[b]?.day("sent") ?? 0
      return sentA == sentB ? naivePrecedes(a, b) : sentA < sentB
    }
  }

  /// referral.returned, referral.passed-on, referral.dead-end
  private func chainFindings(_ ids: [String]) -> [NaiveFinding] {
    let chain = ids.compactMap { referrals[$0] }
    guard let first = chain.first, let last = chain.last, let lastId = ids.last,
      !chain.contains(where: { outcome($0) == "accepted" })
    else { return [] }
    var found: [NaiveFinding] = []

    var units: Set<String> = []
    var returned: String?
    for (id, referral) in zip(ids, chain) {
      let to = unit(referral["to"]) ?? ""
      if returned == nil, units.contains(to) { returned = id }
      units.insert(to)
      if let from = unit(referral["from"]) { units.insert(from) }
    }
    let things = units.map { NaiveThing("service", $0) }
    if let returned {
      found.append(
        finding(
          "referral.returned", "high", NaiveThing("referral", returned), family: first["family"],
          since: first.day("sent"), related: things))
    } else if chain.count >= 3 {
      found.append(
        finding(
          "referral.passed-on", "high", NaiveThing("referral", lastId), family: first["family"],
          since: first.day("sent"), related: things))
    }

    let need = last["need"]
    let isLeft = need.isEmpty || (isNeedOpen(need) && inForce(need: need).isEmpty)
    if ["declined", "redirected"].contains(outcome(last)), isLeft {
      found.append(
        finding(
          "referral.dead-end", "high", NaiveThing("referral", lastId), family: first["family"],
          since: last.day("answered"), related: receiver(last)))
    }
    return found
  }
}
