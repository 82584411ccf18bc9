import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

/// In a small town whoever knows how many families there are, and how the report is made, could try
/// every other town that it could be: of each small number there must be another for which the
/// report is the same, byte for byte.
@Suite struct SmallTownTests {
  /// What a family has, as rows of each table without what names the family.
  private typealias Household = [String: [[String: String]]]

  private static let domains = ["school", "debt", "housing"]

  private static func household(_ random: inout Seeded, _ chances: [Int]) -> Household {
    var household: Household = [:]
    for domain in domains where random.below(100) < chances[0] {
      household["needs", default: []].append([
        "id": "n" + domain, "domain": domain, "title": "t",
        "raised": random.below(100) < chances[1] ? "2026-06-10" : "2026-01-01",
        "urgency": random.below(100) < chances[2] ? "urgent" : "",
      ])
      if random.below(100) < chances[3] {
        household["responsibilities", default: []].append([
          "need": "n" + domain, "actor": "s1c0", "from": "2026-05-01",
          "accepted": random.below(2) == 0 ? "2026-05-01" : "",
        ])
      }
    }
    if random.below(100) < chances[4] {
      household["referrals", default: []].append([
        "id": "r", "from": "s2c0", "to": random.below(3) == 0 ? "s3" : "s1", "sent": "2026-01-02",
      ])
    }
    return household
  }

  /// A town: families in areas by turns.
  private static func network(_ town: [Household], areas: Int) throws -> Network {
    var bundle = PlainBundle()
    bundle.tables["services"] = ["s1", "s2", "s3"].map {
      [
        "id": $0, "name": "The \($0)", "sector": $0 == "s1" ? "health" : "nav",
        "domains": "school debt housing",
      ]
    }
    bundle.tables["contacts"] = ["s1", "s2", "s3"].flatMap { service in
      (0..<2).map { ["id": "\(service)c\($0)", "name": "C", "service": service] }
    }
    for (number, household) in town.enumerated() {
      bundle.tables["families", default: []].append(
        ["id": "f\(number)", "alias": "F", "area": "a\(number % areas)"])
      for (table, rows) in household {
        bundle.tables[table, default: []] += rows.map { row in
          var row = row
          for column in ["id", "need"] { row[column]?.append("-\(number)") }
          if table != "responsibilities" { row["family"] = "f\(number)" }
          return row
        }
      }
    }
    return try Network(bundle)
  }

  /// The report, and the numbers of families that it is made of by what they count.
  private static func report(
    _ town: [Household], areas: Int
  ) throws -> (text: String, numbers: [String: Int]) {
    let report = try ReportAttackTests().report(
      network(town, areas: areas), ReportAttackTests.day)
    let figures = report.figures
    var numbers = [
      "urgent": figures.urgent, "nobody": figures.nobody, "waiting": figures.waiting,
    ]
    for (code, kind) in zip(FindingCode.allCases, figures.kinds) {
      numbers["\(code)"] = kind.families
      numbers["urgent \(code)"] = kind.urgent
    }
    for severity in 0...Severity.allCases.count {
      numbers["severity \(severity)"] = figures.severities.reduce(0) { $0 + $1[severity] }
    }
    for domain in Domain.allCases {
      let place = Int(domain.rawValue)
      numbers["\(domain)"] = figures.nobodyByDomain.reduce(0) { $0 + $1[place] }
    }
    for receiver in figures.receivers {
      numbers["waiting \(receiver.service)"] = receiver.waiting
      numbers["stopped \(receiver.service)"] = receiver.stopped
    }
    return (report.document().markdown, numbers)
  }

  /// Towns in which some families have what others have: one takes over what another has as well,
  /// and that one becomes like a third.
  private static func others(_ town: [Household]) -> [[Household]] {
    var others: [[Household]] = []
    for one in town.indices {
      for like in town.indices where like != one {
        var other = town
        other[one] = town[like]
        others.append(other)
        for heir in town.indices where heir != one && heir != like {
          var other = other
          var both = town[heir]
          for (table, rows) in town[one] {
            let known = Set((both[table] ?? []).map { $0["id"] ?? $0["need"] ?? "" })
            both[table, default: []] += rows.filter {
              !known.contains($0["id"] ?? $0["need"] ?? "")
            }
          }
          // A responsibility goes with the need that it was for.
          both["responsibilities"] = both["responsibilities"]?.filter { row in
            (town[heir]["responsibilities"] ?? []).contains(row)
              || !(town[heir]["needs"] ?? []).contains { $0["id"] == row["need"] }
          }
          other[heir] = both
          others.append(other)
        }
      }
    }
    return others
  }

  @Test(arguments: 1...20)
  func `each small number could be another one with the same report`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let chances = (0..<5).map { _ in [5, 15, 40, 80][random.below(4)] }
    let areas = 1 + random.below(3)
    let town = (0..<(6 + random.below(9))).map { _ in Self.household(&random, chances) }
    let (text, numbers) = try Self.report(town, areas: areas)
    var pinned = numbers.filter { 1..<SmallNumbers.smallest ~= $0.value }
    for other in Self.others(town).shuffled(using: &random).prefix(200) {
      if pinned.isEmpty { break }
      let (otherText, otherNumbers) = try Self.report(other, areas: areas)
      if otherText == text { pinned = pinned.filter { otherNumbers[$0.key] == $0.value } }
    }
    #expect(pinned.isEmpty, "\(town.count) families in \(areas) areas: \(pinned)")
  }

  @Test func `fewer than the fewest say nothing of what is new since more were counted`() throws {
    var bundle = PlainBundle()
    bundle.tables["families"] = (0...ManagerPlan.fewestFamilies).map {
      ["id": "f\($0)", "alias": "F", "closed": $0 < 2 ? "2026-06-10" : ""]
    }
    let (network, tests) = (try Network(bundle), ReportAttackTests())
    let plan = try tests.report(network, ReportAttackTests.day, since: "2026-06-01").shown.plan
    #expect(!plan.counts && !plan.showsNew && !plan.showsBetter)
    #expect(try tests.report(network, "2026-06-01").shown.plan.counts)
    #expect(try tests.report(network, "2026-06-12", since: "2026-06-11").shown.plan.showsNew)
  }

  @Test func `there is no table where all who are asked are one person`() throws {
    var bundle = PlainBundle()
    bundle.tables["services"] = ["s1", "s2"].map { ["id": $0, "name": $0, "sector": "nav"] }
    bundle.tables["contacts"] = ["s1", "s2"].map { ["id": "c" + $0, "name": "C", "service": $0] }
    let families = (0..<ManagerPlan.fewestFamilies).map { "f\($0)" }
    bundle.tables["families"] = families.map { ["id": $0, "alias": "F"] }
    bundle.tables["referrals"] = families.map {
      ["id": "r" + $0, "family": $0, "from": "cs1", "to": "s2", "sent": "2026-01-02"]
    }
    let report = try ReportAttackTests().report(Network(bundle), ReportAttackTests.day)
    #expect(report.figures.receivers.count == 1)
    let text = report.document().markdown
    #expect(text.contains(report.language[manager: .onePersonServicesLeftOut]))
    #expect(!text.contains(report.language[manager: .receiversCaption]))
  }
}
