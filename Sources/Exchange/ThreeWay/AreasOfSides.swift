import Model
import Text

/// Areas that each of two sides writes in one way, and the other in another: as most rows of what
/// comes of both do, and among equals with the smallest bytes.
struct AreasOfSides {
  private typealias Spellings = [(text: String, rows: Int)]
  private let ours: Network
  private let known: [[[UInt8]: Spellings]]

  init(_ ours: Network, _ theirs: Network) {
    self.ours = ours
    known = [ours, theirs].map { AreaSpellings.spellings(of: $0) }
  }

  /// Writes areas in one way that the changes of ours would leave in two.
  func makeOne(_ changes: inout [RowKey: RowChange]) {
    let kept = spellings(changes)
    if kept.isEmpty { return }
    for (key, change) in changes {
      guard let place = TableSchema.of(key.table).column(AreaSpellings.column),
        var cells = change.after, let spelling = kept[FoldedName.fold(cells[place])]
      else { continue }
      cells[place] = spelling
      let isBack = cells == change.before
      changes[key] = isBack ? nil : RowChange(key.table, before: change.before, after: cells)
    }
    let text = NetworkText(ours)
    for table in ours.tables {
      guard let place = table.schema.column(AreaSpellings.column) else { continue }
      let otherwise = ours.symbols.texts.map { text in
        kept[FoldedName.fold(text)].flatMap { $0 == text ? nil : $0 }
      }
      for (row, symbol) in table.numbers(place).enumerated() where symbol >= 0 {
        guard let spelling = otherwise[Int(symbol)] else { continue }
        var cells = text.cells(table.name, row)
        let key = RowKey(table.name, table.schema.keyOfRow(cells))
        guard changes[key] == nil else { continue }
        let before = cells
        cells[place] = spelling
        changes[key] = RowChange(table.name, before: before, after: cells)
      }
    }
  }

  /// The spelling that is kept, of areas that are written in one way on each side and in two in
  /// what comes of both; by their folded names.
  private func spellings(_ changes: [RowKey: RowChange]) -> [[UInt8]: String] {
    var counts: [[UInt8]: [String: Int]] = [:]
    func add(_ area: String, _ rows: Int) {
      if area.isEmpty { return }
      let folded = FoldedName.fold(area)
      if counts[folded] == nil {
        counts[folded] = Dictionary(
          (known[0][folded] ?? []).map { ($0.text, $0.rows) }, uniquingKeysWith: +)
      }
      counts[folded]?[area, default: 0] += rows
    }
    for (key, change) in changes {
      guard let place = TableSchema.of(key.table).column(AreaSpellings.column) else { continue }
      if let before = change.before { add(before[place], -1) }
      if let after = change.after { add(after[place], 1) }
    }
    var kept: [[UInt8]: String] = [:]
    for (folded, counts) in counts {
      let spellings = counts.filter { $0.value > 0 }.map { (text: $0.key, rows: $0.value) }
      guard spellings.count > 1, known.allSatisfy({ ($0[folded]?.count ?? 0) <= 1 }) else {
        continue
      }
      kept[folded] = AreaSpellings.best(spellings)
    }
    return kept
  }
}
