package import Analysis
import Model

/// How many services or pairs of them are named.
private let mostNamed = 6

extension FindingWriter {
  /// What the help asks of a family, in sentences: what is recorded, and nothing that ranks
  /// anybody.
  ///
  /// - Returns: empty where nothing of it is recorded.
  package func sentences(_ ledger: FamilyLedger) -> [String] {
    [
      contactChanges(ledger), longestRelation(ledger), helpersAndMeetings(ledger),
      silence(ledger), answers(ledger), postmanPairs(ledger), coordinatorPairs(ledger),
    ].compactMap { $0?[language] }
  }

  /// In which services the contact has changed; the family's own network is none.
  private func contactChanges(_ ledger: FamilyLedger) -> Phrase? {
    let services = ledger.contactChanges.filter {
      network.services.sector[$0.service] != .private
    }
    if services.isEmpty { return nil }
    let several = services.filter { $0.contacts > 1 }
    if several.isEmpty {
      if services.count == 1 {
        let service = name(Ref(.service, services[0].service))
        return Phrase(
          nb: "Familien har hatt én kontaktperson i \(service), så langt det er registrert.",
          nn: "Familien har hatt éin kontaktperson i \(service), så langt det er registrert.",
          en: "The family has had one contact in \(service), as far as is recorded.")
      }
      let count = language.number(services.count)
      return Phrase(
        nb:
          "Familien har hatt én kontaktperson i hver av \(count) tjenester, så langt det er registrert.",
        nn:
          "Familien har hatt éin kontaktperson i kvar av \(count) tenester, så langt det er registrert.",
        en: "The family has had one contact in each of \(count) services, as far as is recorded.")
    }
    let named = several.enumerated().map { place, change in
      let count =
        place == 0
        ? language.count(change.contacts, .contactPerson) : language.number(change.contacts)
      let service = name(Ref(.service, change.service))
      return count + Phrase(nb: " i ", nn: " i ", en: " in ")[language] + service
    }
    let list = language.list(named, most: mostNamed)
    let others = several.count < services.count
    return Phrase(
      nb: "Familien har hatt \(list)"
        + (others
          ? ", og én i hver av de andre tjenestene der noen er registrert."
          : ", så langt det er registrert."),
      nn: "Familien har hatt \(list)"
        + (others
          ? ", og éin i kvar av dei andre tenestene der nokon er registrert."
          : ", så langt det er registrert."),
      en: "The family has had \(list)"
        + (others
          ? ", and one in each of the other services where anybody is on record."
          : ", as far as is recorded."))
  }

  private func longestRelation(_ ledger: FamilyLedger) -> Phrase? {
    guard let relation = ledger.longestRelation else { return nil }
    let name = capitalising(name(Ref(.contact, relation.contact)))
    let since = language.day(asOf.adding(days: -relation.days))
    return Phrase(
      nb: "\(name) har vært der for familien siden \(since).",
      nn: "\(name) har vore der for familien sidan \(since).",
      en: "\(name) has been there for the family since \(since).")
  }

  private func helpersAndMeetings(_ ledger: FamilyLedger) -> Phrase? {
    if ledger.helpers == 0, ledger.meetings30 == 0 { return nil }
    let helpers = language.count(ledger.helpers, .contactPerson)
    let meetings = language.count(ledger.meetings30, .meeting)
    let none = ledger.meetings30 == 0
    return Phrase(
      nb: "\(helpers) i tjenestene har bånd til familien nå, og "
        + (none ? "ingen møter" : meetings)
        + " er registrert de siste \(FamilyLedger.meetingDays) dagene.",
      nn: "\(helpers) i tenestene har band til familien no, og "
        + (none ? "ingen møte" : meetings)
        + " er registrert dei siste \(FamilyLedger.meetingDays) dagane.",
      en:
        "\(helpers) in services \(ledger.helpers == 1 ? "has" : "have") a tie to the family now, and "
        + (none ? "no meetings are" : ledger.meetings30 == 1 ? "1 meeting is" : "\(meetings) are")
        + " on record in the last \(FamilyLedger.meetingDays) days.")
  }

