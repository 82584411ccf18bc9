import Analysis
import Model

// gap.transition: somebody grows too old for a service, and no other one has said that it takes
// over.
extension FindingWriter {
  func transitionMessage(_ finding: Finding) -> SentenceText {
    let person = called(finding.subject)
    let service = related(finding)
    let then = nobodyTakesOver(finding)
    guard let limit = limitingService(finding) else { return then }
    if endsWithTheSchoolYear(limit) {
      let day = limitDay(finding)
      let date = language.day(day)
      let passed = language.days(asOf.days(since: day))
      let ahead = language.ahead(days: day.days(since: asOf))
      if day <= asOf {
        return say(
          nb: "\(person) har vært for gammel for \(service) siden \(date) (\(passed)); \(then)",
          nn: "\(person) har vore for gammal for \(service) sidan \(date) (\(passed)); \(then)",
          en: "\(person) has been too old for \(service) since \(date) (\(passed)); \(then)")
      }
      return say(
        nb: "\(person) er for gammel for \(service) fra \(date) (\(ahead)); \(then)",
        nn: "\(person) er for gammal for \(service) frå \(date) (\(ahead)); \(then)",
        en: "\(person) is too old for \(service) from \(date) (\(ahead)); \(then)")
    }
    let (when, age) = (birthday(finding), nextAge(finding))
    if limitDay(finding) <= asOf {
      return say(
        nb:
          "\(person) fylte \(age) år \(when), og \(service) tar til og med \(age - 1) år; \(then)",
        nn:
          "\(person) fylte \(age) år \(when), og \(service) tek til og med \(age - 1) år; \(then)",
        en: "\(person) turned \(age) \(when), and \(service) takes people up to \(age - 1); \(then)"
      )
    }
    return say(
      nb: "\(person) fyller \(age) år \(when) og blir for gammel for \(service); \(then)",
      nn: "\(person) fyller \(age) år \(when) og blir for gammal for \(service); \(then)",
      en: "\(person) turns \(age) \(when) and becomes too old for \(service); \(then)")
  }

  func transitionSuggestion(_ finding: Finding) -> SentenceText {
    guard let limit = limitingService(finding) else { return "" }
    let (service, person) = (service(limit), called(finding.subject))
    let isPassed = limitDay(finding) <= asOf
    let law = isPassed ? "" : afterCare(finding)
    let helper = helper(ofFamily: finding.family)
    let asked = askedToTakeOver(finding)
    if !asked.accepted.isEmpty, let yes = asked.accepted.last {
      let unit = unit(yes.ref)
      return say(
        nb: "\(helper) kan avtale med \(unit) og \(person) når \(unit) tar over, og registrere det"
          + law,
        nn: "\(helper) kan avtale med \(unit) og \(person) når \(unit) tek over, og registrere det"
          + law,
        en: "\(helper) can agree with \(unit) and \(person) when \(unit) takes over, and record it"
          + law)
    }
    if !asked.waiting.isEmpty {
      let names = waitingNames(asked.waiting)
      return say(
        nb: "\(helper) kan purre på svar fra \(names)\(law)",
        nn: "\(helper) kan purre på svar frå \(names)\(law)",
        en: "\(helper) can remind \(names) to answer\(law)")
    }
    let others = successors(finding, except: asked.units)
    let canInvite = !isPassed && isThere(Ref(.service, limit))
    guard !others.isEmpty else {
      return say(
        nb: canInvite
          ? "\(service) og \(helper) kan nå avtale med \(person) hvem som tar over\(law)"
          : "\(helper) kan nå avtale med \(person) hvem som tar over\(law)",
        nn: canInvite
          ? "\(service) og \(helper) kan no avtale med \(person) kven som tek over\(law)"
          : "\(helper) kan no avtale med \(person) kven som tek over\(law)",
        en: canInvite
          ? "\(service) and \(helper) can now agree with \(person) who takes over\(law)"
          : "\(helper) can now agree with \(person) who takes over\(law)")
    }
    let either = either(others)
    guard canInvite else {
      return say(
        nb: "\(helper) kan nå avtale med \(person) om \(either) tar over\(law)",
        nn: "\(helper) kan no avtale med \(person) om \(either) tek over\(law)",
        en: "\(helper) can now settle with \(person) whether \(either) takes over\(law)")
    }
    return say(
      nb:
        "\(service) kan nå invitere \(either) til et møte med \(person) og avtale hvem som tar over"
        + law,
      nn:
        "\(service) kan no invitere \(either) til eit møte med \(person) og avtale kven som tek over"
        + law,
      en: "\(service) can now invite \(either) to a meeting with \(person) and agree who takes over"
        + law)
  }

