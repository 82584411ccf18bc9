import Layout

/// The rows of one kind of thing on a timeline: bars and marks with their texts, packed so that no
/// two meet.
///
/// What stands in which row goes by days and not by how long the texts are, so that everything
/// stays where it is when something gets another name.
struct TimelineLane {
  /// A bar: one stretch or several that look the same.
  struct Bar {
    var stretches: [Int]
    var left, right: Double

    var width: Double { right - left }
  }

  /// A thing in its row.
  struct Placed {
    var item: TimelineItem
    var row = 0
    var bars: [Bar]
    var text: Text
    /// The text as it is shown.
    var words: [String] = []
    /// How much of the row is kept for it.
    var left, right: Double

    var isTurningPoint: Bool { item.stretches[0].look == .turningPoint }
  }

  /// Where a text stands: in a bar, or beside all of them, from where it begins or ends.
  enum Text {
    case inBar(Int)
    case after(Double)
    case before(Double)
  }

  let heading: String
  let size: Double
  private(set) var placed: [Placed] = []
  /// How high each row is.
  private(set) var heights: [Double]
  /// How many things there is no room for.
  private(set) var cut = 0

  var rows: Int { heights.count }
  var height: Double { heights.reduce(0, +) }

  /// Nobody reads more in one lane.
  private static let most = 60
  /// A narrower bar cannot be seen; a narrower time without anybody, long past, says nothing.
  private static let leastWidth = 4.0
  private static let leastNobody = 8.0
  private static let gap = 6.0
  /// Between a bar and the text beside it, and around a text.
  private static let space = 2.0
  private static let air = 6.0
  /// How far a bar reaches out at the left that began before the first day.
  private static let before = 6.0

  /// - Parameters:
  ///   - room: how much of the width is kept for a text that does not stand in its bar.
  ///   - lines: how many lines a text may take where it is longer.
  init(
    _ heading: String, _ items: [TimelineItem], on axis: TimeAxis, room: Double, size: Double,
    lines: Int = 1
  ) {
    self.heading = heading
    self.size = size
    var taken: [[Placed]] = []
    for item in items.prefix(Self.most) {
      var placed = Self.place(item, on: axis, room: room, size: size)
      let free = taken.indices.first { row in
        taken[row].allSatisfy {
          placed.left >= $0.right + Self.gap || placed.right <= $0.left - Self.gap
        }
      }
      placed.row = free ?? taken.count
      if free == nil { taken.append([]) }
      taken[placed.row].append(placed)
    }
    heights = []
    for row in taken {
      let written = Self.written(row.sorted { $0.left < $1.left }, on: axis, size, lines: lines)
      let tallest = written.map { Self.height($0, size) }.max() ?? 0
      heights.append(tallest)
      placed += written
    }
    cut = items.count - placed.count
  }

  /// Leaves out what stands below so many rows, which tells least.
  mutating func keep(rows most: Int) {
    guard most < rows else { return }
    let before = placed.count
    placed.removeAll { $0.row >= most }
    cut += before - placed.count
    heights.removeLast(rows - most)
  }

  /// Where a row begins below the top of the lane, and how high it is without the air below it.
  func row(_ row: Int) -> (top: Double, height: Double) {
    (heights[..<row].reduce(0, +), heights[row] - Self.rowGap)
  }

  // MARK: Rows

  private static let rowGap = 2.0

  private static func height(_ placed: Placed, _ size: Double) -> Double {
    let text = placed.isTurningPoint ? size + 1 : size
    let mark = placed.isTurningPoint ? markSize(.turningPoint, size) : 0
    return max(Double(placed.words.count) * text * 1.2, mark) + 1.2 + rowGap
  }

