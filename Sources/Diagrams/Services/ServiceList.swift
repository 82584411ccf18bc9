import Graphviz
import Layout

/// What is said of services one below the other, in parts with a heading each.
struct ServiceList {
  struct Item {
    /// A number, or a sign, in a box of the colour of what is missing.
    var mark: String?
    var words: String
    /// The second of two names, on a line of its own where both have no room on one.
    var other = ""
    var tooltip: String
    var tag: Int32?
  }

  struct Part {
    var heading: String
    /// What the heading says when it is pointed at.
    var tooltip: String
    /// Whether it is of what nobody does.
    var isAlarm = false
    var items: [Item]
    /// What is said of those for which there is no room.
    var more: (Int) -> String
  }

  /// Parts of which so many items each are shown, from above.
  struct Layout {
    fileprivate struct Line {
      enum Kind {
        case heading(isAlarm: Bool)
        case item(mark: String?)
        case more
      }
      var kind: Kind
      var lines: [String]
      var tooltip: String
      var tag: Int32?
      var top: Double
    }

    fileprivate var all: [Line] = []
    fileprivate var markWidth = 0.0
    fileprivate let size: Double
    private(set) var width = 0.0
    private(set) var height = 0.0

    /// - Parameter shown: how many items of each part.
    init(_ parts: [Part], shown: [Int], size: Double, mostWidth: Double) {
      self.size = size
      let marks = zip(parts, shown).flatMap { $0.items.prefix($1).compactMap(\.mark) }
      let widest = marks.map { TextWidth.points($0, size: size, isBold: true) }.max()
      markWidth = widest.map { max(1.6 * size, ($0 + 8).rounded(.up)) } ?? 0
      for (part, shown) in zip(parts, shown) where !part.items.isEmpty {
        if !all.isEmpty { height += size }
        add(.heading(isAlarm: part.isAlarm), [part.heading], part.tooltip, mostWidth)
        let isMarked = part.items.contains { $0.mark != nil }
        for item in part.items.prefix(shown) {
          add(
            .item(mark: item.mark ?? (isMarked ? "" : nil)),
            [item.words, item.other].filter { !$0.isEmpty }, item.tooltip, mostWidth,
            tag: item.tag)
        }
        if part.items.count > shown {
          add(.more, [part.more(part.items.count - shown)], part.tooltip, mostWidth)
        }
      }
    }

    private mutating func add(
      _ kind: Line.Kind, _ words: [String], _ tooltip: String, _ mostWidth: Double,
      tag: Int32? = nil
    ) {
      let isHeading = if case .heading = kind { true } else { false }
      let letters = isHeading ? size * 1.2 : size
      let indent = indent(kind)
      func broken(_ text: String) -> [String] {
        fitted(text, to: mostWidth - indent, size: letters, isBold: isHeading, lines: 3)
      }
      let whole = broken(words.joined(separator: " "))
      let lines = whole.count == 1 ? whole : words.flatMap(broken)
      let widest =
        lines.map { TextWidth.points($0, size: letters, isBold: isHeading) }.max() ?? 0
      all.append(Line(kind: kind, lines: lines, tooltip: tooltip, tag: tag, top: height))
      width = max(width, indent + widest + 8)
      height += Self.height(lines.count, isHeading: isHeading, size)
    }

    fileprivate func indent(_ kind: Line.Kind) -> Double {
      if case .item(.some) = kind { markWidth + 6 } else { 0 }
    }

    fileprivate static func height(_ lines: Int, isHeading: Bool, _ size: Double) -> Double {
      isHeading
        ? Double(lines) * size * 1.45 + 4 : Double(lines) * size * 1.22 + max(4, size * 0.4)
    }

    /// Draws it with its upper left corner at a place.
    func draw(at corner: Point, in scene: inout Scene) {
      for line in all {
        let isHeading = if case .heading = line.kind { true } else { false }
        let height = Self.height(line.lines.count, isHeading: isHeading, size)
        let box = Box(
          left: corner.x, top: corner.y + line.top + 0.5, width: width, height: height - 1)
        scene.addNode(
          box, label(line, width: box.width),
          ["style": "solid", "penwidth": "0", "tooltip": .text(line.tooltip)], tag: line.tag)
      }
    }

    private func label(_ line: Line, width: Double) -> HTMLLabel {
      let words: HTMLLabel = "\(line.lines.joined(separator: "\n"), lines: .left)"
      let point = size.graphvizText()
      var cells: HTMLLabel = ""
      var text: HTMLLabel
      switch line.kind {
      case .heading(let isAlarm):
        let colour = isAlarm ? Palette.warning : Palette.line
        text = """
          <FONT POINT-SIZE="\(attribute: (size * 1.2).graphvizText())" COLOR="\(attribute: colour)"><B>\(markup: words)</B></FONT>
          """
      case .more:
        text = """
          <FONT POINT-SIZE="\(attribute: point)" COLOR="\(attribute: Palette.quiet)">\(markup: words)</FONT>
          """
      case .item(let mark):
        text = "<FONT POINT-SIZE=\"\(attribute: point)\">\(markup: words)</FONT>"
        if let mark {
          let box: HTMLLabel =
            mark.isEmpty
            ? ""
            : """
            <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" FIXEDSIZE="TRUE" WIDTH="\(Int(markWidth))" HEIGHT="\(Int(size * 1.25) + 3)" BGCOLOR="\(attribute: Palette.warning)">\
            <TR><TD FIXEDSIZE="TRUE" WIDTH="\(Int(markWidth))" HEIGHT="2"></TD></TR>\
            <TR><TD><FONT POINT-SIZE="\(attribute: point)" COLOR="white"><B>\(mark)</B></FONT></TD></TR></TABLE>
            """
          cells = """
            <TD WIDTH="\(Int(markWidth))" VALIGN="TOP">\(markup: box)</TD><TD WIDTH="6"></TD>
            """
        }
      }
      let rest = Int(width - indent(line.kind)) - 2
      return """
        <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>\(markup: cells)\
        <TD ALIGN="LEFT" BALIGN="LEFT" WIDTH="\(rest)">\(markup: text)</TD></TR></TABLE>
        """
    }
  }
}
