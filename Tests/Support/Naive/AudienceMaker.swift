/// What a `RandomAudiences` is made with: the services, the families, and who is who to whom.
struct AudienceMaker {
  /// What decides nothing, but has to be told as it stands.
  static let plain: [String: [(column: String, text: String)]] = [
    "services": [
      ("min_age", "6"), ("max_age", "17"), ("response_time", "10bd"), ("opened", "2001-02-03"),
      ("closed", "2099-01-02"),
    ],
    "needs": [("urgency", "urgent")],
    "responsibilities": [
      ("accepted", "2024-05-06"), ("part", "lead"), ("reason", "no-capacity"),
    ],
    "referrals": [("due", "2099-01-03"), ("reason", "other")],
    "agreements": [("done", "2099-01-04"), ("dropped", "2099-01-05")],
    "goals": [
      ("target", "2099-01-06"), ("achieved", "2099-01-07"), ("dropped", "2099-01-08"),
    ],
    "moments": [("weight", "turning-point")],
    "deadlines": [
      ("roll", "next"), ("basis", "local"), ("url", "https://example.org"),
      ("valid_from", "2001-01-01"), ("valid_until", "2099-01-09"), ("name_nb", "Frist"),
      ("name_nn", "Fristen"), ("name_en", "Term"),
    ],
  ]

  var random: Seeded
  let d: Int
  var tables: [String: [[String: String]]] = [:]
  private var keys: Set<[String]> = []
  private var words = 0
  /// The first two are those that most is told to.
  var services: [String] = []
  var staff: [String: [String]] = [:]
  var families: [String] = []
  /// Who is of each family on some day.
  var members: [String: [String]] = [:]

  init(seed: UInt64) {
    random = Seeded(seed)
    d = random.pick(NetworkMaker.startDays)
  }

  mutating func make() {
    if random.chance(20) {
      for kind in NaiveDeadlines.defaultKinds {
        add("deadlines", ["kind": kind, "length": "3w", "law": word("law")], key: [kind])
      }
    }
    makeServices()
    for _ in 0..<random.number(2...4) { makeFamily() }
    makeHomes()
    makeKin()
    for family in families { makeWork(family) }
    let all = services + staff.keys.sorted().flatMap { staff[$0] ?? [] }
    for _ in 0..<random.number(1...6) {
      let ends = naiveSorted([random.pick(all), random.pick(all)])
      if ends.count == 2 { addTie(ends[0], ends[1], "collaborates") }
    }
  }

  // MARK: Small things

  /// A word that occurs once.
  mutating func word(_ kind: String) -> String {
    words += 1
    return "zq\(kind)\(words)"
  }

  mutating func maybe(_ percent: Int, _ kind: String) -> String {
    random.chance(percent) ? word(kind) : ""
  }

  /// An id such as those that are given anew, or a word.
  mutating func id(_ letter: String, _ own: Int) -> String {
    while random.chance(own) {
      let id = letter + String(random.number(1...9))
      if keys.insert(["id", id]).inserted { return id }
    }
    return word(random.pick(["B", "k", "æ"]) + letter)
  }

  @discardableResult
  mutating func add(_ table: String, _ row: [String: String], key: [String]) -> Bool {
    guard keys.insert([table] + key).inserted else { return false }
    var row = row
    for (column, text) in Self.plain[table] ?? [] where row[column] == nil && random.chance(40) {
      row[column] = text
    }
    tables[table, default: []].append(row.filter { !$0.value.isEmpty })
    return true
  }

  mutating func day(_ days: ClosedRange<Int>) -> String { NaiveDay.text(d + random.number(days)) }

  /// First and last day; a few have ended, a few are still to come.
  mutating func interval() -> (from: String, until: String) {
    switch random.number(0...19) {
    case 0...5: ("", random.pick(["", "", day(0...90)]))
    case 6...14: (day(-900...0), random.pick(["", "", "", day(0...1)]))
    case 15, 16: (day(-900 ... -400), day(-399 ... -1))
    case 17: (day(0...0), "")
    case 18: (day(1...60), "")
    default: ("", day(-90 ... -1))
    }
  }

  // MARK: Services

