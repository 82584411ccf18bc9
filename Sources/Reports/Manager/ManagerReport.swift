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
      let how: ManagerWord =
        !shown.plan.counts
        ? .notCounted : hasHiddenCells(document) ? .howSmallNumbersAreWritten : .someAreHidden
      document.blocks[0] = .note(
        language[manager: .managerIntroduction] + " " + language[manager: how])
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
    let told = some.filter { !$0.number.isHidden }.map { named($0.name, $0.number) }
    return language.groups(
      told: language.list(told),
      hidden: language.list(some.filter(\.number.isHidden).map(\.name)))
  }

  /// A name with its number of families, where that is shown.
  func named(_ name: String, _ number: Published) -> String {
    guard case .number(let number) = number else { return name }
    return name + " (" + language.families(number) + ")"
  }

  /// A number of families inside a sentence.
  func inWords(_ number: Published) -> String {
    switch number {
    case .number(let number): language.number(number)
    case .few: language[manager: .fewerThanFive]
    case .held: language[manager: .hiddenNumber]
    }
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

  /// A heading inside a sentence.
  func lowercasing(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