  /// That nobody is recorded as taking over, as far as referrals say nothing else.
  private func nobodyTakesOver(_ finding: Finding) -> SentenceText {
    if let yes = askedToTakeOver(finding).accepted.last {
      let (unit, day) = (unit(yes.ref), near(yes.answered))
      return say(
        nb:
          "\(unit) sa ja til en henvisning \(day), men er ikke registrert hos \(called(finding.subject))",
        nn:
          "\(unit) sa ja til ei tilvising \(day), men er ikkje registrert hos \(called(finding.subject))",
        en:
          "\(unit) accepted a referral on \(day) but is not recorded with \(called(finding.subject))"
      )
    }
    return say(
      nb: "ingen har sagt ja til å ta over", nn: "ingen har sagt ja til å ta over",
      en: "nobody has agreed to take over")
  }

  /// Who has been asked about the needs of the person that the service is for, but for the service
  /// itself.
  private func askedToTakeOver(_ finding: Finding) -> AskedBefore {
    var all = AskedBefore()
    guard let limit = limitingService(finding) else { return all }
    let needs = network.needs
    for item in records.needs(person: finding.subject.row).prefix(64) {
      let row = Int(item)
      guard network.isOpen(need: row, on: asOf), let domain = needs.domain[row],
        network.services.domains[limit].contains(domain)
      else { continue }
      let asked = askedBefore(need: row)
      all.waiting += asked.waiting.filter { network.unit($0.ref) != limit }
      all.accepted += asked.accepted.filter { network.unit($0.ref) != limit }
      all.units += asked.units
    }
    all.accepted.sort { ($0.answered, network.id($0.ref)) < ($1.answered, network.id($1.ref)) }
    all.waiting.sort { ($0.since, network.id($0.ref)) < ($1.since, network.id($1.ref)) }
    return all
  }

  private func limitingService(_ finding: Finding) -> Int? {
    finding.related.first.flatMap(network.unit)
  }

  /// The age at which the service ends: one more than the last it serves.
  private func nextAge(_ finding: Finding) -> Int {
    limitingService(finding).flatMap { network.services.maxAge[$0] }.map { $0 + 1 } ?? 0
  }

  /// Whether a service goes by school years: those who grow too old leave on 1 August.
  private func endsWithTheSchoolYear(_ service: Int) -> Bool {
    switch network.services.sector[service] {
    case .school, .kindergarten: true
    default: false
    }
  }

  /// The birthday on which the person is too old.
  private func birthday(tooOld finding: Finding) -> Day {
    network.people.born[finding.subject.row]?.day.birthday(years: nextAge(finding)) ?? .never
  }

  /// The day from which the service is no longer for the person.
  private func limitDay(_ finding: Finding) -> Day {
    let birthday = birthday(tooOld: finding)
    guard let service = limitingService(finding), endsWithTheSchoolYear(service) else {
      return birthday
    }
    return Day(year: birthday.date.year, month: 8, day: 1) ?? birthday
  }

  /// When the person reaches that age: a day and how far it is, or the month where no day is known.
  private func birthday(_ finding: Finding) -> SentenceText {
    let day = birthday(tooOld: finding)
    if network.people.born[finding.subject.row]?.isMonthOnly ?? false {
      let month = language.month(day)
      return say(nb: "i \(month)", nn: "i \(month)", en: "in \(month)")
    }
    let apart = day.days(since: asOf)
    let how = apart > 0 ? language.ahead(days: apart) : language.ago(days: -apart)
    let date = language.day(day)
    return say(nb: "\(how) (\(date))", nn: "\(how) (\(date))", en: "\(how) (\(date))")
  }

  /// Up to two services that share an area of life with the one that ends, and serve the new age.
  private func successors(_ finding: Finding, except asked: [Int]) -> [Int] {
    guard let service = limitingService(finding), let family = finding.family else { return [] }
    let age = nextAge(finding)
    let area = network.families.area[family.row]
    var found: [Int] = []
    for domain in network.services.domains[service].words {
      found += finder.services(
        domain: domain, area: area, ages: age...age, except: found + [service] + asked)
      if found.count >= 2 { break }
    }
    return Array(found.prefix(2))
  }

  /// Child welfare's duty to those who turn 18, beginning with `; `; empty for other services.
  private func afterCare(_ finding: Finding) -> SentenceText {
    guard let service = limitingService(finding), nextAge(finding) == 18,
      network.services.sector[service] == .childWelfare
    else { return "" }
    return say(
      nb: "; barnevernet skal ta kontakt i god tid før 18-årsdagen (barnevernsloven § 3-6)",
      nn: "; barnevernet skal ta kontakt i god tid før 18-årsdagen (barnevernslova § 3-6)",
      en:
        "; child welfare is to make contact well before the 18th birthday (the Child Welfare Act § 3-6)"
    )
  }
}