  /// The things of a row, from the left, with their texts: each takes what is free beside it.
  private static func written(
    _ row: [Placed], on axis: TimeAxis, _ size: Double, lines: Int
  ) -> [Placed] {
    var row = row
    for at in row.indices {
      let placed = row[at]
      let text = placed.isTurningPoint ? size + 1 : size
      let wanted =
        TextWidth.points(onOneLine(placed.item.label), size: text, isBold: placed.isTurningPoint)
        + air
      let free: Double
      switch placed.text {
      case .inBar(let bar): free = placed.bars[bar].width
      case .after(let start):
        let end = at + 1 < row.count ? row[at + 1].left - gap : axis.right
        free = end - start
        row[at].right = start + min(free, wanted)
      case .before(let end):
        let start = at > 0 ? row[at - 1].right + gap : axis.left
        free = end - start
        row[at].left = end - min(free, wanted)
      }
      row[at].words = fitted(
        placed.item.label, to: max(8, free - air), size: text, isBold: placed.isTurningPoint,
        lines: lines)
    }
    return row
  }

  // MARK: Places

  private static func markSize(_ look: TimelineItem.Look, _ size: Double) -> Double {
    switch look {
    case .turningPoint: size * 1.7
    case .coordinator: size
    default: size * 0.8
    }
  }

  /// The bars of a thing and where its text stands.
  private static func place(
    _ item: TimelineItem, on axis: TimeAxis, room: Double, size: Double
  ) -> Placed {
    if let look = item.stretches.first?.look, look.isMark {
      let stretch = item.stretches[0]
      let middle = (axis.x(stretch.from) + axis.end(stretch.until)) / 2
      let half = markSize(look, size) / 2
      let bar = Bar(stretches: [0], left: middle - half, right: middle + half)
      return beside(item, [bar], on: axis, room: room)
    }
    let bars = bars(item, on: axis)
    let widest = bars.indices.max { bars[$0].width < bars[$1].width } ?? 0
    let beside = beside(item, bars, on: axis, room: room)
    let most = max(axis.right - beside.bars[bars.count - 1].right, bars[0].left - axis.left)
    if bars[widest].width >= room || bars[widest].width >= most {
      return Placed(
        item: item, bars: bars, text: .inBar(widest), left: bars[0].left,
        right: bars[bars.count - 1].right)
    }
    return beside
  }

  private static func beside(
    _ item: TimelineItem, _ bars: [Bar], on axis: TimeAxis, room: Double
  ) -> Placed {
    let (left, right) = (bars[0].left, bars[bars.count - 1].right)
    let after = axis.right - right - space
    let before = left - axis.left - space
    if after >= min(room, before) {
      return Placed(
        item: item, bars: bars, text: .after(right + space), left: left,
        right: right + space + min(room, after))
    }
    return Placed(
      item: item, bars: bars, text: .before(left - space), left: left - space - min(room, before),
      right: right)
  }

  /// The stretches of a thing as bars: those one after the other that look the same are one.
  private static func bars(_ item: TimelineItem, on axis: TimeAxis) -> [Bar] {
    var bars: [Bar] = []
    for (at, stretch) in item.stretches.enumerated() {
      let left = axis.x(stretch.from) - (stretch.from < axis.first ? before : 0)
      let right = axis.end(stretch.until)
      let isLast = at + 1 == item.stretches.count
      if let last = bars.last, left - last.right < 1,
        item.stretches[last.stretches[0]].look == stretch.look
      {
        bars[bars.count - 1].stretches.append(at)
        bars[bars.count - 1].right = max(last.right, right)
      } else if right - left >= (stretch.look == .nobodyBefore ? leastNobody : leastWidth) {
        bars.append(Bar(stretches: [at], left: left, right: right))
      } else if isLast {
        // What holds now, and a day alone, is always seen.
        let end = min(axis.right, max(right, left + leastWidth))
        while let last = bars.last, last.right > end - leastWidth {
          bars[bars.count - 1].right = end - leastWidth
          if bars[bars.count - 1].width >= leastWidth { break }
          bars.removeLast()
        }
        bars.append(Bar(stretches: [at], left: end - leastWidth, right: end))
      }
    }
    return bars
  }
}
