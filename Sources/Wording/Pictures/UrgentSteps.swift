package import Analysis
import Model
import Text

// Who can ring whom about something that somebody should do something about.
extension FindingWriter {
  /// What somebody can do, in words, and the service that is asked in it.
  package struct Step: Hashable, Sendable {
    package let words: String
    /// As a row; nil where none is asked.
    package let service: Int?
  }

  /// Who can ring whom, or ask whom, a line each: about the answers that are late, and about who
  /// could have what nobody has, or has said yes to.
  package func steps(_ matter: UrgentMatters.Matter) -> [Step] {
    var steps: [Step] = []
    func add(_ words: SentenceText, _ service: Int?) {
      let line = capitalising(words.text)
      if !steps.contains(where: { $0.words == line }) {
        steps.append(Step(words: line, service: service))
      }
    }
    for finding in matter.late {
      add(step(finding), network.unit(receiver(finding.subject.row)))
    }
    if case .need(let row) = matter.about {
      for (words, service) in self.steps(need: row, matter) { add(words, service) }
    }
    if matter.clock.code == .agreementOverdue, let step = step(agreement: matter.clock) {
      add(step, nil)
    }
    if steps.isEmpty { add(suggestionWords(matter.clock), nil) }
    return steps
  }

  /// What can be done about who has a need.
  private func steps(
    need row: Int, _ matter: UrgentMatters.Matter
  ) -> [(SentenceText, Int?)] {
    let clock = matter.clock
    switch clock.code {
    case .gapNobody, .gapDeclined, .gapLapsed:
      return step(need: row, clock, matter.late).map { [$0] } ?? []
    case .gapAsked, .gapAssumed: return askForAnAnswer(need: row, clock)
    case .gapFamilyAlone:
      let asked = askedBefore(need: row)
      if !asked.waiting.isEmpty || !asked.accepted.isEmpty {
        return step(need: row, clock, matter.late).map { [$0] } ?? []
      }
      guard let first = services(forNeed: row).first else { return [] }
      let (name, service) = (name(helper(of: clock.family), clock.family, first), service(first))
      return [
        (
          say(
            nb: "\(name) spør familien om de vil ha hjelp fra \(service)",
            nn: "\(name) spør familien om dei vil ha hjelp frå \(service)",
            en: "\(name) asks the family whether they want help from \(service)"), first
        )
      ]
    case .gapDormant:
      let (doer, others) = actorsToAsk(clock)
      guard let first = others.first else { return [] }
      let unit = network.unit(first)
      let (name, names) = (name(doer, clock.family, unit), names(others, most: 2))
      return [
        (
          say(
            nb: "\(name) ringer \(names) og avtaler neste steg",
            nn: "\(name) ringjer \(names) og avtalar neste steg",
            en: "\(name) rings \(names) and agrees on the next step"), unit
        )
      ]
    default: return []
    }
  }

  /// What can be asked of those who were asked, or are thought to have a need, and who else could
  /// be asked where somebody has waited long enough.
  private func askForAnAnswer(need row: Int, _ clock: Finding) -> [(SentenceText, Int?)] {
    let (doer, asked) = actorsToAsk(clock)
    guard let first = asked.first else {
      let name = name(doer, clock.family, nil)
      return [
        (
          say(
            nb: "\(name) svarer ja eller nei selv", nn: "\(name) svarar ja eller nei sjølv",
            en: "\(name) answers yes or no"), nil
        )
      ]
    }
    let unit = network.unit(first)
    let (name, names) = (name(doer, clock.family, unit), names(asked, most: 2))
    var steps: [(SentenceText, Int?)] = [
      (
        say(
          nb: "\(name) spør \(names) om et klart ja eller nei",
          nn: "\(name) spør \(names) om eit klart ja eller nei",
          en: "\(name) asks \(names) for a clear yes or no"), unit
      )
    ]
    let units = clock.related.compactMap(network.unit) + askedBefore(need: row).units
    if clock.code == .gapAsked, let other = services(forNeed: row, except: units).first {
      let service = service(other)
      steps.append(
        (
          say(
            nb: "Blir det nei, kan \(service) spørres",
            nn: "Blir det nei, kan ein spørje \(service)",
            en: "If it is no, \(service) can be asked"), other
        ))
    }
    return steps
  }

