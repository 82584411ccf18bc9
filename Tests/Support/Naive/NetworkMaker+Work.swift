/// Needs, who does something about them, and the questions that are sent.
extension NetworkMaker {
  static let reasons = [
    "", "not-eligible", "no-capacity", "not-provided", "already-enrolled", "no-contact",
    "family-declined", "other",
  ]

  mutating func makeNeeds() {
    let most = mood == .crowd ? 20 : 12
    for number in 0..<random.number(most / 4...most) {
      let family = random.pick(families)
      let raised = random.chance(90) ? past() : near()
      let closed = maybe(mood == .crowd ? 5 : 20) { $0.after(raised) }
      let need = id("n", number)
      needs.append((need, family, raised))
      add(
        "needs",
        [
          "id": need, "family": family, "person": random.pick([""] + (members[family] ?? [])),
          "domain": random.pick(needDomains), "title": random.pick(Self.titles),
          "raised": text(raised),
          "urgency": random.pick(["", "normal", "urgent"]), "closed": text(closed),
          "outcome": closed == nil ? "" : random.pick(["", "met", "partly", "unmet", "moved"]),
        ], key: [need])
    }
  }

  mutating func makeResponsibilities() {
    for (need, family, _) in needs {
      let own = members[family] ?? []
      let isOwn = random.chance(15)
      let isCoordinated = random.chance(mood == .wellKept ? 35 : 8)
      let isNew = random.chance(mood == .wellKept ? 80 : 20)
      let isLed = random.chance(50)
      let isRefused = random.chance(12)
      for _ in 0..<random.number(mood == .wellKept ? 1...5 : 0...4) {
        let actor: String
        if !own.isEmpty, isOwn || random.chance(10) || services.isEmpty {
          actor = random.pick(own)
        } else if services.isEmpty {
          continue
        } else if isCoordinated, !coordinators.isEmpty {
          actor = random.pick(coordinators)
        } else {
          actor = worker()
        }
        let isFresh = isNew && random.chance(80)
        let (from, until) = isFresh ? (d - random.number(0...92), nil) : interval(ends: 35)
        let asked = maybe(40) { $0.near() }
        let declined = maybe(isRefused ? 95 : isFresh ? 6 : 18) { $0.after(asked) }
        // A no may come before or after a yes, or on its day.
        let answer = declined.map { $0 + random.pick([-30, -1, 0, 0, 1]) }
        let isSaid = recordsAccepted && random.chance(isFresh ? 60 : isRefused ? 15 : 35)
        let accepted = !isSaid ? nil : answer != nil && random.chance(50) ? answer : near()
        add(
          "responsibilities",
          [
            "need": need, "actor": actor, "asked": text(asked),
            "accepted": text(accepted), "from": text(from), "until": text(until),
            "part": isLed
              ? random.pick(["", "lead", "contributes"]) : random.pick(["", "contributes"]),
            "declined": text(declined),
            "reason": declined == nil ? "" : random.pick(Self.reasons),
          ], key: [need, actor, text(from)])
      }
    }
  }

  /// Those who grow too old for a service about now, some let go on the day or the day before, with
  /// or without a need that is left.
  mutating func makeLeavers() {
    for row in tables["people"] ?? [] where random.chance(mood == .young ? 60 : 10) {
      guard let person = row["id"], let born = row["born"].flatMap({ NaiveDay.parse($0) }) else {
        continue
      }
      let around = (tables["services"] ?? []).filter { service in
        guard let age = service["max_age"].flatMap({ Int($0) }) else { return false }
        return abs(NaiveDay.birthday(born, age: age + 1) - d) < 500
      }
      if around.isEmpty { continue }
      let service = random.pick(around)
      let birthday = NaiveDay.birthday(born, age: (Int(service["max_age"] ?? "") ?? 0) + 1)
      let summer = NaiveDay.number(NaiveDay.civil(birthday).year, 8, 1)
      let isSchool = ["school", "kindergarten"].contains(service["sector"] ?? "")
      let leaves = isSchool ? summer : birthday
      let staff = (tables["contacts"] ?? []).filter { $0["service"] == service["id"] }
      let helpers = ([service] + staff).compactMap { $0["id"] }
      let from = maybe(60) { _ in leaves - 200 }
      let until = maybe(75) { $0.random.pick([-2, -1, -1, -1, 0, 5]) + leaves }
      let domains = (service["domains"] ?? "").split(separator: " ").map { String($0) }
      let homes = members.filter { $0.value.contains(person) }.map { $0.key }
      if random.chance(60) { addTie(a: random.pick(helpers), b: person, from: from, until: until) }
      if random.chance(25) { continue }
      let need = id("x", needs.count)
      let family = random.pick(naiveSorted(homes))
      needs.append((need, family, leaves - 300))
      add(
        "needs",
        [
          "id": need, "family": family, "person": person,
          "domain": domains.isEmpty ? "school" : random.pick(domains),
          "raised": text(leaves - 300), "closed": text(maybe(20) { $0.after(leaves - 1) }),
        ], key: [need])
      if random.chance(30) { continue }
      let helper = random.pick(helpers)
      add(
        "responsibilities",
        ["need": need, "actor": helper, "from": text(from), "until": text(until)],
        key: [need, helper, text(from)])
    }
  }

  mutating func makeActivities() {
    if services.isEmpty { return }
    for _ in 0..<random.number(0...12) {
      let family = random.pick(families)
      let own = needs.filter { $0.family == family }.map { $0.id }
      let need = own.isEmpty || random.chance(20) ? "" : random.pick(own)
      let actor = worker()
      let date = text(near())
      let kind = random.pick(["", "meeting", "call", "visit", "message", "letter", "other"])
      add(
        "activities",
        ["date": date, "actor": actor, "family": family, "need": need, "kind": kind],
        key: [date, actor, family, need, kind])
    }
  }

  mutating func makeReferrals() {
    if services.isEmpty { return }
    for number in 0..<random.number(mood == .referrals ? 8...18 : 0...10) {
      var family = random.pick(families)
      var sent = random.chance(88) ? past() : near()
      var follows = ""
      if !referrals.isEmpty, random.chance(mood == .referrals ? 75 : 45) {
        let earlier = random.pick(referrals)
        follows = earlier.id
        family = earlier.family
        if sent < earlier.sent { sent = earlier.sent + random.pick([0, 0, 1, 10]) }
      }
      let own = members[family] ?? []
      let ownNeeds = needs.filter { $0.family == family }.map { $0.id }
      let from = random.chance(80) ? worker() : random.pick([family] + own)
      let answered = maybe(mood == .crowd ? 30 : 60) { $0.after(sent) }
      let outcome = answered == nil ? "" : outcomeOfReferral()
      let referral = id("n", number)
      referrals.append((referral, family, sent))
      add(
        "referrals",
        [
          "id": referral, "family": family, "person": random.pick([""] + own),
          "need": ownNeeds.isEmpty || random.chance(40) ? "" : random.pick(ownNeeds),
          "kind": random.chance(50) ? "" : random.pick(kinds), "from": from, "to": worker(),
          "sent": text(sent), "due": text(maybe(35) { $0.after(sent) }),
          "answered": text(answered), "outcome": outcome,
          "reason": ["declined", "redirected"].contains(outcome)
            ? random.pick(Self.reasons) : "", "follows": follows,
        ], key: [referral])
    }
  }

  private mutating func outcomeOfReferral() -> String {
    let others = ["", "declined", "declined", "redirected", "withdrawn"]
    return random.chance(mood == .referrals ? 12 : 35) ? "accepted" : random.pick(others)
  }
}
