import Analysis
import Foundation
import Model
import Support
import Wording

@testable import Reports

/// Reads everything that a finished report for managers says of numbers of families, and what
/// follows from what it counts. What is not said is taken from the figures only as the place where
/// the search begins.
struct ReportAttack {
  private(set) var attack = CountAttack()
  /// The cells that were published as fewer than 5, with where they stand.
  private(set) var few: [(cell: Int, place: String)] = []

  /// The numbers of one report, by what they count.
  struct Numbers {
    var families: Int
    var nobody: Int
    var new: Int
    var severities: [[Int]]
    var domains: [[Int]]
    var kinds: [FindingCode: (families: Int, urgent: Int, new: Int)]
    var receivers: [Int: (waiting: Int, stopped: Int)]
  }

  private static let most = 80

  /// A number as it was written; a number that stands nowhere can be any.
  private mutating func read(_ text: String?, _ truth: Int, _ place: String) -> Int {
    switch text {
    case nil: return attack.add(0...Self.most, truth: truth)
    case "<5":
      let cell = attack.add(1...4, truth: truth)
      few.append((cell, place))
      return cell
    case "Hidden": return attack.add(1...Self.most, truth: truth)
    case "–": return attack.add(0...0, truth: truth)
    case .some(let text):
      let number = Int(text.filter(\.isNumber)) ?? -1
      return attack.add(number...number, truth: truth)
    }
  }

  /// The cells of a table below their heads, by the first of each row.
  private func rows(_ document: ReportDocument, _ caption: String) -> [String: [String]] {
    var rows: [String: [String]] = [:]
    for case .table(let table) in document.blocks where table.caption == caption {
      for row in table.rows { rows[row[0].text] = row.dropFirst().map(\.text) }
    }
    return rows
  }

  private func tile(_ document: ReportDocument, _ words: String) -> String? {
    for block in document.blocks {
      switch block {
      case .figures(let figures):
        if let figure = figures.first(where: { $0.words == words }) { return figure.number }
      case .list(let lines):
        if lines.contains("Fewer than 5 \(words).") { return "<5" }
        if lines.contains("A hidden number of \(words).") { return "Hidden" }
      default: continue
      }
    }
    return nil
  }

