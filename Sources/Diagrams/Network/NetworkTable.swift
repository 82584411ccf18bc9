import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Families as rows and sectors as columns; in a cell who helps whom.
///
/// There are never more columns than sectors: it is the rows that grow with a network.
struct NetworkTable {
  /// The names of the families, or what a sector does for each of them.
  private struct Column {
    let sector: Sector?
    let head: [Paragraph]
    /// By row.
    let cells: [[Paragraph]]
    /// As much room as all of it could use.
    let widest: Double
    private(set) var width: Double
    /// By row, at that width.
    private(set) var heights: [Double] = []

    init(_ sector: Sector?, head: String, cells: [[Paragraph]]) {
      self.sector = sector
      self.head = head.isEmpty ? [] : [Paragraph(text: head, isBold: true)]
      self.cells = cells
      let all = cells.flatMap(\.self) + self.head
      let pad = 2 * NetworkTable.inset + 1
      widest = max(48, pad + (all.map(\.widest).max() ?? 0))
      width = min(widest, max(48, min(120, pad + (all.map(\.narrowest).max() ?? 0))))
      measure()
    }

    private mutating func measure() {
      heights = cells.map { Paragraph.height($0, in: textWidth) }
    }

    mutating func widen(by step: Double) {
      width = min(widest, width + step)
      measure()
    }

    var textWidth: Double { width - 2 * NetworkTable.inset }
  }

  fileprivate static let inset = 5.0
  /// Above and below the lines of a cell, together; and between two cells.
  private static let air = 4.0
  private static let gap = 3.0
  private static let ground = "#F2F2F2"

  private let help: NetworkHelp
  private let context: DiagramContext
  private var columns: [Column]

  init(_ help: NetworkHelp, width: Double, in context: DiagramContext) {
    self.help = help
    self.context = context
    columns = [
      Column(nil, head: "", cells: help.families.map { Self.name($0, help, context) })
    ]
    for sector in help.sectors {
      columns.append(
        Column(
          sector, head: sector.words.capitalised[context.language],
          cells: help.families.map { family in
            help.help(family, by: sector).map { Paragraph(text: Self.words($0, in: context)) }
          }))
    }
    widen(to: width)
  }

  /// Gives the room that is left, a little at a time, to the column for whose sake most rows are
  /// high.
  private mutating func widen(to room: Double) {
    let step = 6.0
    while width + step <= room {
      var scores = [Double](repeating: 0, count: columns.count)
      for row in help.families.indices {
        let most = columns.map { $0.heights[row] }.max() ?? 0
        let highest = columns.indices.filter { columns[$0].heights[row] == most }
        for column in highest { scores[column] += 1 / Double(highest.count) }
      }
      let growing = columns.indices.filter {
        columns[$0].width < columns[$0].widest && scores[$0] > 0
      }
      guard let next = growing.max(by: { scores[$0] < scores[$1] }) else { return }
      columns[next].widen(by: step)
    }
  }

  /// A family and those in it; one that nobody helps says so, but not to somebody
  /// who may not see who does.
  private static func name(_ family: Int, _ help: NetworkHelp, _ context: DiagramContext)
    -> [Paragraph]
  {
    var all = [Paragraph(text: context.familyNameAmongAll(family), isBold: true)]
    let people = help.people(of: family).map(context.personName)
    if !people.isEmpty { all.append(Paragraph(text: people.joined(separator: ", "))) }
    if !help.isHelped(family), context.isForSomebody {
      all.append(Paragraph(text: context.say(Words.Shared.nobodyToShow)))
    } else if !help.isHelped(family) {
      let words = help.isAlone(family) ? Words.Whole.familyAlone : Words.Whole.nobody
      all.append(Paragraph(text: context.say(words), isBold: true))
      all += context.traces(of: family).map { Paragraph(text: $0) }
    }
    return all
  }

  /// «Oddny T.: Ida», or the name alone where the help is for the whole family.
  private static func words(_ help: NetworkHelp.Help, in context: DiagramContext) -> String {
    // No arrow: between names that are read from the right it would point at the helper.
    let all = help.isForAll && !help.people.isEmpty ? [context.say(Words.Whole.all)] : []
    let whom = all + help.people.map(context.personName)
    let words =
      context.nameAmongAll(help.helper)
      + (whom.isEmpty ? "" : ": " + whom.joined(separator: ", "))
    return help.instead.map { words + " [" + context.say(Words.Whole.short($0)) + "]" } ?? words
  }

  // MARK: Drawing

  var width: Double { columns.reduce(0) { $0 + $1.width } }

  private var lefts: [Double] {
    var left = 0.0
    return columns.map { column in
      defer { left += column.width }
      return left
    }
  }

  /// The table, from the upper left corner.
  func drawn() -> Scene {
    var scene = Scene()
    scene.drawing.nodeDefaults["penwidth"] = "0.8"
    if help.families.isEmpty { return scene }
    var top = 0.0
    let tall = Self.air + (columns.map { Paragraph.height($0.head, in: $0.textWidth) }.max() ?? 0)
    for (column, left) in zip(columns, lefts) {
      guard let sector = column.sector else { continue }
      add(
        column.head, column, Box(left: left, top: top, width: column.width, height: tall),
        fill: Palette.fill(sector), sector.words.capitalised[context.language], to: &scene)
    }
    top += tall
    let first = top
    for (row, family) in help.families.enumerated() {
      let tall = Self.air + (columns.map { $0.heights[row] }.max() ?? 0)
      scene.addFrame(
        "row\(row + 1)", Box(left: 0, top: top, width: width, height: tall + Self.gap), Self.rule)
      for (column, left) in zip(columns, lefts) where !column.cells[row].isEmpty {
        let box = Box(
          left: left + Self.gap / 2, top: top + Self.gap / 2, width: column.width - Self.gap,
          height: tall)
        if let sector = column.sector {
          add(
            column.cells[row], column, box, fill: Palette.fill(sector),
            context.sentences(help.help(family, by: sector)).joined(separator: " "), to: &scene)
        } else {
          let isHelped = help.isHelped(family)
          let isAlarm = !isHelped && !help.isAlone(family) && !context.isForSomebody
          add(
            column.cells[row], column, box, fill: isAlarm ? Palette.warning : Self.ground,
            ink: isAlarm ? "white" : "black",
            context.said(family, help)
              + (isHelped ? "" : " " + context.unhelped(family, help)), to: &scene)
        }
      }
      top += tall + Self.gap
    }
    for (index, left) in lefts.enumerated() {
      scene.addFrame(
        "column\(index + 1)",
        Box(left: left, top: first, width: columns[index].width, height: top - first), Self.rule)
    }
    return scene
  }

  private static let rule: Attributes = ["color": "#C4C4C4", "penwidth": "0.6"]

  private func add(
    _ paragraphs: [Paragraph], _ column: Column, _ box: Box, fill: String,
    ink: AttributeValue = "black", _ said: String, to scene: inout Scene
  ) {
    scene.addNode(
      box, Scene.text(Paragraph.label(paragraphs, in: column.textWidth), in: box),
      ["fillcolor": .raw(fill), "fontcolor": ink, "tooltip": .text(said)])
  }
}
