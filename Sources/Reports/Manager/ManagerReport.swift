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
  /// What has become better since the earlier day; nil where none was asked about.
  let improvements: ManagerImprovements?
  /// The services that the report of the earlier day may have listed as those to answer.
  let formerReceivers: Set<Int>

  init(_ source: ManagerReportSource) {
    self.source = source
    small = SmallNumbers(hides: source.hides)
    figures = ManagerFigures(source.situation, source.result.findings, isNew: source.isNew)
    let hides = source.hides
    let former = source.earlier.map { earlier in
      let figures = ManagerFigures(earlier.situation, earlier.findings, isNew: nil)
      return (
        figures: figures, listed: ManagerLists(figures, earlier.situation, hides: hides)
      )
    }
    formerReceivers = former?.listed.receivers ?? []
    improvements = source.earlier.map {
      ManagerImprovements(from: $0, to: source.situation, source.result)
    }
    shown = ManagerNumbers(
      figures, small, listed: ManagerLists(figures, source.situation, hides: hides),
      earlier: former, asksForNew: source.since != nil, improvements: improvements)
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
      summary(), priorities(), better(), kinds(), places(), gaps(), referrals(), endings(), silos(),
      listing(),
    ]
    .flatMap { $0 }
    document.wide = pictureOfServices()
    if source.hides {
      document.blocks[0] = .note(
        language[manager: .managerIntroduction] + " "
          + language[
            manager: hasHiddenCells(document) ? .howSmallNumbersAreWritten : .someAreHidden])
    }
    return document
  }

  /// Whether a hidden number stands in a table.
  private func hasHiddenCells(_ document: ReportDocument) -> Bool {
    let hidden = [Published.few, .held].map(write)
    return document.blocks.contains { block in
      guard case .table(let table) = block else { return false }
      return table.rows.contains { $0.contains { hidden.contains($0.text) } }
    }
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
    let apart = pairsSharing().count { $0.status == .unlinked }
    var tiles = numbers.filter { !$0.0.isHidden }.map {
      ReportDocument.Figure(number: write($0.0), words: $0.words, isUrgent: $0.isUrgent)
    }
    if source.result.silos != nil {
      tiles.append(.init(number: language.number(apart), words: language.pairsApart(apart)))
    }
    var blocks: [ReportDocument.Block] = [
      .note(language[manager: .managerIntroduction]), .figures(tiles),
    ]
    // What is hidden is no headline, but that there is some is said.
    let hidden = numbers.filter(\.0.isHidden)
    if !hidden.isEmpty {
      blocks.append(
        .text(
          hidden.map { language.hiddenFamilies($0.0 == .few, $0.words) }.joined(separator: " ")))
    }
    return blocks
  }

  /// Whether more than half of some numbers are hidden, apart from noughts.
  func isMostlyHidden(_ numbers: [Published]) -> Bool {
    let some = numbers.filter { $0 != .number(0) }
    return some.count(where: \.isHidden) * 2 > some.count
  }

  /// Whether a column says something: a number that is not hidden, or that there is none.
  func isColumn(_ numbers: [Published]) -> Bool {
    numbers.contains { !$0.isHidden && $0 != .number(0) }
  }

  /// Groups of families in one sentence: those whose number is shown with it, then the others.
  func sentence(_ groups: [(name: String, number: Published)]) -> String {
    let some = groups.filter { $0.number != .number(0) }
    let told = some.compactMap { group -> String? in
      guard case .number(let number) = group.number else { return nil }
      return group.name + " (" + language.families(number) + ")"
    }
    return language.groups(
      told: language.list(told),
      hidden: language.list(some.filter(\.number.isHidden).map(\.name)))
  }

  /// What there is to do: the kinds that are there.
  private func kinds() -> [ReportDocument.Block] {
    let codes = ManagerAction.allCases.filter { !$0.isOfServices }.flatMap(\.codes).filter {
      figures.kinds[$0.place].families > 0
    }
    var blocks: [ReportDocument.Block] = [.heading(language[manager: .whatToDoHeading])]
    if codes.isEmpty {
      blocks.append(.text(language[report: .noFindings] + "."))
    } else {
      let numbers = codes.map { shown.kinds[$0.place] }
      let all = numbers.flatMap { [$0.families, $0.urgent] + [$0.new].compactMap(\.self) }
      if isMostlyHidden(all) {
        blocks += kindList(codes)
      } else {
        blocks.append(.text(language[manager: .whatToDoText]))
        blocks.append(.table(kindTable(codes)))
      }
    }
    let all = FindingCode.allCases.filter {
      figures.kinds[$0.place].families + figures.kinds[$0.place].others > 0
    }
    if !all.isEmpty {
      blocks.append(
        .details(
          summary: language[manager: .meaningHead],
          [
            .labelled(
              all.map {
                .init(
                  label: $0.words[language], text: firstSentence($0.explanation[language]))
              })
          ]))
    }
    return blocks
  }

  /// The kinds as a list, one line for each thing to do.
  private func kindList(_ codes: [FindingCode]) -> [ReportDocument.Block] {
    let lines = ManagerAction.allCases.compactMap { action -> ReportDocument.Thing.Line? in
      let ofAction = codes.filter { ManagerAction.of($0) == action }
      if ofAction.isEmpty { return nil }
      let names = ofAction.map { code -> String in
        let name = lowercasing(code.words[language])
        guard case .number(let families) = shown.kinds[code.place].families else { return name }
        return name + " (" + language.families(families) + ")"
      }
      return .init(label: action.words[language], text: names.joined(separator: "; ") + ".")
    }
    return [.labelled(lines), .note(language[manager: .withoutNumber])]
  }

  private func kindTable(_ codes: [FindingCode]) -> ReportDocument.Table {
    let urgent = codes.map { shown.kinds[$0.place].urgent }
    let new = codes.map { shown.kinds[$0.place].new ?? .held }
    let (hasUrgent, hasNew) = (
      isColumn(urgent), source.since != nil && shown.plan.showsNew && isColumn(new)
    )
    var heads: [ReportDocument.Head] = [
      .init(text: language[manager: .kindHead]),
      .init(text: language[manager: .familiesHead], isNumber: true),
    ]
    if hasUrgent { heads.append(.init(text: language[manager: .urgentHead], isNumber: true)) }
    if hasNew { heads.append(.init(text: language[manager: .newHead], isNumber: true)) }
    heads.append(.init(text: language[manager: .actionHead]))
    let rows = codes.enumerated().map { place, code -> [ReportDocument.Cell] in
      let action = ManagerAction.of(code)
      var cells: [ReportDocument.Cell] = [
        .init(text: code.words[language]), cell(shown.kinds[code.place].families),
      ]
      if hasUrgent { cells.append(cell(urgent[place])) }
      if hasNew { cells.append(cell(new[place])) }
      cells.append(
        .init(
          text: action.words[language], rank: ManagerAction.allCases.firstIndex(of: action) ?? 0))
      return cells
    }
    return .init(
      caption: language[manager: .whatToDoHeading], heads: heads, rows: rows, style: .list,
      marks: codes.map {
        .init(isLate: $0.isLate, isNobodys: FindingCode.ofNobody.contains($0))
      }, isBelowItsHeading: true)
  }

  private func places() -> [ReportDocument.Block] {
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

  private func gaps() -> [ReportDocument.Block] {
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
      if shown.plan.domains == .sums, isMostlyHidden(sums.map(\.number)) {
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

  /// A heading inside a sentence.
  func lowercasing(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