  /// Adds all that a report says.
  mutating func add(_ report: ManagerReport, name: String) -> Numbers {
    let (document, figures, language) = (report.document(), report.figures, Language.en)
    func word(_ word: ManagerWord) -> String { language[manager: word] }
    let total = language[picture: .total]
    // Areas by severity.
    var severities: [[Int]] = []
    let table = rows(document, word(.whereCaption))
    let areas = figures.areas.map(report.areaName)
    var sums: [String?] = [Int](0..<6).map { _ in nil }
    for case .text(let text) in document.blocks where text.contains("Families by their most severe")
    {
      for (place, part) in text.components(separatedBy: " · ").enumerated() {
        sums[place] = part.components(separatedBy: ": ").last.map { $0.filter { $0 != "." } }
          .map { $0 == "0" ? "–" : $0 }
      }
    }
    sums[0] = tile(document, word(.familiesUrgent)).map { $0 == "0" ? "–" : $0 } ?? sums[0]
    sums[5] = tile(document, word(.familiesFollowed)) ?? sums[5]
    for (area, numbers) in zip(areas, figures.severities) {
      let texts = table[area]
      let truths = numbers + [numbers.reduce(0, +)]
      severities.append(
        truths.indices.map { read(texts?[$0], truths[$0], "\(name) \(area) \($0)") })
      attack.sum(
        Array(severities[severities.count - 1].dropLast()), is: severities[severities.count - 1][5])
    }
    let truths = (0..<6).map { column in
      figures.severities.reduce(0) { $0 + (column < 5 ? $1[column] : $1.reduce(0, +)) }
    }
    let whole = (0..<6).map { column in
      let cell = read(sums[column], truths[column], "\(name) sum \(column)")
      if let text = table[total]?[column] {
        attack.equal(cell, read(text, truths[column], "\(name) total \(column)"))
      }
      attack.sum(severities.map { $0[column] }, is: cell)
      return cell
    }
    severities.append(whole)
    // Areas by area of life: areas of life down, or the other way about.
    var domains: [[Int]] = []
    let gaps = rows(document, word(.nobodyCaption))
    let columns =
      document.blocks.compactMap { block -> [String]? in
        guard case .table(let table) = block, table.caption == word(.nobodyCaption) else {
          return nil
        }
        return table.heads.dropFirst().map(\.text)
      }.first ?? []
    for (row, area) in (areas + [total]).enumerated() {
      domains.append(
        Domain.allCases.map { domain in
          let place = Int(domain.rawValue)
          let truth =
            row < areas.count
            ? figures.nobodyByDomain[row][place]
            : figures.nobodyByDomain.reduce(0) { $0 + $1[place] }
          let title = domain.words.capitalised[language]
          var text: String?
          if let column = columns.firstIndex(of: area) {
            text = gaps[title].map { $0[column] } ?? "–"
          } else if let column = columns.firstIndex(of: title) {
            text = gaps[area].map { $0[column] }
          }
          return read(text, truth, "\(name) \(area) \(title)")
        })
    }
    for domain in Domain.allCases.indices {
      attack.sum(domains.dropLast().map { $0[domain] }, is: domains[areas.count][domain])
    }
    // Kinds of findings.
    var kinds: [FindingCode: (families: Int, urgent: Int, new: Int)] = [:]
    for action in ManagerAction.allCases where !action.isOfServices {
      let lines = rows(document, action.words[language])
      for code in action.codes {
        let kind = figures.kinds[code.place]
        let line = lines[code.words[language]]
        let isNew = (line?.count ?? 0) == 4
        func text(_ column: Int) -> String? { line.map { $0[column] } ?? "–" }
        kinds[code] = (
          read(text(0), kind.families, "\(name) \(code)"),
          read(text(1), kind.urgent, "\(name) \(code) urgent"),
          read(isNew ? text(2) : kind.new == 0 ? "–" : nil, kind.new, "\(name) \(code) new")
        )
      }
    }
    let nobody = read(
      tile(document, word(.familiesWithNobody)).map { $0 == "0" ? "–" : $0 }, figures.nobody,
      "\(name) nobody")
    let waiting = read(
      tile(document, word(.familiesWaiting)).map { $0 == "0" ? "–" : $0 }, figures.waiting,
      "\(name) waiting")
    if let unanswered = kinds[.referralUnanswered] { attack.equal(waiting, unanswered.families) }
    let new = read(
      report.source.since.flatMap { tile(document, language.familiesNew($0)) }
        .map { $0 == "0" ? "–" : $0 }, figures.new, "\(name) new")
    var receivers: [Int: (waiting: Int, stopped: Int)] = [:]
    let services = rows(document, word(.receiversCaption))
    for receiver in figures.receivers {
      let line = services[report.name(receiver.service)]
      receivers[receiver.service] = (
        read(line?[0], receiver.waiting, "\(name) waits for \(receiver.service)"),
        read(line?[2], receiver.stopped, "\(name) stopped at \(receiver.service)")
      )
    }
    let numbers = Numbers(
      families: whole[5], nobody: nobody, new: new, severities: severities, domains: domains,
      kinds: kinds, receivers: receivers)
    relate(numbers, figures)
    return numbers
  }

