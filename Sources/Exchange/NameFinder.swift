import Model
import Text

/// Names that stand in place of ids: of services, contacts and families anywhere, and of people
/// among those of the row's own family.
///
/// What belongs to one family is never found for another: neither its people nor its own network,
/// whose "Mormor" is not that of the family next door.
struct NameFinder {
  /// The kinds whose names are here.
  var kinds: Set<Ref.Kind> = []
  private var anywhere: [Ref.Kind: [[UInt8]: [Ref]]] = [:]
  private var ofFamilies: [Ref: [[UInt8]: [Ref]]] = [:]

  /// The things that a name may mean.
  ///
  /// - Parameter family: the family that the row is about, where it is known.
  func find(_ name: String, _ kinds: [Ref.Kind], family: Ref?) -> [Ref] {
    let folded = FoldedName.fold(name)
    if folded.isEmpty { return [] }
    var found = kinds.flatMap { anywhere[$0]?[folded] ?? [] }
    if kinds.contains(.person), let family {
      found += ofFamilies[family]?[folded] ?? []
    }
    return found
  }

  /// Adds a name of a service, contact or family.
  mutating func add(_ name: String, _ ref: Ref) {
    let folded = FoldedName.fold(name)
    if !folded.isEmpty { anywhere[ref.kind, default: [:]][folded, default: []].append(ref) }
  }

  /// Adds the alias of somebody in a family.
  mutating func add(_ alias: String, _ person: Ref, of family: Ref) {
    let folded = FoldedName.fold(alias)
    if !folded.isEmpty {
      ofFamilies[family, default: [:]][folded, default: []].append(person)
    }
  }
}

extension Merger {
  /// Adds the names of everything of a kind that will be in the network. Tables before its own must
  /// be resolved.
  mutating func addNames(of kind: Ref.Kind) {
    names.kinds.insert(kind)
    switch kind {
    case .service:
      let sectors = numbers(.services, "sector")
      for (row, name) in texts(.services, "name").enumerated()
      where sectors[row] != Sector.private.rawValue {
        names.add(name, Ref(.service, row))
      }
    case .contact:
      let sectors = numbers(.services, "sector")
      let services = numbers(.contacts, "service").map { Ref(number: $0) }
      for (row, name) in texts(.contacts, "name").enumerated() {
        if let service = services[row], sectors[service.row] == Sector.private.rawValue { continue }
        names.add(name, Ref(.contact, row))
      }
    case .family:
      for (row, alias) in texts(.families, "alias").enumerated() {
        names.add(alias, Ref(.family, row))
      }
    case .person:
      let families = numbers(.people, "family")
      for (row, alias) in texts(.people, "alias").enumerated() {
        if let family = Ref(number: families[row]) {
          names.add(alias, Ref(.person, row), of: family)
        }
      }
    case .need, .referral, .agreement, .goal, .domain: break
    }
  }
}
