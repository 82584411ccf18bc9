package import Analysis
import Model
import Text

// What has happened about something that somebody should do something about, in a few words.
extension FindingWriter {
  /// What a need or a question is called.
  package func title(_ matter: UrgentMatters.Matter) -> String {
    switch matter.about {
    case .need(let row):
      let title = self.title(row)
      return capitalising(title.isEmpty ? mandate(need: row).text : title.text)
    case .referral(let row):
      let name =
        isApplication(row)
        ? say(nb: "Søknad", nn: "Søknad", en: "Application")
        : say(nb: "Henvisning", nn: "Tilvising", en: "Referral")
      let unit = unit(receiver(row))
      return say(
        nb: "\(name) til \(unit)", nn: "\(name) til \(unit)", en: "\(name) to \(unit)"
      ).text
    case .other(let subject, _) where subject.isA(.agreement):
      let title = agreementTitle(subject.row)
      return title.isEmpty
        ? say(nb: "Avtale", nn: "Avtale", en: "Agreement").text : capitalising(title.text)
    case .other(_, let what):
      let name = SentenceText(matter.clock.code.words[language])
      guard let what else { return name.text }
      let said: SentenceText = "\(name): \(called(what))"
      return said.text
    }
  }

  /// What has happened, a sentence each: who has it or has it no more, who was asked, who has not
  /// answered.
  package func history(_ matter: UrgentMatters.Matter) -> [String] {
    var said: [SentenceText] = []
    let (clock, late) = (matter.clock, matter.late)
    var namesLeader = clock.isOfNobody || late.contains(where: isUnled)
    if case .need(let row) = matter.about {
      switch clock.code {
      case .gapNobody, .gapDeclined, .gapLapsed: said = nobody(need: row, clock, late)
      case .referralUnanswered: said = saidYes(need: row)
      default:
        said = [whoHas(clock)] + [acceptedReferral(askedBefore(need: row))].compactMap(\.self)
        namesLeader = true
      }
      said += matter.findings.compactMap { $0 == clock ? nil : wayOfQuestion($0) }
    } else if clock.code == .agreementOverdue {
      return [asSentence(agreed(clock, namesIt: !matter.isAgreement).text)]
    } else if clock.code != .referralUnanswered {
      return [message(clock)]
    }
    said += late.map { unanswered($0, isClock: $0 == clock) }
    if namesLeader, helper(of: clock.family).ref == nil {
      said.append(
        say(
          nb: "Ingen koordinator er registrert", nn: "Ingen koordinator er registrert",
          en: "No coordinator is recorded"))
    }
    return said.map { asSentence($0.text) }
  }

  /// Who agreed on something by a day that has passed.
  ///
  /// - Parameter namesIt: whether it says what, where that does not stand above it.
  private func agreed(_ clock: Finding, namesIt: Bool) -> SentenceText {
    let row = clock.subject.row
    let (actor, day, answered) = (related(clock), near(network.agreements.due[row]), answered(row))
    let title = agreementTitle(row)
    let what = namesIt && !title.isEmpty ? quoted(title) : say(nb: "det", nn: "det", en: "it")
    if isForSomebody {
      return say(
        nb: "\(actor) skulle gjøre \(what) innen \(day)\(answered)",
        nn: "\(actor) skulle gjere \(what) innan \(day)\(answered)",
        en: "\(actor) was to do \(what) by \(day)\(answered)")
    }
    return say(
      nb: "\(actor) skulle gjøre \(what) innen \(day); det er ikke registrert som gjort\(answered)",
      nn:
        "\(actor) skulle gjere \(what) innan \(day); det er ikkje registrert som gjort\(answered)",
      en: "\(actor) was to do \(what) by \(day); it is not recorded as done\(answered)")
  }

  /// Of a need that somebody has, or is thought to have, how that is.
  private func whoHas(_ clock: Finding) -> SentenceText {
    let (names, day) = (related(clock, most: 2), near(clock.since))
    switch clock.code {
    case .gapAsked:
      return clock.related.count > 1
        ? say(
          nb: "\(names) er spurt, sist \(day), og ingen har sagt ja",
          nn: "\(names) er spurde, sist \(day), og ingen har sagt ja",
          en: "\(names) have been asked, last on \(day), and nobody has said yes")
        : say(
          nb: "\(names) ble spurt \(day) og har ikke sagt ja",
          nn: "\(names) vart spurd \(day) og har ikkje sagt ja",
          en: "\(names) was asked on \(day) and has not said yes")
    case .gapAssumed:
      return say(
        nb: "Det er antatt at \(names) tar seg av det, men det er ikke registrert noe ja",
        nn: "Det er teke for gitt at \(names) tek seg av det, men det er ikkje registrert noko ja",
        en: "It is assumed to be with \(names), but no yes has been recorded")
    case .gapFamilyAlone:
      return say(
        nb: "Bare familien selv (\(names)) har ansvaret",
        nn: "Berre familien sjølv (\(names)) har ansvaret",
        en: "Only the family itself (\(names)) is responsible")
    case .gapDormant:
      return say(
        nb: "\(names) har ansvaret, men ingen aktivitet er registrert etter \(day)",
        nn: "\(names) har ansvaret, men ingen aktivitet er registrert etter \(day)",
        en: "The responsibility is with \(names), but no activity is recorded after \(day)")
    case .agreementOverdue: return agreed(clock, namesIt: true)
    default: return SentenceText(message(clock))
    }
  }

  /// That a question about a need goes round, or from one to the next; nil where it does not.
  func wayOfQuestion(_ finding: Finding) -> SentenceText? {
    switch finding.code {
    case .referralReturned:
      say(
        nb: "henvisningen har gått i ring", nn: "tilvisinga har gått i ring",
        en: "the referral has gone in a circle")
    case .referralPassedOn:
      say(
        nb: "henvisningen er sendt videre flere ganger",
        nn: "tilvisinga er send vidare fleire gonger",
        en: "the referral has been passed on several times")
    default: nil
    }
  }

