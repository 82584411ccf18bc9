import Diagrams
import Graphviz
import Layout
import Testing

/// The cells of a matrix of services as somebody with a ruler reads them: the row is the name at
/// the left at the same height, the column the name at whose foot the column ends.
struct MatrixRead {
  struct Cell {
    /// The keys of the two services.
    var pair: Set<String>
    var label: String
    var attributes: Attributes

    var isRed: Bool { attributes["fillcolor"]?.read == Palette.warning }
    var isDashed: Bool { attributes["style"]?.read.contains("dashed") == true }
    /// Filled and without a word.
    var isQuiet: Bool {
      !isRed && !isDashed && !["white", nil].contains(attributes["fillcolor"]?.read)
    }
  }

  private(set) var cells: [Cell] = []
  /// From above.
  private(set) var names: [String] = []

  init(_ drawing: Drawing) throws {
    func box(_ node: Drawing.Node) throws -> Box {
      let place = node.attributes.read("pos").split(separator: ",").compactMap { Double($0) }
      let (width, height) = (
        Double(node.attributes.read("width")) ?? 0, Double(node.attributes.read("height")) ?? 0
      )
      try #require(place.count == 2)
      return Box(
        centre: Point(x: place[0], y: -place[1]), width: width * 72, height: height * 72)
    }
    var rows: [(y: Double, key: String)] = []
    var columns: [(x: Double, key: String)] = []
    for node in drawing.nodes {
      let key = node.attributes.read("samvev_key")
      guard key.hasPrefix("service") else { continue }
      let box = try box(node)
      if node.tag != nil {
        rows.append((box.centre.y, key))
      } else {
        columns.append((box.left, key))
      }
    }
    names = rows.sorted { $0.y < $1.y }.map(\.key)
    for node in drawing.nodes where node.attributes["style"]?.read.hasPrefix("filled") == true {
      if node.name == "legend" || node.name == "foot" { continue }
      let box = try box(node)
      let row = try #require(rows.min { abs($0.y - box.centre.y) < abs($1.y - box.centre.y) })
      // A name on the diagonal begins where the cell below it begins.
      let column = try #require(columns.min { abs($0.x - box.left) < abs($1.x - box.left) })
      try #require(abs(row.y - box.centre.y) < 1 && abs(column.x - box.left) < 4)
      cells.append(
        Cell(
          pair: [row.key, column.key], label: node.attributes.read("label"),
          attributes: node.attributes))
    }
  }
}
