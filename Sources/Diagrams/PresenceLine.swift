import Analysis
import Graphviz
import Layout

extension Presence {
  /// How a line is drawn where a picture shows both of two days: told apart without colour.
  var line: Attributes {
    switch self {
    case .kept: ["penwidth": "1.6"]
    case .new: ["penwidth": "4"]
    case .gone: ["penwidth": "2", "style": "dashed", "arrowhead": "none"]
    }
  }
}
