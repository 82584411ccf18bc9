public import Graphviz
package import Layout
package import Wording

/// A drawing, what is to place its nodes, and the same in words.
public struct Picture: Sendable {
  /// What is drawn.
  public var drawing: Drawing
  /// What places the nodes: chosen by the size of the drawing, so that no picture hangs.
  public var engine: Engine
  /// What it is laid out for.
  package var paper: Paper
  /// The size of the drawing with the blank around it, in points, where it is known beforehand.
  package var extent: (width: Double, height: Double)?
  /// What it says, in sentences.
  package var textAlternative: TextAlternative
  /// What in it stands for something of the network, in the order of the drawing, each thing once.
  package var links: [PictureLink] = []
  /// Whether it was asked for with links, to stand within a page.
  package var isInPage = false
  /// What whoever asked for it should know, a sentence each: that it became larger than asked.
  package var notes: [String] = []
}

extension TextAlternative {
  /// What the nodes and lines of a drawing say when they are pointed at, each once.
  static func sections(of drawing: Drawing) -> [Section] {
    var seen: Set<String> = []
    func said(_ all: [Attributes]) -> [String] {
      all.compactMap { attributes in
        guard case .text(let words, _)? = attributes["tooltip"], !words.isEmpty,
          seen.insert(words).inserted
        else { return nil }
        return words
      }
    }
    return [
      Section("", said(drawing.nodes.filter { $0.name != "legend" }.map(\.attributes))),
      Section("", said(drawing.edges.map(\.attributes))),
    ]
  }
}