  // MARK: Who acts

  /// The name of who acts, with the service; where nobody in particular is known, who finds out:
  /// nobody feels asked as one of many.
  ///
  /// - Parameters:
  ///   - unit: the service that is asked, which is not asked who asks it.
  ///   - need: what it is about, where that is a need.
  private func name(
    _ doer: Actor, _ family: Ref?, _ unit: Int?, need: Int? = nil
  ) -> SentenceText {
    if let ref = doer.ref { return called(ref) }
    guard let other = findsOut(family, need, except: unit) else {
      return say(
        nb: "møtelederen avgjør hvem som", nn: "møteleiaren avgjer kven som",
        en: "whoever leads the meeting decides who")
    }
    let name = called(other)
    return say(
      nb: "\(name) avklarer hvem som", nn: "\(name) avklarar kven som",
      en: "\(name) finds out who")
  }

  /// Who finds out who asks for a family that has no coordinator: whoever has said yes to the need,
  /// else a contact tied to the family, else a service around it, else the family coordinators whom
  /// it may have; of several the one with the smallest id. Nil where there is nobody.
  private func findsOut(_ family: Ref?, _ need: Int?, except unit: Int?) -> Ref? {
    guard let family = family?.row else { return nil }
    let situation = candidates.situation
    func first(_ refs: some Sequence<Ref>) -> Ref? {
      refs.filter {
        ($0.isA(.contact) || $0.isA(.service)) && situation.exists($0)
          && situation.sector($0) != .private && (unit == nil || network.unit($0) != unit)
      }.min { situation.idPrecedes($0, $1) }
    }
    if let need, let holder = first(saidYesTo(need)) { return holder }
    if let tied = first(candidates.tiedContacts(family).map { Ref(.contact, $0) }) { return tied }
    let around = situation.serving[family].map {
      Ref(.service, Int(situation.siloServices[Int($0)]))
    }
    if let service = first(around) { return service }
    let area = network.families.area[family]
    let coordinating = network.contacts.service.indices.map { Ref(.contact, $0) }.filter {
      guard situation.isCoordinator($0) else { return false }
      let own = network.services.area[network.contacts.service[$0.row].row]
      return area == nil || own == nil || own == area
    }
    return first(coordinating).flatMap { network.unit($0) }.map { Ref(.service, $0) }
  }

  /// What can be done about an agreement that is over its day; nil where whoever made it is not
  /// there any more.
  private func step(agreement finding: Finding) -> SentenceText? {
    guard let actor = finding.related.first else { return nil }
    let doer = helper(of: finding.family)
    if doer.ref == actor {
      let name = called(actor)
      return say(
        nb: "\(name) gjør det nå, eller avtaler en ny dag",
        nn: "\(name) gjer det no, eller avtalar ein ny dag",
        en: "\(name) does it now, or agrees on a new day")
    }
    if dropOrReplace(actor, doer.name) != nil { return nil }
    let (name, askee) = (name(doer, finding.family, network.unit(actor)), askee(actor))
    return say(
      nb: "\(name) spør \(askee) om det er gjort, og avtaler ellers en ny dag",
      nn: "\(name) spør \(askee) om det er gjort, og avtalar elles ein ny dag",
      en: "\(name) asks \(askee) whether it is done, and otherwise agrees on a new day")
  }

