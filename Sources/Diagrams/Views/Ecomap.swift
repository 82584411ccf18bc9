import Graphviz

extension Album {
  func ecomap(_ family: Int) -> Picture {
    responsibilities(family)
  }
}
