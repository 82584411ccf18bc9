package import Analysis
package import Model
import Text
package import Wording

/// What a manager's report is made from.
package struct ManagerReportSource: Sendable {
  let situation: Situation
  let result: AnalysisResult
  let writer: FindingWriter
  let name: String
  /// The day since which findings are new, and which are.
  let since: Day?
  let isNew: [Bool]?
  /// The network and its findings as they were on that day, since a report of that day may have
  /// left the house.
  let earlier: (situation: Situation, findings: Findings)?
  let hides: Bool
  /// The map of services as SVG; nil where it would show what is hidden.
  let map: String?

  /// - Parameters:
  ///   - name: what the network is called.
  ///   - isNew: for each finding of `result` whether it is new since `since`.
  ///   - earlier: the network on the day `since`, and what was found then.
  ///   - hides: whether small groups are hidden.
  ///   - map: the picture of services as SVG, which shows no number that is hidden.
  package init(
    _ situation: Situation, result: AnalysisResult, writer: FindingWriter, name: String,
    since: Day? = nil, isNew: [Bool]? = nil,
    earlier: (situation: Situation, findings: Findings)? = nil, hides: Bool, map: String? = nil
  ) {
    self.situation = situation
    self.result = result
    self.writer = writer
    self.name = name
    self.since = since
    self.isNew = isNew
    self.earlier = earlier
    self.hides = hides
    self.map = map
  }
}

/// The report for a manager: how many families have what, where, and which services leave questions
/// unanswered or share families without working together. It counts families and names none, but
/// where small numbers are shown.
package func managerReport(_ source: ManagerReportSource) -> ReportDocument {
  ManagerReport(source).document()
}

/// Writes the report, section by section.
struct ManagerReport {
  let source: ManagerReportSource
  let figures: ManagerFigures
  let small: SmallNumbers
  let shown: ManagerNumbers

  init(_ source: ManagerReportSource) {
    self.source = source
    small = SmallNumbers(hides: source.hides)
    figures = ManagerFigures(source.situation, source.result.findings, isNew: source.isNew)
    let hides = source.hides
    shown = ManagerNumbers(
      figures, small, listed: ManagerLists(figures, source.situation, hides: hides),
      earlier: source.earlier.map { earlier in
        let figures = ManagerFigures(earlier.situation, earlier.findings, isNew: nil)
        return (figures, ManagerLists(figures, earlier.situation, hides: hides))
      }, asksForNew: source.since != nil)
  }

  var language: Language { source.writer.language }
  var network: Network { source.situation.network }

  func document() -> ReportDocument {
    let day = language.day(source.result.asOf)
    var document = ReportDocument(
      language: language, title: language.managerTitle(capitalising(plain(source.name))),
      subtitle: day)
    document.foot = [
      language.madeBySamvev(source.result.asOf) + ".",
      source.hides ? language[manager: .smallNumbersHidden] : language[manager: .smallNumbersShown],
    ]
    if source.hides, 1..<SmallNumbers.smallest ~= figures.families {
      document.blocks = [.text(language[manager: .tooFewFamilies])]
      return document
    }
    if !shown.plan.showsNumbers {
      document.blocks = [.text(language[manager: .tableNotShown])]
      return document
    }
    document.blocks = [
      summary(), priorities(), kinds(), places(), gaps(), referrals(), silos(), listing(),
    ]
    .flatMap { $0 }
    document.wide = serviceByService()
    return document
  }

  /// A number of families as it is written.
  func write(_ number: Published) -> String {
    switch number {
    case .number(let number): language.number(number)
    case .few: "<5"
    case .held: language[manager: .hidden]
    }
  }

  func cell(_ number: Published) -> ReportDocument.Cell {
    ReportDocument.Cell(text: number == .number(0) ? "–" : write(number))
  }

  func name(_ service: Int) -> String { source.writer.name(Ref(.service, service)) }

