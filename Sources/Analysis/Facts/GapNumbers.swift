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
  /// By domain, and by column.
  private let rows: [Known], columns: [Known]
  /// By domain, then by column.
  private let cells: [[Known]]
  package let all: Known

  package init(_ counts: GapCounts, _ small: SmallNumbers) {
    self.counts = counts
    hides = small.hides
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
  package var splitsSums: Bool { counts.domains.allSatisfy(splits) }

  /// Whether it is said in which columns something is urgent.
  package var splitsUrgent: Bool {
    splits(counts.all.families.urgent, counts.columns.count { $0.total.urgent > 0 })
  }

  /// Whether it is said in which domains something is urgent: not where that would say of how many
  /// families at least, since a domain may be of one area alone.
  package var saysUrgentOfDomains: Bool {
    !hides || counts.by != .area || counts.all.families.urgent >= SmallNumbers.smallest
      || counts.columns.count { $0.total.urgent > 0 } < 2
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
