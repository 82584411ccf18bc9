package import Graphviz
import Text

/// The places of nodes in a picture that was written as DOT before.
///
/// Nodes are known by their visible names: the neutral ones (`n1`) change when one is added.
package struct PreviousLayout: Sendable {
  /// The attribute of a node by which it is known again.
  package static let keyName = "samvev_key"

  /// The attributes of the graph that were asked for.
  package let attributes: [String: String]
  private let places: [String: Point]

  /// Reads the places of a laid-out DOT text, and some attributes of its graph.
  package init(dot text: String, attributes: [String]) throws(GraphvizError) {
    let read = try keyedPlaces(inDOT: text, key: Self.keyName, graphAttributes: attributes)
    self.attributes = read.graph
    // Graphviz counts upwards.
    places = read.places.mapValues { Point(x: $0.x, y: -$0.y) }
  }

  /// The place of the node of a key.
  package func place(of key: String) -> Point? { places[key] }

  /// Things in the order in which they were, from the top; a new one comes behind the one that it
  /// follows now.
  package func keepingOrder<Thing>(_ things: [Thing], key: (Thing) -> String) -> [Thing] {
    var known: [(y: Double, offset: Int)] = []
    var followers: [Int: [Int]] = [:]
    var last = -1
    for (offset, thing) in things.enumerated() {
      if let place = place(of: key(thing)) {
        known.append((place.y, offset))
        last = offset
      } else {
        followers[last, default: []].append(offset)
      }
    }
    known.sort { $0.y != $1.y ? $0.y < $1.y : $0.offset < $1.offset }
    let order = (followers[-1] ?? []) + known.flatMap { [$0.offset] + (followers[$0.offset] ?? []) }
    return order.map { things[$0] }
  }
}

/// The key by which a node is known again: its kind and its visible name.
package func nodeKey(_ kind: String, _ name: String) -> String {
  // Letters and digits only: nothing then needs escaping, neither in DOT nor on the way back.
  var key = kind + "-"
  for character in plain(name).lowercased() {
    if character.isLetter || character.isNumber {
      key.append(character)
    } else if key.last != "-" {
      key.append("-")
    }
  }
  return key
}
