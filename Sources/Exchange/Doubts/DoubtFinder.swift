public import Model

/// Looks for what is allowed in a network and may yet be wrong.
///
/// Of an import only what the bundle has a part in is told: the rest was told when it came in. Time
/// in proportion to the rows, but for the texts, which are looked at byte by byte.
struct DoubtFinder {
  let network: Network
  let today: Day
  /// Where in a bundle a row comes from; nil where the whole network is asked about.
  private let merger: Merger?
  private let cells: CellWriter
  private var list = WarningList()

  init(_ network: Network, today: Day, parsed: Merger?) {
    self.network = network
    self.today = today
    merger = parsed
    cells = CellWriter(network)
  }

  mutating func search() -> WarningList {
    searchTexts()
    searchDays()
    searchContradictions()
    searchKin()
    searchNames()
    searchTwins()
    searchEndings()
    searchExample()
    return list
  }

  /// A row of a table.
  typealias Place = (table: TableName, row: Int)

  /// Notes a warning at a cell, if the bundle has a part in that row or in one of the others it is
  /// about.
  ///
  /// - Parameter matter: what it is about; put together only where the warning is kept.
  mutating func note(
    _ table: TableName, _ row: Int, _ column: String?, kind: Int, others: [Place] = [],
    showsCell: Bool = true, _ matter: () -> Warning.Matter
  ) {
    let place = merger?.place(table, row)
    if let merger, place == nil, !others.contains(where: { merger.place($0.table, $0.row) != nil })
    {
      return
    }
    guard list.keepsMore(kind) else { return list.count(kind) }
    let schema = TableSchema.of(table)
    let found = column.flatMap { schema.column($0) }.map {
      CellExcerpt.shown(cells.text(table, $0, row))
    }
    list.add(
      Warning(
        file: place?.file ?? "", table: table, line: place?.line, column: column,
        found: showsCell ? found : nil,
        storedKey: place != nil
          ? [] : schema.keyColumns.map { CellExcerpt.shown(cells.text(table, $0, row)) }, matter()))
  }

  /// The cell of a row, fit to be shown.
  func shown(_ table: TableName, _ column: Int, _ row: Int) -> String {
    CellExcerpt.shown(cells.text(table, column, row))
  }

  /// The first few ids of rows, and how many more there are.
  func few(_ table: TableName, _ rows: [Int]) -> (ids: [String], more: Int) {
    let most = Limits.namesInAWarning
    let few = rows.count <= most + 1 ? rows.count : most
    return (rows.prefix(few).map { shown(table, 0, $0) }, rows.count - few)
  }
}

extension Network {
  /// What an import would warn of that had these rows in it, kind by kind.
  public func warnings(today: Day) -> [Warning] {
    var finder = DoubtFinder(self, today: today, parsed: nil)
    var list = finder.search()
    for warning in areasSpelledInSeveralWays() { list.add(warning) }
    return list.all
  }

  /// Areas that are held apart though they differ only in case or blanks: other programs may write
  /// so.
  private func areasSpelledInSeveralWays() -> [Warning] {
    let groups = AreaSpellings.spellings(of: self).values.filter { $0.count > 1 }
    let names = groups.map { group in
      group.map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return names.sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }.map { names in
      Warning(
        file: "", table: .families, column: AreaSpellings.column,
        .spelledInSeveralWays(
          names.prefix(Limits.namesInAWarning).map { CellExcerpt.shown($0) },
          more: max(0, names.count - Limits.namesInAWarning)))
    }
  }
}
