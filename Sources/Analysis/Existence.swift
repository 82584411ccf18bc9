import Model

/// What of a network exists on a day: open families and services, employed contacts, and people
/// whose home is an open family.
struct Existence: Sendable {
  let familyIsOpen: [Bool]
  let serviceIsOpen: [Bool]
  let contactIsEmployed: [Bool]
  /// The household that counts as each person's.
  let home: TypedColumn<Ref?>

  init(_ network: Network, _ households: Households, on day: Day) {
    familyIsOpen = (0..<network.families.count).map { network.isOpen(family: $0, on: day) }
    serviceIsOpen = (0..<network.services.count).map { network.isOpen(service: $0, on: day) }
    contactIsEmployed = (0..<network.contacts.count).map {
      network.isEmployed(contact: $0, on: day)
    }
    home = TypedColumn(
      (0..<network.people.count).map {
        households.home(of: $0, on: day)?.number ?? Ref.emptyNumber
      })
  }

  /// The family that a tie to a family or a person serves.
  func family(of ref: Ref) -> Ref? { ref.isA(.person) ? home[ref.row] : ref }

  func contains(_ ref: Ref) -> Bool {
    switch ref.kind {
    case .family: familyIsOpen[ref.row]
    case .person: home[ref.row].map { familyIsOpen[$0.row] } ?? false
    case .service: serviceIsOpen[ref.row]
    default: contactIsEmployed[ref.row]
    }
  }
}

/// The ties of a network that are in force on a day, as rows of `ties`, by kind.
struct TiesInForce: Sendable {
  private(set) var serves: [Int32] = []
  /// The family that each of `serves` serves, as a row.
  private(set) var servedFamilies: [Int32] = []
  private(set) var collaborates: [Int32] = []
  private(set) var kin: [Int32] = []

  init(_ network: Network, _ existence: Existence, on day: Day) {
    let ties = network.ties
    for row in 0..<ties.count where network.isInForce(tie: row, on: day) {
      guard existence.contains(ties.a[row]), existence.contains(ties.b[row]) else { continue }
      switch ties.kind[row] {
      case .serves:
        guard let family = existence.family(of: ties.b[row]) else { continue }
        serves.append(Int32(row))
        servedFamilies.append(Int32(family.row))
      case .collaborates: collaborates.append(Int32(row))
      case .kin, nil: kin.append(Int32(row))
      }
    }
  }
}
