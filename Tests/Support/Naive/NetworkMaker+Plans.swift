/// What was promised, what the family wants, and what may be shared.
extension NetworkMaker {
  mutating func makeAgreements() {
    for number in 0..<random.number(0...8) {
      let family = random.pick(families)
      let own = members[family] ?? []
      if own.isEmpty && services.isEmpty { continue }
      let isOwn = services.isEmpty || (!own.isEmpty && random.chance(25))
      let agreed = random.chance(90) ? past() : near()
      let agreement = id("n", number)
      add(
        "agreements",
        [
          "id": agreement, "family": family, "actor": isOwn ? random.pick(own) : worker(),
          "title": "Avtale \(number)", "agreed": text(agreed),
          "due": text(maybe(80) { $0.after(agreed) }),
          "done": text(maybe(25) { $0.after(agreed) }),
          "dropped": text(maybe(12) { $0.after(agreed) }),
          "need": random.pick([""] + needs.filter { $0.family == family }.map { $0.id }),
          "referral": random.pick([""] + referrals.filter { $0.family == family }.map { $0.id }),
        ], key: [agreement])
    }
  }

  mutating func makeGoals() {
    for number in 0..<random.number(0...6) {
      let family = random.pick(families)
      let set = near()
      let goal = id("n", number)
      let earlier = goals.filter { $0.family == family && $0.set <= set }.map { $0.id }
      let own = needs.filter { $0.family == family }.map { $0.id }
      add(
        "goals",
        [
          "id": goal, "family": family, "person": random.pick([""] + (members[family] ?? [])),
          "domain": random.pick(Self.domains), "title": "Mål \(number), \"nær\"", "set": text(set),
          "target": text(maybe(65) { $0.after(set) }),
          "achieved": text(maybe(25) { $0.after(set) }),
          "dropped": text(maybe(15) { $0.after(set) }), "need": random.pick([""] + own),
          "follows": random.pick(["", ""] + earlier),
        ], key: [goal])
      goals.append((goal, family, set))
    }
  }

  mutating func makeMoments() {
    for number in 0..<random.number(0...3) {
      let family = random.pick(families)
      let own = goals.filter { $0.family == family }.map { $0.id }
      add(
        "moments",
        [
          "date": text(near()), "family": family,
          "person": random.pick([""] + (members[family] ?? [])), "title": "Dagen \(number)",
          "weight": random.pick(["", "small", "turning-point"]), "goal": random.pick([""] + own),
        ], key: ["\(number)"])
    }
  }

  mutating func makeConsents() {
    if services.isEmpty { return }
    for _ in 0..<random.number(0...4) {
      let family = random.pick(families)
      let (from, to) = (random.pick(services), random.pick(services))
      var given = near()
      // One consent and, now and then, those that come after it.
      for _ in 0..<random.pick([1, 1, 2, 3]) {
        let soon = max(given, d + random.pick([-1, 0, 1, 28, 29, 30, 31]))
        let expires = random.chance(45) ? soon : maybe(50) { $0.after(given) }
        add(
          "consents",
          [
            "family": family, "person": random.pick(["", ""] + (members[family] ?? [])),
            "from_service": from, "to_service": to, "domains": random.words(Self.domains, upTo: 3),
            "given": text(given), "expires": text(expires),
            "withdrawn": text(maybe(25) { $0.after(given) }),
          ], key: [family, from, to, text(given)])
        given = (expires ?? given) + random.pick([-5, 0, 1, 1, 20])
      }
    }
  }
}
