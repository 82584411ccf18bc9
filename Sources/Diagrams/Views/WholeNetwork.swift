import Graphviz

extension Album {
  func wholeNetwork() throws(PictureError) -> Picture {
    Picture(drawing: Page.blank(isDirected: true), engine: .dot)
  }
}
