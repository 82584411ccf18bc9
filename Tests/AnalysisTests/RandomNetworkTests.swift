import Foundation
import Support
import Testing

/// The random networks are worth asking about: allowed, repeatable, and full of findings.
@Suite struct RandomNetworkTests {
  /// Every rule of `docs/findings.en.md` with each severity that it can have.
  static let severities: [String: [String]] = [
    "referral.unanswered": ["critical", "high", "medium"],
    "referral.due-soon": ["low"],
    "referral.returned": ["high"],
    "referral.passed-on": ["high"],
    "referral.dead-end": ["high"],
    "referral.not-started": ["medium"],
    "gap.nobody": ["critical", "high"],
    "gap.declined": ["critical", "high"],
    "gap.lapsed": ["critical", "high"],
    "gap.family-alone": ["high", "medium"],
    "gap.assumed": ["high", "medium"],
    "gap.asked": ["high", "medium"],
    "gap.dormant": ["high", "medium"],
    "gap.volunteer-only": ["medium"],
    "gap.coordinator-only": ["low"],
    "gap.no-lead": ["low"],
    "gap.no-service": ["high", "medium"],
    "gap.child-unseen": ["medium"],
    "gap.no-coordinator": ["medium", "high"],
    "gap.no-named-contact": ["low"],
    "gap.transition": ["critical", "high", "medium", "low"],
    "agreement.overdue": ["high", "medium"],
    "agreement.due-soon": ["low"],
    "family.closed-open": ["medium"],
    "goal.overdue": ["low"],
    "consent.ending": ["low"],
    "silo.unlinked": ["high", "medium", "low"],
    "silo.single-bridge": ["medium", "low"],
    "silo.isolated": ["high", "medium"],
    "silo.child-adult-split": ["medium"],
    "silo.key-person": ["high", "medium"],
  ]

  @Test func `every finding and severity occurs in five hundred networks`() {
    var count: [String: Int] = [:]
    var borders: [String: Set<Int>] = [:]
    for seed in 0..<500 {
      let network = RandomNetwork(seed: UInt64(seed))
      for day in network.days.prefix(2) {
        for finding in naiveFindings(network.bundle, asOf: day) {
          count[finding.code + " " + finding.severity, default: 0] += 1
          if let days = finding.days { borders[finding.code, default: []].insert(days) }
        }
      }
    }
    let all = Self.severities.flatMap { code, severities in severities.map { code + " " + $0 } }
    for name in all.sorted() {
      #expect(count[name, default: 0] > 0, "\(name) never occurs")
    }
    #expect(Set(count.keys).subtracting(all).isEmpty)
    #expect(borders["referral.unanswered", default: []].isSuperset(of: [1, 30, 31, 90, 91]))
    #expect(borders["referral.not-started"]?.min() == 30)
    #expect(borders["gap.asked"]?.min() == 15)
    #expect(borders["gap.dormant"]?.min() == 91)
    #expect(borders["gap.lapsed", default: []].isSuperset(of: [0, 1]))
    #expect(borders["gap.declined", default: []].isSuperset(of: [0, 1]))
    #expect(borders["gap.transition", default: []].isSuperset(of: [0, 1]))
    #expect(borders["gap.transition"]?.max() == 364)
    #expect(borders["agreement.overdue", default: []].isSuperset(of: [1, 30, 31]))
    #expect(borders["family.closed-open", default: []].isSuperset(of: [0, 89]))
    #expect(borders["family.closed-open"]?.max() == 89)
    #expect(borders["goal.overdue"]?.min() == 1)
  }

  @Test func `random networks keep every rule of the model`() {
    for seed in 0..<500 {
      let faults = RandomNetwork(seed: UInt64(seed)).bundle.faults()
      #expect(faults.isEmpty, "seed \(seed): \(faults)")
    }
  }

  @Test(arguments: [
    ("people", "family", "nobody"), ("needs", "raised", ""), ("needs", "closed", "1999-01-01"),
    ("ties", "b", "nobody"), ("referrals", "to", "nobody"), ("referrals", "answered", "1999-01-01"),
    ("responsibilities", "until", "1999-01-01"), ("services", "id", "f0 x"),
    ("responsibilities", "declined", "1999-01-01"), ("agreements", "due", "1999-01-01"),
    ("agreements", "done", "1999-01-01"), ("agreements", "dropped", "1999-01-01"),
    ("agreements", "actor", "nobody"), ("homes", "family", "nobody"),
    ("homes", "until", "1999-01-01"), ("people", "until", "1999-01-01"),
  ])
  func `a rule that is broken is noticed`(table: String, column: String, value: String) throws {
    var bundle = try #require(
      (0..<100).lazy.map { RandomNetwork(seed: $0).bundle }.first {
        // An end is before its start only where there is a start.
        $0.rows(table).contains { column != "until" || $0["from"]?.isEmpty == false }
      })
    #expect(bundle.faults().isEmpty)
    for index in bundle.rows(table).indices { bundle.tables[table]?[index][column] = value }
    #expect(!bundle.faults().isEmpty)
  }

  @Test func `the same seed makes the same network and another seed another`() {
    let network = RandomNetwork(seed: 7)
    #expect(network.bundle == RandomNetwork(seed: 7).bundle)
    #expect(network.days == RandomNetwork(seed: 7).days)
    #expect(network.bundle != RandomNetwork(seed: 15).bundle)
  }

  @Test func `a network written to a folder is read back the same`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samvev-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bundle = RandomNetwork(seed: 3).bundle
    try bundle.write(folder: folder)
    let again = try PlainBundle(folder: folder)
    for (table, rows) in bundle.tables {
      let filled = again.rows(table).map { row in row.filter { !$0.value.isEmpty } }
      #expect(filled == rows, "\(table)")
    }
    #expect(Set(again.tables.keys) == Set(bundle.tables.keys))
  }
}
