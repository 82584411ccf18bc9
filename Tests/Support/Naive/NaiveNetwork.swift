/// A bundle as it stands on one day: who exists, which ties and responsibilities are in force.
struct NaiveNetwork {
  let d: Int
  /// The bundle itself, to be asked of another day.
  let bundle: PlainBundle
  var families: [String: NaiveRow] = [:]
  var people: [String: NaiveRow] = [:]
  var services: [String: NaiveRow] = [:]
  var contacts: [String: NaiveRow] = [:]
  var needs: [String: NaiveRow] = [:]
  var referrals: [String: NaiveRow] = [:]
  var goals: [String: NaiveRow] = [:]
  var agreements: [String: NaiveRow] = [:]
  var homes: [NaiveRow] = []
  var consents: [NaiveRow] = []
  var responsibilities: [NaiveRow] = []
  var activities: [NaiveRow] = []
  var rules: [NaiveDeadlines.Rule]
  /// The ties in force on the day.
  var ties: [NaiveRow] = []
  /// The people whose home each family is on the day, in order of id.
  var members: [String: [String]] = [:]
  /// The contacts of each service, employed or not, in order of id.
  var staff: [String: [String]] = [:]
  /// All responsibilities of each need.
  var responsibilitiesOfNeed: [String: [NaiveRow]] = [:]
  /// Open families in order of id.
  var openFamilies: [String] = []
  /// Needs that are open, of families that are, in order of id.
  var openNeeds: [String] = []
  /// The services that serve each open family on the day, in order of id.
  var serving: [String: [String]] = [:]

  init(_ bundle: PlainBundle, asOf: Int) {
    d = asOf
    self.bundle = bundle
    rules = NaiveDeadlines.rules(bundle)

    func byId(_ table: String) -> [String: NaiveRow] {
      var result: [String: NaiveRow] = [:]
      for row in bundle.rows(table) { result[row["id"] ?? ""] = NaiveRow(row) }
      return result
    }
    /// Equal rows are one row.
    func distinct(_ rows: [[String: String]]) -> [NaiveRow] {
      var seen: Set<[String: String]> = []
      return rows.filter { seen.insert($0).inserted }.map { NaiveRow($0) }
    }

    families = byId("families")
    people = byId("people")
    services = byId("services")
    contacts = byId("contacts")
    needs = byId("needs")
    referrals = byId("referrals")
    goals = byId("goals")
    agreements = byId("agreements")
    homes = distinct(bundle.rows("homes"))
    consents = distinct(bundle.rows("consents"))
    responsibilities = distinct(bundle.rows("responsibilities"))
    activities = distinct(bundle.rows("activities"))

    for id in naiveSorted(people.keys) {
      if let family = home(id) { members[family, default: []].append(id) }
    }
    for id in naiveSorted(contacts.keys) {
      staff[contacts[id]?["service"] ?? "", default: []].append(id)
    }
    for row in responsibilities { responsibilitiesOfNeed[row["need"], default: []].append(row) }

    let allTies = distinct(
      bundle.rows("ties").map { row in
        var row = row.filter { !$0.value.isEmpty }
        // A collaboration has no direction: the smaller id stands first.
        if row["kind"] == "collaborates", let a = row["a"], let b = row["b"], naivePrecedes(b, a) {
          row["a"] = b
          row["b"] = a
        }
        return row
      })
    ties = allTies.filter { isActive($0) && exists($0["a"]) && exists($0["b"]) }
    openFamilies = naiveSorted(families.keys.filter { isFamilyOpen($0) })
    openNeeds = naiveSorted(
      needs.keys.filter { id in isNeedOpen(id) && isFamilyOpen(needs[id]?["family"] ?? "") })
    for id in openFamilies { serving[id] = servingServices(id) }
  }

  // MARK: Who exists

  func isActive(_ row: NaiveRow) -> Bool {
    if let from = row.day("from"), from > d { return false }
    if let until = row.day("until"), until < d { return false }
    return true
  }

  /// Started by the day and not closed on it or before.
  func isOpen(_ row: NaiveRow, started column: String) -> Bool {
    if let start = row.day(column), start > d { return false }
    if let closed = row.day("closed"), closed <= d { return false }
    return true
  }

  func isFamilyOpen(_ id: String) -> Bool {
    guard let row = families[id] else { return false }
    return isOpen(row, started: "enrolled")
  }

