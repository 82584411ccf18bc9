import Model
import Support
import Testing
import Wording

@Suite struct ServiceFinderTests {
  private static let asOf = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)

  /// The same, by looking at every service.
  private func naive(
    _ network: Network, domain: Domain, area: Symbol?, ages: ClosedRange<Int>, except: [Int]
  ) -> [Int] {
    let services = network.services
    let asOf = ServiceFinderTests.asOf
    func fits(_ row: Int) -> Bool {
      guard services.opened[row] <= asOf, services.closed[row] > asOf else { return false }
      guard services.sector[row] != .private, services.domains[row].contains(domain) else {
        return false
      }
      if let least = services.minAge[row], least > ages.upperBound { return false }
      if let greatest = services.maxAge[row], greatest < ages.lowerBound { return false }
      return !except.contains(row)
    }
    let fitting = services.id.sortedRows().map { Int($0) }.filter(fits)
    guard let area else { return Array(fitting.prefix(2)) }
    let near = fitting.filter { services.area[$0] == area }
    return Array((near + fitting.filter { services.area[$0] == nil }).prefix(2))
  }

  @Test func `they are those that a search of all services finds`() throws {
    var random = Seeded(20_260_615)
    for round in 0..<60 {
      var made = PlainBundle()
      let count = Int.random(in: 1...30, using: &random)
      for row in 0..<count {
        made.add(
          .services,
          [
            "id": "s\((row * 7 + round) % count)x\(row)", "name": "S\(row)",
            "sector": ["nav", "health", "private"].randomElement(using: &random) ?? "nav",
            "area": ["", "A", "B"].randomElement(using: &random) ?? "",
            "domains": ["economy", "economy debt", "debt"].randomElement(using: &random) ?? "",
            "min_age": ["", "6", "18"].randomElement(using: &random) ?? "",
            "max_age": ["", "17"].randomElement(using: &random) ?? "",
            "closed": ["", "", "2026-06-15", "2026-06-16"].randomElement(using: &random) ?? "",
          ])
      }
      made.add(.families, ["id": "a", "area": "A"])
      made.add(.families, ["id": "none"])
      let network = try Network(made)
      let finder = ServiceFinder(network: network, asOf: ServiceFinderTests.asOf)
      for area in network.families.area {
        for ages: ClosedRange<Int> in [0...150, 5...5, 17...17, 18...150] {
          for except in [[], [0], [0, 1], [0, 2, 4, 6, 8], Array(0..<9)]
          where except.count < count {
            let found = finder.services(
              domain: .economy, area: area, ages: ages, except: except)
            let expected = naive(network, domain: .economy, area: area, ages: ages, except: except)
            #expect(
              found == expected, "round \(round), area \(String(describing: area)), ages \(ages)")
          }
        }
      }
    }
  }
}
