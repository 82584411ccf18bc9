import Analysis
import Model
import Support

@testable import Reports

// What an attacker knows of how the numbers of a report hang together.
extension ReportAttack {
  /// What follows from what the numbers count.
  mutating func relate(_ numbers: Numbers, _ figures: ManagerFigures) {
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
      nobodyOfAreas.append(nobody)
      urgentOfAreas.append(urgent)
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
    if let transition = numbers.kinds[.gapTransition] {
      let passed = attack.add(0...most, truth: figures.passed)
      let cells = numbers.endings.values.flatMap { [$0.soon, $0.later] }
      for cell in cells + [passed] { attack.sum([cell], isAtMost: [transition.families]) }
      attack.sum([transition.urgent], isAtMost: [passed])
      attack.sum([transition.families], isAtMost: cells + [passed])
    }
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

  /// Whoever had something that has not become better has it now, or something as bad in its place,
  /// or is closed: the attacker knows how many are.
  ///
  /// - Parameter truths: of needs that nobody had and of questions, how many families had them, and
  ///   for how many it has become better: those who are left are a group too.
  mutating func relateBetter(
    _ now: Numbers, to then: Numbers,
    truths: (nobody: (had: Int, better: Int), waiting: (had: Int, better: Int))
  ) {
    let wholes = [
      (then.nobody, Improvement.somebody, truths.nobody),
      (then.kinds[.referralUnanswered]?.families ?? then.nobody, .answered, truths.waiting),
    ]
    for (whole, improvement, truth) in wholes where 1..<5 ~= truth.had - truth.better {
      guard truth.better > 0, let place = Improvement.allCases.firstIndex(of: improvement) else {
        continue
      }
      let rest = attack.add(0...Self.most, truth: truth.had - truth.better)
      attack.sum([now.better[place], rest], is: whole)
      few.append((rest, "left without \(improvement)"))
    }
    for (improvement, cell) in zip(Improvement.allCases, now.better) {
      let closed = attack.add(now.closed...now.closed, truth: now.closed)
      let codes = improvement.codes
      let had = codes.compactMap { then.kinds[$0]?.families }
      let has = improvement.action.codes.compactMap { now.kinds[$0]?.families }
      for kind in had { attack.sum([kind], isAtMost: has + [cell, closed]) }
      attack.sum([cell], isAtMost: had)
      attack.sum([cell], isAtMost: [then.families])
      attack.sum([cell], isAtMost: [now.families])
      guard improvement == .somebody else { continue }
      attack.sum([cell], isAtMost: [then.nobody])
      attack.sum([then.nobody], isAtMost: [now.nobody, cell, closed])
      if let domains = now.domains.last, let former = then.domains.last {
        for (domain, old) in zip(domains, former) {
          attack.sum([old], isAtMost: [domain, cell, closed])
        }
      }
    }
  }

  /// Whoever has something now that is not new had it then.
  mutating func relate(_ now: Numbers, to then: Numbers) {
    for (code, kind) in now.kinds {
      guard let former = then.kinds[code] else { continue }
      attack.sum([kind.families], isAtMost: [former.families, kind.new])
    }
    if let new = now.kinds[.gapTransition]?.new {
      for (service, ending) in now.endings {
        let former = then.endings[service]
        attack.sum(
          [ending.soon], isAtMost: [former?.soon, former?.later].compactMap { $0 } + [new])
        attack.sum([ending.later], isAtMost: [former?.later].compactMap { $0 } + [new])
      }
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
}