  private func step(_ finding: Finding) -> SentenceText {
    let row = finding.subject.row
    let (to, doer) = (receiver(row), asker(referral: row))
    let need = network.referrals.need[row]?.row
    let name = name(doer, finding.family, network.unit(to), need: need)
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
  /// could. The order is that of what `suggestion` says.
  func step(
    need row: Int, _ finding: Finding, _ late: [Finding]
  ) -> (SentenceText, Int?)? {
    let asked = askedBefore(need: row)
    let doer = helper(of: finding.family)
    func name(_ unit: Int?) -> SentenceText { self.name(doer, finding.family, unit, need: row) }
    if let yes = asked.accepted.last {
      let row = network.unit(yes.ref)
      let (name, unit) = (name(row), unit(yes.ref))
      return (
        say(
          nb: "\(name) spør \(unit) hvem som har ansvaret",
          nn: "\(name) spør \(unit) kven som har ansvaret",
          en: "\(name) asks \(unit) who is responsible"), row
      )
    }
    if finding.code == .gapLapsed, asked.waiting.isEmpty {
      let had = finding.related.compactMap(network.unit).first {
        !asked.units.contains($0) && isThere(Ref(.service, $0)) && !isOwn($0, doer)
      }
      if let had {
        let (name, service) = (name(had), service(had))
        return (
          say(
            nb: "\(name) spør om \(service) kan ta det igjen",
            nn: "\(name) spør om \(service) kan ta det att",
            en: "\(name) asks if \(service) can take it up again"), had
        )
      }
    }
    let passedOver = finding.code == .gapDeclined ? finding.related.compactMap(network.unit) : []
    let others = services(forNeed: row, except: passedOver)
    let other = others.first { !isOwn($0, doer) }
    let isLate = Set(late.map { receiver($0.subject.row) })
    let waiting = asked.waiting.first { $0.ref != doer.ref && !isLate.contains($0.ref) }
    if let waiting {
      let unit = network.unit(waiting.ref)
      let (name, who) = (name(unit), reachable(waiting.ref))
      guard let other else {
        return (
          say(
            nb: "\(name) purrer på svar fra \(who)", nn: "\(name) purrar på svar frå \(who)",
            en: "\(name) reminds \(who) to answer"), unit
        )
      }
      let instead = whom(other, finding)
      return (
        say(
          nb: "\(name) purrer på svar fra \(who), eller spør om \(instead) kan ta det",
          nn: "\(name) purrar på svar frå \(who), eller spør om \(instead) kan ta det",
          en: "\(name) reminds \(who) to answer, or asks if \(instead) can take it"), unit
      )
    }
    if let other {
      let who = whom(other, finding)
      // Who rings about the answer asks that too.
      if late.contains(where: { asker(referral: $0.subject.row).ref == doer.ref }) {
        return (
          say(
            nb: "Ellers kan \(who) spørres", nn: "Elles kan ein spørje \(who)",
            en: "Otherwise \(who) can be asked"), other
        )
      }
      let name = name(other)
      return (
        say(
          nb: "\(name) spør om \(who) kan ta det", nn: "\(name) spør om \(who) kan ta det",
          en: "\(name) asks if \(who) can take it"), other
      )
    }
    let name = name(nil)
    if let own = others.first {
      return (
        say(
          nb: "\(name) spør i egen tjeneste", nn: "\(name) spør i eiga teneste",
          en: "\(name) asks in their own service"), own
      )
    }
    if !late.isEmpty { return nil }
    return (
      say(
        nb: "\(name) tar det opp med kommunen: ingen flere her med den oppgaven kan spørres",
        nn: "\(name) tek det opp med kommunen: ingen fleire her med den oppgåva kan spørjast",
        en:
          "\(name) takes it up with the municipality: nobody else here with that task can be asked"),
      nil
    )
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

  /// `Én samtale med BUP kan avklare 3 saker for familien`, where the steps of a row ask that
  /// service and it is more than one thing.
  ///
  /// - Parameter isSaid: whether it stands already that one conversation with a service could
  ///   settle things of the family.
  package func oneConversation(
    _ matter: UrgentMatters.Matter, _ steps: [Step], among findings: some Sequence<Finding>,
    except isSaid: (Int) -> Bool
  ) -> (words: String, service: Int)? {
    for service in steps.compactMap(\.service)
    where isThere(Ref(.service, service)) && !isSaid(service) {
      let count = network.settled(
        findings, of: matter.family, by: service, with: matter.about)
      if count < 2 { continue }
      let (name, number) = (name(Ref(.service, service)), language.number(count))
      return (
        Phrase(
          nb: "Én samtale med \(name) kan avklare \(number) saker for familien",
          nn: "Éin samtale med \(name) kan avklare \(number) saker for familien",
          en: "One conversation with \(name) can settle \(number) matters for the family")[
            language], service
      )
    }
    return nil
  }
}