  private func summary() -> [ReportDocument.Block] {
    var numbers: [(Published, words: String, isUrgent: Bool)] = [
      (shown.families, language[manager: .familiesFollowed], false),
      (shown.urgent, language[manager: .familiesUrgent], figures.urgent > 0),
      (shown.nobody, language[manager: .familiesWithNobody], false),
      (shown.waiting, language[manager: .familiesWaiting], false),
    ]
    if let since = source.since, let new = shown.new {
      numbers.append((new, language.familiesNew(since), false))
    }
    var blocks: [ReportDocument.Block] = [.text(language[manager: .managerIntroduction])]
    if source.hides { blocks.append(.note(language[manager: .howSmallNumbersAreWritten])) }
    blocks.append(
      .figures(
        numbers.filter { !$0.0.isHidden }.map {
          .init(number: write($0.0), words: $0.words, isUrgent: $0.isUrgent)
        }))
    // What is hidden is no headline, but that there is some is said.
    let hidden = numbers.filter(\.0.isHidden)
    if !hidden.isEmpty {
      blocks.append(.list(hidden.map { language.hiddenFamilies($0.0 == .few, $0.words) }))
    }
    if source.since != nil, !shown.plan.showsNew {
      blocks.append(.note(language[manager: .newLeftOut]))
    }
    return blocks
  }