  func isServiceOpen(_ id: String) -> Bool {
    guard let row = services[id] else { return false }
    return isOpen(row, started: "opened")
  }

  func isEmployed(_ id: String) -> Bool {
    guard let row = contacts[id] else { return false }
    return isActive(row) && isServiceOpen(row["service"])
  }

  /// Whether somebody exists on the day: contact employed, service or family open.
  func exists(_ id: String) -> Bool {
    if families[id] != nil { return isFamilyOpen(id) }
    if people[id] != nil { return home(id).map { isFamilyOpen($0) } ?? false }
    if services[id] != nil { return isServiceOpen(id) }
    return isEmployed(id)
  }

  /// Whether the person is of the family's household on the day.
  func isOfHousehold(_ person: String, _ family: String) -> Bool {
    if let row = people[person], row["family"] == family, isActive(row) { return true }
    return homes.contains { $0["person"] == person && $0["family"] == family && isActive($0) }
  }

  /// Where the person is at home on the day: the family of the person's own row, else the smallest
  /// id of the other households; nil when of none.
  func home(_ person: String) -> String? {
    guard let own = people[person]?["family"] else { return nil }
    if isOfHousehold(person, own) { return own }
    return naiveSorted(homes.filter { $0["person"] == person && isActive($0) }.map { $0["family"] })
      .first
  }

  func isNeedOpen(_ id: String) -> Bool {
    guard let need = needs[id] else { return false }
    return isOpen(need, started: "raised")
  }

  /// The needs of a person that are open, whichever family they stand in.
  func openNeeds(person: String) -> [String] {
    needs.keys.filter { needs[$0]?["person"] == person && isNeedOpen($0) }
  }

  func kind(_ id: String) -> String {
    if families[id] != nil { return "family" }
    if people[id] != nil { return "person" }
    if services[id] != nil { return "service" }
    return "contact"
  }

  func thing(_ id: String) -> NaiveThing { NaiveThing(kind(id), id) }

  /// The service of a contact, a service itself; nil of a family or person.
  func unit(_ id: String) -> String? {
    if services[id] != nil { return id }
    return contacts[id]?["service"]
  }

  func isPrivate(_ service: String) -> Bool { services[service]?["sector"] == "private" }

  func isChild(_ person: String) -> Bool {
    guard let row = people[person] else { return false }
    // Who is not born yet is no child that anybody could see.
    if let born = row.day("born") { return born <= d && NaiveDay.age(born: born, on: d) < 18 }
    return row["role"] == "child"
  }

  /// The families's area, nil when it has none.
  func area(ofFamily id: String) -> String? {
    let area = families[id]?["area"] ?? ""
    return area.isEmpty ? nil : area
  }

  /// The service's area, nil when it is everywhere.
  func area(ofService id: String) -> String? {
    let area = services[id]?["area"] ?? ""
    return area.isEmpty ? nil : area
  }

  // MARK: What is in force

  /// The responsibilities in force for a need.
  func inForce(need: String) -> [NaiveRow] {
    (responsibilitiesOfNeed[need] ?? []).filter { row in
      if let declined = row.day("declined"), declined <= d { return false }
      let actor = row["actor"]
      let family = needs[need]?["family"] ?? ""
      let isThere = people[actor] == nil ? exists(actor) : isOfHousehold(actor, family)
      return isActive(row) && isThere
    }
  }

  /// The responsibilities in force for the family's open needs.
  func inForce(family: String) -> [NaiveRow] {
    naiveSorted(needs.keys.filter { needs[$0]?["family"] == family && isNeedOpen($0) })
      .flatMap { inForce(need: $0) }
  }

  /// The `serves` ties in force to a family itself or to any member.
  func servesTies(family: String) -> [NaiveRow] {
    ties.filter { tie in
      tie["kind"] == "serves"
        && (tie["b"] == family || members[family, default: []].contains(tie["b"]))
    }
  }

  /// The `serves` ties in force to one person.
  func servesTies(person: String) -> [NaiveRow] {
    ties.filter { $0["kind"] == "serves" && $0["b"] == person }
  }

  private func servingServices(_ family: String) -> [String] {
    var found: Set<String> = []
    for tie in servesTies(family: family) {
      if let service = unit(tie["a"]) { found.insert(service) }
    }
    for row in inForce(family: family) {
      if let service = unit(row["actor"]) { found.insert(service) }
    }
    return naiveSorted(found.filter { !isPrivate($0) })
  }
}
