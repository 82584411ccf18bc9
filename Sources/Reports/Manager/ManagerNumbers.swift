import Analysis
import Model

/// The figures of a manager's report as they may be shown, all of them together, and together with
/// what the report of the day since which findings are new has shown already.
struct ManagerNumbers {
  struct Kind {
    var families, urgent: Published
    /// Nil where no new ones are asked about, or where they would give a former report away.
    var new: Published?
  }

  private(set) var families, urgent, nobody, waiting: Published
  private(set) var new: Published?
  private(set) var kinds: [Kind]
  /// Areas by severity, with sums both ways, and areas by area of life with the sums of each
  /// column; what is not shown is nil.
  private(set) var severities, domains: [[Published?]]
  /// How much of each table is shown, and whether what is new would give a former report away.
  private(set) var plan: ManagerPlan
  /// By service.
  private(set) var waitingFor: [Int: Published] = [:], stoppedAt: [Int: Published] = [:]
  /// By service: families of which somebody will be too old for it within half a year, and in the
  /// half year after.
  private(set) var endings: [Int: (soon: Published, later: Published)] = [:]
  /// By place among the questions of the figures; those that are listed.
  private(set) var questions: [Int: Published] = [:]
  /// Families for whom something has become better, in the order of `Improvement.allCases`; nil
  /// where none are asked about, or where they would give small numbers away.
  private(set) var better: [Published]?
  /// What the report of the earlier day showed at its top, and whether it listed who was to answer.
  private(set) var former: Former?

  /// Numbers of a report that has left the house, as it published them.
  struct Former {
    var urgent, nobody, waiting: Published?
    var listsReceivers: Bool
  }

  /// - Parameters:
  ///   - listed: the services and questions whose numbers of families are shown.
  ///   - earlier: the figures of the day since which findings are new, and whose numbers its report
  ///     showed.
  ///   - improvements: what has become better since that day.
  init(
    _ figures: ManagerFigures, _ small: SmallNumbers, listed: ManagerLists,
    earlier: (figures: ManagerFigures, listed: ManagerLists)? = nil, asksForNew: Bool,
    improvements: ManagerImprovements? = nil
  ) {
    var system = CountSystem()
    var former: (cells: ManagerCells, areas: [(Int, Int)], counts: Bool)?
    if small.hides, let earlier {
      let (safe, cells, plan) = ManagerPlan.publish(
        earlier.figures, beside: system, listed: earlier.listed, asksForNew: false)
      // What could not be shown then was not.
      system = safe
      system.seal()
      let areas = earlier.figures.areas.enumerated().compactMap { place, area in
        figures.areas.firstIndex(of: area).map { (place, $0) }
      }
      former = (cells, areas, plan.counts)
      self.former = Former(
        urgent: system.published(cells.urgent), nobody: system.published(cells.nobody),
        waiting: system.published(cells.waiting),
        listsReceivers: plan.showsNumbers && plan.showsReceivers)
    }
    let cells: ManagerCells
    if small.hides {
      (system, cells, plan) = ManagerPlan.publish(
        figures, beside: system, former: former, listed: listed, asksForNew: asksForNew,
        improvements: improvements)
    } else {
      cells = ManagerCells(
        figures, in: &system, listed: listed, asksForNew: asksForNew, improvements: improvements)
      plan = ManagerPlan(figures, hides: false)
    }
    func number(_ cell: Int) -> Published {
      small.hides ? system.published(cell) ?? .held : .number(system.values[cell])
    }
    func shown(_ cell: Int) -> Published? {
      small.hides ? system.published(cell) : .number(system.values[cell])
    }
    families = number(cells.families)
    urgent = number(cells.urgent)
    nobody = number(cells.nobody)
    waiting = number(cells.waiting)
    new = cells.new.flatMap(shown)
    kinds = cells.kinds.map {
      Kind(
        families: number($0.families), urgent: number($0.urgent), new: $0.new.flatMap(shown))
    }
    better = cells.better?.map(number)
    severities = cells.severities.map { $0.map(shown) }
    domains = cells.domains.map { $0.map(shown) }
    for (service, receiver) in cells.receivers where listed.receivers.contains(service) {
      waitingFor[service] = number(receiver.waiting)
      stoppedAt[service] = number(receiver.stopped)
    }
    for (service, ending) in cells.endings where listed.endings.contains(service) {
      endings[service] = (number(ending.soon), number(ending.later))
    }
    for place in listed.questions { questions[place] = number(cells.questions[place]) }
  }
}