  private func silence(_ ledger: FamilyLedger) -> Phrase? {
    guard let days = ledger.silentDays else { return nil }
    let ago = language.ago(days: days)
    return Phrase(
      nb: "Det siste som er registrert gjort, var \(ago).",
      nn: "Det siste som er registrert gjort, var \(ago).",
      en: "The last thing on record as done was \(ago).")
  }

  private func answers(_ ledger: FamilyLedger) -> Phrase? {
    guard let half = ledger.answerHalfDays else { return nil }
    let days = language.halfDays(half)
    if ledger.answered == 1 {
      return Phrase(
        nb: "Én henvisning er besvart, og svaret tok \(days).",
        nn: "Éi tilvising er svart på, og svaret tok \(days).",
        en: "One referral has been answered, and the answer took \(days).")
    }
    let count = language.number(ledger.answered)
    return Phrase(
      nb: "\(count) henvisninger er besvart, halvparten innen \(days).",
      nn: "\(count) tilvisingar er svart på, halvparten innan \(days).",
      en: "\(count) referrals have been answered, half of them within \(days).")
  }

  private func postmanPairs(_ ledger: FamilyLedger) -> Phrase? {
    if ledger.postmanPairs.isEmpty { return nil }
    let pairs = pairs(ledger.postmanPairs)
    return Phrase(
      nb:
        "Det er ikke registrert at disse samarbeider: \(pairs). Da kan det bli familien som går med beskjedene.",
      nn:
        "Det er ikkje registrert at desse samarbeider: \(pairs). Då kan det bli familien som går med beskjedane.",
      en:
        "These are not on record as working together: \(pairs). Then it may be the family that carries the messages."
    )
  }

  private func coordinatorPairs(_ ledger: FamilyLedger) -> Phrase? {
    if ledger.coordinatorPairs.isEmpty { return nil }
    let pairs = pairs(ledger.coordinatorPairs)
    return Phrase(
      nb: "Bare en koordinator knytter disse sammen: \(pairs).",
      nn: "Berre ein koordinator knyter desse saman: \(pairs).",
      en: "Only a coordinator joins these: \(pairs).")
  }

  /// `A og B; A og C`; of many the first ones, and how many more there are.
  private func pairs(_ pairs: [FamilyLedger.Pair]) -> String {
    let most = pairs.count > mostNamed + 1 ? mostNamed : pairs.count
    let named = pairs.prefix(most).map {
      language.list([name(Ref(.service, $0.a)), name(Ref(.service, $0.b))])
    }
    let left = language.number(pairs.count - most)
    let more = Phrase(nb: "\(left) par til", nn: "\(left) par til", en: "\(left) more pairs")
    return (named + (most < pairs.count ? [more[language]] : [])).joined(separator: "; ")
  }
}

extension Language {
  /// A number of half days as days: `21 dager`, `21,5 dager`.
  func halfDays(_ count: Int) -> String {
    if count.isMultiple(of: 2) { return days(count / 2) }
    let days = number(count / 2) + (self == .en ? ".5 " : ",5 ")
    return days + LengthOfTime.Unit.days.noun.many[self]
  }
}

extension Noun {
  /// Somebody in a service whom the family can turn to.
  fileprivate static let contactPerson = Noun(
    one: Phrase(nb: "kontaktperson", nn: "kontaktperson", en: "contact"),
    many: Phrase(nb: "kontaktpersoner", nn: "kontaktpersonar", en: "contacts"))
  fileprivate static let meeting = Noun(
    one: Phrase(nb: "møte", nn: "møte", en: "meeting"),
    many: Phrase(nb: "møter", nn: "møte", en: "meetings"))
}
