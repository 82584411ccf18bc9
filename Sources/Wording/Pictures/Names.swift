import Analysis
package import Model
import Text

/// What people and services are called in pictures: by alias or name, by id only where there is
/// none, and never by anything that could be used to reach them.
extension DiagramContext {
  /// The name of a family in a picture of it alone.
  package func familyName(_ row: Int) -> String {
    named(network.families.alias, network.families.id, row, isShared: false)
  }

  /// The name of a family among others: with the id where another has the same name.
  package func familyNameAmongAll(_ row: Int) -> String {
    let (alias, id) = (network.families.alias, network.families.id)
    return named(alias, id, row, isShared: shared.families.contains(row))
  }

  package func personName(_ row: Int) -> String {
    named(network.people.alias, network.people.id, row, isShared: shared.people.contains(row))
  }

  /// A child with its age, an adult without: `Ida, 14 år`.
  package func personWithAge(_ row: Int) -> String {
    guard let years = years(row) else { return personName(row) }
    return "\(nameBesideAge(row, years)), \(say(Words.age(years)))"
  }

  /// The name of somebody whose age is said too: without the id, by which people of one name are
  /// told apart, where everybody of that name in the household and its kin is of another age.
  private func nameBesideAge(_ row: Int, _ years: ClosedRange<Int>) -> String {
    let alias = network.people.alias
    guard shared.people.contains(row), let family = situation.home[row]?.row,
      index.beside(family).allSatisfy({
        $0 == row || !alias.equals($0, alias, row) || self.years($0) != years
      })
    else { return personName(row) }
    return isolated(alias[row])
  }

  /// A child by name and age: `Live (9)`, `Live (under 1 år)`.
  package func child(_ row: Int) -> String {
    guard let years = years(row) else { return personName(row) }
    let age = years.lowerBound > 0 ? Self.digits(years) : say(Words.age(years))
    return "\(nameBesideAge(row, years)) (\(age))"
  }

  /// The age of a child in years; nil for adults, and where it is not known.
  ///
  /// In the month of the birthday both ages where only that month is known.
  private func years(_ row: Int) -> ClosedRange<Int>? {
    guard let born = network.people.born[row], situation.isChild(row) else { return nil }
    let years = situation.day.fullYears(since: born.day)
    if years < 0 { return nil }
    let (birth, today) = (born.day.date, situation.day.date)
    let isOpen = born.isMonthOnly && birth.month == today.month && years > 0
    return isOpen ? years - 1...years : years...years
  }

  private static func digits(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  package func serviceName(_ row: Int) -> String {
    let services = network.services
    return named(services.name, services.id, row, isShared: shared.services.contains(row))
  }

  package func contactName(_ row: Int) -> String {
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
  package func nameAmongAll(_ ref: Ref) -> String {
    guard ref.isA(.contact), shared.contactsOfServices.contains(ref.row),
      sector(ref) != .private, let service = situation.unit(ref)
    else { return name(ref) }
    let id = shared.services.contains(service) ? " " + isolated(network.services.id[service]) : ""
    return name(ref) + " (" + isolated(network.services.name[service]) + id + ")"
  }

  package func role(_ contact: Int) -> String {
    let role = network.symbols[network.contacts.role[contact]]
    return role == Network.coordinatorRole ? say(Words.coordinator) : isolated(role)
  }

  /// The name of whoever a reference points at.
  package func name(_ ref: Ref) -> String {
    switch ref.kind {
    case .family: familyName(ref.row)
    case .person: personName(ref.row)
    case .service: serviceName(ref.row)
    default: contactName(ref.row)
    }
  }

  /// The name with the role and service of a contact: `Leif N., veileder, Nav Solvik`.
  package func fullName(_ ref: Ref) -> String {
    guard ref.isA(.contact) else { return name(ref) }
    var parts = [contactName(ref.row)]
    let role = role(ref.row)
    if !role.isEmpty { parts.append(role) }
    if sector(ref) != .private, let unit = situation.unit(ref) { parts.append(serviceName(unit)) }
    return parts.joined(separator: ", ")
  }

  package func sector(_ ref: Ref) -> Sector { situation.sector(ref) }

  /// What a need is called: its title, or the area of life that it is about.
  package func needTitle(_ row: Int) -> String {
    if !network.needs.title.isEmpty(row) { return isolated(network.needs.title[row]) }
    let domain = network.needs.domain[row]
    return (domain?.words.capitalised).map(say) ?? ""
  }

  /// What a referral asks for: its need, the name of its kind, or just that it is one.
  package func referralTitle(_ row: Int) -> String {
    if let kind = network.referrals.kind[row] {
      let sent = network.referrals.sent[row]
      if let rule = situation.rules.rule(kind: network.symbols[kind], sent: sent) {
        let name = rule.words[language]
        if !name.isEmpty { return isolated(name) }
      }
      return isolated(network.symbols[kind])
    }
    return say(Words.referral)
  }

  /// Where a picture of the whole network is from: as it was said, or the areas of its families.
  package var whole: String {
    if !place.isEmpty { return isolated(place) }
    let open = (0..<network.families.count).filter { situation.familyIsOpen[$0] }
    let seen = Set(open.compactMap { network.families.area[$0] })
    if seen.isEmpty || seen.count > 5 {
      // For somebody it is not the whole.
      return isForSomebody ? "" : say(Words.wholeNetwork)
    }
    return language.list(
      seen.map { network.symbols[$0] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        .map(isolated))
  }
}
