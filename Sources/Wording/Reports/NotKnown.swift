public import Analysis
public import Model

/// What is not recorded at all, so that no finding about it is no answer: half a sentence for each.
///
/// In O(rows), and of what a question is about only.
public func notKnown(
  _ network: Network, asOf: Day, topic: Topic? = nil, scope: Scope = .everything
) -> [Phrase] {
  NotKnown(network: network, day: asOf, scope: scope).phrases(topic)
}

private struct NotKnown {
  let network: Network
  let day: Day
  let scope: Scope

  func phrases(_ topic: Topic?) -> [Phrase] {
    let families = network.families
    let open = (0..<families.count).filter {
      isAskedAbout($0) && network.isOpen(family: $0, on: day)
    }
    if open.isEmpty {
      return [
        Phrase(
          nb: "det er ikke registrert noen familie som følges opp den dagen",
          nn: "det er ikkje registrert nokon familie som blir følgd opp den dagen",
          en: "no family is recorded as followed up on that day")
      ]
    }
    var phrases: [Phrase] = []
    if scope == .everything, topic == nil || topic == .gaps, network.services.count == 0 {
      phrases.append(
        Phrase(
          nb: "det er ikke registrert tjenester, så Samvev vet ikke hvem som kan hjelpe",
          nn: "det er ikkje registrert tenester, så Samvev veit ikkje kven som kan hjelpe",
          en: "no services are recorded, so Samvev does not know who could help"))
    }
    if topic == nil || topic == .gaps { phrases += needs(open) }
    if topic == nil || topic == .referrals { phrases += referrals() }
    if topic == nil || topic == .gaps { phrases += work() }
    if topic == nil || topic == .silos { phrases += cooperation() }
    return phrases
  }

  private func needs(_ open: [Int]) -> [Phrase] {
    let needs = network.needs
    var hasNeeds = [Bool](repeating: false, count: network.families.count)
    for row in 0..<needs.count where needs.raised[row] <= day {
      hasNeeds[needs.family[row].row] = true
    }
    let without = open.count { !hasNeeds[$0] }
    if without == open.count {
      return [
        Phrase(
          nb:
            "det er ikke registrert behov, så Samvev vet ikke hva som trengs, eller om noen gjør det",
          nn:
            "det er ikkje registrert behov, så Samvev veit ikkje kva som trengst, eller om nokon gjer det",
          en:
            "no needs are recorded, so Samvev does not know what is needed, or whether anyone does it"
        )
      ]
    }
    var phrases: [Phrase] = []
    if without > 0 {
      let all = open.count
      phrases.append(
        Phrase(
          nb:
            "\(without) av \(all) familier er uten registrerte behov, så Samvev vet ikke hva de trenger",
          nn:
            "\(without) av \(all) familiar er utan registrerte behov, så Samvev veit ikkje kva dei treng",
          en:
            "\(without) of \(all) families have no recorded needs, so Samvev does not know what they need"
        ))
    }
    let held = network.responsibilities
    var (isRecorded, hasYes) = (false, false)
    for row in 0..<held.count where isAskedAbout(needs.family[held.need[row].row].row) {
      isRecorded = isRecorded || min(held.from[row], held.asked[row]) <= day
      hasYes = hasYes || held.accepted[row] <= day
    }
    if !isRecorded {
      phrases.append(
        Phrase(
          nb: "det er ikke registrert ansvar, så Samvev vet ikke hvem som gjør hva",
          nn: "det er ikkje registrert ansvar, så Samvev veit ikkje kven som gjer kva",
          en: "no responsibilities are recorded, so Samvev does not know who does what"))
    } else if !hasYes, scope == .everything {
      phrases.append(
        Phrase(
          nb: "det er ikke registrert noe ja til ansvar, så Samvev vet ikke hva som bare er antatt",
          nn:
            "det er ikkje registrert noko ja til ansvar, så Samvev veit ikkje kva som berre er teke for gitt",
          en: "no yes to a responsibility is recorded, so Samvev does not know what is only assumed"
        ))
    }
    return phrases
  }

  private func referrals() -> [Phrase] {
    let referrals = network.referrals
    let isRecorded = (0..<referrals.count).contains {
      referrals.sent[$0] <= day && isAskedAbout(referrals.family[$0].row)
    }
    if isRecorded { return [] }
    return [
      Phrase(
        nb: "det er ikke registrert henvisninger, så Samvev vet ikke om noe venter på svar",
        nn: "det er ikkje registrert tilvisingar, så Samvev veit ikkje om noko ventar på svar",
        en:
          "no referrals are recorded, so Samvev does not know whether anything waits for an answer")
    ]
  }

