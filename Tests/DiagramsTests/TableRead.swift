import Diagrams
import Graphviz
import Layout
import Testing

/// The table of the whole network, read as a person reads it: by where things stand.
struct TableRead {
  /// From above: the name of the family, and the words of its cells by the sector.
  var rows: [(family: String, cells: [String: String])] = []
  /// From the left.
  var sectors: [String] = []

  init(_ picture: Picture) throws {
    let layout = try PictureLayout(picture)
    var labels: [String: String] = [:]
    var bold: [String: String] = [:]
    for node in picture.drawing.nodes {
      labels[node.name] = node.attributes["label"]?.letters
      guard case .html(let label)? = node.attributes["label"],
        let match = label.markup.firstMatch(of: #/<B>(.*?)<\/B>/#)
      else { continue }
      bold[node.name] = AttributeValue.html(HTMLLabel(markup: String(match.1))).read
    }
    let nodes = layout.nodes.filter { !["legend", "foot"].contains($0.name) }.sorted {
      $0.box.left < $1.box.left
    }
    let highest = nodes.map(\.box.top).max() ?? 0
    let heads = nodes.filter { $0.box.top > highest - 1 }
    let frames = layout.clusters.filter { $0.name.hasPrefix("cluster_row") }
      .sorted { $0.box.top > $1.box.top }
    if !frames.isEmpty { sectors = heads.map { labels[$0.name] ?? "" } }
    for frame in frames {
      let inRow = nodes.filter { frame.box.holds($0.box, slack: 0.5) }
      let name = try #require(inRow.first).name
      var cells: [String: String] = [:]
      for cell in inRow.dropFirst() {
        let middle = (cell.box.left + cell.box.right) / 2
        let head = try #require(heads.first { $0.box.left < middle && $0.box.right > middle })
        cells[labels[head.name] ?? ""] = labels[cell.name]
      }
      rows.append((bold[name] ?? "", cells))
    }
  }

  /// The cells of a family.
  func cells(_ family: String) -> [String: String]? { rows.first { $0.family == family }?.cells }
}