  /// What follows from what the numbers count.
  private mutating func relate(_ numbers: Numbers, _ figures: ManagerFigures) {
    let most = Self.most
    var kindParts: [FindingCode: [Int]] = [:]
    var urgentParts: [FindingCode: [Int]] = [:]
    var nobodyParts: [Int] = []
    for area in figures.areas.indices {
      let cells = numbers.severities[area]
      var kinds: [FindingCode: Int] = [:]
      var urgent: [FindingCode: Int] = [:]
      for code in FindingCode.allCases where numbers.kinds[code] != nil && code != .familyClosedOpen
      {
        let kind = attack.add(0...most, truth: figures.kindsByArea[area][code.place])
        let critical = attack.add(0...most, truth: figures.urgentByArea[area][code.place])
        (kinds[code], urgent[code]) = (kind, critical)
        kindParts[code, default: []].append(kind)
        urgentParts[code, default: []].append(critical)
        attack.sum([critical], isAtMost: [kind])
        attack.sum([critical], isAtMost: [cells[0]])
        attack.sum([kind], isAtMost: Array(cells[...Int(code.severities.upperBound.rawValue)]))
      }
      // Each family stands in the column of something it has.
      for first in 0..<4 {
        for last in first..<4 {
          let range = Severity.allCases[first]...Severity.allCases[last]
          var (wholes, less): ([Int], [Int]) = ([], [])
          for (code, kind) in kinds.sorted(by: { $0.key.rawValue < $1.key.rawValue })
          where code.severities.overlaps(range) {
            if last == 0 {
              wholes += [urgent[code]].compactMap { $0 }
            } else {
              wholes.append(kind)
              if first > 0 { less += [urgent[code]].compactMap { $0 } }
            }
          }
          attack.sum(Array(cells[first...last]), isAtMost: wholes, less: less)
        }
      }
      let nobody = attack.add(0...most, truth: figures.nobodyByArea[area])
      nobodyParts.append(nobody)
      let ofNobody = [FindingCode.gapNobody, .gapDeclined, .gapLapsed].compactMap { kinds[$0] }
      attack.sum([nobody], isAtMost: ofNobody)
      for kind in ofNobody { attack.sum([kind], isAtMost: [nobody]) }
      for domain in numbers.domains[area] { attack.sum([domain], isAtMost: [nobody]) }
      attack.sum([nobody], isAtMost: numbers.domains[area])
      attack.sum([nobody], isAtMost: [cells[0], cells[1]])
    }
    attack.sum(nobodyParts, is: numbers.nobody)
    for code in FindingCode.allCases {
      guard let kind = numbers.kinds[code] else { continue }
      if let parts = kindParts[code] { attack.sum(parts, is: kind.families) }
      if let parts = urgentParts[code] { attack.sum(parts, is: kind.urgent) }
      attack.sum([kind.new], isAtMost: [kind.families])
      if code != .familyClosedOpen { attack.sum([kind.new], isAtMost: [numbers.new]) }
    }
    attack.sum([numbers.new], isAtMost: numbers.kinds.values.map(\.new))
    attack.sum(
      [numbers.new, numbers.severities[figures.areas.count][4]], isAtMost: [numbers.families])
    guard let unanswered = numbers.kinds[.referralUnanswered]?.families,
      let deadEnd = numbers.kinds[.referralDeadEnd]?.families
    else { return }
    for receiver in numbers.receivers.values {
      attack.sum([receiver.waiting], isAtMost: [unanswered])
      attack.sum([receiver.stopped], isAtMost: [deadEnd])
    }
    attack.sum([unanswered], isAtMost: numbers.receivers.values.map(\.waiting))
    attack.sum([deadEnd], isAtMost: numbers.receivers.values.map(\.stopped))
  }

  /// Whoever has something now that is not new had it then.
  mutating func relate(_ now: Numbers, to then: Numbers) {
    for (code, kind) in now.kinds {
      guard let former = then.kinds[code] else { continue }
      attack.sum([kind.families], isAtMost: [former.families, kind.new])
    }
    let new = [FindingCode.gapNobody, .gapDeclined, .gapLapsed].compactMap { now.kinds[$0]?.new }
    attack.sum([now.nobody], isAtMost: [then.nobody] + new)
    if let domains = now.domains.last, let former = then.domains.last {
      for (domain, old) in zip(domains, former) { attack.sum([domain], isAtMost: [old] + new) }
    }
    if let sums = now.severities.last, let former = then.severities.last {
      attack.sum([now.families, former[4]], isAtMost: [then.families, now.new, sums[4]])
    }
  }

  /// The few that could be fewer than three numbers.
  mutating func givenAway() -> [String] {
    let possible = attack.possible(few.map(\.cell), atLeast: 3)
    return few.filter { (possible[$0.cell]?.count ?? 0) < 3 }
      .map { "\($0.place): \((possible[$0.cell] ?? []).sorted())" }
  }
}
