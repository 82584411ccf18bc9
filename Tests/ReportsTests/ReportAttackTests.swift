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
  private func network(_ seed: Int) -> PlainBundle {
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
    return bundle
  }

  private static let day = "2026-06-15"
  private static let earlier = "2026-06-01"

  private func report(_ network: Network, _ text: String, since: String? = nil) throws
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
    let network = try Network(network(seed))
    var attack = ReportAttack()
    let then = try attack.add(report(network, Self.earlier), name: "then")
    let now = try attack.add(report(network, Self.day, since: Self.earlier), name: "now")
    attack.relate(now, to: then)
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
