import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

extension ReportAttack {
  /// Adds all that the pictures of gaps and of referrals of the same day say.
  ///
  /// Of a number of needs, or of referrals, it follows that no more families have one; of one that
  /// is rounded down, that five families have one at least, and where there is none, that no more
  /// than nine do.
  mutating func add(
    _ gaps: GapNumbers, _ referrals: ReferralNumbers, beside report: Numbers,
    _ figures: ManagerFigures
  ) {
    let one = attack.add(1...1, truth: 1)
    let none = attack.add(0...0, truth: 0)
    func bound(_ families: Int, by number: Int?) {
      guard let number else { return }
      attack.sum([families], isAtMost: [attack.add(number...number, truth: number)])
    }
    func bound(_ families: Int, byRounded number: Int?, isSome: Bool) {
      if !isSome {
        attack.equal(families, none)
      } else if number == nil {
        bound(families, by: 9)
      } else {
        attack.sum([attack.add(5...5, truth: 5)], isAtMost: [families])
      }
    }
    let places = gaps.counts.columns.map { column in
      figures.areas.firstIndex { area in
        if case .area(let symbol) = column.group { area == symbol } else { area == nil }
      }
    }
    bound(
      report.nobody, byRounded: gaps.all.nobody, isSome: gaps.counts.all.nobody > 0)
    bound(report.nobody, by: highest(gaps.all.open))
    for (column, place) in places.enumerated() {
      guard let place else { continue }
      bound(
        nobodyOfAreas[place], byRounded: gaps.column(column).nobody,
        isSome: gaps.counts.columns[column].total.nobody > 0)
      if gaps.splitsUrgent, gaps.counts.columns[column].total.urgent > 0 {
        attack.sum([one], isAtMost: [report.severities[place][0]])
        attack.sum(
          [one], isAtMost: FindingCode.ofNobody.compactMap { urgentOfAreas[place][$0] })
        if 1...4 ~= figures.severities[place][0] {
          few.append((report.severities[place][0], "picture, urgent in \(place)"))
        }
      }
    }
    for domain in Domain.allCases {
      let row = Int(domain.rawValue)
      let total = gaps.counts.totals[row]
      let sum = report.domains[figures.areas.count][row]
      bound(sum, byRounded: gaps.row(domain).nobody, isSome: total.nobody > 0)
      bound(sum, by: highest(gaps.row(domain).open))
      guard total.nobody > 0 else { continue }
      attack.sum([one], isAtMost: [sum])
      guard gaps.splits(domain) else { continue }
      for (column, place) in places.enumerated() {
        guard let place else { continue }
        let cell = report.domains[place][row]
        if gaps.counts.columns[column].counts[row].nobody == 0 {
          attack.equal(cell, none)
        } else {
          attack.sum([one], isAtMost: [cell])
          bound(cell, by: highest(gaps.cell(domain, column).open))
          if 1...4 ~= figures.nobodyByDomain[place][row] {
            few.append((cell, "picture, \(domain) in \(place)"))
          }
        }
      }
    }
    let flows = referrals.flows
    if let waiting = report.kinds[.referralUnanswered]?.families {
      bound(
        waiting, byRounded: referrals.known(flows.overdue), isSome: flows.overdue.count > 0)
    }
    for (service, receiver) in report.receivers {
      if flows.flows.contains(where: { $0.to == service && $0.overdue > 0 }) {
        attack.sum([one], isAtMost: [receiver.waiting])
      }
      if flows.flows.contains(where: { $0.to == service && $0.stopped > 0 }) {
        attack.sum([one], isAtMost: [receiver.stopped])
      }
    }
  }
}

/// The most that a number can be which is rounded down to whole tens.
private func highest(_ shown: Int?) -> Int? { shown.map { $0 == 0 ? 0 : $0 + 9 } }

/// No small group can be worked out of a report and the pictures of gaps and of referrals of the
/// same day.
@Suite struct GapPictureAttackTests {
  @Test(arguments: 1...70)
  func `no few can be told by the pictures beside a report`(seed: Int) throws {
    let tests = ReportAttackTests()
    let network = try Network(tests.network(seed))
    let report = try tests.report(network, ReportAttackTests.day)
    var attack = ReportAttack()
    let numbers = attack.add(report, name: "report")
    let situation = Situation(network, asOf: try #require(Day(ReportAttackTests.day)))
    let small = SmallNumbers(hides: true)
    attack.add(
      GapNumbers(GapCounts(by: .area, in: situation), small),
      ReferralNumbers(ReferralFlows(situation), small, in: situation), beside: numbers,
      report.figures)
    #expect(attack.attack.holdsForTheTruth)
    #expect(attack.givenAway() == [])
  }
}
