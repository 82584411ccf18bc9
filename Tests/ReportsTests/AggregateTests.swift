import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

/// What may leave of a network says no more than the manager's report of the same day.
@Suite struct AggregateTests {
  private static let day = Day(year: 2026, month: 6, day: 15) ?? .never

  private func aggregate(_ network: Network) throws -> Aggregate {
    try Aggregate(of: network, called: "solvik", asOf: Self.day)
  }

  private func report(_ network: Network) -> ManagerReport {
    let situation = Situation(network, asOf: Self.day)
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: Self.day, language: .en,
      namesContacts: false)
    return ManagerReport(
      ManagerReportSource(
        situation, result: analyse(situation), writer: writer, name: "solvik", hides: true))
  }

  /// The rows of a sheet by its columns.
  private func rows(_ aggregate: Aggregate, _ name: String) -> [[String: String]] {
    let sheet = aggregate.sheets.first { $0.name == name }
    return sheet?.rows.map { row in
      Dictionary(uniqueKeysWithValues: zip(sheet?.columns ?? [], row))
    } ?? []
  }

  // MARK: The attack

  /// Reads every number of families of an aggregate, beside the numbers of a report.
  ///
  /// - Parameter undoing: whether a number that is held back is read as what it is.
  private func add(
    _ aggregate: Aggregate, to attack: inout ReportAttack, beside numbers: ReportAttack.Numbers,
    _ figures: ManagerFigures, in network: Network, undoing: Bool = false
  ) {
    func read(_ row: [String: String], _ column: String, _ truth: Int, is cell: Int?) {
      let number = row[column] ?? ""
      let text =
        switch row[column + "_is"] {
        case "few": "<5"
        case "held" where !undoing || truth < 5: "Hidden"
        case "held": String(truth)
        default: number == "0" ? "–" : number
        }
      let found = attack.read(text, truth, "aggregate \(row) \(column)")
      if let cell { attack.attack.equal(cell, found) }
    }
    let all = numbers.severities.count - 1
    for row in rows(aggregate, "families") {
      read(row, "families", figures.families, is: numbers.families)
      read(row, "critical", figures.urgent, is: numbers.severities[all][0])
      read(row, "nobody", figures.nobody, is: numbers.nobody)
      read(
        row, "waiting", figures.waiting, is: numbers.kinds[.referralUnanswered]?.families)
    }
    for (code, row) in zip(FindingCode.allCases, rows(aggregate, "codes")) {
      #expect(row["code"] == code.rawValue)
      let kind = figures.kinds[code.place]
      read(row, "families", kind.families, is: numbers.kinds[code]?.families)
      read(row, "critical", kind.urgent, is: numbers.kinds[code]?.urgent)
    }
    var areas: [String: Int] = ["all ": all]
    for (place, area) in figures.areas.enumerated() {
      areas["area " + (area.map { network.symbols[$0] } ?? "")] = place
    }
    func place(_ row: [String: String]) -> Int {
      areas[(row["scope"] ?? "") + " " + (row["area"] ?? "")] ?? -1
    }
    func sum(_ table: [[Int]], _ row: Int, _ column: Int) -> Int {
      row < table.count ? table[row][column] : table.reduce(0) { $0 + $1[column] }
    }
    for row in rows(aggregate, "areas") {
      let truth = (0..<5).reduce(0) { $0 + sum(figures.severities, place(row), $1) }
      read(row, "families", truth, is: numbers.severities[place(row)][5])
    }
    for row in rows(aggregate, "severities") {
      let column =
        ["critical", "high", "medium", "low", "none"].firstIndex(of: row["severity"] ?? "") ?? 9
      read(
        row, "families", sum(figures.severities, place(row), column),
        is: numbers.severities[place(row)][column])
    }
    for row in rows(aggregate, "nobody") {
      let domain = Domain.codes.firstIndex(of: row["domain"] ?? "") ?? 99
      read(
        row, "families", sum(figures.nobodyByDomain, place(row), domain),
        is: numbers.domains[place(row)][domain])
    }
  }

  @Test(arguments: 1...60)
  func `no few can be told by the aggregate and the report of the day together`(seed: Int) throws {
    let network = try Network(ReportAttackTests().network(seed))
    let (report, aggregate) = (report(network), try aggregate(network))
    var attack = ReportAttack()
    let numbers = attack.add(report, name: "report")
    let before = attack.few.count
    add(aggregate, to: &attack, beside: numbers, report.figures, in: network)
    #expect(attack.attack.holdsForTheTruth)
    #expect(attack.givenAway() == [])
    #expect(!attack.attack.gaveUp)
    #expect(before <= attack.few.count)
  }

  @Test func `the attack finds what is told when what is held back is not`() throws {
    var found = 0
    for seed in 1...60 where found == 0 {
      let network = try Network(ReportAttackTests().network(seed))
      let report = report(network)
      var attack = ReportAttack()
      let numbers = attack.add(report, name: "report")
      add(
        try aggregate(network), to: &attack, beside: numbers, report.figures, in: network,
        undoing: true)
      if !attack.givenAway().isEmpty { found += 1 }
    }
    #expect(found > 0)
  }

  // MARK: The numbers

  @Test func `numbers are those of the report, and most of them are shown`() throws {
    var (shown, all) = (0, 0)
    for seed in 1...40 {
      let network = try Network(ReportAttackTests().network(seed))
      let (report, aggregate) = (report(network), try aggregate(network))
      for row in rows(aggregate, "codes") {
        guard let code = row["code"].flatMap(FindingCode.init) else { continue }
        let truth = report.figures.kinds[code.place]
        for (column, number) in [("families", truth.families), ("critical", truth.urgent)] {
          switch row[column + "_is"] {
          case "shown":
            #expect(row[column] == String(number) && !(1..<5 ~= number))
          case "few": #expect(row[column] == "" && 1..<5 ~= number)
          case "held": #expect(row[column] == "" && number > 0)
          case let other: Issue.record("\(other ?? "nothing")")
          }
          if number > 0 { all += 1 }
          if number > 0, row[column + "_is"] == "shown" { shown += 1 }
        }
      }
      #expect(rows(aggregate, "families").count == 1)
      // Areas are told apart where the report does so.
      let plan = report.shown.plan
      for (sheet, extent) in [
        ("areas", plan.severities), ("severities", plan.severities), ("nobody", plan.domains),
      ] {
        #expect(
          rows(aggregate, sheet).contains { $0["scope"] == "area" } == (extent == .all),
          "\(sheet) \(seed)")
        if sheet != "areas" {
          #expect(rows(aggregate, sheet).isEmpty == (extent == .nothing), "\(sheet) \(seed)")
        }
      }
      #expect(rows(aggregate, "areas").last?["scope"] == "all")
    }
    #expect(shown > 10 && all > shown, "\(shown) of \(all)")
  }

  /// Services that share few families and many, some of them with ties.
  private func sharing(_ seed: UInt64) -> PlainBundle {
    var random = Seeded(seed)
    var bundle = PlainBundle()
    let services = (0..<7).map { "s\($0)" }
    bundle.tables["services"] = services.map { id in
      [
        "id": id, "name": "S",
        "sector": id == "s6" ? "coordination" : id == "s0" ? "nav" : "school",
      ]
    }
    let families = 20 + random.below(20)
    bundle.tables["families"] = (0..<families).map { ["id": "f\($0)"] }
    for service in services {
      let chance = [5, 20, 50, 90][random.below(4)]
      for family in 0..<families where random.below(100) < chance {
        bundle.tables["ties", default: []].append(
          ["a": service, "b": "f\(family)", "kind": "serves"])
      }
      for other in services where other > service && random.below(5) == 0 {
        bundle.tables["ties", default: []].append(
          ["a": service, "b": other, "kind": "collaborates"])
      }
    }
    return bundle
  }

  @Test(arguments: UInt64(1)...30)
  func `a pair is listed for a tie or for five shared families, and for nothing else`(seed: UInt64)
    throws
  {
    let network = try Network(sharing(seed))
    let aggregate = try aggregate(network)
    let situation = Situation(network, asOf: Self.day)
    let silos = try #require(analyse(situation).silos)
    let shares = SharedFamilies(
      silos.pairs,
      families: ManagerFigures(situation, analyse(situation).findings, isNew: nil).families,
      SmallNumbers(hides: true))
    #expect(silos.pairs.contains { $0.ties == 0 && $0.sharedFamilies > 0 })
    var listed: [String: [String: String]] = [:]
    for row in rows(aggregate, "pairs") { listed["\(row["a"] ?? "") \(row["b"] ?? "")"] = row }
    for pair in silos.pairs {
      let id = network.services.id[pair.a] + " " + network.services.id[pair.b]
      let row = listed.removeValue(forKey: id)
      if pair.ties == 0, pair.sharedFamilies < 5 { #expect(row == nil) }
      if pair.ties > 0 { #expect(row?["ties"] == String(pair.ties)) }
      guard let row else { continue }
      if row["shared_families_is"] == "shown" {
        #expect(row["shared_families"] == String(pair.sharedFamilies) && pair.sharedFamilies >= 5)
        #expect(shares.isShown(pair.a, pair.b))
      } else {
        #expect(row["shared_families"] == "" && row["shared_families_is"] == "hidden")
      }
    }
    #expect(listed.isEmpty)
  }

  @Test(arguments: [4, 6, 9, 10, 12, 15])
  func `nothing that names anybody is in it, and every row says which network and day`(seed: Int)
    throws
  {
    var bundle = ReportAttackTests().network(seed)
    for (table, columns) in [
      ("families", ["alias"]), ("people", ["alias"]), ("needs", ["title"]),
      ("contacts", ["name", "role", "phone", "email"]),
    ] {
      for row in bundle.tables[table]?.indices ?? 0..<0 {
        for column in columns { bundle.tables[table]?[row][column] = "SECRET\(row)" }
      }
    }
    let ids = ["families", "people", "contacts", "needs", "referrals"].flatMap { table in
      (bundle.tables[table] ?? []).compactMap { $0["id"] }
    }
    #expect(ids.count > 10)
    let aggregate = try aggregate(Network(bundle))
    #expect(aggregate.sheets.map(\.file) == Aggregate.Sheet.allFiles)
    for sheet in aggregate.sheets {
      #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
      #expect(sheet.rows.allSatisfy { $0.starts(with: ["solvik", "2026-06-15"]) })
      let cells = sheet.rows.flatMap { $0 }
      #expect(!cells.contains { $0.contains("SECRET") })
      #expect(Set(cells).isDisjoint(with: ids))
    }
  }

  @Test(arguments: [(0, true), (1, false), (4, false), (5, true)])
  func `of one to four families nothing may leave`(families: Int, isMade: Bool) throws {
    var bundle = PlainBundle()
    bundle.tables["families"] = (0..<families).map { ["id": "f\($0)"] }
    bundle.tables["services"] = [["id": "s", "name": "S", "sector": "nav"]]
    let network = try Network(bundle)
    if isMade {
      #expect(try rows(aggregate(network), "families")[0]["families"] == String(families))
    } else {
      #expect(throws: Aggregate.Refusal.tooFewFamilies) { try aggregate(network) }
    }
  }
}
