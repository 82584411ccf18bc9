import Analysis
import Graphviz
import Layout
import Model
import Wording

/// What every picture has around it: a title, a legend of what is drawn, and a foot.
struct Page {
  /// What the picture is of, and the numbers that matter most, in a line below.
  var title: String
  var summary: String
  /// The same in a sentence or two, for those who cannot see it.
  var description: String
  var legend = Legend()
  /// What is left out and why, a sentence each.
  var leftOut: [String] = []
  /// Everything that is drawn, in sentences, and what is left out of the drawing but not of the
  /// text.
  ///
  /// Where there is none, what the nodes and lines say when they are pointed at. Every node and
  /// line has to say what one of these sentences says, or several of them one after the other.
  var sections: [Told.Section] = []

  /// The node that bears the legend and the foot; without one, the cluster 0 does.
  var legendNode: Int32?
  /// How many signs of the legend stand in a row, and how many letters of the foot.
  var legendColumns = 4
  var footWidth = 130

  /// The size of ordinary text before the drawing is fitted to its paper; no text is smaller.
  static let textSize = 12.0
  /// The blank around the drawing, in points.
  static let pad = 7.2

  static let font: AttributeValue = "DejaVu Sans"

  /// A drawing without anything in it.
  ///
  /// - Parameter isFramed: whether the cluster 0 goes around all of it and bears the legend. The
  ///   engine `dot` keeps nodes in a given order only without it; the legend is then a node.
  static func blank(isDirected: Bool, isFramed: Bool = true) -> Drawing {
    var drawing = Drawing(isDirected: isDirected)
    drawing.attributes = [
      "fontname": Page.font, "fontsize": "12", "labelloc": "t", "bgcolor": "white", "pad": "0.1",
      "outputorder": "edgesfirst", "charset": "UTF-8",
    ]
    drawing.nodeDefaults = [
      "fontname": Page.font, "fontsize": "12", "shape": "box", "style": "filled",
      "fillcolor": .raw(Palette.paper), "color": .raw(Palette.line), "penwidth": "1.2",
      "margin": "0.12,0.06",
    ]
    drawing.edgeDefaults = [
      "fontname": Page.font, "fontsize": "12", "color": .raw(Palette.line), "arrowsize": "0.8",
      "labelfontname": Page.font,
      // Said always: libgvc takes what is not declared from the graph that it drew before.
      "arrowhead": isDirected ? "normal" : "none", "arrowtail": "none", "headport": "",
      "tailport": "", "style": "solid", "dir": isDirected ? "forward" : "none",
    ]
    if isFramed {
      drawing.addCluster("page", ["peripheries": "0", "labelloc": "b", "labeljust": "l"])
    }
    return drawing
  }

  /// The picture: what has been drawn, with the title, the legend and the foot around it.
  func picture(_ drawn: Drawing, engine: Engine, on canvas: Canvas, in album: Album) -> Picture {
    var drawing = drawn
    let sections = sections.isEmpty ? Told.sections(of: drawing) : sections
    drawing.name = "\(title) · \(album.language.day(album.situation.day))"
    drawing.attributes["tooltip"] = .text(description)
    drawing.attributes["label"] = .html(heading)
    let foot = foot(on: canvas, in: album)
    let legend: Attributes = [
      "tooltip": .text(album.language[picture: .legend]),
      "label": .html(bottom(foot, in: album)),
    ]
    if let place = legendNode.map({ Int($0) }) {
      drawing.nodes[place].attributes.merge(legend)
      drawing.nodes[place].attributes.merge(["shape": "plain", "style": "solid"])
    } else {
      drawing.clusters[0].attributes.merge(legend)
    }
    let told = Told(
      language: album.language, title: title, summary: summary, description: description,
      sections: sections, foot: foot)
    return Picture(drawing: drawing, engine: engine, paper: canvas.paper, told: told)
  }

