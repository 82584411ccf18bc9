import Analysis
import Graphviz
import Wording

/// The room that a picture has on a sheet of paper, in points, without the margin that Graphviz adds.
struct Sheet {
  let paper: Page.Paper
  let width: Double
  /// All of it, from the title to the foot.
  let height: Double

  static let a4 = Sheet(paper: .a4, width: 720, height: 488)
  static let a3 = Sheet(paper: .a3, width: 1065, height: 732)
}

extension Page {
  /// How much height the title, the legend and the foot take, in points.
  func room(in album: Album, width: Double) -> Double {
    let title = Double(wrapped(title, width: 64, lines: 2).count) * 24
    let summary = Double(wrapped(summary, width: 100, lines: 3).count) * 17
    return title + summary + 14 + bottomHeight(in: album, width: width)
  }

  /// How many signs of the legend stand in a row on a sheet of some width.
  func columns(width: Double) -> Int {
    let widest = legend.words.map { TextWidth.points($0, size: 12) }.max() ?? 0
    return max(1, min(4, Int(width / (widest + 56))))
  }

  private func bottomHeight(in album: Album, width: Double) -> Double {
    let columns = columns(width: width)
    let rows = (legend.words.count + columns - 1) / columns
    let foot = leftOut.reduce(album.language.madeBySamvev(album.situation.day).count + 1) {
      $0 + $1.count + 1
    }
    let letters = Int(width / 7.4)
    return Double(19 * rows) + 15 * Double(foot / letters + 1) + 16
  }

  /// Adds the legend and the foot below what is drawn.
  mutating func addLegend(
    to stage: inout Stage, below top: Double, width: Double, left: Double = 0, in album: Album
  ) {
    legendColumns = columns(width: width)
    footWidth = Int(width / 7.4)
    let box = Box(
      left: left, top: top + 6, width: width, height: bottomHeight(in: album, width: width))
    legendNode = stage.drawing.addNode(
      "legend", ["pos": .raw(Stage.position(box.centre))])
  }
}
