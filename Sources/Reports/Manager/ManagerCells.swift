import Analysis
import Model

/// The numbers of one day's report for managers in a system of all that is published, with what
/// follows from what the numbers mean: whoever has a critical finding is among those whose most
/// severe finding is critical, and so on.
struct ManagerCells {
  struct Kind {
    var families, urgent: Int
    /// Where new findings are asked about.
    var new: Int?
  }

  /// Of a service that was asked.
  struct Receiver {
    var waiting, stopped: Int
  }

  /// Of a service that somebody will be too old for.
  struct Ending {
    var soon, later: Int
  }

  private(set) var families, urgent, nobody: Int
  /// Families with a new finding; nil where none are asked about.
  private(set) var new: Int?
  /// By place in `FindingCode.allCases`.
  private(set) var kinds: [Kind] = []
  /// Areas by severity with sums both ways, and by area of life with the sums of each column.
  let severities, domains: [[Int]]
  /// By service.
  private(set) var receivers: [Int: Receiver] = [:]
  /// By service.
  private(set) var endings: [Int: Ending] = [:]
  /// In the order of the figures.
  private(set) var questions: [Int] = []
  /// Families for whom something has become better; nil where none are asked about. In the order of
  /// `Improvement.allCases`.
  private(set) var better: [Int]?
  /// Families that wait for an answer.
  var waiting: Int { kinds[FindingCode.referralUnanswered.place].families }

  /// - Parameters:
  ///   - listed: the services and questions whose numbers of families are shown.
  ///   - asksForNew: whether it says what is new.
  init(
    _ figures: ManagerFigures, in system: inout CountSystem, listed: ManagerLists, asksForNew: Bool,
    improvements: ManagerImprovements? = nil
  ) {
    let headline = CountSystem.priceOfSum * 2
    severities = system.addTable(figures.severities, sumsRows: true)
    let sums = severities[severities.count - 1]
    (urgent, families) = (sums[0], sums[sums.count - 1])
    domains = system.addTable(figures.nobodyByDomain, sumsRows: false)
    nobody = system.add(figures.nobody, price: headline + figures.nobody)
    kinds = figures.kinds.map { kind in
      Kind(
        families: system.add(kind.families, price: 10_000 + kind.families),
        urgent: system.add(kind.urgent, price: 5000 + kind.urgent),
        new: asksForNew ? system.add(kind.new, price: 1000 + kind.new) : nil)
    }
    new = asksForNew ? system.add(figures.new, price: headline + figures.new) : nil
    for receiver in figures.receivers {
      let isListed = listed.receivers.contains(receiver.service)
      func add(_ number: Int) -> Int {
        isListed ? system.add(number, price: 2000 + number) : system.addUnseen(number)
      }
      receivers[receiver.service] = Receiver(
        waiting: add(receiver.waiting), stopped: add(receiver.stopped))
    }
    for ending in figures.endings {
      let isListed = listed.endings.contains(ending.service)
      func add(_ number: Int) -> Int {
        isListed ? system.add(number, price: 2000 + number) : system.addUnseen(number)
      }
      endings[ending.service] = Ending(soon: add(ending.soon), later: add(ending.later))
    }
    questions = figures.questions.enumerated().map { place, question in
      listed.questions.contains(place)
        ? system.add(question.families, price: 3000 + question.families)
        : system.addUnseen(question.families)
    }
    better = improvements?.families.map { system.add($0, price: 1500 + $0) }
    relateAreas(figures, in: &system)
    relateWholes(figures, in: &system)
  }

