package import Model

/// Which numbers of a table of gaps may be shown.
///
/// Where small numbers are hidden, a number is shown only where it is of five families or more, and
/// rounded down to whole tens (`SmallNumbers.least`): what is shown of one cell then tells little
/// of another, also beside the same table by other columns, on another paper or another day. Of how
/// many nobody does anything about, the sums alone are shown.
package struct GapNumbers {
  /// Open needs and those that are nobody's, at least so many of both where `hides`; nil where
  /// there are some and the number is hidden.
  package struct Known: Equatable {
    package let open: Int?, nobody: Int?

    package init(open: Int?, nobody: Int?) { (self.open, self.nobody) = (open, nobody) }
  }

  package let counts: GapCounts
  /// Whether anything is hidden at all.
  package let hides: Bool
  /// Whether days are said in steps: on a wall, where small numbers are hidden.
  package let roundsDays: Bool
  /// By domain, and by column.
  private let rows: [Known], columns: [Known]
  /// By domain, then by column.
  private let cells: [[Known]]
  package let all: Known
  /// Whether areas may be told apart at all.
  private let tellsAreas: Bool

  package init(_ counts: GapCounts, _ small: SmallNumbers, isForWall: Bool = false) {
    self.counts = counts
    hides = small.hides
    roundsDays = small.hides && isForWall
    func known(_ count: GapCounts.Count, isSum: Bool) -> Known {
      guard small.hides else { return Known(open: count.open, nobody: count.nobody) }
      return Known(
        open: SmallNumbers.least(count.open, ofFamilies: count.families.open),
        nobody: count.nobody == 0 || isSum
          ? SmallNumbers.least(count.nobody, ofFamilies: count.families.nobody) : nil)
    }
    rows = counts.totals.map { known($0, isSum: true) }
    columns = counts.columns.map { known($0.total, isSum: true) }
    cells = counts.totals.indices.map { domain in
      counts.columns.map { known($0.counts[domain], isSum: false) }
    }
    all = known(counts.all, isSum: true)
    tellsAreas = !small.hides || counts.by != .area || Self.tellsAreas(counts, rows, columns, cells)
  }

  /// Whether every area of which no number is shown may have one to four families, whatever is
  /// shown of the others: each of those has five at least, and how many families there are in all
  /// is in the report, where they are no few.
  private static func tellsAreas(
    _ counts: GapCounts, _ rows: [Known], _ columns: [Known], _ cells: [[Known]]
  ) -> Bool {
    let areas = counts.columns.indices.filter { counts.columns[$0].total.open > 0 }
    let shown = areas.count { area in
      let column = columns[area]
      return column.open ?? 0 > 0 || column.nobody ?? 0 > 0
        || cells.indices.contains { domain in
          let isWhole =
            counts.columns[area].counts[domain].open == counts.totals[domain].open
          return cells[domain][area].open ?? 0 > 0 || isWhole && rows[domain].open ?? 0 > 0
        }
    }
    let hidden = areas.count - shown
    return hidden == 0 || shown == 0 && counts.all.families.open < SmallNumbers.smallest
      || counts.all.families.open >= SmallNumbers.smallest * shown + hidden
        + SmallNumbers.smallest - 2
  }

  /// How long the longest has been without a yes, as it may be said.
  package func longest(_ count: GapCounts.Count) -> WaitingTime {
    WaitingTime(count.longest, isRounded: roundsDays)
  }

  /// The same in a table with columns: nothing where days are in steps, which take more room than
  /// there is on a wall and say little of each.
  package func longestInTable(_ count: GapCounts.Count) -> WaitingTime? {
    roundsDays ? nil : longest(count)
  }

  /// Of a domain, all together.
  package func row(_ domain: Domain) -> Known { rows[Int(domain.rawValue)] }

  /// Of a column, all together.
  package func column(_ column: Int) -> Known { columns[column] }

  package func cell(_ domain: Domain, _ column: Int) -> Known {
    let (row, place) = (row(domain), Int(domain.rawValue))
    let cell = cells[place][column]
    guard counts.by == .area else { return cell }
    // All that there is of it is here.
    let (own, all) = (counts.columns[column].counts[place], counts.totals[place])
    return Known(
      open: own.open == all.open ? row.open : cell.open,
      nobody: own.nobody == all.nobody ? row.nobody : cell.nobody)
  }

  /// Whether it is said in which columns something of a domain is nobody's.
  package func splits(_ domain: Domain) -> Bool {
    guard tellsAreas else { return false }
    // Of all areas together it would say that there are so many families at least.
    if hides, counts.by == .area, counts.all.families.nobody < SmallNumbers.smallest,
      counts.columns.count(where: { $0.total.nobody > 0 }) > 1
    {
      return false
    }
    return splits(
      counts.totals[Int(domain.rawValue)].families.nobody,
      counts.columns.count { $0.counts[Int(domain.rawValue)].nobody > 0 })
  }

  /// Whether the sums of columns are said: not where they would tell of a domain that is not split.
  package var splitsSums: Bool { tellsAreas && counts.domains.allSatisfy(splits) }

  /// Whether it is said that something of a row, a column or a cell is urgent. Of a number that is
  /// hidden it is not: it would be said of one family.
  package func saysUrgent(_ domain: Domain) -> Bool {
    saysUrgent && row(domain).nobody != nil
  }

  package func saysUrgent(column: Int) -> Bool {
    splitsUrgent && self.column(column).nobody != nil
  }

  package func saysUrgent(_ domain: Domain, _ column: Int) -> Bool {
    splitsUrgent && cell(domain, column).nobody != nil
  }

  /// Whether it is said in which columns something is urgent.
  package var splitsUrgent: Bool {
    splits(counts.all.families.urgent, counts.columns.count { $0.total.urgent > 0 })
  }

  /// Whether it is said in which domains something is urgent: not of a few families, since a domain
  /// may be of one area alone. That something is, is said in any case.
  private var saysUrgent: Bool {
    !hides || counts.by != .area || counts.all.families.urgent >= SmallNumbers.smallest
  }

  /// A family lives in one area: areas with some families each are together no fewer than they are
  /// many. That is said only where there are so many more families that none of the areas is known
  /// the better for it.
  private func splits(_ families: Int, _ columns: Int) -> Bool {
    guard hides, counts.by == .area else { return true }
    return columns < 2 || families >= columns + SmallNumbers.smallest - 1
  }
}

extension SmallNumbers {
  /// A number of something that families have, rounded down to whole tens: so it bounds the number
  /// of families from below alone.
  ///
  /// - Returns: nil where it is less than ten, or of a few families.
  package static func least(_ number: Int, ofFamilies families: Int) -> Int? {
    if number == 0 { return 0 }
    return number < 10 || families < smallest ? nil : number / 10 * 10
  }
}
