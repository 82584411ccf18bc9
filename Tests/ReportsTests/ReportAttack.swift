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
  var attack = CountAttack()
  /// The cells that were published as fewer than 5, with where they stand.
  var few: [(cell: Int, place: String)] = []
  /// Families with a need that nobody has, and with an urgent one, by area.
  var nobodyOfAreas: [Int] = [], urgentOfAreas: [[FindingCode: Int]] = []

  /// The numbers of one report, by what they count.
  struct Numbers {
    var families: Int
    var nobody: Int
    var new: Int
    var severities: [[Int]]
    var domains: [[Int]]
    var kinds: [FindingCode: (families: Int, urgent: Int, new: Int)]
    var receivers: [Int: (waiting: Int, stopped: Int)]
    /// By service.
    var endings: [Int: (soon: Int, later: Int)]
    /// In the order of `Improvement.allCases`.
    var better: [Int]
    var closed: Int
  }

  static let most = 80

  /// A number as it was written; a number that stands nowhere can be any.
  mutating func read(_ text: String?, _ truth: Int, _ place: String) -> Int {
    switch text {
    case nil: return attack.add(0...Self.most, truth: truth)
    case "<5":
      let cell = attack.add(1...4, truth: truth)
      few.append((cell, place))
      return cell
    case "Hidden":
      let cell = attack.add(1...Self.most, truth: truth)
      // That it is few must not be known either.
      if 1..<5 ~= truth { few.append((cell, place)) }
      return cell
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

  /// The heads of a table but the first.
  private func heads(_ document: ReportDocument, _ caption: String) -> [String]? {
    for case .table(let table) in document.blocks where table.caption == caption {
      return table.heads.dropFirst().map(\.text)
    }
    return nil
  }

  /// What a table says in a column, by the first cell of each row; nil where it has none.
  private func column(
    _ document: ReportDocument, _ caption: String, _ head: String
  ) -> [String: String]? {
    guard let place = heads(document, caption)?.firstIndex(of: head) else { return nil }
    return rows(document, caption).mapValues { $0[place] }
  }

  /// What a sentence says of groups: those with a number, and those without one, which are there.
  private func groups(_ text: String) -> [String: String] {
    var groups: [String: String] = [:]
    let hidden = "Fewer than 5 families, or a number that is held back: "
    let parts = text.replacing("Some families: ", with: hidden).components(separatedBy: hidden)
    func names(_ text: String) -> [String] {
      text.filter { $0 != "." }.replacing(" and ", with: ", ").components(separatedBy: ", ")
        .map { $0.lowercased().trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
    for name in names(parts[0]) {
      guard let start = name.firstIndex(of: "(") else { continue }
      groups[name[..<start].trimmingCharacters(in: .whitespaces)] = name[start...].filter(
        \.isNumber)
    }
    if parts.count > 1 { for name in names(parts[1]) { groups[name] = "Hidden" } }
    return groups
  }

  /// The sentence in place of a table under a heading.
  private func sentence(
    _ document: ReportDocument, _ isIt: (String) -> Bool
  ) -> [String: String]? {
    for case .text(let text) in document.blocks where isIt(text) { return groups(text) }
    return nil
  }

  private func tile(_ document: ReportDocument, _ words: String) -> String? {
    for block in document.blocks {
      switch block {
      case .figures(let figures):
        if let figure = figures.first(where: { $0.words == words }) { return figure.number }
      case .text(let text):
        if text.contains("Fewer than 5 \(words).") { return "<5" }
        if text.contains("Some \(words).") { return "Hidden" }
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
    let areas = figures.areas.map(report.areaName)
    let titles =
      Severity.allCases.map { $0.words.capitalised[language] } + [
        word(.noFindingHead), language[picture: .total],
      ]
    let table = titles.map { column(document, word(.whereCaption), $0) }
    var sums: [String?] = [Int](0..<6).map { _ in nil }
    if let told = sentence(document, { $0.hasPrefix(word(.allAreasTogether)) }) {
      // The first name follows the sentence before it.
      for (place, title) in titles.dropLast().enumerated() {
        sums[place] =
          told.first { $0.key.hasSuffix(title.lowercased()) }?.value ?? "–"
      }
    }
    sums[0] = tile(document, word(.familiesUrgent)).map { $0 == "0" ? "–" : $0 } ?? sums[0]
    sums[5] = tile(document, word(.familiesFollowed)) ?? sums[5]
    for (area, numbers) in zip(areas, figures.severities) {
      let truths = numbers + [numbers.reduce(0, +)]
      severities.append(
        truths.indices.map { read(table[$0]?[area], truths[$0], "\(name) \(area) \($0)") })
      attack.sum(
        Array(severities[severities.count - 1].dropLast()), is: severities[severities.count - 1][5])
    }
    let truths = (0..<6).map { column in
      figures.severities.reduce(0) { $0 + (column < 5 ? $1[column] : $1.reduce(0, +)) }
    }
    let whole = (0..<6).map { column in
      let cell = read(sums[column], truths[column], "\(name) sum \(column)")
      if let text = table[column]?[total] {
        attack.equal(cell, read(text, truths[column], "\(name) total \(column)"))
      }
      attack.sum(severities.map { $0[column] }, is: cell)
      return cell
    }
    severities.append(whole)
    // Areas by area of life: areas of life down, or the other way about.
    var domains: [[Int]] = []
    let gaps = rows(document, word(.nobodyCaption))
    let told = sentence(document) { text in
      Domain.allCases.contains { text.lowercased().contains($0.words[language] + " (") }
        || text.hasPrefix("Some families: ")
    }
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
          } else if row == areas.count, columns.isEmpty, let told {
            text = told[title.lowercased()] ?? "–"
          }
          return read(text, truth, "\(name) \(area) \(title)")
        })
    }
    for domain in Domain.allCases.indices {
      attack.sum(domains.dropLast().map { $0[domain] }, is: domains[areas.count][domain])
    }
    // Kinds of findings.
    var kinds: [FindingCode: (families: Int, urgent: Int, new: Int)] = [:]
    let isTable = heads(document, word(.whatToDoHeading)) != nil
    let (families, urgent, fresh) = (
      column(document, word(.whatToDoHeading), word(.familiesHead)),
      column(document, word(.whatToDoHeading), word(.urgentHead)),
      column(document, word(.whatToDoHeading), word(.newHead))
    )
    var listed: [String: String] = [:]
    for case .labelled(let lines) in document.blocks {
      for line in lines
      where ManagerAction.allCases.contains(where: {
        $0.words[language] == line.label
      }) {
        for part in line.text.dropLast().components(separatedBy: "; ") {
          let pieces = part.components(separatedBy: " (")
          listed[pieces[0]] = pieces.count > 1 ? pieces[1].filter(\.isNumber) : "Hidden"
        }
      }
    }
    for action in ManagerAction.allCases where !action.isOfServices {
      for code in action.codes {
        let kind = figures.kinds[code.place]
        let title = code.words[language]
        let isThere = isTable ? families?[title] != nil : listed[report.lowercasing(title)] != nil
        let count = isTable ? families?[title] : listed[report.lowercasing(title)]
        kinds[code] = (
          read(isThere ? count : "–", kind.families, "\(name) \(code)"),
          read(isThere ? urgent?[title] : "–", kind.urgent, "\(name) \(code) urgent"),
          read(isThere ? fresh?[title] : "–", kind.new, "\(name) \(code) new")
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
    let (waits, stops) = (
      column(document, word(.receiversCaption), word(.waitingHead)),
      column(document, word(.receiversCaption), word(.stoppedHead))
    )
    for receiver in figures.receivers {
      let title = report.name(receiver.service)
      receivers[receiver.service] = (
        read(waits?[title], receiver.waiting, "\(name) waits for \(receiver.service)"),
        read(stops?[title], receiver.stopped, "\(name) stopped at \(receiver.service)")
      )
    }
    var endings: [Int: (soon: Int, later: Int)] = [:]
    let (soon, later) = (
      column(document, word(.endingsHeading), word(.endingSoonHead)),
      column(document, word(.endingsHeading), word(.endingLaterHead))
    )
    func inList(_ label: ManagerWord, _ title: String) -> String? {
      for case .labelled(let lines) in document.blocks {
        for line in lines where line.label == word(label) {
          for part in line.text.dropLast().replacing(" and ", with: ", ").components(
            separatedBy: ", ")
          where part.hasPrefix(title) {
            return part.contains("(") ? part.drop { $0 != "(" }.filter(\.isNumber) : "Hidden"
          }
        }
      }
      return nil
    }
    for ending in figures.endings {
      let title = report.name(ending.service)
      endings[ending.service] = (
        read(
          soon?[title] ?? inList(.endingSoonHead, title), ending.soon,
          "\(name) ends soon at \(ending.service)"),
        read(
          later?[title] ?? inList(.endingLaterHead, title), ending.later,
          "\(name) ends later at \(ending.service)")
      )
    }
    let better = Improvement.allCases.enumerated().map { place, improvement in
      read(
        said(improvement, document), report.improvements?.families[place] ?? 0,
        "\(name) better \(improvement)")
    }
    let numbers = Numbers(
      families: whole[5], nobody: nobody, new: new, severities: severities, domains: domains,
      kinds: kinds, receivers: receivers, endings: endings,
      better: better,
      closed: report.improvements?.closed ?? 0)
    relate(numbers, figures)
    return numbers
  }

  /// How many families a line of what has become better tells of; nil where there are no such
  /// lines, nought where there are others.
  private func said(_ improvement: Improvement, _ document: ReportDocument) -> String? {
    let language = Language.en
    func line(_ families: String) -> String {
      switch improvement {
      case .answered: language.familiesAnswered(families)
      case .somebody: language.familiesWithSomebody(families)
      case .agreed: language.familiesWithAYes(families)
      case .met: language.familiesMet(families)
      }
    }
    var isThere = false
    for block in document.blocks {
      switch block {
      case .heading(let text) where text.hasPrefix("What has become better"): isThere = true
      case .note(let text) where text.contains("something better") || text.contains("or better"):
        return nil
      case .list(let lines) where isThere:
        for text in lines where text.hasSuffix(line("")) {
          let number = text.dropLast(line("").count)
          return number.hasPrefix("Some") ? "Hidden" : number.filter(\.isNumber)
        }
      default: continue
      }
    }
    return isThere ? "–" : nil
  }

  /// The few that could be fewer than three numbers.
  mutating func givenAway() -> [String] {
    let possible = attack.possible(few.map(\.cell), atLeast: 3)
    return few.filter { (possible[$0.cell]?.count ?? 0) < 3 }
      .map { "\($0.place): \((possible[$0.cell] ?? []).sorted())" }
  }
}
