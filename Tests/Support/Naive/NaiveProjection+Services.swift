/// What those see who sit at a table.
extension NaiveProjection {
  func keepForServices(_ table: [String]) {
    // Families: each at the table has part, and each may tell each other something.
    keep("families") { row in
      table.allSatisfy { y in
        hasPart(y, row.text("id"))
          && table.allSatisfy { $0 == y || mayTellSomething(y, $0, row.text("id")) }
      }
    }
    keep("referrals") { isOpen("referrals", $0, table) }
    // Needs: something open is about it, or a coordinator has it.
    let done = rows("responsibilities").filter { isOpen("responsibilities", $0, table) }
    let about = Set((done + kept.rows("referrals")).map { $0.text("need") })
    keep("needs") { about.contains($0.text("id")) || coordinatorHas($0, table) }
    let (needs, referrals) = (keptIds("needs"), keptIds("referrals"))
    // Responsibilities: open, or the family's own for a need that is kept.
    keep("responsibilities") { row in
      done.contains(row)
        || needs.contains(row.text("need"))
          && homes[row.text("actor")].map { $0 == family("responsibilities", row) } == true
    }
    // Activities and agreements: open, or for a need and of no service, nor of another family;
    // never of a need or a referral that is not kept.
    for name in ["activities", "agreements"] {
      keep(name) { row in
        (isOpen(name, row, table)
          || units(name, row).isEmpty && need(row) != nil
            && !namesOtherFamily(name, row, row.text("family")))
          && (needs.contains(row.text("need")) || need(row) == nil)
          && (referrals.contains(row.text("referral")) || referral(row) == nil)
      }
    }
    // Goals of a need, of the same person and area; moments of a goal, of the same person.
    keep("goals") { row in
      guard let need = need(row) else { return false }
      return needs.contains(need.text("id")) && row.text("person") == need.text("person")
        && row["domain"] == need["domain"]
    }
    let goals = keptIds("goals")
    keep("moments") { row in
      guard let goal = goal(row) else { return false }
      return goals.contains(goal.text("id")) && row.text("person") == goal.text("person")
    }
    keep("ties") { $0["kind"] == "serves" && isOpen("ties", $0, table) }
    let (members, named) = shownMembers()
    keepTiesAndConsents(table, members)
    // Services and contacts: those at the table, and those that something kept names.
    keepActors { table.contains($0) }
    tellCells()
    for row in told.rows("contacts").indices {
      // Phone and e-mail only of those at the table.
      if table.contains(told.rows("contacts")[row].text("service")) { continue }
      told.tables["contacts"]?[row]["phone"] = nil
      told.tables["contacts"]?[row]["email"] = nil
    }
    for row in told.rows("ties").indices {
      // How a tie feels is told of none.
      told.tables["ties"]?[row]["trust"] = nil
      told.tables["ties"]?[row]["strength"] = nil
    }
    for row in told.rows("needs").indices where told.rows("needs")[row]["outcome"] == "moved" {
      // That it went on to somebody else is not told.
      told.tables["needs"]?[row]["outcome"] = nil
    }
    tellPeople(members, withBirth: named)
  }

  /// The people that are shown, each with the household, and those that something names.
  private func shownMembers() -> (members: Set<[String]>, named: Set<String>) {
    // In each household of which something names them, kin and consents apart.
    var members: Set<[String]> = []
    for name in Self.actors.keys where name != "consents" {
      for row in kept.rows(name) {
        for person in named(name, row) where network.people[person] != nil {
          members.insert([person, family(name, row) ?? ""])
        }
      }
    }
    let named = Set(members.map { $0[0] })
    // And grown-ups of the same household who are a parent of such a one, by a tie of the day.
    for member in members {
      for tie in rows("ties") where tie["kind"] == "kin" && tie.isActive(on: t) {
        let ends = tie["relation"] == "parent" ? ["a", "b"] : ["b", "a"]
        guard ["parent", "child"].contains(tie.text("relation")), tie[ends[0]] == member[0] else {
          continue
        }
        let parent = tie.text(ends[1])
        if network.people[parent]?["role"] == "adult", network.isOfHousehold(parent, member[1]) {
          members.insert([parent, member[1]])
        }
      }
    }
    return (members, named)
  }

  private func keepTiesAndConsents(_ table: [String], _ members: Set<[String]>) {
    let people = Set(members.map { $0[0] })
    let families = keptIds("families")
    let serves = kept.rows("ties")
    keep("ties") { tie in
      switch tie["kind"] {
      // Both at the table.
      case "collaborates":
        ["a", "b"].allSatisfy { network.unit(tie.text($0)).map { table.contains($0) } == true }
      // Both are shown, and what they are to each other is no service's business.
      case "kin":
        people.contains(tie.text("a")) && people.contains(tie.text("b"))
          && ["parent", "child", "sibling", "grandparent"].contains(tie.text("relation"))
      default: serves.contains(tie)
      }
    }
    // Between two at the table, active on the day, for a person who is shown or for all.
    let active = Set(consents.values.joined())
    keep("consents") { row in
      active.contains(row) && families.contains(row.text("family"))
        && table.contains(row.text("from_service")) && table.contains(row.text("to_service"))
        && (row.text("person").isEmpty
          || members.contains([row.text("person"), row.text("family")]))
    }
  }
}