  /// The same for what is drawn where it stands: how large it becomes is known without laying it
  /// out.
  func picture(_ stage: Stage, on canvas: Canvas, in album: Album) -> Picture {
    var picture = picture(stage.drawing, engine: .nop2, on: canvas, in: album)
    let body = stage.bounds ?? Box(left: 0, top: 0, width: 0, height: 0)
    let heading = headingSize
    picture.extent = (
      max(body.width, heading.width) + 2 * Page.pad, body.height + heading.height + 2 * Page.pad
    )
    return picture
  }

  /// Who made it, when, for which paper if another than asked for, and what is left out.
  func foot(on canvas: Canvas, in album: Album) -> String {
    var sentences = [
      album.say(
        Words.madeBySamvev(
          album.language.madeBySamvev(album.situation.day),
          on: canvas.options.made.map { album.language.day($0) },
          isSameDay: canvas.options.made == album.situation.day))
    ]
    if canvas.paper != canvas.options.paper {
      sentences.append(album.say(Words.larger(canvas.paper, than: canvas.options.paper)))
    }
    return (sentences + leftOut).joined(separator: " ")
  }

  private static let titleSize = 20.0
  private static let summarySize = 14.0

  private var titleLines: [String] { wrapped(title, width: 64, lines: 2) }

  /// The line below the title, broken between its parts where it is too long for one.
  var summaryLines: [String] {
    let width = 100
    var lines: [String] = []
    for part in onOneLine(summary).split(separator: " · ") {
      if let last = lines.last, last.count + 3 + part.count <= width {
        lines[lines.count - 1] = last + " · " + part
      } else {
        lines.append(String(part))
      }
    }
    return lines.count <= 3 && lines.allSatisfy { $0.count <= width }
      ? lines : wrapped(summary, width: width, lines: 3)
  }

  /// The title and the line below it.
  private var heading: HTMLLabel {
    """
    <FONT POINT-SIZE="20"><B>\(titleLines.joined(separator: "\n"))</B></FONT><BR/>\
    <FONT POINT-SIZE="5"> </FONT><BR/>\
    <FONT POINT-SIZE="14">\(summaryLines.joined(separator: "\n"))</FONT><BR/>
    """
  }

  /// How much room the heading takes, with the air that Graphviz gives it, in points.
  var headingSize: (width: Double, height: Double) {
    let widest = max(
      titleLines.map { TextWidth.points($0, size: Self.titleSize, isBold: true) }.max() ?? 0,
      summaryLines.map { TextWidth.points($0, size: Self.summarySize) }.max() ?? 0)
    let height =
      Double(titleLines.count) * Self.titleSize * 1.2
      + Double(summaryLines.count) * Self.summarySize * 1.2 + 6
    return (widest + 16, height + 8)
  }

  /// Adds the node for the legend to a drawing whose nodes have their places.
  ///
  /// - Parameter y: how high its upper side is, in points.
  mutating func addLegend(to drawing: inout Drawing, below y: Double) {
    let rows = (legend.words.count + legendColumns - 1) / legendColumns
    let foot = 120 + leftOut.reduce(0) { $0 + $1.count + 1 }
    let height = 19 * rows + 15 * (foot / footWidth + 1) + 20
    legendNode = drawing.addNode("legend", ["pos": .raw("0,\(Int(y) - height / 2)")])
  }

  /// The legend, and below it the foot.
  private func bottom(_ foot: String, in album: Album) -> HTMLLabel {
    var rows: HTMLLabel = ""
    if let table = legend.table(columns: legendColumns) {
      rows.append("<TR><TD ALIGN=\"LEFT\">\(markup: table)</TD></TR>")
    }
    let lines = wrapped(foot, width: footWidth, lines: 8).joined(separator: "\n")
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="3">\(markup: rows)\
      <TR><TD ALIGN="LEFT" BALIGN="LEFT"><FONT COLOR="#444444">\(lines, lines: .left)</FONT></TD></TR></TABLE>
      """
  }

  /// The words on a line, with a little air so that their own line does not run through them;
  /// behind them is paper, so that lines drawn before do not either.
  static func lineLabel(_ words: String) -> AttributeValue {
    .html(
      """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="2"><TR><TD>\
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" BGCOLOR="white">\
      <TR><TD>\(words)</TD></TR></TABLE></TD></TR></TABLE>
      """)
  }
}
