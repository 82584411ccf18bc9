package import Analysis
package import Model
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
  let hides: Bool
  /// The map of services as SVG; nil where it would show what is hidden.
  let map: String?

  /// - Parameters:
  ///   - name: what the network is called.
  ///   - isNew: for each finding of `result` whether it is new since `since`.
  ///   - hides: whether small groups are hidden.
  ///   - map: the picture of services as SVG, which shows no number that is hidden.
  package init(
    _ situation: Situation, result: AnalysisResult, writer: FindingWriter, name: String,
    since: Day? = nil, isNew: [Bool]? = nil, hides: Bool, map: String? = nil
  ) {
    self.situation = situation
    self.result = result
    self.writer = writer
    self.name = name
    self.since = since
    self.isNew = isNew
    self.hides = hides
    self.map = map
  }
}

/// The report for a manager: how many families have what, where, and which services leave questions unanswered
/// or share families without working together. It counts families and names none, but where small numbers are shown.
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
    shown = ManagerNumbers(figures, small)
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
    case .held: ":"
    }
  }

  func cell(_ number: Published) -> ReportDocument.Cell {
    ReportDocument.Cell(text: number == .number(0) ? "–" : write(number))
  }

  func name(_ service: Int) -> String { source.writer.name(Ref(.service, service)) }

  private func summary() -> [ReportDocument.Block] {
    var tiles: [ReportDocument.Figure] = [
      .init(number: write(shown.families), words: language[manager: .familiesFollowed]),
      .init(
        number: write(shown.urgent), words: language[manager: .familiesUrgent],
        isUrgent: figures.urgent > 0),
      .init(number: write(shown.nobody), words: language[manager: .familiesWithNobody]),
      .init(number: write(shown.waiting), words: language[manager: .familiesWaiting]),
    ]
    if let since = source.since {
      tiles.append(.init(number: write(shown.new), words: language.familiesNew(since)))
    }
    var blocks: [ReportDocument.Block] = [.text(language[manager: .managerIntroduction])]
    if source.hides { blocks.append(.note(language[manager: .howSmallNumbersAreWritten])) }
    blocks.append(.figures(tiles))
    return blocks
  }

  private func kinds() -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(language[manager: .whatToDoHeading]),
      .text(language.whatToDoText(write(shown.families))),
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
      if source.since != nil {
        heads.append(.init(text: language[manager: .newHead], isNumber: true))
      }
      heads.append(.init(text: language[manager: .meaningHead]))
      blocks.append(.subheading(action.words[language]))
      blocks.append(.text(action.advice[language]))
      let cells = rows.map { row -> [ReportDocument.Cell] in
        var cells = [row.name, row.count]
        if !action.isOfServices { cells.append(row.urgent) }
        if source.since != nil { cells.append(row.new) }
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
      isOfServices ? .init(text: language.number(kind.newOthers)) : cell(shown.kinds[index].new),
      .init(text: firstSentence(code.explanation[language]))
    )
  }

  private func places() -> [ReportDocument.Block] {
    guard figures.areas.count > 1 || figures.areas.first.map({ $0 >= 0 }) == true else { return [] }
    var blocks: [ReportDocument.Block] = [.heading(language[manager: .whereHeading])]
    guard let table = shown.severities else {
      return blocks + [.note(language[manager: .tableNotShown])]
    }
    var heads = [ReportDocument.Head(text: language[picture: .area])]
    heads += Severity.allCases.map { .init(text: $0.words.capitalised[language], isNumber: true) }
    heads.append(.init(text: language[manager: .noFindingHead], isNumber: true))
    heads.append(.init(text: language[picture: .total], isNumber: true))
    var rows = zip(figures.areas, table).map { area, numbers -> [ReportDocument.Cell] in
      [ReportDocument.Cell(text: areaName(area))] + numbers.map { cell($0) }
    }
    if let sums = table.last {
      rows.append([.init(text: language[picture: .total])] + sums.map { cell($0) })
    }
    blocks.append(.text(language[manager: .whereText]))
    blocks.append(
      .table(
        .init(
          caption: language[manager: .whereCaption], heads: heads, rows: rows, hasSums: true,
          style: tableStyle)))
    return blocks
  }

  /// Few areas are taken in at a glance; where there are many, a reader looks for one or sorts them.
  private var tableStyle: ReportDocument.TableStyle { figures.areas.count > 7 ? .list : .plain }

  private func gaps() -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(language[manager: .nobodyHeading]), .text(language.nobodyText(write(shown.nobody))),
    ]
    let domains = Domain.allCases.filter { domain in
      figures.nobodyByDomain.contains { $0[Int(domain.rawValue)] > 0 }
    }
    if let table = shown.nobodyTable(domains) {
      if !domains.isEmpty {
        blocks.append(.table(gapTable(domains, table)))
      }
    } else {
      blocks.append(.note(language[manager: .tableNotShown]))
    }
    let missing = placesWithoutService()
    if !missing.isEmpty {
      blocks.append(.subheading(FindingCode.gapNoService.words[language]))
      blocks.append(.list(missing))
    }
    return blocks
  }

  /// Areas and the areas of life that no service has there.
  func placesWithoutService() -> [String] {
    source.result.findings.filter { $0.code == .gapNoService }.map { finding in
      areaName(finding.area) + ": " + source.writer.name(finding.subject)
    }
  }

  /// Areas of life down and areas across; where there are many areas, the other way about.
  private func gapTable(_ domains: [Domain], _ table: [[Published]]) -> ReportDocument.Table {
    let areas = figures.areas.map(areaName) + [language[picture: .total]]
    let names = domains.map { $0.words.capitalised[language] }
    if areas.count > 7 {
      var heads = [ReportDocument.Head(text: language[picture: .area])]
      heads += names.map { ReportDocument.Head(text: $0, isNumber: true) }
      let rows = zip(areas, table).map { area, numbers -> [ReportDocument.Cell] in
        [ReportDocument.Cell(text: area)] + numbers.map { cell($0) }
      }
      return .init(
        caption: language[manager: .nobodyCaption], heads: heads, rows: rows, hasSums: true,
        style: tableStyle)
    }
    // One area alone is all there is.
    let columns = areas.count == 2 ? [1] : Array(areas.indices)
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
        since: source.since, namesOptions: false))
    return [.newPage, .heading(language[manager: .listingHeading])]
      + lister.blocks(.fitting(source.result.findings.count))
  }

  func areaName(_ area: Int32) -> String {
    area < 0 ? language[picture: .noArea] : capitalising(plain(network.symbols[area]))
  }

  private func firstSentence(_ text: String) -> String {
    let stop = zip(text.indices, text.indices.dropFirst()).first {
      text[$0] == "." && text[$1] == " "
    }
    return stop.map { String(text[...$0.0]) } ?? text
  }
}
