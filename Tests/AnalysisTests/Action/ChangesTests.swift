import Analysis
import Model
import Support
import Testing

/// Two days, and a network with and without somebody, held against the slow reading.
@Suite struct ChangesTests {
  private func naive(_ findings: some Sequence<Finding>, _ network: Network) -> [NaiveFinding] {
    func thing(_ ref: Ref) -> NaiveThing { NaiveThing(ref.kind.code, network.id(ref)) }
    return findings.map { finding in
      NaiveFinding(
        code: finding.code.rawValue, severity: finding.severity.code,
        subject: thing(finding.subject),
        family: finding.family.map { network.families.id[$0.row] },
        area: finding.area.map { network.symbols[$0] },
        since: finding.since == .never ? nil : finding.since.description,
        days: finding.days, related: finding.related.map(thing))
    }
  }

  private func expectSame(
    _ found: FindingChanges, _ network: Network, _ expected: NaiveFindingChanges, _ place: String
  ) {
    #expect(naive(found.new, network) == expected.new, "\(place): new")
    #expect(naive(found.gone, network) == expected.gone, "\(place): gone")
    #expect(
      found.stayed.map { naive([$0.before, $0.after], network) } == expected.stayed,
      "\(place): stayed")
    #expect(
      found.changed.map { naive([$0.before, $0.after], network) }
        == expected.stayed.filter { $0[0] != $0[1] }, "\(place): changed")
  }

  private func expectSame(
    _ found: CollaborationMeasures, _ expected: NaiveSilos, _ place: String
  ) {
    #expect(found.components == expected.components, "\(place)")
    switch (found.modularity, expected.modularity) {
    case (nil, nil): break
    case (let one?, let other?): #expect(abs(one - other) < 1e-9, "\(place)")
    default: Issue.record("\(place): modularity")
    }
    #expect(
      found.sectorDensity.map {
        [$0.a.code, $0.b.code, String($0.linkedPairs), String($0.possiblePairs)]
      }
        == expected.sectorDensity.map {
          [$0.a, $0.b, String($0.linkedPairs), String($0.possiblePairs)]
        }, "\(place)")
  }

  /// Keys in the order of their bytes, as ids, for tables of which the rows have other keys too.
  private func keys(_ table: TableName, _ rows: [Int], _ network: Network) -> Set<[String]> {
    let (ties, held) = (network.ties, network.responsibilities)
    func text(_ day: Day) -> String { day.isKnown ? day.description : "" }
    return Set(
      rows.map { row in
        switch table {
        case .ties:
          [
            network.id(ties.a[row]), network.id(ties.b[row]), ties.kind[row]?.code ?? "",
            text(ties.from[row]),
          ] + (ties.kind[row] == .kin ? [ties.relation[row]?.code ?? ""] : [])
        case .responsibilities:
          [network.id(held.need[row]), network.id(held.actor[row]), text(held.from[row])]
        default: [network[table].ids[row]]
        }
      })
  }

  @Test(arguments: 0..<6) func `two days of made up networks differ as the slow reading says`(
    block: Int
  ) throws {
    for seed in (block * 20)..<(block * 20 + 20) {
      let random = RandomNetwork(seed: UInt64(seed))
      let network = try Network(random.bundle)
      let days = random.days.sorted()
      let (from, to) = (days[0], days[2])
      let place = "seed \(seed) from \(from) to \(to)"
      let (one, other) = (
        naiveFindings(random.bundle, asOf: from), naiveFindings(random.bundle, asOf: to)
      )
      let (first, second) = (try #require(Day(from)), try #require(Day(to)))
      func expectRows(
        _ comparison: NetworkComparison, _ expected: [String: NaiveRowChanges]
      ) throws {
        for table in NetworkComparison.tables {
          let rows = try #require(comparison.rows[table])
          let wanted = try #require(expected[table.rawValue])
          #expect(keys(table, rows.began, network) == Set(wanted.began), "\(place): \(table)")
          #expect(keys(table, rows.ended, network) == Set(wanted.ended), "\(place): \(table)")
        }
      }
      let all = NetworkComparison(network, from: first, to: second)
      expectSame(all.findings, network, NaiveFindingChanges(one, other), place)
      try expectRows(all, naiveRowChanges(random.bundle, from: from, to: to))
      let measures = try #require(all.measures)
      expectSame(measures.from, naiveSilos(random.bundle, asOf: from), place)
      expectSame(measures.to, naiveSilos(random.bundle, asOf: to), place)
      for family in 0..<network.families.count {
        let id = network.families.id[family]
        let found = NetworkComparison(network, from: first, to: second, scope: .family(family))
        expectSame(
          found.findings, network,
          NaiveFindingChanges(
            one.filter { $0.family == id }, other.filter { $0.family == id }), "\(place), \(id)")
        try expectRows(
          found, naiveRowChanges(random.bundle, from: from, to: to, family: id))
        #expect(found.measures == nil)
      }
      for area in Set(network.families.area.compactMap { $0 }) {
        let name = network.symbols[area]
        let found = NetworkComparison(network, from: first, to: second, scope: .area(area))
        expectSame(
          found.findings, network,
          NaiveFindingChanges(
            one.filter { $0.area == name }, other.filter { $0.area == name }), "\(place), \(name)")
        try expectRows(
          found, naiveRowChanges(random.bundle, from: from, to: to, area: name))
      }
    }
  }

  @Test(arguments: 0..<6) func `made up networks without somebody are as the slow reading says`(
    block: Int
  ) throws {
    var (lost, different) = (0, 0)
    for seed in (block * 25)..<(block * 25 + 25) {
      let random = RandomNetwork(seed: UInt64(seed))
      let network = try Network(random.bundle)
      let asOf = random.days[0]
      let day = try #require(Day(asOf))
      var dice = Seeded(UInt64(seed) + 1000)
      let actors =
        (0..<network.contacts.count).map { Ref(.contact, $0) }
        + (0..<network.services.count).map { Ref(.service, $0) }
      for _ in 0..<(actors.isEmpty ? 0 : 4) {
        let without = (0..<dice.number(0...2)).map { _ in dice.pick(actors) }
        let with = (0..<dice.number(0...2)).map { _ in (dice.pick(actors), dice.pick(actors)) }
          .filter { $0.0 != $0.1 }
        let ids = without.map { network.id($0) }
        let pairs = with.map { [network.id($0.0), network.id($0.1)] }
        let place = "seed \(seed), without \(ids), with \(pairs)"
        let found = WhatIf(network, without: without, with: with, asOf: day)
        let imagined = naiveImagined(random.bundle, without: ids, with: pairs, asOf: asOf)
        expectSame(
          found.findings, network,
          NaiveFindingChanges(
            naiveFindings(random.bundle, asOf: asOf), naiveFindings(imagined, asOf: asOf)), place)
        #expect(
          found.families.map {
            NaiveFamilyWithout(
              family: network.families.id[$0.family], losesOnlyContact: $0.losesOnlyContact,
              needs: $0.needs.map { network.needs.id[$0] })
          } == naiveFamilies(random.bundle, without: ids, asOf: asOf), "\(place)")
        expectSame(found.measures.before, naiveSilos(random.bundle, asOf: asOf), place)
        expectSame(found.measures.after, naiveSilos(imagined, asOf: asOf), place)
        lost += found.families.count { $0.losesOnlyContact }
        different += found.findings.changed.count
      }
    }
    #expect(lost > 0 && different > 0)
  }

  @Test func `who is not there anyway stays as they are, and the other ones leave the day before`()
    throws
  {
    let small = try SmallNetwork([
      "services": "id,name,sector,closed\ns,S,nav,\nt,T,nav,2026-01-01",
      "contacts": """
      id,name,service,from,until
      a,A,s,2026-06-15,
      b,B,s,2026-06-16,
      c,C,t,,
      d,D,s,,2026-12-31
      """,
    ])
    let without = try ["a", "b", "c", "d"].map { Ref(.contact, try small.row(.contact, $0)) }
    let network = WhatIf(
      small.situation,
      without: without + [Ref(.service, try small.row(.service, "t"))]
    ).network
    func until(_ id: String) throws -> String {
      let day = network.contacts.until[try small.row(.contact, id)]
      return day == .never ? "" : day.description
    }
    #expect(try ["a", "b", "c", "d"].map(until) == ["2026-06-14", "", "", "2026-06-14"])
    #expect(network.services.closed[try small.row(.service, "t")] == Day("2026-01-01"))
  }

  @Test func `a finding that weighs more is the same, and one about others is another`() throws {
    let small = try SmallNetwork([
      "families": "id\nf", "services": "id,name,sector\ns,S,nav\nt,T,health",
      "contacts": "id,name,service\na,A,s\nb,B,s",
      "needs": "id,family,domain,raised,urgency\nn,f,housing,2026-01-01,urgent",
      "responsibilities": "need,actor,from,accepted\nn,a,2026-01-01,2026-01-01\nn,b,2026-01-01,",
    ])
    let found = WhatIf(
      small.situation, without: [Ref(.contact, try small.row(.contact, "a"))])
    // That nothing was done for long is about both before, and about one of them after.
    #expect(found.findings.gone.map(\.code) == [.gapDormant])
    #expect(found.findings.new.map(\.code) == [.gapAssumed])
    let family = try #require(found.families.first)
    #expect(!family.losesOnlyContact && family.needs == [0])
  }
}
