import Analysis
import Model
import Support
import Testing

/// Bridges where so many contacts reach so many services that they are counted as sets of bits.
@Suite struct BridgeBitsetsTests {
  /// Services with a contact each, nearly all of whom work together, and two services without
  /// contacts.
  private static let count = 150

  private static func id(_ kind: String, _ number: Int) -> String { "\(kind)\(1000 + number)" }

  private static func reaches(_ contact: Int, _ other: Int) -> Bool {
    contact != other && (contact * other) % 11 != 3
  }

  private func network() throws -> Network {
    var services = [
      ["id": "x", "name": "X", "sector": "nav"], ["id": "y", "name": "Y", "sector": "nav"],
    ]
    var contacts: [[String: String]] = []
    var ties: [[String: String]] = []
    for number in 0..<Self.count {
      let service = Self.id("s", number)
      services.append(["id": service, "name": service, "sector": "school"])
      contacts.append(["id": Self.id("c", number), "name": "C", "service": service])
      for other in 0..<number where Self.reaches(number, other) {
        ties.append(["a": Self.id("c", number), "b": Self.id("c", other), "kind": "collaborates"])
      }
    }
    for service in ["x", "y"] {
      ties.append(["a": Self.id("c", 7), "b": service, "kind": "collaborates"])
    }
    for service in services {
      ties.append(["a": service["id"] ?? "", "b": "f", "kind": "serves"])
    }
    return try Network(
      PlainBundle(tables: [
        "families": [["id": "f"]], "services": services, "contacts": contacts, "ties": ties,
      ]))
  }

  @Test func `every pair has the bridges that one by one counting gives`() throws {
    let network = try network()
    let day = try #require(Day("2026-06-15"))
    let pairs = ServicePairs(Situation(network, asOf: day)).pairs
    #expect(pairs.count == (Self.count + 2) * (Self.count + 1) / 2)
    // Whom each service's name is reached by: the contacts elsewhere with a tie to its contact, or
    // to it.
    var reachedBy: [String: Set<Int>] = ["x": [7], "y": [7]]
    for number in 0..<Self.count {
      reachedBy[Self.id("s", number)] = Set(
        (0..<Self.count).filter { Self.reaches(max($0, number), min($0, number)) })
    }
    for pair in pairs {
      let (a, b) = (network.services.id[pair.a], network.services.id[pair.b])
      let expected = reachedBy[a, default: []].intersection(reachedBy[b, default: []]).count
      #expect(pair.bridges == expected, "\(a) and \(b)")
    }
  }

  @Test func `the only bridge is named`() throws {
    let network = try network()
    let day = try #require(Day("2026-06-15"))
    let bridges = analyse(network, asOf: day).findings.filter { $0.code == .siloSingleBridge }
    // x and y have one bridge to each other, and to each service that it reaches.
    let others = (0..<Self.count).filter { Self.reaches(max($0, 7), min($0, 7)) }
    #expect(bridges.count == 1 + 2 * others.count)
    #expect(bridges.allSatisfy { network.id($0.subject) == Self.id("c", 7) })
    let pairs = Set(bridges.map { $0.related.map { network.id($0) } })
    #expect(pairs.contains(["x", "y"]))
    #expect(others.allSatisfy { pairs.contains([Self.id("s", $0), "x"]) })
  }
}