  private func kinds() -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(language[manager: .whatToDoHeading]),
      .text(language.whatToDoText(shown.families.isHidden ? nil : write(shown.families))),
    ]
    for action in ManagerAction.allCases {
      let rows = action.codes.compactMap { row($0) }
      if rows.isEmpty { continue }
      var heads = [
        ReportDocument.Head(text: language[manager: .kindHead]),
        .init(
          text: action.isOfServices
            ? language[manager: .countHead] : language[manager: .familiesHead], isNumber: true),
      ]
      if !action.isOfServices {
        heads.append(.init(text: language[manager: .urgentHead], isNumber: true))
      }
      if showsNew(action) {
        heads.append(.init(text: language[manager: .newHead], isNumber: true))
      }
      heads.append(.init(text: language[manager: .meaningHead]))
      blocks.append(.subheading(action.words[language]))
      blocks.append(.text(action.advice[language]))
      let cells = rows.map { row -> [ReportDocument.Cell] in
        var cells = [row.name, row.count]
        if !action.isOfServices { cells.append(row.urgent) }
        if showsNew(action) { cells.append(row.new) }
        cells.append(row.meaning)
        return cells
      }
      blocks.append(
        .table(
          .init(
            caption: action.words[language], heads: heads, rows: cells, style: .kinds,
            isBelowItsHeading: true)))
    }
    if blocks.count == 2 { blocks.append(.text(language[report: .noFindings] + ".")) }
    return blocks
  }

  private func showsNew(_ action: ManagerAction) -> Bool {
    source.since != nil && (action.isOfServices || shown.plan.showsNew)
  }

  private typealias Row = (
    name: ReportDocument.Cell, count: ReportDocument.Cell, urgent: ReportDocument.Cell,
    new: ReportDocument.Cell, meaning: ReportDocument.Cell
  )

  private func row(_ code: FindingCode) -> Row? {
    let index = code.place
    let kind = figures.kinds[index]
    if kind.families + kind.others == 0 { return nil }
    let isOfServices = ManagerAction.of(code).isOfServices
    return (
      .init(text: code.words[language]),
      isOfServices ? .init(text: language.number(kind.others)) : cell(shown.kinds[index].families),
      isOfServices ? .init(text: "") : cell(shown.kinds[index].urgent),
      isOfServices
        ? .init(text: language.number(kind.newOthers)) : cell(shown.kinds[index].new ?? .held),
      .init(text: firstSentence(code.explanation[language]))
    )
  }

  private func places() -> [ReportDocument.Block] {
    guard figures.showsPlaces else { return [] }
    var blocks: [ReportDocument.Block] = [.heading(language[manager: .whereHeading])]
    let severities = Severity.allCases.map { $0.words.capitalised[language] }
    switch shown.plan.severities {
    case .nothing: return blocks + [.note(language[manager: .tableNotShown])]
    case .sums:
      let sums = zip(
        severities + [language[manager: .noFindingHead]], shown.severities.last ?? []
      ).map { $0 + ": " + ($1.map(write) ?? "") }
      return blocks + [.text(language.allAreasTogether(sums))]
    case .all: break
    }
    var heads = [ReportDocument.Head(text: language[picture: .area])]
    heads += severities.map { .init(text: $0, isNumber: true) }
    heads.append(.init(text: language[manager: .noFindingHead], isNumber: true))
    heads.append(.init(text: language[picture: .total], isNumber: true))
    let names = figures.areas.map(areaName) + [language[picture: .total]]
    let rows = zip(names, shown.severities).map { name, numbers -> [ReportDocument.Cell] in
      [ReportDocument.Cell(text: name)] + numbers.map { cell($0 ?? .held) }
    }
    blocks.append(.text(language[manager: .whereText]))
    blocks.append(
      .table(
        .init(
          caption: language[manager: .whereCaption], heads: heads, rows: rows, hasSums: true,
          style: tableStyle)))
    return blocks
  }

  /// Few areas are taken in at a glance; where there are many, a reader looks for one or sorts
  /// them.
  private var tableStyle: ReportDocument.TableStyle { figures.areas.count > 7 ? .list : .plain }

  private func gaps() -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(language[manager: .nobodyHeading]),
      .text(language.nobodyText(inWords(shown.nobody))),
    ]
    let domains = Domain.allCases.filter { domain in
      figures.nobodyByDomain.contains { $0[Int(domain.rawValue)] > 0 }
    }
    if shown.plan.domains == .nothing {
      blocks.append(.note(language[manager: .tableNotShown]))
    } else if !domains.isEmpty {
      blocks.append(.table(gapTable(domains)))
      if shown.plan.domains == .sums, figures.areas.count > 1 {
        blocks.append(.note(language[manager: .areasNotShown]))
      }
    }
    let missing = placesWithoutService()
    if !missing.isEmpty {
      blocks.append(.subheading(FindingCode.gapNoService.words[language]))
      blocks.append(.list(missing))
    }
    return blocks
  }

  /// A number of families inside a sentence.
  func inWords(_ number: Published) -> String {
    switch number {
    case .number(let number): language.number(number)
    case .few: language[manager: .fewerThanFive]
    case .held: language[manager: .hiddenNumber]
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
      var heads = [ReportDocument.Head(text: language[picture: .area])]
      heads += names.map { ReportDocument.Head(text: $0, isNumber: true) }
      let rows = zip(areas, table).map { area, numbers -> [ReportDocument.Cell] in
        [ReportDocument.Cell(text: area)] + numbers.map { cell($0) }
      }
      return .init(
        caption: language[manager: .nobodyCaption], heads: heads, rows: rows, hasSums: true,
        style: tableStyle)
    }
    let columns = showsAreas ? Array(areas.indices) : [areas.count - 1]
    var heads = [ReportDocument.Head(text: language[report: .domainHead])]
    heads += columns.map { ReportDocument.Head(text: areas[$0], isNumber: true) }
    let rows = domains.indices.map { domain -> [ReportDocument.Cell] in
      [ReportDocument.Cell(text: names[domain])] + columns.map { cell(table[$0][domain]) }
    }
    return .init(caption: language[manager: .nobodyCaption], heads: heads, rows: rows)
  }

  /// What could be listed one by one: only where small numbers are shown.
  private func listing() -> [ReportDocument.Block] {
    if source.hides || source.result.findings.isEmpty { return [] }
    let digest = FindingDigest(source.result.findings, of: network, isNew: source.isNew)
    let lister = FindingLister(
      source: DigestSource(
        result: source.result, network: network, writer: source.writer, digest: digest,
        since: source.since, namesOptions: false, ranksFamilies: false))
    return [.newPage, .heading(language[manager: .listingHeading])]
      + lister.blocks(.fitting(source.result.findings.count))
  }

  func areaName(_ area: Symbol?) -> String {
    area.map { capitalising(plain(network.symbols[$0])) } ?? language[picture: .noArea]
  }

  private func firstSentence(_ text: String) -> String {
    let stop = zip(text.indices, text.indices.dropFirst()).first {
      text[$0] == "." && text[$1] == " "
    }
    return stop.map { String(text[...$0.0]) } ?? text
  }
}
