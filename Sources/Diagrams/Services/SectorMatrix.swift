import Analysis
import Graphviz
import Layout
import Model
import Wording

extension ServiceView {
  /// A cell for each two sectors, where there are too many services for a cell each pair.
  func sectors() -> Picture {
    var page = page(description: Words.Between.descriptionOfSectors)
    page.leftOut.append(context.say(Words.Between.bySector(order.count)))
    noteNumbers(on: &page)
    let matrix = SectorMatrix(self)
    matrix.note(in: &page.legend)
    page.sections.insert(
      TextAlternative.Section(context.say(Words.Between.headingSectors), matrix.sentences), at: 0)
    let area = request.area
    let height = area.height - page.frameHeight(width: area.width)
    var scene = Scene()
    let bottom = matrix.draw(width: area.width, height: height, in: &scene)
    return page.picture(scene, legendBelow: bottom + 6, width: area.width)
  }
}

/// How many pairs of services of two sectors share families without working together.
private struct SectorMatrix {
  private struct Cell {
    var unlinked = 0
    var sharing = 0
    var linked = 0
    /// Pairs that are apart now and were not, and the other way about.
    var new = 0
    var gone = 0

    /// More than half of those that share families are apart.
    var isWorst: Bool { 2 * unlinked > sharing }
  }

  private static let size = 12.0

  private let view: ServiceView
  private let sectors: [Sector]
  private let cells: [[Int]: Cell]

  init(_ view: ServiceView) {
    self.view = view
    var sectors: [Sector] = []
    for service in view.order where sectors.last != view.sector(service) {
      sectors.append(view.sector(service))
    }
    self.sectors = sectors
    let places = Dictionary(
      sectors.enumerated().map { ($1, $0) }, uniquingKeysWith: { one, _ in one })
    var cells: [[Int]: Cell] = [:]
    func change(_ pair: ServiceLinks.Pair, _ change: (inout Cell) -> Void) {
      guard let a = places[view.sector(pair.a)], let b = places[view.sector(pair.b)] else { return }
      change(&cells[[max(a, b), min(a, b)], default: Cell()])
    }
    for pair in view.found.sharing { change(pair) { $0.sharing += 1 } }
    for pair in view.found.linked { change(pair) { $0.linked += 1 } }
    for one in view.both.unlinked {
      change(one.pair) {
        if one.presence == .gone { $0.gone += 1 } else { $0.unlinked += 1 }
        if one.presence == .new { $0.new += 1 }
      }
    }
    self.cells = cells
  }

  private func name(_ place: Int) -> String {
    sectors[place].words.capitalised[view.context.language]
  }

  private func sentence(_ row: Int, _ column: Int, _ cell: Cell) -> String {
    let context = view.context
    let words = context.say(
      Words.Between.sectors(
        name(column), name(row), unlinked: cell.unlinked, of: cell.sharing, linked: cell.linked))
    if view.both.summary == nil { return words }
    return words + " "
      + capitalising(
        context.say(Words.Between.changes(unlinked: true, new: cell.new, gone: cell.gone))) + "."
  }

  /// What each cell says, from above.
  var sentences: [String] {
    sectors.indices.flatMap { row in
      (0...row).compactMap { column in
        cells[[row, column]].map { sentence(row, column, $0) }
      }
    }
  }

  func note(in legend: inout Legend) {
    let sample = "12 " + view.context.say(Words.Between.of(30))
    if cells.values.contains(where: { $0.unlinked > 0 && !$0.isWorst }) {
      legend.note(
        fill: Palette.warningFill, colour: "#5A0F0A", letters: sample,
        view.context.say(Words.Between.legendSectors))
    }
    if cells.values.contains(where: { $0.unlinked > 0 && $0.isWorst }) {
      legend.note(
        fill: Palette.warning, colour: "white",
        letters: "20 " + view.context.say(Words.Between.of(30)),
        view.context.say(Words.Between.legendMostSectors))
    }
  }

