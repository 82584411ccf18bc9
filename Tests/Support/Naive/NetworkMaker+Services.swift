/// Services, the people who work there, and who has to do with whom.
extension NetworkMaker {
  private static let ages = [
    ("", ""), ("", ""), ("0", "17"), ("", "17"), ("18", ""), ("18", "66"), ("16", "25"),
    ("0", "23"),
    ("6", "15"), ("17", "24"), ("24", ""), ("", "5"), ("18", "23"), ("0", "5"),
  ]
  static let lengths = ["7d", "3w", "1m", "2m", "10bd", "1bd", "30d", "5bd", "1w", "14d", "3m"]

  mutating func makeDeadlines() {
    let names = ["decision", "school-place", "housing", "local-kind"]
    guard mood == .ownDeadlines || random.chance(10) else {
      kinds = NaiveDeadlines.defaultKinds
      return
    }
    for kind in names where random.chance(70) {
      for _ in 0..<random.number(1...3) {
        let from = maybe(70) { $0.past() }
        let until = maybe(40) { $0.after(from) }
        let isNew = add(
          "deadlines",
          [
            "kind": kind, "length": random.pick(Self.lengths),
            "roll": random.pick(["next", "none"]),
            "basis": random.pick(["statute", "regulation", "guideline", "local"]),
            "law": random.pick(["", "lov § 1, andre ledd"]), "valid_from": text(from),
            "valid_until": text(until), "name_nb": "Frist", "name_nn": "Frist", "name_en": "Term",
          ], key: [kind, text(from)])
        if isNew, !kinds.contains(kind) { kinds.append(kind) }
      }
    }
    if kinds.isEmpty { kinds = NaiveDeadlines.defaultKinds }
  }

  mutating func makeServices() {
    let count: Int =
      switch mood {
      case .crowd: random.number(2...4)
      case .tree: random.number(5...9)
      default: random.chance(3) ? 0 : random.number(1...8)
      }
    for number in 0..<count {
      let service = id("s", number)
      services.append(service)
      let isVolunteers = random.chance(mood == .volunteers ? 75 : 5)
      let isCoordination = random.chance(mood == .crowd ? 20 : 5)
      let isSteady = mood == .crowd || random.chance(70)
      let opened = isSteady ? nil : maybe(60) { $0.near() }
      let closed = isSteady ? nil : maybe(50) { $0.after(opened) }
      let (minAge, maxAge) = random.pick(Self.ages)
      if let age = Int(maxAge) { maxAges.append(age) }
      // School years decide for those who leave a school.
      let isSchool = !maxAge.isEmpty && random.chance(25)
      let sector =
        isVolunteers
        ? "volunteers"
        : isCoordination
          ? "coordination"
          : isSchool ? random.pick(["school", "kindergarten"]) : random.pick(Self.sectors)
      add(
        "services",
        [
          "id": service, "name": "Tjeneste «\(number)», æøå",
          "sector": sector,
          "area": random.pick(Self.areas), "domains": random.words(Self.domains, upTo: 5),
          "min_age": minAge, "max_age": maxAge,
          "response_time": random.chance(40) ? "" : random.pick(Self.lengths),
          "opened": text(opened),
          "closed": text(closed),
        ], key: [service])
    }
  }

  mutating func makeContacts() {
    for (place, service) in services.enumerated() {
      for number in 0..<random.number(mood == .tree ? 1...3 : 0...4) {
        let contact = id("c", place * 10 + number)
        contacts.append(contact)
        let role =
          random.chance(mood == .wellKept ? 40 : 12)
          ? "coordinator" : random.pick(["", "lærer", "Coordinator", "saksbehandler"])
        if role == "coordinator" { coordinators.append(contact) }
        let (from, until) = random.chance(50) ? (nil, nil) : interval(ends: 45)
        add(
          "contacts",
          [
            "id": contact, "name": "Kontakt \(number) \"K\"", "service": service, "role": role,
            "from": text(from), "until": text(until),
            "phone": random.pick(["", "+47 900 00 000"]),
            "email": random.pick(["", "k@example.org"]),
          ], key: [contact])
      }
    }
  }

  /// Somebody who does things: a service or a contact.
  mutating func worker() -> String {
    contacts.isEmpty || random.chance(35) ? random.pick(services) : random.pick(contacts)
  }

  mutating func makeTies() {
    let people = families.flatMap { members[$0] ?? [] }
    if people.count > 1 {
      for _ in 0..<random.number(0...4) {
        let (a, b) = (random.pick(people), random.pick(people))
        let relation = random.pick([
          "parent", "partner", "sibling", "grandparent", "foster-parent", "child", "other",
        ])
        if a != b { addTie(a, b, "kin", relation) }
        // One may be another's in two ways: a grandmother who is the foster mother too.
        if a != b, random.chance(20) { addTie(a, b, "kin", "foster-parent") }
      }
    }
    if services.isEmpty { return }

    let most = mood == .crowd ? 40 : mood == .wellKept ? 8 : 24
    for _ in 0..<random.number(most / 4...most) {
      // A person has a transition only where the service itself serves the person.
      let b =
        people.isEmpty || random.chance(mood == .young ? 20 : 45)
        ? random.pick(families) : random.pick(people)
      addTie(worker(), b, "serves", "")
    }
    if mood == .tree {
      // Each contact holds on to one other: few circles, many who are alone in the middle.
      for contact in contacts where random.chance(60) {
        let other = random.pick(services)
        addTie(contact, other, "collaborates", "")
      }
    }
    if mood == .crowd, random.chance(50) { makeBridge() }
    for _ in 0..<random.number(mood == .crowd ? 0...3 : 0...8) {
      let (a, b) = (worker(), worker())
      if a != b { addTie(a, b, "collaborates", "") }
    }
  }

  /// Two services that both serve every family, and somebody in a third who knows them both.
  private mutating func makeBridge() {
    guard services.count > 2 else { return }
    for service in services.prefix(2) {
      for family in families { addTie(service, family, "serves", "") }
    }
    let others = contacts.filter { contact in
      tables["contacts"]?.contains { $0["id"] == contact && $0["service"] == services[2] } ?? false
    }
    if others.isEmpty { return }
    let bridge = random.pick(others)
    for service in services.prefix(2) { addTie(bridge, service, "collaborates", "") }
  }

  mutating func addTie(a: String, b: String, from: Int?, until: Int?) {
    add(
      "ties",
      ["a": a, "b": b, "kind": "serves", "from": text(from), "until": text(until)],
      key: [a, b, "serves", text(from), ""])
  }

  private mutating func addTie(_ a: String, _ b: String, _ kind: String, _ relation: String) {
    for _ in 0..<(random.chance(12) ? 2 : 1) {
      let (from, until) = mood == .crowd && random.chance(70) ? (nil, nil) : interval(ends: 30)
      let isTurned = kind == "collaborates" && naivePrecedes(b, a)
      add(
        "ties",
        [
          "a": a, "b": b, "kind": kind,
          "support": random.words(["administrative", "practical", "emotional"], upTo: 3),
          "strength": random.pick(["", "strong", "ordinary", "weak", "strained"]),
          "trust": kind == "serves" ? random.pick(["", "", "1", "3", "5"]) : "",
          "relation": relation, "from": text(from), "until": text(until),
          "last_contact": text(maybe(20) { $0.after(from) }),
        ], key: [isTurned ? b : a, isTurned ? a : b, kind, text(from), relation])
    }
  }
}
