import Analysis
import Generator
import Model
import Support
import Testing

/// Made-up networks are repeatable, allowed by the model, and as varied as real ones.
@Suite struct GeneratedNetworkTests {
  private func columns(_ network: Network) -> [[Column]] {
    network.tables.map(\.columns)
  }

  @Test func `the same seed makes the same network`() {
    let (one, other) = (generate(families: 300, seed: 7), generate(families: 300, seed: 7))
    #expect(columns(one) == columns(other))
    #expect(one.symbols.texts == other.symbols.texts)
  }

  @Test func `another seed makes another network`() {
    let (one, other) = (generate(families: 300, seed: 7), generate(families: 300, seed: 8))
    for name in TableName.allCases where name != .deadlines {
      #expect(one[name].columns != other[name].columns, "\(name)")
    }
  }

  @Test func `ids count from one within their kind`() {
    let network = generate(families: 12, seed: 1)
    let last = ["f12", "f12p", "s", "c", "n", "r", "g"]
    let tables: [TableName] = [
      .families, .people, .services, .contacts, .needs, .referrals, .goals,
    ]
    for (name, start) in zip(tables, last) {
      let ids = network[name].texts(0)
      #expect(ids[ids.count - 1].hasPrefix(start))
      #expect(name == .people || ids[ids.count - 1] == start.prefix(1) + String(ids.count))
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, .max], [0, 1, 2, 10, 300])
  func `every rule of the model is kept`(seed: UInt64, families: Int) {
    let bundle = PlainBundle(generate(families: families, seed: seed))
    #expect(bundle.rows("families").count == families)
    let faults = bundle.faults()
    #expect(faults.isEmpty, "\(faults.prefix(10))")
    for (table, rows) in bundle.tables {
      let wrong = rows.first {
        $0.values.contains { ["wrong kind", "out of range", "no length"].contains($0) }
      }
      #expect(wrong == nil, "\(table)")
    }
  }

  @Test func `several areas keep every rule of the model`() {
    let network = generate(families: 2100, seed: 3)
    #expect(Set(network[.services].numbers(3)).count == 4)
    let faults = PlainBundle(network).faults()
    #expect(faults.isEmpty, "\(faults.prefix(10))")
  }

  @Test func `nothing happens after the day`() {
    let day = Day(number: 18_000)
    let network = generate(families: 300, seed: 4, asOf: day)
    #expect(PlainBundle(network).faults().isEmpty)
    // What may lie ahead: when an answer is due, a target, the end of a consent.
    let ahead = ["due", "target", "expires"]
    for table in network.tables {
      for (place, column) in table.schema.columns.enumerated() where !ahead.contains(column.name) {
        guard case .day = column.kind else { continue }
        let late = table.numbers(place).first { $0 > day.number && $0 != Day.never.number }
        #expect(late == nil, "\(table.name) \(column.name)")
      }
    }
  }

  @Test func `the smaller id stands first where a tie has no direction`() {
    let ties = PlainBundle(generate(families: 300, seed: 5)).rows("ties")
      .filter { $0["kind"] == "collaborates" }
    #expect(ties.count > 50)
    for tie in ties {
      let (a, b) = (tie["a", default: ""], tie["b", default: ""])
      #expect(a.utf8.lexicographicallyPrecedes(b.utf8), "\(a) \(b)")
    }
  }

  @Test func `symbols are numbered in the order in which they appear`() {
    let network = generate(families: 2100, seed: 6)
    var next: Int32 = 0
    for table in network.tables {
      for (place, column) in table.schema.columns.enumerated() {
        guard case .symbol = column.kind else { continue }
        for number in table.numbers(place) where number >= next {
          #expect(number == next)
          next = number + 1
        }
      }
    }
    #expect(Int(next) == network.symbols.texts.count)
    #expect(Set(network.symbols.texts).count == network.symbols.texts.count)
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `every finding comes up in a thousand families`(seed: UInt64) {
    let network = generate(families: 1000, seed: seed)
    let found = Set(analyse(network, asOf: defaultGeneratedDay).findings.map(\.code))
    for code in FindingCode.allCases {
      #expect(found.contains(code), "\(code.rawValue)")
    }
  }

  @Test(arguments: [300, 1000, 5000]) func `a family has thirty to fifty rows`(families: Int) {
    let network = generate(families: families, seed: 9)
    let rows = network.tables.map(\.count).reduce(0, +)
    #expect((30 * families...50 * families).contains(rows), "\(rows)")
    let activities = network[.activities].count
    #expect(network.tables.allSatisfy { $0.count <= activities })
    let people = network[.people].numbers(1)
    let sizes = Dictionary(grouping: people) { $0 }.values.map(\.count)
    #expect(sizes.count == families)
    #expect(sizes.allSatisfy { (1...9).contains($0) })
    #expect((33 * families...38 * families).contains(people.count * 10))
  }

  /// Heavy-tailed: of all contacts but coordinators that serve anybody, the tenth with the most
  /// ties has more than a third of the ties (evenly drawn ones of this mean would give it about a
  /// sixth), and the busiest has at least ten times what the one in the middle has.
  @Test func `case loads are heavy tailed`() throws {
    let loads = caseLoads(generate(families: 5000, seed: 10), coordinators: false)
    let all = loads.reduce(0, +)
    let top = loads.suffix(loads.count / 10).reduce(0, +)
    #expect(top * 3 > all, "\(top) of \(all)")
    let busiest = try #require(loads.last)
    #expect(busiest >= 10 * loads[loads.count / 2], "\(busiest), \(loads[loads.count / 2])")
  }

  @Test func `a coordinator has about ten families`() {
    let loads = caseLoads(generate(families: 5000, seed: 11), coordinators: true)
    let mean = Double(loads.reduce(0, +)) / Double(loads.count)
    #expect((6...14).contains(mean), "\(mean)")
  }

  /// How many ties, in force or past, each contact has to families and their members, ascending.
  private func caseLoads(_ network: Network, coordinators: Bool) -> [Int] {
    let coordinator = network.symbols.find("coordinator")
    let roles = network[.contacts].numbers(3)
    let ties = network[.ties]
    var loads: [Int: Int] = [:]
    for (actor, kind) in zip(ties.numbers(0), ties.numbers(2)) {
      guard kind == TieKind.serves.rawValue, let ref = Ref(number: actor), ref.kind == .contact,
        (roles[ref.row] == coordinator?.number) == coordinators
      else { continue }
      loads[ref.row, default: 0] += 1
    }
    return loads.values.sorted()
  }
}
