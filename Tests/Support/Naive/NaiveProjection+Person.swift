/// What somebody of a family sees.
extension NaiveProjection {
  /// Whether the person is a child: by the birth where it is known, else by the role.
  private func isChild(_ person: String) -> Bool {
    guard let row = network.people[person] else { return false }
    return row.day("born").map { NaiveDay.age(born: $0, on: t) < 18 } ?? (row["role"] == "child")
  }

  /// 12 or more; who is of no known age counts as that.
  private func isTwelve(_ person: String) -> Bool {
    network.people[person]?.day("born").map { NaiveDay.age(born: $0, on: t) >= 12 } ?? true
  }

  // An adult, or a child who is known to be 12.
  func mayAsk(_ person: String) -> Bool {
    !isChild(person) || network.people[person]?.day("born") != nil && isTwelve(person)
  }

  /// The areas of life that a row is about: a goal's own and its need's.
  private func areas(_ table: String, _ row: Row) -> Set<String> {
    let own = ["needs", "goals"].contains(table) ? row["domain"] : nil
    return Set([own, area(row)].compactMap { $0 })
  }

  private func maySee(_ table: String, _ row: Row, _ person: String, _ family: String) -> Bool {
    // Rows of the family that name nobody of another household; a tie between kin has two ends.
    guard self.family(table, row) == family, !namesOthers(table, row, family) else { return false }
    // A notice never; moments and consents not at all; no line between services.
    if table == "referrals", isNotice(row) { return false }
    if row["kind"] == "collaborates", table == "ties" { return false }
    let (areas, people) = (areas(table, row), people(table, row))
    let others = people.subtracting([person])
    // Safety: only what names the one who asks, and nobody else.
    if areas.contains("safety"), people != [person] { return false }
    // A child sees only what names nobody else, but all who do something about a need of its own.
    let isOwn = table == "responsibilities" && need(row)?["person"] == person
    if isChild(person), !others.isEmpty, !isOwn { return false }
    // Health: nothing that names another of 12 or more.
    let namesOld = others.contains { isTwelve($0) }
    if namesOld, !areas.isDisjoint(with: ["mental-health", "physical-health"]) { return false }
    // Without an area: not another of 12 or more beside a service of health or child welfare.
    let isBeside = units(table, row).contains {
      ["health", "child-welfare"].contains(network.services[$0]?["sector"] ?? "")
    }
    return !(areas.isEmpty && namesOld && isBeside)
  }

  func keep(forPerson person: String, of family: String) {
    keep("families") { $0["id"] == family }
    keep("needs") { maySee("needs", $0, person, family) }
    // What belongs to a need, a referral or a goal that is not kept goes with it.
    let needs = keptIds("needs")
    for name in ["responsibilities", "referrals", "activities", "goals", "agreements"] {
      keep(name) {
        maySee(name, $0, person, family) && (need($0) == nil || needs.contains($0.text("need")))
      }
    }
    let referrals = keptIds("referrals")
    kept.tables["agreements"]?.removeAll {
      referral($0) != nil && !referrals.contains($0.text("referral"))
    }
    keep("ties") { maySee("ties", $0, person, family) }
    // Services and contacts: those that something kept names.
    keepActors { _ in false }
    tellCells()
    for row in told.rows("ties").indices where told.rows("ties")[row]["b"] != person {
      // How a tie feels is told of the person's own.
      told.tables["ties"]?[row]["trust"] = nil
      told.tables["ties"]?[row]["strength"] = nil
    }
    for row in told.rows("contacts").indices {
      // Phone numbers stay, e-mail addresses do not.
      told.tables["contacts"]?[row]["email"] = nil
    }
    // All of the family are shown, and no other household.
    let members = homes.filter { $0.value == family }.map { [$0.key, family] }
    tellPeople(Set(members), withBirth: Set(members.map { $0[0] }))
  }
}
