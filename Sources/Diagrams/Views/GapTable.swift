import Graphviz

extension Album {
  func gapTable() -> Picture {
    Picture(drawing: Page.blank(isDirected: true), engine: .dot)
  }
}
