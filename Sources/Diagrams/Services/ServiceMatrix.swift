import Analysis
import Graphviz
import Layout
import Model
import Wording

extension ServiceView {
  /// A cell for each pair.
  func matrix() -> Picture {
    var page = page(description: Words.Between.description)
    let matrix = ServiceMatrix(self)
    if let blank = matrix.blank { page.leftOut.append(context.say(blank)) }
    page.leftOut += matrix.signs.map(context.say)
    noteNumbers(on: &page)
    matrix.note(in: &page.legend)
    let area = request.area
    let layout = matrix.layout(
      width: area.width, height: area.height - page.frameHeight(width: area.width),
      isSheet: request.paper != .screen)
    var scene = Scene()
    matrix.draw(layout, in: &scene)
    return page.picture(scene, legendBelow: layout.height + 6, width: area.width)
  }
}

/// Services down and on the diagonal, a cell for each two of them; in the empty half, what matters
/// most.
struct ServiceMatrix {
  let view: ServiceView
  let cells: [[Int]: ServiceComparison.Cell]
  let parts: [ServiceList.Part]
  /// The rows at which another sector begins.
  let blocks: [Int]
  /// The services with a pair that is apart.
  private let isApart: Set<Int>

  var count: Int { view.order.count }

  init(_ view: ServiceView) {
    self.view = view
    cells = view.both.cells()
    parts = view.lists(view.context.serviceName, more: Words.Between.moreInGrid)
    isApart = Set(view.found.unlinked.flatMap { [$0.a, $0.b] })
    let order = view.order
    blocks = order.indices.filter {
      $0 == 0 || view.sector(order[$0]) != view.sector(order[$0 - 1])
    }
  }

  // MARK: Drawing

  func draw(_ layout: Layout, in scene: inout Scene) {
    let (grid, size, isTight) = (layout.grid, layout.size, layout.isTight)
    grid.draw(blocks: blocks, from: 0, in: &scene)
    layout.list.draw(at: Point(x: layout.listLeft, y: 0), in: &scene)
    if layout.sectorWidth > 0 { drawSectors(layout, in: &scene) }
    for (row, service) in view.order.enumerated() {
      drawNames(row, service, layout, in: &scene)
    }
    for row in view.order.indices {
      for column in 0..<row {
        let (one, other) = (view.order[row], view.order[column])
        guard let cell = cells[[one, other]] ?? cells[[other, one]] else { continue }
        var look = Self.look(cell)
        let label = Self.label(cell, size, isTight: isTight)
        if label == nil { look["label"] = "" }
        scene.addNode(grid.cell(row, column), label ?? "", look)
      }
    }
  }

  private func drawSectors(_ layout: Layout, in scene: inout Scene) {
    for (place, row) in blocks.enumerated() {
      let services = view.order[row..<(place + 1 < blocks.count ? blocks[place + 1] : count)]
      let box = Box(
        left: 0, top: layout.grid.top(row) + 0.5, width: layout.sectorWidth - 4,
        height: layout.grid.cellHeight - 1)
      scene.addNode(
        box,
        Scene.text(
          Self.text(sectorWords(row), layout.size, colour: Palette.quiet), in: box),
        [
          "style": "solid", "penwidth": "0", "margin": "0",
          "tooltip": .text(services.map(view.both.sentence).joined(separator: " ")),
        ])
    }
  }

  private func drawNames(
    _ row: Int, _ service: Int, _ layout: Layout, in scene: inout Scene
  ) {
    let (grid, name) = (layout.grid, layout.names[row])
    let attributes: Attributes = [
      "style": "solid", "penwidth": "0", "margin": "0",
      "tooltip": .text(view.both.sentence(of: service)),
      PreviousLayout.keyName: .raw(nodeKey("service", view.context.serviceName(service))),
    ]
    let isBold = isApart.contains(service)
    let own = TextWidth.points(name, size: layout.size, isBold: isBold) + 6
    let box = Box(
      left: layout.sectorWidth + layout.nameWidth - 2 - own, top: grid.top(row) + 0.5, width: own,
      height: grid.cellHeight - 1)
    scene.addNode(
      box, Self.text(name, layout.size, isBold: isBold, isTight: layout.isTight), attributes,
      tag: Ref(.service, service).number)
    // The last one has no cells below it.
    guard row + 1 < count else { return }
    let wide = TextWidth.points(name, size: layout.size) + 6
    let beside = Box(
      left: grid.end(row) + 3, top: grid.top(row) + 0.5, width: wide, height: grid.cellHeight - 1)
    scene.addNode(
      beside, Self.text(name, layout.size, colour: Palette.quiet), attributes)
  }

