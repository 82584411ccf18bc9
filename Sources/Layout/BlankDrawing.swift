package import Graphviz

extension Drawing {
  /// The size of ordinary text before the drawing is fitted to its paper.
  package static let textSize = 12.0
  /// The blank around the drawing, in points.
  package static let pad = 7.2

  /// The font in which text is measured and drawn.
  package static let font = "Inter"

  /// A drawing without anything in it.
  package static func blank() -> Drawing {
    var drawing = Drawing(isDirected: true)
    drawing.attributes = [
      "fontname": .raw(font), "fontsize": "12", "labelloc": "t", "bgcolor": "white", "pad": "0.1",
      "outputorder": "edgesfirst", "charset": "UTF-8",
    ]
    drawing.nodeDefaults = [
      "fontname": .raw(font), "fontsize": "12", "shape": "box", "style": "filled",
      "fillcolor": .raw(Palette.paper), "color": .raw(Palette.line), "penwidth": "1.2",
      "margin": "0.12,0.06",
    ]
    drawing.edgeDefaults = [
      "fontname": .raw(font), "fontsize": "12", "color": .raw(Palette.line), "arrowsize": "0.8",
      "labelfontname": .raw(font),
      // Always declared: otherwise libgvc takes the value of the graph that it drew before.
      "arrowhead": "normal", "arrowtail": "none", "headport": "",
      "tailport": "", "style": "solid", "dir": "forward",
    ]
    return drawing
  }
}
