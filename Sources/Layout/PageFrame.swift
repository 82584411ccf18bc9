package import Graphviz

/// The frame of a page around its drawing: a title and a summary above, a legend and a foot below.
package struct PageFrame {
  package let title: String
  package let summary: String
  package let legend: Legend
  /// The maker and the day.
  let imprint: String
  /// Omissions and their reasons, a sentence each.
  let leftOut: [String]
  /// The tooltip of the legend.
  let legendName: String

  package init(
    title: String, summary: String, legend: Legend, legendName: String, imprint: String,
    leftOut: [String]
  ) {
    self.title = title
    self.summary = summary
    self.legend = legend
    self.legendName = legendName
    self.imprint = imprint
    self.leftOut = leftOut
  }

  /// The imprint and the omissions.
  package var foot: String { ([imprint] + leftOut).joined(separator: " ") }

  private static let titleSize = 20.0
  private static let summarySize = 14.0
  private static let bottomSize = 11.0

  // MARK: The heading

  private var titleLines: [String] { wrapped(title, width: 64, lines: 2) }

  /// The line below the title, broken between its parts if it is too long for one.
  private var summaryLines: [String] {
    let width = 100
    var lines: [String] = []
    for part in onOneLine(summary).split(separator: " · ") {
      if let last = lines.last, last.count + 3 + part.count <= width {
        lines[lines.count - 1] = last + " · " + part
      } else {
        lines.append(String(part))
      }
    }
    if lines.count <= 3, lines.allSatisfy({ $0.count <= width }) { return lines }
    return wrapped(summary, width: width, lines: 3)
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
  private var headingSize: (width: Double, height: Double) {
    let widest = max(
      titleLines.map { TextWidth.points($0, size: Self.titleSize, isBold: true) }.max() ?? 0,
      summaryLines.map { TextWidth.points($0, size: Self.summarySize) }.max() ?? 0)
    let height =
      Double(titleLines.count) * Self.titleSize * 1.2
      + Double(summaryLines.count) * Self.summarySize * 1.2 + 6
    return (widest + 16, height + 8)
  }

  // MARK: The room that it takes

  /// How much height the title, the legend and the foot take on a page of some width, in points.
  package func height(width: Double) -> Double {
    Double(titleLines.count) * 24 + Double(summaryLines.count) * 17 + 14
      + bottomHeight(width: width)
  }

  private func columns(width: Double) -> Int {
    legend.columns(within: width, size: Self.bottomSize)
  }

  private func bottomHeight(width: Double) -> Double {
    let columns = columns(width: width)
    let rows = (legend.count + columns - 1) / columns
    return Double(18 * rows) + 14 * Double(foot.count / Self.footLetters(width) + 1) + 12
  }

  /// How many lines the foot has at most: the imprint is never cut.
  private func footLines(_ letters: Int) -> Int { 8 + imprint.count / max(1, letters) }

  private static func footLetters(_ width: Double) -> Int { Int(width / 6.8) }

  // MARK: Drawing

  /// A drawing whose cluster 0 bears the legend and the foot.
  package func framed(_ drawing: Drawing) -> Drawing {
    var framed = drawing
    framed.attributes["label"] = .html(heading)
    framed.clusters[0].attributes.merge(bottom(columns: 4, letters: 130))
    return framed
  }

  /// A drawing whose nodes have their places around the middle of the page, with the legend and
  /// the foot below `top`.
  package func framed(_ drawing: Drawing, below top: Double, width: Double) -> Drawing {
    var framed = drawing
    framed.attributes["label"] = .html(heading)
    let columns = min(4, columns(width: width))
    let letters = Int(width / 7.6)
    let rows = (legend.count + columns - 1) / columns
    let foot = 120 + leftOut.reduce(0) { $0 + $1.count + 1 }
    let height = 19 * rows + 15 * (foot / letters + 1) + 20
    let middle = Point(x: 0, y: Double(Int(top) + height / 2))
    addLegend(to: &framed, ["pos": .raw(middle.graphvizText)], columns: columns, letters: letters)
    return framed
  }

  /// A scene with the legend and the foot below `top`, and the size of all of it with the blank
  /// around it.
  package func framed(
    _ scene: Scene, below top: Double, width: Double, left: Double = 0
  ) -> (drawing: Drawing, extent: (width: Double, height: Double)) {
    var framed = scene
    framed.drawing.attributes["label"] = .html(heading)
    let (columns, letters) = (columns(width: width), Self.footLetters(width))
    let box = Box(left: left, top: top + 6, width: width, height: bottomHeight(width: width))
    let lines = wrapped(foot, width: letters, lines: 5).map {
      TextWidth.points($0, size: Self.bottomSize)
    }
    let wide = max(legend.width(columns: columns, size: Self.bottomSize), lines.max() ?? 0) + 10
    framed.cover(Box(centre: box.centre, width: wide, height: box.height))
    addLegend(
      to: &framed.drawing,
      ["pos": .raw(box.centre.graphvizText), "fontsize": .number(Self.bottomSize)],
      columns: columns, letters: letters)
    let body = framed.bounds ?? box
    let heading = headingSize
    return (
      framed.drawing,
      (
        max(body.width, heading.width) + 2 * Drawing.pad,
        body.height + heading.height + 2 * Drawing.pad
      )
    )
  }

  private func addLegend(
    to drawing: inout Drawing, _ place: Attributes, columns: Int, letters: Int
  ) {
    var attributes = place
    attributes.merge(bottom(columns: columns, letters: letters))
    attributes.merge(["shape": "plain", "style": "solid"])
    drawing.addNode("legend", attributes)
  }

  /// The legend, and below it the foot.
  private func bottom(columns: Int, letters: Int) -> Attributes {
    var rows: HTMLLabel = ""
    if let table = legend.table(columns: columns) {
      rows.append("<TR><TD ALIGN=\"LEFT\">\(markup: table)</TD></TR>")
    }
    let lines = wrapped(foot, width: letters, lines: footLines(letters)).joined(separator: "\n")
    return [
      "tooltip": .text(legendName),
      "label": .html(
        """
        <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="3">\(markup: rows)\
        <TR><TD ALIGN="LEFT" BALIGN="LEFT"><FONT COLOR="#444444">\(lines, lines: .left)</FONT></TD></TR></TABLE>
        """),
    ]
  }
}
