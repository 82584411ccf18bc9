import Analysis

/// How much of a report for managers is shown: less where there are few families, and each time
/// that hiding single numbers does not do, or that most of a table would be hidden.
///
/// With few families no form may go by how many numbers are hidden: whoever knows how it is chosen,
/// and how many families there are, could try what a small number would have to be for it.
struct ManagerPlan {
  /// How many families there are at least where any are counted, and where they are counted by area
  /// how many for each. Of fewer it is only said what there is: any number that could be shown
  /// would leave little choice for the others.
  static let fewestFamilies = 20

  /// How much of a table is shown.
  enum Extent {
    case all
    /// The sums alone.
    case sums
    case nothing
  }

  private(set) var severities = Extent.all, domains = Extent.all
  private(set) var showsNew = true, showsBetter = true, showsReceivers = true
  /// Whether it always says how many families there are: those whom it is for know that anyway.
  private(set) var showsFamilies = true
  /// False where not even the other numbers can be shown.
  private(set) var showsNumbers = true
  /// False where it only says what there is, in sentences instead of tables.
  let counts: Bool

  init(_ figures: ManagerFigures, hides: Bool) {
    counts = Self.counts(figures, hides: hides)
    if hides, figures.families < Self.fewestFamilies * figures.areas.count {
      (severities, domains) = (.sums, .sums)
    }
    if figures.areas.count == 1 { domains = .sums }
    // Each family has one degree of severity: where all are there, few families are left to choose.
    let degrees = Severity.allCases.count + 1
    if !figures.showsPlaces || hides && figures.families < degrees + SmallNumbers.spread - 1 {
      severities = .nothing
    }
  }

  /// Whether families are counted at all.
  static func counts(_ figures: ManagerFigures, hides: Bool) -> Bool {
    !hides || figures.families >= fewestFamilies
  }

  /// The numbers of a report in a system, with all hidden that has to be.
  ///
  /// - Parameters:
  ///   - system: what has been published before.
  ///   - former: the numbers of the day since which findings are new, and which of its areas are
  ///     which.
  static func publish(
    _ figures: ManagerFigures, beside system: CountSystem,
    former: (cells: ManagerCells, areas: [(Int, Int)], counts: Bool)? = nil, listed: ManagerLists,
    asksForNew: Bool, improvements: ManagerImprovements? = nil
  ) -> (CountSystem, ManagerCells, ManagerPlan) {
    var plan = ManagerPlan(figures, hides: true)
    if !plan.counts, former?.counts == true { (plan.showsNew, plan.showsBetter) = (false, false) }
    while true {
      var tried = system
      let asks = asksForNew && plan.showsNew
      let cells = ManagerCells(
        figures, in: &tried, listed: listed, asksForNew: asks,
        improvements: plan.showsBetter ? improvements : nil)
      if let former {
        if asks { former.cells.relate(to: cells, areas: former.areas, in: &tried) }
        former.cells.relateImprovements(
          to: cells, closed: improvements?.closed ?? 0, areas: former.areas, in: &tried)
      }
      plan.leaveOut(cells, of: &tried)
      if !plan.showsNumbers { return (tried, cells, plan) }
      if !plan.counts {
        tried.tellOnlyWhether(from: system.values.count, but: cells.families)
        return (tried, cells, plan)
      }
      let isSafe = tried.protect(limit: plan.showsFamilies ? CountSystem.priceOfAll : .max)
      if isSafe, !plan.coarsen(cells, tried) { return (tried, cells, plan) }
      if !isSafe {
        plan.showLess(asksForNew: asksForNew, asksForBetter: improvements != nil)
      }
    }
  }

  /// What is not in the report is not published.
  private func leaveOut(_ cells: ManagerCells, of system: inout CountSystem) {
    if severities != .all { system.leaveOut(cells.severities.dropLast().flatMap { $0 }) }
    // How many there are, and how many have something critical, is said elsewhere too.
    if severities == .nothing, let last = cells.severities.last {
      system.leaveOut(Array(last[1..<(last.count - 1)]))
    }
    if domains != .all { system.leaveOut(cells.domains.dropLast().flatMap { $0 }) }
    if domains == .nothing { system.leaveOut(cells.domains.last ?? []) }
    if !showsReceivers {
      system.leaveOut(
        cells.receivers.values.flatMap { [$0.waiting, $0.stopped] }
          + cells.endings.values.flatMap { [$0.soon, $0.later] } + cells.questions)
    }
    if !showsNumbers {
      system.leaveOut(
        [cells.families, cells.urgent, cells.nobody]
          + cells.kinds.flatMap { [$0.families, $0.urgent] })
    }
  }

  private mutating func showLess(asksForNew: Bool, asksForBetter: Bool) {
    if asksForNew, showsNew {
      showsNew = false
    } else if asksForBetter, showsBetter {
      showsBetter = false
    } else if domains == .all {
      domains = .sums
    } else if severities == .all {
      severities = .sums
    } else if domains == .sums {
      domains = .nothing
    } else if severities == .sums {
      severities = .nothing
    } else if showsReceivers {
      showsReceivers = false
    } else if showsFamilies {
      showsFamilies = false
    } else {
      showsNumbers = false
    }
  }

  /// Shows the sums alone of a table of which more than half would be hidden.
  private mutating func coarsen(_ cells: ManagerCells, _ system: CountSystem) -> Bool {
    func isMostlyHidden(_ cells: [[Int]]) -> Bool {
      let some = cells.flatMap { $0 }.filter { system.values[$0] > 0 }
      return some.count { system.marks[$0] != .shown } * 2 > some.count
    }
    if severities == .all, isMostlyHidden(cells.severities) {
      severities = .sums
      return true
    }
    if domains == .all, isMostlyHidden(cells.domains) {
      domains = .sums
      return true
    }
    return false
  }
}
