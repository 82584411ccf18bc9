import Layout
import Model
import Text
import Wording

extension ServiceMatrix {
  /// Where everything of it stands.
  struct Layout {
    let size: Double
    /// How wide the words of sectors are; 0 where they are left out.
    let sectorWidth: Double
    let nameWidth: Double
    let names: [String]
    let grid: TriangleGrid
    let list: ServiceList.Layout
    let listLeft: Double
    /// Where names on the diagonal end.
    let right: Double
    let height: Double

    /// Whether rows are hardly higher than their letters.
    var isTight: Bool { grid.cellHeight < 1.5 * size }
  }

  /// What gives way where there is little room.
  private struct Way {
    /// Whether the words of sectors stand beside the names.
    var hasSectors: Bool
    /// How many pairs are in the list at least.
    var least: Int
    var sizes: [Double]
    /// How wide a cell is at least, of its height.
    var ratio: Double
    var names: Names
    /// How high a row is at least, in heights of letters.
    var rowHeight: Double
  }

  /// Names as they are shown and how wide they are, as parts of the height of their letters.
  private struct Names {
    let shown: [String]
    let key: [(short: String, word: String)]
    let widths: [Double]
    let boldWidth: Double

    /// - Parameters:
    ///   - marks: words that stand behind them.
    ///   - most: how wide they are at most.
    init(_ names: [String], marks: [String], most: Double) {
      let short = AbbreviatedNames(names, to: most, size: 1, isBold: true)
      key = short.key
      shown = zip(short.names, marks).map {
        $1.isEmpty ? $0 : $0 + " " + $1
      }
      widths = shown.map { TextWidth.points($0, size: 1) }
      boldWidth = shown.map { TextWidth.points($0, size: 1, isBold: true) }.max() ?? 0
    }
  }

  /// In the largest text with which everything fits; where nothing does, in the smallest that can
  /// be read, as large as it becomes.
  ///
  /// - Parameters:
  ///   - width: of the whole, in points, as `height`.
  ///   - isSheet: whether it is for paper, where smaller text is better than a larger sheet.
  func layout(width: Double, height: Double, isSheet: Bool) -> Layout {
    let names = view.order.map(view.context.serviceName)
    let marks = view.order.map { view.said.mark(view.both.presence($0)) }
    let whole = Names(names, marks: marks, most: .infinity)
    let long = Names(names, marks: marks, most: 15)
    let short = Names(names, marks: marks, most: 11)
    let all = parts.first?.items.count ?? 0
    // A screen can be scrolled.
    let rowHeight = isSheet ? 1.1 : 1.3
    let (many, some) = (min(all, 16), min(all, 6))
    let ways: [Way] = [
      Way(
        hasSectors: true, least: many, sizes: [16, 15, 14, 13, 12, 11, 10], ratio: 0.8,
        names: whole, rowHeight: rowHeight),
      Way(
        hasSectors: false, least: many, sizes: [12, 11, 10], ratio: 0.8, names: whole,
        rowHeight: rowHeight),
      Way(
        hasSectors: true, least: some, sizes: [10], ratio: 0.8, names: whole, rowHeight: rowHeight),
      Way(
        hasSectors: false, least: some, sizes: [10], ratio: 0, names: whole, rowHeight: rowHeight),
      Way(hasSectors: false, least: some, sizes: [10], ratio: 0, names: long, rowHeight: rowHeight),
      Way(
        hasSectors: false, least: some, sizes: [10], ratio: 0, names: short, rowHeight: rowHeight),
    ]
    for way in ways {
      for size in way.sizes {
        if let found = layout(size: size, in: (width, height), way) { return found }
      }
    }
    let size = isSheet ? 10.0 : 12.0
    let natural = Way(
      hasSectors: true, least: some, sizes: [size], ratio: 0.8, names: long, rowHeight: rowHeight)
    let room = (
      width: Double(count) * size * 1.6 + 80 * size,
      height: max(height, Double(count) * size * 1.3)
    )
    return layout(size: size, in: room, natural)
      ?? layout(size: size, natural, shown: some, in: nil)
  }

