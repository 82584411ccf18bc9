import Analysis
import Model

// gap.transition: somebody grows too old for a service, and no other one is ready.
extension FindingWriter {
  func transitionMessage(_ finding: Finding) -> Said {
    let person = called(finding.subject)
    let service = related(finding)
    let when = birthday(finding)
    let age = nextAge(finding)
    return say(
      nb:
        "\(person) fyller \(age) år \(when) og blir for gammel for \(service); ingen annen tjeneste er klar til å ta over",
      nn:
        "\(person) fyller \(age) år \(when) og blir for gammal for \(service); inga anna teneste er klar til å ta over",
      en:
        "\(person) turns \(age) \(when) and becomes too old for \(service); no other service is ready to take over"
    )
  }

  func transitionSuggestion(_ finding: Finding) -> Said {
    let service = related(finding)
    let person = called(finding.subject)
    let others = successors(finding)
    let law = afterCare(finding)
    guard !others.isEmpty else {
      let helper = helper(ofFamily: finding.family)
      return say(
        nb: "\(service) og \(helper) kan i god tid avtale med \(person) hvem som skal ta over"
          + law,
        nn: "\(service) og \(helper) kan i god tid avtale med \(person) kven som skal ta over"
          + law,
        en: "\(service) and \(helper) can agree in good time with \(person) who is to take over"
          + law)
    }
    let either = either(others)
    return say(
      nb: "\(service) kan i god tid invitere \(either) til et møte med \(person) om å ta over"
        + law,
      nn: "\(service) kan i god tid invitere \(either) til eit møte med \(person) om å ta over"
        + law,
      en:
        "\(service) can in good time invite \(either) to a meeting with \(person) about taking over"
        + law)
  }

  private func limitingService(_ finding: Finding) -> Int? {
    finding.related.first.flatMap(network.unit)
  }

  /// The age at which the service ends: one more than the last it serves.
  private func nextAge(_ finding: Finding) -> Int {
    limitingService(finding).map { Int(network.services.maxAge[$0]) + 1 } ?? 0
  }

  /// When the person reaches that age: a day and how soon, or the month where no day is known.
  private func birthday(_ finding: Finding) -> Said {
    let birth = Birth(number: network.people.born[finding.subject.row])
    let day = birth.day.birthday(years: nextAge(finding))
    if birth.isMonthOnly {
      let month = language.month(day)
      return say(nb: "i \(month)", nn: "i \(month)", en: "in \(month)")
    }
    let ahead = language.ahead(days: Int(day.number) - Int(asOf.number))
    let date = language.day(day)
    return say(nb: "\(ahead) (\(date))", nn: "\(ahead) (\(date))", en: "\(ahead) (\(date))")
  }

  /// Up to two services that share an area of life with the one that ends, and serve the new age.
  private func successors(_ finding: Finding) -> [Int] {
    guard let service = limitingService(finding), finding.family >= 0 else { return [] }
    let age = Int32(nextAge(finding))
    let area = network.families.area[Int(finding.family)]
    var found: [Int] = []
    for domain in Domain.allCases where network.services.domains[service] & domain.bit != 0 {
      found += finder.services(
        domain: domain.rawValue, area: area, ages: age...age, except: found + [service])
      if found.count >= 2 { break }
    }
    return Array(found.prefix(2))
  }

  /// Child welfare's duty to those who turn 18, beginning with `; `; empty for other services.
  private func afterCare(_ finding: Finding) -> Said {
    guard let service = limitingService(finding), nextAge(finding) == 18,
      network.services.sector[service] == Sector.childWelfare.rawValue
    else { return "" }
    return say(
      nb: "; barnevernet skal ta kontakt i god tid før 18-årsdagen (barnevernsloven § 3-6)",
      nn: "; barnevernet skal ta kontakt i god tid før 18-årsdagen (barnevernslova § 3-6)",
      en:
        "; child welfare is to make contact well before the 18th birthday (the Child Welfare Act § 3-6)"
    )
  }
}
