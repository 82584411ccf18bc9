import Analysis
package import Model

// How findings name things: by alias, name or title, and by id where there is none.
extension FindingWriter {
  /// The name of a family, a person, a service or a contact (with the service in parentheses).
  package func name(_ ref: Ref) -> String {
    switch ref.kind {
    case .family: family(ref.row)
    case .person: named(network.people.alias, ref)
    case .service: named(network.services.name, ref)
    case .contact: contact(ref.row)
    case .need: need(ref.row)
    case .domain: domain(Int32(ref.row))
    case .referral, .goal: ref.kind.noun.one[language] + " " + network.id(ref)
    }
  }

  func family(_ row: Int) -> String { named(network.families.alias, Ref(.family, row)) }

  func service(_ row: Int) -> String { named(network.services.name, Ref(.service, row)) }

  func contact(_ row: Int) -> String {
    person(contact: row) + " (" + service(network.contacts.service[row].row) + ")"
  }

  /// A contact without the service.
  func person(contact row: Int) -> String { named(network.contacts.name, Ref(.contact, row)) }

  func domain(_ number: Int32) -> String {
    Domain(rawValue: number).map { $0.words[language] } ?? ""
  }

  /// The unit of a service or contact, else the thing itself.
  func unit(_ number: Int32) -> String {
    guard let ref = Ref(number: number) else { return "" }
    return network.unit(ref).map(service) ?? name(ref)
  }

  /// A need with its title and whom it concerns: `behovet «Angst» (Sara, Familie Bjørk)`.
  func need(_ row: Int) -> String {
    let title = plain(network.needs.title[row])
    let id = network.needs.id[row]
    let whose = whose(family: network.needs.family[row], person: network.needs.person[row])
    if title.isEmpty {
      let domain = domain(network.needs.domain[row])
      return say(
        nb: "behovet \(id) (\(domain); \(whose))", nn: "behovet \(id) (\(domain); \(whose))",
        en: "the need \(id) (\(domain); \(whose))")
    }
    let quoted = language.quoted(title)
    return say(
      nb: "behovet \(quoted) (\(whose))", nn: "behovet \(quoted) (\(whose))",
      en: "the need \(quoted) (\(whose))")
  }

  /// A referral, or an application where the family or a person in it sent it, with the need it is
  /// about and whom it concerns.
  func referral(_ row: Int) -> String {
    let referrals = network.referrals
    let thing = isApplication(row) ? application : referral
    let whose = whose(family: referrals.family[row], person: referrals.person[row])
    guard let need = Ref(number: referrals.need[row]) else { return "\(thing) (\(whose))" }
    let title = plain(network.needs.title[need.row])
    let about = title.isEmpty ? domain(network.needs.domain[need.row]) : language.quoted(title)
    return say(
      nb: "\(thing) om \(about) (\(whose))", nn: "\(thing) om \(about) (\(whose))",
      en: "\(thing) about \(about) (\(whose))")
  }

  /// Whether a referral comes from the family itself.
  func isApplication(_ row: Int) -> Bool {
    Ref(number: network.referrals.from[row]).map { network.unit($0) == nil } ?? false
  }

  private var referral: String {
    say(nb: "henvisningen", nn: "tilvisinga", en: "the referral")
  }

  private var application: String {
    say(nb: "søknaden", nn: "søknaden", en: "the application")
  }

  /// `Sara, Familie Bjørk`, or the family alone.
  private func whose(family: Int32, person: Int32) -> String {
    let family = self.family(family.row)
    guard let person = Ref(number: person) else { return family }
    return name(person) + ", " + family
  }

  /// The names of what is part of a finding; of many the first ones.
  func related(_ finding: Finding, most: Int = 5) -> String {
    names(finding.related, most: most)
  }

  func names(_ refs: [Ref], most: Int = 5) -> String {
    // Names beyond those that are shown are not made.
    if refs.count > most + 1 {
      return language.list(refs.prefix(most).map(name), andMore: refs.count - most)
    }
    return language.list(refs.map(name))
  }

  /// Services by their names: `A eller B`.
  func either(_ services: [Int]) -> String {
    services.map(service).joined(separator: say(nb: " eller ", nn: " eller ", en: " or "))
  }

  /// Who can ask those whom a finding names: not one of them, for nobody calls themselves.
  func asker(of finding: Finding) -> String {
    let contact = finding.family < 0 ? -1 : coordinators[finding.family.row]
    let isNamed = finding.related.contains { $0.kind == .contact && $0.row == Int(contact) }
    return helper(ofFamily: isNamed ? -1 : finding.family)
  }

  /// Who can take a thing further for a family: its coordinator, or someone around it.
  func helper(ofFamily number: Int32) -> String {
    let contact = number < 0 ? -1 : coordinators[number.row]
    if contact >= 0 {
      let name = person(contact: Int(contact))
      return say(
        nb: "\(name) (koordinator)", nn: "\(name) (koordinator)", en: "\(name) (coordinator)")
    }
    return say(
      nb: "noen rundt familien", nn: "nokon rundt familien", en: "someone around the family")
  }

  /// The ages that somebody may have on the day; every age for nobody in particular.
  func ages(person: Int32) -> ClosedRange<Int32> {
    guard let ref = Ref(number: person) else { return 0...150 }
    let born = network.people.born[ref.row]
    if born != Day.never {
      let age = Int32(clamping: max(0, asOf.fullYears(since: Birth(number: born).day)))
      return age...age
    }
    switch PersonRole(rawValue: network.people.role[ref.row]) {
    case .child: return 0...17
    case .adult: return 18...150
    case nil: return 0...150
    }
  }

  /// Up to two services that could do something about a need.
  func services(forNeed row: Int, except passedOver: [Int] = []) -> [Int] {
    let needs = network.needs
    return finder.services(
      domain: needs.domain[row], area: network.families.area[needs.family[row].row],
      ages: ages(person: needs.person[row]), except: passedOver)
  }

  /// Whether a need is urgent.
  func isUrgent(need number: Int32) -> Bool {
    number >= 0 && network.needs.urgency[number.row] == Urgency.urgent.rawValue
  }

  private func named(_ column: TextColumn, _ ref: Ref) -> String {
    column.isEmpty(ref.row)
      ? ref.kind.noun.one[language] + " " + network.id(ref) : plain(column[ref.row])
  }
}
