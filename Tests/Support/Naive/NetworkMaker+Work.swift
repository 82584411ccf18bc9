/// Needs, who does something about them, and the questions that are sent.
extension NetworkMaker {
  mutating func makeNeeds() {
    let most = mood == .crowd ? 20 : 12
    for number in 0..<dice.number(most / 4...most) {
      let family = dice.pick(families)
      let raised = dice.chance(90) ? past() : near()
      let closed = maybe(mood == .crowd ? 5 : 20) { $0.after(raised) }
      let need = id("n", number)
      needs.append((need, family, raised))
      add(
        "needs",
        [
          "id": need, "family": family, "person": dice.pick([""] + (members[family] ?? [])),
          "domain": dice.pick(needDomains), "title": dice.pick(Self.titles), "raised": text(raised),
          "urgency": dice.pick(["", "normal", "urgent"]), "closed": text(closed),
          "outcome": closed == nil ? "" : dice.pick(["", "met", "partly", "unmet", "moved"]),
        ], key: [need])
    }
  }

  mutating func makeResponsibilities() {
    for (need, family, _) in needs {
      let own = members[family] ?? []
      let isOwn = dice.chance(15)
      let isCoordinated = dice.chance(mood == .wellKept ? 35 : 8)
      let isNew = dice.chance(mood == .wellKept ? 80 : 20)
      let isLed = dice.chance(50)
      for _ in 0..<dice.number(mood == .wellKept ? 1...5 : 0...4) {
        let actor: String
        if !own.isEmpty, isOwn || dice.chance(10) || services.isEmpty {
          actor = dice.pick(own)
        } else if services.isEmpty {
          continue
        } else if isCoordinated, !coordinators.isEmpty {
          actor = dice.pick(coordinators)
        } else {
          actor = worker()
        }
        let isFresh = isNew && dice.chance(80)
        let (from, until) = isFresh ? (d - dice.number(0...92), nil) : interval(ends: 35)
        let accepted = recordsAccepted ? maybe(isFresh ? 60 : 35) { $0.near() } : nil
        add(
          "responsibilities",
          [
            "need": need, "actor": actor, "asked": text(maybe(40) { $0.near() }),
            "accepted": text(accepted), "from": text(from), "until": text(until),
            "part": isLed
              ? dice.pick(["", "lead", "contributes"]) : dice.pick(["", "contributes"]),
          ], key: [need, actor, text(from)])
      }
    }
  }

  mutating func makeActivities() {
    if services.isEmpty { return }
    for _ in 0..<dice.number(0...12) {
      let family = dice.pick(families)
      let own = needs.filter { $0.family == family }.map { $0.id }
      let need = own.isEmpty || dice.chance(20) ? "" : dice.pick(own)
      let actor = worker()
      let date = text(near())
      let kind = dice.pick(["", "meeting", "call", "visit", "message", "letter", "other"])
      add(
        "activities",
        ["date": date, "actor": actor, "family": family, "need": need, "kind": kind],
        key: [date, actor, family, need, kind])
    }
  }

  mutating func makeReferrals() {
    if services.isEmpty { return }
    var made: [(id: String, family: String, sent: Int)] = []
    for number in 0..<dice.number(mood == .referrals ? 8...18 : 0...10) {
      var family = dice.pick(families)
      var sent = dice.chance(88) ? past() : near()
      var follows = ""
      if !made.isEmpty, dice.chance(mood == .referrals ? 75 : 45) {
        let earlier = dice.pick(made)
        follows = earlier.id
        family = earlier.family
        if sent < earlier.sent { sent = earlier.sent + dice.pick([0, 0, 1, 10]) }
      }
      let own = members[family] ?? []
      let ownNeeds = needs.filter { $0.family == family }.map { $0.id }
      let from = dice.chance(80) ? worker() : dice.pick([family] + own)
      let answered = maybe(mood == .crowd ? 30 : 60) { $0.after(sent) }
      let outcome = answered == nil ? "" : outcomeOfReferral()
      let referral = id("n", number)
      made.append((referral, family, sent))
      add(
        "referrals",
        [
          "id": referral, "family": family, "person": dice.pick([""] + own),
          "need": ownNeeds.isEmpty || dice.chance(40) ? "" : dice.pick(ownNeeds),
          "kind": dice.chance(50) ? "" : dice.pick(kinds), "from": from, "to": worker(),
          "sent": text(sent), "due": text(maybe(35) { $0.after(sent) }),
          "answered": text(answered), "outcome": outcome,
          "reason": ["declined", "redirected"].contains(outcome)
            ? dice.pick([
              "", "not-eligible", "no-capacity", "not-provided", "already-enrolled", "no-contact",
              "family-declined", "other",
            ]) : "", "follows": follows,
        ], key: [referral])
    }
  }

  private mutating func outcomeOfReferral() -> String {
    let others = ["", "declined", "declined", "redirected", "withdrawn"]
    return dice.chance(mood == .referrals ? 12 : 35) ? "accepted" : dice.pick(others)
  }
}
