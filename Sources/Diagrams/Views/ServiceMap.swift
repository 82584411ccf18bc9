import Graphviz

extension Album {
  func serviceMap() -> Picture {
    Picture(drawing: Page.blank(isDirected: true), engine: .dot)
  }
}
