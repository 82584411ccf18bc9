import Analysis
import Foundation
import Model
import Support
import Testing

/// The rules and measures, held against the worked cases and against the tests' own slow reading.
@Suite struct AnalyseTests {
  private func expectSame(
    _ result: AnalysisResult, _ network: Network, findings: [NaiveFinding], counts: NaiveCounts,
    silos: NaiveSilos, _ place: String
  ) {
    let found = result.naiveFindings(in: network)
    #expect(found.count == findings.count, "\(place)")
    if let (mine, theirs) = zip(found, findings).first(where: { $0 != $1 }) {
      Issue.record("\(place): \(mine), expected \(theirs)")
    }
    #expect(result.naiveCounts == counts, "\(place)")
    let differences = result.silos?.naive(in: network).differences(from: silos) ?? ["no silos"]
    #expect(differences.isEmpty, "\(place): \(differences)")
  }

  @Test(arguments: 1...8) func `a worked case is read as expected`(number: Int) throws {
    let given = try NaiveReadingTests.Case(number)
    let network = try Network(given.bundle)
    let day = try #require(Day(given.expected.asOf))
    expectSame(
      analyse(network, asOf: day), network, findings: given.expected.findings,
      counts: given.expected.counts, silos: given.expected.silos, "case \(number)")
  }

  @Test(arguments: 0..<10)
  func `a thousand made up questions are answered as the slow reading does`(
    block: Int
  ) throws {
    for seed in (block * 35)..<(block * 35 + 35) {
      let random = RandomNetwork(seed: UInt64(seed))
      let network = try Network(random.bundle)
      for asOf in random.days {
        let day = try #require(Day(asOf))
        expectSame(
          analyse(network, asOf: day), network,
          findings: naiveFindings(random.bundle, asOf: asOf),
          counts: naiveCounts(random.bundle, asOf: asOf),
          silos: naiveSilos(random.bundle, asOf: asOf), "seed \(seed) on \(asOf)")
      }
    }
  }

  @Test func `the order of the rows does not matter`() throws {
    for seed in 0..<40 {
      let random = RandomNetwork(seed: UInt64(seed))
      var turned = random.bundle
      for name in turned.tables.keys { turned.tables[name]?.reverse() }
      let (network, other) = (try Network(random.bundle), try Network(turned))
      let day = try #require(Day(random.days[0]))
      let (one, two) = (analyse(network, asOf: day), analyse(other, asOf: day))
      #expect(one.naiveFindings(in: network) == two.naiveFindings(in: other), "seed \(seed)")
      #expect(one.silos?.communityModularity == two.silos?.communityModularity, "seed \(seed)")
      #expect(
        one.silos?.services.map(\.community) == two.silos?.services.map(\.community),
        "seed \(seed)")
    }
  }

  @Test func `pairs and sectors alone are as they are among all measures`() throws {
    for seed in 0..<40 {
      let random = RandomNetwork(seed: UInt64(seed))
      let network = try Network(random.bundle)
      let situation = Situation(network, asOf: try #require(Day(random.days[0])))
      let all = analyse(situation)
      let some = analyse(situation, measures: .pairsAndSectors)
      #expect(some.findings == all.findings)
      let (one, other) = (try #require(some.silos), try #require(all.silos))
      #expect(one.pairs == other.pairs)
      #expect(one.sectors.map(\.sector) == other.sectors.map(\.sector))
      #expect(one.sectors.map(\.services) == other.sectors.map(\.services))
      #expect(one.sectors.map(\.ties) == other.sectors.map(\.ties))
      #expect(one.sectorDensity.map(\.linkedPairs) == other.sectorDensity.map(\.linkedPairs))
      #expect(one.sectorDensity.map(\.possiblePairs) == other.sectorDensity.map(\.possiblePairs))
    }
  }

  @Test func `a topic or a scope leaves the other findings out and changes none`() throws {
    let random = RandomNetwork(seed: 7)
    let network = try Network(random.bundle)
    let day = try #require(Day(random.days[0]))
    let all = analyse(network, asOf: day)
    for topic in Topic.allCases {
      let result = analyse(network, asOf: day, topic: topic)
      #expect(result.findings == all.findings.filter { $0.code.topic == topic })
      #expect((result.silos != nil) == (topic == .silos))
    }
    for family in 0..<network.families.count {
      let result = analyse(network, asOf: day, scope: .family(family))
      #expect(result.findings == all.findings.filter { $0.family == Ref(.family, family) })
      #expect(result.silos == nil)
    }
    for area in (0..<Int32(network.symbols.texts.count)).map(Symbol.init) {
      let result = analyse(network, asOf: day, scope: .area(area))
      #expect(result.findings == all.findings.filter { $0.area == area })
    }
  }

  @Test func `the counts of all families one by one add up to those of the network`() throws {
    for seed in 0..<30 {
      let random = RandomNetwork(seed: UInt64(seed))
      let network = try Network(random.bundle)
      let day = try #require(Day(random.days[0]))
      let all = analyse(network, asOf: day).counts
      let each = (0..<network.families.count).map {
        analyse(network, asOf: day, scope: .family($0)).counts
      }
      func sum(_ count: (Counts) -> Int) -> Int { each.map(count).reduce(0, +) }
      #expect(sum(\.families) == all.families)
      #expect(sum(\.people) == all.people)
      #expect(sum(\.needs) == all.needs)
      #expect(sum(\.openNeeds) == all.openNeeds)
      #expect(sum(\.referrals) == all.referrals)
      #expect(sum(\.waitingReferrals) == all.waitingReferrals)
      #expect(each.allSatisfy { $0.services <= all.services && $0.contacts <= all.contacts })
      #expect(sum(\.ties) <= all.ties)
    }
  }

  @Test func `an empty network is a result without findings`() throws {
    let result = analyse(Network(), asOf: try #require(Day("2026-06-15")))
    #expect(result.findings.isEmpty)
    #expect(result.naiveCounts == naiveCounts(PlainBundle(), asOf: "2026-06-15"))
    #expect(result.silos?.modularity == nil)
    #expect(result.silos?.sectorAgreement == nil)
    #expect(result.silos?.components == [])
  }
}