  private func work() -> [Phrase] {
    var phrases: [Phrase] = []
    let activities = network.activities
    let hasActivities = (0..<activities.count).contains {
      activities.date[$0] <= day
        && (scope == .everything || isAskedAbout(activities.family[$0].row))
    }
    if !hasActivities {
      phrases.append(
        Phrase(
          nb: "det er ikke registrert aktiviteter, så Samvev vet ikke når noe sist ble gjort",
          nn: "det er ikkje registrert aktivitetar, så Samvev veit ikkje når noko sist vart gjort",
          en: "no activities are recorded, so Samvev does not know when anything was last done"))
    }
    let agreements = network.agreements
    let hasAgreements = (0..<agreements.count).contains {
      agreements.agreed[$0] <= day && isAskedAbout(agreements.family[$0].row)
    }
    if !hasAgreements {
      phrases.append(
        Phrase(
          nb:
            "det er ikke registrert avtaler, så Samvev vet ikke om noe som er lovet, er over tiden",
          nn:
            "det er ikkje registrert avtalar, så Samvev veit ikkje om noko som er lova bort, er over tida",
          en: "no agreements are recorded, so Samvev does not know whether a promise is overdue"))
    }
    return phrases
  }

  /// Cooperation is a matter of the whole network, and a part of it does not show it.
  private func cooperation() -> [Phrase] {
    if case .family = scope { return [] }
    let (ties, referrals) = (network.ties, network.referrals)
    let works = (0..<ties.count).contains {
      ties.kind[$0] == .collaborates && network.isInForce(tie: $0, on: day)
    }
    if works { return [] }
    let accepts = (0..<referrals.count).contains {
      referrals.answered[$0] <= day
        && referrals.outcome[$0] == .accepted
    }
    if accepts { return [] }
    return [
      Phrase(
        nb:
          "det er ikke registrert samarbeid mellom tjenester, så Samvev vet ikke hvem som samarbeider",
        nn:
          "det er ikkje registrert samarbeid mellom tenester, så Samvev veit ikkje kven som samarbeider",
        en:
          "no cooperation between services is recorded, so Samvev does not know who works together")
    ]
  }

  private func isAskedAbout(_ family: Int) -> Bool {
    switch scope {
    case .everything: true
    case .family(let one): family == one
    case .area(let area): network.families.area[family] == area
    }
  }
}

extension Language {
  /// Above or instead of findings, what is not known: the lines of a list, the first of which
  /// begins it.
  ///
  /// - Parameters:
  ///   - phrases: what `notKnown` says.
  ///   - leftOut: how many findings were found and are not asked for.
  ///   - stamp: whom it is for; what is not recorded is for the coordinator alone.
  public func notKnownLines(
    _ phrases: [Phrase], findings: Int, leftOut: Int = 0, for stamp: AudienceStamp? = nil
  ) -> [String] {
    let phrases = stamp == nil ? phrases : []
    var lines: [String] = []
    let none =
      stamp != nil
      ? Words.Shared.noFindings[self]
      : leftOut == 0
        ? self[report: .noFindings]
        : Phrase(
          nb: "Ingen funn i utvalget", nn: "Ingen funn i utvalet",
          en: "No findings in the selection")[
            self]
    if findings == 0, phrases.count == 1 {
      let but = Phrase(nb: "men", nn: "men", en: "but")[self]
      lines.append(none + ", \(but) " + phrases[0][self] + ".")
    } else if findings == 0, phrases.isEmpty {
      lines.append(none + (leftOut == 0 ? "" : "."))
    } else if !phrases.isEmpty {
      let but = Phrase(
        nb: "men Samvev vet ikke alt", nn: "men Samvev veit ikkje alt",
        en: "but Samvev does not know everything")[self]
      let alone = Phrase(
        nb: "Samvev vet ikke alt", nn: "Samvev veit ikkje alt",
        en: "Samvev does not know everything")[self]
      lines.append((findings == 0 ? none + ", " + but : alone) + ":")
      lines += phrases.map { "– " + capitalising($0[self]) + "." }
    }
    if leftOut > 0 {
      let count = self.findings(leftOut)
      lines.append(
        Phrase(
          nb: "\(count) til er utenfor utvalget og vises ikke.",
          nn: "\(count) til er utanfor utvalet og er ikkje viste.",
          en: "\(count) more outside the selection, not shown.")[self])
    }
    return lines
  }
}
