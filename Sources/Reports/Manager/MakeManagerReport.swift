package import Analysis
package import Model
package import Wording

/// How many letters of a title or a name stand in a report.
let mostLettersInReport = 200

/// The report for a manager on a network.
///
/// - Parameters:
///   - name: what the network is called.
///   - since: the day since which findings are told as new.
///   - hides: whether small groups of families are hidden, and no contact is named.
///   - draw: draws the picture of services as SVG, which hides what the report hides.
package func managerReport(
  on network: Network, name: String, asOf day: Day, since: Day? = nil, hides: Bool,
  _ language: Language,
  draw: (_ situation: Situation) throws -> String
) rethrows -> ReportDocument {
  let network =
    hides
    ? network.withoutContactNames(language[manager: .onePerson])
    : network.withShortTexts(mostLettersInReport)
  let situation = Situation(network, asOf: day)
  // It says nothing of single contacts, and of services no more than how they stand in pairs.
  let result = analyse(situation, measures: .pairsAndSectors)
  // A report of the earlier day may have left the house: what is shown now must not give it away.
  let earlier = since.map { day in
    let situation = Situation(network, asOf: day)
    return (situation, analyse(situation, measuring: false).findings)
  }
  let isNew = earlier.map { areNew(result.findings, since: $0.1) }
  let map = try draw(situation)
  let writer = FindingWriter(
    network: network, rules: DeadlineRules(of: network), asOf: day, language: language,
    namesContacts: !hides)
  return managerReport(
    ManagerReportSource(
      situation, result: result, writer: writer, name: name, since: since, isNew: isNew,
      earlier: earlier, hides: hides, map: map))
}
