import Analysis
package import Model
import Text

/// What may leave of a network: sheets of services, sectors and counts of families, in which no
/// small group can be worked out, and nothing that names a family, a person, a contact or a need.
///
/// The numbers of families are those of the manager's report of the same day, hidden where these
/// are (`ManagerNumbers`), and the shared families of two services those of its picture
/// (`SharedFamilies`): who has both knows no more than who has one.
package struct Aggregate: Sendable {
  /// A sheet: its name, its columns, and a row of cells for each line.
  package struct Sheet: Sendable {
    package let name: String
    package let columns: [String]
    package fileprivate(set) var rows: [[String]] = []

    fileprivate init(_ name: String, _ columns: [String]) {
      self.name = name
      self.columns = ["network", "as_of"] + columns
    }
  }

  /// Why nothing may leave.
  package enum Refusal: Error {
    /// One to four families are followed up.
    case tooFewFamilies
    /// The numbers are so small that none can be shown.
    case tooSmallNumbers
  }

  /// The sheets, in the order of their names.
  package let sheets: [Sheet]

  /// What may leave of a network on a day.
  ///
  /// - Parameter name: what the network is called; it stands in each row, so that several can be
  ///   put together.
  /// - Throws: `Refusal`, where the manager's report would have no numbers either.
  package init(of network: Network, called name: String, asOf day: Day) throws(Refusal) {
    let situation = Situation(network, asOf: day)
    let result = analyse(situation)
    let figures = ManagerFigures(situation, result.findings, isNew: nil)
    if 1..<SmallNumbers.smallest ~= figures.families { throw .tooFewFamilies }
    let shown = ManagerNumbers(
      figures, SmallNumbers(hides: true), listed: ManagerLists(figures, situation, hides: true),
      asksForNew: false)
    if !shown.plan.showsNumbers { throw .tooSmallNumbers }
    var maker = AggregateMaker(
      network: network, figures: figures, shown: shown, first: [plain(name), day.description])
    maker.counts()
    if let silos = result.silos { maker.services(silos) }
    sheets = maker.sheets.values.sorted {
      $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
    }
  }
}

/// Fills the sheets, each row with the network and the day first.
private struct AggregateMaker {
  let network: Network
  let figures: ManagerFigures
  let shown: ManagerNumbers
  let first: [String]
  var sheets: [String: Aggregate.Sheet] = [:]

  private mutating func begin(_ name: String, _ columns: [String]) {
    sheets[name] = Aggregate.Sheet(name, columns)
  }

  private mutating func add(_ cells: [String], to name: String) {
    sheets[name]?.rows.append(first + cells)
  }

  /// A number of families, and whether it is shown: an empty cell with `few` is 1 to 4, one with
  /// `held` 1 or more.
  private func cells(_ number: Published) -> [String] {
    switch number {
    case .number(let number): [String(number), "shown"]
    case .few: ["", "few"]
    case .held: ["", "held"]
    }
  }

  private func cell(_ number: Double?) -> String { number.map { "\($0)" } ?? "" }

  // MARK: Families

  mutating func counts() {
    let number = ["families", "families_is"]
    begin(
      "families",
      number + ["critical", "critical_is", "nobody", "nobody_is", "waiting", "waiting_is"])
    add(
      [shown.families, shown.urgent, shown.nobody, shown.waiting].flatMap(cells), to: "families")
    begin("codes", ["code"] + number + ["critical", "critical_is", "services"])
    for code in FindingCode.allCases {
      let (kind, figure) = (shown.kinds[code.place], figures.kinds[code.place])
      let isOfServices = ManagerAction.of(code).isOfServices
      add(
        [code.rawValue] + cells(kind.families) + cells(kind.urgent)
          + [isOfServices ? String(figure.others) : ""], to: "codes")
    }
    // The last row is of all areas, the last number of each row of all severities.
    let areas = figures.areas.map { ["area", $0.map { plain(network.symbols[$0]) } ?? ""] }
    let severities = Severity.allCases.map(\.code) + ["none"]
    begin("areas", ["scope", "area"] + number)
    begin("severities", ["scope", "area", "severity"] + number)
    begin("nobody", ["scope", "area", "domain"] + number)
    for (row, scope) in (areas + [["all", ""]]).enumerated() {
      let isOfAll = row == areas.count
      // What the report leaves out is left out here, noughts too.
      if isOfAll || shown.plan.severities == .all {
        let numbers = shown.severities[row]
        if let families = numbers.last ?? nil { add(scope + cells(families), to: "areas") }
        if shown.plan.severities != .nothing {
          for (severity, families) in zip(severities, numbers) {
            if let families { add(scope + [severity] + cells(families), to: "severities") }
          }
        }
      }
      if shown.plan.domains == .all || isOfAll && shown.plan.domains == .sums {
        for (domain, families) in zip(Domain.allCases, shown.domains[row]) {
          if let families { add(scope + [domain.code] + cells(families), to: "nobody") }
        }
      }
    }
  }

