import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

/// No small group can be worked out of all that a finished report says, nor of it and the report of
/// the day since which it says what is new.
@Suite struct ReportAttackTests {
  /// Few families, few kinds of things, much that is alike.
  func network(_ seed: Int) -> PlainBundle {
    var random = Seeded(UInt64(seed))
    var bundle = PlainBundle()
    let families = 5 + random.below([8, 20, 40][random.below(3)])
    let areas = [["", "nord"], ["nord", "sor"], ["nord", "sor", "vest"], [""]][random.below(4)]
    let domains = ["school", "debt", "housing"].prefix(1 + random.below(3))
    let chances = (0..<5).map { _ in [0, 5, 15, 40, 80][random.below(5)] }
    bundle.tables["services"] = ["s1", "s2", "s3"].map {
      [
        "id": $0, "name": "The \($0)", "sector": $0 == "s1" ? "health" : "nav",
        "domains": "school debt housing",
      ]
    }
    bundle.tables["contacts"] = ["s1", "s2", "s3"].flatMap { service in
      (0..<2).map { ["id": "\(service)c\($0)", "name": "C", "service": service] }
    }
    for number in 0..<families {
      let id = "f\(number)"
      bundle.tables["families", default: []].append(
        ["id": id, "alias": "F\(number)", "area": areas[random.below(areas.count)]])
      for domain in domains where random.below(100) < chances[0] {
        bundle.tables["needs", default: []].append(
          [
            "id": "n\(number)\(domain)", "family": id, "domain": domain, "title": "t",
            "raised": random.below(100) < chances[1] ? "2026-06-10" : "2026-01-01",
            "urgency": random.below(100) < chances[2] ? "urgent" : "",
          ])
        if random.below(100) < chances[3] {
          bundle.tables["responsibilities", default: []].append(
            [
              "actor": "s1c0", "need": "n\(number)\(domain)", "from": "2026-05-01",
              "accepted": random.below(2) == 0 ? "2026-05-01" : "",
            ])
        }
      }
      if random.below(100) < chances[4] {
        bundle.tables["referrals", default: []].append(
          [
            "id": "r\(number)", "family": id, "from": "s2c0",
            "to": random.below(3) == 0 ? "s3" : "s1",
            "sent": random.below(100) < chances[1] ? "2026-05-01" : "2026-01-02",
          ])
      }
    }
    if seed.isMultiple(of: 3) { addChildren(to: &bundle, seed) }
    return bundle
  }

  /// Children whom a service holds, and who will be too old for it, or are.
  private func addChildren(to bundle: inout PlainBundle, _ seed: Int) {
    var random = Seeded(UInt64(5000 + seed))
    let chance = [10, 40, 80][random.below(3)]
    for place in bundle.tables["services"]?.indices ?? 0..<0 {
      bundle.tables["services"]?[place]["max_age"] = "17"
    }
    for family in bundle.tables["families"] ?? [] where random.below(100) < chance {
      guard let id = family["id"] else { continue }
      let year = 2007 + random.below(3)
      let month = 1 + random.below(9)
      bundle.tables["people", default: []].append(
        ["id": id + "child", "family": id, "role": "child", "born": "\(year)-0\(month)-10"])
      bundle.tables["ties", default: []].append(
        ["a": "s\(1 + random.below(2))c0", "b": id + "child", "kind": "serves"])
    }
  }

  /// The same, where some things became better between the days, and few families were closed.
  private func changing(_ seed: Int) -> PlainBundle {
    var bundle = network(seed)
    var random = Seeded(UInt64(1000 + seed))
    let chances = (0..<3).map { _ in [0, 10, 40, 80][random.below(4)] }
    func changed(
      _ table: String, _ chance: Int, _ values: [String: String],
      unless: (Int) -> Bool = { _ in false }
    ) {
      let rows = bundle.tables[table] ?? []
      bundle.tables[table] = rows.enumerated().map { place, row in
        random.below(100) < chance && !unless(place) ? row.merging(values) { $1 } : row
      }
    }
    changed("needs", chances[0], ["closed": "2026-06-12"])
    changed("referrals", chances[1], ["answered": "2026-06-08", "outcome": "accepted"])
    changed("families", chances[2] / 8, ["closed": "2026-06-10"], unless: { $0 < 5 })
    return bundle
  }

