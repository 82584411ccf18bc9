/// What is done around a family, and what may be told of it.
extension AudienceMaker {
  mutating func makeWork(_ family: String) {
    let own = members[family] ?? []
    // Most is about one person.
    let focus = random.chance(80) ? random.pick(own) : ""
    func about(_ random: inout Seeded) -> String {
      random.pick([focus, focus, focus, random.pick(own), ""])
    }
    // In most families the two at the table may tell each other much.
    let isGood = random.chance(85)

    for service in services.prefix(2) where random.chance(isGood ? 85 : 40) {
      serve(random.pick([service] + (staff[service] ?? [])), about(&random), family)
    }
    for _ in 0..<random.number(0...3) { serve(worker(), about(&random), family) }

    var needs: [(id: String, person: String, domain: String)] = []
    for _ in 0..<random.number(1...4) {
      let domain = random.pick([
        "safety", "mental-health", "physical-health", "economy", "school", "leisure",
      ])
      let need = (id: id("n", 40), person: about(&random), domain: domain)
      needs.append(need)
      let raised = random.chance(95) ? day(-700 ... -5) : day(11...20)
      let closed = random.chance(25) && raised < NaiveDay.text(d) ? day(-4...10) : ""
      add(
        "needs",
        [
          "id": need.id, "family": family, "person": need.person, "domain": domain,
          "title": maybe(80, "title"), "raised": raised,
          "closed": closed,
          "outcome": closed.isEmpty ? "" : random.pick(["", "met", "moved", "moved"]),
        ], key: [need.id])
      for _ in 0..<random.number(0...3) {
        let actor = random.chance(20) ? random.pick(own) : worker()
        let (from, until) = interval()
        add(
          "responsibilities",
          [
            "need": need.id, "actor": actor, "from": from, "until": until,
            "asked": random.chance(50) ? day(-600 ... -30) : "",
            "declined": random.chance(12) ? day(-20...5) : "",
          ], key: [need.id, actor, from])
      }
    }
    let referrals = makeReferrals(family, needs) { about(&$0) }
    makePromises(family, needs, referrals)

    var goals: [(id: String, person: String)] = []
    for _ in 0..<random.number(0...4) {
      let need = random.chance(90) ? random.pick(needs) : nil
      let isSame = random.chance(75)
      let person = need.map { isSame ? $0.person : about(&random) } ?? about(&random)
      let goal = id("g", 40)
      add(
        "goals",
        [
          "id": goal, "family": family, "person": person, "title": word("title"),
          "domain": random.chance(75)
            ? need?.domain ?? "school" : random.pick(NetworkMaker.domains),
          "set": day(-400 ... -9), "need": need?.id ?? "",
          "follows": goals.isEmpty || random.chance(40) ? "" : random.pick(goals).id,
        ], key: [goal])
      goals.append((goal, person))
    }
    for _ in 0..<random.number(0...4) {
      let goal = goals.isEmpty || random.chance(15) ? nil : random.pick(goals)
      let title = word("title")
      add(
        "moments",
        [
          "date": day(-200...2), "family": family, "title": title, "goal": goal?.id ?? "",
          "person": goal.map { random.chance(75) ? $0.person : about(&random) } ?? about(&random),
        ], key: [title])
    }
    makeConsents(family, isGood, needs.map { $0.domain })
  }

  /// Somebody who does things, most often of the two at the table.
  private mutating func worker() -> String {
    let service = random.chance(50) ? services[random.below(2)] : random.pick(services)
    return random.pick([service] + (staff[service] ?? []))
  }

  private mutating func serve(_ actor: String, _ person: String, _ family: String) {
    addTie(actor, person.isEmpty || random.chance(30) ? family : person, "serves")
  }

  private mutating func makeReferrals(
    _ family: String, _ needs: [(id: String, person: String, domain: String)],
    about: (inout Seeded) -> String
  ) -> [String] {
    var sentBefore: [(id: String, sent: String)] = []
    for _ in 0..<random.number(0...4) {
      let need = random.chance(65) ? random.pick(needs) : nil
      let from = random.pick([
        worker(), worker(), worker(), family, random.pick(members[family] ?? []),
      ])
      let sent = random.chance(94) ? day(-300 ... -8) : day(1...10)
      let earlier = sentBefore.filter { $0.sent < sent }
      let referral = id("r", 40)
      let answered = random.chance(40) ? day(11...20) : ""
      add(
        "referrals",
        [
          "id": referral, "family": family, "need": need?.id ?? "", "from": from, "to": worker(),
          "person": need.map { random.chance(60) ? $0.person : about(&random) } ?? about(&random),
          "kind": random.chance(12)
            ? "child-welfare-notice" : random.pick(["", "decision"]),
          "sent": sent, "answered": answered,
          "outcome": answered.isEmpty ? "" : random.pick(["", "accepted", "declined"]),
          "follows": earlier.isEmpty || random.chance(40) ? "" : random.pick(earlier).id,
        ], key: [referral])
      sentBefore.append((referral, sent))
    }
    return sentBefore.map { $0.id }
  }

  private mutating func makePromises(
    _ family: String, _ needs: [(id: String, person: String, domain: String)], _ referrals: [String]
  ) {
    let own = members[family] ?? []
    for _ in 0..<random.number(0...4) {
      let row = [
        "date": random.chance(95) ? day(-200 ... -1) : day(1...9), "family": family,
        "actor": random.chance(15) ? random.pick(own + [family, random.pick(families)]) : worker(),
        "need": random.chance(65) ? random.pick(needs).id : "",
        "kind": random.pick(["", "call"]),
      ]
      add("activities", row, key: row.keys.sorted().map { row.text($0) })
    }
    for _ in 0..<random.number(0...4) {
      let agreement = id("a", 40)
      add(
        "agreements",
        [
          "id": agreement, "family": family, "title": word("title"), "agreed": day(-200 ... -10),
          "actor": random.chance(30) ? random.pick(own) : worker(),
          "due": random.chance(70) ? day(-9...30) : "",
          "need": random.chance(55) ? random.pick(needs).id : "",
          "referral": referrals.isEmpty || random.chance(50) ? "" : random.pick(referrals),
        ], key: [agreement])
    }
  }

  private mutating func makeConsents(_ family: String, _ isGood: Bool, _ areas: [String]) {
    let table = services.prefix(2)
    for x in services {
      for y in services where x != y {
        let isTold = table.contains(y)
        let percent = isTold && table.contains(x) ? (isGood ? 95 : 40) : isTold ? 65 : 15
        for place in 0..<3 where random.chance(place == 0 ? percent : percent * 2 / 5) {
          let given = day(random.pick([-500 ... -1, -500 ... -1, -30 ... -1, 0...0, 0...1]))
          let lot = random.number(0...19)
          // Some run out or were withdrawn about the day.
          let expires = lot < 3 ? day(-1...1) : lot < 6 ? day(1...200) : ""
          let withdrawn = lot > 17 ? day(-1...1) : ""
          let isWide = random.chance(place == 0 ? 70 : 35)
          let named = areas.filter { _ in random.chance(60) } + [random.pick(NetworkMaker.domains)]
          add(
            "consents",
            [
              "family": family, "from_service": x, "to_service": y, "given": given,
              "person": isWide ? "" : random.pick(members[family] ?? []),
              "domains": random.chance(60)
                ? "" : NetworkMaker.domains.filter { named.contains($0) }.joined(separator: " "),
              "expires": expires < given ? "" : expires,
              "withdrawn": withdrawn < given ? "" : withdrawn,
            ], key: [family, x, y, given])
        }
      }
    }
  }
}
