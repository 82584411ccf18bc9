package import Analysis
import Model
import Text

// What has happened about something urgent, and who can ring whom: each in a few words.
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
    case .other(_, let what):
      let name = SentenceText(matter.clock.code.words[language])
      guard let what else { return name.text }
      let said: SentenceText = "\(name): \(called(what))"
      return said.text
    }
  }

  /// What has happened, a sentence each: who has it no more, who was asked, who has not answered.
  package func history(_ matter: UrgentMatters.Matter) -> [String] {
    var said: [SentenceText] = []
    let (clock, late) = (matter.clock, matter.late)
    switch (clock.code, matter.about) {
    case (.gapNobody, .need(let row)), (.gapDeclined, .need(let row)),
      (.gapLapsed, .need(let row)):
      said = nobody(need: row, clock, late)
    case (.referralUnanswered, _): break
    default: return [message(clock)]
    }
    said += late.map { unanswered($0, isClock: $0 == clock) }
    if helper(of: clock.family).ref == nil, clock.isOfNobody || late.contains(where: isUnled) {
      said.append(
        say(
          nb: "Ingen koordinator er registrert", nn: "Ingen koordinator er registrert",
          en: "No coordinator is recorded"))
    }
    return said.map { asSentence($0.text) }
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
      said.append(say(nb: "\(names) sa nei", nn: "\(names) sa nei", en: "\(names) said no"))
    }
    if let yes = asked.accepted.last {
      let (unit, day) = (unit(yes.ref), near(yes.answered))
      said.append(
        say(
          nb: "\(unit) tok imot henvisningen \(day)", nn: "\(unit) tok imot tilvisinga \(day)",
          en: "\(unit) accepted the referral on \(day)"))
    }
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
      said.append(say(nb: "Ingen har det", nn: "Ingen har det", en: "Nobody has it"))
    }
    return said
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

  // MARK: Who rings whom

  /// Who can ring whom, or ask whom, a line each: about the answers that are late, and about who
  /// could have what nobody has.
  package func steps(_ matter: UrgentMatters.Matter) -> [String] {
    var steps = matter.late.map(step)
    if matter.clock.isOfNobody, case .need(let row) = matter.about {
      if let step = step(need: row, matter.clock, isAsked: !steps.isEmpty) { steps.append(step) }
    }
    if steps.isEmpty { return [suggestion(matter.clock)] }
    var said: [String] = []
    for step in steps {
      let line = capitalising(step.text)
      if !said.contains(line) { said.append(line) }
    }
    return said
  }

  /// The name of who acts, with the service; where nobody in particular is known, that it has to be
  /// settled: nobody feels asked as one of many.
  private func name(_ doer: Actor) -> SentenceText {
    doer.ref.map(called)
      ?? say(nb: "bli enige om hvem som", nn: "bli samde om kven som", en: "settle who")
  }

  private func step(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let (to, doer) = (receiver(row), asker(referral: row))
    let name = name(doer)
    if let closed = absentService(to) {
      let service = service(closed)
      return say(
        nb: "\(name) spør kommunen hvem som har tatt over etter \(service)",
        nn: "\(name) spør kommunen kven som har teke over etter \(service)",
        en: "\(name) asks the municipality who has taken over from \(service)")
    }
    if asksThemselves(doer, to) {
      if to.kind == .service, doer.ref?.kind == .contact {
        return say(
          nb: "\(name) finner svaret i egen tjeneste", nn: "\(name) finn svaret i eiga teneste",
          en: "\(name) finds the answer in their own service")
      }
      if presence(to) == .left {
        let contact = person(contact: to.row)
        return say(
          nb: "\(name) avklarer hvem som har tatt over etter \(contact)",
          nn: "\(name) avklarar kven som har teke over etter \(contact)",
          en: "\(name) settles who has taken over from \(contact)")
      }
      return say(
        nb: "\(name) svarer selv", nn: "\(name) svarar sjølv", en: "\(name) answers themselves")
    }
    let receiver = reachable(to)
    if isApplication(row) {
      return say(
        nb: "\(name) ringer \(receiver) sammen med familien",
        nn: "\(name) ringjer \(receiver) saman med familien",
        en: "\(name) rings \(receiver) together with the family")
    }
    return say(
      nb: "\(name) ringer \(receiver)", nn: "\(name) ringjer \(receiver)",
      en: "\(name) rings \(receiver)")
  }

  /// Who can be asked to have what nobody has; nil where somebody is asked already and nobody else
  /// could.
  private func step(need row: Int, _ finding: Finding, isAsked: Bool) -> SentenceText? {
    let asked = askedBefore(need: row)
    let doer = helper(of: finding.family)
    let name = name(doer)
    if let yes = asked.accepted.last {
      let unit = unit(yes.ref)
      return say(
        nb: "\(name) spør \(unit) hvem som har ansvaret",
        nn: "\(name) spør \(unit) kven som har ansvaret",
        en: "\(name) asks \(unit) who is responsible")
    }
    if finding.code == .gapLapsed, asked.waiting.isEmpty {
      let had = finding.related.compactMap(network.unit).first {
        !asked.units.contains($0) && isThere(Ref(.service, $0)) && !isOwn($0, doer)
      }
      if let had {
        let service = service(had)
        return say(
          nb: "\(name) spør om \(service) kan ta det igjen",
          nn: "\(name) spør om \(service) kan ta det att",
          en: "\(name) asks if \(service) can take it up again")
      }
    }
    let passedOver = finding.code == .gapDeclined ? finding.related.compactMap(network.unit) : []
    let others = services(forNeed: row, except: passedOver)
    if let other = others.first(where: { !isOwn($0, doer) }) {
      let who = whom(other, finding)
      return say(
        nb: "\(name) spør om \(who) kan ta det", nn: "\(name) spør om \(who) kan ta det",
        en: "\(name) asks if \(who) can take it")
    }
    if !others.isEmpty {
      return say(
        nb: "\(name) spør i egen tjeneste", nn: "\(name) spør i eiga teneste",
        en: "\(name) asks in their own service")
    }
    if isAsked { return nil }
    if let waiting = asked.waiting.first(where: { $0.ref != doer.ref }) {
      let who = reachable(waiting.ref)
      return say(
        nb: "\(name) purrer på svar fra \(who)", nn: "\(name) purrar på svar frå \(who)",
        en: "\(name) reminds \(who) to answer")
    }
    return say(
      nb: "\(name) tar det opp med kommunen: ingen her kan spørres",
      nn: "\(name) tek det opp med kommunen: ingen her kan spørjast",
      en: "\(name) takes it up with the municipality: nobody here can be asked")
  }

  /// Whether a service is the one of who acts.
  private func isOwn(_ service: Int, _ doer: Actor) -> Bool {
    doer.ref.flatMap(network.unit) == service
  }

  /// Whom to ask in a service: the contact who is tied to the family, with the service; else the
  /// service.
  private func whom(_ service: Int, _ finding: Finding) -> SentenceText {
    guard let family = finding.family?.row,
      let contact = candidates.contacts(of: service, family: family).first,
      candidates.tiedContacts(family).contains(contact)
    else { return self.service(service) }
    return called(Ref(.contact, contact))
  }

  /// `Én samtale med BUP kan avklare 7 funn`, with the service that has to do with what is urgent;
  /// nil where it would be this finding alone.
  package func oneConversation(
    _ matter: UrgentMatters.Matter, _ matters: UrgentMatters
  ) -> String? {
    for finding in matter.late + [matter.clock] {
      guard let service = network.answerer(of: finding), isThere(Ref(.service, service)),
        matters.settled(by: service) > 1
      else { continue }
      return language.callHeading(
        name(Ref(.service, service)), matters.settled(by: service), listedBefore: 0)
    }
    return nil
  }
}