  static let day = "2026-06-15"
  private static let earlier = "2026-06-01"

  func report(_ network: Network, _ text: String, since: String? = nil) throws
    -> ManagerReport
  {
    let day = try #require(Day(text))
    let situation = Situation(network, asOf: day)
    let result = analyse(situation)
    let since = try since.map { try #require(Day($0)) }
    let former = since.map { day in
      let situation = Situation(network, asOf: day)
      return (situation, analyse(situation).findings)
    }
    return ManagerReport(
      ManagerReportSource(
        situation, result: result,
        writer: FindingWriter(
          network: network, rules: DeadlineRules(of: network), asOf: day, language: .en),
        name: "n", since: since, isNew: former.map { areNew(result.findings, since: $0.1) },
        earlier: former, hides: true))
  }

  @Test(arguments: 1...70)
  func `no few can be told in a report`(seed: Int) throws {
    let report = try report(Network(network(seed)), Self.day)
    var attack = ReportAttack()
    _ = attack.add(report, name: "report")
    #expect(attack.attack.holdsForTheTruth)
    #expect(attack.givenAway() == [])
    #expect(!attack.attack.gaveUp)
  }

  @Test(arguments: 71...120)
  func `no few can be told by what is new since the day of another report`(seed: Int) throws {
    let network = try Network(seed.isMultiple(of: 2) ? network(seed) : changing(seed))
    var attack = ReportAttack()
    let (first, second) = (
      try report(network, Self.earlier), try report(network, Self.day, since: Self.earlier)
    )
    let then = attack.add(first, name: "then")
    let now = attack.add(second, name: "now")
    let better = second.improvements?.families ?? []
    attack.relate(now, to: then)
    attack.relateBetter(
      now, to: then,
      truths: (
        (first.figures.nobody, better[1]), (first.figures.waiting, better[0])
      ))
    #expect(attack.attack.holdsForTheTruth)
    #expect(attack.givenAway() == [])
    #expect(!attack.attack.gaveUp)
  }

  @Test func `the attack finds what numbers that nobody hid would give away`() {
    // Six families have a need nobody does, five of them with something of high severity at worst.
    var attack = CountAttack()
    let (nobody, high, urgent) = (
      attack.add(6...6, truth: 6), attack.add(5...5, truth: 5), attack.add(1...4, truth: 1)
    )
    attack.sum([high, urgent], isAtMost: [nobody])
    #expect(attack.possible([urgent], atLeast: 3) == [urgent: [1]])
    var held = CountAttack()
    let (whole, part) = (held.add(5...40, truth: 6), held.add(1...4, truth: 1))
    held.sum([held.add(5...5, truth: 5), part], isAtMost: [whole])
    #expect((held.possible([part], atLeast: 3)[part] ?? []).count >= 3)
  }

  @Test func `what has become better is counted where it gives nothing away`() throws {
    var (told, counted) = (0, 0)
    for seed in 71...120 where !seed.isMultiple(of: 2) {
      let report = try report(Network(changing(seed)), Self.day, since: Self.earlier)
      guard let improvements = report.improvements,
        improvements.families.contains(where: { $0 > 0 })
      else { continue }
      told += 1
      if report.shown.better != nil { counted += 1 }
    }
    #expect(told > 10)
    #expect(counted * 3 > told, "\(counted) of \(told)")
  }

  @Test func `most reports can still be read`() throws {
    var shown = 0
    var all = 0
    for seed in 1...40 {
      let numbers = try report(Network(network(seed)), Self.day).shown
      #expect(numbers.plan.showsNumbers)
      for number in [numbers.families, numbers.nobody, numbers.waiting] {
        all += 1
        if !number.isHidden { shown += 1 }
      }
    }
    #expect(shown * 2 > all, "\(shown) of \(all)")
  }
}