  private mutating func makeServices() {
    var sectors = [random.pick(["nav", "school", "health"]), random.pick(["housing", "school"])]
    sectors += [random.pick(["health", "nav", "child-welfare"])]
    if random.chance(80) { sectors.append("coordination") }
    if random.chance(70) { sectors.append("child-welfare") }
    if random.chance(40) { sectors.append("private") }
    for sector in sectors {
      let service = id("p", 40)
      services.append(service)
      add(
        "services",
        [
          "id": service, "name": word("name"), "sector": sector, "area": maybe(40, "area"),
          "domains": random.words(NetworkMaker.domains, upTo: 3),
        ], key: [service])
      for _ in 0..<random.number(0...2) {
        let contact = id("p", 40)
        let (from, until) = interval()
        staff[service, default: []].append(contact)
        add(
          "contacts",
          [
            "id": contact, "name": word("name"), "service": service, "from": from, "until": until,
            "role": random.chance(25) ? "coordinator" : maybe(60, "role"),
            "phone": maybe(80, "phone"), "email": maybe(80, "mail"),
          ], key: [contact])
      }
    }
  }

  // MARK: Families

  private mutating func makeFamily() {
    let family = id("p", 40)
    families.append(family)
    add(
      "families",
      [
        "id": family, "alias": word("alias"), "area": maybe(50, "area"),
        "enrolled": random.pick(["", day(-1500 ... -900)]),
        "closed": random.chance(7) ? day(-60...30) : "",
      ], key: [family])
    for place in 0..<random.number(1...4) {
      let person = id("p", 10)
      members[family, default: []].append(person)
      let isAdult = place == 0 || random.chance(35)
      let (from, until) = random.chance(85) ? ("", "") : interval()
      add(
        "people",
        [
          "id": person, "family": family, "alias": word("alias"), "born": born(isAdult),
          "role": random.chance(12) ? "" : isAdult ? "adult" : "child", "from": from,
          "until": until,
        ], key: [person])
    }
  }

  /// Children about 12, 16 or 18 most often, some of an unknown age, some of whom only the month is
  /// known.
  private mutating func born(_ isAdult: Bool) -> String {
    if random.chance(isAdult ? 25 : 12) { return "" }
    let ages = isAdult ? [16, 18, 25, 30, 40, 60] : [12, 12, 16, 16, 16, 18, 3, 8]
    let (year, month, day) = NaiveDay.civil(
      d + random.pick([-200, -60, -20, -2, -1, 0, 0, 1, 2, 30]))
    let born = year - random.pick(ages)
    let last = NaiveDay.length(ofMonth: month, in: born)
    let text = NaiveDay.text(NaiveDay.number(born, month, min(day, last)))
    return random.chance(25) ? String(text.prefix(7)) : text
  }

  /// Two homes, or another one than before.
  private mutating func makeHomes() {
    for (place, row) in (tables["people"] ?? []).enumerated() where random.chance(25) {
      for _ in 0..<random.number(1...2) {
        let family = random.pick(families)
        if family == row["family"] { continue }
        let (from, until) = interval()
        add(
          "homes", ["person": row.text("id"), "family": family, "from": from, "until": until],
          key: [row.text("id"), family, from])
        if members[family]?.contains(row.text("id")) != true {
          members[family, default: []].append(row.text("id"))
        }
      }
      if row.text("from").isEmpty, random.chance(35) {
        let left = day(-40 ... -1)
        tables["people"]?[place]["until"] = left
      }
    }
  }

  private mutating func makeKin() {
    let relations = ["parent", "grandparent", "foster-parent", "sibling", "partner", "other"]
    let roles = tables["people"] ?? []
    for family in families {
      let own = roles.filter { members[family]?.contains($0.text("id")) == true }
      for one in own {
        for other in own where one["role"] == "child" && other["role"] == "adult" {
          if random.chance(35) { continue }
          let isTurned = random.chance(30)
          let (a, b) = isTurned ? (other, one) : (one, other)
          let relation = random.chance(40) ? random.pick(relations) : isTurned ? "child" : "parent"
          addTie(a.text("id"), b.text("id"), "kin", relation: relation)
        }
      }
      for _ in 0..<2 {
        let (a, b) = (random.pick(own).text("id"), random.pick(roles).text("id"))
        if a != b, random.chance(50) { addTie(a, b, "kin", relation: random.pick(relations)) }
      }
    }
  }

  mutating func addTie(_ a: String, _ b: String, _ kind: String, relation: String = "") {
    let (from, until) = kind == "kin" && random.chance(80) ? ("", "") : interval()
    add(
      "ties",
      [
        "a": a, "b": b, "kind": kind, "relation": relation, "from": from, "until": until,
        "support": random.words(["administrative", "practical", "emotional"], upTo: 2),
        "strength": random.pick(["", "strong", "strained"]), "trust": random.pick(["", "1", "5"]),
        "last_contact": random.chance(30) ? day(-90...0) : "",
      ], key: [a, b, kind, from, relation])
  }
}
