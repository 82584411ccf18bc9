import Analysis
import Model
import Wording

/// What people and services are called in pictures: by alias or name, by id only where there is
/// none, and never by anything that could be used to reach them.
extension Album {
  /// The name of a family in a picture of it alone.
  func familyName(_ row: Int) -> String {
    named(network.families.alias, network.families.id, row, isShared: false)
  }

  /// The name of a family among others: with the id where another has the same name.
  func familyNameAmongAll(_ row: Int) -> String {
    let (alias, id) = (network.families.alias, network.families.id)
    return named(alias, id, row, isShared: shared.families.contains(row))
  }

  func personName(_ row: Int) -> String {
    named(network.people.alias, network.people.id, row, isShared: shared.people.contains(row))
  }

  /// A child with its age, an adult without.
  func personWithAge(_ row: Int) -> String {
    let born = network.people.born[row]
    guard born != Day.never, situation.isChild(row) else { return personName(row) }
    let years = situation.day.fullYears(since: Birth(number: born).day)
    return years < 0 ? personName(row) : Words.aged(personName(row), years)[language]
  }

  func serviceName(_ row: Int) -> String {
    let services = network.services
    return named(services.name, services.id, row, isShared: shared.services.contains(row))
  }

  func contactName(_ row: Int) -> String {
    let contacts = network.contacts
    return named(contacts.name, contacts.id, row, isShared: shared.contacts.contains(row))
  }

  /// A name, the id where there is none, and both where others have the same name.
  private func named(_ names: TextColumn, _ ids: TextColumn, _ row: Int, isShared: Bool) -> String {
    if names.isEmpty(row) { return isolated(ids[row]) }
    let name = isolated(names[row])
    return isShared ? name + " (" + isolated(ids[row]) + ")" : name
  }

  /// The name of somebody among those of other services: with the service where others have the
  /// same name.
  func nameAmongAll(_ ref: Int32) -> String {
    guard ref.refKind == Ref.Kind.contact.rawValue, shared.contactsOfServices.contains(ref.row),
      sector(ref) != .private
    else { return name(ref) }
    let service = Int(situation.unit(ref))
    let id = shared.services.contains(service) ? " " + isolated(network.services.id[service]) : ""
    return name(ref) + " (" + isolated(network.services.name[service]) + id + ")"
  }

  func role(_ contact: Int) -> String {
    let role = network.symbols[network.contacts.role[contact]]
    return role == Network.coordinatorRole ? say(Words.coordinator) : isolated(role)
  }

  /// The name of whoever a reference points at.
  func name(_ ref: Int32) -> String {
    switch ref.refKind {
    case Ref.Kind.family.rawValue: familyName(ref.row)
    case Ref.Kind.person.rawValue: personName(ref.row)
    case Ref.Kind.service.rawValue: serviceName(ref.row)
    default: contactName(ref.row)
    }
  }

  /// The name with the role and service of a contact: `Leif N., veileder, Nav Solvik`.
  func fullName(_ ref: Int32) -> String {
    guard ref.refKind == Ref.Kind.contact.rawValue else { return name(ref) }
    var parts = [contactName(ref.row)]
    let role = role(ref.row)
    if !role.isEmpty { parts.append(role) }
    if sector(ref) != .private { parts.append(serviceName(Int(situation.unit(ref)))) }
    return parts.joined(separator: ", ")
  }

  /// By what a node for somebody is known again in a later picture.
  func key(_ ref: Int32) -> String {
    let kinds = ["family", "person", "service", "contact"]
    let kind = Int(ref.refKind)
    return nodeKey(kinds.indices.contains(kind) ? kinds[kind] : "node", name(ref))
  }

  /// The sector of a service or of a contact's service; `other` for families and people.
  func sector(_ ref: Int32) -> Sector {
    let unit = situation.unit(ref)
    return unit < 0 ? .other : Sector(rawValue: network.services.sector[Int(unit)]) ?? .other
  }

  /// What a need is called: its title, or the area of life that it is about.
  func needTitle(_ row: Int) -> String {
    if !network.needs.title.isEmpty(row) { return isolated(network.needs.title[row]) }
    let domain = Domain(rawValue: network.needs.domain[row])
    return (domain?.words.capitalised).map(say) ?? ""
  }

  /// What a referral asks for: its need, the name of its kind, or just that it is one.
  func referralTitle(_ row: Int) -> String {
    let kind = network.referrals.kind[row]
    if kind >= 0 {
      let sent = Day(number: network.referrals.sent[row])
      if let rule = situation.rules.rule(kind: network.symbols[kind], sent: sent) {
        let name = rule.words[language]
        if !name.isEmpty { return isolated(name) }
      }
      return isolated(network.symbols[kind])
    }
    return say(Words.referral)
  }

  /// Where a picture of the whole network is from: as it was said, or the areas of its families.
  var whole: String {
    if !place.isEmpty { return isolated(place) }
    var seen: Set<Int32> = []
    for row in 0..<network.families.count where situation.familyIsOpen[row] {
      if network.families.area[row] >= 0 { seen.insert(network.families.area[row]) }
    }
    if seen.isEmpty || seen.count > 5 { return say(Words.wholeNetwork) }
    return language.list(
      seen.map { network.symbols[$0] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .map(isolated))
  }
}