  /// Of the families of each area, by what they have.
  private func relateAreas(_ figures: ManagerFigures, in system: inout CountSystem) {
    let codes = FindingCode.allCases.filter {
      figures.kinds[$0.place].families > 0 && $0 != .familyClosedOpen
    }
    var byArea: [(kinds: [FindingCode: Int], urgent: [FindingCode: Int], nobody: Int)] = []
    for area in figures.areas.indices {
      let cells = severities[area]
      var (kinds, urgent): ([FindingCode: Int], [FindingCode: Int]) = ([:], [:])
      for code in codes {
        let kind = system.addUnseen(figures.kindsByArea[area][code.place])
        kinds[code] = kind
        // Whoever has it has something that is at least as severe as it can be at least.
        let least = Int(code.severities.upperBound.rawValue)
        system.sum([kind], isAtMost: Array(cells[...least]))
        if code.severities.lowerBound == .critical {
          let critical = system.addUnseen(figures.urgentByArea[area][code.place])
          urgent[code] = critical
          system.sum([critical], isAtMost: [cells[0]])
          system.sum([critical], isAtMost: [kind])
        }
      }
      // Families whose most severe finding is one of some have a kind that can be as severe.
      for chosen in 1..<(1 << Severity.allCases.count) {
        let some = Severity.allCases.filter { chosen & (1 << Int($0.rawValue)) != 0 }
        var (wholes, less): ([Int], [Int]) = ([], [])
        for code in codes {
          guard some.contains(where: { code.severities.contains($0) }) else { continue }
          if some == [.critical]
            || !some.contains(where: { $0 > .critical && code.severities.contains($0) })
          {
            wholes += [urgent[code]].compactMap { $0 }
          } else {
            wholes += [kinds[code]].compactMap { $0 }
            if !some.contains(.critical) { less += [urgent[code]].compactMap { $0 } }
          }
        }
        system.sum(some.map { cells[Int($0.rawValue)] }, isAtMost: wholes, less: less)
      }
      let nobody = system.addUnseen(figures.nobodyByArea[area])
      let nobodys = FindingCode.ofNobody.compactMap { kinds[$0] }
      system.sum([nobody], isAtMost: nobodys)
      for kind in nobodys { system.sum([kind], isAtMost: [nobody]) }
      system.sum([nobody], isAtMost: domains[area])
      for domain in domains[area] { system.sum([domain], isAtMost: [nobody]) }
      byArea.append((kinds, urgent, nobody))
    }
    system.sum(byArea.map(\.nobody), is: nobody)
    for code in codes {
      system.sum(byArea.compactMap { $0.kinds[code] }, is: kinds[code.place].families)
      system.sum(byArea.compactMap { $0.urgent[code] }, is: kinds[code.place].urgent)
    }
  }

  /// Of all families, by what they have; those of areas follow from it, where they are not shown.
  private func relateWholes(_ figures: ManagerFigures, in system: inout CountSystem) {
    for (code, kind) in zip(FindingCode.allCases, kinds) {
      system.sum([kind.urgent], isAtMost: [kind.families])
      system.protectRest(of: kind.families, without: kind.urgent)
      let isOfOpenFamilies = code != .familyClosedOpen
      if isOfOpenFamilies {
        system.sum([kind.families], isAtMost: [families])
        system.protectRest(of: families, without: kind.families)
      }
      guard let new = kind.new, let all = self.new else { continue }
      system.sum([new], isAtMost: [kind.families])
      if isOfOpenFamilies { system.sum([new], isAtMost: [all]) }
      system.protectRest(of: kind.families, without: new)
    }
    for part in [urgent, nobody] + [new].compactMap({ $0 }) {
      system.protectRest(of: families, without: part)
    }
    let none = severities[severities.count - 1][Severity.allCases.count]
    system.protectRest(of: families, without: none)
    if let new {
      system.sum([new], isAtMost: kinds.compactMap(\.new))
      system.sum([new], isAtMost: [families], less: [none])
    }
    for column in domains[domains.count - 1] { system.sum([column], isAtMost: [nobody]) }
    for receiver in receivers.values.sorted(by: { $0.waiting < $1.waiting }) {
      system.sum([receiver.waiting], isAtMost: [waiting])
      system.sum([receiver.stopped], isAtMost: [kinds[FindingCode.referralDeadEnd.place].families])
    }
    let transition = kinds[FindingCode.gapTransition.place]
    let ending = endings.sorted { $0.key < $1.key }.flatMap { [$0.value.soon, $0.value.later] }
    for cell in ending { system.sum([cell], isAtMost: [transition.families]) }
    let passed = system.addUnseen(figures.passed)
    system.sum([transition.urgent], isAtMost: [passed])
    system.sum([passed], isAtMost: [transition.families])
    system.sum([transition.families], isAtMost: ending + [passed])
    var askers: [Int: [Int]] = [:]
    for (cell, question) in zip(questions, figures.questions) {
      askers[question.to, default: []].append(cell)
    }
    for (service, cells) in askers.sorted(by: { $0.key < $1.key }) {
      guard let receiver = receivers[service] else { continue }
      for cell in cells { system.sum([cell], isAtMost: [receiver.waiting]) }
      system.sum([receiver.waiting], isAtMost: cells)
    }
    let all = receivers.values.sorted { $0.waiting < $1.waiting }
    system.sum([waiting], isAtMost: all.map(\.waiting))
    system.sum([kinds[FindingCode.referralDeadEnd.place].families], isAtMost: all.map(\.stopped))
  }

