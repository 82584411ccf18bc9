import Analysis
import Diagrams
import Graphviz
import Model
import Support
import Wording

/// The day that the small networks of these tests are asked about.
let testDay = "2026-06-15"

/// A bundle of tables, each a text of lines: the columns, then the rows, parted by commas.
func bundle(_ tables: [String: String]) -> PlainBundle { PlainBundle(csv: tables) }

func context(
  _ bundle: PlainBundle, on day: String = testDay, _ language: Language = .nb
) throws -> DiagramContext {
  let network = try Network(bundle)
  return DiagramContext(
    Situation(network, asOf: try read(day)), language: language)
}

private enum NoDay: Error { case unreadable(String) }

private func read(_ text: String) throws -> Day {
  guard let day = Day(text) else { throw NoDay.unreadable(text) }
  return day
}

extension DiagramContext {
  /// A view of a family by its id.
  func picture(
    _ view: View, id: String, _ options: PictureOptions = PictureOptions()
  ) throws -> Picture {
    try picture(view, family: situation.network.find(.family, id: id)?.row, options: options)
  }

  /// Every picture there is: each view, those of families for every open family.
  func allPictures(_ options: PictureOptions = PictureOptions()) throws -> [Picture] {
    var pictures: [Picture] = []
    for view in View.allCases {
      if view.needsFamily {
        for row in 0..<situation.network.families.count where situation.familyIsOpen[row] {
          pictures.append(try picture(view, family: row, options: options))
        }
      } else {
        do {
          pictures.append(try picture(view, options: options))
        } catch PictureError.tooManyNodes {
          continue
        }
      }
    }
    return pictures
  }
}

extension AttributeValue {
  /// What a person reads: without markup.
  var read: String {
    switch self {
    case .text(let text, _): text
    case .raw(let text): text
    case .html(let label):
      label.markup.replacing(#/<BR[^>]*\/>$/#, with: "").replacing(#/<BR[^>]*\/>/#, with: " ")
        .replacing(#/<[^>]*>/#, with: "")
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
  }
}

extension Attributes {
  /// What a person reads of an attribute, empty where it is not set.
  func read(_ name: String) -> String { self[name]?.read ?? "" }
}

extension Drawing {
  /// The nodes whose label holds a text, by their indices.
  func nodes(labelled text: String) -> [Int32] {
    nodes.indices.filter { nodes[$0].attributes.read("label").contains(text) }.map { Int32($0) }
  }

  /// The visible lines between two nodes given by their labels, either way.
  func lines(_ one: String, _ other: String) -> [Attributes] {
    let (a, b) = (nodes(labelled: one), nodes(labelled: other))
    return edges.filter {
      a.contains($0.tail) && b.contains($0.head) || b.contains($0.tail) && a.contains($0.head)
    }.map(\.attributes).filter { $0["style"] != "invis" }
  }

  /// The nodes but the legend and the foot.
  var ownNodes: [Node] { nodes.filter { !["legend", "foot"].contains($0.name) } }

  /// The lines but those of the legend.
  var ownEdges: [Edge] { edges.filter { nodes[Int($0.tail)].name != "legend" } }

  /// The words of the legend and the foot.
  var bottom: String {
    nodes.filter { $0.name == "legend" || $0.name == "foot" }.map { $0.attributes.read("label") }
      .joined(separator: " ")
  }

  /// The block that stands for nobody.
  var nobody: [Int32] {
    nodes(labelled: "INGEN").filter { nodes[Int($0)].attributes["fillcolor"] == "#B3261E" }
  }

  /// Where the middle of a node is whose place is given, in points from above.
  func place(_ node: Int32) -> (x: Double, y: Double)? {
    let numbers = nodes[Int(node)].attributes.read("pos").split(separator: ",")
      .compactMap { Double($0) }
    return numbers.count == 2 ? (numbers[0], -numbers[1]) : nil
  }

  /// Texts that stand in nodes, in the order in which they stand from above.
  func fromAbove(_ texts: [String]) -> [String] {
    func height(_ text: String) -> Double {
      nodes(labelled: text).compactMap { place($0)?.y }.min() ?? .infinity
    }
    return texts.sorted { height($0) < height($1) }
  }
}

/// The picture as text of a format, with no warning from Graphviz.
func rendered(_ picture: Picture, _ format: PictureFormat) throws -> String {
  var warnings: [String] = []
  let bytes = try render(
    picture.drawing, engine: picture.engine, format: format, warnings: &warnings)
  if let first = warnings.first { throw Warned(first) }
  return String(decoding: bytes, as: UTF8.self)
}

/// Graphviz warned of something.
struct Warned: Error {
  var message: String
  init(_ message: String) { self.message = message }
}
