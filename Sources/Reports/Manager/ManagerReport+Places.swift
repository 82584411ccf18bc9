import Analysis
import Model
import Text
import Wording

// Where families are, and what nobody does there.
extension ManagerReport {
  func places() -> [ReportDocument.Block] {
    guard figures.showsPlaces else { return [] }
    var blocks: [ReportDocument.Block] = [.heading(language[manager: .whereHeading])]
    let severities = Severity.allCases.map { $0.words.capitalised[language] }
    switch shown.plan.severities {
    case .nothing: return blocks + [.note(language[manager: .tableNotShown])]
    case .sums:
      let names = (severities + [language[manager: .noFindingHead]]).map(lowercasing)
      let sums = zip(names, (shown.severities.last ?? []).dropLast()).map {
        (name: $0, number: $1 ?? .held)
      }
      return blocks + [.text(language[manager: .allAreasTogether] + " " + sentence(sums))]
    case .all: break
    }
    let numbers = shown.severities.map { $0.map { $0 ?? .held } }
    let titles = severities + [language[manager: .noFindingHead], language[picture: .total]]
    let columns = titles.indices.filter { column in isColumn(numbers.map { $0[column] }) }
    let heads =
      [ReportDocument.Head(text: language[picture: .area])]
      + columns.map { .init(text: titles[$0], isNumber: true) }
    let names = figures.areas.map(areaName) + [language[picture: .total]]
    let rows = zip(names, numbers).map { name, numbers -> [ReportDocument.Cell] in
      [ReportDocument.Cell(text: name)] + columns.map { cell(numbers[$0]) }
    }
    blocks.append(.text(language[manager: .whereText]))
    blocks.append(
      .table(
        .init(
          caption: language[manager: .whereCaption], heads: heads, rows: rows, hasSums: true,
          style: tableStyle, marks: figures.areas.map { .init(area: areaName($0)) })))
    return blocks
  }

  /// Few areas are taken in at a glance; where there are many, a reader looks for one or sorts
  /// them.
  private var tableStyle: ReportDocument.TableStyle { figures.areas.count > 7 ? .list : .plain }

  func gaps() -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(language[manager: .nobodyHeading]),
      .text(language.nobodyText(inWords(shown.nobody))),
    ]
    let domains = domainsOfNobody()
    if shown.plan.domains == .nothing {
      blocks.append(.note(language[manager: .tableNotShown]))
    } else if !domains.isEmpty {
      let sums = domains.map { domain in
        (
          name: domain.words[language],
          number: (shown.domains.last ?? [])[Int(domain.rawValue)] ?? .held
        )
      }
      if !shown.plan.counts
        || shown.plan.domains == .sums && isMostlyHidden(sums.map(\.number))
      {
        blocks.append(.text(sentence(sums)))
      } else {
        blocks.append(.table(gapTable(domains)))
        if shown.plan.domains == .sums, figures.areas.count > 1 {
          blocks.append(.note(language[manager: .areasNotShown]))
        }
      }
    }
    let missing = placesWithoutService()
    if !missing.isEmpty {
      blocks.append(
        .labelled([
          .init(
            label: FindingCode.gapNoService.words[language],
            text: missing.joined(separator: "; ") + ".")
        ]))
    }
    return blocks
  }

  /// The areas of life with needs that nobody has, as far as the report says so.
  func domainsOfNobody() -> [Domain] {
    if shown.plan.domains == .nothing { return [] }
    return Domain.allCases.filter { domain in
      figures.nobodyByDomain.contains { $0[Int(domain.rawValue)] > 0 }
    }
  }

  /// Areas and the areas of life that no service has there.
  func placesWithoutService() -> [String] {
    source.result.findings.filter { $0.code == .gapNoService }.map { finding in
      areaName(finding.area) + ": " + source.writer.name(finding.subject)
    }
  }

  /// Areas of life down and areas across; where there are many areas, the other way about.
  private func gapTable(_ domains: [Domain]) -> ReportDocument.Table {
    let areas = figures.areas.map(areaName) + [language[picture: .total]]
    let names = domains.map { $0.words.capitalised[language] }
    let table = shown.domains.map { row in domains.map { row[Int($0.rawValue)] ?? .held } }
    // One area alone is all there is.
    let showsAreas = areas.count > 2 && shown.plan.domains == .all
    if areas.count > 7, showsAreas {
      let columns = domains.indices.filter { domain in isColumn(table.map { $0[domain] }) }
      let heads =
        [ReportDocument.Head(text: language[picture: .area])]
        + columns.map { ReportDocument.Head(text: names[$0], isNumber: true) }
      let rows = zip(areas, table).map { area, numbers -> [ReportDocument.Cell] in
        [ReportDocument.Cell(text: area)] + columns.map { cell(numbers[$0]) }
      }
      return .init(
        caption: language[manager: .nobodyCaption], heads: heads, rows: rows, hasSums: true,
        style: tableStyle, marks: figures.areas.map { .init(area: areaName($0)) })
    }
    let columns =
      showsAreas ? areas.indices.filter { isColumn(table[$0]) } : [areas.count - 1]
    var heads = [ReportDocument.Head(text: language[report: .domainHead])]
    heads += columns.map { ReportDocument.Head(text: areas[$0], isNumber: true) }
    let rows = domains.indices.map { domain -> [ReportDocument.Cell] in
      [ReportDocument.Cell(text: names[domain])] + columns.map { cell(table[$0][domain]) }
    }
    return .init(caption: language[manager: .nobodyCaption], heads: heads, rows: rows)
  }
}
