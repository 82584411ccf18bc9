/// The places of cells below the diagonal of a square table, each row a cell longer than the one
/// above.
package struct TriangleGrid {
  /// How many rows there are, and columns.
  package let count: Int
  /// The upper left corner of the whole square.
  package let corner: Point
  package let cellWidth: Double
  package let cellHeight: Double
  /// Whether the diagonal has cells too.
  package let hasDiagonal: Bool

  private static let rule = "#8A949C"

  package init(
    count: Int, corner: Point, cellWidth: Double, cellHeight: Double, hasDiagonal: Bool
  ) {
    self.count = count
    self.corner = corner
    self.cellWidth = cellWidth
    self.cellHeight = cellHeight
    self.hasDiagonal = hasDiagonal
  }

  /// How many cells a row has.
  private func cells(_ row: Int) -> Int { hasDiagonal ? row + 1 : row }

  package func top(_ row: Int) -> Double { corner.y + Double(row) * cellHeight }
  private func left(_ column: Int) -> Double { corner.x + Double(column) * cellWidth }

  package var bottom: Double { top(count) }
  /// Where the last row ends.
  package var right: Double { left(cells(count - 1)) }

  /// A cell without the air around it.
  package func cell(_ row: Int, _ column: Int) -> Box {
    Box(left: left(column), top: top(row), width: cellWidth, height: cellHeight).grown(by: -1)
  }

  /// Where the name of a column begins: behind the end of its row.
  package func end(_ row: Int) -> Double { left(cells(row)) }

  /// Draws the ground of all cells, and a rule between blocks, which begin at some rows.
  ///
  /// - Parameter start: how far to the left of the cells rules begin.
  package func draw(blocks: [Int], from start: Double, in scene: inout Scene) {
    func box(_ left: Double, _ top: Double, _ width: Double, _ height: Double, _ colour: String) {
      if width <= 0 || height <= 0 { return }
      scene.addGround(Box(left: left, top: top, width: width, height: height), colour: colour)
    }
    for row in 0..<count {
      box(corner.x, top(row), Double(cells(row)) * cellWidth, cellHeight, Palette.field)
    }
    for row in 1..<max(1, count) {
      box(corner.x, top(row) - 0.3, Double(cells(row)) * cellWidth, 0.6, "#FFFFFF")
      // Beside the cell at the end of the row above there is none of this column.
      let first = top(hasDiagonal ? row - 1 : row)
      box(left(row) - 0.3, first, 0.6, bottom - first, "#FFFFFF")
    }
    for row in blocks where row > 0 {
      // A shape is as wide as its edge at least: a point.
      box(start, top(row) - 0.05, end(row) - start, 0.1, Self.rule)
      box(left(row) - 0.05, top(row), 0.1, bottom - top(row), Self.rule)
    }
  }
}