  private static func text(
    _ words: String, _ size: Double, colour: String = Palette.line, isBold: Bool = false,
    isTight: Bool = false
  ) -> HTMLLabel {
    let text: HTMLLabel = isBold ? "<B>\(words)</B>" : "\(words)"
    let label: HTMLLabel = """
      <FONT POINT-SIZE="\(attribute: size.graphvizText())" COLOR="\(attribute: colour)">\(markup: text)</FONT>
      """
    if !isBold || isTight { return label }
    // Graphviz draws bold letters a tenth of their size too high.
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">\
      <TR><TD FIXEDSIZE="TRUE" WIDTH="1" HEIGHT="2"></TD></TR><TR><TD>\(markup: label)</TD></TR></TABLE>
      """
  }

  /// A number where families are shared without cooperation, a sign where something is no more.
  private static func label(
    _ cell: ServiceComparison.Cell, _ size: Double, isTight: Bool
  ) -> HTMLLabel? {
    func bold(_ words: String, _ colour: String) -> HTMLLabel {
      text(words, size, colour: colour, isBold: true, isTight: isTight)
    }
    if cell.kind == .unlinked { return bold(cell.number, "white") }
    return switch cell.gone {
    case .unlinked: bold("×", cell.kind == .linked ? "black" : Palette.warning)
    case .bridged, .linked: bold("–", "black")
    case nil: nil
    }
  }

  /// Red and with a number, dashed, filled or white; what is new has a thick edge.
  static func look(_ cell: ServiceComparison.Cell) -> Attributes {
    var attributes: Attributes = [
      "style": "filled", "penwidth": "0", "margin": "0",
      "tooltip": .text(cell.sentence),
    ]
    switch cell.kind {
    case .unlinked:
      attributes["fillcolor"] = .raw(Palette.warning)
      attributes["color"] = .raw(Palette.warning)
    case .bridged:
      attributes.merge([
        "fillcolor": "white", "style": "filled,dashed", "penwidth": "1.4",
        "color": .raw(Palette.line),
      ])
    case .linked:
      attributes["fillcolor"] = .raw(Palette.calm)
      attributes["color"] = .raw(Palette.calm)
    case nil: attributes["fillcolor"] = "white"
    }
    if cell.presence == .new {
      attributes["penwidth"] = "3"
      attributes["color"] = "black"
    }
    return attributes
  }

  // MARK: The legend

  /// What cells without anything mean; nil where there is none.
  var blank: Phrase? {
    cells.values.count { $0.kind != nil } == count * (count - 1) / 2
      ? nil
      : Words.Between.blank(
        several: view.found.haveSeveralBridges, coordinating: view.found.haveCoordinators)
  }

  /// What bold names and the rules between rows mean, where some are bold, and there are any.
  var signs: [Phrase] {
    (isApart.isEmpty || isApart.count == count ? [] : [Words.Between.boldNames])
      + (blocks.count > 1 ? [Words.Between.rules] : [])
  }

  /// Notes what there is in the grid.
  func note(in legend: inout Legend) {
    let all = cells.values
    func say(_ phrase: Phrase) -> String { view.context.say(phrase) }
    let apart = all.filter { $0.kind == .unlinked }
    if apart.contains(where: { $0.number != "!" }) {
      legend.note(
        fill: Palette.warning, colour: "white", letters: " 7 ",
        say(Words.Between.legendUnlinked))
    }
    if apart.contains(where: { $0.number == "!" }) {
      legend.note(
        fill: Palette.warning, colour: "white", letters: " ! ", say(Words.Between.legendHidden))
    }
    if all.contains(where: { $0.kind == .bridged }) {
      legend.note(
        fill: "white", colour: "white", letters: "    ", frame: "DASHED",
        say(Words.Between.legendBridge))
    }
    if all.contains(where: { $0.kind == .linked }) {
      legend.note(
        fill: Palette.calm, colour: Palette.calm, letters: "    ", say(Words.Between.legendLinked))
    }
    if all.contains(where: { $0.presence == .new }) {
      legend.note(
        Stroke(["penwidth": "3", "color": "black", "style": "solid"]),
        say(Words.Between.thickEdge(view.request.words(.new, view.context))))
    }
    if all.contains(where: { $0.gone == .unlinked }) {
      legend.note(
        fill: "white", colour: Palette.warning, letters: " × ",
        say(Words.Both.mark(.gone)) + ": " + say(Words.Between.wereApart))
    }
    if all.contains(where: { $0.gone == .linked || $0.gone == .bridged }) {
      legend.note(
        fill: "white", colour: "black", letters: " – ",
        say(Words.Both.mark(.gone)) + ": " + say(Words.Between.wereLinked))
    }
  }
}
