import Graphviz

extension Album {
  func referralFlow() -> Picture {
    Picture(drawing: Page.blank(isDirected: true), engine: .dot)
  }
}