  // MARK: Services

  mutating func services(_ silos: SiloMeasures) {
    let rows = network.services
    func measures(_ ties: SiloMeasures.Ties) -> [String] {
      [String(ties.inside), String(ties.across), cell(ties.eiIndex)]
    }
    let columnsOfTies = ["internal_ties", "external_ties", "ei_index"]
    begin(
      "services",
      ["id", "name", "sector", "area"] + columnsOfTies
        + ["betweenness", "constraint", "cut_vertex", "community"])
    for service in silos.services {
      let row = service.service
      add(
        [
          rows.id[row], plain(rows.name[row]), rows.sector[row]?.code ?? "",
          rows.area[row].map { plain(network.symbols[$0]) } ?? "",
        ] + measures(service.ties) + [
          cell(service.betweenness), cell(service.constraint),
          service.isCutVertex ? "true" : "false", String(service.community),
        ], to: "services")
    }
    begin("sectors", ["sector", "services"] + columnsOfTies)
    for sector in silos.sectors {
      add(
        [sector.sector.code, String(sector.services)] + measures(sector.ties), to: "sectors")
    }
    begin("density", ["a", "b", "linked_pairs", "possible_pairs", "density"])
    for pair in silos.sectorDensity {
      add(
        [
          pair.a.code, pair.b.code, String(pair.linkedPairs), String(pair.possiblePairs),
          cell(pair.density),
        ], to: "density")
    }
    begin("measures", ["modularity", "community_modularity", "sector_agreement", "components"])
    add(
      [
        cell(silos.modularity), cell(silos.communityModularity), cell(silos.sectorAgreement),
        String(silos.components.count),
      ], to: "measures")
    pairs(silos)
  }

  /// The pairs with a tie, and those that share so many families that it may be said. That two
  /// services share one to four is itself a small number: such a pair is listed for its tie or not
  /// at all, and its cell is as empty as that of a pair that shares none.
  private mutating func pairs(_ silos: SiloMeasures) {
    let shares = SharedFamilies(
      silos.pairs, families: figures.families, SmallNumbers(hides: true))
    let rows = network.services
    begin(
      "pairs", ["a", "b", "status", "ties", "bridges", "shared_families", "shared_families_is"])
    for pair in silos.pairs {
      // With coordinators everybody shares their families: how many these have would be told.
      let isCoordinators =
        rows.sector[pair.a] == .coordination || rows.sector[pair.b] == .coordination
      var shared = ["", "hidden"]
      if !isCoordinators, case .number(let number) = shares.shown(pair),
        number >= SmallNumbers.smallest
      {
        shared = [String(number), "shown"]
      }
      if pair.ties == 0, shared[0].isEmpty { continue }
      add(
        [
          rows.id[pair.a], rows.id[pair.b], pair.status.rawValue, String(pair.ties),
          String(pair.bridges),
        ] + shared, to: "pairs")
    }
  }
}

extension Aggregate.Sheet {
  /// The name of the file.
  package var file: String { name + ".csv" }

  /// The sheet as CSV: one line of headings, `,`, LF, whole numbers without a decimal point.
  package var csv: [UInt8] {
    var buffer = OutputBuffer()
    for row in [columns] + rows {
      buffer.put(row.map { csvCell($0) }.joined(separator: ",") + "\n")
    }
    return buffer.bytes
  }

  /// The names of all files that an aggregate has.
  package static let allFiles = [
    "areas", "codes", "density", "families", "measures", "nobody", "pairs", "sectors", "services",
    "severities",
  ].map { $0 + ".csv" }
}
