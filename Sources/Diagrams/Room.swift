import Analysis
import Graphviz
import Layout
import Wording

/// The room that a drawing has, in points, at the size in which it will be seen: without the margin
/// that Graphviz adds.
struct Room {
  let width: Double
  /// All of it, from the title to the foot.
  let height: Double
  /// Whether more may be drawn than can be seen at once.
  let isEndless: Bool

  init(_ sheet: Canvas) {
    let room = sheet.paper.room
    // A little less, since the widths of words are reckoned and not measured.
    width = room.width - 2 * Page.pad - 14
    height = room.height - 2 * Page.pad - 8
    isEndless = sheet.paper == .screen
  }
}

extension Page {
  private static let bottomSize = 11.0

  /// How much height the title, the legend and the foot take, in points.
  func room(on sheet: Canvas, in album: Album, width: Double) -> Double {
    let title = Double(wrapped(title, width: 64, lines: 2).count) * 24
    let summary = Double(summaryLines.count) * 17
    return title + summary + 14 + bottomHeight(on: sheet, in: album, width: width)
  }

  /// How many signs of the legend stand in a row on a sheet of some width.
  func columns(width: Double) -> Int {
    legend.columns(within: width, size: Self.bottomSize)
  }

  private func bottomHeight(on sheet: Canvas, in album: Album, width: Double) -> Double {
    let columns = columns(width: width)
    let rows = (legend.words.count + columns - 1) / columns
    let foot = foot(on: sheet, in: album).count
    let letters = Int(width / 6.8)
    return Double(18 * rows) + 14 * Double(foot / letters + 1) + 12
  }

  /// How wide the legend and the foot are, in points, once they have their columns.
  private func bottomWidth(on sheet: Canvas, in album: Album) -> Double {
    let foot = wrapped(foot(on: sheet, in: album), width: footWidth, lines: 5)
    let lines = foot.map { TextWidth.points($0, size: Self.bottomSize) }
    return max(legend.width(columns: legendColumns, size: Self.bottomSize), lines.max() ?? 0) + 10
  }

  /// Adds the legend and the foot below what is drawn.
  mutating func addLegend(
    to stage: inout Stage, below top: Double, width: Double, left: Double = 0, on sheet: Canvas,
    in album: Album
  ) {
    legendColumns = columns(width: width)
    footWidth = Int(width / 6.8)
    let box = Box(
      left: left, top: top + 6, width: width,
      height: bottomHeight(on: sheet, in: album, width: width))
    stage.cover(
      Box(centre: box.centre, width: bottomWidth(on: sheet, in: album), height: box.height))
    legendNode = stage.drawing.addNode(
      "legend", ["pos": .raw(box.centre.graphvizText), "fontsize": .number(Self.bottomSize)])
  }
}
