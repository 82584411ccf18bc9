import Graphviz
import Layout

/// Texts of several sizes one below the other, left-aligned; how high they are is known before
/// they are drawn.
struct TextStack {
  private struct Piece {
    var lines: [String]
    var size: Double
    var isBold: Bool
    var colour: String
    /// The air above it.
    var air: Double
  }

  private var pieces: [Piece] = []
  let width: Double

  init(width: Double) { self.width = width }

  /// Adds a text, which is broken into lines as wide as the stack.
  mutating func add(
    _ text: String, size: Double, isBold: Bool = false, colour: String = Palette.line,
    lines most: Int = 4, air: Double = 0
  ) {
    if text.isEmpty { return }
    // Room for what is reckoned a little too narrow.
    pieces.append(
      Piece(
        lines: fitted(text, to: width - 4, size: size, isBold: isBold, lines: most), size: size,
        isBold: isBold, colour: colour, air: pieces.isEmpty ? 0 : air))
  }

  /// How high a line of a size is, as Graphviz sets it.
  static func line(_ size: Double) -> Double { size * 1.22 }

  var height: Double {
    pieces.reduce(0) {
      $0 + Double($1.lines.count) * Self.line($1.size) + ($1.air > 0 ? Self.line($1.air) : 0)
    }
  }

  var label: HTMLLabel {
    var label: HTMLLabel = ""
    for (place, piece) in pieces.enumerated() {
      if place > 0 { label.append("<BR ALIGN=\"LEFT\"/>") }
      if piece.air > 0 {
        label.append(
          "<FONT POINT-SIZE=\"\(attribute: piece.air.graphvizText())\"> </FONT><BR ALIGN=\"LEFT\"/>"
        )
      }
      let text = piece.lines.joined(separator: "\n")
      let words: HTMLLabel =
        piece.isBold ? "<B>\(text, lines: .left)</B>" : "\(text, lines: .left)"
      label.append(
        """
        <FONT POINT-SIZE="\(attribute: piece.size.graphvizText())" COLOR="\(attribute: piece.colour)">\(markup: words)</FONT>
        """)
    }
    return label
  }
}

extension Scene {
  /// Adds texts at the top of a box, without a frame.
  mutating func addTexts(
    _ stack: TextStack, at corner: Point, _ attributes: Attributes,
    tag: Int32? = nil
  ) {
    // The table in it is narrower by four points: its letters begin where the corner is.
    let box = Box(
      left: corner.x - 2, top: corner.y, width: stack.width + 4, height: stack.height)
    var all: Attributes = ["style": "", "penwidth": "0", "margin": "0", "shape": "box"]
    all.merge(attributes)
    addNode(box, Self.text(stack.label, in: box), all, tag: tag)
  }

  /// Adds a filled bar behind everything.
  mutating func addBar(_ box: Box, colour: String) {
    cover(box)
    addGround(box, colour: colour)
  }
}
