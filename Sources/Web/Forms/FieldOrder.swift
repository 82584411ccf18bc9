import Model

extension RowForm {
  /// The columns that stand in the form from the first: those that must be filled in before the
  /// others, but for days, which stand there already.
  var columnsNow: [ColumnSchema] {
    let now = columns.filter { number != nil || !isLater($0) }
    // What it is stands before whom it is about.
    let isTitled = [.needs, .goals, .moments].contains(table)
    func isFirst(_ column: ColumnSchema) -> Bool {
      if case .day = column.kind { false } else { column.isRequired }
    }
    let rest = now.filter { !isFirst($0) }
    guard isTitled else { return now.filter(isFirst) + rest }
    return now.filter(isFirst) + rest.filter { $0.name == "title" }
      + rest.filter { $0.name != "title" }
  }

  /// The columns of a new row that are for its end, or for few.
  var columnsLater: [ColumnSchema] { number == nil ? columns.filter(isLater) : [] }

  private func isLater(_ column: ColumnSchema) -> Bool {
    let later: Set<String> =
      switch table {
      case .families: ["closed"]
      case .people, .contacts: ["from", "until"]
      case .homes: ["until"]
      case .services: ["max_age", "min_age", "opened", "closed"]
      case .ties: ["strength", "trust", "until", "last_contact"]
      case .needs: ["closed", "outcome"]
      case .responsibilities: ["from", "until", "declined", "reason"]
      case .referrals: ["answered", "outcome", "reason", "follows"]
      case .activities, .moments: []
      case .agreements: ["done", "dropped"]
      case .goals: ["achieved", "dropped", "follows"]
      case .consents: ["withdrawn"]
      case .deadlines: ["valid_until"]
      }
    return later.contains(column.name)
  }
}