  /// Those who have said yes to a need: that one answer is late is not all there is to it.
  private func saidYes(need row: Int) -> [SentenceText] {
    let actors = saidYesTo(row)
    if actors.isEmpty { return [] }
    let names = SentenceText(
      language.list(
        actors.map { $0.kind == .contact ? person(contact: $0.row).text : name($0) }, most: 3))
    return [
      say(
        nb: "\(names) har sagt ja til ansvaret", nn: "\(names) har sagt ja til ansvaret",
        en: actors.count > 1
          ? "\(names) have agreed to be responsible" : "\(names) has agreed to be responsible")
    ]
  }

  /// Whoever has said yes to a need and has it, by id.
  func saidYesTo(_ need: Int) -> [Ref] {
    let (situation, held) = (candidates.situation, network.responsibilities)
    var actors: [Ref] = []
    for item in situation.responsibilitiesOfNeed[need].map({ Int($0) })
    where held.accepted[item] <= asOf && situation.isInForce(responsibility: item) {
      if !actors.contains(held.actor[item]) { actors.append(held.actor[item]) }
    }
    return actors.sorted { situation.idPrecedes($0, $1) }
  }

  /// Whether nobody in particular is known who can ask about a referral.
  private func isUnled(_ finding: Finding) -> Bool {
    asker(referral: finding.subject.row).ref == nil
  }

  /// That nobody has a need, as the finding about it has it, and who was asked besides.
  private func nobody(need row: Int, _ clock: Finding, _ late: [Finding]) -> [SentenceText] {
    let asked = askedBefore(need: row)
    var said: [SentenceText] = []
    switch clock.code {
    case .gapLapsed:
      let had = had(clock)
      said.append(
        say(
          nb: "Ingen har tatt over etter \(had)", nn: "Ingen har teke over etter \(had)",
          en: "Nobody has taken over from \(had)"))
    case .gapDeclined:
      let names = related(clock)
      said.append(
        clock.related.count > 1
          ? say(
            nb: "\(names) har sagt nei", nn: "\(names) har sagt nei", en: "\(names) have said no")
          : say(nb: "\(names) sa nei", nn: "\(names) sa nei", en: "\(names) said no"))
    default: break
    }
    let known = clock.related.compactMap(network.unit)
    let refused = asked.declined.filter { !known.contains($0) }
    if !refused.isEmpty {
      let names = names(refused.map { Ref(.service, $0) })
      // They said no to the question, or sent it on.
      said.append(
        say(
          nb: "\(names) tok det ikke", nn: "\(names) tok det ikkje", en: "\(names) did not take it")
      )
    }
    if let yes = acceptedReferral(asked) { said.append(yes) }
    let isLate = Set(late.map { network.referrals.to[$0.subject.row] })
    // Whoever said no to having it is not waited for besides.
    let waiting = asked.waiting.filter {
      !isLate.contains($0.ref)
        && !(clock.code == .gapDeclined && clock.related.contains($0.ref))
    }
    if !waiting.isEmpty {
      let names = waitingNames(waiting)
      said.append(
        say(
          nb: "Har ikke svart ennå: \(names)", nn: "Har ikkje svart enno: \(names)",
          en: "Not answered yet: \(names)"))
    }
    // A service that has closed was asked all the same.
    if said.isEmpty, late.isEmpty, asked.units.isEmpty {
      said.append(say(nb: "Ingen er spurt", nn: "Ingen er spurd", en: "Nobody has been asked"))
    } else if said.isEmpty, late.isEmpty {
      said.append(
        say(
          nb: "Ingen har ansvaret", nn: "Ingen har ansvaret", en: "Nobody is responsible"))
    }
    return said
  }

  /// That somebody has said yes to a referral about a need; nil where nobody has.
  private func acceptedReferral(_ asked: AskedBefore) -> SentenceText? {
    guard let yes = asked.accepted.last else { return nil }
    let (unit, day) = (unit(yes.ref), near(yes.answered))
    return say(
      nb: "\(unit) tok imot henvisningen \(day)", nn: "\(unit) tok imot tilvisinga \(day)",
      en: "\(unit) accepted the referral on \(day)")
  }

  /// Those who had a need: contacts without their services, which the sentence has no room for.
  private func had(_ finding: Finding) -> SentenceText {
    let names = finding.related.map { ref in
      ref.kind == .contact ? person(contact: ref.row).text : called(ref).text
    }
    return SentenceText(language.list(names, most: 2))
  }

  private func unanswered(_ finding: Finding, isClock: Bool) -> SentenceText {
    let to = receiver(finding.subject.row)
    let over = language.days(finding.days ?? 0)
    if let closed = absentService(to) {
      let absence = absence(service: closed)
      return say(
        nb: "\(absence) uten å ha svart", nn: "\(absence) utan å ha svara",
        en: "\(absence) without having answered")
    }
    let (unit, gone) = (unit(to), gone(to))
    if !isClock {
      return say(
        nb: "\(unit) er spurt, \(over) over fristen\(gone)",
        nn: "\(unit) er spurd, \(over) over fristen\(gone)",
        en: "\(unit) has been asked, \(over) overdue\(gone)")
    }
    let day = near(finding.since)
    return say(
      nb: "\(unit) har ikke svart; fristen gikk ut \(day)\(gone)",
      nn: "\(unit) har ikkje svara; fristen gjekk ut \(day)\(gone)",
      en: "\(unit) has not answered; the deadline passed on \(day)\(gone)")
  }
}