  private func layout(
    size: Double, in room: (width: Double, height: Double), _ way: Way
  ) -> Layout? {
    if room.height / Double(count) < way.rowHeight * size { return nil }
    // Pairs on one line each where there is room, else on two.
    let (wide, narrow) = (38.0, 24.0)
    var best: (shown: Int, layout: Layout)?
    for listWidth in [wide, narrow] {
      func fits(_ shown: Int) -> Layout? {
        let found = layout(size: size, way, shown: shown, listWidth: listWidth, in: room)
        let right = max(found.right, found.listLeft + found.list.width)
        return found.height <= room.height + 0.001 && right <= room.width + 0.001 ? found : nil
      }
      guard let least = fits(way.least) else { continue }
      var (low, high, found) = (way.least, parts[0].items.count, least)
      while low < high {
        let middle = (low + high + 1) / 2
        if let next = fits(middle) { (low, found) = (middle, next) } else { high = middle - 1 }
      }
      if best.map({ $0.shown < low }) ?? true { best = (low, found) }
    }
    return best?.layout
  }

  /// With so many pairs in the list, and cells as wide as they are high or, in a room that is too
  /// narrow for them, less.
  private func layout(
    size: Double, _ way: Way, shown: Int, listWidth: Double = 38,
    in room: (width: Double, height: Double)?
  ) -> Layout {
    let rest = parts.dropFirst().map { min($0.items.count, 6) }
    let key = key(way.names.key)
    let list = ServiceList.Layout(
      parts + [key], shown: [shown] + rest + [key.items.count], size: size,
      mostWidth: listWidth * size)
    let sectors = way.hasSectors ? blocks.map { TextWidth.points(sectorWords($0), size: size) } : []
    let sectorWidth = sectors.max().map { $0 + 12 } ?? 0
    let nameWidth = way.names.boldWidth * size + 10
    let left = sectorWidth + nameWidth
    let cellHeight = room.map { min($0.height / Double(count), 2.6 * size) } ?? 1.5 * size
    // What stands to the right of the cells of a row, besides the list: its name on the diagonal.
    let ends = way.names.widths.dropLast().map { $0 * size + 10 } + [0]
    func isBeside(_ row: Int) -> Bool { Double(row) * cellHeight < list.height }
    func taken(_ row: Int) -> Double {
      left + ends[row] + (isBeside(row) && list.width > 0 ? 14 + list.width : 0)
    }
    var cellWidth = cellHeight
    if let room {
      for row in 1..<max(2, count) {
        cellWidth = min(cellWidth, (room.width - taken(row)) / Double(row))
      }
    }
    cellWidth = max(cellWidth, 0.9 * size, numberWidth * size + 3, way.ratio * cellHeight)
    let grid = TriangleGrid(
      count: count, corner: Point(x: left, y: 0), cellWidth: cellWidth, cellHeight: cellHeight,
      hasDiagonal: false)
    let beside = view.order.indices.filter(isBeside).map { grid.end($0) + ends[$0] }.max()
    return Layout(
      size: size, sectorWidth: sectorWidth, nameWidth: nameWidth, names: way.names.shown,
      grid: grid, list: list, listLeft: (beside ?? left) + 14,
      right: view.order.indices.map { grid.end($0) + ends[$0] }.max() ?? left,
      height: max(grid.bottom, list.height))
  }

  /// What abbreviated words are.
  private func key(_ words: [(short: String, word: String)]) -> ServiceList.Part {
    func says(_ word: String) -> String {
      let services = view.order.filter {
        onOneLine(view.context.serviceName($0)).contains(word)
      }
      return services.map(view.both.sentence).joined(separator: " ")
    }
    return ServiceList.Part(
      heading: view.context.say(Words.Between.abbreviated),
      tooltip: view.context.say(Words.Between.abbreviated),
      items: words.map {
        ServiceList.Item(mark: nil, words: "\($0.short) \($0.word)", tooltip: says($0.word))
      }, more: { _ in "" })
  }

  /// How wide the widest number is, as part of its height.
  private var numberWidth: Double {
    Set(cells.values.map(\.number)).map { TextWidth.points($0, size: 1, isBold: true) }.max() ?? 0
  }

  /// The sector that begins at a row.
  func sectorWords(_ row: Int) -> String {
    view.sector(view.order[row]).words.capitalised[view.context.language]
  }
}