  /// What the numbers of a later day tell of these: whoever has something now that is not new had
  /// it then.
  ///
  /// - Parameters:
  ///   - areas: for each area of these numbers its place among the areas of the later ones.
  func relate(to later: ManagerCells, areas: [(Int, Int)], in system: inout CountSystem) {
    for (now, then) in zip(later.kinds, kinds) {
      guard let new = now.new else { continue }
      system.sum([now.families], isAtMost: [then.families, new])
    }
    let nobodys = FindingCode.ofNobody.compactMap { later.kinds[$0.place].new }
    system.sum([later.nobody], isAtMost: [nobody] + nobodys)
    let rows = areas + [(domains.count - 1, later.domains.count - 1)]
    for (then, now) in rows {
      for (old, domain) in zip(domains[then], later.domains[now]) {
        system.sum([domain], isAtMost: [old] + nobodys)
      }
    }
    if let unanswered = later.kinds[FindingCode.referralUnanswered.place].new {
      for (service, now) in later.receivers.sorted(by: { $0.key < $1.key }) {
        system.sum(
          [now.waiting], isAtMost: [unanswered] + [receivers[service]?.waiting].compactMap { $0 })
      }
    }
    if let new = later.kinds[FindingCode.gapTransition.place].new {
      for (service, now) in later.endings.sorted(by: { $0.key < $1.key }) {
        let then = endings[service]
        let parts = [then?.soon, then?.later].compactMap { $0 }
        system.sum([now.soon], isAtMost: parts + [new])
        system.sum([now.later], isAtMost: [then?.later].compactMap { $0 } + [new])
      }
    }
    if let new = later.new, let all = severities.last, let laterAll = later.severities.last {
      let (none, laterNone) = (all[Severity.allCases.count], laterAll[Severity.allCases.count])
      system.sum([later.families, none], isAtMost: [families, new, laterNone])
    }
  }
  /// What the families for whom something has become better tell of these numbers and of later
  /// ones: whoever had something that is worse now, or as bad, has that now.
  ///
  /// - Parameters:
  ///   - closed: how many of the families of these numbers are closed by the later day.
  ///   - areas: for each area of these numbers its place among the areas of the later ones.
  func relateImprovements(
    to later: ManagerCells, closed: Int, areas: [(Int, Int)], in system: inout CountSystem
  ) {
    guard let better = later.better else { return }
    let known = closed > 0 ? [system.addKnown(closed)] : []
    for (improvement, cell) in zip(Improvement.allCases, better) {
      let now = improvement.action.codes.map { later.kinds[$0.place].families }
      let then = improvement.codes.map { kinds[$0.place].families }
      for kind in then { system.sum([kind], isAtMost: now + [cell] + known) }
      system.sum([cell], isAtMost: then)
      system.sum([cell], isAtMost: [families])
      system.sum([cell], isAtMost: [later.families])
      system.protectRest(of: later.families, without: cell)
      // Of one kind alone, those who still have it can be told.
      let some = then.filter { system.values[$0] > 0 }
      if some.count == 1 { system.protectRest(of: some[0], without: cell) }
      switch improvement {
      case .somebody:
        system.sum([nobody], isAtMost: [later.nobody, cell] + known)
        system.sum([cell], isAtMost: [nobody])
        system.protectRest(of: nobody, without: cell)
        for (then, now) in areas + [(domains.count - 1, later.domains.count - 1)] {
          for (old, domain) in zip(domains[then], later.domains[now]) {
            system.sum([old], isAtMost: [domain, cell] + known)
          }
        }
      case .answered:
        let others = improvement.action.codes.filter { $0 != .referralUnanswered }
          .map { later.kinds[$0.place].families }
        for (service, old) in receivers.sorted(by: { $0.key < $1.key }) {
          system.sum(
            [old.waiting],
            isAtMost: [later.receivers[service]?.waiting].compactMap { $0 } + others + [cell]
              + known)
        }
      case .agreed, .met: break
      }
    }
  }
}
