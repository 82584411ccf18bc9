internal import Analysis
package import Model

/// Finds services that could do something about a need: open on the day, not private, with the
/// area of life as their mandate, in the family's area or everywhere.
package struct ServiceFinder: Sendable {
  /// Services by area and domain, in the order of ids; of those with the same limits of age only
  /// the first few, so that a list is short however many services there are.
  private var lists: [Key: [Int32]] = [:]
  /// The same with all services.
  private var wholeLists: [Key: [Int32]] = [:]
  private let minAge, maxAge: TypedColumn<Int?>

  private struct Key: Hashable {
    let area: Area
    let domain: Domain
  }

  private enum Area: Hashable {
    case one(Symbol)
    /// The area of services that are for every area.
    case everywhere
    /// All areas: what a family without an area may use.
    case anywhere
  }

  /// How many services with the same limits of age are kept: two are named, some are passed over.
  private static let kept = 4

  package init(network: Network, asOf: Day) {
    let services = network.services
    minAge = services.minAge
    maxAge = services.maxAge
    for row in services.id.sortedRows() {
      let index = Int(row)
      guard network.isOpen(service: index, on: asOf), services.sector[index] != .private else {
        continue
      }
      let area = services.area[index].map(Area.one) ?? .everywhere
      for domain in services.domains[index].words {
        add(row, Key(area: area, domain: domain))
        add(row, Key(area: .anywhere, domain: domain))
      }
    }
  }

  private mutating func add(_ row: Int32, _ key: Key) {
    let index = Int(row)
    let alike = lists[key, default: []].count {
      minAge[Int($0)] == minAge[index] && maxAge[Int($0)] == maxAge[index]
    }
    if alike < ServiceFinder.kept { lists[key, default: []].append(row) }
    wholeLists[key, default: []].append(row)
  }

  /// Up to two services with a domain for somebody of an age, those of the area first.
  ///
  /// - Parameters:
  ///   - area: nil for a family without an area.
  ///   - ages: the ages that the person may have.
  ///   - passedOver: services that are not to be named.
  package func services(
    domain: Domain?, area: Symbol?, ages: ClosedRange<Int>, except passedOver: [Int] = []
  ) -> [Int] {
    guard let domain else { return [] }
    let found = services(domain, area, ages, passedOver, in: lists)
    // Of those with the same limits of age the short lists have two more than are named.
    if found.count == 2 || passedOver.count <= ServiceFinder.kept - 2 { return found }
    return services(domain, area, ages, passedOver, in: wholeLists)
  }

  private func services(
    _ domain: Domain, _ area: Symbol?, _ ages: ClosedRange<Int>, _ passedOver: [Int],
    in lists: [Key: [Int32]]
  ) -> [Int] {
    let areas = area.map { [.one($0), .everywhere] } ?? [Area.anywhere]
    var found: [Int] = []
    for area in areas {
      for row in lists[Key(area: area, domain: domain)] ?? [] {
        let service = Int(row)
        guard serves(service, ages), !passedOver.contains(service), !found.contains(service)
        else { continue }
        found.append(service)
        if found.count == 2 { return found }
      }
    }
    return found
  }

  /// Whether a service serves somebody who may have one of the ages.
  private func serves(_ service: Int, _ ages: ClosedRange<Int>) -> Bool {
    minAge[service] ?? 0 <= ages.upperBound && maxAge[service] ?? .max >= ages.lowerBound
  }
}
