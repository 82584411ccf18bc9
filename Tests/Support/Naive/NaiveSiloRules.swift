/// Links between services, and the rules on silos.
extension NaiveNetwork {
  /// The services open on the day and not private, in order of id.
  var workingServices: [String] {
    naiveSorted(services.keys.filter { isServiceOpen($0) && !isPrivate($0) })
  }

  /// The contacts employed on the day in one of those, in order of id.
  var workingContacts: [String] {
    naiveSorted(
      contacts.keys.filter { isEmployed($0) && !isPrivate(contacts[$0]?["service"] ?? "") })
  }

  /// The `collaborates` ties in force between one service or its contacts and another's (or within
  /// one, when both are the same).
  func tieCount(_ s: String, _ t: String) -> Int {
    ties.filter { tie in
      guard tie["kind"] == "collaborates" else { return false }
      let (a, b) = (unit(tie["a"]), unit(tie["b"]))
      return (a == s && b == t) || (a == t && b == s)
    }.count
  }

  /// The referrals between two units, either way, accepted on a day in (d − 365, d].
  func acceptedReferrals(_ s: String, _ t: String) -> Int {
    referrals.values.filter { referral in
      guard outcome(referral) == "accepted", let answered = referral.day("answered"),
        answered > d - 365
      else { return false }
      let (a, b) = (unit(referral["from"]), unit(referral["to"]))
      return (a == s && b == t) || (a == t && b == s)
    }.count
  }

  func isLinked(_ s: String, _ t: String) -> Bool {
    tieCount(s, t) > 0 || acceptedReferrals(s, t) > 0
  }

  /// Contacts employed in a third service with ties to both sides, in order of id.
  func bridges(_ s: String, _ t: String) -> [String] {
    workingContacts.filter { contact in
      let home = contacts[contact]?["service"]
      if home == s || home == t { return false }
      let others = ties.compactMap { tie -> String? in
        guard tie["kind"] == "collaborates" else { return nil }
        if tie["a"] == contact { return unit(tie["b"]) }
        if tie["b"] == contact { return unit(tie["a"]) }
        return nil
      }
      return others.contains(s) && others.contains(t)
    }
  }

  func sharedFamilies(_ s: String, _ t: String) -> Int {
    serving.values.filter { $0.contains(s) && $0.contains(t) }.count
  }

  private func isCoordination(_ service: String) -> Bool {
    services[service]?["sector"] == "coordination"
  }

  func siloFindings() -> [NaiveFinding] {
    let open = workingServices
    var found: [NaiveFinding] = []
    var linked: Set<String> = []
    for (index, s) in open.enumerated() {
      for t in open[(index + 1)...] {
        if isLinked(s, t) {
          linked.formUnion([s, t])
          continue
        }
        let shared = sharedFamilies(s, t)
        if shared == 0 || isCoordination(s) || isCoordination(t) { continue }
        let bridges = bridges(s, t)
        if bridges.isEmpty {
          found.append(
            finding(
              "silo.unlinked", shared >= 5 ? "high" : shared >= 2 ? "medium" : "low", thing(s),
              area: area(ofService: s), related: [thing(t)]))
        } else if bridges.count == 1 {
          found.append(
            finding(
              "silo.single-bridge", shared >= 5 ? "medium" : "low", thing(bridges[0]),
              area: area(ofService: unit(bridges[0]) ?? ""), related: [thing(s), thing(t)]))
        }
      }
    }
    for s in open where !linked.contains(s) {
      let families = serving.values.filter { $0.contains(s) }.count
      if families == 0 { continue }
      found.append(
        finding(
          "silo.isolated", families >= 5 ? "high" : "medium", thing(s), area: area(ofService: s)))
    }
    return found + keyPeople()
  }

  /// silo.key-person
  private func keyPeople() -> [NaiveFinding] {
    let graph = NaiveGraph(self)
    return workingContacts.compactMap { contact in
      let own = graph.parts(without: nil).first { $0.contains(contact) } ?? []
      var parts = graph.parts(without: contact).filter { own.contains($0[0]) }
        .map { part in part.filter { services[$0] != nil } }.filter { !$0.isEmpty }
      if parts.count < 2 { return nil }
      // Each part is in order of id, so its first service is its smallest.
      parts.sort { a, b in a.count == b.count ? naivePrecedes(a[0], b[0]) : a.count > b.count }
      let cutOff = parts.dropFirst().flatMap { $0 }
      return finding(
        "silo.key-person", cutOff.count >= 3 ? "high" : "medium", thing(contact),
        area: area(ofService: unit(contact) ?? ""), related: cutOff.map { thing($0) })
    }
  }
}
