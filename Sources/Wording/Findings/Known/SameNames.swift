import Analysis
import Model

/// Names that several bear, and what tells those apart who bear them.
///
/// In O(rows): a sentence that says `BUP or BUP` helps nobody.
struct SameNames: Sendable {
  /// What stands behind a name.
  enum Mark: UInt8, Sendable {
    case nothing, area, id
  }

  private var families: [Mark] = []
  private var people: [Mark] = []
  private var services: [Mark] = []
  private var contacts: [Mark] = []

  /// - Parameters:
  ///   - tellsContactsApart: not where all contacts have been given one name, so that none is
  ///     known.
  ///   - scope: one family is told apart from no other, and those of an area from each other.
  init(_ network: Network, tellsContactsApart: Bool, scope: Scope) {
    switch scope {
    case .everything: families = Self.marks(network.families.alias, within: nil, or: nil)
    case .area:
      families = Self.marks(network.families.alias, within: network.families.area.numbers, or: nil)
    case .family: break
    }
    people = Self.marks(network.people.alias, within: network.people.family.numbers, or: nil)
    services = Self.marks(network.services.name, within: nil, or: network.services.area)
    if tellsContactsApart {
      contacts = Self.marks(
        network.contacts.name, within: network.contacts.service.numbers, or: nil)
    }
  }

  /// What stands behind the name of a family, person, service or contact.
  func mark(_ ref: Ref) -> Mark {
    let marks =
      switch ref.kind {
      case .family: families
      case .person: people
      case .service: services
      case .contact: contacts
      default: [Mark]()
      }
    return ref.row < marks.count ? marks[ref.row] : .nothing
  }

  /// A mark for each row, or nothing where no name comes twice.
  ///
  /// - Parameters:
  ///   - group: only names of rows with the same number must differ.
  ///   - areas: what may tell two of one name apart.
  private static func marks(
    _ names: TextColumn, within group: [Int32]?, or areas: TypedColumn<Symbol?>?
  ) -> [Mark] {
    guard let twice = comesTwice(names, within: group) else { return [] }
    var marks = twice.map { $0 ? Mark.id : .nothing }
    if let areas {
      let evenThere = comesTwice(names, within: areas.numbers)
      for row in marks.indices where marks[row] == .id && areas[row] != nil {
        if evenThere?[row] != true { marks[row] = .area }
      }
    }
    return marks
  }

  /// For each row whether another one of its group bears the same name; nil where none does. An
  /// empty name is none.
  private static func comesTwice(_ names: TextColumn, within group: [Int32]?) -> [Bool]? {
    var size = 16
    while size < 2 * names.count { size *= 2 }
    // The first row of each name, found by its hash; whatever collides stands at the next free
    // place.
    var table = [Int32](repeating: -1, count: size)
    var twice: [Bool]?
    for row in 0..<names.count where !names.isEmpty(row) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      if let group { hash ^= UInt64(UInt32(bitPattern: group[row])) &* 0x9E37_79B9_7F4A_7C15 }
      let text = names.bytes.span.extracting(names.range(row))
      for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3 }
      var place = Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(size - 1))
      while true {
        let other = Int(table[place])
        if other < 0 {
          table[place] = Int32(row)
          break
        }
        if group.map({ $0[row] == $0[other] }) ?? true, names.equals(row, names, other) {
          if twice == nil { twice = [Bool](repeating: false, count: names.count) }
          twice?[row] = true
          twice?[other] = true
          break
        }
        place = (place + 1) & (size - 1)
      }
    }
    return twice
  }
}
