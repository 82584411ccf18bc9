import Model

// Who exists on the day: a suggestion names nobody else.
extension FindingWriter {
  /// Whether somebody or something can be turned to on the day.
  enum Presence {
    case there
    /// A contact who has left, or not yet begun, in a service that is open.
    case left, notBegun
    /// A service that has closed, or not yet opened, or a contact in one.
    case closed, notOpened
  }

  func presence(_ ref: Ref) -> Presence {
    guard let unit = network.unit(ref) else { return .there }
    if network.hasClosed(service: unit, by: asOf) { return .closed }
    if !network.isOpen(service: unit, on: asOf) { return .notOpened }
    guard ref.kind == .contact else { return .there }
    if network.hasLeft(contact: ref.row, by: asOf) { return .left }
    return network.isEmployed(contact: ref.row, on: asOf) ? .there : .notBegun
  }

  func isThere(_ ref: Ref) -> Bool { presence(ref) == .there }

  /// `Nav hvem som har tatt over etter Lars, og`: whom to ask instead of a contact who is not
  /// there, up to what is asked; the name alone of whoever is there.
  func askee(_ ref: Ref) -> SentenceText {
    let (presence, unit) = (presence(ref), network.unit(ref))
    guard ref.kind == .contact, presence != .there, let unit else { return called(ref) }
    let (service, contact) = (service(unit), person(contact: ref.row))
    if presence == .notBegun {
      return say(
        nb: "\(service), der \(contact) ikke har begynt ennå,",
        nn: "\(service), der \(contact) ikkje har byrja enno,",
        en: "\(service), where \(contact) has not begun yet,")
    }
    return say(
      nb: "\(service) hvem som har tatt over etter \(contact), og",
      nn: "\(service) kven som har teke over etter \(contact), og",
      en: "\(service) who has taken over from \(contact), and")
  }

  /// That a service is not there, as half a sentence: `BUP ble lagt ned 1. mars`.
  func absence(service row: Int) -> SentenceText {
    let (services, name) = (network.services, service(row))
    if network.hasClosed(service: row, by: asOf) {
      let day = near(services.closed[row])
      return say(
        nb: "\(name) ble lagt ned \(day)", nn: "\(name) vart lagd ned \(day)",
        en: "\(name) closed on \(day)")
    }
    let day = near(services.opened[row])
    return say(
      nb: "\(name) åpner først \(day)", nn: "\(name) opnar først \(day)",
      en: "\(name) does not open until \(day)")
  }

  /// A day without the year where it is that of the day asked about: `15. juni`, `28. desember
  /// 2025`.
  func near(_ day: Day) -> String { language.day(day, seenFrom: asOf) }

  /// The same with the day of the week: `fredag 19. juni`.
  func nearWithWeekday(_ day: Day) -> String {
    language.weekday(day) + " " + language.day(day, seenFrom: asOf)
  }
}
