import Graphviz
package import Layout
import Model
import Wording

extension PreviousLayout {
  static let viewName = "samvev_view"
  static let familyName = "samvev_family"
  static let audienceName = "samvev_audience"

  var view: String { attributes[Self.viewName] ?? "" }
  var family: String { attributes[Self.familyName] ?? "" }
  var audience: String { attributes[Self.audienceName] ?? "" }

  /// Reads a picture that was written as `--format dot`.
  package init(picture text: String) throws(PictureError) {
    do throws(GraphvizError) {
      try self.init(dot: text, attributes: [Self.viewName, Self.familyName, Self.audienceName])
    } catch {
      throw .formerUnreadable
    }
    if view.isEmpty { throw .formerWithoutView }
  }
}

extension DiagramContext {
  /// By what a node for somebody is known again in a later picture.
  func key(_ ref: Ref) -> String { nodeKey(ref.kind.code, name(ref)) }
}
