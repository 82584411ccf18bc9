/// Which services have part in a family, and who of them may tell whom.
extension NaiveProjection {
  // Part in a family: a tie to it or to somebody at home there, something to do for a need of it, a
  // referral of it either way, begun by the day. A notice gives no part.
  func everyPart() -> Set<[String]> {
    var found: Set<[String]> = []
    for tie in rows("ties") where tie["kind"] == "serves" && (tie.day("from") ?? t) <= t {
      found.insert([tie.text("a"), family("ties", tie) ?? ""])
    }
    for row in rows("responsibilities") where (row.day("from") ?? t) <= t {
      found.insert([row.text("actor"), family("responsibilities", row) ?? ""])
    }
    for row in rows("referrals") where !isNotice(row) && (row.day("sent") ?? t) <= t {
      for end in ["from", "to"] { found.insert([row.text(end), row.text("family")]) }
    }
    return found
  }

  func hasPart(_ service: String, _ family: String) -> Bool {
    parts.contains { $0[1] == family && network.unit($0[0]) == service }
  }

  // What was consented to before a 16th birthday ends with it, for that person.
  private func hasLapsed(_ consent: Row, _ person: String) -> Bool {
    guard let born = network.people[person]?.day("born") else { return false }
    let birthday = NaiveDay.birthday(born, age: 16)
    return (consent.day("given") ?? t) < birthday && birthday <= t
  }

  // One service may tell another of people and an area of life by a consent that is for the whole
  // family or for the only one of them, and for all areas or for this one (for all, where there is
  // none).
  private func mayTell(
    _ x: String, _ y: String, _ family: String, _ people: Set<String>, _ area: String?,
    onlyByName: Bool = false
  ) -> Bool {
    (consents[[family, x, y]] ?? []).contains { consent in
      let areas = consent.text("domains").split(separator: " ").map(String.init)
      if !consent.text("person").isEmpty, people != [consent.text("person")] { return false }
      if !areas.isEmpty, area.map({ areas.contains($0) }) != true { return false }
      if onlyByName, let area, !areas.contains(area) { return false }
      return !people.contains { hasLapsed(consent, $0) }
    }
  }

  // Anything at all, of anybody: but not of somebody who was under 16 then and is no longer.
  func mayTellSomething(_ x: String, _ y: String, _ family: String) -> Bool {
    (consents[[family, x, y]] ?? []).contains {
      $0.text("person").isEmpty || !hasLapsed($0, $0.text("person"))
    }
  }

  /// Open: services are named, the family is shown, nobody of another household is named, and each
  /// at the table is named itself or may be told by each that is.
  func isOpen(_ table: String, _ row: Row, _ services: [String]) -> Bool {
    guard !(table == "referrals" && isNotice(row)), let family = family(table, row),
      keptIds("families").contains(family), !namesOthers(table, row, family)
    else { return false }
    let (units, people, area) = (units(table, row), people(table, row), area(row))
    return !units.isEmpty
      && services.allSatisfy { y in
        units.contains(y) || units.allSatisfy { mayTell($0, y, family, people, area) }
      }
  }

  // A coordinator has a need from the family itself: one that has part in it, by its sector or by a
  // contact with that role who has part, and may tell each other at the table. What is most
  // sensitive has to be named in the consent.
  func coordinatorHas(_ need: Row, _ services: [String]) -> Bool {
    let (family, person, area) = (need.text("family"), need.text("person"), need.text("domain"))
    let isSensitive = ["mental-health", "physical-health", "safety"].contains(area)
    return keptIds("families").contains(family)
      && network.services.keys.contains { x in
        let coordinates =
          network.services[x]?["sector"] == "coordination"
          || parts.contains {
            $0[1] == family && network.contacts[$0[0]]?["role"] == "coordinator"
              && network.unit($0[0]) == x
          }
        return coordinates && hasPart(x, family)
          && services.allSatisfy {
            $0 == x
              || mayTell(
                x, $0, family, person.isEmpty ? [] : [person], area, onlyByName: isSensitive)
          }
      }
  }
}
