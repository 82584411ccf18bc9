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

  /// Its words, in lines that fit in a width.
  private struct Lines {
    var title: [String]
    var summary: [String]
    var foot: [String]
  }

  private func lines(_ width: Double) -> Lines {
    // The imprint is never cut.
    let imprint = TextWidth.points(imprint, size: Self.bottomSize) / max(1, width)
    return Lines(
      title: balanced(title, to: width),
      summary: summaryLines(width),
      foot: fitted(foot, to: width, size: Self.bottomSize, lines: 5 + Int(imprint)))
  }

  // MARK: The heading

  /// The title in lines of which the last is no single word, where one less narrow than the page
  /// makes no line more.
  private func balanced(_ title: String, to width: Double) -> [String] {
    func lines(_ width: Double) -> [String] {
      fitted(title, to: width, size: Self.titleSize, isBold: true, lines: 3)
    }
    let full = lines(width)
    guard full.count > 1, let last = full.last, !last.contains(" ") else { return full }
    let narrow = stride(from: 0.95, to: 0.5, by: -0.05).lazy.map { lines(width * $0) }
      .first { $0.count == full.count && $0.last?.contains(" ") == true }
    guard let narrow, narrow.joined(separator: " ") == full.joined(separator: " ") else {
      return full
    }
    return narrow
  }

  /// The line below the title, broken between its parts if it is too long for one.
  private func summaryLines(_ width: Double) -> [String] {
    func wide(_ text: String) -> Double { TextWidth.points(text, size: Self.summarySize) }
    var lines: [String] = []
    for part in parts(of: onOneLine(summary)) {
      if let last = lines.last, wide(last + " · " + part) <= width {
        lines[lines.count - 1] = last + " · " + part
      } else {
        lines.append(String(part))
      }
    }
    if lines.count <= 3, lines.allSatisfy({ wide($0) <= width }) { return lines }
    return fitted(summary, to: width, size: Self.summarySize, lines: 3)
  }

  /// What stands between the points of a line of the page.
  private func parts(of line: String) -> [Substring] {
    // Without Unicode's rules for characters, which take most of the time of `split`.
    let (bytes, point) = (line.utf8, Array(" · ".utf8))
    var parts: [Substring] = []
    var (start, index) = (bytes.startIndex, bytes.startIndex)
    while index < bytes.endIndex {
      guard bytes[index] == point[0], bytes[index...].starts(with: point) else {
        bytes.formIndex(after: &index)
        continue
      }
      if start < index { parts.append(line[start..<index]) }
      bytes.formIndex(&index, offsetBy: point.count)
      start = index
    }
    if start < bytes.endIndex { parts.append(line[start...]) }
    return parts
  }

  /// The title and the line below it, left-aligned.
  private func heading(_ lines: Lines) -> HTMLLabel {
    """
    <FONT POINT-SIZE="20"><B>\(lines.title.joined(separator: "\n"), lines: .left)</B></FONT><BR ALIGN="LEFT"/>\
    <FONT POINT-SIZE="5"> </FONT><BR ALIGN="LEFT"/>\
    <FONT POINT-SIZE="14" COLOR="\(attribute: Palette.quiet)">\(lines.summary.joined(separator: "\n"), lines: .left)</FONT><BR ALIGN="LEFT"/>\
    <FONT POINT-SIZE="5"> </FONT><BR ALIGN="LEFT"/>
    """
  }

  /// How much room the heading takes, with the air that Graphviz gives it, in points.
  private func headingSize(_ lines: Lines) -> (width: Double, height: Double) {
    let widest = max(
      lines.title.map { TextWidth.points($0, size: Self.titleSize, isBold: true) }.max() ?? 0,
      lines.summary.map { TextWidth.points($0, size: Self.summarySize) }.max() ?? 0)
    let height =
      Double(lines.title.count) * Self.titleSize * 1.22
      + Double(lines.summary.count) * Self.summarySize * 1.22 + 13
    return (widest + 16, height + 8)
  }

  // MARK: The room that it takes

  /// How much height the title, the legend and the foot take on a page of some width, in points.
  package func height(width: Double) -> Double {
    let lines = lines(width)
    return headingSize(lines).height + (legendHeight(width: width) + footHeight(lines) + 10)
  }

  private func columns(width: Double) -> Int {
    legend.columns(within: width, size: Self.bottomSize)
  }

  private func legendHeight(width: Double) -> Double {
    legend.count == 0
      ? 0 : legend.height(columns: columns(width: width), size: Self.bottomSize) + 6
  }

  private func footHeight(_ lines: Lines) -> Double {
    Double(lines.foot.count) * Self.bottomSize * 1.25 + 4
  }

  // MARK: Drawing

  /// A scene with the legend and the foot below `top`, and the size of all of it with the blank
  /// around it.
  package func framed(
    _ scene: Scene, below top: Double, width: Double, left: Double = 0
  ) -> (drawing: Drawing, extent: (width: Double, height: Double)) {
    let lines = lines(width)
    var framed = scene
    framed.drawing.attributes["label"] = .html(heading(lines))
    framed.drawing.attributes["labeljust"] = "l"
    let start = min(left, scene.bounds?.left ?? left)
    legend.add(
      to: &framed, at: Point(x: start, y: top + 10), columns: columns(width: width),
      size: Self.bottomSize, tooltip: legendName)
    addFoot(
      to: &framed, at: Point(x: start, y: top + 10 + legendHeight(width: width)), lines)
    let heading = headingSize(lines)
    let body = framed.bounds ?? Box(left: left, top: top, width: 0, height: 0)
    return (
      framed.drawing,
      (
        max(body.width, heading.width) + 2 * Drawing.pad,
        body.height + heading.height + 2 * Drawing.pad
      )
    )
  }

  private func addFoot(to scene: inout Scene, at corner: Point, _ lines: Lines) {
    let wide = lines.foot.map { TextWidth.points($0, size: Self.bottomSize) }.max() ?? 0
    let box = Box(
      left: corner.x, top: corner.y, width: wide.rounded(.up) + 8, height: footHeight(lines))
    scene.cover(box)
    scene.drawing.addNode(
      "foot",
      [
        "label": .html(
          """
          <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>\
          <TD WIDTH="\(Int(box.width))" ALIGN="LEFT" BALIGN="LEFT"><FONT COLOR="\(attribute: Palette.quiet)">\(lines.foot.joined(separator: "\n"), lines: .left)</FONT></TD></TR></TABLE>
          """),
        "pos": .raw(box.centre.graphvizText), "fontsize": .number(Self.bottomSize),
        "shape": "plain", "style": "solid", "margin": "0", "tooltip": .text(foot),
      ])
  }
}
