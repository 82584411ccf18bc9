import Graphviz
import Wording

/// Where the nodes of a picture stood that was written as DOT before.
///
/// Nodes are known by what can be seen of them: the neutral names (`n1`) change when one is added.
package struct FormerPicture: Sendable {
  static let keyName = "samvev_key"
  static let viewName = "samvev_view"
  static let familyName = "samvev_family"

  let view: String
  let family: String
  private let places: [String: (x: Double, y: Double)]

  /// Reads a DOT text that was written as `--format dot`.
  package init(dot text: String) throws(PictureError) {
    do throws(GraphvizError) {
      let read = try keyedPlaces(
        inDOT: text, key: Self.keyName, graphAttributes: [Self.viewName, Self.familyName])
      view = read.graph[Self.viewName] ?? ""
      family = read.graph[Self.familyName] ?? ""
      places = read.places
    } catch {
      throw .formerUnreadable
    }
    if view.isEmpty { throw .formerWithoutView }
  }

  /// Where the node of a key stood, in points; y grows upwards.
  package func place(of key: String) -> (x: Double, y: Double)? { places[key] }
}

/// The key by which a node is known again: what it is, and the name that can be seen.
func nodeKey(_ kind: String, _ name: String) -> String {
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
