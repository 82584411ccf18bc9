import Analysis
import Model
import Wording

// What has become better since the earlier day. Families are counted in the system of all that is
// published; where their number would give small ones away, what both reports show at their top is
// compared, which tells nothing that they do not. Services are named by what both reports show too.
extension ManagerReport {
  /// Up to how many pairs of services are named.
  private static let mostPairs = 3
  /// Up to how many services stand in a line before they are counted.
  private static let mostNames = 6

  func better() -> [ReportDocument.Block] {
    guard let since = source.since else { return [] }
    let leavesOut = source.hides && (!shown.plan.showsNew || !shown.plan.showsBetter)
    let note: [ReportDocument.Block] =
      leavesOut
      ? [.note(language.changesLeftOut(new: !shown.plan.showsNew, better: !shown.plan.showsBetter))]
      : []
    guard let improvements else { return note }
    var lines: [String] = []
    if let better = shown.better {
      for (improvement, number) in zip(Improvement.allCases, better) where number != .number(0) {
        lines.append(words(improvement, number))
      }
    } else {
      lines += fallen()
    }
    if shown.former?.listsReceivers != false {
      let names = improvements.answered.filter(formerReceivers.contains).map(name)
      if !names.isEmpty {
        lines.append(language.nobodyWaitsFor(language.list(names, most: Self.mostNames)))
      }
    }
    for pair in improvements.linked.prefix(Self.mostPairs) {
      lines.append(language.workTogetherNow(name(pair.0), name(pair.1)))
    }
    let more = improvements.linked.count - Self.mostPairs
    if more > 0 { lines.append(language.morePairsWorkTogether(more)) }
    if lines.isEmpty {
      // That nothing has become better is an answer only where all is told.
      if shown.better == nil { return [.heading(language.betterHeading(since))] + note }
      lines = [language[manager: .nothingBetter]]
    }
    return [.heading(language.betterHeading(since)), .list(lines)] + note
  }

  private func words(_ improvement: Improvement, _ number: Published) -> String {
    let families =
      if case .number(let number) = number {
        language.families(number)
      } else {
        language[manager: .someFamilies]
      }
    return switch improvement {
    case .answered: language.familiesAnswered(families)
    case .somebody: language.familiesWithSomebody(families)
    case .agreed: language.familiesWithAYes(families)
    case .met: language.familiesMet(families)
    }
  }

  /// The numbers at the top that were higher in the earlier report, as both reports show them.
  private func fallen() -> [String] {
    guard let former = shown.former else { return [] }
    let numbers: [(Published?, Published, ManagerWord)] = [
      (former.urgent, shown.urgent, .familiesUrgent),
      (former.nobody, shown.nobody, .familiesWithNobody),
      (former.waiting, shown.waiting, .familiesWaiting),
    ]
    return numbers.compactMap { then, now, words in
      guard let then else { return nil }
      switch (then, now) {
      case (.number(let before), .number(let after)) where before > after: break
      case (.number(let before), .few) where before >= SmallNumbers.smallest: break
      case (.few, .number(0)): break
      default: return nil
      }
      return language.fewerNow(inWords(now), inWords(then), language[manager: words])
    }
  }
}