  /// Draws the cells, and beside them as many pairs as there is room for; returns where it ends.
  func draw(width: Double, height: Double, in scene: inout Scene) -> Double {
    let names = sectors.indices.map { TextWidth.points(name($0), size: Self.size, isBold: true) }
    let left = (names.max() ?? 0) + 12
    let high = min(54, max(30, height / Double(max(1, sectors.count))))
    let wide = max(high, TextWidth.points("999 av 999", size: 10) + 4)
    let grid = TriangleGrid(
      count: sectors.count, corner: Point(x: left, y: 0), cellWidth: wide, cellHeight: high,
      hasDiagonal: true)
    grid.draw(blocks: [], from: 0, in: &scene)
    let parts = view.lists(view.context.serviceName, more: Words.Between.more)
    let (list, place) = beside(grid, names, parts, width: width, height: max(height, grid.bottom))
    list.draw(at: Point(x: place, y: 0), in: &scene)
    for row in sectors.indices { drawRow(row, grid, names[row], left, in: &scene) }
    return max(grid.bottom, list.height)
  }

  /// The longest list for which there is room in the empty half, and where it begins.
  private func beside(
    _ grid: TriangleGrid, _ names: [Double], _ parts: [ServiceList.Part], width: Double,
    height: Double
  ) -> (list: ServiceList.Layout, left: Double) {
    let rest = parts.dropFirst().map { min($0.items.count, 6) }
    var shown = min(parts[0].items.count, 40)
    while true {
      let list = ServiceList.Layout(parts, shown: [shown] + rest, size: Self.size, mostWidth: 300)
      let beside = sectors.indices.filter { grid.top($0) < list.height }
        .map { grid.end($0) + ($0 + 1 < sectors.count ? names[$0] + 12 : 0) }.max()
      let left = (beside ?? 0) + 16
      if shown <= 3 || list.height <= height && left + list.width <= width { return (list, left) }
      shown -= 1
    }
  }

  private func drawRow(
    _ row: Int, _ grid: TriangleGrid, _ wide: Double, _ left: Double, in scene: inout Scene
  ) {
    let services = view.order.filter { view.sector($0) == sectors[row] }
    let tooltip = services.map(view.both.sentence).joined(separator: " ")
    func add(_ box: Box, _ align: StaticString, _ colour: String, isBold: Bool) {
      let words: HTMLLabel = isBold ? "<B>\(name(row))</B>" : "\(name(row))"
      scene.addNode(
        box,
        Scene.text(
          """
          <FONT POINT-SIZE="\(attribute: Self.size.graphvizText())" COLOR="\(attribute: colour)">\(markup: words)</FONT>
          """, in: box, align: align),
        ["style": "solid", "penwidth": "0", "tooltip": .text(tooltip)])
    }
    add(
      Box(left: 0, top: grid.top(row) + 1, width: left - 4, height: grid.cellHeight - 2), "RIGHT",
      Palette.line, isBold: true)
    if row + 1 < sectors.count {
      add(
        Box(
          left: grid.end(row) + 4, top: grid.top(row) + 1, width: wide + 6,
          height: grid.cellHeight - 2), "LEFT", Palette.quiet, isBold: false)
    }
    for column in 0...row {
      guard let cell = cells[[row, column]] else { continue }
      scene.addNode(
        grid.cell(row, column), label(cell),
        [
          "style": "filled", "penwidth": "0", "margin": "0",
          "fillcolor": cell.unlinked == 0
            ? "white" : .raw(cell.isWorst ? Palette.warning : Palette.warningFill),
          "tooltip": .text(sentence(row, column, cell)),
        ])
    }
  }

  private func label(_ cell: Cell) -> HTMLLabel {
    if cell.sharing == 0, cell.gone == 0 { return " " }
    let ink = cell.unlinked == 0 ? Palette.quiet : cell.isWorst ? "#FFFFFF" : "#5A0F0A"
    let all = view.context.say(Words.Between.of(cell.sharing))
    let changes = cell.new + cell.gone == 0 ? "" : " +\(cell.new) −\(cell.gone)"
    return """
      <FONT COLOR="\(attribute: ink)"><FONT POINT-SIZE="15"><B>\(view.context.language.number(cell.unlinked))</B></FONT>\
      <FONT POINT-SIZE="10"><BR/>\(all + changes)</FONT></FONT>
      """
  }
}
