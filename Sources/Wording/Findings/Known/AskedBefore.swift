import Analysis
import Model

/// Who has been asked about a need, and what they said.
struct AskedBefore {
  /// Those who have not answered, with the day on which they were last asked.
  var waiting: [(ref: Ref, since: Day)] = []
  /// Units that have said no.
  var declined: [Int] = []
  /// Those whose unit has said yes to a referral, with the day of the answer.
  var accepted: [(ref: Ref, answered: Day)] = []
  /// All units that are not to be suggested anew.
  var units: [Int] = []
}

extension FindingWriter {
  /// Who has been asked about a need by the day, through a responsibility or a referral.
  ///
  /// Nobody waits for a service that has closed; it is passed over all the same.
  func askedBefore(need row: Int) -> AskedBefore {
    var asked = AskedBefore()
    func wait(_ ref: Ref, _ since: Day) {
      guard let unit = network.unit(ref) else { return }
      if !asked.units.contains(unit) { asked.units.append(unit) }
      let presence = presence(ref)
      if presence == .closed || presence == .notOpened { return }
      if let place = asked.waiting.firstIndex(where: { $0.ref == ref }) {
        asked.waiting[place].since = max(asked.waiting[place].since, since)
      } else {
        asked.waiting.append((ref, since))
      }
    }
    func refuse(_ ref: Ref) {
      guard let unit = network.unit(ref) else { return }
      if !asked.units.contains(unit) { asked.units.append(unit) }
      if !asked.declined.contains(unit) { asked.declined.append(unit) }
    }
    let responsibilities = network.responsibilities
    for item in records.responsibilities[row] {
      let index = Int(item)
      let actor = responsibilities.actor[index]
      let day = responsibilities.asked[index]
      if responsibilities.declined[index] <= asOf {
        refuse(actor)
      } else if day <= asOf, responsibilities.accepted[index] > asOf,
        !network.hasEnded(responsibility: index, by: asOf)
      {
        wait(actor, day)
      }
    }
    let referrals = network.referrals
    for item in records.referrals[row] {
      let index = Int(item)
      let to = referrals.to[index]
      if referrals.answered[index] > asOf {
        wait(to, referrals.sent[index])
        continue
      }
      switch referrals.outcome[index] {
      case .declined, .redirected: refuse(to)
      case .accepted:
        if let unit = network.unit(to), !asked.units.contains(unit) { asked.units.append(unit) }
        if isThere(Ref(.service, network.unit(to) ?? 0)) {
          asked.accepted.append((to, referrals.answered[index]))
        }
      case .withdrawn, nil: continue
      }
    }
    // Never in the order of rows: by the day, then by id.
    asked.waiting.sort { ($0.since, network.id($0.ref)) < ($1.since, network.id($1.ref)) }
    asked.accepted.sort { ($0.answered, network.id($0.ref)) < ($1.answered, network.id($1.ref)) }
    asked.declined.sort { network.services.id.precedes($0, $1) }
    return asked
  }

  /// `Idrettslaget (spurt 10. juni)`: those who have been asked and have not answered.
  func waitingNames(_ waiting: [(ref: Ref, since: Day)], most: Int = 3) -> SentenceText {
    let shown = waiting.count > most + 1 ? most : waiting.count
    var said = SentenceText(capacity: 64)
    for (place, one) in waiting.prefix(shown).enumerated() {
      if place > 0 { said.add(place == waiting.count - 1 ? and : ", ") }
      let isToday = one.since == asOf
      let day = isToday ? language.ago(days: 0) : near(one.since)
      said.add(
        reachable(one.ref).with(
          say(
            nb: "spurt \(day)", nn: "spurd \(day)", en: isToday ? "asked today" : "asked on \(day)")
        ))
    }
    if shown < waiting.count {
      let more = language.number(waiting.count - shown)
      said.add(and + say(nb: "\(more) til", nn: "\(more) til", en: "\(more) more"))
    }
    return said
  }

  /// Whoever is there on the day: the contact, or the service of one who is not.
  func reachable(_ ref: Ref) -> SentenceText {
    guard ref.kind == .contact, !isThere(ref), let unit = network.unit(ref) else {
      return called(ref)
    }
    return service(unit)
  }
}
